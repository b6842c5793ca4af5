"""What is true of a turn and a line together, by names that weights are learned for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from roleplay.persona.fit.said import Said
from roleplay.persona.fit.traits import Traits, size, traits
from roleplay.persona.known import EXACT, Known
from roleplay.persona.topics import COMMON
from roleplay.scenario.model import Line

if TYPE_CHECKING:
    from roleplay.persona.moment import Moment

_FEW = 3
_MANY_AIMS = 3


def fit_properties(said: Said, moment: "Moment", line: Line, text: str) -> tuple[str, ...]:
    """The properties of a line in answer to a turn."""
    own = traits(text)
    asks = "q" if moment.asked.question else "s"
    return tuple(
        f"{asks} {name}"
        for part in (
            _by_criteria(moment, line),
            _by_words(said, moment.index, line, own),
            _by_shape(said, moment, own),
        )
        for name in part
    )


def _by_criteria(moment: "Moment", line: Line) -> Iterator[str]:
    """What the author said of the line, against what was understood of the turn."""
    asked, when = moment.asked, line.when
    topic = _topic(moment, line)
    aim = _aim(moment, line)
    yield f"topic {topic}"
    yield f"aim {aim}"
    yield f"topic {topic} aim {aim}"
    yield f"aim {asked.aim} {aim}"
    yield f"topic {topic} {'named' if asked.named else 'kept'}"
    if asked.loose:
        yield f"loose aim {aim}"
        yield f"loose topic {topic}"
    if asked.detail:
        yield f"detail aim {aim}"
    if asked.kind:
        yield f"kind {asked.kind} {'met' if asked.kind in when.aims else 'missed'}"
        yield f"kind {'met' if asked.kind in when.aims else 'missed'}"
    elif when.aims and not when.aims.isdisjoint(_KINDS):
        yield "kind unasked"
    if when.told:
        yield f"told {'just' if moment.memory.topic_line in when.told else 'long ago'}"
    if when.moves:
        met = when.moves & moment.rows
        yield f"move {'strongest' if moment.strongest in met else 'met' if met else 'missed'}"
        yield f"move of {'few' if len(when.moves) <= _FEW else 'many'} aim {aim}"
    yield f"rank {min(line.rank, 2)} aim {aim} topic {topic}"
    if line.part == "reaction":
        yield "reaction"
    for mark in sorted(line.shows):
        yield f"shows {mark}"
        yield f"shows {mark} aim {asked.aim}"
    yield f"band {moment.felt.band} rank {min(line.rank, 2)}"


_KINDS = frozenset(
    ["who", "when", "where", "number", "duration", "scale", "choice", "visit", "need", "signal", "ask-me",
     "would-say", "would-tell"]
)  # fmt: skip


def _topic(moment: "Moment", line: Line) -> str:
    topic, meets = moment.asked.topic, moment.index.meets[line.id]
    if not line.when.topics:
        return "free" if topic else "free, none asked"
    if topic is None:
        return "unasked"
    found = meets.get(topic)
    if found is None:
        return "touched" if any(other in meets for other in moment.asked.topics) else "other"
    return "exact" if found == EXACT else "akin"


def _aim(moment: "Moment", line: Line) -> str:
    asked, aims = moment.asked, line.when.aims
    if not aims:
        return "free"
    if "no-answer" in aims:
        return "no answer to it" if asked.aim in aims or asked.kind in aims else "no answer"
    if asked.kind and asked.kind in aims:
        return "kind"
    if asked.aim in aims:
        return "first" if len(aims) <= _MANY_AIMS else "first of many"
    if not aims.isdisjoint(asked.also):
        return "also"
    return "any" if "any-question" in aims and asked.question else "other"


def _by_words(said: Said, index: Known, line: Line, own: Traits) -> Iterator[str]:
    """What words they share."""
    weigh = index.rarity
    whole = sum(weigh(stem) for stem in said.stems) or 1.0
    cues = index.cue_words(line)
    shared = said.stems & own.stems
    cued = said.stems & cues
    yield f"shares {_share(sum(map(weigh, shared)) / whole)}"
    yield f"cued {_share(sum(map(weigh, shared | cued)) / whole)}"
    left = len(said.stems - own.stems - cues)
    yield f"left {min(left, 4)}"
    yield f"left {min(left, 4)} {'topics' if line.when.topics else 'free'}"
    hers = own.stems & said.before
    yield f"of her words {min(len(hers), _FEW)}"
    fresh = own.stems - said.before - COMMON
    if own.stems and not fresh:
        yield "says nothing new"


def _share(part: float) -> str:
    return "none" if part <= 0 else "some" if part < 0.34 else "much" if part < 0.67 else "most"


def _by_shape(said: Said, moment: "Moment", own: Traits) -> Iterator[str]:
    """What kind of question it is, and what kind of answer the line."""
    form = said.words.form if moment.asked.question else "none"
    yield f"{form} {own.first}"
    yield f"{form} of {said.words.subject} by {own.subject}"
    yield f"of {said.words.subject} by {own.subject}"
    yield f"{form} {size(own.words)}"
    for sign in own.signs:
        yield f"{form} {sign}"
        if sign in ("supposes", "ahead", "back"):
            for other in said.words.signs:
                if other in ("supposes", "ahead", "back"):
                    yield f"{other} by {sign}"
        if moment.asked.aim in ("feeling", "next-step", "hope", "decision", "pupils"):
            yield f"aim {moment.asked.aim} {sign}"
    if said.of_coach:
        yield f"of the coach {own.subject}"
        yield f"of the coach {'you' if own.subject == 'you' else own.first}"
    if moment.asked.yes_no:
        yield f"yes or no {own.first}"
    takes = "takes it on" if "takes on" in own.signs else "takes nothing on"
    yield f"{'a plan' if moment.asked.suggests else 'led' if moment.led else 'no plan'} {takes}"
    if said.turn.words > 2 * max(said.words.words, 1):
        yield f"part of more {own.first}"
