"""A round of watching as plain lines."""

from collections.abc import Iterator

from roleplay.authoring.trying.as_lines import state_words, wrapped
from roleplay.authoring.trying.reasons import loss_words
from roleplay.authoring.watching.difference import Changed, Difference, End
from roleplay.authoring.watching.watch import Round
from roleplay.persona.rivals import ranking
from roleplay.scenario.fault import printable
from roleplay.settings.catalogue import say

_BELOW = " " * 6


def as_lines(found: Round) -> Iterator[str]:
    """The faults with their carets, or the replies that changed and how the lines end now."""
    if found.opened is None:
        for fault in found.faults:
            yield from printable_lines(str(fault))
        yield from wrapped(say("authoring.watch.standing" if found.standing else "authoring.watch.none-good"))
        return
    yield from _worth_a_look(found)
    told = found.difference
    if told is None or not told.turns:
        yield from wrapped(say("authoring.watch.plays"))
        return
    if found.first:
        yield from wrapped(say("authoring.watch.first", turns=told.turns))
    if told.changed:
        yield from wrapped(say("authoring.watch.changed", changed=len(told.changed), turns=told.turns))
    elif told.compared:
        key = "authoring.watch.as-kept" if found.first else "authoring.watch.same"
        yield from wrapped(say(key, turns=told.turns))
    for change in told.changed:
        yield from _changed(change, found)
    yield from _ends(told)


def _worth_a_look(found: Round) -> Iterator[str]:
    """New findings in full; else how many there are."""
    for fault in found.new:
        yield from printable_lines(say("authoring.check.warning", finding=fault))
    if found.worth_a_look and found.first:
        yield from wrapped(say("authoring.watch.worth-a-look", count=found.worth_a_look))


def printable_lines(text: str) -> Iterator[str]:
    """A text of several lines, each made safe to show and indented; a caret stays under its place."""
    for line in text.splitlines():
        yield f"  {printable(line)}".rstrip()


def _changed(change: Changed, found: Round) -> Iterator[str]:
    yield from wrapped(
        say("authoring.watch.turn", number=change.number, said=" ".join(change.said.split())), "  ", "    "
    )
    old = change.before.text or say("authoring.watch.nothing-said")
    yield from wrapped(say("authoring.watch.was", text=old), "    ", _BELOW)
    reason = _reason(change)
    if reason:
        yield from wrapped(reason, _BELOW, _BELOW + "  ")
    if change.now is None:
        yield from wrapped(say("authoring.watch.has-left"), "    ", _BELOW)
        return
    reply = change.now.turn.reply
    yield from wrapped(say("authoring.watch.is", text=" ".join(reply.text.split())), "    ", _BELOW)
    ranked = ranking(reply, change.now.moment, change.now.draw, most=0)
    if ranked is None or found.opened is None:
        return
    because = " ".join(reply.because)
    place = found.opened.place(ranked.said)
    yield from wrapped(
        say("authoring.watch.because", id=ranked.said.id, place=place, because=because), _BELOW, _BELOW + "  "
    )


def _reason(change: Changed) -> str:
    """Why the old reply was not given again; "" when its line is not known."""
    if change.gone:
        return say("authoring.watch.gone", id=change.gone)
    if change.same:
        return say("authoring.watch.reworded", id=change.same)
    if change.loss is None:
        return ""
    return say("authoring.watch.lost", id=change.old, reason=loss_words(change.loss))


def _ends(told: Difference) -> Iterator[str]:
    if told.before is None or told.before == told.now:
        yield from wrapped(say("authoring.watch.ends", end=_end(told.now, told.now)), "  ", "    ")
        return
    yield from wrapped(say("authoring.watch.ended", end=_end(told.before, told.before)), "  ", "    ")
    yield from wrapped(say("authoring.watch.ends-now", end=_end(told.before, told.now)), "  ", "    ")


def _end(before: End, now: End) -> str:
    left = [say("authoring.left")] if now.left else []
    commitment = say(f"authoring.watch.step.{now.commitment}")
    return " · ".join((state_words(before.state, now.state), now.band or "", commitment, *left))
