"""What pupils are seen or heard doing is found where it is told, not where it is asked after or wished."""

import pytest

from roleplay.language.read import read
from roleplay.rubric.framing import rule_moves
from roleplay.rubric.ground import Ground


def seen(said: str) -> list[str]:
    turn = rule_moves(read(said), Ground(), ())
    return [said[a:b] for moment in turn.moments for a, b in moment.seen]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("So when Amara put her ruler down, were you waiting?", "Amara put"),
        ("They were plaiting each other's hair by the window.", "They were plaiting"),
        ("He had his hand up the whole time.", "He had his"),
        ("I saw her holding it up to the light.", "saw her holding"),
        ("Two of them looked at the chart and nobody else moved.", "Two of them looked"),
        ("The boy near the sink folded the paper four times.", "boy near the sink folded"),
        ("when brianna read the number out the room went quiet", "brianna read"),
        ("She just didn't raise her hand.", "She just didn't raise"),
    ],
)
def test_a_deed_of_a_pupil_is_found_from_the_pupil_to_the_verb(said: str, told: str) -> None:
    assert told in seen(said)


@pytest.mark.parametrize(
    "said",
    [
        "Did they finish the page?",
        "What was he doing at the sink?",
        "If they copied it, what would you do?",
        "I hope they read it on Monday.",
        "They loved it.",
        "You've got a plan for that.",
        "There were five lines on the board.",
        "Why did Noor leave?",
    ],
)
def test_what_is_asked_supposed_or_felt_is_no_deed(said: str) -> None:
    assert not seen(said)


def test_a_long_sentence_takes_no_longer_than_its_words() -> None:
    many = "they were talking and " * 400
    assert len(seen(many)) == 400
