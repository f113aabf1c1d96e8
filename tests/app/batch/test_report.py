"""The report: a row for every photo, whole after a kill, safe in a spreadsheet."""

import csv
from pathlib import Path

import pytest

from app.batch.report import Report, ReportError, safe, save_rows
from app.batch.values import Ended, NotTaken, Outcome, Task


def task(name):
    return Task(Path(f"{name}.jpg"), Path(f"{name}_mask.png"), Path(f"out/{name}.png"))


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_rows_are_there_at_once(tmp_path):
    path = tmp_path / "new" / "report.csv"
    report = Report(path)
    report.not_taken(NotTaken(Path("z.jpg"), "z.jpg has no mask."))
    report.ended(task("a"), Ended(0, Outcome.FILLED, ("Painted.", "Large."), 1.234))
    assert rows(path) == [  # before it is closed: a batch may be killed
        {
            "photo": "z.jpg",
            "mask": "",
            "output": "",
            "outcome": "not taken",
            "sentence": "z.jpg has no mask.",
            "seconds": "",
        },
        {
            "photo": "a.jpg",
            "mask": "a_mask.png",
            "output": "out/a.png",
            "outcome": "filled",
            "sentence": "Painted. Large.",
            "seconds": "1.23",
        },
    ]
    report.close()


@pytest.mark.parametrize("name", ["=1+1", "+a", "-a", "@a", "\ta"])
def test_no_name_becomes_a_formula(name, tmp_path):
    report = Report(tmp_path / "r.csv")
    report.ended(Task(Path(name), Path(name), Path(name)), Ended(0, Outcome.FAILED, (f"{name} is bad;\nreally", "x")))
    report.close()
    (row,) = rows(tmp_path / "r.csv")
    assert all(row[column].startswith("'") for column in ("photo", "mask", "output", "sentence"))
    assert "\n" not in row["sentence"]


def test_names_that_are_no_utf8(tmp_path):
    assert safe("caf\udce9") == "caf\\udce9"
    report = Report(tmp_path / "r.csv")
    report.ended(task("caf\udce9"), Ended(0, Outcome.FILLED))
    report.close()
    assert rows(tmp_path / "r.csv")[0]["photo"] == "caf\\udce9.jpg"


def test_resume_keeps_what_was_filled_and_drops_half_rows(tmp_path):
    path = tmp_path / "r.csv"
    tasks = [task("a"), task("b"), task("c")]
    report = Report(path, tasks)
    report.not_taken(NotTaken(Path("z.jpg"), "no mask"))
    report.ended(tasks[0], Ended(0, Outcome.FILLED, (), 5.0))
    report.ended(tasks[1], Ended(1, Outcome.FAILED, ("bad",)))
    report.close()
    with path.open("a", newline="") as file:
        file.write("c.jpg,c_mask.png,out/c.png,filled,,1")  # killed here
    again = Report(path, tasks, resume=True)
    again.not_taken(NotTaken(Path("z.jpg"), "no mask"))
    again.ended(tasks[0], Ended(0, Outcome.SKIPPED))
    again.ended(tasks[1], Ended(1, Outcome.FILLED))
    again.ended(tasks[2], Ended(2, Outcome.FILLED))
    again.close()
    found = [(row["photo"], row["outcome"], row["seconds"]) for row in rows(path)]
    assert found == [
        ("a.jpg", "filled", "5.00"),
        ("z.jpg", "not taken", ""),
        ("b.jpg", "filled", "0.00"),
        ("c.jpg", "filled", "0.00"),
    ]


def test_a_result_that_is_made_again_has_one_row(tmp_path):
    path = tmp_path / "r.csv"
    for seconds in (5.0, 7.0):
        report = Report(path, [task("a")], resume=True)
        report.ended(task("a"), Ended(0, Outcome.FILLED, (), seconds))
        report.close()
    assert [row["seconds"] for row in rows(path)] == ["7.00"]


OTHERS = {
    "letter": b"Dear Anna,\nhow are you?\n",
    "one line": b"Dear Anna",
    "picture": b'\xff\xd8\xff"' + b"\0x" * 80_000 + b"\n",
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("resume", [True, False])
def test_another_file_is_neither_gone_on_with_nor_replaced(tmp_path, name, resume):
    path, content = tmp_path / "letter.csv", OTHERS[name]
    path.write_bytes(content)
    with pytest.raises(ReportError, match="not a report of Lacuna"):
        Report(path, resume=resume)
    assert path.read_bytes() == content


def test_an_older_report_and_an_empty_file_are_replaced(tmp_path):
    path = tmp_path / "r.csv"
    path.touch()
    for name in ("a", "b"):
        report = Report(path)
        report.ended(task(name), Ended(0, Outcome.FILLED))
        report.close()
    assert [row["photo"] for row in rows(path)] == ["b.jpg"]


def test_a_folder_in_its_place_is_a_sentence(tmp_path):
    (tmp_path / "r.csv").mkdir()
    with pytest.raises(ReportError, match="cannot be written"):
        Report(tmp_path / "r.csv")


def test_a_list_is_saved_whole(tmp_path):
    listed = [
        (Path("a.jpg"), task("a"), Outcome.FILLED, "", 2.0),
        (Path("b.jpg"), task("b"), None, "", 0.0),
        (Path("=z.jpg"), None, Outcome.NOT_TAKEN, "no mask", 0.0),
    ]
    save_rows(tmp_path / "l.csv", listed)
    assert [row["outcome"] for row in rows(tmp_path / "l.csv")] == ["filled", "waiting", "not taken"]
    assert rows(tmp_path / "l.csv")[2]["photo"] == "'=z.jpg"
