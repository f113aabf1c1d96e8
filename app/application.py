"""The composition root: creates everything and connects it; the only place that does."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.attention.wiring import make_explorer
from app.background import Background
from app.canvas.view import Canvas
from app.fill.compare_dialog import CompareDialog
from app.fill.controller import FillController
from app.finetune.presenter import make_finetuning
from app.front import Front
from app.known.controller import KnownTest
from app.models.controller import ModelController
from app.models.wiring import make_model_manager
from app.photo.clipboard import copy_photo, pasted_photo
from app.photo.controller import PhotoController
from app.photo.mask_actions import MaskActions
from app.photo.samples import SAMPLE, SAMPLE_MASK
from app.settings.dialog import SettingsDialog
from app.settings.store import Settings
from app.settings.table import ATTENTION, EDITOR
from app.window import theme
from app.window.help import show_about, show_shortcuts
from app.window.messages import Messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.document.edits import DocumentChange, Edit
    from app.fill.job import NetworkChoice, Outcome
    from app.fill.worker import ListDevices, MakeFiller
    from engine.types import FillRequest

log = logging.getLogger("lacuna")


class Application(QObject):
    """The running editor.

    Attributes:
        window, canvas, history, photos, fills, messages, settings: its parts, for tests and for ``run``.
    """

    def __init__(
        self,
        settings: Settings,
        make_filler: MakeFiller,
        list_devices: ListDevices,
        messages: Messages | None = None,
        weights: Path | None = None,
        front: Front | None = None,
    ) -> None:
        """Build the editor; nothing heavy happens here.

        Args:
            settings: what the person chose before.
            make_filler: called on the worker thread, see ``app.fill.worker``.
            list_devices: called there too.
            messages: dialogs; None = real ones.
            weights: used instead of the model chosen before; None = that one.
            front: the window, when it is on screen already; None = make one.
        """
        super().__init__()
        self.settings = settings
        self.front = front = front or Front(settings)
        self.history, self.tools, self.window = front.history, front.tools, front.window
        self.canvas = Canvas()
        self.window.complete(self.canvas)
        self.messages = messages or Messages(self.window)
        self.background = Background("files", self)
        self.photos = PhotoController(
            self.history, self.background, self.messages, settings, self.canvas.finish_gesture, self
        )
        self.fills = FillController(self.history, make_filler, list_devices, self)
        self.models = ModelController(self.background, self.messages, settings, weights, self)
        self.mask_actions = MaskActions(self.history, self.canvas.finish_gesture, self)
        self.explorer, self.exporter = make_explorer(
            self.window, self.tools, self.history, self.background, self.messages, settings, self._say, self
        )
        self.finetuning = make_finetuning(
            self.window, self.photos, self.fills, self.models, self.background, self.messages, settings, self
        )
        self.manager = make_model_manager(self.window, self.models, self.background, self.messages, settings, self._say)
        self.known_test = KnownTest(self.window, self.fills, self.models, settings)
        self._document: Document | None = None
        self._connect_photo()
        self._connect_fill()
        self._connect_tools()
        self._connect_view()
        self._restore_settings()

    def start(self, photo: Path | None = None, mask: Path | None = None) -> None:
        """Show the window at once; the photo and the network are loaded on threads of their own."""
        self.window.show()
        if photo is not None:
            self.photos.open(photo, mask=mask)
        # After the first paint: importing torch competes with the GUI thread for the interpreter.
        QTimer.singleShot(0, self._load_model)
        QTimer.singleShot(0, self.finetuning.offer_to_go_on)

    def stop(self) -> None:
        """End the threads; the window is gone already."""
        self.finetuning.stop()
        self.fills.stop()
        self.background.stop()

    # ---- connections -----------------------------------------------------------------------------------

    def _connect_photo(self) -> None:
        actions, photos = self.window.actions_by_name, self.photos
        actions["open"].triggered.connect(photos.choose_and_open)
        actions["open-sample"].triggered.connect(lambda: photos.open(SAMPLE, mask=SAMPLE_MASK))
        actions["save"].triggered.connect(lambda: photos.save())
        actions["save-as"].triggered.connect(lambda: photos.save_as())
        actions["close"].triggered.connect(photos.close_photo)
        actions["quit"].triggered.connect(self.window.close)
        actions["paste"].triggered.connect(self._paste)
        actions["copy"].triggered.connect(self._copy)
        actions["settings"].triggered.connect(lambda: self._show_settings(EDITOR))
        self.window.attention_panel.options_wanted.connect(lambda: self._show_settings(ATTENTION))
        actions["open-mask"].triggered.connect(lambda: photos.choose_and_open_mask())
        actions["open-mask-inverted"].triggered.connect(lambda: photos.choose_and_open_mask(invert=True))
        actions["save-mask"].triggered.connect(photos.choose_and_save_mask)
        photos.document_changed.connect(self._on_document)
        photos.name_changed.connect(self.window.show_name)
        photos.said.connect(self._say)
        photos.recent_changed.connect(self._show_recent)
        self.history.moved.connect(self._say)
        self.history.cleanChanged.connect(self.window.show_clean)
        self.window.close_wanted.connect(self._close)
        self.window.start_panel.recent_chosen.connect(photos.open)
        self.window.start_panel.file_dropped.connect(photos.drop)
        self.canvas.file_dropped.connect(lambda files: photos.drop([Path(file) for file in files]))

    def _connect_fill(self) -> None:
        actions, fills, panel = self.window.actions_by_name, self.fills, self.window.fill_panel
        actions["fill"].triggered.connect(lambda: fills.fill(panel.filler, self.models.choice()))
        actions["cancel"].triggered.connect(fills.cancel)
        actions["plan"].triggered.connect(lambda: fills.show_plan(panel.filler, self.models.choice()))
        actions["compare"].triggered.connect(lambda: fills.compare(self.models.choice()))
        actions["test-on-known"].triggered.connect(lambda: self.known_test.start())
        self.known_test.said.connect(self._say)
        fills.busy_changed.connect(self._show_state)
        fills.busy_changed.connect(lambda busy: None if busy else panel.show_idle())
        fills.progressed.connect(panel.show_progress)
        fills.preview_changed.connect(self.canvas.set_preview)
        fills.said.connect(self._say)
        fills.failed.connect(self.messages.error)
        fills.compared.connect(self._show_comparison)
        fills.network_state_changed.connect(self.window.show_model)
        fills.network_state_changed.connect(lambda text, _: log.info(text))
        fills.devices_found.connect(panel.set_devices)
        self.models.changed.connect(self._load_model)
        panel.filler_chosen.connect(lambda name: self.settings.set("filler", name))
        panel.grow_chosen.connect(self._choose_grow)
        fills.set_grow(panel.grow_px)
        panel.device_chosen.connect(self._choose_device)

    def _connect_tools(self) -> None:
        for name, action in self.window.tool_actions.items():
            action.triggered.connect(lambda _=False, name=name: self._choose_tool(name))
        actions = self.window.actions_by_name
        for name in ("clear", "invert", "grow", "shrink"):
            actions[name].triggered.connect(getattr(self.mask_actions, name))
        actions["hide-mask"].toggled.connect(lambda hidden: self.canvas.set_mask_visible(not hidden))
        self.canvas.edit_committed.connect(self._push_edit)
        self.canvas.tool_resized.connect(self._on_tool_resized)
        self.window.tool_options.radius_chosen.connect(self._set_radius)

    def _connect_view(self) -> None:
        actions, canvas = self.window.actions_by_name, self.canvas
        actions["zoom-in"].triggered.connect(canvas.zoom_in)
        actions["zoom-out"].triggered.connect(canvas.zoom_out)
        actions["fit"].triggered.connect(canvas.fit)
        actions["zoom-100"].triggered.connect(canvas.zoom_100)
        actions["before"].triggered.connect(
            lambda: self.window.statusBar().showMessage("Hold the key O to see the photo as it was opened")
        )
        actions["full-screen"].toggled.connect(
            lambda on: self.window.showFullScreen() if on else self.window.showNormal()
        )
        actions["shortcuts"].triggered.connect(lambda: show_shortcuts(self.window, self.tools.values()))
        actions["about"].triggered.connect(lambda: show_about(self.window))
        canvas.zoom_changed.connect(self.window.show_zoom)
        canvas.hovered.connect(self._on_hover)
        for name, action in self.window.theme_actions.items():
            action.triggered.connect(lambda _=False, name=name: self._choose_theme(name))
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._apply_theme())

    # ---- reactions -------------------------------------------------------------------------------------

    def _say(self, sentence: str) -> None:
        self.window.statusBar().showMessage(sentence)
        if sentence:
            log.info(sentence)

    def _on_document(self, document: Document | None, pyramid: Pyramid | None) -> None:
        self._document = document
        self.fills.set_document(document)
        self.mask_actions.set_document(document)
        self.canvas.set_document(document, pyramid)
        self.explorer.set_document(document)
        if document is not None:
            document.subscribe(self._on_document_changed)
        self.window.setWindowModified(False)
        self._show_state()
        if document is not None:
            self.canvas.setFocus()

    def _on_document_changed(self, change: DocumentChange) -> None:
        if change.kind == "mask":
            self._show_state()

    def _push_edit(self, edit: Edit) -> None:
        if self._document is not None:
            self.history.push_edit(self._document, edit)
        self._show_state()

    def _show_state(self) -> None:
        document = self._document
        self.window.show_state(
            photo=document is not None,
            mask=document is not None and document.has_hole,
            busy=self.fills.is_busy,
        )

    def _show_comparison(self, request: FillRequest, outcomes: Sequence[Outcome]) -> None:
        dialog = CompareDialog(request, outcomes, self.window, colours=self.fills.colours)
        dialog.picked.connect(self.fills.apply)
        dialog.open()

    def _choose_tool(self, name: str) -> None:
        tool = self.tools[name]
        self.canvas.set_tool(tool)
        self.explorer.set_tool(name)
        self.window.show_tool(tool)

    def _set_radius(self, radius: float) -> None:
        self.canvas.set_tool_radius(radius)
        self._on_tool_resized(radius)

    def _on_tool_resized(self, radius: float) -> None:
        self.window.tool_options.show_radius(radius)
        for name in ("brush", "eraser"):
            if self.window.tool_actions[name].isChecked():
                self.settings.set(f"{name}_radius_px", float(radius))

    def _on_hover(self, point: tuple[float, float] | None) -> None:
        document = self._document
        if document is None or point is None:
            self.window.show_place("")
            return
        height, width = document.mask.shape
        x, y = int(point[0] // 1), int(point[1] // 1)
        inside = 0 <= x < width and 0 <= y < height
        value = " ".join(str(v) for v in document.pixels[y, x]) if inside else ""
        self.window.show_place(f"{width}×{height}   {x}, {y}   {value}" if inside else f"{width}×{height}")

    def _choose_device(self, device: str) -> None:
        self.settings.set("device", device)
        self._load_model()

    def _choose_grow(self, px: int) -> None:
        self.settings.set("grow_px", float(px))
        self.fills.set_grow(px)

    def _load_model(self) -> None:
        choice = self.models.choice()
        self.window.attention_panel.show_options([name for name, _ in choice.attention])
        self.fills.load_network(choice)

    def _show_settings(self, group: str) -> None:
        devices = dict(self.window.fill_panel.devices)
        dialog = SettingsDialog(self.settings, self.window, group=group, choices={"device": devices})
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._use_settings, self.models.choice()))
        dialog.open()

    def _use_settings(self, before: NetworkChoice) -> None:
        self.front.show_settings(self.settings)
        self.fills.set_grow(self.window.fill_panel.grow_px)
        self.history.set_budget(int(self.settings.number("undo_mb")) << 20)
        self._apply_theme()
        if self.models.choice() != before:
            self._load_model()

    def _choose_theme(self, name: str) -> None:
        self.settings.set("theme", name)
        self._apply_theme()

    def _apply_theme(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply_theme(application, self.settings.text("theme"))
        self.window.show_icons()

    def _show_recent(self) -> None:
        recent = self.photos.recent_files()
        self.window.start_panel.set_recent(recent)
        menu = self.window.recent_menu
        menu.clear()
        for path in recent:
            menu.addAction(path.name, partial(self.photos.open, path)).setStatusTip(str(path))
        menu.addSeparator()
        menu.addAction("&Clear list", self.photos.clear_recent).setEnabled(bool(recent))

    def _restore_settings(self) -> None:
        self._choose_tool("brush")
        self._show_recent()

    def _close(self) -> None:
        self.fills.cancel()

        def go() -> None:
            self.window.may_close = True
            self.window.close()

        self.photos.when_saved_or_discarded(lambda: self.finetuning.when_may_close(go))

    def _copy(self) -> None:
        if self._document is not None:
            copy_photo(self._document)

    def _paste(self) -> None:
        pasted = pasted_photo()
        if isinstance(pasted, Path):
            self.photos.open(pasted)
        elif pasted is not None:
            self.photos.open_photo(pasted, "pasted picture")
        else:
            self.window.statusBar().showMessage("There is no picture on the clipboard")
