"""The pattern by its name and first sentence, and the overall behind its key."""

from roleplay.report.model import InPocket, Overall, Pattern
from roleplay.report.quoting import once_closed, shortened
from roleplay.report.told import Told
from roleplay.scoring.finding import Finding
from roleplay.scoring.pattern import Pattern as Scored
from roleplay.settings.catalogue import say

QUOTE = 120


def pattern(told: Told, pocket: tuple[InPocket, ...]) -> Pattern:
    """What this conversation was like; its first sentence holds quoted words or a count."""
    scored = told.measures.pattern
    name = say(f"scoring.pattern.{scored.name}")
    notes = sum(item.kind == "growth" for item in pocket)
    key = _first_sentence(scored, notes) if told.turns else "not-yet-begun.first"
    count = {"not-yet-arrived.first": notes, "telling.first": scored.told}.get(key, scored.handed_over)
    sentence = say(
        f"scoring.pattern.{key}",
        line=_quoted(scored.line),
        strength=_quoted(scored.strength),
        growth=_quoted(scored.growth),
        turn=scored.growth.turn if scored.growth else 0,
        n=count,
        m=scored.hers,
        notes="note" if count == 1 else "notes",
        are="is" if count == 1 else "are",
        ideas="idea" if count == 1 else "ideas",
        **told.names,
    )
    return Pattern(name, once_closed(sentence))


def overall(told: Told) -> Overall:
    """The overall with its band and what capped it."""
    measures = told.measures
    gates = tuple(say(f"scoring.gate.{gate.name}", **told.names) for gate in measures.gates)
    return Overall(measures.overall, measures.raw, say(f"scoring.band.{measures.band}"), gates)


def _first_sentence(scored: Scored, notes: int) -> str:
    """The sentence of the pattern where the talk has what it quotes, else the nearest one that is true."""
    holds = {
        "together": scored.line,
        "not-yet-arrived": notes,
        "little-room": scored.strength and scored.growth,
        "strength-late": scored.growth,
        "strength-not-yet": scored.growth,
        "strength-unheard": scored.growth,
        "subject-unfound": scored.handed_over,
        "few-openings": scored.strength,
    }
    if holds.get(scored.name, True):
        return f"{scored.name}.first"
    if scored.strength:
        return "together.first-apart" if scored.handed_over else "few-openings.first"
    return "subject-unfound.first" if scored.handed_over else "not-yet-begun.first"


def _quoted(finding: Finding | None) -> str:
    return shortened(finding.words, QUOTE).rstrip(".") if finding else ""
