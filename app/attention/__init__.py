"""The attention explorer: what the network looked at, laid over the photo, saved, and barred."""
