"""Project files: a photo with all that was done to it, to go on another day, on another machine, or to make anew."""
