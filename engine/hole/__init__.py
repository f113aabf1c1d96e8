"""One hole on its way between the photo and the network: planned, cut, drawn, joined to its surroundings."""
