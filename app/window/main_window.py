"""The window: places widgets, decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPaintEvent, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QWidget,
)

from app.window.actions import ACTIONS, KEEP_ICON, MENUS, MODEL_MENU, NO_PHOTO, RECENT_MENU
from app.window.column import Column
from app.window.enabling import Enabling
from app.window.plain import PlainLabel, plain_tip
from app.window.start_page import StartPanel
from app.window.step_tip import StepActions
from app.window.theme import icon
from app.window.tool_options import ToolOptions
from app.window.words import readable
from engine.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.canvas.view import Canvas
    from app.tools.base import Tool

_DOCK_PX = 272
"""Width that both panels are made for, so that the window does not change when the second one arrives."""
_STATUS_PX = 28
"""Room for a button in the status bar, whether there is one or not: the photo may not jump when one comes."""
_MASK_LOOKS = (
    ("pink-hatched", mark("&Pink, hatched")),
    ("yellow-hatched", mark("&Yellow, hatched")),
    ("blue-plain", mark("&Blue, plain")),
)
_PROGRAM = "Lacuna"
_THEMES = (("system", mark("&System")), ("dark", mark("&Dark")), ("light", mark("&Light")))


class MainWindow(QMainWindow):
    """Menus, toolbars, canvas, fill panel and status bar.

    It is built in two steps: what a person sees at the start is on screen first; ``complete`` adds the canvas and
    the attention panel, for which NumPy must be imported, and which nobody sees before a photo is open.

    Attributes:
        actions_by_name: every action of ``app.window.actions``.
        tool_actions: one checkable action per tool, by name.
        mask_look_actions: one checkable action per look of the mask, by name.
        theme_actions: one checkable action per theme, by name.
        recent_menu, model_menu: empty; filled by those who know the files.
        fill_panel: in the first dock.
        canvas, attention_panel: there after ``complete``.

    Signals:
        close_wanted: the person closes the window; ``close_for_good`` lets it go.
        painted: it is on screen for the first time.
    """

    close_wanted = Signal()
    painted = Signal()
    canvas: Canvas
    attention_panel: QWidget
    _page: QWidget

    def __init__(
        self, actions: Mapping[str, QAction], tools: Iterable[Tool], undo_stack: QUndoStack, fill_panel: QWidget
    ) -> None:
        """``actions`` are those of ``make_actions``; they become the window's."""
        super().__init__()
        self.setWindowTitle(_PROGRAM)
        self.resize(1240, 800)
        self._may_close = False
        self._is_painted = self._keeps = False
        self.actions_by_name = dict(actions)
        for action in actions.values():
            action.setParent(self)
        self.tool_actions = self._make_choice((tool.name, tool.label) for tool in tools)
        for tool in tools:
            action = self.tool_actions[tool.name]
            action.setShortcut(QKeySequence(tool.shortcut))
            action.setData(tr(tool.status_text))
        self._enabling = Enabling(self.actions_by_name, self.tool_actions)
        self.theme_actions = self._make_choice(_THEMES)
        self.mask_look_actions = self._make_choice(_MASK_LOOKS)
        self.recent_menu, self.model_menu = QMenu(tr(RECENT_MENU), self), QMenu(tr(MODEL_MENU), self)
        self._steps = StepActions(undo_stack, self)
        self.start_panel = StartPanel(self.actions_by_name)
        self.fill_panel = fill_panel
        self.tool_options = ToolOptions()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_panel)
        self.setCentralWidget(self._pages)
        self._make_menus()
        self._make_toolbars()
        self._make_status_bar()
        self._fill_dock = self._add_dock(tr("Fill"), "fill-dock", Column(self.fill_panel))
        self._attention_dock = self._add_dock(tr("Attention"), "attention-dock", QWidget())
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self.tabifyDockWidget(self._fill_dock, self._attention_dock)
        self._fill_dock.raise_()
        self._show_state()

    def complete(self, canvas: Canvas, attention_panel: QWidget, page: QWidget | None = None) -> None:
        """Add what the first look does not need; call it once. ``page`` holds the canvas; None = it stands alone."""
        self.canvas, self.attention_panel = canvas, attention_panel
        self._page = page or canvas
        self._pages.addWidget(self._page)
        attention_panel.setMinimumWidth(_DOCK_PX)
        self._attention_dock.setWidget(attention_panel)
        self.resizeDocks([self._fill_dock], [_DOCK_PX], Qt.Orientation.Horizontal)

    def close_for_good(self) -> None:
        """Close without asking anybody."""
        self._may_close = True
        self.close()

    def show_photo(self, *, is_open: bool, has_hole: bool) -> None:
        """Enable what makes sense with a photo, or without one, and with or without something masked."""
        if self._enabling.know(photo=is_open, mask=has_hole):  # asked after every brush movement
            self._show_state()

    def show_sought(self, is_sought: bool) -> None:
        """Whether something is looked for to be masked: it can be filled as soon as it is found."""
        if self._enabling.know(sought=is_sought):
            self._show_state()

    def show_busy(self, is_busy: bool) -> None:
        """Enable what makes sense while a fill runs, or while none does."""
        if self._enabling.know(busy=is_busy):
            self._show_state()

    def show_answers(self, *, is_filled: bool, has_choice: bool) -> None:
        """Whether the newest step is a fill, and whether there are several answers to it."""
        if self._enabling.know(filled=is_filled, choice=has_choice):
            self._show_state()

    def add_strip(self, strip: QWidget) -> None:
        """Give what is below the photo its place; it is not shown yet."""
        self._strip_dock = self._dock(tr("Filmstrip"), "strip-dock", strip, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._strip_dock.hide()

    def show_folder(self, *, is_open: bool, is_strip_shown: bool) -> None:
        """Enable what makes sense while a folder is gone through, and show its photos below the open one."""
        self._enabling.know(folder=is_open)
        self._strip_dock.setVisible(is_open and is_strip_shown)
        self.actions_by_name["filmstrip"].setChecked(is_open and is_strip_shown)
        self._show_state()

    def show_full_screen(self, on: bool) -> None:
        """Use the whole screen, or the window as it was, maximised or not."""
        full, state = Qt.WindowState.WindowFullScreen, self.windowState()
        self.setWindowState(state | full if on else state & ~full)

    def _show_state(self) -> None:
        photo, keeps = self._enabling.has_photo, self._enabling.keeps
        if keeps is not self._keeps:
            self._keeps = keeps
            self.show_icons()
        self._enabling.show()
        self.tool_options.setEnabled(photo)
        self.tool_options.show_tip("" if photo else tr(NO_PHOTO))
        self._steps.show()
        self._zoom.setVisible(photo)
        self._pages.setCurrentWidget(self._page if photo else self.start_panel)

    @property
    def keyed_actions(self) -> dict[str, QAction]:
        """Every action that can have a key, by name: tools first, then in the order of the menus."""
        steps = {action.objectName(): action for action in (self._steps.undo, self._steps.redo)}
        return {**self.tool_actions, **steps, **self.actions_by_name}

    def show_keys(self) -> None:
        """Other keys were chosen."""
        self._show_state()

    def show_tool(self, tool: Tool) -> None:
        """Which tool is taken, and its size."""
        self.tool_actions[tool.name].setChecked(True)
        self.tool_options.show_radius(tool.radius)

    def show_name(self, name: str) -> None:
        """Title; "" without a photo."""
        self.setWindowTitle(tr("{name}[*] — Lacuna", name=readable(name)) if name else _PROGRAM)

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
        self._model.setToolTip(plain_tip(text))
        self._model.setProperty("ready", is_ready)

    def show_icons(self) -> None:
        """Draw the icons anew, after the theme has changed."""
        palette = QApplication.palette()  # the window's own follows later
        for spec in ACTIONS:
            if spec.icon:
                name = KEEP_ICON if spec.needs == "busy" and self._keeps else spec.icon
                self.actions_by_name[spec.name].setIcon(icon(name, palette))
        for name, action in self.tool_actions.items():
            action.setIcon(icon(name, palette))
        self._steps.undo.setIcon(icon("undo", palette))
        self._steps.redo.setIcon(icon("redo", palette))

    def _make_choice(self, entries: Iterable[tuple[str, str]]) -> dict[str, QAction]:
        """Checkable actions of which exactly one is on, by name; what they say is given in English."""
        group = QActionGroup(self)
        made = {}
        for name, text in entries:
            action = QAction(tr(text), self)
            action.setCheckable(True)
            action.setObjectName(name)
            made[name] = group.addAction(action)
        return made

    def _add_dock(self, title: str, name: str, panel: QWidget) -> QDockWidget:
        panel.setMinimumWidth(_DOCK_PX)
        return self._dock(title, name, panel, Qt.DockWidgetArea.RightDockWidgetArea)

    def _dock(self, title: str, name: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(panel)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # its name stands on the tab
        self.addDockWidget(area, dock)
        return dock

    def _make_menus(self) -> None:
        themes = QMenu(tr("&Theme"), self)
        themes.addActions(list(self.theme_actions.values()))
        looks = QMenu(tr("Mask &colour"), self)
        looks.addActions(list(self.mask_look_actions.values()))
        above = {"&Edit": [self._steps.undo, self._steps.redo]}
        below = {"&Tools": list(self.tool_actions.values()), "&View": [looks.menuAction(), themes.menuAction()]}
        for title in MENUS:
            menu = self.menuBar().addMenu(tr(title))
            menu.addActions(above.get(title, []))
            menu.addSeparator()
            self._add_entries(menu, title)
            menu.addSeparator()
            menu.addActions(below.get(title, []))

    def _add_entries(self, menu: QMenu, title: str) -> None:
        submenus = {RECENT_MENU: self.recent_menu, MODEL_MENU: self.model_menu}
        for spec in (spec for spec in ACTIONS if spec.menu == title):
            menu.addAction(self.actions_by_name[spec.name])
            if spec.submenu:
                menu.addMenu(submenus[spec.submenu])
            if spec.ends_group:
                menu.addSeparator()

    def _make_toolbars(self) -> None:
        tools = QToolBar(tr("Tools"), self)
        tools.setObjectName("tools")
        tools.setOrientation(Qt.Orientation.Vertical)
        tools.addActions(list(self.tool_actions.values()))
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, tools)
        main = QToolBar(tr("Main"), self)
        main.setObjectName("main")
        main.addActions([self.actions_by_name["open"], self.actions_by_name["save"]])
        main.addSeparator()
        main.addActions([self._steps.undo, self._steps.redo])
        main.addSeparator()
        main.addWidget(self.tool_options)
        main.addSeparator()
        main.addAction(self.actions_by_name["fit"])
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, main)
        for bar in (tools, main):
            bar.setMovable(False)
            bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def _make_status_bar(self) -> None:
        self._place, self._zoom, self._model = PlainLabel(), PlainLabel(), PlainLabel()
        self.statusBar().setMinimumHeight(_STATUS_PX)
        self._model.setAccessibleName(tr("State of the network"))
        self._zoom.setAccessibleName(tr("Zoom"))
        for label in (self._place, self._zoom, self._model):
            label.setContentsMargins(8, 0, 8, 0)
            self.statusBar().addPermanentWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # once everything in it is painted, too

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self.close_wanted.emit()  # may allow it at once; closing again from in there would do nothing
        event.setAccepted(self._may_close)
