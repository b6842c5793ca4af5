"""The reason told of a move fits its level and the one it is about, whoever heard it."""

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.ground import Ground

TOLD = [(code, key, why) for code in FRAME_CODES for key, (why, _) in code.told.items()]


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("They are just too slow to get started.", "DEFICIT", "a label for pupils"),
        ("Your pacing was sloppy.", "DEFICIT", "a verdict on the teacher"),
        ("Your directions are clear and short.", "STRENGTH", "a way of working"),
        ("At 9:14 you asked Dario why, and he moved two strips.", "STRENGTH", "what pupils did next"),
    ],
)
def test_the_reason_is_that_of_the_level_or_of_whom_it_is_about(text: str, label: str, words: str) -> None:
    frame = next(f for f in code_turn(text, Ground()).frames if f.label == label)
    assert words in frame.why


def test_every_such_reason_quotes_the_words_that_decided() -> None:
    assert len(TOLD) >= 7
    assert [key for _, key, why in TOLD if "{words}" not in why] == []
