"""How one photo of the filmstrip looks: its thumbnail, its name, and what was done to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.folder.model import IS_OPEN, SHOT
from app.folder.thumbnails import PICTURE_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from app.folder.shot import Shot

_PAD_PX = 4
_BADGE_PX = 16
_EDITED, _SAVED, _PROBLEM = QColor("#e08a00"), QColor("#2e8b57"), QColor("#c0392b")


@dataclass(frozen=True, slots=True)
class TileLook:
    """How large tiles are.

    Attributes:
        picture: width and height of the room for a thumbnail, in Qt's pixels.
        has_name: below it.
    """

    picture: tuple[int, int] = PICTURE_PX
    has_name: bool = True

    def size(self, line: int) -> QSize:
        """Of a whole tile, with names of this height."""
        width, height = self.picture
        return QSize(width + 2 * _PAD_PX, height + 2 * _PAD_PX + (_PAD_PX + line if self.has_name else 0))


LOOKS = ((860, TileLook()), (640, TileLook((84, 56))), (0, TileLook((72, 48), has_name=False)))
"""From which height of the window on tiles look so: in a low one the photo needs the room."""


def look_for(window_height: int) -> TileLook:
    """How tiles look in a window of this height, in Qt's pixels."""
    return next(look for least, look in LOOKS if window_height >= least)


class TileDelegate(QStyledItemDelegate):
    """Paints tiles. Badges differ in shape, not by their colour alone: ● edited, ✓ saved, ! cannot be opened.

    Attributes:
        look: how large they are.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = TileLook()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.look.size(option.fontMetrics.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shot: Shot = index.data(SHOT)
        is_open, palette = bool(index.data(IS_OPEN)), option.palette
        rect = QRect(option.rect)
        rect.setHeight(self.look.size(option.fontMetrics.height()).height())  # the row is as high as the view
        painter.save()
        if is_open:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), palette.color(QPalette.ColorRole.Highlight))
        room = QRect(rect.left() + _PAD_PX, rect.top() + _PAD_PX, *self.look.picture)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        at = _paint_picture(painter, room, pixmap, palette)
        _paint_badge(painter, at, shot)
        if self.look.has_name:
            ink = QPalette.ColorRole.HighlightedText if is_open else QPalette.ColorRole.Text
            painter.setPen(palette.color(ink))
            below = QRect(room.left(), room.bottom() + _PAD_PX, room.width(), option.fontMetrics.height())
            elided = option.fontMetrics.elidedText(shot.name, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, elided)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def _paint_picture(painter: QPainter, room: QRect, pixmap: QPixmap | None, palette: QPalette) -> QRect:
    """The thumbnail in the middle of its room, or a place for it; where it is."""
    if pixmap is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(room, palette.color(QPalette.ColorRole.AlternateBase))
        return room
    size = pixmap.deviceIndependentSize().toSize()
    if size.width() > room.width() or size.height() > room.height():
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    at = QRect(room.topLeft(), size)
    at.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(at, pixmap)
    return at


def _paint_badge(painter: QPainter, at: QRect, shot: Shot) -> None:
    if not (shot.problem or shot.is_edited or shot.saved_to is not None):
        return
    disc = QRectF(at.right() - _BADGE_PX - 1, at.top() + 3, _BADGE_PX, _BADGE_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
    painter.setBrush(_PROBLEM if shot.problem else _EDITED if shot.is_edited else _SAVED)
    painter.drawEllipse(disc)
    painter.setPen(QPen(Qt.GlobalColor.white, 2))
    if shot.problem:
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!")
        painter.setFont(QFont(font.family(), font.pointSize()))
    elif shot.is_edited:
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawEllipse(disc.center(), 2, 2)
    else:
        corner = disc.topLeft()
        tick = [corner + QPointF(x * _BADGE_PX, y * _BADGE_PX) for x, y in ((0.27, 0.52), (0.44, 0.7), (0.74, 0.33))]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(tick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
