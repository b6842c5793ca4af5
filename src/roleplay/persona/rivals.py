"""Which lines came next to the one she said, and why each was not said: a report that changes nothing.

The order is found by letting `choose` choose again without the lines it has already chosen, so it is the
order of the choice itself.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from roleplay.persona.candidates import Candidate, answers, candidates, modest, yes_or_no
from roleplay.persona.choose import Chosen, choose, choose_event, spoken
from roleplay.persona.criteria import STAND_IN, missed
from roleplay.persona.fit.chance import chance
from roleplay.persona.grades import HIT, NEUTRAL, SOCIAL, hits
from roleplay.persona.mind import Draw, Reply
from roleplay.persona.moment import Moment
from roleplay.scenario.model import Line
from roleplay.scenario.series import due

Pool = Literal["answer", "stand-in", "yes-no", "likelier", "event", "reaction", "alone"]
Code = Literal[
    "topic", "aim", "told", "move", "band", "untold", "from-turn", "to-turn", "growth", "commitment", "asked",
    "stirred",  # a criterion that fails, or one in which another line is nearer
    "said-before", "last", "pressed", "kind", "long", "wide", "bank", "often", "drawn",
    "not-ready", "gave-way", "event-first", "reaction-shut", "reaction-left-out",
    "unlikely", "yes-or-no", "secret", "unearned", "small-talk", "elsewhere", "stands-in", "said",
]  # fmt: skip

_FEW: Final = 4  # topics of a line that was written for them
_SHORT: Final = 6  # words of a line in Shut, rubric 4.3
_TOO_MANY: Final = frozenset({"interrogation"})
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
_GIVEN: Final = frozenset({"idea", "agency", "step"})
_PICKS = Callable[[list[Candidate], Moment, Draw, str], Chosen | None]


@dataclass(frozen=True, slots=True)
class Loss:
    """Why a line was not said. `own`: what it has in that matter; `other`: what the moment or the winner has.

    `fails`: a criterion fails, so it could not be said at all; else another line came before it.
    """

    code: Code
    own: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    fails: bool = False


@dataclass(frozen=True, slots=True)
class Rival:
    """A line that was not said, with the reason."""

    line: Line
    loss: Loss


@dataclass(frozen=True, slots=True)
class Ranking:
    """The line she said, how it came to be looked for, and those behind it in the order of the choice.

    `pool` is "alone" for words that no other line competed with, as her last words said again.
    """

    said: Line
    pool: Pool
    rivals: tuple[Rival, ...] = ()


def ranking(reply: Reply, moment: Moment, draw: Draw, most: int = 4) -> Ranking | None:
    """The main line of a reply, its last, with at most `most` rivals; None when no line was said.

    Behind those that could have been said stand own lines that fail in one criterion only; one place is
    theirs.
    """
    if not reply.lines:
        return None
    given = moment.index.lines[reply.lines[-1]]
    for pool, found, pick, purpose in _pools(given, moment):
        ordered = _ordered(found, moment, draw, pick, purpose, most + 1)
        if ordered and ordered[0].line.id == given.id:
            best, *others = ordered
            behind = [Rival(c.line, _lost(c, best, moment, event=pool == "event")) for c in others]
            near = [] if pool == "event" else list(_nearly(moment, {c.line.id for c in found}, given))
            room = most - 1 if near else most
            return Ranking(given, pool, (*behind[:room], *near)[:most])
    if given.occasion is None and given.part == "answer":
        return Ranking(given, "likelier", tuple(_unlikely(given, moment, draw, most)))
    return Ranking(given, "alone")


def _unlikely(given: Line, moment: Moment, draw: Draw, most: int) -> Iterator[Rival]:
    """The lines the criteria would have chosen, in their order, where a likelier one took their place."""
    for candidate in _ordered(answers(moment), moment, draw, choose, "answer", most):
        if candidate.line.id != given.id:
            yield Rival(candidate.line, _less_likely(candidate, given, moment, draw))


def _less_likely(candidate: Candidate, given: Line, moment: Moment, draw: Draw) -> Loss:
    """How likely readers would say that each fits, in hundredths."""
    own = chance(moment, candidate.line, spoken(candidate, moment, draw).text)
    other = chance(moment, given, given.variants[0].text)
    return Loss("unlikely", (str(round(own * 100)),), (str(round(other * 100)),))


def why_not(line: Line, reply: Reply, moment: Moment, draw: Draw) -> Loss:
    """Why a line was not said now: the first thing that fails, else what came before it."""
    if line.id in reply.lines:
        return Loss("said")
    if line.id not in moment.index.lines:
        return Loss("last", tuple(sorted(line.when.last)), fails=True)
    if line.occasion is not None and line.occasion != reply.occasion:
        ready = moment.felt.ready | ({"ends"} if moment.asked.closes else frozenset())
        code: Code = "gave-way" if line.occasion in ready else "not-ready"
        return Loss(code, (line.occasion,), (reply.occasion,) if reply.occasion else (), fails=True)
    failing = missed(line, moment)
    if failing:
        return Loss(failing[0].name, failing[0].wanted, failing[0].now, fails=True)
    alone = candidates((line,), moment, event=line.occasion is not None)
    if not alone:
        return Loss(*_held_back(line, moment), fails=True)
    if line.part == "reaction":
        return _left_out(alone[0], moment)
    if line.occasion is None and reply.occasion is not None:
        return Loss("event-first", other=(reply.occasion,))
    return _behind(alone[0], reply, moment, draw)


def _behind(candidate: Candidate, reply: Reply, moment: Moment, draw: Draw) -> Loss:
    """How a line that could be said compares with the one that was."""
    given = moment.index.lines.get(reply.lines[-1]) if reply.lines else None
    if given is None or given.part == "reaction":
        return Loss("elsewhere")
    for pool, found, pick, purpose in _pools(given, moment):
        ordered = _ordered(found, moment, draw, pick, purpose, 1)
        if ordered and ordered[0].line.id == given.id:
            own = next((c for c in found if c.line.id == candidate.line.id), None)
            if own is None:
                return Loss("stands-in" if candidate.line.when.aims & STAND_IN else "elsewhere")
            return _lost(own, ordered[0], moment, event=pool == "event")
    if given.occasion is None and candidate.line.occasion is None:
        return _less_likely(candidate, given, moment, draw)
    return Loss("elsewhere")


def _pools(given: Line, moment: Moment) -> Iterator[tuple[Pool, list[Candidate], _PICKS, str]]:
    """Where the line may have been chosen from, in the order she looks."""
    if given.occasion is not None:
        lines = moment.index.occasions.get(given.occasion, ())
        yield "event", candidates(lines, moment, event=True), choose_event, given.occasion
    elif given.part == "reaction":
        found = [c for c in candidates(moment.index.reactions, moment) if c.line.id not in moment.said]
        found = [c for c in found if {"topic", "move"} & set(hits(c.grades))]
        yield "reaction", found, choose, "reaction"
        yield "reaction", [c for c in found if c.line.rank == 0], choose, "reaction"
    else:
        yield "answer", answers(moment), choose, "answer"
        yield "stand-in", modest(moment), choose, "answer"
        yield "yes-no", yes_or_no(moment), choose, "yes-no"


def _ordered(
    found: list[Candidate], moment: Moment, draw: Draw, pick: _PICKS, purpose: str, most: int
) -> list[Candidate]:
    """The first `most` candidates in the order in which they would be chosen."""
    left, ordered = list(found), list[Candidate]()
    while left and len(ordered) < most:
        chosen = pick(left, moment, draw, purpose)
        if chosen is None:
            break
        ordered.append(next(c for c in left if c.line.id == chosen.line.id))
        left = [c for c in left if c.line.id != chosen.line.id]
    return ordered


def _lost(own: Candidate, best: Candidate, moment: Moment, *, event: bool = False) -> Loss:
    """The first matter, in the order of the choice, in which the other line is nearer."""
    if own.fresh < best.fresh:
        return Loss("said-before")
    if event and own.line.rank > best.line.rank:
        return Loss("bank", (own.line.source,), (best.line.source,))
    when, better = own.line.when, best.line.when
    if due(when.last, moment.scenario.last) < due(better.last, moment.scenario.last):
        return Loss("last", _words(when.last), _words(better.last))
    if when.moves == _TOO_MANY != better.moves and moment.asked.question:
        return Loss("move", _words(when.moves), _words(better.moves))
    if moment.pressed and own.grades.move <= NEUTRAL < best.grades.move:
        return Loss("pressed", _words(when.moves), _words(better.moves))
    if own.grades.aim <= HIT < best.grades.aim:
        return Loss("kind", _words(when.aims), (moment.asked.kind or "",))
    if moment.felt.band == "shut" and _words_of(own) > _SHORT >= _words_of(best):
        return Loss("long", (str(_words_of(own)),), (str(_words_of(best)),))
    for name, mine, others in (
        ("topic", when.topics, better.topics),
        ("aim", when.aims, better.aims),
        ("told", when.told, better.told),
        ("move", when.moves, better.moves),
        ("band", when.bands, better.bands),
    ):
        less, more = getattr(own.grades, name), getattr(best.grades, name)
        if less < more:
            return Loss(_named(name), _words(mine), _words(others))
        if less > more:
            return Loss("elsewhere")
    return _lost_by_less(own, best, moment)


def _lost_by_less(own: Candidate, best: Candidate, moment: Moment) -> Loss:
    """What decides between two lines that fit as well."""
    if moment.felt.band == "shut" and _words_of(own) > _words_of(best):
        return Loss("long", (str(_words_of(own)),), (str(_words_of(best)),))
    if len(own.line.when.topics) > _FEW >= len(best.line.when.topics):
        return Loss("wide", (str(len(own.line.when.topics)),))
    if own.line.rank > best.line.rank:
        return Loss("bank", (own.line.source,), (best.line.source,))
    if own.uses > best.uses:
        return Loss("often", (str(own.uses),), (str(best.uses),))
    return Loss("drawn")


def _nearly(moment: Moment, could: set[str], given: Line) -> Iterator[Rival]:
    """Own answers about the topic and for the aim of the turn that fail in a single criterion."""
    asked = moment.asked
    aims = {asked.kind, asked.aim} - {None}
    for line in moment.scenario.lines:
        if line.rank or line.occasion or line.part != "answer" or line.id in could or line.id == given.id:
            continue
        if asked.topic in line.when.topics and aims & line.when.aims:
            failing = missed(line, moment)
            if len(failing) == 1:
                yield Rival(line, Loss(failing[0].name, failing[0].wanted, failing[0].now, fails=True))


def _held_back(line: Line, moment: Moment) -> tuple[Code, tuple[str, ...], tuple[str, ...]]:
    """Why a line whose criteria are all met is kept back."""
    asked, secret = moment.asked, moment.scenario.secret
    aims = tuple(aim for aim in (asked.kind, asked.aim) if aim)
    if line.id in moment.index.yes_or_no and asked.worded:
        return "yes-or-no", (), aims
    if secret and secret.id in line.when.topics and not moment.memory.concern_told:
        return "secret", (secret.id,), ()
    if line.shows & _GIVEN and not moment.gives:
        return "unearned", _words(line.shows & _GIVEN), ()
    if line.when.aims & STAND_IN:
        return "stands-in", _words(line.when.aims), aims
    if line.when.topics and asked.aim in SOCIAL:
        return "small-talk", _words(line.when.topics), aims
    if asked.kind and asked.kind not in line.when.aims:
        return "kind", _words(line.when.aims), (asked.kind,)
    return "elsewhere", _words(line.when.aims), aims


def _left_out(candidate: Candidate, moment: Moment) -> Loss:
    """Why a reaction that fits was not the first beat."""
    if candidate.line.id in moment.said:
        return Loss("said-before")
    return Loss("reaction-shut" if moment.felt.band == "shut" else "reaction-left-out")


def _named(name: str) -> Code:
    names: dict[str, Code] = {"topic": "topic", "aim": "aim", "told": "told", "move": "move", "band": "band"}
    return names[name]


def _words_of(candidate: Candidate) -> int:
    return min(len(_WORD.findall(text.text)) for _, text in candidate.variants)


def _words(found: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(found))
