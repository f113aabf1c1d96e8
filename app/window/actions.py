"""Every action of the menus and toolbars, as data.

To add an action: add a line here, then connect ``window.actions_by_name["name"]`` in ``app.application``.
Keys are shown in the menus and can be looked up under Help ▸ Keyboard shortcuts.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

from app.window.plain import plain_tip
from engine.language import mark, tr

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: its key.
        menu: the menu it stands in, in English.
        text: what the menu says, in English; "…" at the end when it asks for more.
        keys: the first is shown; standard keys become what each platform uses.
        tip: one sentence for tooltip and status bar.
        needs: "" always enabled, "photo" with a photo open, "mask" with something masked, "fill" also when the newest
            step is a fill or something is looked for to be masked, "choice" with several answers to it, "busy" then and
            during a fill, "folder" with a folder open.
        checkable: it is switched on and off.
        ends_group: a separator follows.
        icon: name of the icon, "" for none.
        submenu: a menu of this text stands below it, filled by whoever knows what belongs into it; "" for none.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    tip: str = ""
    needs: str = ""
    checkable: bool = False
    ends_group: bool = False
    icon: str = ""
    submenu: str = ""


_FILE, _EDIT, _TOOLS = mark("&File"), mark("&Edit"), mark("&Tools")
_MASK, _FILL, _MODEL = mark("&Mask"), mark("F&ill"), mark("Mo&del")
_ATTENTION, _VIEW, _HELP = mark("&Attention"), mark("&View"), mark("&Help")
MENUS = (_FILE, _EDIT, _TOOLS, _MASK, _FILL, _MODEL, _ATTENTION, _VIEW, _HELP)

TRY_AGAIN, TRY_AGAIN_TIP = mark("&Try again"), mark("Another answer in the place of the newest fill")
KEEP, KEEP_TIP = mark("&Keep"), mark("Keep the answer that is shown; going on keeps it, too")
KEEP_ICON = "keep"
"""What “Fill” says while nothing is masked and the newest step is a fill."""

NO_PHOTO = mark("Open a photo first")
"""Why most of it cannot be used at the start."""

RECENT_MENU, MODEL_MENU = mark("Open &recent"), mark("&Use")

ACTIONS = (
    ActionSpec(
        "open",
        _FILE,
        mark("&Open…"),
        (Key.Open,),
        mark("Open a photo or a project"),
        icon="open",
        submenu=RECENT_MENU,
    ),
    ActionSpec(
        "open-folder",
        _FILE,
        mark("Open &folder…"),
        ("Ctrl+Shift+L",),
        mark("Go through the photos of a folder"),
    ),
    ActionSpec(
        "open-sample",
        _FILE,
        mark("Open sample p&hoto"),
        (),
        mark("Open a sample photo with its mask"),
        ends_group=True,
    ),
    ActionSpec("save", _FILE, mark("&Save"), (Key.Save,), mark("Save the photo to its file"), "photo", icon="save"),
    ActionSpec("save-as", _FILE, mark("Save &as…"), ("Ctrl+Shift+S",), mark("Save a new file"), "photo"),
    ActionSpec(
        "save-project",
        _FILE,
        mark("Save pro&ject"),
        ("Ctrl+Alt+S",),
        mark("Save the photo with its mask, marks, fills and undo steps, to go on later"),
        "photo",
    ),
    ActionSpec(
        "save-project-as",
        _FILE,
        mark("Sav&e project as…"),
        (),
        mark("Save a new project"),
        "photo",
        ends_group=True,
    ),
    ActionSpec(
        "save-and-next",
        _FILE,
        mark("Save and &next"),
        ("Ctrl+Shift+N",),
        mark("Save this photo where the folder's photos go, and show the next one"),
        "folder",
    ),
    ActionSpec(
        "previous-photo",
        _FILE,
        mark("Pre&vious photo"),
        (mark("PgUp"),),
        mark("Show the photo before in the folder"),
        "folder",
    ),
    ActionSpec(
        "next-photo",
        _FILE,
        mark("Ne&xt photo"),
        (mark("PgDown"),),
        mark("Show the next photo in the folder"),
        "folder",
    ),
    ActionSpec(
        "find-photo",
        _FILE,
        mark("Fin&d in folder"),
        ("Ctrl+F",),
        mark("Find a photo of the folder by its name"),
        "folder",
    ),
    ActionSpec(
        "close-folder",
        _FILE,
        mark("C&lose folder"),
        (),
        mark("Put the filmstrip away"),
        "folder",
        ends_group=True,
    ),
    ActionSpec(
        "batch",
        _FILE,
        mark("&Batch…"),
        ("Ctrl+Shift+B",),
        mark("Fill many photos with the same choices"),
        ends_group=True,
    ),
    ActionSpec("close", _FILE, mark("&Close photo"), (Key.Close,), mark("Close the photo"), "photo"),
    ActionSpec("quit", _FILE, mark("&Quit"), (Key.Quit, "Ctrl+Q"), mark("Close the editor")),
    ActionSpec("copy", _EDIT, mark("&Copy photo"), (Key.Copy,), mark("Copy the photo as it is now"), "photo"),
    ActionSpec("paste", _EDIT, mark("&Paste as new photo"), (Key.Paste,), mark("Open the picture on the clipboard")),
    ActionSpec(
        "paste-mask",
        _EDIT,
        mark("Paste as &mask"),
        ("Ctrl+Shift+V",),
        mark("Use the picture on the clipboard as the mask; white is the hole"),
        "photo",
        ends_group=True,
    ),
    ActionSpec("settings", _EDIT, mark("Se&ttings…"), (mark("Ctrl+,"),), mark("Memory for undo and for fills")),
    ActionSpec(
        "open-mask",
        _MASK,
        mark("&Open mask…"),
        ("Ctrl+Shift+O",),
        mark("Open a mask; white is the hole"),
        "photo",
    ),
    ActionSpec(
        "open-mask-inverted",
        _MASK,
        mark("Open in&verted mask…"),
        (),
        mark("Open a mask; black is the hole"),
        "photo",
    ),
    ActionSpec(
        "save-mask",
        _MASK,
        mark("&Save mask…"),
        (),
        mark("Save the mask as a PNG, white = hole"),
        "mask",
        ends_group=True,
    ),
    ActionSpec("clear", _MASK, mark("&Clear"), ("Ctrl+D",), mark("Unmask everything"), "mask", icon="clear"),
    ActionSpec(
        "invert", _MASK, mark("&Invert"), ("Ctrl+Shift+I",), mark("Swap hole and known"), "photo", icon="invert"
    ),
    ActionSpec(
        "hide-mask",
        _MASK,
        mark("Hi&de"),
        ("M",),
        mark("Hide the mask; it stays"),
        "photo",
        checkable=True,
        icon="hide-mask",
        ends_group=True,
    ),
    ActionSpec("grow", _MASK, mark("&Grow"), (mark("Ctrl+]"),), mark("Grow the holes by 2 px"), "mask", icon="grow"),
    ActionSpec(
        "shrink",
        _MASK,
        mark("S&hrink"),
        (mark("Ctrl+["),),
        mark("Shrink the holes by 2 px"),
        "mask",
        icon="shrink",
    ),
    ActionSpec(
        "resize-mask",
        _MASK,
        mark("G&row or shrink by…"),
        (),
        mark("Move the edge of the holes by a number"),
        "mask",
    ),
    ActionSpec("smooth-mask", _MASK, mark("S&mooth…"), (), mark("Round the outline of the holes"), "mask"),
    ActionSpec(
        "fill-gaps",
        _MASK,
        mark("Fill &enclosed"),
        (),
        mark("Add what the holes enclose on all sides"),
        "mask",
        ends_group=True,
    ),
    ActionSpec(
        "suggest-specks",
        _MASK,
        mark("Suggest dust and spec&ks…"),
        (),
        mark("Find small spots to mask"),
        "photo",
    ),
    ActionSpec(
        "suggest-lettering",
        _MASK,
        mark("Suggest le&ttering…"),
        (),
        mark("Find date stamps and captions to mask"),
        "photo",
    ),
    ActionSpec(
        "fill",
        _FILL,
        mark("&Fill"),
        (mark("Return"), mark("Enter"), "Ctrl+Return"),
        mark("Fill what is masked; then try again"),
        "fill",
        icon="fill",
    ),
    ActionSpec(
        "cancel",
        _FILL,
        mark("&Cancel"),
        (mark("Esc"),),
        mark("Stop the fill, or keep its answer"),
        "busy",
        ends_group=True,
        icon="cancel",
    ),
    ActionSpec("previous-answer", _FILL, mark("&Previous answer"), (",",), mark("Show the answer before"), "choice"),
    ActionSpec(
        "next-answer",
        _FILL,
        mark("&Next answer"),
        (".",),
        mark("Show the next answer"),
        "choice",
        ends_group=True,
    ),
    ActionSpec(
        "plan",
        _FILL,
        mark("Show the p&lan"),
        ("Ctrl+Shift+P",),
        mark("Say how the fill would be done, how long it takes and how much memory"),
        "mask",
    ),
    ActionSpec(
        "compare",
        _FILL,
        mark("Compare &all fillers"),
        ("C",),
        mark("Run every filler and pick a result"),
        "mask",
        icon="compare",
    ),
    ActionSpec(
        "test-on-known",
        _FILL,
        mark("&Test on known"),
        ("T",),
        mark("Try the hole's shape where the photo is intact, and measure every filler and model"),
        "mask",
        icon="test-on-known",
    ),
    ActionSpec(
        "import-weights",
        _MODEL,
        mark("&Import weights…"),
        (),
        mark("Convert other people’s weights and use them"),
        submenu=MODEL_MENU,
    ),
    ActionSpec(
        "manage-models",
        _MODEL,
        mark("&Manage models…"),
        (),
        mark("List, rename, export, delete and choose models"),
        ends_group=True,
    ),
    ActionSpec(
        "finetune",
        _MODEL,
        mark("&Fine-tune…"),
        (),
        mark("Train the network on my own photos and keep what is better"),
    ),
    ActionSpec(
        "finetune-photo",
        _MODEL,
        mark("Only this &photo…"),
        (),
        mark("Learn from the open photo alone, then fill again"),
        "mask",
    ),
    ActionSpec(
        "refill",
        _ATTENTION,
        mark("Fill &again"),
        ("Shift+Return", "Shift+Enter"),
        mark("Fill what was filled last again: without the barred sources, else with another answer"),
        "photo",
        icon="fill",
    ),
    ActionSpec(
        "bar-sources",
        _ATTENTION,
        mark("&Bar these sources"),
        ("X",),
        mark("Paint the probe's sources “not from here”"),
        "photo",
    ),
    ActionSpec(
        "allow-all",
        _ATTENTION,
        mark("A&llow all"),
        (),
        mark("Forget every barred source"),
        "photo",
        ends_group=True,
    ),
    ActionSpec(
        "next-overlay",
        _ATTENTION,
        mark("&Next overlay"),
        ("V",),
        mark("Show the next overlay"),
        "photo",
        ends_group=True,
    ),
    ActionSpec(
        "save-overlay",
        _ATTENTION,
        mark("&Save overlay…"),
        (),
        mark("Save the photo with the overlay as PNG"),
        "photo",
    ),
    ActionSpec(
        "save-probe",
        _ATTENTION,
        mark("Save &probe…"),
        (),
        mark("Save the probed pixel's sources as JSON"),
        "photo",
    ),
    ActionSpec(
        "save-figure",
        _ATTENTION,
        mark("Save &figure…"),
        (),
        mark("Save input, fill and attention as one PNG"),
        "photo",
    ),
    ActionSpec("zoom-in", _VIEW, mark("Zoom &in"), (Key.ZoomIn, mark("Ctrl+=")), mark("Zoom in"), "photo"),
    ActionSpec("zoom-out", _VIEW, mark("Zoom &out"), (Key.ZoomOut,), mark("Zoom out"), "photo"),
    ActionSpec("fit", _VIEW, mark("&Fit"), ("Ctrl+0", "2"), mark("Show the whole photo"), "photo", icon="fit"),
    ActionSpec(
        "zoom-100",
        _VIEW,
        "&100 %",
        ("Ctrl+1", "1"),
        mark("One photo pixel on one screen pixel"),
        "photo",
        ends_group=True,
    ),
    ActionSpec(
        "before",
        _VIEW,
        mark("Hold O to see &before"),
        (),
        mark("Hold the key O to see the photo as it was opened"),
        "photo",
    ),
    ActionSpec(
        "split",
        _VIEW,
        mark("S&plit before and now"),
        ("Y",),
        mark("Before at the left of a line that can be dragged, now at the right"),
        "photo",
        checkable=True,
    ),
    ActionSpec(
        "beside",
        _VIEW,
        mark("Side by si&de"),
        ("Shift+Y",),
        mark("Before and now next to each other"),
        "photo",
        checkable=True,
    ),
    ActionSpec(
        "flicker",
        _VIEW,
        mark("Flic&ker before and now"),
        ("F",),
        mark("Before and now take turns"),
        "photo",
        checkable=True,
    ),
    ActionSpec(
        "difference",
        _VIEW,
        mark("Diff&erence to before"),
        ("D",),
        mark("Where the photo differs from how it was opened, and how far"),
        "photo",
        checkable=True,
        ends_group=True,
    ),
    ActionSpec(
        "pixel-values",
        _VIEW,
        mark("Pixel &values"),
        ("K",),
        mark("What the pixel under the pointer holds now, held before, and was drawn as by the network"),
        "photo",
        checkable=True,
    ),
    ActionSpec(
        "navigator",
        _VIEW,
        mark("&Navigator"),
        ("J",),
        mark("At high zoom, show the whole photo in a corner"),
        "photo",
        checkable=True,
        ends_group=True,
    ),
    ActionSpec(
        "filmstrip",
        _VIEW,
        mark("Film&strip"),
        ("F7",),
        mark("Show or hide the photos of the folder"),
        "folder",
        checkable=True,
    ),
    ActionSpec("full-screen", _VIEW, mark("F&ull screen"), ("F11",), mark("Use the whole screen"), checkable=True),
    ActionSpec("shortcuts", _HELP, mark("&Keyboard shortcuts"), ("F1",), mark("List every key")),
    ActionSpec("about", _HELP, mark("&About Lacuna"), (), mark("Version, licences and the paper behind it")),
)


def make_actions() -> dict[str, QAction]:
    """Build every action; nothing is connected yet. They belong to the window that is given them."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(tr(spec.text))
        action.setObjectName(spec.name)
        action.setShortcuts(_keys(spec))
        show_tip(action, tr(spec.tip))
        action.setCheckable(spec.checkable)
        actions[spec.name] = action
    return actions


def _keys(spec: ActionSpec) -> list[QKeySequence]:
    """Each key once: what a standard key is differs between platforms, and a key given twice would do nothing."""
    keys: list[QKeySequence] = []
    for key in (QKeySequence(key) for key in spec.keys):
        if not key.isEmpty() and key not in keys:
            keys.append(key)
    return keys


def show_tip(action: QAction, said: str, why: str = "", more: str = "") -> None:
    """Say in tooltip and status bar what an action does, with its key, and why it cannot be used now.

    Args:
        action: of a menu, toolbar or button.
        said: what it does.
        why: it is disabled because of this; "" = it is not.
        more: how to use it; the tooltip shows it behind, the status bar alone.
    """
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = f"{said} ({key})" if key else said
    tip = tr("{what}: {how}", what=tip, how=more) if more else tip
    action.setToolTip(plain_tip(f"{tip}\n{why}" if why else tip))
    status = more or said
    action.setStatusTip(f"{status} · {why}" if why else status)
