"""The fine-tuning window: three pages (choose, run, verdict) and their widgets. Imported when it is first opened."""
