"""The Batch window: choices, a table of photos, progress; a view of the controller."""
