"""The answers to the newest fill side by side, over an edge of the canvas: the photo must not move for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from app.fill.candidate import TILE_PX
from app.fill.choices import label_of
from app.window.elided import ElidedLabel
from app.window.key_button import KeyButton
from app.window.plain import plain_tip
from engine.language import tr
from engine.photo.pixels import luma

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from app.canvas.view import Canvas
    from app.fill.candidates import Candidates
    from app.fill.controller import FillController
    from engine.types import Pixels

_MARGIN_PX, _FRAME_PX = 6, 3
_SHARE = 0.28
"""Of the canvas's height, what the strip may take; the photo needs the rest."""
_ROOMS = (TILE_PX, (112, 84), (80, 60))
"""Width and height of the pictures, largest first. The smallest tiles are without names: the line above has it."""


class CandidateStrip(QWidget):
    """A tile for every candidate; hidden while there is nothing to choose from.

    It lies over the lower edge of the canvas, or over the upper one when the hole is at the lower.
    """

    def __init__(
        self, candidates: Candidates, fills: FillController, canvas: Canvas, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(canvas)
        self._candidates, self._fills, self._canvas = candidates, fills, canvas
        self._tiles: list[Tile] = []
        self._known: tuple[int, ...] = ()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_MARGIN_PX)
        self._row.addStretch(1)
        self._said = ElidedLabel()
        self._buttons = (
            KeyButton(actions["previous-answer"], "‹"),
            KeyButton(actions["next-answer"], "›"),
            KeyButton(actions["cancel"]),  # it keeps what is shown
        )
        self._room = TILE_PX
        self._area = QScrollArea()
        self._lay_out()
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)  # not the brush of the canvas
        self.setAccessibleName(tr("Answers to the newest fill"))
        canvas.installEventFilter(self)
        candidates.changed.connect(self._follow)
        self._follow()

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The tiles there are, from the left."""
        return tuple(self._tiles)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the canvas."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._row)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_MARGIN_PX)
        head = QHBoxLayout()
        head.setSpacing(_MARGIN_PX)
        head.addWidget(self._said, 1)
        for button in self._buttons:
            head.addWidget(button)
        layout.addLayout(head)
        layout.addWidget(self._area)

    def _follow(self) -> None:
        """Show what there is."""
        made, shown = self._candidates.made, self._candidates.shown
        known = tuple(id(candidate) for candidate in made)
        if known[: len(self._known)] != self._known:
            self._clear()
        for candidate in made[len(self._tiles) :]:
            self._add(self._shown(candidate.picture), label_of(candidate.contender.name))
        self._known = known
        for number, tile in enumerate(self._tiles):
            tile.setChecked(number == shown)
            tile.set_best(number == self._candidates.best)
        self._say()
        self.setVisible(len(made) > 1)
        if self.isVisible() and shown < len(self._tiles):
            self._place()
            QTimer.singleShot(0, self, self._show_chosen)  # a new tile has no place before

    def _say(self) -> None:
        number, count = self._candidates.shown + 1, len(self._candidates.made)
        if self._candidates.is_making:
            said = tr("Answer {number} of {count}, more are being made…", number=number, count=count)
        elif self._room == _ROOMS[-1] and 0 < number <= count:
            filler = label_of(self._candidates.made[number - 1].contender.name)
            said = tr("{filler}: answer {number} of {count}", filler=filler, number=number, count=count)
        else:
            said = tr("Answer {number} of {count}", number=number, count=count)
        self._said.setText(said)

    def _shown(self, picture: Pixels) -> QPixmap:
        """As it would be in the photo, in the screen's colours."""
        seen = np.repeat(luma(picture)[..., None], 3, axis=2) if self._fills.is_grey else picture
        return QPixmap.fromImage(qimage_of(to_display(seen, None, self._fills.colours), has_alpha=False))

    def _show_chosen(self) -> None:
        if self._candidates.shown < len(self._tiles):
            self._area.ensureWidgetVisible(self._tiles[self._candidates.shown], _MARGIN_PX, 0)

    def _add(self, picture: QPixmap, name: str) -> None:
        number = len(self._tiles)
        tile = Tile(picture, name)
        tile.setObjectName(f"candidate-{number + 1}")
        tile.setAccessibleName(tr("Answer {number}: {filler}", number=number + 1, filler=name))
        tile.clicked.connect(lambda: self._choose(number))
        self._tiles.append(tile)
        self._row.insertWidget(number, tile)

    def _choose(self, number: int) -> None:
        self._candidates.show(number)
        self._follow()  # a click on the one that is shown must not uncheck it

    def _clear(self) -> None:
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = []

    def _use(self, room: tuple[int, int]) -> None:
        """Make all tiles as large as this."""
        self._room = room
        for tile in self._tiles:
            tile.set_room(room, has_name=room != _ROOMS[-1])
        self._say()

    def _head_height(self) -> int:
        return max(button.sizeHint().height() for button in self._buttons) + 3 * _MARGIN_PX

    def _height(self, room: tuple[int, int]) -> int:
        """With pictures so large."""
        tile = _tile_size(room, self.fontMetrics().height() if room != _ROOMS[-1] else 0)
        is_too_wide = len(self._tiles) * (tile.width() + _MARGIN_PX) + _MARGIN_PX > self._canvas.width()
        bar = self._area.horizontalScrollBar().sizeHint().height() if is_too_wide else 0
        return self._head_height() + tile.height() + bar

    def _place(self) -> None:
        """Over the edge of the canvas at which it hides less of the hole."""
        if not self._tiles:
            return
        canvas = self._canvas
        heights = [self._height(room) for room in _ROOMS]
        fitting = [room for room, height in zip(_ROOMS, heights, strict=True) if height <= _SHARE * canvas.height()]
        self._use(fitting[0] if fitting else _ROOMS[-1])
        height = self._height(self._room)
        self._area.setFixedHeight(height - self._head_height())
        top = canvas.height() - height
        hole = self._candidates.hole
        if hole is not None:
            first = canvas.viewport.to_view_point(hole.x0, hole.y0)[1]
            last = canvas.viewport.to_view_point(hole.x1, hole.y1)[1]
            if last > top and last - top > height - first:
                top = 0
        self.setGeometry(0, top, canvas.width(), height)
        self.raise_()


