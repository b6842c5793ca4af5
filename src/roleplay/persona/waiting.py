"""A pause the coach leaves: what counts as one, and how many stand in a row (DESIGN, docs/hard-cases.md).

It pays only for someone who opens when waited for; for anyone else a pause does nothing.
"""

import re
from typing import Final

from roleplay.persona.acts import Act
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Coding

WHOLE_PAUSES: Final = 2  # in a row; a pause that goes on after them gives nothing more
_LEFT_OPEN: Final = re.compile(
    r"(?:\W|\b(?:m+h*m+|mhm|h+m+|uh[- ]?huh|take your time|(?:there's |there is )?no (?:rush|hurry)"
    r"|i'm listening|i (?:can|will|'ll) wait|i'll wait|waits?|waiting|pauses?|silence|nods|listens)\b)*",
    re.IGNORECASE,
)


def waits(coding: Coding) -> bool:
    """Whether a turn does nothing but leave room: no words, a hum, "take your time", "(waits)".

    "Go on", "and?" and "okay" ask for more or close the matter, and do not wait.
    """
    return coding.only == "encourager" and _LEFT_OPEN.fullmatch(coding.text.replace("’", "'")) is not None


def waited(coding: Coding, memory: Memory) -> int:
    """How many pauses stand in a row after this turn. An encourager between two does not end the row."""
    if waits(coding):
        return memory.waits_in_row + 1
    return memory.waits_in_row if coding.only == "encourager" else 0


def pause(coding: Coding, memory: Memory) -> tuple[Act, ...]:
    """The pause as an act, () where the turn is none; `memory` has this turn's pause counted."""
    if not waits(coding):
        return ()
    return (Act("waiting", 0, len(coding.text), fresh=memory.waits_in_row <= WHOLE_PAUSES),)
