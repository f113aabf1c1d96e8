"""What the network attended to, as data in pixels of the photo; NumPy only."""
