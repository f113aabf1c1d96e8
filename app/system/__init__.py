"""What Lacuna finds where it runs: itself, and what a computer must have."""
