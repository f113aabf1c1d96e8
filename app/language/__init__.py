"""The language of the window: which there are, which a person reads, and putting it into ``engine.language``."""
