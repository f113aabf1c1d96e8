"""A panel beside the photo, as high as there is room for: what does not fit is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_LOWEST_PX = 200


class Column(QScrollArea):
    """Never lets the panel be narrower than it can be, with or without a scroll bar."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self.setViewport(QWidget())  # asked for its own, Python makes the types of all widgets: 10 ms before the window
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        panel.setAutoFillBackground(False)
        self._changes = _Changes(self)
        panel.installEventFilter(self._changes)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        needed = max(self._panel.minimumSizeHint().width(), self._panel.minimumWidth())
        return QSize(needed + bar, min(_LOWEST_PX, self._panel.minimumSizeHint().height()))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(self._panel.sizeHint())


class _Changes(QObject):
    """Lets the column ask anew for room when what is in it has changed."""

    def __init__(self, column: Column) -> None:
        super().__init__(column)
        self._column = column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._column.updateGeometry()
        return super().eventFilter(watched, event)
