"""A saved scenario is read again, the same lines are played, and what changed is told with its reason."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from roleplay.authoring.trying.script import Script, Step, read_script
from roleplay.authoring.watching.as_lines import as_lines
from roleplay.authoring.watching.changed import stamp
from roleplay.authoring.watching.lines_to_play import lines_to_play
from roleplay.authoring.watching.watch import Round, Watch, rounds
from roleplay.cli.main import command
from roleplay.errors import Exit, RoleplayError
from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario

LANTERNS = Path(__file__).parents[1] / "trying" / "lanterns.yaml"
TEXT = LANTERNS.read_text(encoding="utf-8")
ASKED = "And what did Sami do at the window?"
LINES = Script((Step("What made you bend the wire?"), Step(ASKED)), seed=3)
SAID = "He came back and bent the frame lower, and then two others went to look."


def saved(folder: Path, text: str = TEXT) -> Path:
    path = folder / "lanterns.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def told(found: Round) -> str:
    return " ".join(" ".join(as_lines(found)).split())


def twice(folder: Path, text: str) -> Round:
    """The round after the file was saved with another text."""
    watch = Watch(saved(folder), LINES)
    watch.round()
    saved(folder, text)
    return watch.round()


def test_the_first_round_says_that_it_plays_and_how_it_ends(tmp_path: Path) -> None:
    found = Watch(saved(tmp_path), LINES).round()
    assert found.first
    assert "it plays; turns played: 2" in told(found)
    assert "as it was then" not in told(found)
    assert "at the end: T " in told(found)


def test_only_the_reply_that_differs_is_shown_old_and_new(tmp_path: Path) -> None:
    found = twice(tmp_path, TEXT.replace("bent the frame lower", "held it lower"))
    assert "replies that changed: 1 of 2" in told(found)
    assert f"turn 2 · You: {ASKED} was: {SAID} draught-did has other words" in told(found)
    assert "now: He came back and held it lower" in told(found)
    assert "turn 1" not in told(found)


def test_the_reason_the_old_line_was_left_is_given(tmp_path: Path) -> None:
    moved = TEXT.replace(
        "when: {topic: draught, aim: pupils}", "when: {topic: draught, aim: pupils, band: open}"
    )
    found = twice(tmp_path, moved)
    assert "draught-did · band: it is for open; now it is working" in told(found)


def test_a_line_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    start = TEXT.index("  draught-did:")
    without = TEXT[:start] + TEXT[TEXT.index("  draught-proud:") :]
    assert "draught-did is no longer there" in told(twice(tmp_path, without))


def test_a_change_of_the_end_is_shown_beside_what_it_was(tmp_path: Path) -> None:
    found = twice(tmp_path, TEXT.replace("trust: 50", "trust: 20"))
    assert "at the end it was: T 5" in told(found)
    assert "at the end now: T 2" in told(found)
    assert "(-29.9)" in told(found)


def test_a_save_that_changes_no_reply_says_so(tmp_path: Path) -> None:
    found = twice(tmp_path, TEXT + "# a note\n")
    assert "every reply is as before (2)" in told(found)


def test_a_fault_is_shown_with_its_caret_and_the_last_good_version_stays(tmp_path: Path) -> None:
    watch = Watch(saved(tmp_path), LINES)
    watch.round()
    saved(tmp_path, TEXT.replace("topic: draught, aim: pupils", "topic: drought, aim: pupils"))
    broken = watch.round()
    assert broken.opened is None
    lines = list(as_lines(broken))
    caret = next(i for i, line in enumerate(lines) if line.strip() == "^")
    assert lines[caret - 1][lines[caret].index("^") :].startswith("drought")
    assert "the last good version stays" in told(broken)
    saved(tmp_path, TEXT.replace("bent the frame lower", "held it lower"))
    mended = watch.round()
    assert f"was: {SAID}" in told(mended)


def test_what_is_newly_worth_a_look_is_named_once(tmp_path: Path) -> None:
    watch = Watch(saved(tmp_path), LINES)
    watch.round()
    saved(tmp_path, TEXT.replace("shows: step agency when", "shows: step when"))
    assert "worth a look: " in told(watch.round())
    saved(tmp_path, "# moved down\n" + TEXT.replace("shows: step agency when", "shows: step when"))
    assert "worth a look: " not in told(watch.round())


def test_settings_made_by_hand_are_made_again(tmp_path: Path) -> None:
    script = Script((Step(ASKED, ("/state T=70 D=25", "/turn 8")),), seed=3)
    found = Watch(saved(tmp_path), script).round()
    assert "· open ·" in told(found)


def test_the_first_round_compares_with_the_replies_that_were_kept(tmp_path: Path) -> None:
    script = read_script(f"seed 3\n\nYou: {ASKED}\nNoor: Something else altogether.\n")
    assert "was: Something else altogether. now: He came back" in told(Watch(saved(tmp_path), script).round())


class Saves:
    """A `wait` that saves a file at given looks and then interrupts."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self._steps = list(steps)

    def __call__(self) -> None:
        if not self._steps:
            raise KeyboardInterrupt
        self._steps.pop(0)()


