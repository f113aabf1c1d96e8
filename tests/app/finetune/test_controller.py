"""The controller with a real child process on tiny networks and photos."""

import os
import signal
from dataclasses import replace

import pytest

from app.finetune.controller import FinetuneController
from app.finetune.keeping import keep_model
from app.finetune.paces import MINUTES, config_for, plan_for
from app.finetune.run_state import RunState
from app.finetune.runs import RunFolders
from app.finetune.scanning import scan
from app.finetune.window.banner import Banner
from app.finetune.window.dialog import FinetuneDialog
from app.finetune.window.picture_loader import PictureLoader
from app.settings.store import Settings
from engine.weights import WeightsError, load_generator, read_card
from tests.fakes.finetune_runs import make_plan, photo_plan, write_plan
from tests.fakes.messages import ScriptedMessages
from tests.fakes.runs import reconstruction, write_photos
from training.errors import TrainingError
from training.finetune.folder import RunLock

WAIT = 100_000  # ms; the child has a low priority, and other tests may be running


class Finetuning:
    """A controller and what it said."""

    def __init__(self, qtbot, folder):
        self.qtbot, self.folder = qtbot, folder
        self.controller = FinetuneController(Settings(folder / "settings" / "settings.json"))
        self.states, self.failures, self.sentences = [], [], []
        self.controller.state_changed.connect(self.states.append)
        self.controller.failed.connect(lambda sentence, details: self.failures.append((sentence, details)))
        self.controller.said.connect(self.sentences.append)

    def until(self, signal_name, check=None):
        return self.qtbot.waitSignal(getattr(self.controller, signal_name), timeout=WAIT, check_params_cb=check)

    def until_state(self, state):
        return self.until("state_changed", lambda now: now is state)


@pytest.fixture
def tuning(qtbot, tmp_path):
    made = Finetuning(qtbot, tmp_path)
    yield made
    made.controller.leave()


@pytest.fixture
def pictures(qtbot):
    loader = PictureLoader()
    yield loader
    loader.stop()


def forever(folder, **changes):
    changes = {"checkpoint_minutes": 0.005, "validate_every": 0} | changes
    return make_plan(folder, 100_000, **changes)


def test_from_photos_to_a_kept_model(tuning, tmp_path):
    controller, plan = tuning.controller, make_plan(tmp_path, 12, sheet_every=6)
    with tuning.until("scanned") as scanned:
        controller.scan(plan.sources)
    report = scanned.args[0]
    assert (report.usable, report.training, len(report.holdout), report.problem) == (6, 5, 1, "")

    with tuning.until("judged") as judged:
        controller.start(plan)
    verdict = judged.args[0]
    assert tuning.states == [
        RunState.SCANNING,
        RunState.IDLE,
        RunState.STARTING,
        RunState.RUNNING,
        RunState.JUDGING,
        RunState.JUDGED,
    ]
    assert [step for step, _ in controller.record.history] == list(range(1, 13))
    assert controller.record.validations[0].step == 0
    assert controller.record.health == "All parts of the network are learning."
    assert controller.record.sheet.is_file()
    assert controller.record.eta_seconds == 0
    assert controller.record.verdict == verdict

    with tuning.until("kept") as kept:
        controller.keep("Garden: café")
    path = kept.args[0]
    assert path == tmp_path / "settings" / "models" / "Garden- café.safetensors"
    load_generator(path)
    card = read_card(path).provenance
    assert card["title"] == "Garden: café"
    assert card["parent"] == "tiny parent"
    assert card["licence"] == "CC0"
    assert card["steps"] == "12"
    assert "PSNR" in card["metrics"]
    assert str(tmp_path) not in str(card)  # file names only when asked
    assert controller.state is RunState.IDLE
    assert controller.unfinished() == ()


