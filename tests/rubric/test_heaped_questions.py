"""Turns that heap up questions, or ask one without end, are heard in full."""

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.rubric.learned.weights import Weights

LEADS = "Have you tried a timer? "


def test_every_question_of_a_heap_is_heard() -> None:
    assert len(code_turn(LEADS * 40, Ground()).questions) == 40


def test_something_to_try_stands_behind_the_first_questions_of_a_heap_only() -> None:
    tried = [question.suggestion is not None for question in code_turn(LEADS * 40, Ground()).questions]
    assert tried[0]
    assert tried == sorted(tried, reverse=True)
    assert not tried[-1]


def test_a_question_without_end_is_answered_with_a_plain_prompt() -> None:
    (short,) = code_turn("What if you gave them a timer?", Ground()).questions
    endless = code_turn(
        "What if you gave them a timer and they were " + "quicker and they were " * 200 + "calm?", Ground()
    )
    assert short.suggestion
    assert any(question.suggestion for question in endless.questions)
    assert all("quicker" not in (question.suggestion or "") for question in endless.questions)


def test_a_chance_stays_a_chance_when_everything_speaks_against_it() -> None:
    kept = Weights("LEADING -100\n" + "".join(f"word:{n}\tLEADING -900\n" for n in range(200)))
    opinion = kept.opinion({f"word:{n}": None for n in range(200)})
    assert 0 <= opinion.chance("LEADING") < 0.001
    assert list(opinion.likely(0.5)) == []
