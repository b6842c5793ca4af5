"""A turn without the marks that a trainee hears differently: what stays adds up as it would have alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.language.match import Cues
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.disputed import STACK, Marking, markings, without
from roleplay.rubric.ground import Ground

ALONE = Ground()


def mark(coding: Coding, label: str) -> Marking:
    (found,) = (m for m in markings(coding) if m.label == label)
    return found


def disputed(said: str, *labels: str) -> Coding:
    coding = code_turn(said, ALONE)
    return without(coding, frozenset(mark(coding, label) for label in labels), ALONE)


def test_a_leading_question_that_is_disputed_no_longer_leads_the_turn() -> None:
    rest = disputed("Have you tried a timer?", "LEADING:ADV")
    assert (rest.codes, rest.form, rest.headline, rest.severity) == ((), "none", None, 0)


def test_the_question_that_stays_gives_the_turn_its_form() -> None:
    rest = disputed("What did you see? Have you tried a timer?", "LEADING:ADV")
    assert (rest.form, rest.headline) == ("open", "OPEN:WH")


def test_a_stack_falls_away_with_its_second_question_and_its_modifier_too() -> None:
    said = "What did you see? Have you tried a timer?"
    assert code_turn(said, ALONE).stacked
    rest = disputed(said, "LEADING:ADV")
    assert not rest.stacked
    assert all(STACK not in question.modifiers for question in rest.questions)


def test_a_stack_can_be_disputed_by_itself() -> None:
    rest = disputed("What did you see? Have you tried a timer?", STACK)
    assert not rest.stacked
    assert rest.form == "leading"


def test_framing_follows_the_frames_that_stay() -> None:
    assert disputed("You need to post a timer.", "DIRECT").framing == "neutral"
    said = "At 9:14 you asked Rafi to show you, and he moved two strips. You need to post a timer."
    assert code_turn(said, ALONE).framing == "mixed"
    assert disputed(said, "DIRECT").framing == "strength"


def test_a_strength_is_named_by_its_level_and_disputed_by_it() -> None:
    coding = code_turn("At 9:14 you asked Rafi to show you, and he moved two strips.", ALONE)
    (strength,) = (m for m in markings(coding) if m.label.startswith("STRENGTH:"))
    assert not without(coding, frozenset({strength}), ALONE).has("STRENGTH")


def test_a_courtesy_is_a_courtesy_once_its_mark_is_disputed() -> None:
    said = "Thank you, that was wonderful."
    coding = code_turn(said, ALONE)
    assert coding.codes
    assert coding.only is None
    rest = without(coding, frozenset(markings(coding)), ALONE)
    assert rest.codes == ()
    assert rest.only == code_turn("Thank you.", ALONE).only


def test_a_pattern_falls_when_the_turn_no_longer_completes_it() -> None:
    ground = Ground(growth=Cues.of("start"))
    for said in ("Was the start long?", "Was the start loud?"):
        ground = ground.coach_said(code_turn(said, ground)).teacher_said("Yes.")
    coding = code_turn("Was the start calm?", ground)
    assert coding.patterns == ("FUNNEL",)
    asked = next(m for m in markings(coding) if m.label.startswith("CLOSED"))
    assert without(coding, frozenset({asked}), ground).patterns == ()
    assert without(coding, frozenset({mark(coding, "FUNNEL")}), ground).patterns == ()


@pytest.mark.parametrize("other", [Marking("LEADING:ADV", 1, 23), Marking("DEFICIT", 0, 23)])
def test_a_mark_that_the_turn_does_not_carry_changes_nothing(other: Marking) -> None:
    coding = code_turn("Have you tried a timer?", ALONE)
    assert without(coding, frozenset({other}), ALONE) is coding


WORDS = st.sampled_from((
    "What did you see?", "Have you tried a timer?", "You need to post it.", "Great work!", "Right?",
    "You asked Rafi to show you, and he moved two strips.", "The start dragged, but the end was fine.",
    "Thank you.", "Don't you think so?", "Six slips were blank.",
))  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(said=st.lists(WORDS, min_size=1, max_size=5).map(" ".join), choice=st.data())
def test_exactly_the_disputed_marks_go_and_no_mark_is_ever_added(said: str, choice: st.DataObject) -> None:
    coding = code_turn(said, ALONE)
    all_of_them = markings(coding)
    chosen = frozenset(choice.draw(st.sets(st.sampled_from(all_of_them)))) if all_of_them else frozenset()
    rest = markings(without(coding, chosen, ALONE))
    whole = {STACK, *coding.patterns}
    assert set(rest) <= set(all_of_them) - chosen
    assert set(all_of_them) - chosen - set(rest) <= {m for m in all_of_them if m.label in whole}
