"""How likely a line fits a turn."""

import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from roleplay.persona.fit.properties import fit_properties
from roleplay.rubric.learned.weights import Weights
from roleplay.scenario.model import Line

if TYPE_CHECKING:
    from roleplay.persona.moment import Moment


RULE = "chosen by rule"


def chance(moment: "Moment", line: Line, text: str, *, chosen: bool = False) -> float:
    """How likely readers would say that the line fits what was just said, 0 to 1.

    `chosen`: it is the line that the criteria chose, which speaks for it.
    """
    names = fit_properties(moment.words, moment, line, text)
    return _weights().opinion(dict.fromkeys((*names, RULE) if chosen else names)).chance("FIT")


@cache
def _weights() -> Weights:
    room = __name__.rpartition(".")[0]
    return Weights((pkgutil.get_data(room, "weights.tsv") or b"").decode())
