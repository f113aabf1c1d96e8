"""Every action of the menus and toolbars, as data.

To add an action: add a line here, then connect ``window.actions_by_name["name"]`` in ``app.application``.
Keys are shown in the menus and can be looked up under Help ▸ Keyboard shortcuts.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

from app.window.plain import plain_tip

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: its key.
        menu: the menu it stands in.
        text: what the menu says; "…" at the end when it asks for more.
        keys: the first is shown; standard keys become what each platform uses.
        tip: one sentence for tooltip and status bar.
        needs: "" always enabled, "photo" with a photo open, "mask" with something masked, "fill" also when the newest
            step is a fill, "choice" with several answers to it, "busy" then and during a fill, "folder" with a folder
            open.
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


MENUS = ("&File", "&Edit", "&Tools", "&Mask", "F&ill", "Mo&del", "&Attention", "&View", "&Help")

TRY_AGAIN, TRY_AGAIN_TIP = "&Try again", "Another answer in the place of the newest fill"
"""What “Fill” says while nothing is masked and the newest step is a fill."""

NO_PHOTO = "Open a photo first"
"""Why most of it cannot be used at the start."""

RECENT_MENU, MODEL_MENU = "Open &recent", "&Use"

ACTIONS = (
    ActionSpec("open", "&File", "&Open…", (Key.Open,), "Open a photo or a project", icon="open", submenu=RECENT_MENU),
    ActionSpec("open-folder", "&File", "Open &folder…", ("Ctrl+Shift+L",), "Go through the photos of a folder"),
    ActionSpec("open-sample", "&File", "Open sample p&hoto", (), "Open a sample photo with its mask", ends_group=True),
    ActionSpec("save", "&File", "&Save", (Key.Save,), "Save the photo to its file", "photo", icon="save"),
    ActionSpec("save-as", "&File", "Save &as…", ("Ctrl+Shift+S",), "Save a new file", "photo"),
    ActionSpec(
        "save-project",
        "&File",
        "Save pro&ject",
        ("Ctrl+Alt+S",),
        "Save the photo with its mask, marks, fills and undo steps, to go on later",
        "photo",
    ),
    ActionSpec("save-project-as", "&File", "Sav&e project as…", (), "Save a new project", "photo", ends_group=True),
    ActionSpec(
        "save-and-next",
        "&File",
        "Save and &next",
        ("Ctrl+Shift+N",),
        "Save this photo where the folder's photos go, and show the next one",
        "folder",
    ),
    ActionSpec(
        "previous-photo", "&File", "Pre&vious photo", ("PgUp",), "Show the photo before in the folder", "folder"
    ),
    ActionSpec("next-photo", "&File", "Ne&xt photo", ("PgDown",), "Show the next photo in the folder", "folder"),
    ActionSpec(
        "find-photo",
        "&File",
        "Fin&d in folder",
        ("Ctrl+F",),
        "Find a photo of the folder by its name",
        "folder",
    ),
    ActionSpec("close-folder", "&File", "C&lose folder", (), "Put the filmstrip away", "folder", ends_group=True),
    ActionSpec(
        "batch", "&File", "&Batch…", ("Ctrl+Shift+B",), "Fill many photos with the same choices", ends_group=True
    ),
    ActionSpec("close", "&File", "&Close photo", (Key.Close,), "Close the photo", "photo"),
    ActionSpec("quit", "&File", "&Quit", (Key.Quit, "Ctrl+Q"), "Close the editor"),
    ActionSpec("copy", "&Edit", "&Copy photo", (Key.Copy,), "Copy the photo as it is now", "photo"),
    ActionSpec("paste", "&Edit", "&Paste as new photo", (Key.Paste,), "Open the picture on the clipboard"),
    ActionSpec(
        "paste-mask",
        "&Edit",
        "Paste as &mask",
        ("Ctrl+Shift+V",),
        "Use the picture on the clipboard as the mask; white is the hole",
        "photo",
        ends_group=True,
    ),
    ActionSpec("settings", "&Edit", "Se&ttings…", ("Ctrl+,",), "Memory for undo and for fills"),
    ActionSpec("open-mask", "&Mask", "&Open mask…", ("Ctrl+Shift+O",), "Open a mask; white is the hole", "photo"),
    ActionSpec("open-mask-inverted", "&Mask", "Open in&verted mask…", (), "Open a mask; black is the hole", "photo"),
    ActionSpec(
        "save-mask", "&Mask", "&Save mask…", (), "Save the mask as a PNG, white = hole", "mask", ends_group=True
    ),
    ActionSpec("clear", "&Mask", "&Clear", ("Ctrl+D",), "Unmask everything", "mask", icon="clear"),
    ActionSpec("invert", "&Mask", "&Invert", ("Ctrl+Shift+I",), "Swap hole and known", "photo", icon="invert"),
    ActionSpec(
        "hide-mask",
        "&Mask",
        "Hi&de",
        ("M",),
        "Hide the mask; it stays",
        "photo",
        checkable=True,
        icon="hide-mask",
        ends_group=True,
    ),
    ActionSpec("grow", "&Mask", "&Grow", ("Ctrl+]",), "Grow the holes by 2 px", "mask", icon="grow"),
    ActionSpec("shrink", "&Mask", "S&hrink", ("Ctrl+[",), "Shrink the holes by 2 px", "mask", icon="shrink"),
    ActionSpec("resize-mask", "&Mask", "G&row or shrink by…", (), "Move the edge of the holes by a number", "mask"),
    ActionSpec("smooth-mask", "&Mask", "S&mooth…", (), "Round the outline of the holes", "mask"),
    ActionSpec(
        "fill-gaps", "&Mask", "Fill &enclosed", (), "Add what the holes enclose on all sides", "mask", ends_group=True
    ),
    ActionSpec("suggest-specks", "&Mask", "Suggest dust and spec&ks…", (), "Find small spots to mask", "photo"),
    ActionSpec(
        "suggest-lettering", "&Mask", "Suggest le&ttering…", (), "Find date stamps and captions to mask", "photo"
    ),
    ActionSpec(
        "fill",
        "F&ill",
        "&Fill",
        ("Return", "Enter", "Ctrl+Return"),
        "Fill what is masked; then try again",
        "fill",
        icon="fill",
    ),
    ActionSpec(
        "cancel",
        "F&ill",
        "&Cancel",
        ("Esc",),
        "Stop the fill, or keep its answer",
        "busy",
        ends_group=True,
        icon="cancel",
    ),
    ActionSpec("previous-answer", "F&ill", "&Previous answer", (",",), "Show the answer before", "choice"),
    ActionSpec("next-answer", "F&ill", "&Next answer", (".",), "Show the next answer", "choice", ends_group=True),
    ActionSpec(
        "plan",
        "F&ill",
        "Show the p&lan",
        ("Ctrl+Shift+P",),
        "Say how the fill would be done, how long it takes and how much memory",
        "mask",
    ),
    ActionSpec(
        "compare", "F&ill", "Compare &all fillers", ("C",), "Run every filler and pick a result", "mask", icon="compare"
    ),
    ActionSpec(
        "test-on-known",
        "F&ill",
        "&Test on known",
        ("T",),
        "Try the hole's shape where the photo is intact, and measure every filler and model",
        "mask",
        icon="test-on-known",
    ),
    ActionSpec(
        "import-weights",
        "Mo&del",
        "&Import weights…",
        (),
        "Convert other people’s weights and use them",
        submenu=MODEL_MENU,
    ),
    ActionSpec(
        "manage-models",
        "Mo&del",
        "&Manage models…",
        (),
        "List, rename, export, delete and choose models",
        ends_group=True,
    ),
    ActionSpec("finetune", "Mo&del", "&Fine-tune…", (), "Train the network on my own photos and keep what is better"),
    ActionSpec(
        "finetune-photo", "Mo&del", "Only this &photo…", (), "Learn from the open photo alone, then fill again", "mask"
    ),
    ActionSpec(
        "refill",
        "&Attention",
        "Fill &again",
        ("Shift+Return", "Shift+Enter"),
        "Fill what was filled last again: without the barred sources, else with another answer",
        "photo",
        icon="fill",
    ),
    ActionSpec(
        "bar-sources", "&Attention", "&Bar these sources", ("X",), "Paint the probe's sources “not from here”", "photo"
    ),
    ActionSpec("allow-all", "&Attention", "A&llow all", (), "Forget every barred source", "photo", ends_group=True),
    ActionSpec(
        "next-overlay", "&Attention", "&Next overlay", ("V",), "Show the next overlay", "photo", ends_group=True
    ),
    ActionSpec("save-overlay", "&Attention", "&Save overlay…", (), "Save the photo with the overlay as PNG", "photo"),
    ActionSpec("save-probe", "&Attention", "Save &probe…", (), "Save the probed pixel's sources as JSON", "photo"),
    ActionSpec("save-figure", "&Attention", "Save &figure…", (), "Save input, fill and attention as one PNG", "photo"),
    ActionSpec("zoom-in", "&View", "Zoom &in", (Key.ZoomIn, "Ctrl+="), "Zoom in", "photo"),
    ActionSpec("zoom-out", "&View", "Zoom &out", (Key.ZoomOut,), "Zoom out", "photo"),
    ActionSpec("fit", "&View", "&Fit", ("Ctrl+0", "2"), "Show the whole photo", "photo", icon="fit"),
    ActionSpec(
        "zoom-100", "&View", "&100 %", ("Ctrl+1", "1"), "One photo pixel on one screen pixel", "photo", ends_group=True
    ),
    ActionSpec(
        "before", "&View", "Hold O to see &before", (), "Hold the key O to see the photo as it was opened", "photo"
    ),
    ActionSpec(
        "split",
        "&View",
        "S&plit before and now",
        ("Y",),
        "Before at the left of a line that can be dragged, now at the right",
        "photo",
        checkable=True,
    ),
    ActionSpec(
        "beside", "&View", "Side by si&de", ("Shift+Y",), "Before and now next to each other", "photo", checkable=True
    ),
    ActionSpec(
        "flicker", "&View", "Flic&ker before and now", ("F",), "Before and now take turns", "photo", checkable=True
    ),
    ActionSpec(
        "difference",
        "&View",
        "Diff&erence to before",
        ("D",),
        "Where the photo differs from how it was opened, and how far",
        "photo",
        checkable=True,
        ends_group=True,
    ),
    ActionSpec(
        "pixel-values",
        "&View",
        "Pixel &values",
        ("K",),
        "What the pixel under the pointer holds now, held before, and was drawn as by the network",
        "photo",
        checkable=True,
    ),
    ActionSpec(
        "navigator",
        "&View",
        "&Navigator",
        ("J",),
        "At high zoom, show the whole photo in a corner",
        "photo",
        checkable=True,
        ends_group=True,
    ),
    ActionSpec(
        "filmstrip", "&View", "Film&strip", ("F7",), "Show or hide the photos of the folder", "folder", checkable=True
    ),
    ActionSpec("full-screen", "&View", "F&ull screen", ("F11",), "Use the whole screen", checkable=True),
    ActionSpec("shortcuts", "&Help", "&Keyboard shortcuts", ("F1",), "List every key"),
    ActionSpec("about", "&Help", "&About Lacuna", (), "Version, licences and the paper behind it"),
)


def make_actions() -> dict[str, QAction]:
    """Build every action; nothing is connected yet. They belong to the window that is given them."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(spec.text)
        action.setObjectName(spec.name)
        action.setShortcuts(_keys(spec))
        show_tip(action, spec.tip)
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
    tip = f"{tip}: {more}" if more else tip
    action.setToolTip(plain_tip(f"{tip}\n{why}" if why else tip))
    status = more or said
    action.setStatusTip(f"{status} · {why}" if why else status)


def is_enabled(
    spec: ActionSpec,
    *,
    photo: bool,
    mask: bool,
    busy: bool,
    filled: bool = False,
    choice: bool = False,
    folder: bool = False,
) -> bool:
    """Whether an action makes sense now."""
    mask, filled, choice = photo and mask, photo and (mask or filled), photo and choice
    return {
        "": True,
        "photo": photo,
        "mask": mask,
        "fill": filled,
        "choice": choice,
        "busy": busy or choice,
        "folder": folder,
    }[spec.needs]


def why_disabled(spec: ActionSpec) -> str:
    """What a person has to do before the action can be used; for its tooltip."""
    return {
        "": "",
        "photo": NO_PHOTO,
        "mask": "Paint over what should go first",
        "fill": "Paint over what should go first",
        "choice": "Fill something first: further answers are made after it",
        "busy": "Nothing is being filled",
        "folder": "Open a folder first",
    }[spec.needs]