def test_killed_and_continued_while_the_editor_goes_on(tuning, tmp_path):
    controller = tuning.controller
    with tuning.until("stepped", lambda event: event.step == 3):
        controller.start(forever(tmp_path))
    with tuning.until("failed"):
        os.kill(controller.pid, signal.SIGKILL)
    (sentence, _), (run,) = tuning.failures[0], controller.unfinished()
    assert f"its state after step {run.step} is kept" in sentence
    assert controller.state is RunState.FAILED
    assert (run.name, run.photos, run.judged) == ("mine", 5, False)

    with tuning.until("stepped") as stepped:
        controller.continue_run(run)
    assert stepped.args[0].step > run.step
    assert controller.unfinished() == ()  # somebody works on it
    controller.leave()  # the editor closes
    assert controller.state is RunState.IDLE
    (left,) = controller.unfinished()
    assert left.step >= run.step + 1

    other = Finetuning(tuning.qtbot, tmp_path)  # the editor starts again
    with other.until("judged"):
        other.controller.continue_run(left)
        other.controller.stop()
    (judged,) = other.controller.unfinished()
    assert judged.judged
    other.controller.discard()
    assert controller.unfinished() == ()
    other.controller.leave()


def test_pause_resume_and_give_up(tuning, tmp_path):
    controller = tuning.controller
    with tuning.until_state(RunState.PAUSED):
        controller.start(forever(tmp_path))
        controller.pause()
    with tuning.until("stepped"):
        controller.resume()
    controller.abandon()

    assert tuning.states[-3:] == [RunState.PAUSED, RunState.RUNNING, RunState.IDLE]
    assert tuning.failures == []
    assert controller.unfinished() == ()
    assert list((tmp_path / "settings" / "finetune").iterdir()) == []


def test_one_photo_fails_with_a_sentence_and_leaves_nothing_to_continue(tuning, tmp_path):
    with tuning.until("failed"):
        tuning.controller.start(make_plan(tmp_path, photos=1))

    assert "Only one photo can be used" in tuning.failures[0][0]
    assert tuning.controller.unfinished() == ()


def test_another_editor_on_the_same_run(tuning, tmp_path):
    folders = RunFolders(tmp_path / "settings" / "finetune")
    folder = write_plan(folders.make(), make_plan(tmp_path))
    (folder / "progress.json").write_text('{"step": 4, "total_steps": 9, "photos": 5}')
    (run,) = tuning.controller.unfinished()

    with RunLock(folder):
        assert tuning.controller.unfinished() == ()
        with tuning.until("failed"):
            tuning.controller.continue_run(run)

        assert "Another window of Lacuna" in tuning.failures[0][0]
        tuning.controller.forget(run)
        assert folder.exists()  # that one works on it
    tuning.controller.forget(run)
    assert not folder.exists()
    assert tuning.controller.state is RunState.IDLE
    assert tuning.controller.record.plan is None


def test_a_run_that_failed_can_be_deleted_and_another_one_beside_it(tuning, pictures, tmp_path):
    folders = RunFolders(tmp_path / "settings" / "finetune")
    broken, other = (write_plan(folders.make(), make_plan(tmp_path, photos=0)) for _ in range(2))
    for folder in (broken, other):
        (folder / "progress.json").write_text('{"step": 4, "total_steps": 9, "photos": 5}')
    (broken / "parent.safetensors").write_text("damaged")
    messages = ScriptedMessages()
    messages.may_delete = True
    dialog = FinetuneDialog(tuning.controller, pictures, messages)
    tuning.qtbot.addWidget(dialog)
    with tuning.until("failed"):
        tuning.controller.continue_run(next(run for run in tuning.controller.unfinished() if run.folder == broken))

    def banners():
        return [banner for banner in dialog.findChildren(Banner) if not banner.isHidden()]

    def delete(folder):
        (run,) = (run for run in tuning.controller.unfinished() if run.folder == folder)
        dialog.choose_page.forget_wanted.emit(run)

    assert len(banners()) == 3  # why it failed, and two runs
    delete(other)
    assert len(banners()) == 2
    assert tuning.controller.state is RunState.FAILED
    delete(broken)
    assert banners() == []  # nor what was said of the run that is gone
    assert not broken.exists()
    assert tuning.controller.state is RunState.IDLE


