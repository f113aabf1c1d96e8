"""Measure fills as the paper's Table 1 does, on any folder of photographs, for every filler on the same holes."""
