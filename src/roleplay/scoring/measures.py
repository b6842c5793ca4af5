"""All that a conversation is worth, in one frozen value."""

from dataclasses import dataclass
from typing import Literal

from roleplay.scoring.gates import Gate
from roleplay.scoring.heavy import Heavy
from roleplay.scoring.listening import Listening
from roleplay.scoring.ownership import Ownership
from roleplay.scoring.pattern import Pattern
from roleplay.scoring.ratio import Ratio
from roleplay.scoring.reach import Reach
from roleplay.scoring.room import Room
from roleplay.scoring.strength_first import StrengthFirst
from roleplay.scoring.talk import Talk
from roleplay.scoring.telling import Telling

Band = Literal["steering-or-drifting", "emerging", "developing", "skilled", "exemplary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The measures of rubric 3, each with its findings; figures unrounded, 0 to 100 unless said.

    `overall` is `raw` under the lowest cap of the gates. `provisional`: fewer than five coach turns.
    """

    turns: int
    room: Room
    ratio: Ratio
    strength_first: StrengthFirst
    reach: Reach
    listening: Listening
    ownership: Ownership
    talk: Talk
    heavy: Heavy
    telling: Telling
    gates: tuple[Gate, ...]
    raw: float
    overall: float
    band: Band
    pattern: Pattern
    provisional: bool
