"""The dials: what each says in words, its parts, and the findings behind them."""

from roleplay.report.model import Dial, Part
from roleplay.report.quoting import shortened
from roleplay.report.shown import all_shown, part
from roleplay.report.told import Told
from roleplay.scoring.finding import Part as Scored
from roleplay.settings.catalogue import say

QUOTE = 60
MOST_QUOTED = 3


def dials(told: Told) -> tuple[Dial, ...]:
    """Room, Strength-first and Reach, and Listening after them."""
    return (_room(told), _strength_first(told), _reach(told), _listening(told))


def ownership(told: Told) -> Dial:
    """What the teacher took up: her lines, shown apart from the coach's skill."""
    owned = told.measures.ownership
    there = [say(f"scoring.ownership.{name}") for name, scored in owned.parts if scored.points]
    had = ", ".join(there) or told.say("dial.ownership.none")
    return Dial(
        id="ownership",
        title=told.say("dial.ownership"),
        question=told.say("dial.ownership.question"),
        words=told.say("dial.ownership.words", had=had),
        value=owned.value,
        judged=False,
        parts=tuple(_owned(name, scored) for name, scored in owned.parts),
    )


def _owned(name: str, scored: Scored) -> Part:
    words = say("report.ownership.had" if scored.points else "report.ownership.not-yet")
    found = all_shown(*scored.findings)
    return Part(say(f"scoring.ownership.{name}"), words, scored.points, scored.out_of, found)


def _room(told: Told) -> Dial:
    room = told.measures.room
    values = [t.value for t in room.turns if t.value is not None]
    full, little = sum(v == 1 for v in values), sum(v <= 0.25 for v in values)
    key = "dial.room.words" if little else "dial.room.words-all"
    words = told.say(key, open=full, counted=len(values), closed=little)
    return Dial(
        id="room",
        title=told.say("dial.room"),
        question=told.say("dial.room.question"),
        words=words if values else told.say("dial.room.none"),
        value=room.value,
        judged="room" in told.scenario.counts,
        provisional=room.provisional,
        parts=tuple(
            Part(
                told.say("part.turn", turn=t.finding.turn),
                say(f"scoring.room.{t.how}"),
                t.value or 0.0,
                0.0 if t.value is None else 1.0,
                all_shown(t.finding),
            )
            for t in room.turns
        ),
    )


def _strength_first(told: Told) -> Dial:
    first = told.measures.strength_first
    order = say(f"scoring.order.{first.order.case}")
    both, heeded = first.order.clocks, first.order.over_listening is None
    return Dial(
        id="strength-first",
        title=told.say("dial.strength-first"),
        question=told.say("dial.strength-first.question"),
        words=f"{order}.",
        value=first.value,
        judged="strength-first" in told.scenario.counts,
        provisional=told.measures.provisional,
        parts=(
            Part(
                told.say("part.order"),
                order if heeded else f"{order}; {say('scoring.order.over-listening')}",
                first.order.value,
                100.0,
                all_shown(first.order.strength, both.growth, both.solving),
            ),
            Part(
                told.say("part.evidence"),
                _seen(told),
                first.evidence.value,
                100.0,
                all_shown(*first.evidence.strengths),
            ),
            Part(
                told.say("part.bridge"),
                say(f"scoring.bridge.{first.bridge.how}"),
                first.bridge.value,
                100.0,
                all_shown(first.bridge.finding),
            ),
        ),
    )


def _seen(told: Told) -> str:
    found = told.measures.strength_first.evidence.strengths
    quoted = [f"“{shortened(f.words, QUOTE)}”" for f in found[:MOST_QUOTED]]
    key = "none" if not found else "one" if len(found) == 1 else "many"
    return told.say(f"evidence.{key}", count=len(found), strengths="; ".join(quoted))


def _reach(told: Told) -> Dial:
    reach = told.measures.reach
    parts = (reach.named, reach.landed) if reach.named.points else (reach.named,)
    return Dial(
        id="reach",
        title=told.say("dial.reach"),
        question=told.say("dial.reach.question"),
        words="; ".join(say(f"scoring.reach.{p.how}") for p in parts) + ".",
        value=reach.value,
        judged="reach" in told.scenario.counts and told.scenario.reach != "optional",
        provisional=told.measures.provisional,
        parts=(
            part("named", reach.named),
            part("pupils", reach.evidence),
            part("held", reach.held),
            part("landed", reach.landed),
        ),
    )


def _listening(told: Told) -> Dial:
    heard = told.measures.listening
    up, back = len(heard.uptake), len(heard.reflections)
    words = told.say("dial.listening.words", uptake=up, eligible=heard.eligible, reflections=back)
    return Dial(
        id="listening",
        title=told.say("dial.listening"),
        question=told.say("dial.listening.question"),
        words=words if heard.eligible else told.say("dial.listening.none"),
        value=heard.value,
        judged="listening" in told.scenario.counts,
        provisional=heard.provisional or told.measures.provisional,
        parts=(
            Part(
                told.say("part.uptake"),
                f"{up} / {heard.eligible}",
                float(up),
                float(heard.eligible),
                all_shown(*heard.uptake),
            ),
            Part(
                told.say("part.reflections"),
                f"{back} / {heard.eligible}",
                float(back),
                float(heard.eligible),
                all_shown(*heard.reflections),
            ),
        ),
    )
