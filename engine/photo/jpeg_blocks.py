"""A JPEG with some pixels changed, and everything else left as it was.

Decoding a JPEG and encoding it again changes pixels everywhere, however good the quality. Here only the 8×8 blocks that
hold a changed pixel get new coefficients, made with the file's own tables and subsampling; the coefficients of all
other blocks are carried over, so these decode to the same pixels. libjpeg (through jpeglib) reads and writes
coefficients; the arithmetic in between is ITU-T T.81 annex A.3 and JFIF 1.02.
"""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds
from engine.language import tr
from engine.photo.jpeg_segments import (
    Frame,
    NotJpeg,
    Segment,
    after_picture,
    frame_of,
    is_stored_as_rgb,
    joined,
    segments,
)

_BLOCK = 8
_PROGRESSIVE = 2
_COMPONENTS = ("Y", "Cb", "Cr")


class CannotKeepBlocks(Exception):
    """The file's blocks cannot be kept. The message ends a sentence that begins “because …”."""


def with_new_pixels(original: bytes, pixels: NDArray[np.uint8], changed: NDArray[np.bool_]) -> bytes:
    """The file ``original`` with new pixels where ``changed``.

    Blocks without a changed pixel keep their coefficients, exactly; segments such as EXIF, and what follows the
    picture, are carried over. A progressive file stays progressive (with mozjpeg's scans); restart markers go.

    Args:
        original: a whole JPEG file.
        pixels: H×W×3 RGB as the file stores them, not turned upright; a grey file takes their first channel.
        changed: H×W, True = this pixel is new.

    Raises:
        CannotKeepBlocks: another size, CMYK or RGB inside, 12 bits, arithmetic coding, odd subsampling, damaged.
    """
    head, rest, frame = _parts(original)
    _check(frame, is_stored_as_rgb(head), pixels.shape)
    if not changed.any():
        return original
    with tempfile.TemporaryDirectory() as folder:
        rewritten = _rewrite(original, frame, pixels, changed, Path(folder))
    new_head, new_rest = segments(rewritten)
    kept = [segment for segment in head if segment.is_note]
    return joined([*kept, *(s for s in new_head if not s.is_note)], new_rest) + after_picture(rest)


def check_can_keep(original: bytes, shape: tuple[int, ...]) -> None:
    """Whether a file of pixels of this shape (H, W, …) keeps its blocks, as far as its head tells.

    Raises:
        CannotKeepBlocks: as ``with_new_pixels``.
    """
    head, _, frame = _parts(original)
    _check(frame, is_stored_as_rgb(head), shape)


def touched_blocks(changed: NDArray[np.bool_], frame: Frame, component: int) -> NDArray[np.bool_]:
    """Which blocks of a component hold a changed sample, ⌈samples / 8⌉ down and across."""
    return np.asarray(_blocked(_shrunk_mask(changed, frame, component)).any(axis=(2, 3)))


def _parts(original: bytes) -> tuple[list[Segment], bytes, Frame]:
    try:
        head, rest = segments(original)
        return head, rest, frame_of(head)
    except NotJpeg as error:
        raise CannotKeepBlocks(tr("the file is damaged")) from error


def _check(frame: Frame, is_rgb: bool, shape: tuple[int, ...]) -> None:
    if frame.process > _PROGRESSIVE:
        raise CannotKeepBlocks(tr("the file is coded in a rare way (lossless or arithmetic)"))
    if frame.precision != 8:
        raise CannotKeepBlocks(tr("the file has {precision} bits per channel", precision=frame.precision))
    if len(frame.sampling) not in (1, 3) or is_rgb:
        raise CannotKeepBlocks(tr("the file does not store brightness and two colours"))
    if (frame.height, frame.width) != shape[:2]:
        raise CannotKeepBlocks(tr("the photo has another size than the file"))
    across, down = _largest(frame)
    if any(across % h or down % v for h, v in frame.sampling):
        raise CannotKeepBlocks(tr("the file reduces its colours by an odd factor"))


def _rewrite(
    original: bytes, frame: Frame, pixels: NDArray[np.uint8], changed: NDArray[np.bool_], folder: Path
) -> bytes:
    try:
        import jpeglib
    except ImportError as error:
        raise CannotKeepBlocks(tr("the library jpeglib is not installed")) from error
    before, after = folder / "before.jpg", folder / "after.jpg"
    before.write_bytes(original)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of EXIF it cannot read, which is carried over as it is
        try:
            file = jpeglib.read_dct(str(before))
            file.load()
        except Exception as error:  # it raises OSError for what libjpeg refuses, and others for what it did not expect
            raise CannotKeepBlocks(tr("the file's coefficients cannot be read")) from error
        across, down = _largest(frame)
        part = _units_with_any(changed, _BLOCK * across, _BLOCK * down)
        here = part.slices
        for component, plane in enumerate(_planes(pixels[here], frame)):
            table = np.asarray(file.qt[file.quant_tbl_no[component]], np.float64)
            h, v = frame.sampling[component]
            top, left = part.y0 * v // (_BLOCK * down), part.x0 * h // (_BLOCK * across)
            coefficients = getattr(file, _COMPONENTS[component])[top:, left:]
            _renew(coefficients, table, plane, _shrunk_mask(changed[here], frame, component))
        file.write_dct(str(after))
    sequential = after.read_bytes()
    return _progressive(sequential) if frame.process == _PROGRESSIVE else sequential


