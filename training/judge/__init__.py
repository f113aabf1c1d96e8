"""Training the judge that picks among fills: making fills where the truth is known, learning from them, asking it."""
