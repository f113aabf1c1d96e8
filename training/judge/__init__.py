"""The judge and the votes of blind looks: its weights, and how often it chooses what people chose."""
