"""What a person’s gestures do to the document, one tool a file; no Qt."""
