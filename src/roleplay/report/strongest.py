"""The strongest moment: a line of the trainee's, what it was, and what it did.

A line stands here only when two kinds of evidence agree: what it was (a strength that the notes or the
talk bear out, an open question, a meaning given back, a hurt taken back) and what came of it.
"""

from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.practice.conversation import Turn
from roleplay.report.causes import costly, lift
from roleplay.report.effect import effect
from roleplay.report.evidence import (
    OPENINGS,
    SHARED,
    answer_length,
    asks_openly,
    came_forward,
    given_back,
    marked_down,
    said_more,
    shown,
    small_talk,
    strength_seen,
)
from roleplay.report.model import Hinge, Moment
from roleplay.report.told import Told

ANSWERED = {"step": 6.0, "idea": 4.0, "hope": 4.0, "when": 1.0}
ASKED = {"VISION": 2.0, "STRENGTH-ASK": 2.0, "AUTON": 2.0, "BRIDGE": 4.0}
SAID_MORE = 2.0
MISHEARD = frozenset({"distorted", "unanswered"})
LIFT, MOST_LIFT = 10.0, 3.0  # what she felt, as a part of the worth: a tenth of it, three at most
ENOUGH_WORDS = 8  # of an answer that tells something
REPAIR_WITHIN = 2  # turns (rubric 3.10)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing a line was: the key of its sentence, what it is worth, and the rows by which she felt it."""

    key: str
    worth: float
    rows: frozenset[str]


def strongest(told: Told, hinge: Hinge) -> Moment:
    """The moment to open with, never the line of the hinge; where none stands out, what was heard."""
    if not told.turns:
        return Moment(kind="nothing", turn=0, said="", what=told.say("moment.nothing"), did="", reply="")
    to_mend = hinge.turn if hinge.said else 0
    fitting = [t for t in told.turns if t.number != to_mend and _stands(told, t)]
    if not fitting:
        return _heard(told, hinge)
    best = max(fitting, key=lambda t: (_worth(told, t), -t.number))
    first = max(_evidence(told, best), key=lambda e: e.worth)
    return Moment(
        kind="strength",
        turn=best.number,
        said=best.said,
        what=told.say(f"moment.{first.key}"),
        did=effect(told, best, first.rows),
        reply=best.reply.text,
    )


def _stands(told: Told, turn: Turn) -> bool:
    """Whether a room of coaches could point at this line."""
    if small_talk(turn) and not turn.coding.has("REPAIR"):
        return False
    if marked_down(turn) or lift(turn) <= 0 or any(c.row in MISHEARD for c in costly(turn)):
        return False
    if turn.reply.marks & {"pushback", "compliance"}:
        return False
    if strength_seen(told, turn) or _taken_back(told, turn):
        return True
    openly, back = asks_openly(told, turn), given_back(told, turn)
    if came_forward(turn):
        return bool(openly or back)
    more_than_one = len(_evidence(told, turn)) > 1 or (back is not None and back.accuracy == "complex")
    return more_than_one and said_more(told, turn)


def _worth(told: Told, turn: Turn) -> float:
    answered = SAID_MORE if said_more(told, turn) else 0.0
    if came_forward(turn):
        marks = shown(turn)
        answered = max(answered, sum(worth for mark, worth in ANSWERED.items() if mark in marks))
    felt = min(lift(turn) / LIFT, MOST_LIFT)
    return sum(e.worth for e in _evidence(told, turn)) + answered + felt


def _evidence(told: Told, turn: Turn) -> list[Evidence]:
    found = []
    strength, back = strength_seen(told, turn), given_back(told, turn)
    if strength:
        row = frozenset({(strength.level or "").lower()})
        found.append(Evidence(strength.code, 7.0 if strength.level == "S3" else 6.0, row))
    if _taken_back(told, turn):
        found.append(Evidence("REPAIR", 6.0, frozenset({"repair"})))
    openly = asks_openly(told, turn)
    if back:
        key = "back-and-on" if openly else "REFLECT"
        found.append(Evidence(key, 3.0, frozenset({"reflect", "reflect-complex"})))
    if openly:
        found += _asked(told, turn, strength is not None)
    return found


def _asked(told: Told, turn: Turn, strength: bool) -> list[Evidence]:
    """What an open question was about: a hope, what works, the growth area, or simply her own view."""
    rows = {
        "VISION": frozenset({"vision"}),
        "STRENGTH-ASK": frozenset({"ask"}),
        "AUTON": frozenset({"autonomy"}),
        "BRIDGE": frozenset({"bridge-b2"}),
    }
    bright = {note.id for note in told.scenario.notes if note.kind == "bright"}
    found = [Evidence("OPEN", 1.0, frozenset({"open"}))]
    held_up = {f.note for f in turn.coding.frames if f.label == "IMPACT" and f.sure}
    if held_up & bright and not strength:
        found.append(Evidence("noted", 3.0, frozenset({"impact", "open"})))
    for frame in turn.coding.frames:
        if frame.sure and frame.label in ASKED and frame.code != "BRIDGE:B1":
            found.append(Evidence(frame.code, ASKED[frame.label], rows[frame.label]))
        elif frame.sure and frame.label == "GROWTH" and turn.coding.has("REFLECT", "IMPACT"):
            found.append(Evidence("GROWTH", 3.5, frozenset({"growth-earned", "growth-after"})))
        elif frame.sure and frame.label == "HELD" and _took_in(told, turn):
            found.append(Evidence("HELD", 4.0, frozenset({"held"})))
    return found


def _took_in(told: Told, turn: Turn) -> bool:
    shared = stems(turn.said) & stems(told.before(turn.number))
    return "pushback" in told.marks_before(turn.number) and len(shared) >= SHARED


def _taken_back(told: Told, turn: Turn) -> bool:
    """Whether a turn takes back a hurt that an earlier line really was, and hands her the word."""
    if not any(f.label == "REPAIR" and f.sure for f in turn.coding.frames):
        return False
    before = told.turns[max(0, turn.number - 1 - REPAIR_WITHIN) : turn.number - 1]
    hurt = any(lift(t) < 0 and marked_down(t) for t in before)
    return hurt and (turn.coding.form == "open" or given_back(told, turn) is not None)


def _heard(told: Told, hinge: Hinge) -> Moment:
    """Her own words that said most, where no line of the coach's stands out yet."""

    def weight(turn: Turn) -> tuple[bool, bool, bool, bool, int, int]:
        other, words = turn.reply.text != hinge.before, answer_length(turn)
        tells = bool(turn.reply.marks & {*OPENINGS, "problem"}) and words >= ENOUGH_WORDS
        whole = len(turn.reply.lines) == 1
        return tells, other, not small_talk(turn), whole, words, -turn.number

    best = max(told.turns, key=weight)
    return Moment(
        kind="heard",
        turn=best.number,
        said="",
        what=told.say("moment.heard", turn=best.number),
        did="",
        reply=best.reply.text,
    )
