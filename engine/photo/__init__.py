"""Photos as files: what formats there are, and reading and writing one with everything it holds. No Qt, no torch."""
