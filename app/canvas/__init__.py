"""The photo on screen: what is painted at which zoom, and which events reach the tool in hand."""
