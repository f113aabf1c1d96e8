"""Training: from photos to weights, and the measure of what they are worth. No Qt."""
