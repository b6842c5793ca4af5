"""The program's own lines for a moment, heard by its own ear."""

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.settings.catalogue import say, texts

HERS = "Three pairs had no strips, and they just sat there."
NOTE = "“Show me with your strips why you believe that.” Dario moves two strips."
VALUES = {
    "words": HERS,
    "at": "9:14",
    "note": NOTE,
    "goal": "every child at the thinking sooner",
    "name": "Maya",
}
OURS = sorted(key for key in texts("report") if key.startswith("ours."))


@pytest.mark.parametrize("key", OURS)
def test_a_line_of_the_programs_own_neither_leads_nor_blames_nor_tells(key: str) -> None:
    ground = Ground().teacher_said(HERS, frozenset({"problem", "asks"}))
    heard = code_turn(say(f"report.{key}", **VALUES), ground)
    assert heard.form != "leading"
    assert not heard.has("DEFICIT", "DIRECT", "ADVICE", "BUT", "UNSAFE", "LIGHT", "EVAL")
