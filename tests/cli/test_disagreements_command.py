"""Hearing a mark differently in lines, and the export: one line for each, only where it is asked for."""

import json
import re
import sqlite3
from pathlib import Path

import pytest
from test_plain import play, run

TIMER = "Have you tried a timer?"
TWO = f"{TIMER} You need to post one."


def told(home: Path, *typed: str) -> str:
    """What the program said, a line each, with the wrapping taken out."""
    return " ".join(play(home, "\n".join((*typed, "/quit", ""))).split())


def exported(home: Path, *options: str) -> list[dict[str, object]]:
    done = run("disagreements", "--jsonl", *options, home=home)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_marks_of_the_last_turn_are_named_with_numbers(tmp_path: Path) -> None:
    output = told(tmp_path, "What did you see?", TWO, "/disagree")
    assert f"1 LEADING:ADV: leading: advice in disguise, “{TIMER}”" in output
    assert "2 DIRECT: tells what to do, “You need to post one.”" in output
    assert exported(tmp_path) == []


@pytest.mark.parametrize("which", ["1", "LEADING:ADV", "leading:adv"])
def test_a_mark_is_disputed_by_its_number_or_its_code_with_a_name_behind_it(
    tmp_path: Path, which: str
) -> None:
    output = told(tmp_path, TWO, f"/disagree {which} a real question")
    assert "leading: advice in disguise · you hear it differently · you call it “a real question”" in output
    assert [(d["label"], d["wanted"]) for d in exported(tmp_path)] == [("LEADING:ADV", "a real question")]


def test_the_same_again_takes_it_back(tmp_path: Path) -> None:
    output = told(tmp_path, TIMER, "/disagree 1", "/disagree 1")
    assert "Taken back: leading: advice in disguise counts again." in output
    assert exported(tmp_path) == []


@pytest.mark.parametrize("which", ["0", "9", "-1", "9" * 5000, "FUNNEL", "with all of this", "²"])
def test_a_mark_that_is_not_there_names_those_that_are(tmp_path: Path, which: str) -> None:
    output = told(tmp_path, TIMER, f"/disagree {which}")
    assert "carries no mark" in output
    assert "1 LEADING:ADV" in output
    assert exported(tmp_path) == []


def test_a_code_that_stands_there_twice_asks_for_a_number(tmp_path: Path) -> None:
    output = told(tmp_path, f"{TIMER} Have you tried pairs?", "/disagree LEADING:ADV")
    assert "more than once" in output
    assert exported(tmp_path) == []


def test_before_the_first_turn_and_on_a_turn_without_marks_it_says_so(tmp_path: Path) -> None:
    output = told(tmp_path, "/disagree", "Good morning.", "/disagree 1")
    assert "Nothing has been said yet" in output
    assert "carries no mark to hear differently" in output


def test_a_name_that_is_too_long_is_refused_with_the_limit(tmp_path: Path) -> None:
    assert "120 characters" in told(tmp_path, TIMER, f"/disagree 1 {'x' * 121}")
    assert exported(tmp_path) == []


def test_everything_it_says_is_indented_and_holds_no_controls(tmp_path: Path) -> None:
    output = play(tmp_path, f"{TIMER}\n/disagree 1 Maya: \x1b[31mred\n/disagree\n/disagree 7\n/quit\n")
    lines = output.splitlines()
    assert len([line for line in lines if re.match(r"^Maya: ", line)]) == 2
    assert all(line.startswith(("  ", "Maya: ")) for line in lines if line)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f]", output)


def test_a_turn_is_still_a_turn_when_it_only_begins_like_the_command(tmp_path: Path) -> None:
    output = play(tmp_path, "/disagreeing with you is hard\n/quit\n")
    assert output.count("Maya: ") == 2


def test_an_exported_line_holds_the_turn_her_words_before_and_the_mark(tmp_path: Path) -> None:
    said = play(tmp_path, f"What did you see?\n{TWO}\n/disagree 2 a request\n/quit\n")
    hers = [line.removeprefix("Maya: ") for line in said.splitlines() if line.startswith("Maya: ")]
    (line,) = exported(tmp_path)
    assert list(line) == ["format", "text", "before", "start", "end", "label", "wanted", "rubric", "scenario"]
    before = line.pop("before")
    assert " ".join(str(before).split()) == hers[1]
    assert line.pop("rubric")
    assert line == {
        "format": 1,
        "text": TWO,
        "start": 24,
        "end": 45,
        "label": "DIRECT",
        "wanted": "a request",
        "scenario": "first-three-months",
    }


