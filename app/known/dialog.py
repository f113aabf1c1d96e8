"""The outcome of a test on known places: a table of measures, and the truth beside every fill of one place."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.known.tiles import PlaceMap, Tile, TileGrid
from app.window.plain import PlainLabel, plain_tip
from app.window.usable import let_use
from engine.language import mark, tr, with_fraction

if TYPE_CHECKING:
    from app.canvas.colours import Colours
    from app.known.report import KnownReport, Row

_TILE = QSize(304, 200)
_BEST = "★ "
_COLUMNS = (
    (mark("Filler"), mark("Who filled")),
    (mark("Best at"), mark("At how many places its fill looks best: the guess that also marks the answers to a fill")),
    (mark("PSNR, dB"), mark("How near the fill is to the truth inside the hole, mean over the places; more is better")),
    ("SSIM", mark("How alike the structure is inside the hole, mean over the places; 1 = equal")),
    (mark("Seconds"), mark("Time of one fill, without loading; median over the places")),
)
_HONEST = mark(
    "The list is in the order of what looks best, as far as a program can guess: look at the pictures too. "
    "PSNR and SSIM reward what is right on average, so a blurred fill may have more. "
    "Hold a picture to see the truth in its place."
)


class KnownDialog(QDialog):
    """Shows a report; a person picks a filler by evidence.

    Signals:
        used: Contender to fill with from now on.
        again_wanted: the same at other places.
    """

    used = Signal(object)
    again_wanted = Signal()

    def __init__(self, report: KnownReport, parent: QWidget | None = None, *, colours: Colours | None = None) -> None:
        """Rows are listed best first, as the judge sees it; the best one is selected.

        ``colours`` turns the photo's into the screen's.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Test on known"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 780)
        self._report = report
        failed = tuple(row for row in report.rows if not row.scores)
        self._rows = (*sorted(report.scored, key=lambda row: -row.judged), *failed)
        self._place = 0
        self._table = self._make_table()
        self._map = PlaceMap(report.photo, report.shape, [view.place for view in report.views], colours=colours)
        self._which = PlainLabel()
        self._which.setTextFormat(Qt.TextFormat.RichText)  # of our own words alone
        self._truth = Tile(tr("The truth"), colours=colours)
        self._tiles = [Tile(row.contender.name, colours=colours) for row in self._rows if row.scores]
        self._grid = TileGrid([self._truth, *self._tiles])
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self._grid)
        self._use = _make_button(tr("&Use this"))
        self._use.setObjectName("primary")
        self._use.setMinimumSize(200, 30)
        self._use.setDefault(True)
        self._lay_out()
        self._connect()
        self.show_place(0)
        self._table.setCurrentCell(0, 0)
        self._table.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._map, 2)
        top.addWidget(self._table, 3)
        note = PlainLabel(" ".join((*self._report.notes, tr(_HONEST))))
        note.setWordWrap(True)
        note.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top, 4)
        layout.addWidget(self._which)
        layout.addWidget(self._scroll, 7)
        layout.addWidget(note)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        again, close = _make_button(tr("&Other places")), _make_button(tr("Close"))
        again.setToolTip(tr("Try the shape at other places of this photo"))
        again.clicked.connect(self._again)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self._use)
        return buttons

    def _connect(self) -> None:
        self._map.chosen.connect(self.show_place)
        self._table.currentCellChanged.connect(lambda row, *_: self._show_row(row))
        self._table.cellActivated.connect(lambda *_: self._pick())
        self._use.clicked.connect(self._pick)
        for index, tile in enumerate(self._tiles):
            tile.clicked.connect(lambda index=index: self._table.setCurrentCell(index, 0))
        for index in range(len(self._report.views)):
            QShortcut(QKeySequence(str(index + 1)), self, lambda index=index: self.show_place(index))

    @property
    def row(self) -> Row | None:
        """The selected contender."""
        index = self._table.currentRow()
        return self._rows[index] if index >= 0 else None

    def show_place(self, index: int) -> None:
        """Show the truth and every fill of this place."""
        self._place = index
        view = self._report.views[index]
        self._map.show_place(index)
        which = tr("Place {number} of {count}", number=index + 1, count=len(self._report.views))
        self._which.setText(f"<b>{escape(which)}</b>")
        truth = f"<b>{escape(tr('Truth'))}</b><br>{escape(tr('hold: what the fillers saw'))}"
        self._truth.show_picture(view.truth, view.hole, truth, _TILE)
        scores = [row.scores[index] for row in self._report.scored]
        best = max((score.judged for score in scores), default=0.0)
        for tile, row in zip(self._tiles, self._rows, strict=False):
            score = row.scores[index]
            star = _BEST if score.judged == best else ""
            psnr, ssim = with_fraction(score.psnr, ".2f"), with_fraction(score.ssim, ".3f")
            caption = f"<b>{star}{escape(row.contender.name)}</b><br>{psnr} dB · SSIM {ssim}"
            tile.show_picture(score.picture, view.truth, caption, _TILE)
        self._grid.lay_out()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), len(_COLUMNS))
        table.setAccessibleName(tr("Measures of every filler and model"))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        for column, (title, tip) in enumerate(_COLUMNS):
            heading = QTableWidgetItem(tr(title))
            heading.setToolTip(plain_tip(tr(tip)))
            table.setHorizontalHeaderItem(column, heading)
        for number, row in enumerate(self._rows):
            self._fill_row(table, number, row)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, (title, _) in enumerate(_COLUMNS[1:], 1):  # not by content: a sentence may span them
            width = max(map(table.fontMetrics().horizontalAdvance, (tr(title), "★ 00.000")))
            table.setColumnWidth(column, width + 32)
        return table

    def _fill_row(self, table: QTableWidget, number: int, row: Row) -> None:
        table.setItem(number, 0, QTableWidgetItem(row.contender.name))
        if not row.scores:
            problem = QTableWidgetItem(row.problem)
            problem.setToolTip(plain_tip(row.problem))
            table.setItem(number, 1, problem)
            table.setSpan(number, 1, 1, len(_COLUMNS) - 1)
            return
        report = self._report
        places, wins = len(report.views), report.wins(row)
        cells = (
            (
                tr("{wins} of {places}", wins=wins, places=places),
                wins == max(report.wins(other) for other in report.scored),
            ),
            (with_fraction(row.psnr, ".2f"), row.psnr == max(other.psnr for other in report.scored)),
            (with_fraction(row.ssim, ".3f"), row.ssim == max(other.ssim for other in report.scored)),
            (
                with_fraction(row.seconds, ".2f" if row.seconds >= 0.1 else ".3f"),
                row.seconds == min(other.seconds for other in report.scored),
            ),
        )
        for column, (text, is_best) in enumerate(cells, 1):
            item = QTableWidgetItem(_BEST + text if is_best else text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if is_best:
                font = QFont(table.font())
                font.setBold(True)
                item.setFont(font)
            table.setItem(number, column, item)

    def _show_row(self, number: int) -> None:
        row = self.row
        let_use(self._use, "" if row is not None and row.scores else tr("Choose a filler that has a result first"))
        self._use.setText(tr("&Use {filler}", filler=row.contender.name) if row is not None else tr("&Use this"))
        for index, tile in enumerate(self._tiles):
            tile.set_selected(index == number)
            if index == number:
                self._scroll.ensureWidgetVisible(tile)

    def _pick(self) -> None:
        row = self.row
        if row is not None and row.scores:
            self.used.emit(row.contender)
            self.accept()

    def _again(self) -> None:
        self.accept()
        self.again_wanted.emit()


def _make_button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(28)
    button.setAutoDefault(False)
    return button
