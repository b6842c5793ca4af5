"""A role reversal told back: both curves side by side, reply lengths, ideas, and the prompts in order."""

import re
from dataclasses import dataclass

from roleplay.practice.reversal.kept import Kept
from roleplay.practice.reversal.measures import Measures, measure
from roleplay.practice.reversal.prompts import PRIVATE, prompts
from roleplay.practice.reversal.script import Round, as_written
from roleplay.report.quoting import one_line
from roleplay.settings.catalogue import say

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Said:
    """One coach line with its labels, and the reply to it; "" where the scripts were only read."""

    number: int
    coach: str
    labels: str
    reply: str


@dataclass(frozen=True, slots=True)
class RoundTold:
    """One round: its number from 1, its name, its measures, how many words the coach used, and the lines."""

    number: int
    name: str
    measures: Measures
    coach_words: int
    lines: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class PromptTold:
    """One prompt of the debrief, what is said beside it, and what was written to it, "" where nothing was."""

    name: str
    text: str
    how: str
    answer: str


@dataclass(frozen=True, slots=True)
class ReversalTold:
    """The whole debrief. `played`: at least one reply was given, so that there are figures."""

    opening: str
    played: bool
    rounds: tuple[RoundTold, ...]
    prompts: tuple[PromptTold, ...]
    same_numbers: str


def tell(kept: Kept) -> ReversalTold:
    """What a role reversal gives to look back on; nothing in it judges anyone."""
    how = "read" if kept.reads else "stopped" if kept.stopped else "played"
    return ReversalTold(
        opening=say(f"reversal.opening.{how}"),
        played=bool(kept.exchanges),
        rounds=tuple(_round(kept, at, kind) for at, kind in enumerate(kept.rounds)),
        prompts=tuple(_prompt(kept, name) for name in prompts(kept.rounds)),
        same_numbers=say("reversal.same-numbers"),
    )


def _round(kept: Kept, at: int, kind: Round) -> RoundTold:
    done = kept.of_round(at)
    written = as_written(kind)
    said = [line.text for line in written]
    said[: len(done)] = [exchange.coach for exchange in done]
    shown = [_SLOT.sub(_stand_in, text) for text in said]
    replies = [one_line(exchange.said) for exchange in done] + [""] * (len(said) - len(done))
    return RoundTold(
        number=at + 1,
        name=say(f"reversal.round.{kind}"),
        measures=measure(kind, done),
        coach_words=sum(len(_WORD.findall(exchange.coach)) for exchange in done),
        lines=tuple(
            Said(line.number, text, line.labels or say("reversal.lines.unlabelled"), reply)
            for line, text, reply in zip(written, shown, replies, strict=True)
        ),
    )


def _stand_in(slot: re.Match[str]) -> str:
    return say(f"reversal.slot.{slot.group(1)}")


def _prompt(kept: Kept, name: str) -> PromptTold:
    how = {
        PRIVATE: "reversal.private.how",
        "intention": "reversal.intention.how",
        "minutes": "reversal.same-numbers",
    }
    text = say(f"reversal.prompt.{name}", number=kept.rounds.index("asset") + 1)
    return PromptTold(name, text, say(how[name]) if name in how else "", kept.answer(name))
