"""Frames that depend on the talk so far: leave given, pushback met, hurts taken back, notes drawn on."""

import pytest

from roleplay.language.match import Cues
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Frame
from roleplay.rubric.ground import Fact, Ground

NOTES = (
    Fact(
        "dario",
        "9:14: you said to Dario, 'Show me with your strips why you believe that.'",
        "bright",
        Cues.of("Dario"),
    ),
    Fact(
        "slips",
        "All six blank slips came from three pairs without strips.",
        "growth",
        Cues.of("blank slips, blank"),
    ),
)
GROWTH = Cues.of("blank slips, pairs without strips, first ten minutes")


def said(*turns: str, marks: str = "", ground: Ground | None = None) -> tuple[Frame, ...]:
    """Frames of the last turn; turns alternate, the coach's last, so that the first may be either's."""
    ground = ground or Ground()
    speaker = "coach" if len(turns) % 2 else "teacher"
    for turn in turns[:-1]:
        if speaker == "coach":
            ground = ground.coach_said(code_turn(turn, ground))
        else:
            ground = ground.teacher_said(turn, frozenset(marks.split()))
        speaker = "teacher" if speaker == "coach" else "coach"
    return code_turn(turns[-1], ground).frames


def labels(frames: tuple[Frame, ...]) -> set[str]:
    return {f.label for f in frames}


def one(frames: tuple[Frame, ...], label: str) -> Frame:
    return next(f for f in frames if f.label == label)


def test_an_imperative_after_a_straight_ask_is_advice_with_leave() -> None:
    frames = said("Just tell me what to do.", "Start with the strips on the desks.", marks="asks")
    assert "ADVICE-P" in labels(frames)
    assert "DIRECT" not in labels(frames)


def test_leave_that_was_asked_and_given_holds_for_two_turns_and_lapses_after() -> None:
    ask, yes, tell = "May I share two ideas with you?", "Yes, please.", "I'd put the strips out first."
    assert "ADVICE-P" in labels(said(ask, yes, tell))
    assert "ADVICE-P" in labels(said(ask, yes, "I'd use trios.", "Hm, I see.", tell))
    later = said(ask, yes, "I'd use trios.", "Hm, I see.", "I'd cut the slides.", "Hm.", tell)
    assert "ADVICE" in labels(later)


def test_leave_that_was_refused_is_no_leave() -> None:
    frames = said("May I share an idea with you?", "No, not now.", "I'd put the strips out first.")
    assert "ADVICE" in labels(frames)


def test_a_return_after_pushback_is_held_once() -> None:
    back = (
        "The sinks are a real limit. And I keep coming back to the six blank slips; what could be possible?"
    )
    first = said("There are only two sinks.", back, marks="pushback", ground=Ground(growth=GROWTH))
    assert "HELD" in labels(first)
    ground = Ground(growth=GROWTH).teacher_said("There are only two sinks.", frozenset({"pushback"}))
    ground = ground.coach_said(code_turn(back, ground)).teacher_said("Maybe a card at each station.")
    assert "HELD" not in labels(
        code_turn("A card at each station. What would the blank slips need?", ground).frames
    )


def test_an_order_after_pushback_is_not_held() -> None:
    frames = said("The sinks are broken.", "I hear you. You need to post it by Thursday.", marks="pushback")
    assert "HELD" not in labels(frames)
    assert "DIRECT" in labels(frames)


def test_taking_back_is_sure_only_after_a_hurt() -> None:
    sorry = "That sounded like a verdict. I'm sorry. What did you see?"
    after_hurt = said("Your pacing was sloppy.", "Oh.", sorry)
    assert one(after_hurt, "REPAIR").sure
    after_none = said("What did you notice?", "Not much.", sorry)
    assert not one(after_none, "REPAIR").sure


def test_shared_repair_of_a_trouble_is_we_only_when_she_raised_it() -> None:
    assert "WE" not in labels(said("Let's fix this."))
    assert "WE" in labels(said("Clean-up eats my lab.", "Let's fix this.", marks="problem"))


def test_a_strength_carries_the_note_it_draws_on() -> None:
    frames = said(
        "At 9:14 you said to Dario, 'Show me why.' He moved two strips.",
        ground=Ground(facts=NOTES, growth=GROWTH),
    )
    strength = one(frames, "STRENGTH")
    assert (strength.level, strength.note) == ("S3", "dario")
    assert one(frames, "IMPACT").polarity == "positive"


def test_evidence_on_the_growth_topic_is_neutral_and_counts_as_its_evidence() -> None:
    frames = said(
        "Six of the slips were blank. What do you make of that?", ground=Ground(facts=NOTES, growth=GROWTH)
    )
    impact = one(frames, "IMPACT")
    assert (impact.polarity, impact.growth, impact.evidence, impact.note) == ("neutral", True, True, "slips")
    assert "HEAVY" in labels(frames)


def test_a_bridge_to_the_growth_topic_has_it_as_its_target() -> None:
    frames = said(
        "You waited, and Dario proved it himself. How might that pause reach the pairs without strips?",
        ground=Ground(facts=NOTES, growth=GROWTH),
    )
    bridge = one(frames, "BRIDGE")
    assert bridge.level == "B2"
    assert bridge.target


def test_her_own_word_for_her_trouble_is_a_reflection_and_no_verdict() -> None:
    frames = said("The middle was such a mess.", "The middle was a mess for you.", marks="problem")
    assert "REFLECT" in labels(frames)
    assert "DEFICIT" not in labels(frames)


def test_blame_she_did_not_voice_in_the_form_of_a_reflection_is_distorted() -> None:
    frames = said("There is so much to prepare.", "So what you're really saying is you need better planning.")
    assert one(frames, "REFLECT").accuracy == "distorted"
    assert "DEFICIT" in labels(frames)


def test_a_feeling_added_to_her_words_is_complex_and_a_repetition_is_simple() -> None:
    words = "I'd put the strips out before they come in."
    assert one(said(words, "The strips out before they come in."), "REFLECT").accuracy == "simple"
    assert one(said(words, "It matters to you that nobody waits."), "REFLECT").accuracy == "complex"


def test_a_verdict_after_a_strength_leaves_both_on_record() -> None:
    found = labels(said("You greet every child at the door, but the lesson after that was weak."))
    assert {"STRENGTH", "BUT"} <= found
    assert "DEFICIT" not in found


def test_two_strengths_are_two_and_the_same_words_twice_are_one_frame_of_praise() -> None:
    two = said("At 9:05 you knelt beside Noor. At 9:30 you handed Omar the marker.")
    assert [f.label for f in two].count("STRENGTH") == 2
    praise = said("That was wonderful. That was wonderful.")
    assert [f.label for f in praise].count("PRAISE") == 1


@pytest.mark.parametrize(
    "line",
    [
        "Good morning.",
        "What did you notice?",
        "I sat by the window.",
        "How did you group them?",
        "Go on.",
        "We met in May.",
    ],
)
def test_an_ordinary_sentence_has_no_frame(line: str) -> None:
    assert said(line) == ()
