"""Which of several fills of the same hole would a person choose?

A score of a few terms, weighed by what was chosen in blind looks; docs/decisions/the-judge.md says why.

* ``views``: what is looked at: each hole in its surroundings, at one size.
* ``terms``: how strange a fill's patches are, how much its seam shows, whether it has structure or is a blot.
* ``judge``: the score of a fill.
* ``choice``: which of several scored fills is taken.
* ``best``: a filler that asks several fillers and answers with the best of their fills.
"""

BEST = "best"
"""Name of the filler that asks several, and of a fill that has in each hole the best of several."""
