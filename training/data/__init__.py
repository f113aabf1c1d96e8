"""Photos on disk become batches: what is found, which crops, which holes."""
