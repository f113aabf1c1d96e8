"""The composition root: creates what lives as long as the editor, and is not on screen first, and connects it all.

A room listens by itself to what it was given; menus, and rooms that do not know each other, are connected here alone.
"""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.attention.explorer import AttentionExplorer
from app.attention.exporting import AttentionExporter
from app.attention.panel import AttentionPanel
from app.background import Background
from app.batch.presenter import Batches
from app.canvas.view import Canvas
from app.fill.candidates import Candidates
from app.fill.compare_dialog import show_comparison
from app.fill.controller import FillController
from app.fill.job_bar import JobBar
from app.fill.on_release import FillOnRelease
from app.fill.strip import CandidateStrip
from app.finetune.controller import FinetuneController
from app.finetune.presenter import Finetuning
from app.folder.controller import FolderController
from app.folder.places import thumbnail_folder
from app.folder.recent_pictures import RecentPictures
from app.front import Front
from app.keys.chosen import KeyChoice
from app.keys.held import HeldKeys
from app.known.controller import KnownTest
from app.looking.beside import Beside
from app.looking.controller import Looking
from app.masking.masking import Masking
from app.models.controller import ModelController
from app.models.manager import ModelManager
from app.photo.clipboard import Clipboard
from app.photo.controller import PhotoController
from app.photo.mask_actions import MaskActions
from app.photo.open_photo import OpenPhoto
from app.photo.presenter import PhotoPresenter
from app.photo.samples import SAMPLE, SAMPLE_MASK
from app.preferences import Preferences
from app.project.controller import ProjectController
from app.recovery.controller import Recovery
from app.session_end import SessionEnd
from app.settings.resting import RestingSettings
from app.settings.table import ATTENTION, EDITOR
from app.tools.inspect import Inspect
from app.window.help import show_about
from app.window.shortcuts import show_shortcuts
from app.window.theme_choice import ThemeChoice
from app.window.tool_choice import ToolChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.fill.worker import ListDevices, MakeFiller
    from app.settings.store import Settings
    from app.window.messages import Messages

log = logging.getLogger("lacuna")

_SAVING_PATIENCE_MS = 30_000
"""What is being written is waited for longer than what is read; an old file stays whole in any case."""


