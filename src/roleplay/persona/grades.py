"""How well a line fits: by topic, then aim, then what was told or asked before, then move, then band."""

from typing import NamedTuple

from roleplay.persona.known import EXACT
from roleplay.persona.mind import Asked
from roleplay.persona.moment import Moment
from roleplay.scenario.model import Line
from roleplay.scenario.vocabulary import Aim

OUT = -1.0  # the line names another
NEUTRAL = 1.0  # the line asks for nothing
HIT = 3.0
TOUCHED = 1.3  # a statement about several things: the line is about one of the others
INVITES: frozenset[Aim] = frozenset({"success", "difficulty", "hope"})  # with no topic she may name a note

# What is about the talk rather than the classroom: only a line for that very aim, or for anything, fits.
SOCIAL: frozenset[Aim] = frozenset(
    [
        "permission", "offer", "greeting", "thanks", "apology", "personal", "off-topic", "unsure",
        "your-view", "repeat", "food", "treat", "mood", "care", "story", "joke", "slight", "claim",
    ]
)  # fmt: skip
_KIND = HIT + 1  # the line holds what a short answer has to hold
_REAL = HIT - 0.7  # the line is for an aim of the turn, and not only for any question
# Of these a line about pupils or facts may hold the answer when the question names its topic.
_OFTEN_TOLD: frozenset[Aim] = frozenset({"who", "number"})
_FACTS: frozenset[Aim] = frozenset({"pupils", "background"})
# What she gives only in answer to what was asked: never because it is near.
_BIG = frozenset({"hope", "idea", "step", "agency"})
# Asked for, a line for no aim is no answer.
# Moves whose lines fit whatever was asked beside them.
_LEAVE_IT_OPEN = frozenset(
    {"autonomy", "closed", "closed-3", "interrogation", "unsafe", "unanswered", "decline"}
)
_FOREIGN = 2  # words of a question that nothing of a topic accounts for, and its lines then neither
_WIDE: frozenset[Aim] = frozenset({"success", "hope", "next-step", "pupils", "feeling"})


class Grades(NamedTuple):
    """How well a line fits, to be compared in this order."""

    topic: float
    aim: float
    told: float
    move: float
    band: float


def grades_of(line: Line, moment: Moment, event: bool) -> Grades | None:
    """How well the line fits, None when it names another topic, aim, move or band."""
    missed = 0.0 if event else OUT
    when, asked = line.when, moment.asked
    if not event and when.topics and asked.aim in SOCIAL and when.aims.isdisjoint({asked.aim, asked.kind}):
        return None
    topic = _topic(line, moment, missed) if when.topics else _no_topic(line, moment)
    aim = _aim(line, asked, missed) if when.aims else NEUTRAL
    if OUT in (topic, aim) or (
        not event and line.part == "answer" and not _answers(line, moment, topic, aim)
    ):
        return None
    move = _move(when.moves, moment, missed) if when.moves else NEUTRAL
    band = _band(line, moment) if when.bands else NEUTRAL
    if OUT in (move, band):
        return None
    told = NEUTRAL
    if when.told:
        told = HIT if moment.memory.topic_line in when.told else HIT - 1
    elif when.asked and (line.rank == 0 or moment.asked.named):
        told = HIT - 1
    return Grades(topic, aim, told, move, band)


def _answers(line: Line, moment: Moment, topic: float, aim: float) -> bool:
    """Whether a line may stand as the answer to what was asked last, and not only near it."""
    asked, when = moment.asked, line.when
    if asked.kind and aim < _KIND and not _holds(line, moment, topic, aim):
        return False
    if line.rank:
        return True
    if when.told and moment.memory.topic_line in when.told:
        return not line.shows & _BIG or aim >= _REAL
    if _is_of_else(line, moment):
        return False
    return aim >= _KIND or _is_near(line, asked, aim)


def _is_of_else(line: Line, moment: Moment) -> bool:
    """Whether a question is about a person or a thing that the line says nothing of."""
    asked, words = moment.asked, moment.index.line_words.get(line.id, frozenset())
    if asked.subject and not asked.named and asked.subject not in words:
        return True
    many = len(asked.foreign) >= (1 if asked.kind == "who" else _FOREIGN)
    return many and bool(line.when.topics) and asked.foreign.isdisjoint(words)


def _is_near(line: Line, asked: Asked, aim: float) -> bool:
    """Whether an own line meets the aim, or the topic of a question that leaves the aim open.

    A hope, an idea or a step of hers is given to the question that asks for it and to no other.
    """
    when = line.when
    if not asked.question:
        return bool(when.aims) or asked.named or not when.topics
    if not when.aims:
        invited = asked.aim == "any-question" and not asked.loose
        return invited or (asked.named and asked.aim not in _WIDE)
    if asked.loose:
        told_by_move = not when.moves.isdisjoint(_LEAVE_IT_OPEN)
        return aim >= _REAL and (told_by_move or (asked.named and bool(when.topics)))
    if asked.detail and not asked.named:
        return aim >= _REAL
    return not line.shows & _BIG or aim >= _REAL


def _holds(line: Line, moment: Moment, topic: float, aim: float) -> bool:
    """Whether a line not marked for the kind of answer may still hold it."""
    asked = moment.asked
    if asked.kind == "when" and moment.memory.commitment == "owned" and "when" in line.shows:
        return True
    told = asked.kind in _OFTEN_TOLD and asked.named and bool(line.when.aims & _FACTS)
    return told and topic == EXACT and aim >= _REAL and bool(line.when.aims & {asked.aim, *asked.also})


def _move(moves: frozenset[str], moment: Moment, missed: float) -> float:
    met = moves & moment.rows
    return missed if not met else HIT if moment.strongest in met else HIT - 1


def _band(line: Line, moment: Moment) -> float:
    if moment.felt.band in line.when.bands:
        return HIT
    return NEUTRAL if line.guarded and _below(line, moment) else OUT


def _topic(line: Line, moment: Moment, missed: float) -> float:
    topic, meets = moment.asked.topic, moment.index.meets[line.id]
    if topic is not None:
        if topic in meets or moment.asked.question:
            return meets.get(topic, missed)
        return TOUCHED if any(other in meets for other in moment.asked.topics) else missed
    invited = moment.asked.question and moment.asked.aim in INVITES and moment.asked.aim in line.when.aims
    return NEUTRAL + 0.1 if invited and line.rank == 0 else missed


def _no_topic(line: Line, moment: Moment) -> float:
    """An own line for the aim is better than one that names a note nobody asked about."""
    asked = moment.asked
    return (
        NEUTRAL + 0.2 if asked.topic is None and line.rank == 0 and asked.aim in line.when.aims else NEUTRAL
    )


def _aim(line: Line, asked: Asked, missed: float) -> float:
    aims = line.when.aims
    if asked.kind and asked.kind in aims:
        return _KIND
    if asked.aim in aims:
        return HIT
    for place, aim in enumerate(asked.also, 1):
        if aim in aims:
            return HIT - 0.1 * place
    return missed


def _below(line: Line, moment: Moment) -> bool:
    """Whether she is further back than the line's bands: then its guarded words stand in."""
    return moment.guarded or (moment.felt.band == "polite" and line.when.bands <= {"working", "open"})


def hits(grades: Grades) -> tuple[str, ...]:
    """Which of the grades are hits, by name."""
    return tuple(name for name, grade in zip(Grades._fields, grades, strict=True) if grade >= TOUCHED)


def exact_topic(grades: Grades) -> bool:
    """Whether the line names the very topic asked about."""
    return grades.topic == EXACT
