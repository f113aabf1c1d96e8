"""The dock beside the photo: which overlay, how strong, and the probe's answer with magnified patches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.attention.legend import Legend
from app.attention.marks import percent
from app.attention.probe import InverseProbe, Probe, Source
from app.attention.thumbnails import SIDE_PX, thumbnail
from app.attention.views import IS_HIGHLIGHT, LABELS, Overlay
from app.canvas.colours import display_colours
from app.window.action_button import ActionButton
from app.window.plain import PlainLabel, plain_tip
from app.window.usable import let_use
from engine.language import mark, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from app.attention.views import View
    from app.document.document import Document

_HINT = mark(
    "Fill with the network, then take the Inspect tool (I) and hover over the filled part, or use the arrow keys."
)
_ASK = mark(
    "Hover over the filled part, or move with the arrow keys. Click pins; click or drag over known pixels to ask back."
)
_NO_MAPS = mark("This fill was not made by the network, so there is no attention to show.")
_HONEST = mark("Attended to, not copied: a second branch of the network that does not attend is mixed in.")
_OPTIONS = mark(
    "How attention computes (section 4 of the paper): softmax scale, propagation, stride and rate.\n"
    "Any weights take them; the next fill uses them."
)
MOST_SOURCES = 24
_BUTTON_PX = 30  # as an ActionButton


class AttentionPanel(QWidget):
    """Shows a View and says what the person wants changed.

    Signals:
        overlay_chosen: Overlay.
        strength_chosen, threshold_chosen: 0..1.
        count_chosen: how many sources to outline.
        source_chosen: Source that was clicked or entered.
        options_wanted: the person wants to choose how attention computes.
    """

    overlay_chosen = Signal(object)
    strength_chosen = Signal(float)
    threshold_chosen = Signal(float)
    count_chosen = Signal(int)
    source_chosen = Signal(object)
    options_wanted = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._overlay = QComboBox()
        self._overlay.setAccessibleName(tr("Overlay"))
        self._overlay.setToolTip(tr("What is laid over the photo (V shows the next)"))
        for overlay, label in LABELS.items():
            self._overlay.addItem(tr(label), overlay)
        self._strength = _slider(tr("Opacity of the overlay"))
        self._threshold = _slider(tr("Threshold, of the largest weight"))
        self._count = QSpinBox()
        self._count.setRange(1, MOST_SOURCES)
        self._count.setAccessibleName(tr("Sources shown"))
        self._legend = Legend()
        self._picture = PlainLabel()
        self._picture.setFixedSize(SIDE_PX, SIDE_PX)
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(tr("What was probed"))
        self._sources = _make_sources()
        self._options = _make_options_button()
        self._lay_out()
        self._overlay.activated.connect(lambda _: self.overlay_chosen.emit(self._overlay.currentData()))
        self._strength.valueChanged.connect(lambda value: self.strength_chosen.emit(value / 100))
        self._threshold.valueChanged.connect(lambda value: self.threshold_chosen.emit(value / 100))
        self._count.valueChanged.connect(self.count_chosen)
        self._sources.itemClicked.connect(self._choose)
        self._sources.itemActivated.connect(self._choose)
        self._options.clicked.connect(self.options_wanted)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self._overlay)
        form.addRow(tr("Opacity"), self._strength)
        form.addRow(tr("Threshold"), self._threshold)
        form.addRow(tr("Sources"), self._count)
        query = QHBoxLayout()
        query.addWidget(self._picture)
        query.addWidget(self._text, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._legend)
        layout.addLayout(query)
        layout.addWidget(self._sources, 1)
        layout.addLayout(self._row("bar-sources", "allow-all"))
        refill = self._row("refill")
        refill.addWidget(self._options)
        layout.addLayout(refill)
        honest = PlainLabel(tr(_HONEST))
        honest.setWordWrap(True)
        honest.setEnabled(False)
        layout.addWidget(honest)

    def add_foot(self, widget: QWidget) -> None:
        """Give something its place below everything."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def _row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        for name in names:
            row.addWidget(ActionButton(self._actions[name]))
        return row

    def show_options(self, names: Sequence[str]) -> None:
        """Say which options of the attention are chosen; none = all are as the model says.

        ``names`` are fields of ``engine.model.config.AttentionConfig``.
        """
        self._options.setText(tr("Options ({count})…", count=len(names)) if names else tr("Options…"))
        tips = [tr(_OPTIONS)]
        if names:
            options = ", ".join(tr(_OPTION_NAMES[name]) for name in names)
            tips.append(tr("Not as the model says: {options}.", options=options))
        self._options.setToolTip(plain_tip("\n".join(tips)))

    def show_view(self, view: View, document: Document | None, *, has_fills: bool) -> None:
        """Show a state; tells nobody."""
        for widget in (self._strength, self._threshold, self._count):
            widget.blockSignals(True)
        self._overlay.setCurrentIndex(self._overlay.findData(view.overlay))
        self._strength.setValue(round(100 * (view.dim if view.overlay in IS_HIGHLIGHT else view.opacity)))
        self._threshold.setValue(round(100 * view.threshold))
        self._count.setValue(view.k)
        for widget in (self._strength, self._threshold, self._count):
            widget.blockSignals(False)
        for widget, overlay in ((self._threshold, Overlay.THRESHOLD), (self._count, Overlay.PROBE)):
            is_used = view.overlay is overlay
            label = tr(LABELS[overlay])
            let_use(widget, "" if is_used else tr("Only for the overlay “{overlay}”", overlay=label))
        self._legend.show_view(view)
        self._show_probe(view, document, has_fills=has_fills)

    def _show_probe(self, view: View, document: Document | None, *, has_fills: bool) -> None:
        probe = view.probe if view.overlay is Overlay.PROBE else None
        self._sources.clear()
        has_picture = document is not None and isinstance(probe, Probe)
        self._picture.setVisible(has_picture)
        if document is None or not view.holes:
            self._text.setText(tr(_NO_MAPS) if has_fills else tr(_HINT))
        elif isinstance(probe, Probe):
            self._show_sources(view, probe, document)
        elif isinstance(probe, InverseProbe):
            weight = percent(probe.strongest(view.holes))
            self._text.setText(
                tr(
                    "The filled pixel that depends most on these known pixels attended {share} to them.",
                    share=weight,
                )
            )
        else:
            self._text.setText(tr(_ASK) if view.overlay is Overlay.PROBE else tr(_SUMMARIES[view.overlay]))

    def _show_sources(self, view: View, probe: Probe, document: Document) -> None:
        ratio = self.devicePixelRatioF()
        context = max(2, probe.bounds.width)
        draw = partial(thumbnail, document.pixels, ratio=ratio, colours=display_colours(document.photo.metadata.icc))
        self._picture.setPixmap(draw(probe.bounds, context=context))
        sources = probe.sources(view.k)
        sentences = [_attended(view, probe, sources)]
        rest = probe.hole.attention.rest
        if rest is not None:
            left_out = percent(float(rest[probe.query]))
            sentences.append(tr("{share} went to sources too weak to keep.", share=left_out))
        if view.is_pinned:
            sentences.append(tr("Pinned; click it again to let go."))
        self._text.setText(" ".join(sentences))
        for rank, source in enumerate(sources, 1):
            picture = draw(source.bounds, context=context // 2)
            item = QListWidgetItem(QIcon(picture), percent(source.weight))
            item.setData(Qt.ItemDataRole.UserRole, source)
            bounds = source.bounds
            item.setToolTip(
                plain_tip(
                    tr(
                        "Source {rank}: {width}×{height} px at {x}, {y}",
                        rank=rank,
                        width=bounds.width,
                        height=bounds.height,
                        x=bounds.x0,
                        y=bounds.y0,
                    )
                )
            )
            self._sources.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        source = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(source, Source):
            self.source_chosen.emit(source)


def _attended(view: View, probe: Probe, sources: Sequence[Source]) -> str:
    """What the probed pixel attended to, in one sentence."""
    x, y = (int(value // 1) for value in probe.point)
    share = percent(sum(source.weight for source in sources))
    if len(view.holes) > 1:
        return tr_count(
            "Pixel {x}, {y} of hole {number} of {holes} attended {share} to this {n} patch.",
            "Pixel {x}, {y} of hole {number} of {holes} attended {share} to these {n} patches.",
            len(sources),
            x=x,
            y=y,
            number=view.holes.index(probe.hole) + 1,
            holes=len(view.holes),
            share=share,
        )
    return tr_count(
        "Pixel {x}, {y} attended {share} to this {n} patch.",
        "Pixel {x}, {y} attended {share} to these {n} patches.",
        len(sources),
        x=x,
        y=y,
        share=share,
    )


_OPTION_NAMES = {
    "softmax_scale": mark("softmax scale"),
    "propagation": mark("propagation"),
    "background_stride": mark("background stride"),
    "foreground_rate": mark("foreground rate"),
}
_SUMMARIES = {
    Overlay.BEST: mark("Bright: the patches with the largest weight of any filled pixel."),
    Overlay.THRESHOLD: mark("Bright: the patches whose largest weight reaches the threshold."),
    Overlay.OFFSETS: mark("The colour says in which direction the strongest source lies, as on the wheel."),
    Overlay.SPREAD: mark("Bright: attention is spread thin, so the fill is more of a guess there."),
    Overlay.DISAGREEMENT: mark("Bright: the second stage changed much of what the first had drawn."),
}


def _make_sources() -> QListWidget:
    sources = QListWidget()
    sources.setAccessibleName(tr("Attended sources, strongest first; Enter centres one"))
    sources.setViewMode(QListView.ViewMode.IconMode)
    sources.setMovement(QListView.Movement.Static)
    sources.setResizeMode(QListView.ResizeMode.Adjust)
    sources.setIconSize(QSize(SIDE_PX, SIDE_PX))
    sources.setSpacing(4)
    return sources


def _make_options_button() -> QPushButton:
    button = QPushButton(tr("Options…"))
    button.setObjectName("attention-options")
    button.setToolTip(tr(_OPTIONS))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must leave Enter with the canvas
    button.setMinimumHeight(_BUTTON_PX)
    return button


def _slider(name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.setAccessibleName(name)
    slider.setToolTip(plain_tip(name))
    return slider
