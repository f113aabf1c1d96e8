"""The pictures of a test: a button per fill that shows the truth while it is held, and the map of the places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from app.window.plain import PlainLabel
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.canvas.colours import Colours
    from app.known.report import Reduced
    from engine.geometry import Bounds

_FRAME_PX = 3
_SPACING_PX = 12
_BADGE_PX = 20


class Tile(QWidget):
    """A picture with a caption. Held down it shows another one in its place: eyes are good at seeing what moves.

    Signals:
        clicked: it was clicked, or Space was pressed on it.
    """

    clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, colours: Colours | None = None) -> None:
        """``name`` is for those who do not see it; ``colours`` turns the photo's colours into the screen's."""
        super().__init__(parent)
        self._colours = colours
        self._own, self._held = QPixmap(), QPixmap()
        self._button = QPushButton()
        self._button.setFlat(True)
        self._button.setAutoDefault(False)
        self._button.setAccessibleName(name)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._caption = PlainLabel()
        self._caption.setTextFormat(Qt.TextFormat.RichText)  # who gives it escapes what others wrote
        self._caption.setWordWrap(True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._caption, 0)
        layout.addStretch(1)
        self._button.pressed.connect(lambda: self._button.setIcon(self._held))
        self._button.released.connect(lambda: self._button.setIcon(self._own))
        self._button.clicked.connect(self.clicked)

    def show_picture(self, picture: Reduced, held: Reduced, caption: str, size: QSize) -> None:
        """Show ``picture`` within ``size`` screen pixels, and ``held`` while the button is down."""
        ratio = self.devicePixelRatioF()
        self._own, self._held = (pixmap_of(each, size, ratio, self._colours) for each in (picture, held))
        shown = self._own.deviceIndependentSize().toSize()
        self._button.setIcon(self._own)
        self._button.setIconSize(shown)
        self._button.setFixedSize(shown + QSize(4 * _FRAME_PX, 4 * _FRAME_PX))
        self._caption.setText(caption)

    def set_selected(self, is_selected: bool) -> None:
        """Put a frame around the picture, or take it away."""
        colour = "palette(highlight)" if is_selected else "transparent"
        self._button.setStyleSheet(
            f"QPushButton {{ border: {_FRAME_PX}px solid {colour}; border-radius: 4px; background: transparent; }}"
            "QPushButton:focus { border-color: palette(link); }"
        )


class TileGrid(QWidget):
    """Tiles of one size, as many in a row as fit."""

    def __init__(self, tiles: Sequence[Tile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setSpacing(_SPACING_PX)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def lay_out(self) -> None:
        """Call it after the pictures have changed."""
        widest = max(tile.sizeHint().width() for tile in self._tiles)
        columns = max(1, (self.width() + _SPACING_PX) // (widest + _SPACING_PX))
        if columns != self._columns:
            self._columns = columns
            for index, tile in enumerate(self._tiles):
                self._grid.addWidget(tile, index // columns, index % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()


class PlaceMap(QWidget):
    """The photo with its places outlined and numbered; a click or an arrow key chooses one.

    Signals:
        chosen: index of the place.
    """

    chosen = Signal(int)

    def __init__(
        self,
        photo: Reduced,
        shape: tuple[int, int],
        places: Sequence[Bounds],
        parent: QWidget | None = None,
        *,
        colours: Colours | None = None,
    ) -> None:
        """``photo`` shows a photo of ``shape`` (height, width) in which the places lie."""
        super().__init__(parent)
        self._photo, self._shape, self._places = to_display(photo, None, colours), shape, tuple(places)
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The places that were tried; arrow keys choose one"))
        self.setMinimumSize(280, 200)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_place(self, index: int) -> None:
        """Mark this place; tells nobody."""
        self._current = index
        self.setAccessibleDescription(tr("Place {number} of {count}", number=index + 1, count=len(self._places)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        painter.drawImage(area, qimage_of(self._photo, has_alpha=False))
        for index in sorted(range(len(self._places)), key=lambda index: index == self._current):
            self._draw_place(painter, index)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index in range(len(self._places)):
            if self.box(index).contains(event.position()):
                self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit((self._current + step) % len(self._places))

    def _draw_place(self, painter: QPainter, index: int) -> None:
        is_current = index == self._current
        box = self.box(index)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (
            (QColor(0, 0, 0, 170), 5 if is_current else 4),
            (QColor("white"), 3 if is_current else 2),
        ):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)
        badge = QRectF(box.left() - 1, box.top() - 1, _BADGE_PX, _BADGE_PX)
        painter.fillRect(badge, accent if is_current else QColor("white"))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText) if is_current else QColor("black"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _area(self) -> QRectF:
        """Where the photo is drawn."""
        height, width = self._shape
        scale = min((self.width() - 4) / width, (self.height() - 4) / height)
        corner = QPointF((self.width() - width * scale) / 2, (self.height() - height * scale) / 2)
        return QRectF(corner.x(), corner.y(), width * scale, height * scale)

    def box(self, index: int) -> QRectF:
        """Where a place is drawn, in pixels of the widget."""
        area, place = self._area(), self._places[index]
        scale = area.width() / self._shape[1]
        return QRectF(
            area.x() + place.x0 * scale, area.y() + place.y0 * scale, place.width * scale, place.height * scale
        )


def pixmap_of(picture: Reduced, size: QSize, ratio: float, colours: Colours | None) -> QPixmap:
    """A picture for the screen, as large as fits into ``size``; small ones are enlarged."""
    image = qimage_of(to_display(picture, None, colours), has_alpha=False)
    scaled = image.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(scaled)
