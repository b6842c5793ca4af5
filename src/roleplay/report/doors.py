"""Two rounds of one lesson side by side: what became of the teacher in each, and open prompts."""

import re
from dataclasses import dataclass

from roleplay.practice.doors.kept import KeptPair
from roleplay.practice.doors.pair import PROMPTS, Pair
from roleplay.practice.session import Session
from roleplay.report import extract
from roleplay.report.model import Curve
from roleplay.report.quoting import one_line
from roleplay.report.told import told
from roleplay.scoring.finding import Finding
from roleplay.settings.catalogue import say

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class IdeaTold:
    """An idea of hers, by the turn it came in."""

    turn: int
    words: str


@dataclass(frozen=True, slots=True)
class DoorTold:
    """One round. Turns count from 1 and are None where something was not named; a curve has the start first.

    `minutes`: between the first and the last turn, rounded; None with less than two turns.
    """

    number: int
    title: str
    turns: int
    minutes: int | None
    agency: Curve
    dignity: Curve
    replies: tuple[int, ...]
    coach_words: int
    ideas: tuple[IdeaTold, ...]
    strength: int | None
    growth: int | None
    epilogue: str


@dataclass(frozen=True, slots=True)
class PromptTold:
    """One open prompt, and what was written to it."""

    name: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class DoorsTold:
    """Both rounds. `apart` says how far the two endings lie from each other, "" with one round only."""

    title: str
    opening: str
    rounds: tuple[DoorTold, ...]
    apart: str
    prompts: tuple[PromptTold, ...]


def tell(pair: Pair) -> DoorsTold:
    """What a pair gives to look back on. Rounds without a turn are left out; nothing in it judges anyone."""
    rounds = tuple(
        _round(session, at + 1, pair.card(at).title)
        for at, session in enumerate(pair.rounds)
        if session.conversation.turns
    )
    whole = len(rounds) == len(pair.kept.doors)
    opening = (
        say("ways.doors.opening", minutes=pair.scenario.minutes) if whole else say("ways.doors.one-only")
    )
    return DoorsTold(
        title=say("ways.doors.across"),
        opening=opening,
        rounds=rounds,
        apart=_apart(rounds) if whole else "",
        prompts=tuple(_prompt(pair.kept, name) for name in PROMPTS),
    )


def _round(session: Session, number: int, title: str) -> DoorTold:
    conversation, scenario = session.conversation, session.scenario
    debrief = extract.debrief(conversation, scenario)
    curves = {curve.variable: curve for curve in debrief.curves}
    order = told(conversation, scenario).measures.strength_first.order
    return DoorTold(
        number=number,
        title=title,
        turns=len(conversation.turns),
        minutes=_minutes(session),
        agency=curves["A"],
        dignity=curves["G"],
        replies=tuple(_words(turn.reply.text) for turn in conversation.turns),
        coach_words=sum(_words(turn.said) for turn in conversation.turns),
        ideas=tuple(
            IdeaTold(turn.number, one_line(turn.reply.text))
            for turn in conversation.turns
            if "idea" in turn.reply.marks
        ),
        strength=_turn(order.strength),
        growth=_turn(order.clocks.growth),
        epilogue=debrief.later.text,
    )


def _minutes(session: Session) -> int | None:
    times = session.times
    return round((times[-1] - times[0]).total_seconds() / _SECONDS) if len(times) > 1 else None


def _words(text: str) -> int:
    return len(_WORD.findall(text))


def _turn(finding: Finding | None) -> int | None:
    return None if finding is None else finding.turn


def _apart(rounds: tuple[DoorTold, ...]) -> str:
    first, second = rounds
    dignity = second.dignity.values[-1] - first.dignity.values[-1]
    agency = second.agency.values[-1] - first.agency.values[-1]
    return say(
        "ways.doors.apart",
        dignity=round(abs(dignity)),
        dignity_in=(second if dignity > 0 else first).number,
        agency=round(abs(agency)),
        agency_in=(second if agency > 0 else first).number,
    )


def _prompt(kept: KeptPair, name: str) -> PromptTold:
    return PromptTold(name, say(f"ways.doors.prompt.{name}"), kept.answer(name))
