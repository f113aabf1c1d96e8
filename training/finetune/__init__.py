"""A run on a person's own photos, in a process of its own: from a plan to a verdict."""