def test_what_failed_to_begin_does_not_put_the_run_before_it_at_stake(tuning, tmp_path):
    folders = RunFolders(tmp_path / "settings" / "finetune")
    folder = write_plan(folders.make(), make_plan(tmp_path, photos=0))
    (folder / "progress.json").write_text('{"step": 4, "total_steps": 9, "photos": 5}')
    (run,) = tuning.controller.unfinished()
    with RunLock(folder), tuning.until("failed"):
        tuning.controller.continue_run(run)
    (gone,) = tuning.controller.unfinished()
    broken = replace(gone, folder=folders.make())  # without a plan
    tuning.controller.continue_run(broken)
    assert len(tuning.failures) == 2

    tuning.controller.discard()
    assert folder.exists()


def test_a_folder_that_cannot_be_made_fails_at_once(tuning, tmp_path):
    (tmp_path / "settings").write_text("in the way")

    tuning.controller.start(make_plan(tmp_path))

    assert "could not be prepared" in tuning.failures[0][0]
    assert tuning.controller.state is RunState.FAILED


def test_only_this_photo_uses_the_folder_of_its_copies(tuning, tmp_path):
    folder = tuning.controller.new_folder()
    plan = photo_plan(folder, 2, phase=reconstruction(2, lr=1e-12))

    with tuning.until("judged") as judged:
        tuning.controller.start(plan)

    verdict = judged.args[0]
    assert verdict.pictures[0][0].parent == folder
    if verdict.reverted:
        with tuning.until("said") as said:
            tuning.controller.keep("nothing")
        assert "nothing to keep" in said.args[0]
    tuning.controller.discard()
    assert not folder.exists()


def test_a_newer_scan_replaces_an_older_one(tuning, tmp_path):
    reports = []
    tuning.controller.scanned.connect(reports.append)
    first, second = (write_photos(tmp_path / name, count) for name, count in (("first", 5), ("second", 3)))
    with tuning.until("scanned"):
        tuning.controller.scan([first])
        tuning.controller.scan([second])

    assert [report.usable for report in reports] == [3]


def test_a_scan_names_what_is_wrong(tmp_path):
    photos = write_photos(tmp_path / "photos", 1)
    (photos / "text.png").write_text("no photo")
    alone = scan([photos], None, 0.15)
    (tmp_path / "masks").mkdir()
    no_masks = scan([write_photos(tmp_path / "more", 3)], tmp_path / "masks", 0.15)

    assert alone.skipped == ((str(photos / "text.png"), "not an image"),)
    assert alone.sentence == "1 usable photo, 120×96 px; 1 skipped."
    assert "Only one photo" in alone.problem
    assert (alone.smallest, alone.largest) == ((120, 96), (120, 96))
    assert "no mask with a hole" in no_masks.problem


def test_models_of_one_name_do_not_replace_each_other(tmp_path):
    from tests.fakes.finetune_runs import Sitting

    run = tmp_path / "run"
    Sitting(run, make_plan(tmp_path, 1))
    models = tmp_path / "models"

    paths = [keep_model(run, models, name, with_file_names=name == "one") for name in ("One", "one", "ONE")]

    assert [path.name for path in paths] == ["One.safetensors", "one 2.safetensors", "ONE 3.safetensors"]
    assert read_card(paths[1]).provenance["sources"] == str(tmp_path / "photos")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WeightsError, match="cannot be written"):
        keep_model(run, tmp_path / "file", "one", with_file_names=False)
    with pytest.raises(TrainingError, match="nothing to keep"):
        keep_model(tmp_path, models, "one", with_file_names=False)


@pytest.mark.parametrize("pace", ["quick", "thorough", "photo"])
def test_every_pace_has_sensible_defaults(pace, tmp_path):
    paths = {"photo": tmp_path / "photo.png", "hole": tmp_path / "hole.png"} if pace == "photo" else {}

    plan = plan_for(pace, "mine", [tmp_path], **paths)

    assert plan.minutes == MINUTES[pace]
    assert plan.config.model.attention == "contextual"
    assert plan.config.masks.saved == 0
    assert config_for(pace, masks=tmp_path).masks.saved == pytest.approx(1.0)
