"""The short mark beside a line, its signs, and the one reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_rounds import asked, coded, framed

from roleplay.report.decisive import RANK
from roleplay.report.marks import mark_of, reason_of, signs
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.settings.catalogue import texts

SAID = "At 9:14 you asked Dario to show you, and he moved two strips. What made you ask?"
LABELS = [key.removeprefix("mark.") for key in texts("report") if key.startswith("mark.") and ":" in key]
QUESTION_LABELS = [label for label in LABELS if label.partition(":")[0] in {"OPEN", "CLOSED", "LEADING"}]


def coding(*codes: str, **more: object) -> Coding:
    made = [
        asked("What made you ask?", code, SAID) if code in QUESTION_LABELS else framed("At 9:14", code, SAID)
        for code in codes
    ]
    return coded(SAID, *made, **more)


@pytest.mark.parametrize(
    ("codes", "mark"),
    [
        (("OPEN:WH",), "open"),
        (("OPEN:WH", "STRENGTH:S3"), "open · strength first"),
        (("OPEN:WH", "STRENGTH:S1"), "open · a practice named"),
        (("OPEN:WH", "BRIDGE:B2", "STRENGTH:S3"), "open · a bridge"),
        (("OPEN:WH", "DEFICIT"), "open · starts from what is lacking"),
        (("LEADING:ADV",), "leading: advice in disguise"),
        (("LEADING:ADV", "STRENGTH:S3"), "leading: advice in disguise"),
        (("CLOSED:FACT",), "closed · a fact"),
        (("CLOSED:FACT", "REFLECT"), "closed · reflects"),
        (("CLOSED:PERM", "AUTON"), "asks leave"),
        (("CLOSED:PERM", "REFLECT", "AUTON"), "reflects"),
        (("CANDOUR", "GROWTH"), "said plainly"),
        (("REFLECT",), "reflects"),
        (("STRENGTH:S3", "IMPACT"), "strength and its effect"),
        (("STRENGTH:S2", "BUT"), "given, then taken back · strength with its moment"),
        (("GROWTH", "DIRECT"), "names it plainly · tells what to do"),
        (("HELD", "REFLECT", "OPEN:WH"), "open · comes back to it"),
        (("UNSAFE", "OPEN:WH"), "open · dignity at risk"),
        ((), "neutral"),
    ],
)
def test_a_line_has_its_mark(codes: tuple[str, ...], mark: str) -> None:
    assert mark_of(coding(*codes)) == mark


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (("OPEN:WH", "STRENGTH:S2", "BRIDGE:B2"), "?+ S2 →"),
        (("LEADING:TAG", "DEFICIT"), "?- x"),
        (("CLOSED:FACT", "REFLECT"), "?= ~"),
        (("CLOSED:PERM", "GROWTH"), "G"),
        (("DIRECT", "UNSAFE"), "T !"),
        ((), ""),
    ],
)
def test_signs_stand_for_form_strength_and_move(codes: tuple[str, ...], expected: str) -> None:
    assert signs(coding(*codes)) == expected


@pytest.mark.parametrize("label", QUESTION_LABELS)
def test_every_question_label_has_a_mark_and_a_reason(label: str) -> None:
    assert mark_of(coding(label))
    assert reason_of(coding(label))[0] not in {"", label}


@pytest.mark.parametrize("label", RANK)
def test_every_frame_has_a_mark_and_a_reason(label: str) -> None:
    level = {"STRENGTH": ":S2", "BRIDGE": ":B1"}.get(label, "")
    assert mark_of(coding(label + level))
    assert reason_of(coding(label + level))[0] not in {"", label + level}


def test_courtesy_and_encouragement_are_named_as_such() -> None:
    assert mark_of(Coding(text="Good morning.", only="courtesy")) == "a courtesy"
    assert mark_of(Coding(text="Mm.", only="encourager")) == "makes space"
    assert mark_of(Coding(text="Bonjour.", note="not English")) == "not scored"


def test_the_reason_and_the_suggestion_are_those_of_the_part_that_decided() -> None:
    leading = Question(
        start=0, end=3, label="LEADING:TAG", severity=2, why="the tag asks for a yes", suggestion="Ask."
    )
    strength = Frame(start=0, end=3, label="STRENGTH", level="S3", why="it names the moment")
    both = Coding(
        text="Abc?", questions=(leading,), frames=(strength,), form="leading", headline="LEADING:TAG"
    )
    assert reason_of(both) == ("the tag asks for a yes", "Ask.")
    assert reason_of(Coding(text="Abc.", frames=(strength,))) == ("it names the moment", "")


def test_a_doubt_is_shown_softly() -> None:
    doubted = Question(start=0, end=3, label="OPEN:WH", doubt=True)
    assert mark_of(Coding(text="Abc?", questions=(doubted,), form="open", headline="OPEN:WH")) == (
        "open · worth a second look"
    )


def test_questions_in_a_row_are_told_where_nothing_else_decided() -> None:
    assert mark_of(coding("OPEN:WH", patterns=("INTERROGATION",))) == "open · questions in a row"
    assert "in a row" in reason_of(coding("OPEN:WH", patterns=("INTERROGATION",)))[0]
    assert mark_of(coding("OPEN:WH", stacked=True)) == "open · several at once"


@given(codes=st.lists(st.sampled_from(LABELS), max_size=5))
def test_no_mix_of_codes_is_left_without_words(codes: list[str]) -> None:
    made = coding(*codes)
    assert mark_of(made)
    assert reason_of(made)[0]
