"""The plan: what it promises is kept, and it is made before anything is computed."""

import dataclasses

import numpy as np
import torch

from engine.device import free_memory
from engine.forecast import SMALLEST_ATTENTION, cost_of, forecast, measured_rate
from engine.hole.crop import HoleShape
from engine.hole.plan import PlanOptions, plan_holes
from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.model.partial_attention import DEFAULT_BUDGET
from engine.session import InpaintSession
from engine.types import FillRequest

CPU = torch.device("cpu")


def planned(side, hole, options=None):
    mask = np.zeros((side, side), bool)
    first = (side - hole) // 2
    mask[first : first + hole, first : first + hole] = True
    return mask, plan_holes(mask, options)[0]


def cost(generator, side, hole, *, attention=DEFAULT_BUDGET, options=None):
    _, plan = planned(side, hole, options)
    return cost_of(generator, plan, HoleShape.of(plan), attention)


def test_a_larger_photo_costs_nothing_and_a_larger_hole_costs_more(generator):
    small, large = cost(generator, 600, 60), cost(generator, 3000, 60)
    assert (small.bytes, small.multiplications) == (large.bytes, large.multiplications)
    assert cost(generator, 600, 120).multiplications > small.multiplications
    assert cost(generator, 600, 120).bytes > small.bytes


def test_multiplications_are_those_of_the_layers():
    """Counted by torch in the plain network; the plan may not ask for more, nor much less where all is near."""
    from torch.utils.flop_counter import FlopCounterMode

    network = Generator(ModelConfig(attention="none")).eval()
    _, plan = planned(96, 60)
    predicted = cost_of(network, plan, HoleShape.of(plan), DEFAULT_BUDGET).multiplications
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(torch.zeros(1, 3, 96, 96), torch.zeros(1, 1, 96, 96))
    whole = counter.get_total_flops() / 2
    assert 0.7 * whole < predicted <= whole


def test_it_fits_the_budget_by_smaller_pieces_first_and_then_by_a_smaller_scale(generator):
    _, plan = planned(600, 120, PlanOptions(context=200))
    free = forecast(generator, plan, CPU, budget_bytes=1 << 40, itemsize=1)
    assert free.plan == plan
    assert free.attention_bytes == DEFAULT_BUDGET
    some = forecast(generator, plan, CPU, budget_bytes=free.predicted_bytes * 4 // 5, itemsize=1)
    assert some.plan == plan
    assert SMALLEST_ATTENTION <= some.attention_bytes < DEFAULT_BUDGET
    little = forecast(generator, plan, CPU, budget_bytes=30_000_000, itemsize=1)
    assert little.plan.scale < plan.scale
    assert little.predicted_bytes <= 30_000_000
    assert (little.plan.crop, little.plan.piece) == (plan.crop, plan.piece)


def test_a_budget_that_nothing_fits_still_gives_a_plan(generator):
    _, plan = planned(600, 120)
    least = forecast(generator, plan, CPU, budget_bytes=1, itemsize=1)
    assert 0 < least.plan.scale < 1


def test_the_session_shows_its_plan_and_keeps_to_it(generator):
    mask, plan = planned(400, 100)
    image = np.random.default_rng(0).integers(0, 256, (400, 400, 3), np.uint8)
    session = InpaintSession(generator, device="cpu", precision="float32", sharp=False)
    request = FillRequest(image, mask)
    shown = session.plan(request)
    assert [hole.plan for hole in shown.holes] == [plan]
    assert 0 < shown.predicted_bytes < shown.budget_bytes <= free_memory(CPU)
    assert 0 < shown.predicted_seconds < 60
    assert "1 piece at 100 %" in shown.describe()
    (attention,) = session.fill(request).attention
    assert (attention.bounds, attention.scale) == (plan.crop, plan.scale)

    tight = InpaintSession(generator, device="cpu", precision="float32", sharp=False, memory_budget_mb=16)
    shown = tight.plan(request)
    assert shown.budget_bytes == 16_000_000
    assert "memory budget" in shown.notes[0]
    result = tight.fill(request)
    assert result.attention[0].scale == shown.holes[0].plan.scale < 1
    assert result.notes == shown.notes
    assert np.array_equal(result.composite(image)[~mask], image[~mask])


def test_a_plan_of_nothing(generator):
    session = InpaintSession(generator, device="cpu", precision="float32", sharp=False)
    nothing = session.plan(FillRequest(np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8), bool)))
    assert (nothing.predicted_bytes, nothing.predicted_seconds) == (0, 0)
    assert "nothing to fill" in nothing.describe()


def test_what_earlier_holes_keep_counts_for_later_ones(generator):
    mask = np.zeros((400, 2000), bool)
    mask[150:200, 100:150] = mask[150:200, 1700:1750] = True
    session = InpaintSession(generator, device="cpu", precision="float32", sharp=False)
    plan = session.plan(FillRequest(np.zeros((400, 2000, 3), np.uint8), mask))
    first, second = plan.holes
    assert plan.predicted_bytes == second.predicted_bytes + first.kept_bytes > first.predicted_bytes
    assert "2 pieces" in plan.describe()
    assert dataclasses.replace(plan, holes=(first,)).predicted_bytes == first.predicted_bytes


def test_the_rate_of_the_machine_is_measured_once():
    assert measured_rate(CPU, torch.float32) == measured_rate(CPU, torch.float32) > 1e8
