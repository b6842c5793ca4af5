"""Which lines could be said now, with the variants that are due and the marks they would carry."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from roleplay.persona.grades import INVITES, Grades, grades_of
from roleplay.persona.moment import Moment
from roleplay.scenario.model import Line, When
from roleplay.scenario.template import Template

_GIVEN = frozenset({"idea", "agency", "step"})  # what she gives only when the state allows it
_THIN = frozenset({"pushback", "compliance", "problem", "asks"})  # marks a guarded variant can still carry


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that could be said now: its variants with their numbers, its marks and how well it fits."""

    line: Line
    variants: tuple[tuple[int, Template], ...]
    marks: frozenset[str]
    grades: Grades
    fresh: bool
    uses: int


def answers(moment: Moment) -> list[Candidate]:
    """The answers that could be said now."""
    return candidates(_answering(moment), moment)


def modest(moment: Moment) -> list[Candidate]:
    """The lines for a question that nothing is written for: short, true, and for its aim if there are any."""
    asked = moment.asked
    lines = [line for found in moment.index.answers.get("no-answer", {}).values() for line in found]
    plain = replace(moment, asked=replace(asked, aim="no-answer", kind=None, loose=False, detail=False))
    found = candidates(lines, plain)
    if asked.yes_no and asked.kind is None:
        return yes_or_no(moment)
    for wanted in (asked.kind, asked.aim):
        nearer = [c for c in found if wanted in c.line.when.aims and c.fresh]
        if nearer:
            return nearer
    return [c for c in found if c.line.when.aims == {"no-answer"}] or found


def yes_or_no(moment: Moment) -> list[Candidate]:
    """Short words for a question that wants a yes or a no, by the verb that asks it."""
    aim = moment.asked.yes_no or "yes-no"
    lines = [line for found in moment.index.answers.get(aim, {}).values() for line in found]
    short = replace(moment, asked=replace(moment.asked, aim=aim, kind=None, loose=False, detail=False))
    return candidates(lines, short)


def _answering(moment: Moment) -> list[Line]:
    """The lines that may answer: for an aim of the turn or for none, about what it touched or nothing."""
    asked = moment.asked
    kinds = (asked.kind,) if asked.kind else ()
    aims = (*kinds, asked.aim, *asked.also, *(("any-question",) if asked.question else ()), None)
    found: dict[str, Line] = {}
    for aim in dict.fromkeys(aims):
        by_topic = moment.index.answers.get(aim, {})
        topics: Iterable[str | None] = (None, asked.topic, *asked.topics)
        if asked.topic is None and asked.aim in INVITES:
            topics = by_topic
        for topic in dict.fromkeys(topics):
            found.update((line.id, line) for line in by_topic.get(topic, ()))
    return list(found.values())


def candidates(lines: Iterable[Line], moment: Moment, *, event: bool = False) -> list[Candidate]:
    """The lines that could be said now. For an `event` a topic, aim or move it misses only counts less."""
    found = []
    band, rows = moment.felt.band, moment.rows
    for line in lines:
        when = line.when
        if when.bands and band not in when.bands and not line.guarded:
            continue
        if when.moves and not event and when.moves.isdisjoint(rows):
            continue
        if moment.asked.worded and line.id in moment.index.yes_or_no:
            continue
        grades = grades_of(line, moment, event)
        if grades is None or not _allowed(when, moment):
            continue
        thin = _thin(line, moment)
        marks = line.shows & _THIN if thin else line.shows
        if not event and not _may_give(line, marks, moment):
            if not line.guarded:
                continue
            thin, marks = True, line.shows & _THIN
        found.append(_candidate(line, thin, marks, grades, moment))
    return found


def _candidate(line: Line, thin: bool, marks: frozenset[str], grades: Grades, moment: Moment) -> Candidate:
    """The line with those of its variants that are due: guarded ones are numbered behind the others."""
    first = len(line.variants)
    numbered = tuple(enumerate(line.guarded, first)) if thin else tuple(enumerate(line.variants))
    said = moment.said.get(line.id, set())
    left = tuple((number, text) for number, text in numbered if number not in said)
    fresh = bool(left) and (line.rank > 0 or not said)
    uses = moment.heard.get(line.id, 0) + moment.times.get(line.id, 0)
    return Candidate(line, left or numbered, marks, grades, fresh, uses)


def _allowed(when: When, moment: Moment) -> bool:
    """The hard constraints: what was said, the turn, growth, the commitment, how often it was asked."""
    memory = moment.memory
    if when.told and not when.told <= moment.said.keys():
        return False
    if when.untold and not when.untold.isdisjoint(moment.said.keys()):
        return False
    if memory.turn < when.from_turn or (when.to_turn is not None and memory.turn > when.to_turn):
        return False
    if when.growth is not None and (when.growth == "named") != memory.growth_named:
        return False
    if when.commitment and memory.commitment not in when.commitment:
        return False
    if when.asked and moment.asked.again < when.asked:
        return False
    return when.stirred is None or when.stirred == memory.stirred


def _thin(line: Line, moment: Moment) -> bool:
    if not line.guarded:
        return False
    return moment.guarded or bool(line.when.bands and moment.felt.band not in line.when.bands)


def _may_give(line: Line, marks: frozenset[str], moment: Moment) -> bool:
    """Whether a plain answer may carry its marks: ideas and steps are earned, the secret is told first."""
    secret = moment.scenario.secret
    if secret and secret.id in line.when.topics and not moment.memory.concern_told:
        revealing = {other.id for other in moment.index.occasions.get("reveals", ())}
        if not revealing & line.when.untold:
            return False
    if not marks & _GIVEN or moment.gives:
        return True
    if "step" in marks:
        return not moment.led and moment.memory.commitment == "owned"
    gated = bool(line.when.bands or line.when.moves) or "idea" not in marks
    return gated and not moment.guarded and not moment.led
