"""Many photos in a row: a folder's filmstrip, from one photo to the next, and what was done to each of them."""
