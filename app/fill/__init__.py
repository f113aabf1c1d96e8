"""Filling: what a person chooses, the jobs, and the thread that runs them."""
