"""Running a test on known places; on the fill worker's thread. No Qt; imports OpenCV."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.known.places import find_known_places
from app.known.report import KnownReport, PlaceScore, PlaceView, Row
from engine.errors import explain
from engine.geometry import Bounds
from engine.judge.judge import Judge
from engine.language import tr
from engine.photo.pixels import to_8_bits
from engine.types import Cancelled, FillRequest, Progress, Stage
from training.evaluation.metrics import psnr, ssim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.fill.job import Contender, FillerOf, JobListener
    from app.known.places import KnownPlaces
    from app.known.report import Reduced
    from engine.types import CancelCheck, Filler, FillResult, Mask, Pixels

_CONTEXT = 0.35  # of the place's longer side, shown on every side
_LEAST_CONTEXT_PX = 24
_PICTURE_PX = 640  # longer side
_PHOTO_PX = 900
_CUT_OUT = 128  # grey


def run_known_test(
    request: FillRequest,
    contenders: Sequence[Contender],
    filler_of: FillerOf,
    *,
    count: int,
    seed: int,
    on_progress: JobListener,
    should_cancel: CancelCheck,
) -> KnownReport:
    """Fill every known place with every contender and measure how far the fills are from the truth.

    The fillers never see the truth: it is cut out of their photo. The real hole is no source, for what is in it
    is what should go. A contender that fails gets a sentence; the others go on.

    Args:
        request: photo and hole; where its sources may be concerns the hole itself and is left out here.
        contenders: what is tried, one after the other.
        filler_of: makes or finds a contender's filler; raises FillError.
        count: how many places at most.
        seed: decides the places.
        on_progress: told what is running, and how far the whole test is.
        should_cancel: asked between places and by the fillers.

    Raises:
        FillError: the shape fits nowhere.
        Cancelled: ``should_cancel`` said so.
    """
    on_progress(tr("Looking for known places"), Progress(Stage.PREPARE, 0.0))
    image, mask = request.image, request.mask
    places = find_known_places(image, mask, count=count, seed=seed)
    steps = len(contenders) * len(places.places)
    rows = []
    for number, contender in enumerate(contenders):

        def listen(index: int, progress: Progress, number: int = number, name: str = contender.name) -> None:
            done = number * len(places.places) + index + progress.fraction
            text = tr(
                "Testing {filler}, place {number} of {count}", filler=name, number=index + 1, count=len(places.places)
            )
            on_progress(text, Progress(progress.stage, done / steps))

        if should_cancel():
            raise Cancelled
        try:
            scores = tuple(_scores(request, places, filler_of(contender), listen, should_cancel))
        except Cancelled:
            raise
        except Exception as error:
            rows.append(Row(contender, problem=explain(error, tr("The fill stopped unexpectedly"))[0]))
        else:
            rows.append(Row(contender, scores))
    views = tuple(_view(image, places, index) for index in range(len(places.places)))
    return KnownReport((mask.shape[0], mask.shape[1]), seed, views, tuple(rows), _whole(image, mask), places.notes)


def _scores(
    request: FillRequest,
    places: KnownPlaces,
    filler: Filler,
    listen: Callable[[int, Progress], None],
    should_cancel: CancelCheck,
) -> Iterator[PlaceScore]:
    image = request.image
    for index, place in enumerate(places.places):
        if should_cancel():
            raise Cancelled
        mask = places.mask(index, image.shape)
        blind = image.copy()
        blind[mask] = 0
        result = filler.fill(
            FillRequest(blind, mask, request.mask),
            on_progress=lambda progress, index=index: listen(index, progress),  # type: ignore[misc]
            should_cancel=should_cancel,
        )
        yield _score(image, mask, place, result)


def _score(image: Pixels, mask: Mask, place: Bounds, result: FillResult) -> PlaceScore:
    crop = _around(place, image.shape)
    pixels = image[crop.slices].copy()
    for patch in result.patches:
        patch.apply_to(pixels, crop=crop)
    truth, filled, within = to_8_bits(image[crop.slices]), to_8_bits(pixels), mask[crop.slices]
    seconds, judged = sum(result.seconds.values()), Judge(image, mask).score(result)
    picture = _reduced(filled, _PICTURE_PX)
    return PlaceScore(psnr(truth, filled, within), ssim(truth, filled, within), seconds, picture, judged)


def _view(image: Pixels, places: KnownPlaces, index: int) -> PlaceView:
    place = places.places[index]
    crop = _around(place, image.shape)
    truth = to_8_bits(image[crop.slices])
    hole = truth.copy()
    hole[places.mask(index, image.shape)[crop.slices]] = _CUT_OUT
    return PlaceView(place, _reduced(truth, _PICTURE_PX), _reduced(hole, _PICTURE_PX))


def _whole(image: Pixels, mask: Mask) -> Reduced:
    photo = to_8_bits(image).copy()
    photo[mask] = _CUT_OUT
    return _reduced(photo, _PHOTO_PX)


def _around(place: Bounds, shape: tuple[int, ...]) -> Bounds:
    return place.expanded(max(_LEAST_CONTEXT_PX, round(max(place.shape) * _CONTEXT))).clamped(shape)


def _reduced(image: Reduced, longest: int) -> Reduced:
    scale = longest / max(image.shape[:2])
    if scale >= 1:
        return np.ascontiguousarray(image)
    size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
