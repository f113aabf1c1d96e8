"""Photos and masks as files: the names the rest of the program uses."""

from app.document.mask_files import LoadedMask, MaskSource, load_mask, load_sources, save_mask, save_mask_and_sources
from app.document.photo import FORMATS, Metadata, Photo, PhotoError
from app.document.reading import MAX_PIXELS, load_photo
from app.document.writing import check_can_hold, format_for, save_photo

__all__ = [
    "FORMATS",
    "MAX_PIXELS",
    "LoadedMask",
    "MaskSource",
    "Metadata",
    "Photo",
    "PhotoError",
    "check_can_hold",
    "format_for",
    "load_mask",
    "load_photo",
    "load_sources",
    "save_mask",
    "save_mask_and_sources",
    "save_photo",
]
