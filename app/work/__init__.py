"""An open photo's work as data: all that was done to it, written into archives and read from them."""
