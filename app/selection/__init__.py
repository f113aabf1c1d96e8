"""What a photo says about which pixels belong together: objects, colours, specks, text. No Qt, no torch."""
