"""Changing and removing stories of one's own: `brief edit`, `brief remove`, and a second `brief new`."""

import os
import pty
import select
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from runs import Nursery, command, run

Brief = Callable[..., Any]
ARTICLE = (
    "The ferry to Tarn sailed on Tuesday. “A calm crossing,” said Tom Reed, the mayor of Tarn. It carried 40 people.\n"
)
OTHER = (
    "The ferry to Tarn sank on Friday. “We all swam,” said Ada Quill, the master of the ferry. It carried 12 people.\n"
)


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, brief: Brief) -> Path:
    """The folder of the user's stories, with the story `ferry`; the article lies in the working folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.chdir(tmp_path)
    Path("ferry.txt").write_text(ARTICLE, "utf-8")
    assert brief("new", "ferry.txt", "--id", "ferry").status == 0
    return tmp_path / "data" / "brief" / "stories"


def editor(monkeypatch: pytest.MonkeyPatch, folder: Path, *lines: str, variable: str = "VISUAL") -> None:
    """An editor that does to the text of the file, `text`, what some lines of Python say."""
    script = folder / "editor.py"
    body = ["import sys, pathlib", "file = pathlib.Path(sys.argv[1])", "text = file.read_text('utf-8')", *lines]
    script.write_text("\n".join([*body, "file.write_text(text, 'utf-8')"]), "utf-8")
    monkeypatch.setenv(variable, f"'{sys.executable}' '{script}'")


def on_terminal(answer: str, *arguments: str) -> tuple[int, str]:
    """The exit status and the screen of the real process on a terminal where somebody types an answer."""
    process, screen = pty.fork()
    if not process:
        os.execvp(sys.executable, command(*arguments))
    said = b""
    waiting = answer.encode()
    while True:
        if not select.select([screen], [], [], 60)[0]:
            os.kill(process, signal.SIGKILL)
        try:
            piece = os.read(screen, 4096)
        except OSError:
            break
        if not piece:
            break
        said += piece
        if waiting and (b"again?" in said or b"way back." in said):
            os.write(screen, waiting)
            waiting = b""
    os.close(screen)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), said.decode()


# edit -----------------------------------------------------------------------------------------------


def test_an_edited_story_is_kept_and_checked(brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor(monkeypatch, shelf, "text = text.replace('\"mayor', '\"reeve')")

    done = brief("edit", "ferry")

    assert done.status == 0, done
    assert "reeve" in brief("people", "ferry", "--plain").out


def test_a_story_whose_words_are_not_in_the_report_ends_with_findings(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(monkeypatch, shelf, "text = text.replace('A calm crossing', 'A mild crossing')")

    done = brief("edit", "ferry")

    assert done.status == 1
    assert "A mild crossing" in brief("quotes", "ferry", "--plain").out
    assert "mild" in done.out


def test_what_is_not_a_story_leaves_the_old_one_and_the_edit(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (shelf / "ferry" / "story.json").read_bytes()
    editor(monkeypatch, shelf, "text = text.replace('\"quotes\"', '\"qoutes\"')")

    done = brief("edit", "ferry")

    assert done.status == 3
    assert "qoutes" in done.err
    assert (shelf / "ferry" / "story.json").read_bytes() == before
    kept = Path(done.err.split("is kept in ")[1].strip())
    assert "qoutes" in kept.read_text("utf-8")


@pytest.mark.slow
def test_on_a_terminal_the_editor_is_opened_again(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor(
        monkeypatch,
        shelf,
        "wrong, right = '\"qoutes\"', '\"quotes\"'",
        "text = text.replace(wrong, right) if wrong in text else text.replace(right, wrong)",
        "text = text.replace('\"mayor', '\"reeve')",
    )

    status, said = on_terminal("y\n", "edit", "ferry")

    assert "Open the editor again?" in said
    assert '"reeve' in (shelf / "ferry" / "story.json").read_text("utf-8")
    assert status == 0


@pytest.mark.slow
def test_whoever_does_not_want_the_editor_again_keeps_the_old_story(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (shelf / "ferry" / "story.json").read_bytes()
    editor(monkeypatch, shelf, "text = text[:-40]")

    status, said = on_terminal("n\n", "edit", "ferry")

    assert status == 3
    assert "is kept in" in said
    assert (shelf / "ferry" / "story.json").read_bytes() == before


def test_a_story_that_cannot_be_read_can_be_repaired(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = shelf / "ferry" / "story.json"
    whole = file.read_text("utf-8")
    file.write_text(whole.replace('"quotes"', '"qoutes"'), "utf-8")
    editor(monkeypatch, shelf, "text = text.replace('qoutes', 'quotes')")

    assert brief("quotes", "ferry").status == 3
    assert brief("edit", "ferry").status == 0
    assert file.read_text("utf-8") == whole


def test_nothing_is_written_where_nothing_was_changed(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (shelf / "ferry" / "story.json").stat()
    editor(monkeypatch, shelf)

    done = brief("edit", "ferry")

    assert (done.status, done.err) == (0, "brief: nothing was changed\n")
    assert (shelf / "ferry" / "story.json").stat().st_ino == before.st_ino


def test_somebody_elses_change_in_the_meantime_is_not_lost(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = shelf / "ferry" / "story.json"
    editor(
        monkeypatch,
        shelf,
        f"other = pathlib.Path({str(file)!r})",
        "other.write_text(text.replace('\"mayor', '\"smith'), 'utf-8')",
        "text = text.replace('\"mayor', '\"reeve')",
    )

    done = brief("edit", "ferry")

    assert done.status == 3
    assert "changed by somebody else" in done.err
    assert '"smith' in file.read_text("utf-8")
    assert '"reeve' in Path(done.err.split("is kept in ")[1].strip()).read_text("utf-8")


@pytest.mark.slow
def test_the_editor_is_not_deaf_to_interrupts(brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor(monkeypatch, shelf, "import signal", "assert signal.getsignal(signal.SIGINT) is signal.default_int_handler")
    # Whoever runs the tests in the background of a shell may have the interrupt ignored, which a child inherits.
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert brief("edit", "ferry").status == 0
    finally:
        signal.signal(signal.SIGINT, inherited)


def test_visual_comes_before_editor(brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor(monkeypatch, shelf, variable="VISUAL")
    monkeypatch.setenv("EDITOR", "no-such-editor")

    assert brief("edit", "ferry").status == 0
    monkeypatch.setenv("TERM", "dumb")
    assert "no-such-editor" in brief("edit", "ferry").err


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("no-such-editor --wait", "there is no editor 'no-such-editor'"),
        ("'vi", "quotation mark"),
        ("", "neither VISUAL nor EDITOR is set, and no terminal is there"),
        ("false", "ended with 1"),
    ],
)
def test_an_editor_that_cannot_be_had_is_reported(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch, value: str, told: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", value)

    done = brief("edit", "ferry")

    assert done.status == 3
    assert told in done.err


# remove ---------------------------------------------------------------------------------------------


def test_a_removed_story_goes_with_its_texts(brief: Brief, shelf: Path) -> None:
    done = brief("remove", "ferry", "--yes")

    assert done.status == 0
    assert "story.json" in done.err
    assert not (shelf / "ferry").exists()
    assert brief("quotes", "ferry").status == 3


def test_files_of_the_users_own_stay(brief: Brief, shelf: Path) -> None:
    (shelf / "ferry" / "notes.txt").write_text("mine", "utf-8")

    done = brief("remove", "ferry", "--yes")

    assert [path.name for path in (shelf / "ferry").iterdir()] == ["notes.txt"]
    assert "left there" in done.err
    assert "notes.txt" in done.err


def test_a_text_that_another_story_has_stays(brief: Brief, shelf: Path) -> None:
    assert brief("new", "ferry.txt", "--to", "kept").status == 0
    Path("kept/other.json").write_bytes(Path("kept/story.json").read_bytes())

    assert brief("remove", "kept", "--yes").status == 0

    assert brief("check", "kept/other.json").status == 0
    assert not Path("kept/story.json").exists()


def test_nobody_to_ask_means_that_nothing_goes(brief: Brief, shelf: Path) -> None:
    done = brief("remove", "ferry")

    assert done.status == 2
    assert "--yes" in done.err
    assert (shelf / "ferry" / "story.json").exists()


@pytest.mark.parametrize(("answer", "is_there"), [("y\n", False), ("n\n", True), ("\n", True), ("\x03", True)])
@pytest.mark.slow
def test_somebody_at_a_terminal_is_asked(shelf: Path, answer: str, is_there: bool) -> None:
    _, said = on_terminal(answer, "remove", "ferry")

    assert (shelf / "ferry" / "story.json").exists() == is_there
    assert "Traceback" not in said


@pytest.mark.parametrize("command_", ["remove", "edit"])
@pytest.mark.parametrize(
    ("named", "status", "told"),
    [
        ("ukraine-peace-talks", 2, "comes with brief"),
        ("ferry.txt", 2, "not a story's file"),
        ("fery", 3, "Did you mean ferry?"),
        ("", 2, "not a story of yours"),
        ("-", 2, "not a story of yours"),
        ("https://gazette.example/ferry", 2, "not a story of yours"),
        (".", 3, "there is no file"),
    ],
)
def test_only_stories_of_ones_own_are_changed(
    brief: Brief, shelf: Path, monkeypatch: pytest.MonkeyPatch, command_: str, named: str, status: int, told: str
) -> None:
    editor(monkeypatch, shelf, "raise SystemExit('it was opened')")

    done = brief(command_, named, *(["--yes"] if command_ == "remove" else []))

    assert done.status == status
    assert told in done.err
    assert (shelf / "ferry" / "story.json").exists()


def test_a_file_of_another_program_is_not_removed(brief: Brief, shelf: Path) -> None:
    Path("package.json").write_text('{"name": "ferry"}', "utf-8")

    assert brief("remove", "package.json", "--yes").status == 3
    assert Path("package.json").exists()


def test_a_link_is_not_followed_to_remove_what_it_leads_to(brief: Brief, shelf: Path) -> None:
    Path("link").symlink_to(shelf / "ferry")

    done = brief("remove", "link", "--yes")

    assert done.status == 2
    assert "is a link to" in done.err
    assert (shelf / "ferry" / "story.json").exists()


@pytest.mark.slow
def test_a_killed_removal_leaves_the_story_whole_or_none_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "ferry.txt").write_text(ARTICLE, "utf-8")
    with Nursery(tmp_path / "scratch") as nursery:
        shelf = nursery.data / "brief" / "stories" / "ferry"
        for number in range(1, 30):
            (made,) = nursery.run(folder, ("new", "ferry.txt", "--id", "ferry", "--force"))
            assert made.status == 0
            (done,) = nursery.run(folder, ("remove", "ferry", "--yes"), die_before=number)
            if (shelf / "story.json").exists():
                (checked,) = nursery.run(folder, ("check", "ferry"))
                assert checked.status == 0, checked
                continue
            (other,) = nursery.run(folder, ("new", "ferry.txt", "--id", "another", "--force"))
            assert other.status == 0
            assert not shelf.exists() or list(shelf.iterdir()) == []
            if done.status == 0:
                break
        else:
            pytest.fail("a removal has no end")


# a second story -------------------------------------------------------------------------------------


def test_a_second_story_is_offered_a_name_that_is_free(brief: Brief, shelf: Path) -> None:
    Path("other.txt").write_text(OTHER, "utf-8")
    assert brief("new", "other.txt", "--id", "ferry-2").status == 0

    done = brief("new", "other.txt", "--id", "ferry")

    assert done.status == 3
    assert "--id ferry-3" in done.err
    assert "--force" not in done.err
    assert brief("new", "other.txt", "--id", "ferry-3").status == 0


@pytest.mark.slow
def test_a_second_folder_is_offered_too(brief: Brief, shelf: Path) -> None:
    assert brief("new", "ferry.txt", "--to", "our ferry").status == 0

    done = brief("new", "ferry.txt", "--to", "our ferry")

    assert "--to 'our ferry-2'" in done.err
    assert "--force" not in done.err
    assert run("new", "ferry.txt", "--to", "our ferry-2").status == 0
