"""Whatever is typed, frames stay inside the text, say why, and come in time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.language.pattern import pattern, possible
from roleplay.language.read import read
from roleplay.rubric import framing, teacher
from roleplay.rubric.coder import moves_of
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import MARK_CODES, hear_marks

WORDS = st.sampled_from(
    [
        "you",
        "they",
        "the",
        "your",
        "was",
        "great",
        "but",
        "weak",
        "because",
        "Noor",
        "six",
        "of",
        "slips",
        "let's",
        "need",
        "to",
        "waited",
        "and",
        "read",
        "'why?'",
        ",",
        ".",
        "?",
        "!",
        "—",
        "How",
        "might",
        "that",
        "help",
        "I'm",
        "sorry",
        "no",
        "not",
        "blank",
        "At",
        "9:14",
        "if",
        "students",
        "every",
    ]
)
HER_WORDS = Ground().teacher_said(
    "There is no time for you because they read it.", frozenset({"pushback", "problem"})
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_frames_of_any_text_lie_inside_it_and_say_why(text: str) -> None:
    for ground in (Ground(), HER_WORDS):
        for frame in moves_of(read(text), ground, ()):
            assert 0 <= frame.start < frame.end <= len(text)
            assert all(frame.start <= a < b <= len(text) for a, b in frame.matched)
            assert frame.why
            assert "{words}" not in frame.why
            assert 0 < frame.confidence <= 1


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_marks_of_any_text_are_marks(text: str) -> None:
    assert hear_marks(text, HER_WORDS) <= {code.label for code in MARK_CODES}


BITS = [
    "word ",
    "you waited and they read ",
    "but the rest was weak ",
    "i think ",
    "you you ",
    "so ",
    "'x' ",
    "two of the ",
    "if you do it they will ",
    "not ",
    "a a a ",
    ", and what did you ",
    "let's look at the ",
]


def seconds(text: str, ground: Ground) -> float:
    utterance = read(text)
    began = time.process_time()
    moves_of(utterance, ground, ())
    return time.process_time() - began


@pytest.mark.parametrize("bit", BITS)
def test_four_times_the_text_takes_about_four_times_the_time(bit: str) -> None:
    for ground in (Ground(), HER_WORDS):
        seconds(bit * 50, ground)
        short = min(seconds(bit * (4_000 // len(bit)), ground) for _ in range(3))
        long = min(seconds(bit * (16_000 // len(bit)), ground) for _ in range(2))
        assert long < 10 * short + 0.05


def _gated() -> list[str]:
    rooms = (*vars(framing).values(), *vars(teacher).values())
    modules = [vars(m) for m in rooms if hasattr(m, "CODE")]
    return sorted({v for m in modules for v in m.values() if isinstance(v, str) and " :: " in v})


def test_no_cue_gate_hides_a_match_in_any_example() -> None:
    texts = [e.coach for c in FRAME_CODES for e in (*c.finds, *c.leaves)]
    texts += [line.text for c in MARK_CODES for line in (*c.finds, *c.leaves)]
    gated = _gated()
    assert gated
    for sentence in (sentence for text in texts for sentence in read(text).sentences):
        for written in gated:
            if pattern(written).search(sentence.own) is not None:
                assert possible(written, sentence.own), (written[:60], sentence.own)
