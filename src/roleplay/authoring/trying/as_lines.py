"""What stands below a reply: state, moves, what was understood, the line chosen, and those that came next."""

import textwrap
from collections.abc import Iterator

from roleplay.authoring.trying.opened import Opened
from roleplay.authoring.trying.reasons import loss_words, met_words
from roleplay.authoring.trying.taken import Taken
from roleplay.language.shown import shown
from roleplay.persona.criteria import criteria
from roleplay.persona.mind import VARIABLES, Asked, Move, State
from roleplay.persona.rivals import Ranking, ranking
from roleplay.practice.conversation import Turn
from roleplay.scenario.model import Line
from roleplay.settings.catalogue import say

WIDTH = 100
_COLUMN = 8  # of the names before the lines
_LONGEST_QUOTE = 48


def below(taken: Taken, opened: Opened) -> Iterator[str]:
    """The lines below a reply, each indented by two spaces."""
    turn = taken.turn
    number = say("authoring.try.turn", turn=turn.memory.turn)
    yield from _row("state", f"{state_words(turn.before, turn.state)} · {turn.band} · {number}")
    yield from _moves(turn)
    yield from _row("heard", " · ".join(_heard(turn.asked)))
    ranked = ranking(turn.reply, taken.moment, taken.draw)
    yield from _said(taken, opened, ranked)
    if ranked is not None and ranked.pool != "alone":
        yield from _rivals(ranked, opened)


def state_words(before: State, state: State) -> str:
    """The five values with their changes: "T 52 (+2) D 41 (-4.5) …"."""
    parts = []
    for name in VARIABLES:
        now = getattr(state, name)
        change = round(now - getattr(before, name), 1)
        parts.append(f"{name} {now:g}" + (f" ({change:+g})" if change else ""))
    return "  ".join(parts)


def wrapped(text: str, first: str = "  ", others: str = "  ") -> Iterator[str]:
    """Text made safe to show, in lines of at most `WIDTH` columns."""
    yield from textwrap.wrap(
        shown(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _row(name: str, text: str) -> Iterator[str]:
    column = f"  {say(f'authoring.try.{name}') if name else '':<{_COLUMN}}"
    yield from wrapped(text, column, " " * (_COLUMN + 4))


def _moves(turn: Turn) -> Iterator[str]:
    """Each move with the row that paid, the words it came from, and what it did before caps."""
    if not turn.moves:
        yield from _row("moves", say("authoring.try.moves.none"))
    causes = list(turn.causes)
    rows = []
    for move in turn.moves:
        name = move.name
        if move.row != move.name:
            name = say("authoring.try.move.row", name=move.name, row=move.row)
        cause = next((c for c in causes if (c.row, c.start, c.end) == (move.row, move.start, move.end)), None)
        change = ""
        if cause is not None:
            causes.remove(cause)
            change = _change(cause.change) + ("" if cause.counted else _aside("uncounted"))
        rows.append(f"{name}{_quoted(turn.said, move)}{change}" + ("" if move.fresh else _aside("stale")))
    rows += [f"{c.row}{_change(c.change)}" + ("" if c.counted else _aside("uncounted")) for c in causes]
    for place, row in enumerate(rows):
        yield from _row("" if place else "moves", row)


def _aside(what: str) -> str:
    return f" · {say(f'authoring.try.move.{what}')}"


def _change(change: tuple[float, ...]) -> str:
    parts = [f"{n} {round(by, 1):+g}" for n, by in zip(VARIABLES, change, strict=True) if round(by, 1)]
    return f": {' '.join(parts)}" if parts else ""


def _quoted(said: str, move: Move) -> str:
    words = " ".join(said[move.start : move.end].split())
    if not words:
        return ""
    return f" “{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}”"


def _heard(asked: Asked) -> Iterator[str]:
    if asked.topic is None:
        yield say("authoring.try.topic.none")
    else:
        yield say("authoring.try.topic" if asked.named else "authoring.try.topic.stayed", topic=asked.topic)
    others = [topic for topic in asked.topics if topic != asked.topic]
    if others:
        yield say("authoring.try.topics", topics=" ".join(others))
    yield say("authoring.try.aim.loose" if asked.loose else "authoring.try.aim", aim=asked.aim)
    if asked.also:
        yield say("authoring.try.also", aims=" ".join(asked.also))
    if asked.kind:
        yield say("authoring.try.kind", kind=asked.kind)
    if not asked.question:
        yield say("authoring.try.statement")
    if asked.yes_no:
        yield say("authoring.try.yes-no")
    if asked.detail:
        yield say("authoring.try.detail")
    if asked.again:
        yield say("authoring.try.again", count=asked.again)


def _said(taken: Taken, opened: Opened, ranked: Ranking | None) -> Iterator[str]:
    """Every line of the reply with its place, how it was looked for, and which criteria were met."""
    reply = taken.turn.reply
    if ranked is None:
        yield from _row("said", say("authoring.try.said.nothing"))
        return
    numbers = dict(taken.turn.memory.said[-len(reply.lines) :])
    for place, name in enumerate(reply.lines):
        line = taken.moment.index.lines[name]
        parts = [f"{line.id} {opened.place(line)}", _variant(line, numbers.get(line.id, 0))]
        if line.id == ranked.said.id and ranked.pool != "answer":
            parts.append(say(f"authoring.try.pool.{ranked.pool}", occasion=reply.occasion))
        yield from _row("" if place else "said", " · ".join(part for part in parts if part))
        yield from wrapped(met_words(criteria(line, taken.moment)), " " * (_COLUMN + 4), " " * (_COLUMN + 6))


def _variant(line: Line, number: int) -> str:
    if number >= len(line.variants):
        return say("authoring.try.variant.guarded")
    count = len(line.variants)
    return say("authoring.try.variant", number=number + 1, count=count) if count > 1 else ""


def _rivals(ranked: Ranking, opened: Opened) -> Iterator[str]:
    if not ranked.rivals:
        yield from _row("rivals", say("authoring.try.rivals.none"))
    for place, rival in enumerate(ranked.rivals):
        text = f"{place + 1}. {rival.line.id} {opened.place(rival.line)} · {loss_words(rival.loss)}"
        yield from _row("" if place else "rivals", text)
