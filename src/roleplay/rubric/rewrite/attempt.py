"""Choosing what to try: the first open question on the same matter that the ear itself hears as one."""

from collections.abc import Callable, Iterator
from itertools import islice

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Hit, QuestionCode
from roleplay.rubric.rewrite.clauses import came_about, deed, moment, purpose
from roleplay.rubric.rewrite.frames import (
    FIXES,
    PLANS,
    POINTED,
    VERDICTS,
    about,
    plain_prompt,
    time_of,
    wishes,
)
from roleplay.rubric.rewrite.gains import done_by, gain, would_do
from roleplay.rubric.rewrite.little_words import FURNITURE
from roleplay.rubric.rewrite.phrase import Thing
from roleplay.rubric.rewrite.things import things
from roleplay.rubric.table import Table

Welcome = Callable[[str], bool]

_LONGEST = 1_000  # characters
_TRIED = 3  # attempts heard before the plain prompt is given
_OMITS = (
    r"\b(?:(?:did|have|do|had)n't you|you (?:<w> )?(?:(?:did|have|do|had)n't|never)|why <w>n't|stopped"
    r"|stopping|without|missing|never|skip|skipped|forgot|forgotten)\b"
)
_TOLD = frozenset(["LEADING:FORCED", "LEADING:RHET"])  # what these bring in was there, or is no fix
_LOOSE = frozenset(["LEADING:RHET", "LEADING:DECL"])
_CANDIDATE = r"(?:,|\u2014|\u2013| -) ?(?:<w> ){0,2}<w>$"
_ONLY_A_TIME = 1  # weight of "on Monday"
_ORDERS = r"\b(?:try|kindly|next time|from now on|agreed|settled|deal)\b"
_BECAUSE = r"\b(?:because|cos|cause|cuz|since|due to|as a result of|down to)\b"
_WHOM = r"they them he him she :: \b(?:they|them|he|him|she)\b"
_OBJECT = {"they": "them", "he": "him", "she": "her"}
_SEEN = {"past": "did you notice", "now": "do you notice", "ahead": "do you notice"}


def suggestion(code: QuestionCode, ask: Ask, hit: Hit, table: Table, welcome: Welcome) -> str | None:
    """An open question on the same matter, in the coach's own words where they allow it (rubric 6.4).

    `welcome` says whether a line is heard as open and without a deficit; what is not is passed over, and
    the code's plain prompt is left. None for a code that has none. A question longer than people ask is not
    taken apart either: to look for its matter would take longer than to hear it.
    """
    if len(ask.said) > _LONGEST:
        return plain_prompt(code, ask)
    lines = islice(dict.fromkeys(_attempts(code, ask, hit, table)), _TRIED)
    return next((line for line in lines if welcome(line)), None) or plain_prompt(code, ask)


def _attempts(code: QuestionCode, ask: Ask, hit: Hit, table: Table) -> Iterator[str]:
    """What might be tried, what keeps most of the question first."""
    text = table.utterance.text
    stem = _stem(code, ask, hit, text)
    if stem:
        yield f"{stem[:1].upper()}{stem[1:]}?"
    if code.label == "LEADING:EMBED" and not ask.is_wh:
        yield from _without_cause(ask, text)
    elif code.label in FIXES or code.label in ("CLOSED:VER", "LEADING:NEG"):
        yield from _without_fix(code, ask, text)
    done = deed(ask, text) if code.label in ("LEADING:DECL", "LEADING:TAG") else None
    if done is not None:
        yield f"What were you weighing when you {done}?"
    yield from (about(code, ask, thing) for thing in _matters(code, ask, hit, table))
    yield from _pointing(code, ask, text)


def _stem(code: QuestionCode, ask: Ask, hit: Hit, text: str) -> str:
    """The open question that is left when a candidate behind it is taken away."""
    end = hit.stem_end
    if end is None and code.label == "LEADING:EMBED" and ask.is_wh:
        behind = finds(_CANDIDATE, ask.clause)
        end = ask.clause_start + behind.start() if behind is not None else None
    if end is None or end <= ask.clause_start:
        return ""
    return text[ask.clause_start : end].strip(" ,-\u2014\u2013")


def _without_cause(ask: Ask, text: str) -> Iterator[str]:
    for head, made in (("do", "makes"), ("does", "makes"), ("did", "made")):
        for who, done in done_by(ask, text, head):
            yield f"What do you think {made} {who} {done}?"
    happened = came_about(ask, text)
    if happened is not None:
        yield f"What do you think {happened}?"


def _without_fix(code: QuestionCode, ask: Ask, text: str) -> Iterator[str]:
    aim = purpose(ask, text) if code.label in FIXES else None
    if aim is not None:
        yield f"What have you found helps {aim}?"
    gained = gain(ask)
    if gained is not None:
        yield f"What might make it {gained}?"
    if code.label in ("LEADING:FORCED", "LEADING:EMBED", "LEADING:ADV"):
        return
    plans = code.label in PLANS
    told = [(who, done) for who, done in would_do(ask, text) if plans or not who]
    for who, done in (*done_by(ask, text, "would", "could", "might", "will", given=not plans), *told):
        yield f"What might help {who} {done}?" if who else f"What might {done}?"


def _matters(code: QuestionCode, ask: Ask, hit: Hit, table: Table) -> Iterator[Thing]:
    """The things a question names that are neither the coach's fix nor the coach's cause."""
    text, fixes = table.utterance.text, code.label in FIXES
    offers = fixes or wishes(ask) or finds(_OMITS, ask.clause) or finds(_ORDERS, ask.said)
    cause = _cause(ask, hit) if code.label == "LEADING:EMBED" else ask.end
    fix = ask.said.find(" if ") + ask.start if " if " in ask.said else ask.end
    effect = text.find(" that ", cause)  # of "it was X that …"
    for thing in things(ask, text):
        brought = thing.fix or (thing.new and code.label not in _TOLD)
        place = thing.words.rpartition(" ")[2] in FURNITURE and not thing.people
        if (offers and brought and not table.teacher_named(thing.words)) or (fixes and place):
            continue
        if thing.at and thing.weight == _ONLY_A_TIME and code.label in PLANS:
            continue
        if (code.label == "LEADING:BETTER" and thing.start > fix) or (
            thing.loose and code.label not in _LOOSE
        ):
            continue
        if thing.start < cause or cause < effect < thing.start < ask.end:
            yield thing


def _cause(ask: Ask, hit: Hit) -> int:
    """Where the supplied cause, or the candidate behind an open stem, begins."""
    if ask.is_wh:
        return hit.stem_end or ask.end
    match = finds(_BECAUSE, ask.said)
    if match is not None:
        return ask.start + match.start()
    whole = starts(r"(?:is|was|could|would) (?:it|that)\b", ask.clause)
    return ask.clause_start if whole or not hit.matched else hit.matched[0][0]


def _pointing(code: QuestionCode, ask: Ask, text: str) -> Iterator[str]:
    """What is left when nothing is named: a moment that the question tells, and whom it is about."""
    when = moment(ask, text, ahead=code.label in PLANS) if code.label != "CLOSED:VER" else None
    if when is not None:
        seen = "would you like to see" if code.label in PLANS else _SEEN[time_of(ask)]
        yield f"What {seen} {when}?"
    whom = finds(_WHOM, ask.clause) if code.label in VERDICTS | FIXES else None
    if whom is not None:
        one = _OBJECT.get(whom.group(), whom.group())
        yield about(code, ask, Thing(one, ask.start, people=True, lesson=False, weight=POINTED))
