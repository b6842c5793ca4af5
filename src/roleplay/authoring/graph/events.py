"""The events of a talk: what each needs, and the lines there are for it."""

from typing import Final

from roleplay.authoring.graph.bands import counted
from roleplay.authoring.graph.model import Condition, ConditionName, EventNode
from roleplay.persona.bands import LEAVES_AFTER
from roleplay.persona.mind import Memory
from roleplay.persona.readiness import (
    CONCERN_FROM_TURN,
    IDEAS_FOR_STEP,
    LOW_AGENCY,
    OWN_STEP_FROM_TURN,
    REFLECTIONS_FOR_CONCERN,
    needs,
)
from roleplay.persona.start import start_state
from roleplay.scenario.model import Line, Scenario
from roleplay.scenario.vocabulary import BANDS, OCCASIONS, Band, Occasion
from roleplay.settings.catalogue import say

# The bands an event can come in.
COMES_IN: Final[dict[Occasion, tuple[Band, ...]]] = {
    "begins": BANDS,
    "leaves": ("shut",),
    "repairs": BANDS,
    "pushes-back": ("guard", "polite"),
    "asks-coach": ("guard", "polite", "working", "open"),
    "asks-favour": ("guard", "polite", "working", "open"),
    "reveals": ("open",),
    "proposes": ("polite", "working", "open"),
    "commits": ("polite", "working", "open"),
    "complies": BANDS,
    "ends": BANDS,
}
_NEAR_HOPE, _NEAR_AGENCY = 6, 10  # an idea comes this much before a step, rubric 4.3


def events(scenario: Scenario) -> tuple[EventNode, ...]:
    """Every event, in the order of the reference; the secret only where there is one."""
    values = _values(scenario)
    found = []
    for occasion in OCCASIONS:
        if occasion == "reveals" and scenario.secret is None:
            continue
        lines = [line for line in scenario.lines if line.occasion == occasion]
        own = sum(line.rank == 0 for line in lines)
        words = say(f"authoring.graph.needs.{occasion}", **values)
        counts = zip(BANDS, counted(lines), strict=True)
        bands = tuple((band, count) for band, count in counts if band in COMES_IN[occasion])
        found.append(EventNode(occasion, words, bands, own, len(lines) - own))
    return tuple(found)


def conditions(scenario: Scenario) -> tuple[Condition, ...]:
    """What comes true in a talk, with the number of own lines that wait for it."""
    own = [line for line in scenario.lines if line.rank == 0]
    names: tuple[ConditionName, ...] = (
        "growth-named", "growth-unnamed", "tentative", "compliant", "owned", "stirred",
    )  # fmt: skip
    return tuple(Condition(name, sum(_waits(line, name) for line in own)) for name in names)


def _waits(line: Line, name: ConditionName) -> bool:
    """Whether a line can only be said once this is so; one that also asks for nothing of it does not wait."""
    when = line.when
    if name in ("growth-named", "growth-unnamed"):
        return when.growth == name.removeprefix("growth-")
    if name == "stirred":
        return when.stirred is True
    return bool(when.commitment) and "none" not in when.commitment and name in when.commitment


def _values(scenario: Scenario) -> dict[str, object]:
    """The numbers in what an event needs."""
    start = start_state(scenario, "as-written")
    hope, agency = needs(Memory(start=start), start)
    secret = scenario.secret
    told: dict[str, object] = {}
    if secret is not None:
        told = {
            "band": secret.band,
            "from_turn": max(CONCERN_FROM_TURN, secret.from_turn),
            "strength": secret.strength,
            "reflected": max(REFLECTIONS_FOR_CONCERN, secret.reflected),
            "no_leading_for": secret.no_leading_for,
            "from_visit": secret.from_visit,
        }
    return {
        "leaves_after": LEAVES_AFTER,
        "step_turn": OWN_STEP_FROM_TURN,
        "ideas": IDEAS_FOR_STEP,
        "low_agency": LOW_AGENCY,
        "hope": f"{hope:g}",
        "agency": f"{agency:g}",
        "near_hope": f"{hope - _NEAR_HOPE:g}",
        "near_agency": f"{agency - _NEAR_AGENCY:g}",
        "trust": f"{min(60, start.T + 15):g}",
        **told,
    }
