"""``python -m training.evaluation``: the same as ``python -m training evaluate``."""

from __future__ import annotations

import argparse
import sys

from training.evaluation.cli import add_arguments, run

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m training.evaluation")
    add_arguments(parser)
    sys.exit(run(parser.parse_args()))
