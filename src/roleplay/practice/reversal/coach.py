"""The scripted coach: the next line of a round, after the teacher's replies so far.

The fault-finding scripts do not adapt, which is part of the experience; the asset script takes up the
teacher's own words, and has another line ready where there is nothing to take up (rubric 7.3).
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from roleplay.practice.reversal.hearing import (
    Idea,
    choice_in,
    chose_neither,
    hope_in,
    ideas_in,
    refused,
    stays,
)
from roleplay.practice.reversal.said_back import within
from roleplay.practice.reversal.script import TURNS, Line, Round, script
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import hear_marks
from roleplay.settings.catalogue import say

ASKS_FOR_IDEAS, ASKS_FOR_CHOICE = 6, 7  # coach turns of the asset script
_KEPT = 32  # rounds so far that are kept worked out


@dataclass(frozen=True, slots=True)
class Answered:
    """One coach line with the reply to it: its marks, and the ideas that are heard in it."""

    line: Line
    reply: str
    marks: frozenset[str]
    ideas: tuple[Idea, ...]


@lru_cache(maxsize=_KEPT)
def answered(replies: tuple[str, ...], kind: Round) -> tuple[Answered, ...]:
    """Every line of a round that has been answered. Pure: the same replies give the same lines."""
    ground, done = Ground(), tuple[Answered, ...]()
    for reply in replies[:TURNS]:
        line = _line(done, kind)
        ground = ground.coach_said(code_turn(line.text, ground))
        marks = hear_marks(reply, ground)
        asked = kind == "asset" and line.number == ASKS_FOR_IDEAS
        done = (*done, Answered(line, reply, marks, ideas_in(reply, ground, asked=asked)))
        ground = ground.teacher_said(reply, marks)
    return done


def step(replies: tuple[str, ...], kind: Round) -> Line | None:
    """The coach's next line, its slots filled; None after the eighth reply."""
    return None if len(replies) >= TURNS else _line(answered(replies, kind), kind)


def parting(replies: tuple[str, ...], kind: Round) -> Line | None:
    """A last word that asks for no answer: only where "when, if at all?" was answered with not at all."""
    if kind != "asset" or len(replies) < TURNS or not refused(replies[-1]):
        return None
    return script(kind)["A9.leave"] if answered(replies, kind)[-1].line.id != "A8.stay" else None


def _line(done: tuple[Answered, ...], kind: Round) -> Line:
    if kind == "asset":
        return _asset(done)
    number = len(done) + 1
    return next(line for line in script(kind).values() if line.number == number)


def _asset(done: tuple[Answered, ...]) -> Line:
    lines, number = script("asset"), len(done) + 1
    special = {2: _to_hope, 5: _to_permission, ASKS_FOR_CHOICE: _to_ideas, TURNS: _to_choice}.get(number)
    return special(done, lines) if special else lines[f"A{number}"]


def _to_hope(done: tuple[Answered, ...], lines: dict[str, Line]) -> Line:
    asked = Ground().coach_said(code_turn(done[0].line.text, Ground()))
    hope = hope_in(done[0].reply, asked)
    return (
        lines["A2.nothing"]
        if hope is None
        else _filled(lines["A2"], hope=hope or say("reversal.hope-described"))
    )


def _to_permission(done: tuple[Answered, ...], lines: dict[str, Line]) -> Line:
    return lines["A5.declined" if refused(done[-1].reply) else "A5"]


def _to_ideas(done: tuple[Answered, ...], lines: dict[str, Line]) -> Line:
    ideas = _ideas(done)
    if not ideas:
        return lines["A7.none"]
    routes = [one.route or say("reversal.described") for one in ideas]
    if len(set(routes)) == 1:
        return _filled(lines["A7.one"], first=routes[0])
    return _filled(lines["A7"], first=routes[0], second=within(routes[1]))


def _to_choice(done: tuple[Answered, ...], lines: dict[str, Line]) -> Line:
    reply, before = done[-1].reply, done[-1].line.id
    new = done[-1].ideas
    if before == "A7.none" and not new:
        return lines["A8.stay" if stays(reply) else "A8.told"]
    if before != "A7.none" and chose_neither(reply):
        return lines["A8.neither"]
    ideas = _ideas(done[:-1]) or new
    choice = ideas[0].route if before != "A7" else choice_in(reply, ideas)
    return _filled(lines["A8"], choice=choice or say("reversal.described"))


def _ideas(done: tuple[Answered, ...]) -> tuple[Idea, ...]:
    """The last two different ideas, in the order they were said."""
    last: list[Idea] = []
    for one in (i for answer in reversed(done) for i in reversed(answer.ideas)):
        if not any(one.stems <= other.stems or other.stems <= one.stems for other in last):
            last.append(one)
    return tuple(reversed(last[:2]))


def _filled(line: Line, **words: str) -> Line:
    return replace(line, text=line.text.format(**words))
