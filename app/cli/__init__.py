"""The verbs: what ``lacuna`` does without a window. Importing this package loads none of them."""

VERBS = {
    "attention": f"{__name__}.attention",
    "doctor": f"{__name__}.doctor",
    "fill": f"{__name__}.fill",
    "import-weights": f"{__name__}.import_weights",
    "replay": f"{__name__}.replay",
}
"""The module of each: its ``add_arguments(parser)`` and ``run(args) -> exit code``."""
