"""What the tests of several parts of the engine share."""

import pytest

from tests.fakes.networks import narrow, tiny_generator


@pytest.fixture(scope="module")
def generator():
    """The paper's network with eight channels a layer, untrained."""
    return tiny_generator(narrow(8), seed=5)