def _units_with_any(changed: NDArray[np.bool_], width: int, height: int) -> Bounds:
    """The smallest rectangle of whole coding units that holds every changed pixel: a small fill costs little."""
    box = Bounds.of_mask(changed)
    whole = Bounds(
        box.y0 // height * height, box.x0 // width * width, -(-box.y1 // height) * height, -(-box.x1 // width) * width
    )
    return whole.clamped(changed.shape)


def _progressive(sequential: bytes) -> bytes:
    """The same coefficients in progressive scans; jpeglib writes only sequential ones."""
    import mozjpeg_lossless_optimization as mozjpeg

    return bytes(mozjpeg.optimize(sequential))


def _renew(
    coefficients: NDArray[np.int16], table: NDArray[np.float64], plane: NDArray[np.float64], mask: NDArray[np.bool_]
) -> None:
    """Give the blocks under ``mask`` (samples of the plane) new coefficients, in place.

    The known samples of such a block are those its old coefficients stand for, before they were rounded and clipped
    to pixels, so they change by no more than the block's quantisation asks.
    """
    masks = _blocked(mask)
    rows, columns = np.nonzero(masks.any(axis=(2, 3)))
    wanted, new = masks[rows, columns], _blocked(plane)[rows, columns]
    old = _inverse(coefficients[rows, columns] * table) + 128
    fresh = np.rint(_forward(np.where(wanted, new, old) - 128) / table)
    coefficients[rows, columns] = np.clip(fresh, -1023, 1023).astype(np.int16)  # the most that baseline coding holds


def _planes(pixels: NDArray[np.uint8], frame: Frame) -> list[NDArray[np.float64]]:
    """Samples of every component, reduced as the file reduces them by the mean; JFIF's colours."""
    if len(frame.sampling) == 1:
        return [pixels[..., 0].astype(np.float64)]
    red, green, blue = (pixels[..., channel].astype(np.float64) for channel in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    planes = [luma, (blue - luma) / 1.772 + 128, (red - luma) / 1.402 + 128]
    return [_shrunk(plane, frame, component) for component, plane in enumerate(planes)]


def _shrunk(plane: NDArray[Any], frame: Frame, component: int) -> NDArray[Any]:
    """The mean over the pixels of every sample."""
    return np.asarray(_footprints(plane, frame, component).mean(axis=(1, 3)))


def _shrunk_mask(changed: NDArray[np.bool_], frame: Frame, component: int) -> NDArray[np.bool_]:
    """True for samples any pixel of which is changed."""
    return np.asarray(_footprints(changed, frame, component).any(axis=(1, 3)))


def _footprints(plane: NDArray[Any], frame: Frame, component: int) -> NDArray[Any]:
    """Rows × v × columns × h: the pixels each sample of a component is made of; the last ones are repeated."""
    across, down = _largest(frame)
    h, v = across // frame.sampling[component][0], down // frame.sampling[component][1]
    padded = np.pad(plane, ((0, -plane.shape[0] % v), (0, -plane.shape[1] % h)), mode="edge")
    return padded.reshape(padded.shape[0] // v, v, padded.shape[1] // h, h)


def _blocked(plane: NDArray[Any]) -> NDArray[Any]:
    """Samples as blocks, rows × columns × 8 × 8; the last ones are repeated."""
    padded = np.pad(plane, ((0, -plane.shape[0] % _BLOCK), (0, -plane.shape[1] % _BLOCK)), mode="edge")
    rows, columns = padded.shape[0] // _BLOCK, padded.shape[1] // _BLOCK
    return padded.reshape(rows, _BLOCK, columns, _BLOCK).transpose(0, 2, 1, 3)


def _largest(frame: Frame) -> tuple[int, int]:
    return max(h for h, _ in frame.sampling), max(v for _, v in frame.sampling)


def _cosines() -> NDArray[np.float64]:
    """The DCT of eight samples as a matrix (A.3.3); its inverse is its transpose."""
    place, wave = np.arange(_BLOCK), np.arange(_BLOCK)[:, None]
    matrix = np.cos((2 * place + 1) * wave * np.pi / (2 * _BLOCK)) / 2
    matrix[0] /= np.sqrt(2)
    return matrix


_DCT = _cosines()


def _forward(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    return _DCT @ samples @ _DCT.T


def _inverse(coefficients: NDArray[np.float64]) -> NDArray[np.float64]:
    return _DCT.T @ coefficients @ _DCT
