"""One run: its networks, what one step does, and what goes into its folder."""
