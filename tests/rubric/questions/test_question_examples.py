"""Every code's own examples, both ways, with the deciding words."""

import pytest

from roleplay.language.asks import asks
from roleplay.language.read import read
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Fact, Ground
from roleplay.rubric.precedence import STEPS, first_hit
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.rubric.questions.code import Example, QuestionCode
from roleplay.rubric.table import Table

FEWEST_EXAMPLES = 3
FOUND = [(code, example) for code in QUESTION_CODES for example in code.find_these]
LEFT = [(code, example) for code in QUESTION_CODES for example in code.leave_these]


def ground_of(example: Example) -> Ground:
    facts = tuple(Fact(str(i), text, "neutral") for i, text in enumerate(example.notes))
    ground = Ground(facts=facts)
    return ground.teacher_said(example.before) if example.before else ground


def hits(example: Example) -> list[tuple[QuestionCode, tuple[str, ...]]]:
    utterance, ground = read(example.text), ground_of(example)
    asked = asks(utterance)
    found = [first_hit(ask, Table(ground, utterance, asked, i)) for i, ask in enumerate(asked)]
    return [(f.code, tuple(example.text[a:b] for a, b in f.hit.matched)) for f in found if f is not None]


@pytest.mark.parametrize(("code", "example"), FOUND, ids=[f"{c.label} {e.text[:40]}" for c, e in FOUND])
def test_a_code_finds_its_examples_by_their_deciding_words(code: QuestionCode, example: Example) -> None:
    assert (code, example.words) in hits(example)


@pytest.mark.parametrize(("code", "example"), LEFT, ids=[f"{c.label} {e.text[:40]}" for c, e in LEFT])
def test_a_code_leaves_its_near_misses_alone(code: QuestionCode, example: Example) -> None:
    assert code not in [found for found, _ in hits(example)]


@pytest.mark.parametrize("code", QUESTION_CODES, ids=lambda code: code.label)
def test_a_code_has_examples_both_ways_a_source_and_a_litmus(code: QuestionCode) -> None:
    assert len(code.find_these) >= FEWEST_EXAMPLES
    assert len(code.leave_these) >= FEWEST_EXAMPLES
    assert code.source.startswith("rubric")
    assert code.litmus.endswith("?")
    assert "{words}" in code.why


def test_labels_are_unique_and_steps_run_in_order() -> None:
    labels = [code.label for code in QUESTION_CODES]
    assert len(set(labels)) == len(labels)
    steps = [step for step, _, _ in STEPS]
    assert steps == sorted(steps)


@pytest.mark.parametrize(("code", "example"), [*FOUND, *LEFT])
def test_every_suggestion_is_itself_open_and_without_a_deficit(code: QuestionCode, example: Example) -> None:
    del code
    for question in code_turn(example.text, ground_of(example)).questions:
        if question.suggestion is None:
            continue
        offered = code_turn(question.suggestion, Ground())
        assert offered.form == "open", question.suggestion
        assert offered.framing in ("neutral", "strength"), question.suggestion
        assert not any(q.doubt for q in offered.questions), question.suggestion


@pytest.mark.parametrize("code", QUESTION_CODES, ids=lambda code: code.label)
def test_the_reason_is_one_sentence_that_neither_asks_nor_orders(code: QuestionCode) -> None:
    said = code.why.format(words="these words")
    assert said.count(".") == 1
    assert said.endswith(".")
    assert "?" not in said
    assert not any(word in said.lower() for word in (" should ", " must ", " never ", "wrong"))
