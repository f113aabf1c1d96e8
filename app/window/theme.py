"""Dark and light, and icons drawn in the theme's own ink.

Both themes are Qt's Fusion style with a palette and a short style sheet. Icons are SVG files of strokes in
``currentColor``; here they get the colour of the text around them, so one drawing serves both themes.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

ICONS = Path(__file__).parents[2] / "resources" / "icons"
THEMES = ("system", "dark", "light")

# Fusion outlines an empty box in a darker shade of the window: on a dark one nobody sees it.
_EMPTY_BOXES = """
QCheckBox::indicator:unchecked, QGroupBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {
    border: 1px solid palette(placeholder-text); border-radius: 2px; background: palette(base); }
QRadioButton::indicator:unchecked {
    border: 1px solid palette(placeholder-text); border-radius: 7px; background: palette(base); }
QCheckBox::indicator:unchecked:disabled, QGroupBox::indicator:unchecked:disabled,
QRadioButton::indicator:unchecked:disabled { border-color: rgba(128, 128, 128, 110); }
"""

_Role = QPalette.ColorRole
_DARK = {
    _Role.Window: "#26282c", _Role.WindowText: "#e6e7ea", _Role.Base: "#1d1f22", _Role.AlternateBase: "#24262a",
    _Role.Text: "#e6e7ea", _Role.Button: "#32353a", _Role.ButtonText: "#e6e7ea", _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#3a3d43", _Role.ToolTipText: "#f2f3f5", _Role.Highlight: "#3672c8",
    _Role.HighlightedText: "#ffffff", _Role.Link: "#7db2f5", _Role.LinkVisited: "#b39cf0",
    _Role.PlaceholderText: "#aaafb8", _Role.Light: "#4a4e55", _Role.Midlight: "#3d4046", _Role.Mid: "#1b1c1f",
    _Role.Dark: "#17181a", _Role.Shadow: "#0b0b0c", _Role.Accent: "#3672c8",
}  # fmt: skip
_LIGHT = {
    _Role.Window: "#f2f2f3", _Role.WindowText: "#1e2024", _Role.Base: "#ffffff", _Role.AlternateBase: "#f6f6f7",
    _Role.Text: "#1e2024", _Role.Button: "#e7e8ea", _Role.ButtonText: "#1e2024", _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#ffffff", _Role.ToolTipText: "#1e2024", _Role.Highlight: "#2565c0",
    _Role.HighlightedText: "#ffffff", _Role.Link: "#1f5bb0", _Role.LinkVisited: "#6b46b8",
    _Role.PlaceholderText: "#656a73", _Role.Light: "#ffffff", _Role.Midlight: "#f4f4f5", _Role.Mid: "#c3c5c9",
    _Role.Dark: "#a7a9ae", _Role.Shadow: "#6f7176", _Role.Accent: "#2565c0",
}  # fmt: skip
_FADED = {_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText}
"""What is drawn fainter when a widget is disabled."""
_FAINT, _FAINT_LABEL = 0.5, 0.34
"""How far it is drawn to the background. Explanations are labels that are disabled: they must still be read."""
_TARGET_PX = 24
"""Least height of what is clicked: WCAG 2.2, 2.5.8."""

_STYLE_SHEET = (
    f"""
QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, QSlider:horizontal, QKeySequenceEdit, QLineEdit,
QDialogButtonBox QPushButton
{{ min-height: {_TARGET_PX}px; }}
QCheckBox {{ min-width: {_TARGET_PX}px; }}
QTabBar::tab {{ min-height: {_TARGET_PX}px; }}
"""
    + """
QToolBar { border: 0; spacing: 4px; padding: 4px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolBar#tools { spacing: 1px; }
QToolBar#tools QToolButton { padding: 2px; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolButton:hover { background: palette(midlight); }
QToolButton:checked { background: palette(highlight); }
QToolButton:focus { border-color: palette(highlight); }
QToolTip { border: 1px solid palette(dark); padding: 4px; }
QStatusBar::item { border: 0; }
QPushButton#primary:enabled { background: palette(highlight); color: palette(highlighted-text); border-radius: 5px; }
QPushButton#primary:enabled:hover { border: 1px solid palette(highlighted-text); }
QPushButton#primary:focus { border: 2px solid palette(window-text); }
QLabel#title { font-size: 17pt; }
"""
)


STYLE = ("-style", "fusion")
"""Arguments of a ``QApplication`` whose colours are to be ours. Set later, Python wraps what it returns: 5 ms."""


def apply_theme(application: QApplication, name: str) -> None:
    """Switch the whole program to "dark", "light", or "system", which follows the desktop.

    Raises:
        ValueError: another name.
    """
    if name not in THEMES:
        raise ValueError(f"There is no theme “{name}”; choose one of {', '.join(THEMES)}.")
    is_dark = name == "dark" or (name == "system" and system_is_dark())
    palette, sheet = make_palette(is_dark=is_dark), _STYLE_SHEET + _EMPTY_BOXES
    if application.palette() == palette and application.styleSheet() == sheet:
        return  # else Qt would lay out every widget anew
    application.setPalette(palette)
    application.setStyleSheet(sheet)


def system_is_dark() -> bool:
    """Whether the desktop asks for a dark theme; light when it says nothing."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def make_palette(*, is_dark: bool) -> QPalette:
    """All colours of a theme. Text stands out by at least 7:1 from what is behind it."""
    palette = QPalette()
    colours = {role: QColor(code) for role, code in (_DARK if is_dark else _LIGHT).items()}
    window = colours[_Role.Window]
    for role, colour in colours.items():
        palette.setColor(role, colour)
        if role in _FADED:
            share = _FAINT_LABEL if role == _Role.WindowText else _FAINT
            palette.setColor(QPalette.ColorGroup.Disabled, role, _mixed(colour, window, share))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, _mixed(colours[_Role.Highlight], window, _FAINT))
    return palette


def icon(name: str, palette: QPalette) -> QIcon:
    """resources/icons/<name>.svg in the ink of ``palette``: normal, switched on, and disabled.

    It is read and drawn when it is first shown, at the size it is shown in.

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    path = ICONS / f"{name}.svg"
    if not path.is_file():
        raise FileNotFoundError(path)
    return QIcon(_IconEngine(path, palette))


class _IconEngine(QIconEngine):
    """Draws one icon on demand: most icons of a program are never looked at."""

    _clones: ClassVar[list[_IconEngine]] = []
    """Qt owns them, but PySide would delete what nobody in Python holds. Qt clones an icon only to change it."""

    def __init__(self, path: Path, palette: QPalette) -> None:
        super().__init__()
        self._path = path
        self._palette = palette
        self._drawn: dict[tuple[int, int, str], QPixmap] = {}

    def clone(self) -> QIconEngine:
        made = _IconEngine(self._path, self._palette)
        self._clones.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = 1.0 if device is None else device.devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * ratio, mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        ink = self._ink(mode, state).name()
        key = (size.width(), size.height(), ink)
        if key not in self._drawn:
            drawing = self._path.read_text(encoding="utf-8").replace("currentColor", ink)
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size.width(), size.height()))
            painter.end()
            self._drawn[key] = pixmap
        return self._drawn[key]

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        return self._palette.color(group, _Role.ButtonText if state == QIcon.State.Off else _Role.HighlightedText)


def _mixed(colour: QColor, background: QColor, share: float) -> QColor:
    """``share`` of the way from a colour to the background."""
    pairs = zip(colour.getRgb()[:3], background.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(ink + (paper - ink) * share) for ink, paper in pairs))
