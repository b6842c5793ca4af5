"""How a talk stands so far, in rows of a title and words. Slow: call in a thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.practice.conversation import Conversation
    from roleplay.practice.session import Session
    from roleplay.scenario.model import Scenario
    from roleplay.scoring.clocks import Clocks
    from roleplay.scoring.finding import Finding
    from roleplay.scoring.measures import Measures

GAUGE = 10  # cells of a dial


@dataclass(frozen=True, slots=True)
class Standing:
    """Rows of a title and what it says."""

    rows: tuple[tuple[str, str], ...]


def stand(session: "Session") -> Standing:
    """Questions by form, the order of strength and growth, the dials, and her openness in words."""
    from roleplay.persona.signs import openness

    conversation, scenario = session.conversation, session.scenario
    band = conversation.turns[-1].band if conversation.turns else None
    rows = [] if not conversation.turns else _figures(session.counted, scenario)
    if not rows:
        rows = [(say("tui.standing.nothing-title"), say("tui.standing.nothing"))]
    if band is not None:
        title = say("tui.standing.openness", teacher=scenario.teacher.called)
        rows.append((title, openness(conversation.state, band, scenario.teacher.under_threat)))
    return Standing(tuple(rows))


def _figures(conversation: "Conversation", scenario: "Scenario") -> list[tuple[str, str]]:
    measures = _measures(conversation, scenario)
    asked = measures.ratio
    counts = say(
        "tui.standing.ratio", open=len(asked.open), closed=len(asked.closed), leading=len(asked.leading)
    )
    order = measures.strength_first.order
    return [
        (say("tui.standing.questions"), counts),
        (say("tui.standing.order"), _order(order.strength, order.clocks)),
        (say("tui.standing.dials"), _dials(measures, scenario)),
    ]


def _measures(conversation: "Conversation", scenario: "Scenario") -> "Measures":
    from roleplay.scoring.exchange import Exchange, FirstWords
    from roleplay.scoring.judged import Judged
    from roleplay.scoring.weigh import weigh

    exchanges = tuple(Exchange(t.said, t.coding, t.reply.text, t.reply.marks) for t in conversation.turns)
    first = FirstWords(conversation.opening.text, conversation.opening.marks)
    return weigh(exchanges, Judged(scenario.counts, scenario.reach, scenario.directness), first)


def _order(strength: "Finding | None", clocks: "Clocks") -> str:
    return "\n".join((
        _when("tui.standing.strength", strength),
        _when("tui.standing.growth", clocks.growth),
        _when("tui.standing.solving", clocks.solving),
    ))  # fmt: skip


def _when(key: str, finding: "Finding | None") -> str:
    return say(f"{key}.none") if finding is None else say(key, turn=finding.turn)


def _dials(measures: "Measures", scenario: "Scenario") -> str:
    values = {
        "room": measures.room.value,
        "strength-first": measures.strength_first.value,
        "reach": measures.reach.value,
        "listening": measures.listening.value,
    }
    return "\n".join(f"{say(f'tui.dial.{name}'):<15}{gauge(values[name])}" for name in scenario.counts)


def gauge(value: float) -> str:
    """A dial of ten cells and its number, 0 to 100."""
    full = round(value / 100 * GAUGE)
    return f"{'■' * full}{'·' * (GAUGE - full)} {value:3.0f}"
