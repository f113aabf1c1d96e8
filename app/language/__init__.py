"""The language of the window: which there are, which a person reads, and putting it into ``engine.language``."""

ENGLISH = "en"
HANDED_ON = "LACUNA_LANGUAGE"
"""The variable of the environment that tells processes the code of the language."""