class Application(QObject):
    """The running editor.

    Attributes:
        window, canvas, photo, photos, history, fills, messages, settings: its parts, for tests and for ``run``.
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
        front = front or Front(settings)
        self.window, self.fill_panel = front.window, front.fill_panel
        self.history, self.tools = front.history, front.tools
        self.messages = messages or front.messages
        self.background, self.saving = Background("files", self), Background("saving", self)
        self.canvas = Canvas()
        self.canvas.set_tool(self.tools["brush"])  # as the window shows already
        self.attention_panel = AttentionPanel(self.window.actions_by_name)
        beside = Beside(self.canvas)
        self.window.complete(self.canvas, self.attention_panel, beside)
        self.photo = OpenPhoto(self.history, self)
        self.photos = PhotoController(self.photo, self.background, self.saving, self.messages, settings, self)
        self.presenter = PhotoPresenter(self.photo, self.photos, self.window)
        self.projects = ProjectController(
            self.photo, self.photos, self.background, self.saving, self.messages, settings, self
        )
        self.recovery = Recovery(self.photo, self.photos, self.messages, settings, self.window)
        self.clipboard = Clipboard(self.photo, self.photos, self.messages)
        self.mask_actions = MaskActions(self.photo)
        HeldKeys(self.window, self.canvas)
        self._resting = RestingSettings(settings, self)
        self.tool_choice = ToolChoice(self.tools, self.window, self.canvas, self.messages, settings, self._resting)
        self.theme_choice = ThemeChoice(self.window, settings)
        self.fills = FillController(self.photo, self.messages, make_filler, list_devices, self)
        self.folder = FolderController(
            self.photo,
            self.photos,
            self.recovery,
            self.fills,
            self.saving,
            self.messages,
            settings,
            self.window,
            thumbnail_folder(settings),
        )
        self.recent_pictures = RecentPictures(self.photos.recent, thumbnail_folder(settings), self)
        self.models = ModelController(self.background, self.messages, settings, weights, self)
        self.candidates = Candidates(self.photo, self.fills, self.messages, settings, self.models.others, self)
        self.strip = CandidateStrip(self.candidates, self.fills, self.canvas, self.window.actions_by_name)
        self.manager = ModelManager(
            self.models, self.background, self.messages, settings, self.window.model_menu, self.window
        )
        inspect = self.tools[Inspect.name]
        assert isinstance(inspect, Inspect)
        self.explorer = AttentionExplorer(self.canvas, self.photo, self.attention_panel, inspect, self.messages, self)
        self.session_end = SessionEnd(self.window, self.folder, self.recovery, self)
        self.masking = Masking(self.tools, self.photo, self.canvas, self.window, self.messages, settings)
        self.exporter = AttentionExporter(self.explorer, self.saving, self.messages, settings)
        self.known_test = KnownTest(self.window, self.fill_panel, self.fills, self.models, self.messages, settings)
        self.finetuning = Finetuning(
            FinetuneController(settings, self),
            self.window,
            self.photo,
            self.photos,
            self.fills,
            self.models,
            self.background,
            self.messages,
            self,
        )
        self.batches = Batches(self.window, self.photos, self.models, self.saving, self.messages, settings, self)
        self.preferences = Preferences(
            settings,
            front,
            self.attention_panel,
            self.theme_choice,
            self.models,
            self.fills,
            self.masking,
            KeyChoice(self.window, settings),
        )
        self.looking = Looking(
            self.canvas, beside, self.photo, self.window.actions_by_name, self.messages, settings, self
        )
        self._connect_photo()
        self._connect_folder()
        self._connect_edits()
        self._connect_fill()
        self._connect_models()
        self._connect_attention()
        self._connect_training()
        self._connect_view()
        self._connect_close()

    def start(self, photo: Path | Sequence[Path] | None = None, mask: Path | None = None) -> None:
        """Show the window at once; what is to be opened and the network are loaded on threads of their own.

        Args:
            photo: one; or several files, or a folder, to go through.
            mask: of the one photo.
        """
        self.window.show()
        if isinstance(photo, Path):
            self.photos.open(photo, mask=mask)
        elif photo:
            self.folder.open(photo, mask=mask)
        else:
            QTimer.singleShot(0, self.recent_pictures.look)
        # After the first paint: importing torch competes with the GUI thread for the interpreter.
        QTimer.singleShot(0, self.preferences.load_network)
        QTimer.singleShot(0, self.finetuning.offer_to_go_on)
        QTimer.singleShot(0, self.recovery.offering.look)

    def stop(self) -> None:
        """End the threads; the window is gone already."""
        self.settings.write()
        self.finetuning.stop()
        self.batches.stop()
        self.fills.stop()
        self.folder.stop()
        self.recent_pictures.stop()
        self.saving.stop(_SAVING_PATIENCE_MS, finish=True)
        self.background.stop()
        self.masking.stop()
        self.recovery.stop()

    # ---- connections -----------------------------------------------------------------------------------

    def _connect_photo(self) -> None:
        actions, photos = self.window.actions_by_name, self.photos
        actions["open"].triggered.connect(self.folder.choose_photos)
        actions["open-sample"].triggered.connect(lambda: photos.open(SAMPLE, mask=SAMPLE_MASK))
        actions["batch"].triggered.connect(lambda: self.batches.open())
        actions["save"].triggered.connect(lambda: photos.save())
        actions["save-as"].triggered.connect(lambda: photos.save_as())
        actions["save-project"].triggered.connect(lambda: self.projects.save())
        actions["save-project-as"].triggered.connect(lambda: self.projects.save_as())
        actions["close"].triggered.connect(photos.close_photo)
        actions["copy"].triggered.connect(self.clipboard.copy)
        actions["paste"].triggered.connect(self.clipboard.paste)
        actions["paste-mask"].triggered.connect(self.clipboard.paste_as_mask)
        self.canvas.picture_dropped.connect(self.clipboard.open_dropped)
        self.window.start_panel.picture_dropped.connect(self.clipboard.open_dropped)
        actions["open-mask"].triggered.connect(lambda: photos.masks.choose_and_open())
        actions["open-mask-inverted"].triggered.connect(lambda: photos.masks.choose_and_open(invert=True))
        actions["save-mask"].triggered.connect(lambda: photos.masks.choose_and_save())
        photos.name_changed.connect(self.window.show_name)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(photos.watch.look_on_return)
        folder = self.folder
        for recent in (self.window.start_panel.recent_chosen, self.presenter.recent_chosen):
            recent.connect(lambda path: folder.open([path]))
        self.recent_pictures.made.connect(self.presenter.show_picture)
        self.window.recent_menu.aboutToShow.connect(self.recent_pictures.look)
        self.window.start_panel.file_dropped.connect(folder.drop)
        self.canvas.file_dropped.connect(lambda files: folder.drop([Path(file) for file in files]))

    def _connect_folder(self) -> None:
        actions, folder = self.window.actions_by_name, self.folder
        self.messages.objection = folder.walk.objection
        actions["open-folder"].triggered.connect(folder.choose_folder)
        actions["close-folder"].triggered.connect(folder.close)
        actions["previous-photo"].triggered.connect(lambda: folder.walk.step(-1))
        actions["next-photo"].triggered.connect(lambda: folder.walk.step(1))
        actions["save-and-next"].triggered.connect(folder.saver.save_and_next)
        actions["find-photo"].triggered.connect(folder.find)
        actions["filmstrip"].triggered.connect(folder.show_strip)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(folder.look_on_return)

    def _connect_edits(self) -> None:
        actions, photo, canvas, tools = self.window.actions_by_name, self.photo, self.canvas, self.tool_choice
        photo.replaced.connect(canvas.set_document)
        photo.stroke_must_end.connect(canvas.finish_gesture)
        canvas.edit_committed.connect(photo.record)
        self.history.about_to_move.connect(canvas.finish_gesture)
        photo.replaced.connect(lambda document, _: tools.suit(document))
        self.on_release = FillOnRelease(photo, canvas, self.settings)
        self.masking.objects.added.connect(self.on_release.on_added)
        self.on_release.fill_wanted.connect(lambda: self.window.actions_by_name["fill"].trigger())
        for name in ("clear", "invert", "grow", "shrink"):
            actions[name].triggered.connect(getattr(self.mask_actions, name))
        actions["fill-gaps"].triggered.connect(self.mask_actions.fill_enclosed)
        self.history.moved.connect(self.messages.say)
        self.history.unsaved_changed.connect(lambda unsaved: self.window.show_clean(not unsaved))
        for name, action in self.window.tool_actions.items():
            action.triggered.connect(lambda _=False, name=name: tools.choose(name))
        canvas.tool_resized.connect(tools.show_size)
        self.window.tool_options.radius_chosen.connect(tools.resize)
        actions["settings"].triggered.connect(lambda: self.preferences.show(EDITOR))

    def _connect_fill(self) -> None:
        actions, fills, panel, settings = self.window.actions_by_name, self.fills, self.fill_panel, self.settings
        candidates = self.candidates

        def fill() -> None:
            candidates.fill_or_try_again(panel.filler, self.models.choice())

        actions["fill"].triggered.connect(lambda: self.masking.objects.call_when_found(fill))
        actions["previous-answer"].triggered.connect(lambda: candidates.step(-1))
        actions["next-answer"].triggered.connect(lambda: candidates.step(1))
        candidates.changed.connect(
            lambda: self.window.show_answers(is_filled=candidates.can_try_again, has_choice=len(candidates.made) > 1)
        )
        actions["cancel"].triggered.connect(candidates.cancel)
        actions["plan"].triggered.connect(lambda: fills.show_plan(panel.filler, self.models.choice()))
        actions["compare"].triggered.connect(lambda: fills.compare(self.models.choice()))
        actions["test-on-known"].triggered.connect(lambda: self.known_test.start())
        fills.busy_changed.connect(self.window.show_busy)
        fills.busy_changed.connect(panel.show_busy)
        job_bar = JobBar(panel, actions)
        self.attention_panel.add_foot(job_bar)
        fills.busy_changed.connect(job_bar.show_busy)
        fills.progressed.connect(panel.show_progress)
        fills.preview_changed.connect(self.canvas.set_preview)
        fills.busy_changed.connect(self.looking.begin_fill)
        fills.progressed.connect(self.looking.hear)
        fills.failed.connect(self.messages.error)
        fills.compared.connect(partial(show_comparison, fills, self.messages.asking, self.window))
        fills.network_state_changed.connect(self.window.show_model)
        fills.network_state_changed.connect(lambda text, _: log.info(text))
        fills.devices_found.connect(panel.set_devices)
        panel.filler_chosen.connect(lambda name: settings.set("filler", name))
        panel.grow_chosen.connect(lambda px: self._resting.keep({"grow_px": float(px)}))
        panel.grow_chosen.connect(fills.set_grow)
        fills.set_grow(panel.grow_px)
        self.photo.replaced.connect(lambda *_: panel.show_advised_grow(fills.advised_grow_px))
        panel.device_chosen.connect(lambda device: settings.set("device", device))
        panel.device_chosen.connect(lambda _: self.preferences.load_network())

    def _connect_models(self) -> None:
        actions = self.window.actions_by_name
        actions["import-weights"].triggered.connect(self.models.choose_and_import)
        actions["manage-models"].triggered.connect(self.manager.open)
        self.models.changed.connect(self.preferences.load_network)

    def _connect_attention(self) -> None:
        actions, explorer, exporter = self.window.actions_by_name, self.explorer, self.exporter
        actions["refill"].triggered.connect(explorer.refill)
        actions["bar-sources"].triggered.connect(explorer.bar_sources)
        actions["allow-all"].triggered.connect(explorer.allow_all)
        actions["next-overlay"].triggered.connect(explorer.show_next)
        actions["save-overlay"].triggered.connect(exporter.save_overlay)
        actions["save-probe"].triggered.connect(exporter.save_probe)
        actions["save-figure"].triggered.connect(exporter.save_figure)
        panel = self.fill_panel
        explorer.refill_wanted.connect(lambda: self.candidates.fill_again(panel.filler, self.models.choice()))
        explorer.another_wanted.connect(lambda: self.candidates.try_again(panel.filler, self.models.choice()))
        self.attention_panel.options_wanted.connect(lambda: self.preferences.show(ATTENTION))
        self.tool_choice.chosen.connect(explorer.set_tool)

    def _connect_training(self) -> None:
        actions, training = self.window.actions_by_name, self.finetuning
        actions["finetune"].triggered.connect(lambda: training.open())
        actions["finetune-photo"].triggered.connect(lambda: training.open(only_photo=True))
        self.window.start_panel.offer_taken.connect(lambda: training.open())

    def _connect_view(self) -> None:
        actions, canvas, window, themes = self.window.actions_by_name, self.canvas, self.window, self.theme_choice
        actions["zoom-in"].triggered.connect(canvas.zoom_in)
        actions["zoom-out"].triggered.connect(canvas.zoom_out)
        actions["fit"].triggered.connect(canvas.fit)
        actions["zoom-100"].triggered.connect(canvas.zoom_100)
        actions["hide-mask"].toggled.connect(lambda hidden: canvas.set_mask_visible(not hidden))
        actions["full-screen"].toggled.connect(window.show_full_screen)
        actions["shortcuts"].triggered.connect(lambda: show_shortcuts(window, window.keyed_actions.values()))
        actions["about"].triggered.connect(lambda: show_about(window))
        canvas.zoom_changed.connect(window.show_zoom)
        canvas.hovered.connect(self.presenter.show_place)
        for name, action in window.theme_actions.items():
            action.triggered.connect(lambda _=False, name=name: themes.choose(name))
        QGuiApplication.styleHints().colorSchemeChanged.connect(themes.apply)

    def _connect_close(self) -> None:
        """What is being filled is given up; what is not saved, a batch, and what is being trained, is asked about."""
        window, folder, training, batches = self.window, self.folder, self.finetuning, self.batches
        self.window.actions_by_name["quit"].triggered.connect(window.close)
        window.close_wanted.connect(self.fills.cancel)
        window.close_wanted.connect(
            lambda: folder.when_all_saved_or_discarded(
                lambda: batches.when_may_close(lambda: training.when_may_close(window.close_for_good))
            )
        )
