"""What is made ahead of its use."""

import threading

from training.data.ahead import Ahead


def test_what_was_made_ahead_and_is_not_wanted_any_more_is_not_kept():
    made, second = [], threading.Event()

    def make(order):
        made.append(order)
        if order == 2:
            second.set()
        return order

    ahead = Ahead(make, workers=0)
    assert ahead.get(1, then=[2]) == 1
    assert second.wait(30)
    assert ahead.get(5) == 5
    assert ahead.get(2) == 2
    ahead.close()
    assert made == [1, 2, 5, 2]
