"""A photo in memory while it is edited: pixels, mask, sources, and changes that can be taken back; no Qt."""
