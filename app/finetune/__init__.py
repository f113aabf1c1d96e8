"""Fine-tuning on one's own photos, in a process of its own: what runs, what it says, what is kept, and its window."""
