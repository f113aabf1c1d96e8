"""The filmstrip under the photo: thumbnails to choose from, a field to find names, where photos are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from app.folder.model import SHOT, ShotModel
from app.folder.tile import TileDelegate, TileLook, look_for
from app.window.action_button import ActionButton
from app.window.plain import PlainLabel, plain_tip
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_TITLE_PX = 260
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilmStrip(QWidget):
    """Photos in a row.

    Attributes:
        view: the tiles.
        search: what to look for in names.

    Signals:
        chosen: Shot that a person wants to see.
        destination_wanted: the person wants to decide where photos are saved.
        given_back: the keys belong to the canvas again.
    """

    chosen = Signal(object)
    destination_wanted = Signal()
    given_back = Signal()

    def __init__(self, model: ShotModel, save_and_next: QAction) -> None:
        super().__init__()
        self._model = model
        self._title, self._place = PlainLabel(), PlainLabel()
        self._title.setMaximumWidth(_TITLE_PX)
        self._place.setEnabled(False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a name"))
        self.search.setAccessibleName(tr("Find a photo by its name"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(180)
        self.search.textChanged.connect(model.seek)
        self.search.installEventFilter(self)
        self._destination = QPushButton(tr("Save to…"))
        self._destination.setToolTip(tr("Where the photos of this folder are saved"))
        self._destination.setMinimumHeight(30)
        self._destination.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._destination.clicked.connect(self.destination_wanted)
        self._next = ActionButton(save_and_next)
        self.view = _Tiles()
        self.view.setModel(model)
        self.view.clicked.connect(self._choose)
        self.view.installEventFilter(self)
        self._lay_out()
        model.modelReset.connect(self._show_place)

    def show_title(self, title: str, tip: str) -> None:
        """What is gone through."""
        self._title.setText(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, _TITLE_PX))
        self._title.setToolTip(plain_tip(tip))
        self._show_place()

    def show_destination(self, sentence: str) -> None:
        """Where photos are saved; "" = that is not decided."""
        shown = self.fontMetrics().elidedText(sentence or tr("Save to…"), Qt.TextElideMode.ElideMiddle, _TITLE_PX)
        self._destination.setText(shown.replace("&", "&&"))

    def show_open(self) -> None:
        """Bring the open photo, or the one that is being opened, into view."""
        row = self._model.row_of(self._model.open)
        if row is not None:
            index = self._model.index(row)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._show_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc here are not the canvas's keys Fill and Cancel; in a low window tiles are small."""
        if watched not in (self.search, self.view):  # the window
            if isinstance(event, QResizeEvent):
                self.view.use(look_for(event.size().height()))
            return super().eventFilter(watched, event)
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key not in (*_ENTER, Qt.Key.Key_Escape):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if key == Qt.Key.Key_Escape:
            self.search.clear()
            self.given_back.emit()
        elif watched is self.view:
            self._choose(self.view.currentIndex())
        elif self._model.shots:
            self._choose(self._model.index(0))
            self.given_back.emit()
        return True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._place)
        head.addWidget(self.search)
        head.addStretch(1)
        head.addWidget(self._destination)
        head.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.view)

    def _choose(self, index: QModelIndex) -> None:
        shot = index.data(SHOT)
        if shot is not None:
            self.chosen.emit(shot)

    def _show_place(self) -> None:
        row, count, every = self._model.row_of(self._model.open), len(self._model.shots), len(self._model.every)
        if row is None:
            self._place.setText(
                tr("{every} in all", every=every)
                if count == every
                else tr("{count} found, {every} in all", count=count, every=every)
            )
        else:
            self._place.setText(
                tr("{row} of {count}", row=row + 1, count=count)
                if count == every
                else tr("{row} of {count} found, {every} in all", row=row + 1, count=count, every=every)
            )


class _Tiles(QListView):
    """One row of tiles, as many as there are photos."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the canvas
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(tr("Photos of the folder"))
        self._tiles = TileDelegate(self)
        self.setItemDelegate(self._tiles)
        self.setFixedHeight(self.sizeHint().height())

    def use(self, look: TileLook) -> None:
        """Show tiles like this."""
        if look == self._tiles.look:
            return
        self._tiles.look = look
        self.setFixedHeight(self.sizeHint().height())
        self.scheduleDelayedItemsLayout()
        self._tiles.sizeHintChanged.emit(self.currentIndex())
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def sizeHint(self) -> QSize:
        tile = self._tiles.look.size(self.fontMetrics().height())
        return QSize(tile.width() * 4, tile.height() + self.horizontalScrollBar().sizeHint().height() + 4)