def _tile_size(room: tuple[int, int], name_height: int) -> QSize:
    below = name_height + 4 if name_height else 0
    return QSize(room[0], room[1] + below) + QSize(2, 2) * _FRAME_PX


class Tile(QAbstractButton):
    """One candidate: its picture as it is, framed when it is the one that is shown, and who made it."""

    def __init__(self, picture: QPixmap, name: str) -> None:
        super().__init__()
        self._picture = picture
        self._is_best = False
        self._room, self._has_name = TILE_PX, True
        self.setText(name)
        self.setToolTip(plain_tip(name))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Enter must stay with the canvas
        self.setFixedSize(self.sizeHint())

    def set_best(self, is_best: bool) -> None:
        """Say that the judge would take it, or no longer."""
        if is_best != self._is_best:
            self._is_best = is_best
            self.setToolTip(plain_tip(tr("{filler}: the best guess", filler=self.text()) if is_best else self.text()))
            self.setAccessibleDescription(tr("Best guess") if is_best else "")
            self.update()

    def set_room(self, room: tuple[int, int], *, has_name: bool) -> None:
        """Show the picture in so many pixels, and who made it below or not."""
        if (room, has_name) != (self._room, self._has_name):
            self._room, self._has_name = room, has_name
            self.setFixedSize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        return _tile_size(self._room, self.fontMetrics().height() if self._has_name else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, frame = self.palette(), self.rect().adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Highlight))
        room = QRect(_FRAME_PX, _FRAME_PX, *self._room)
        shown = self._picture.size()
        if shown.width() > room.width() or shown.height() > room.height():
            shown = shown.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        at = QRect(QPoint(), shown)
        at.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(at, self._picture)
        if self._has_name:
            self._paint_name(painter, room)
        if self._is_best:
            self._paint_best(painter, room)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(frame)

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        ink = QPalette.ColorRole.HighlightedText if self.isChecked() else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(ink))
        below = QRect(room.left(), room.bottom() + 1, room.width(), self.height() - room.bottom() - 1)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._elided(room.width()))

    def _paint_best(self, painter: QPainter, room: QRect) -> None:
        """A label in the picture's corner, readable on any picture."""
        said = tr("★ Best guess")
        if painter.fontMetrics().horizontalAdvance(said) + 10 > room.width() * 0.75:
            said = "★"
        box = QRect(room.topLeft(), painter.fontMetrics().size(0, said) + QSize(10, 4))
        painter.fillRect(box, QColor(0, 0, 0, 190))
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _elided(self, width: int) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
