"""Keys as a person wants them: which do what, and that those of the canvas work wherever the focus is."""