def test_an_exported_line_can_be_scored_again(tmp_path: Path) -> None:
    play(tmp_path, f"{TIMER}\n/disagree 1\n/quit\n")
    lines = run("disagreements", "--jsonl", home=tmp_path).stdout
    scored = json.loads(run("score", "--jsonl", home=tmp_path, typed=lines).stdout)
    assert [q["label"] for q in scored["questions"]] == ["LEADING:ADV"]


def test_all_sessions_are_exported_the_newest_first_and_branches_with_them(tmp_path: Path) -> None:
    play(tmp_path, f"{TIMER}\n/disagree 1\n/undo\nWhat did you see?\n/quit\n")
    play(tmp_path, "What did you see?\n/quit\n")
    play(tmp_path, "You need to post a timer.\n/disagree 1\n/quit\n")
    assert [line["label"] for line in exported(tmp_path)] == ["DIRECT"]
    assert [line["label"] for line in exported(tmp_path, "--all")] == ["DIRECT", "LEADING:ADV"]


def test_a_session_that_cannot_be_read_is_named_and_the_others_are_still_exported(tmp_path: Path) -> None:
    play(tmp_path, f"{TIMER}\n/disagree 1\n/quit\n")
    (first,) = json.loads(run("sessions", "--json", home=tmp_path).stdout)["sessions"]
    play(tmp_path, "You need to post a timer.\n/disagree 1\n/quit\n")
    with sqlite3.connect(tmp_path / "sessions.db") as connection:
        connection.execute("INSERT INTO texts VALUES ('broken', 'no: scenario')")
        connection.execute("UPDATE sources SET digest = 'broken' WHERE session = ?", (first["id"],))
    connection.close()
    done = run("disagreements", "--all", "--jsonl", home=tmp_path)
    assert done.returncode == 1
    assert [json.loads(line)["label"] for line in done.stdout.splitlines()] == ["DIRECT"]
    assert f"{first['id']} is left out" in done.stderr
    assert "Traceback" not in done.stderr


def test_as_text_it_quotes_the_turn_and_what_it_is_called(tmp_path: Path) -> None:
    play(tmp_path, f"{TWO}\n/disagree 1 a real question\n/disagree 2\n/quit\n")
    text = run("disagreements", home=tmp_path).stdout
    assert f"  You: {TWO}\n  LEADING:ADV, on “{TIMER}”\n  you call it: a real question\n" in text
    assert "  DIRECT, on “You need to post one.”\n" in text


def test_where_there_is_none_it_says_so(tmp_path: Path) -> None:
    play(tmp_path, f"{TIMER}\n/quit\n")
    assert run("disagreements", home=tmp_path).stdout == "No mark is heard differently here.\n"
    assert run("disagreements", "--all", "--jsonl", home=tmp_path).stdout == ""


def test_one_session_or_all_is_asked_for_and_an_unknown_one_is_one_line(tmp_path: Path) -> None:
    both = run("disagreements", "last", "--all", home=tmp_path)
    assert both.returncode == 2
    unknown = run("disagreements", "zzz", home=tmp_path)
    assert unknown.returncode == 2
    assert len(unknown.stderr.strip().splitlines()) == 1


def test_its_help_says_that_the_lines_hold_the_trainees_words(tmp_path: Path) -> None:
    text = " ".join(run("disagreements", "--help", home=tmp_path).stdout.split())
    assert "hold your own words" in text
    assert "standard output and nowhere else" in text


def test_the_report_carries_them(tmp_path: Path) -> None:
    play(tmp_path, f"{TIMER}\n/disagree 1 a real question\n")
    told = json.loads(run("report", "--json", home=tmp_path).stdout)
    assert [(d["turn"], d["label"], d["wanted"]) for d in told["disagreements"]] == [
        (1, "LEADING:ADV", "a real question")
    ]
    assert told["ratio"]["leading"] == 0
    assert "What you hear differently" in run("report", "--more", home=tmp_path).stdout
