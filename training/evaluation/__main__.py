"""``python -m training.evaluation``: the same as ``python -m training evaluate``."""

from __future__ import annotations

import argparse
import sys

from training.evaluation import cli

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m training.evaluation")
    cli.add_arguments(parser)
    sys.exit(cli.run(parser.parse_args()))
