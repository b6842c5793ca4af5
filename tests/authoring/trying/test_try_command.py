"""`roleplay scenario try`: a turn with its reasons, settings by hand, and questions about the choice."""

import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from roleplay.cli.main import command
from roleplay.errors import Exit, RoleplayError

LANTERNS = Path(__file__).with_name("lanterns.yaml")
ASKED = "What made you send Sami to the window?"


def run(folder: Path, *typed: str, options: tuple[str, ...] = ("--seed", "3")) -> Result:
    args = ["--data-dir", str(folder), "scenario", "try", str(LANTERNS), *options]
    return CliRunner().invoke(command, args, input="".join(f"{line}\n" for line in typed))


def part(done: Result, name: str) -> str:
    """The first row of that name with the lines that go on with it, on one line."""
    lines = done.stdout.splitlines()
    start = next(i for i, text in enumerate(lines) if text.startswith(f"  {name:<8}"))
    rest = []
    for text in lines[start + 1 :]:
        if not text.startswith(" " * 10):
            break
        rest.append(text.strip())
    return " ".join((lines[start].strip(), *rest))


def test_only_the_turns_of_the_teacher_begin_a_line(tmp_path: Path) -> None:
    done = run(tmp_path, ASKED, "/why draught-any", "/lines topic:draught", "/help", "/nothing")
    assert done.exit_code == Exit.DONE
    outside = [line for line in done.stdout.splitlines() if line and not line.startswith("  ")]
    assert len(outside) == 2
    assert all(line.startswith("Noor: ") for line in outside)
    assert all(len(line) <= 100 for line in done.stdout.splitlines() if line.startswith("  "))


def test_below_a_reply_stand_state_moves_what_was_heard_the_line_and_its_rivals(tmp_path: Path) -> None:
    done = run(tmp_path, f"Sami took it to the window to find out. {ASKED}")
    assert part(done, "state").startswith("state   T 5")
    assert "turn 1" in part(done, "state")
    assert "ask" in part(done, "moves")
    assert "topic draught" in part(done, "heard")
    assert "aim decision" in part(done, "heard")
    written = LANTERNS.read_text(encoding="utf-8").splitlines()
    number = written.index("  draught-why:") + 1
    second = written.index("  draught-why-2:") + 1
    told = part(done, "said") + part(done, "next")
    assert f"lanterns.yaml:{number}" in told
    assert f"lanterns.yaml:{second}" in told
    assert "met: topic draught, aim decision, band working" in part(done, "said")
    assert "the seed drew the other" in part(done, "next")


def test_the_state_can_be_set_to_reach_a_band(tmp_path: Path) -> None:
    done = run(tmp_path, "/state T=70 D=25", ASKED)
    assert "Set by hand for the next turn: T 70  D 25" in done.stdout
    assert " · open · turn 1" in done.stdout
    low = run(tmp_path, "/state D=70 T=20", ASKED)
    assert " · guard · turn 1" in low.stdout


def test_the_turn_can_be_set_to_reach_what_waits_for_it(tmp_path: Path) -> None:
    done = run(tmp_path, "/turn 8", ASKED)
    assert "the next turn counts as turn 8" in done.stdout
    assert " · turn 8" in part(done, "state")


@pytest.mark.parametrize(
    "wrong", ["/state", "/state T=101", "/state X=4", "/state T", "/turn 0", "/turn now"]
)
def test_a_setting_that_is_none_is_refused_and_changes_nothing(tmp_path: Path, wrong: str) -> None:
    done = run(tmp_path, wrong, ASKED)
    assert done.exit_code == Exit.DONE
    assert "Set by hand" not in done.stdout
    assert part(done, "state") == part(run(tmp_path, ASKED), "state")


def test_undo_brings_the_conversation_back_to_where_it_was(tmp_path: Path) -> None:
    twice = run(tmp_path, ASKED, "/undo", ASKED)
    assert f"Taken back: {ASKED}" in twice.stdout
    replies = [line for line in twice.stdout.splitlines() if line.startswith("Noor: ")][1:]
    assert replies[0] == replies[1]
    assert "Nothing has been said yet." in run(tmp_path, "/undo").stdout


def test_why_names_the_first_criterion_that_fails(tmp_path: Path) -> None:
    done = run(tmp_path, ASKED, "/why draught-open", "/why wire-why", "/why wire-wy", "/why")
    assert "draught-open" in done.stdout
    assert "band: it is for open; now it is working" in done.stdout
    assert "topic: it is about wire; the turn was about draught" in " ".join(done.stdout.split())
    assert "no line is called 'wire-wy': write 'wire-why'" in done.stdout
    assert "/why and the id of a line" in done.stdout


def test_lines_are_listed_by_what_they_ask_for(tmp_path: Path) -> None:
    asked = ("/lines topic:draught aim:decision from:own", "/lines topic:nobody", "/lines draught")
    done = run(tmp_path, *asked)
    assert "4 lines, 4 of them the scenario's own" in done.stdout
    assert "No line is found for topic:nobody." in done.stdout
    assert "topic: aim: move: band: occasion: from: or id:" in done.stdout


def test_the_lines_typed_are_kept_for_the_user_alone_with_their_settings(tmp_path: Path) -> None:
    run(tmp_path, "Hello.", "/turn 8", ASKED)
    kept = tmp_path / "tried" / "lanterns.txt"
    text = kept.read_text(encoding="utf-8")
    assert text.index("You: Hello.") < text.index("/turn 8") < text.index(f"You: {ASKED}")
    assert "seed 3" in text
    assert sys.platform == "win32" or stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert [path.name for path in kept.parent.iterdir()] == ["lanterns.txt"]


def test_a_folder_that_cannot_be_written_is_told_once_and_the_talk_goes_on(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("", encoding="utf-8")
    done = run(taken, "Hello.", ASKED)
    assert done.stdout.count("not kept for `roleplay scenario watch`") == 1
    assert done.stdout.count("Noor: ") == 3


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    assert run(tmp_path, ASKED, "And then?").stdout == run(tmp_path, ASKED, "And then?").stdout


def test_quit_ends_it_and_nothing_after_it_is_taken(tmp_path: Path) -> None:
    assert "Noor: " not in run(tmp_path, "/quit", ASKED).stdout.partition("Mind the glue")[2]


def test_a_broken_file_is_the_usual_error(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\n", encoding="utf-8")
    done = CliRunner().invoke(command, ["scenario", "try", str(broken)])
    assert isinstance(done.exception, RoleplayError)
    assert done.exception.exit_status == Exit.INVALID
