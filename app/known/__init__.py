"""Test on known: try the hole's shape where the photo is intact, and see which filler comes closest to the truth."""
