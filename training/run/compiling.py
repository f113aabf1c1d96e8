"""The network as ``torch.compile`` runs it: fewer kernels, at the cost of minutes before the first step.

The gradient penalty differentiates twice, which compiled networks cannot; so only the generator is compiled.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn

from engine.language import tr


def compiled(module: nn.Module, device: torch.device) -> tuple[nn.Module, str]:
    """The module compiled, and no sentence; or itself, and a sentence that says why it is not compiled.

    The compiler is tried on a trifle first, for its absence shows only when something is run.
    """
    try:
        tried = torch.compile(_trifle, dynamic=False)
        tried(torch.ones(8, device=device))
        network = torch.compile(module, dynamic=False)
    except Exception as error:  # torch, Triton and the C++ compiler each have errors of their own
        why = str(error).strip().partition("\n")[0] or type(error).__name__
        return module, tr("The network is not compiled, which only makes training slower: {reason}", reason=why[:200])
    return cast("nn.Module", network), ""


def _trifle(x: Tensor) -> Tensor:
    return torch.relu(x * 2 + 1)
