"""What `scenario new` writes plays at once, says what still waits, and keeps the author's words."""

from pathlib import Path

import pytest
from facilitator import LIBRARY, library, played

from roleplay.authoring.check.check import check
from roleplay.authoring.new.answers import Answers, answers_in
from roleplay.authoring.new.page import page_of, waiting
from roleplay.authoring.new.told import mark
from roleplay.authoring.simulate import simulate
from roleplay.persona.known import known
from roleplay.practice.begin import begin
from roleplay.practice.turn import take_turn
from roleplay.scenario.bank import topics_of
from roleplay.scenario.model import Scenario

BOTH = pytest.mark.parametrize("answers", [library(), {}], ids=["answered", "left open"])


@BOTH
def test_nothing_is_found_in_a_new_scenario(tmp_path: Path, answers: Answers) -> None:
    path = tmp_path / "made.yaml"
    path.write_text(page_of("made", answers), encoding="utf-8")
    assert [str(fault) for fault in check(path).findings if not fault.warning] == []


@BOTH
def test_the_orderings_every_scenario_needs_hold_in_a_new_one(tmp_path: Path, answers: Answers) -> None:
    (found,) = simulate((played(tmp_path, answers),), 2)
    assert [str(ordering) for ordering in found.failed] == []


@BOTH
def test_a_new_scenario_has_the_notes_it_needs(tmp_path: Path, answers: Answers) -> None:
    kinds = [note.kind for note in played(tmp_path, answers).notes]
    assert kinds == ["bright"] * 3 + ["growth"] * 2 + ["neutral"] * 2


def test_the_words_of_the_answers_are_in_the_scenario(tmp_path: Path) -> None:
    made = played(tmp_path, library())
    assert made.title == "The map on the floor"
    assert (made.teacher.name, made.teacher.called) == ("Bryony Ashworth", "Bryony")
    assert (made.teacher.pronoun, made.teacher.under_threat) == ("she", "agree")
    assert made.notes[0].at == "9:40"
    assert made.notes[0].text.startswith('"Walk it before you draw it."')
    assert made.growth.goal == "every pair defends its bridge out loud"
    said = {line.occasion: line.variants[0].text for line in made.lines if line.rank == 0 and line.occasion}
    assert said["begins"].startswith("You came.")
    assert said["pushes-back"].startswith("Thirteen minutes, yes.")
    assert said["reveals"].startswith("My mother is ill")
    assert said["proposes"] == "I could have two pairs carry the atlases over at break."
    assert said["commits"].endswith("I could have two pairs carry the atlases over at break.")


def test_events_carry_the_marks_that_scores_read(tmp_path: Path) -> None:
    made = played(tmp_path, {})
    shown = {line.occasion: line.shows for line in made.lines if line.rank == 0}
    assert {"pushback"} <= shown["pushes-back"]
    assert {"idea"} <= shown["proposes"]
    assert {"step", "agency", "when"} <= shown["commits"]


def test_what_was_left_open_is_marked_and_what_was_answered_is_not() -> None:
    full, empty = page_of("made", library()), page_of("made", {})
    assert waiting(full) < waiting(empty)
    marked = [line for line in full.split("\n") if line.endswith(mark())]
    assert not any(line.strip().startswith(("title", "name", "goal", "situation", "text")) for line in marked)
    opened = [line.split(":")[0].strip() for line in empty.split("\n") if line.endswith(mark())]
    assert {"title", "name", "pronoun", "situation", "vision", "goal", "text", "say", "owned"} <= set(opened)


def test_without_a_secret_there_is_none_and_the_file_says_how_to_add_one(tmp_path: Path) -> None:
    made = played(tmp_path, {})
    assert made.secret is None
    page = page_of("made", {})
    for begins in (
        "# secret:",
        "#   concern: {",
        "  # concern-told:",
        "  #   occasion: reveals",
        "  #   say: |",
    ):
        assert any(line.startswith(begins) for line in page.split("\n")), begins


def test_the_secret_plays_once_its_comments_are_taken_away(tmp_path: Path) -> None:
    page = page_of("made", {})
    wanted = ("secret:", "  concern: {", "concern-told:", "  occasion: reveals", "  say: |", "    There is")
    lines = [
        line.replace("# ", "", 1) if line.strip().removeprefix("# ").startswith(wanted) else line
        for line in page.split("\n")
    ]
    (tmp_path / "made.yaml").write_text("\n".join(lines), encoding="utf-8")
    assert [str(fault) for fault in check(tmp_path / "made.yaml").findings if not fault.warning] == []


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("I heard “walk it before you draw it”. What made you say that?", 0),
        ("What happened when Idris walked it?", 0),
        ("You counted to nine. How did you come to that?", 1),
        ("What did you see when they placed their bridges?", 2),
        ("Three of the twelve said nothing. What do you make of it?", 4),
    ],
)
def test_a_coach_who_means_a_note_is_understood(tmp_path: Path, said: str, note: int) -> None:
    made = played(tmp_path, library())
    hits = known(made).finder.hits(said)
    assert made.notes[note].id in {hit.key for hit in hits}


def test_no_cue_of_one_note_means_another(tmp_path: Path) -> None:
    made = played(tmp_path, library())
    for note in made.notes:
        others = [other.id for other in made.notes if other is not note and other.cues.found(note.text)]
        assert others == [], note.id


def test_asked_about_what_worked_the_teacher_answers_about_it(tmp_path: Path) -> None:
    made = played(tmp_path, library())
    talk = take_turn(
        'I wrote down: "Walk it before you draw it." What made you say that?', begin(made, 3), made
    )
    line = made.line(talk.reply.lines[-1])
    assert line is not None
    assert made.notes[0].id in line.when.topics


def own_topics(made: Scenario) -> set[str]:
    return set().union(*(line.when.topics for line in made.lines if line.rank == 0))


def test_every_note_has_a_line_of_its_own(tmp_path: Path) -> None:
    made = played(tmp_path, library())
    assert topics_of(["note"], made.notes) <= own_topics(made)


def test_more_notes_than_asked_for_are_taken(tmp_path: Path) -> None:
    more = answers_in(LIBRARY + "bright: 10:05 Two girls redraw their bridge unasked.\n", "x")
    made = played(tmp_path, more)
    assert sum(note.kind == "bright" for note in made.notes) == 4
    assert made.notes[3].at == "10:05"


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dr. Amina Kone", "Dr. Kone"),
        ("Ms Adair", "Ms Adair"),
        ("Łucja", "Łucja"),
        ("田中 花子", "田中"),
        ("Jo: the tall one", "Jo"),
        (":", "Robin"),
    ],
)
def test_a_teacher_is_called_by_first_name_or_title(tmp_path: Path, name: str, called: str) -> None:
    assert played(tmp_path, {"name": (name,)}).teacher.called == called
