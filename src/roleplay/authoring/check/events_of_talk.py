"""What holds whenever an event of a talk comes: how open she is, how soon it can be, what she has committed.

Each fact is one of the engine's (persona/readiness.py, bands.py, opening.py); a line that asks for the
opposite waits for nothing.
"""

from dataclasses import dataclass, field

from roleplay.scenario.vocabulary import BANDS, Commitment

_ANY = frozenset(BANDS)
_NOT_SHUT = _ANY - {"shut"}
_AT_EASE = _NOT_SHUT - {"guard"}
_NOT_OWNED: frozenset[Commitment] = frozenset({"none", "tentative", "compliant"})


@dataclass(frozen=True, slots=True)
class Event:
    """The bands an event can come in, its first turn, and the commitments it can meet.

    `once`: it is spoken at most once in a talk. `named`: the growth area has been named by then; None where
    either may be.
    """

    bands: frozenset[str] = _ANY
    first: int = 1
    commitments: frozenset[str] = field(default=frozenset({*_NOT_OWNED, "owned"}))
    once: bool = False
    named: bool | None = None


EVENTS: dict[str, Event] = {
    "begins": Event(_NOT_SHUT, commitments=frozenset({"none"}), once=True, named=False),
    "leaves": Event(frozenset({"shut"}), first=3, once=True),
    "repairs": Event(first=2),
    "commits": Event(_AT_EASE, first=6, commitments=_NOT_OWNED, once=True),
    "reveals": Event(frozenset({"open"}), first=6, once=True),
    "pushes-back": Event(frozenset({"guard", "polite"}), once=True),
    "proposes": Event(_AT_EASE, commitments=_NOT_OWNED, named=True),
    "complies": Event(commitments=frozenset({"none", "tentative"})),
    "asks-favour": Event(_NOT_SHUT),
    "asks-coach": Event(_NOT_SHUT, commitments=_NOT_OWNED),
    "ends": Event(),
}
"""Every event by the word after `occasion:`."""

ANSWER = Event()
REACTION = Event(_NOT_SHUT)
OWNED_FROM = 7
"""The turn from which a step can be hers: it is spoken at turn six at the earliest."""


def event_of(occasion: str, part: str) -> Event:
    """What holds when a line of this occasion and part is due."""
    return EVENTS.get(occasion) or (REACTION if part == "reaction" else ANSWER)
