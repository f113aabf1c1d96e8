"""Every setting, declared once: key, default, allowed values, what it does, and how a dialog shows it.

To add a setting: add a row here; give it a group, and the dialog of that group shows it. The store validates against
this table and writes only what differs from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from app.language.catalogues import LANGUAGES, SYSTEM
from engine import fillers
from engine.language import mark, tr

Value: TypeAlias = str | int | float | bool | tuple[str, ...]

Choices: TypeAlias = Callable[[], Mapping[str, str]]
"""() -> what a person reads, by allowed value; asked each time, for what there is to choose from may grow."""

EDITOR = "editor"
"""The group shown by Edit ▸ Settings."""
ATTENTION = "attention"
"""The group shown by Options… in the Attention panel."""

_AS_THE_MODEL = mark("As the model says")


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One setting.

    Attributes:
        key: its name in the file.
        default: its value unless the person chose another; its type is the setting's type. Numbers are floats.
        help: one sentence for a person. This, label, unit and smallest are in English.
        choices: the allowed values of a text setting; None = any.
        minimum, maximum: the range of a number, inclusive.
        group: the dialog that shows it; "" = none: it is set where it is used.
        label: beside its field, with a mnemonic.
        unit: after the number.
        step: of the number; one below 1 is a number with decimals.
        smallest: what a dialog calls the smallest number; "" = nothing special.
    """

    key: str
    default: Value
    help: str
    choices: Choices | None = None
    minimum: float = float("-inf")
    maximum: float = float("inf")
    group: str = ""
    label: str = ""
    unit: str = ""
    step: float = 1
    smallest: str = ""

    def accepts(self, value: object) -> bool:
        """Whether ``value`` has the right type and lies in the allowed range."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str):
            return self.choices is None or value in self.choices()
        if isinstance(value, tuple):
            return all(isinstance(item, str) for item in value)
        assert isinstance(value, int | float)
        return self.minimum <= value <= self.maximum


def shown_in(group: str) -> tuple[SettingSpec, ...]:
    """The rows of a dialog."""
    return tuple(spec for spec in SETTINGS if spec.group == group)


def _subsamplings() -> dict[str, str]:
    from engine.photo.formats import SUBSAMPLINGS  # not before the window shows

    return dict.fromkeys(SUBSAMPLINGS, "")


def _languages() -> dict[str, str]:
    return {SYSTEM: tr("System"), **LANGUAGES}


SETTINGS = (
    SettingSpec(
        "theme",
        "system",
        mark("Colours of the window."),
        choices=lambda: {"system": tr("System"), "dark": tr("Dark"), "light": tr("Light")},
        group=EDITOR,
        label=mark("&Theme"),
    ),
    SettingSpec(
        "language",
        SYSTEM,
        mark("Language of the window. Another one is used from the next start."),
        choices=_languages,
        group=EDITOR,
        label=mark("&Language"),
    ),
    SettingSpec(
        "filler",
        "network",
        mark("What Fill uses."),
        choices=lambda: {info.name: tr(info.label) for info in fillers.FILLERS},
        group=EDITOR,
        label=mark("&Filler"),
    ),
    SettingSpec("save_type", "", "Type of file that Save as was last used with, as PNG; empty = the photo's own."),
    SettingSpec(
        "result_suffix",
        "-filled",
        "Added to the name of what is saved beside the photos of a folder, as last chosen; such files are no photos.",
    ),
    SettingSpec(
        "save_quality",
        95.0,
        "Quality of files that are stored with loss and encoded anew; asked for when one is saved.",
        minimum=1.0,
        maximum=100.0,
    ),
    SettingSpec(
        "save_subsampling",
        "4:4:4",
        "How many of the colours such files keep; asked for with the quality.",
        choices=_subsamplings,
    ),
    SettingSpec(
        "device",
        "auto",
        mark("Where the network runs: auto, cpu, cuda or cuda:N."),
        group=EDITOR,
        label=mark("&Device"),
    ),
    SettingSpec("model", "", "Weights file of the network; empty = the bundled one."),
    SettingSpec(
        "grow_px",
        -1.0,
        mark(
            "Pixels by which a hole is grown before it is filled: the edge of what should go is blurred, and a "
            "strongly compressed JPEG has ripples around it; -1 = as far as the photo's compression asks for."
        ),
        minimum=-1.0,
        maximum=64.0,
        group=EDITOR,
        label=mark("&Grow hole"),
        unit="px",
        smallest=mark("Automatic"),
    ),
    SettingSpec(
        "candidates",
        4.0,
        mark("Further answers made after each fill, to choose from; none on a slow machine."),
        minimum=0.0,
        maximum=5.0,
        group=EDITOR,
        label=mark("Further &answers"),
        smallest=mark("None"),
    ),
    SettingSpec(
        "show_best",
        True,
        mark("After a fill by the network, show the answer that looks best, unless something was pressed meanwhile."),
        group=EDITOR,
        label=mark("Show the &best guess"),
    ),
    SettingSpec(
        "fill_on_release",
        False,
        mark("What was painted is filled as soon as a stroke ends; quick for many small holes."),
        group=EDITOR,
        label=mark("Fi&ll by itself"),
    ),
    SettingSpec(
        "reduce_motion",
        False,
        mark("Nothing moves by itself: no bars that run, no fading of menus and lists."),
        group=EDITOR,
        label=mark("Reduce m&otion"),
    ),
    SettingSpec(
        "undo_mb",
        512.0,
        mark("Memory for undo in MB; the oldest steps are given up."),
        minimum=16.0,
        maximum=65536.0,
        group=EDITOR,
        label=mark("&Undo may take"),
        unit="MB",
        step=64,
    ),
    SettingSpec(
        "memory_budget_mb",
        0.0,
        mark("Memory that a fill by the network may take, in MB; 0 = half of what is free."),
        minimum=0,
        maximum=1_000_000,
        group=EDITOR,
        label=mark("A fill &may take"),
        unit="MB",
        step=256,
        smallest=mark("Half of what is free"),
    ),
    SettingSpec(
        "project_photo",
        "file",
        mark("What a project file holds: the photo, so that it can be given away, or only where the photo lies."),
        choices=lambda: {"file": tr("The photo itself"), "link": tr("A link to its file")},
        group=EDITOR,
        label=mark("&Projects hold"),
    ),
    SettingSpec(
        "project_maps",
        "kept",
        mark("Whether project files keep what the network attended to."),
        choices=lambda: {"kept": tr("Kept"), "left out": tr("Left out")},
        group=EDITOR,
        label=mark("Attention &in projects"),
    ),
    SettingSpec(
        "attention_softmax_scale",
        0.0,
        mark("λ of the softmax over all sources (section 4): larger keeps to the best source, smaller mixes many."),
        minimum=0.0,
        maximum=1000.0,
        group=ATTENTION,
        label=mark("&Softmax scale"),
        step=0.5,
        smallest=_AS_THE_MODEL,
    ),
    SettingSpec(
        "attention_propagation",
        "",
        mark("Whether neighbouring cells attend to neighbouring sources (section 4, attention propagation)."),
        choices=lambda: {
            "": tr(_AS_THE_MODEL),
            "grid": tr("Within rows and columns"),
            "flat": tr("Also from the end of a row to the next"),
            "none": tr("Not at all"),
        },
        group=ATTENTION,
        label=mark("&Propagation"),
    ),
    SettingSpec(
        "attention_background_stride",
        0.0,
        mark("Every how many cells a source is taken (section 4, memory efficiency): 2 offers a quarter of them."),
        minimum=0.0,
        maximum=16.0,
        group=ATTENTION,
        label=mark("Source s&tride"),
        unit=mark("cells"),
        smallest=_AS_THE_MODEL,
    ),
    SettingSpec(
        "attention_foreground_rate",
        "",
        mark("How far the features are reduced before cells are matched (section 4, memory efficiency)."),
        choices=lambda: {
            "": tr(_AS_THE_MODEL),
            "1": tr("1: cells of 4 px"),
            "2": tr("2: cells of 8 px"),
            "4": tr("4: cells of 16 px"),
        },
        group=ATTENTION,
        label=mark("Matching &rate"),
    ),
    SettingSpec(
        "mask_look",
        "pink-hatched",
        mark("Yellow and blue are told apart without seeing all colours."),
        choices=lambda: {
            "pink-hatched": tr("Pink, hatched"),
            "yellow-hatched": tr("Yellow, hatched"),
            "blue-plain": tr("Blue, plain"),
        },
        group=EDITOR,
        label=mark("Mas&k"),
    ),
    SettingSpec(
        "pen_pressure",
        False,
        mark("How hard a pen is pressed changes the size of the brush."),
        group=EDITOR,
        label=mark("&Pen pressure"),
    ),
    SettingSpec(
        "navigator",
        "shown",
        "Whether the whole photo is shown in a corner at high zoom.",
        choices=lambda: dict.fromkeys(("shown", "hidden"), ""),
    ),
    SettingSpec(
        "pixel_values",
        "hidden",
        "Whether the values of the pixel under the pointer are shown over the photo.",
        choices=lambda: dict.fromkeys(("shown", "hidden"), ""),
    ),
    SettingSpec("brush_radius_px", 24.0, "Radius of the brush in photo pixels.", minimum=0.5, maximum=1000.0),
    SettingSpec("eraser_radius_px", 24.0, "Radius of the eraser in photo pixels.", minimum=0.5, maximum=1000.0),
    SettingSpec(
        "brush_share",
        0.0,
        "Radius of the brush as a share of the photo's longer side; 0 = never chosen.",
        minimum=0.0,
        maximum=10.0,
    ),
    SettingSpec(
        "eraser_share",
        0.0,
        "Radius of the eraser as a share of the photo's longer side; 0 = never chosen.",
        minimum=0.0,
        maximum=10.0,
    ),
    SettingSpec("recent_files", (), "Photos opened before, newest first."),
    SettingSpec("folder", "", "Where the open and save dialogs start."),
    SettingSpec("keys", (), "Keys that differ from those the actions were made with."),
    SettingSpec("window_place", "", "Place and size of the window, as Qt writes them."),
)
