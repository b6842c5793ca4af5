"""The hinge: the turn with the largest drop that is sure, or the best opening that nobody took up."""

from roleplay.persona.signs import cause_words
from roleplay.practice.conversation import Turn
from roleplay.report.causes import gain, heard
from roleplay.report.dignity import repaired_by
from roleplay.report.drop import SureDrop, sure_drop
from roleplay.report.model import Hinge
from roleplay.report.quoting import one_line
from roleplay.report.rewrite import answer_to, instead_of
from roleplay.report.told import Told
from roleplay.report.unused import Unused, unused

REPAIRED = 0.5  # what a drop that was taken back weighs


def hinge(told: Told) -> Hinge:
    """The moment worth another try."""
    drops = [(turn, fell) for turn in told.turns if (fell := sure_drop(told, turn))]
    if drops:
        turn, fell = max(drops, key=lambda d: (_size(told, *d), -d[0].number))
        return _drop(told, turn, fell)
    opening = unused(told)
    return _opening(told, opening) if opening else _none(told)


def _size(told: Told, turn: Turn, fell: SureDrop) -> float:
    return fell.size * (REPAIRED if repaired_by(told, turn) else 1.0)


def _drop(told: Told, turn: Turn, fell: SureDrop) -> Hinge:
    row = min(fell.causes, key=lambda c: gain(c.change)).row
    why = told.say("hinge.why.drop", turn=turn.number, cause=cause_words(row))
    repair = repaired_by(told, turn)
    return Hinge(
        kind="drop",
        turn=turn.number,
        before=told.before(turn.number),
        said=turn.said,
        heard=one_line(heard(row, told.scenario, turn.number)),
        invitation=told.say("hinge.drop"),
        ours=instead_of(row, told, turn.number),
        why=told.say("hinge.why.repaired", why=why, turn=repair.number) if repair else why,
    )


def _opening(told: Told, opening: Unused) -> Hinge:
    number, words = opening.turn, opening.words
    later = number <= len(told.turns)
    whole = one_line(told.before(number)) == words
    key = "next" if not later else "opening-whole" if whole else "opening"
    return Hinge(
        kind="opening",
        turn=number,
        before=told.before(number),
        said=told.turns[number - 1].said if later else "",
        heard="",
        invitation=told.say(f"hinge.{key}", words=words),
        ours=answer_to(told, number, words),
        why=told.say("hinge.why.opening") if later else "",
    )


def _none(told: Told) -> Hinge:
    return Hinge(
        kind="none",
        turn=len(told.turns),
        before="",
        said="",
        heard="",
        invitation=told.say("hinge.none"),
        ours="",
    )