def seen(watch: Watch, *steps: Callable[[], object]) -> list[Round]:
    found: list[Round] = []
    with pytest.raises(KeyboardInterrupt):
        found.extend(rounds(watch, Saves(*steps)))
    return found


def nothing() -> None:
    """A look at files that stand as they stood."""


def test_a_round_follows_a_save_once_the_file_has_come_to_rest(tmp_path: Path) -> None:
    path = saved(tmp_path)
    found = seen(
        Watch(path, LINES), nothing, nothing, lambda: saved(tmp_path, TEXT + "# more\n"), nothing, nothing
    )
    assert len(found) == 2


def test_a_file_that_is_still_being_written_is_not_read(tmp_path: Path) -> None:
    path = saved(tmp_path)
    found = seen(
        Watch(path, LINES),
        path.unlink,
        lambda: saved(tmp_path, TEXT[:100]),
        lambda: saved(tmp_path, TEXT + "# whole\n"),
        nothing,
        nothing,
    )
    assert [one.opened is not None for one in found] == [True, True]


def test_a_bank_that_is_saved_is_looked_at_too(tmp_path: Path) -> None:
    banks = tmp_path / "banks"
    banks.mkdir()
    bank = banks / "quiet.yaml"
    bank.write_text("format: 1\nid: quiet\nbank: everyone\nlines: {quiet: {say: Hm.}}\n", encoding="utf-8")
    path = saved(tmp_path, TEXT.replace("bank: everyone", "bank: quiet"))
    found = seen(
        Watch(path, LINES), lambda: bank.write_text("format: 1\n", encoding="utf-8"), nothing, nothing
    )
    assert [one.opened is not None for one in found] == [True, False]


def test_a_stamp_sees_a_change_of_time_or_size(tmp_path: Path) -> None:
    path = saved(tmp_path)
    first = stamp(path, ())
    os.utime(path, ns=(1, 1))
    second = stamp(path, ())
    saved(tmp_path, TEXT + " ")
    assert len({first, second, stamp(path, ())}) == 3


def no_store() -> Keeper:
    raise AssertionError("no session is needed")


def test_without_a_source_the_lines_of_the_last_try_are_played(tmp_path: Path) -> None:
    path, data = saved(tmp_path), tmp_path / "data"
    args = ["--data-dir", str(data), "scenario"]
    CliRunner().invoke(command, [*args, "try", str(path), "--seed", "3"], input=f"/turn 8\n{ASKED}\n")
    script = lines_to_play(None, path, data, no_store)
    assert (script.seed, script.steps) == (3, (Step(ASKED, ("/turn 8",), SAID),))
    done = CliRunner().invoke(command, [*args, "watch", str(path)])
    assert done.exit_code == Exit.DONE
    assert "every reply is as it was then" in done.stdout


def test_a_kept_session_gives_the_lines_on_its_path(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    session = Session.start(load_scenario(saved(tmp_path)), keeper, seed=9, difficulty="hard")
    session.say("Hello.")
    session.undo()
    session.say(ASKED)
    script = lines_to_play(session.id, LANTERNS, tmp_path, lambda: keeper)
    assert (script.seed, script.difficulty) == (9, "hard")
    assert [step.said for step in script.steps] == [ASKED]
    assert script.steps[0].lines
    assert "every reply is as it was then" in told(Watch(saved(tmp_path), script).round())


@pytest.mark.parametrize("source", [None, "missing.txt", "empty.txt"])
def test_lines_that_are_not_there_are_an_error_with_a_remedy(tmp_path: Path, source: str | None) -> None:
    (tmp_path / "empty.txt").write_text("# nothing\n", encoding="utf-8")
    named = None if source is None else str(tmp_path / source)
    with pytest.raises(RoleplayError) as refused:
        lines_to_play(named, LANTERNS, tmp_path, no_store)
    assert refused.value.remedy


def test_without_a_terminal_it_looks_once_and_a_broken_file_is_status_three(tmp_path: Path) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text(f"{ASKED}\n", encoding="utf-8")
    path = saved(tmp_path, TEXT.replace("aim: pupils", "aim: pupil"))
    done = CliRunner().invoke(command, ["scenario", "watch", str(path), "--from", str(lines)])
    assert done.exit_code == Exit.INVALID
    assert "'pupil'" in done.stdout
    assert "^" in done.stdout
