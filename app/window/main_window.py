"""The window: places widgets, decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPaintEvent, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QWidget,
)

from app.fill.panel import FillPanel
from app.window.actions import ACTIONS, MENUS, is_enabled, make_actions, why_disabled
from app.window.start_page import StartPanel
from app.window.theme import icon
from app.window.tool_options import ToolOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.attention.panel import AttentionPanel
    from app.canvas.view import Canvas
    from app.tools.base import Tool

_DOCK_PX = 272
"""Width that both panels are made for, so that the window does not change when the second one arrives."""
_STATUS_PX = 28
"""Room for a button in the status bar, whether there is one or not: the photo may not jump when one comes."""
_THEMES = (("system", "&System"), ("dark", "&Dark"), ("light", "&Light"))


class MainWindow(QMainWindow):
    """Menus, toolbars, canvas, fill panel and status bar.

    It is built in two steps: what a person sees at the start is on screen first; ``complete`` adds the canvas and
    the attention panel, for which NumPy must be imported, and which nobody sees before a photo is open.

    Attributes:
        actions_by_name: every action of ``app.window.actions``.
        tool_actions: one checkable action per tool, by name.
        theme_actions: one checkable action per theme, by name.
        recent_menu, model_menu: filled by the application.
        canvas, attention_panel: there after ``complete``.

    Signals:
        close_wanted: the person closes the window; the application decides when it may go.
        painted: it is on screen for the first time.
    """

    close_wanted = Signal()
    painted = Signal()
    canvas: Canvas
    attention_panel: AttentionPanel

    def __init__(self, tools: Iterable[Tool], undo_stack: QUndoStack) -> None:
        super().__init__()
        self.setWindowTitle("Lacuna")
        self.resize(1240, 800)
        self.may_close = False
        self._is_painted = False
        self._state: tuple[bool, bool, bool] | None = None
        self.actions_by_name = make_actions(self)
        self.tool_actions = self._make_choice((tool.name, tool.label) for tool in tools)
        for tool in tools:
            action = self.tool_actions[tool.name]
            action.setShortcut(QKeySequence(tool.shortcut))
            action.setToolTip(f"{tool.label} ({tool.shortcut}): {tool.status_text}")
            action.setStatusTip(tool.status_text)
        self.theme_actions = self._make_choice(_THEMES)
        self.recent_menu = QMenu("Open &recent", self)
        self.model_menu = QMenu("&Use", self)
        self._undo = undo_stack.createUndoAction(self, "&Undo")
        self._undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        self._redo = undo_stack.createRedoAction(self, "&Redo")
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.start_panel = StartPanel(self.actions_by_name)
        self.fill_panel = FillPanel(self.actions_by_name)
        self.tool_options = ToolOptions()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_panel)
        self.setCentralWidget(self._pages)
        self._make_menus()
        self._make_toolbars()
        self._make_status_bar()
        self._fill_dock = self._add_dock("Fill", "fill-dock", self.fill_panel)
        self._attention_dock = self._add_dock("Attention", "attention-dock", QWidget())
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self.tabifyDockWidget(self._fill_dock, self._attention_dock)
        self._fill_dock.raise_()
        self.show_state(photo=False, mask=False, busy=False)

    def complete(self, canvas: Canvas) -> None:
        """Add what the first look does not need; call it once."""
        from app.attention.panel import AttentionPanel

        self.canvas = canvas
        self._pages.addWidget(canvas)
        self.attention_panel = AttentionPanel(self.actions_by_name)
        self.attention_panel.setMinimumWidth(_DOCK_PX)
        self._attention_dock.setWidget(self.attention_panel)
        self.resizeDocks([self._fill_dock], [_DOCK_PX], Qt.Orientation.Horizontal)

    def show_state(self, *, photo: bool, mask: bool, busy: bool) -> None:
        """Enable what makes sense now; everything else says in its tooltip why not."""
        if (state := (photo, mask, busy)) == self._state:
            return  # asked after every brush movement
        self._state = state
        for spec in ACTIONS:
            action = self.actions_by_name[spec.name]
            enabled = is_enabled(spec, photo=photo, mask=mask, busy=busy)
            action.setEnabled(enabled)
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = f"{spec.tip} ({shown})" if shown else spec.tip
            action.setToolTip(tip if enabled else f"{tip}\n{why_disabled(spec)}")
        for action in self.tool_actions.values():
            action.setEnabled(photo)
        self.tool_options.setEnabled(photo)
        self._pages.setCurrentWidget(self.canvas if photo else self.start_panel)

    def show_tool(self, tool: Tool) -> None:
        """Which tool is taken, its size, and how to use it."""
        self.tool_actions[tool.name].setChecked(True)
        self.tool_options.show_radius(tool.radius)
        self.statusBar().showMessage(tool.status_text)

    def show_name(self, name: str) -> None:
        """Title; "" without a photo."""
        self.setWindowTitle(f"{name}[*] — Lacuna" if name else "Lacuna")

    def show_clean(self, is_clean: bool) -> None:
        """Whether everything is saved; puts the star into the title or takes it away."""
        self.setWindowModified(not is_clean)

    def show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{zoom:.0%}")

    def show_place(self, text: str) -> None:
        self._place.setText(text)

    def show_model(self, text: str, is_ready: bool) -> None:
        """State of the network, at the right of the status bar."""
        self._model.setText(text if len(text) < 60 else f"{text[:57]}…")
        self._model.setToolTip(text)
        self._model.setProperty("ready", is_ready)

    def show_icons(self) -> None:
        """Draw the icons anew, after the theme has changed."""
        palette = QApplication.palette()  # the window's own follows later
        for spec in ACTIONS:
            if spec.icon:
                self.actions_by_name[spec.name].setIcon(icon(spec.icon, palette))
        for name, action in self.tool_actions.items():
            action.setIcon(icon(name, palette))
        self._undo.setIcon(icon("undo", palette))
        self._redo.setIcon(icon("redo", palette))

    def _make_choice(self, entries: Iterable[tuple[str, str]]) -> dict[str, QAction]:
        """Checkable actions of which exactly one is on."""
        group = QActionGroup(self)
        made = {}
        for name, text in entries:
            action = QAction(text, self)
            action.setCheckable(True)
            action.setObjectName(name)
            made[name] = group.addAction(action)
        return made

    def _add_dock(self, title: str, name: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        panel.setMinimumWidth(_DOCK_PX)
        dock.setWidget(panel)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # its name stands on the tab
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def _make_menus(self) -> None:
        for title in MENUS:
            menu = self.menuBar().addMenu(title)
            if title == "&Edit":
                menu.addActions([self._undo, self._redo])
                menu.addSeparator()
            for spec in (spec for spec in ACTIONS if spec.menu == title):
                menu.addAction(self.actions_by_name[spec.name])
                if spec.name == "import-weights":
                    menu.addMenu(self.model_menu)
                if spec.name == "open":
                    menu.addMenu(self.recent_menu)
                if spec.ends_group:
                    menu.addSeparator()
            if title == "&Mask":
                menu.addSeparator()
                menu.addActions(list(self.tool_actions.values()))
            if title == "&View":
                menu.addSeparator()
                menu.addMenu("&Theme").addActions(list(self.theme_actions.values()))

    def _make_toolbars(self) -> None:
        tools = QToolBar("Tools", self)
        tools.setObjectName("tools")
        tools.setOrientation(Qt.Orientation.Vertical)
        tools.addActions(list(self.tool_actions.values()))
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, tools)
        main = QToolBar("Main", self)
        main.setObjectName("main")
        main.addActions([self.actions_by_name["open"], self.actions_by_name["save"]])
        main.addSeparator()
        main.addActions([self._undo, self._redo])
        main.addSeparator()
        main.addWidget(self.tool_options)
        main.addSeparator()
        main.addAction(self.actions_by_name["fit"])
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, main)
        for bar in (tools, main):
            bar.setMovable(False)
            bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _make_status_bar(self) -> None:
        self._place, self._zoom, self._model = QLabel(), QLabel(), QLabel()
        self.statusBar().setMinimumHeight(_STATUS_PX)
        self._model.setAccessibleName("State of the network")
        self._zoom.setAccessibleName("Zoom")
        for label in (self._place, self._zoom, self._model):
            label.setContentsMargins(8, 0, 8, 0)
            self.statusBar().addPermanentWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # once everything in it is painted, too

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close:
            self.close_wanted.emit()  # may allow it at once; closing again from in there would do nothing
        event.setAccepted(self.may_close)
