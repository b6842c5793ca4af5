"""The learned part: weights that can be read, reasons in the coach's own words, rules that still lead."""

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.ground import Ground
from roleplay.rubric.learned.properties import Properties
from roleplay.rubric.learned.weights import SCALE, Weights, weights
from roleplay.rubric.questions import QUESTION_CODES

TINY = Weights("LEADING -100 OPEN:WH 50\nword:still\tLEADING 200\npair:why still\tLEADING 90 OPEN:WH -40\n")


def opinion(properties: Properties) -> dict[str, float]:
    return {label: round(chance, 2) for label, chance in TINY.opinion(properties).chances.items()}


def test_a_weight_of_a_hundred_is_one_unit_of_log_odds() -> None:
    assert SCALE == 100
    assert opinion({}) == {"LEADING": 0.27, "OPEN:WH": 0.62}
    assert opinion({"word:still": None}) == {"LEADING": 0.73, "OPEN:WH": 0.62}


def test_an_unknown_property_says_nothing() -> None:
    assert opinion({"word:xylophone": (0, 9)}) == opinion({})


def test_the_words_that_speak_most_for_a_label_are_its_reasons_and_never_overlap() -> None:
    seen: Properties = {"word:still": (4, 9), "pair:why still": (0, 9), "word:desk": (12, 16)}
    assert TINY.opinion(seen).reasons("LEADING") == ((4, 9),)
    assert TINY.opinion(seen).reasons("OPEN:WH") == ()


@pytest.mark.parametrize("name", ["questions", "moves"])
def test_every_property_can_be_read_as_what_it_is(name: str) -> None:
    kinds = {name.partition(":")[0] for name in weights(name).names}
    assert kinds <= {
        "after", "asked for", "asks", "asks nothing", "before", "begins", "class", "doubted", "ends",
        "first", "given back", "head", "hers", "inner", "known", "last", "later", "length", "mark",
        "may advise", "mood", "next", "no tag", "pair", "root", "rule", "shared", "she has not spoken",
        "shell", "tag", "word",
    }  # fmt: skip


def test_the_labels_that_are_weighed_are_those_of_the_rubric() -> None:
    asked = {code.label for code in QUESTION_CODES}
    moves = {code.label for code in FRAME_CODES}
    assert set(weights("questions").labels) == asked | {"LEADING"}
    assert {label.partition(":")[0] for label in weights("moves").labels} == moves


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Have you tried a timer?", "timer"),
        ("Why can't they sit still?", "can't"),
        ("At 9:14 you asked Dario why, and he moved two strips.", "asked"),
    ],
)
def test_what_is_heard_names_its_words(text: str, words: str) -> None:
    coding = code_turn(text, Ground())
    spans = [span for q in coding.questions for span in q.matched]
    spans += [span for frame in coding.frames for span in frame.matched]
    assert any(words in text[a:b] for a, b in spans)


@pytest.mark.parametrize("text", ["What stood out to you?", "Have you tried a timer?", "Which row was it?"])
def test_every_question_says_how_sure_it_is(text: str) -> None:
    (question,) = code_turn(text, Ground()).questions
    assert 0 < question.confidence < 1
