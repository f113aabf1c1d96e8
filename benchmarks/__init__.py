"""Programs that measure; see ``benchmarks/rows.py``. Importing ``engine`` first says how OpenMP's threads wait."""

import engine  # noqa: F401
