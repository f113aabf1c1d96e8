"""The models a person has: listing, showing, renaming, copying out, deleting, importing and choosing them."""
