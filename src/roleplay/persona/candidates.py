"""Which lines could be said now, with the variants that are due and the marks they would carry."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roleplay.persona.grades import INVITES, NEUTRAL, TOUCHED, Grades, grades_of
from roleplay.persona.moment import Moment
from roleplay.scenario.model import Line, When
from roleplay.scenario.template import Template

if TYPE_CHECKING:
    from roleplay.scenario.vocabulary import Aim

_GIVEN = frozenset({"idea", "agency", "step"})  # what she gives only when the state allows it
_TOO_MANY = frozenset({"interrogation"})  # said of a row of questions when yet more come in one turn
_SEVERAL = 3
_CLOSE = 8.0  # how rare the words have to be, taken together, that a line shares with the turn
_MOST_NEAR = 12
_SAYS_BACK = "{{ question"  # needs a question short enough to be said back
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


def near(moment: Moment) -> list[Candidate]:
    """Own lines that share words with the turn, whatever they were written for."""
    shared: dict[str, float] = {}
    lines: dict[str, Line] = {}
    for stem in sorted(moment.words.stems):
        for line in moment.index.by_word.get(stem, ()):
            lines[line.id] = line
            shared[line.id] = shared.get(line.id, 0.0) + moment.index.rarity(stem)
    close = sorted((name for name, worth in shared.items() if worth >= _CLOSE), key=lambda n: (-shared[n], n))
    found = [_unasked(lines[name], moment) for name in close[:_MOST_NEAR]]
    return [one for one in found if one is not None and one.variants]


def _unasked(line: Line, moment: Moment) -> Candidate | None:
    """The line as a candidate though its topic or aim was not named; None where the moment forbids it."""
    when, band = line.when, moment.felt.band
    if when.bands and band not in when.bands and not (line.guarded and _thin(line, moment)):
        return None
    if (when.moves and when.moves.isdisjoint(moment.rows)) or not _allowed(when, moment):
        return None
    thin = _thin(line, moment)
    marks = line.shows & _THIN if thin else line.shows
    if not _may_give(line, marks, moment):
        return None
    return _candidate(line, thin, marks, Grades(TOUCHED, NEUTRAL, NEUTRAL, NEUTRAL, NEUTRAL), moment)


def stand_ins(moment: Moment) -> list[Candidate]:
    """Every short line for a question nothing is written for: by the verb that asks it, or for any."""
    asked = moment.asked
    aims: tuple[Aim, ...] = ("no-answer", asked.yes_no) if asked.yes_no else ("no-answer",)
    found: dict[str, Candidate] = {}
    for aim in aims:
        lines = [line for these in moment.index.answers.get(aim, {}).values() for line in these]
        plain = replace(moment, asked=replace(asked, aim=aim, kind=None, loose=False, detail=False))
        for one in candidates(lines, plain):
            found.setdefault(one.line.id, one)
    return list(found.values())


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
    if moment.felt.band == "shut":
        return list(found.values())
    return [line for line in found.values() if line.id not in moment.index.stand_ins]


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
        if when.moves == _TOO_MANY and moment.asked.questions < _SEVERAL:
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
    return [one for one in found if one.variants]


def _candidate(line: Line, thin: bool, marks: frozenset[str], grades: Grades, moment: Moment) -> Candidate:
    """The line with those of its variants that are due: guarded ones are numbered behind the others."""
    first = len(line.variants)
    numbered = tuple(enumerate(line.guarded, first)) if thin else tuple(enumerate(line.variants))
    said = moment.said.get(line.id, set())
    if not moment.asked.back:
        numbered = tuple((n, text) for n, text in numbered if _SAYS_BACK not in text.text)
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
