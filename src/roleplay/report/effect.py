"""What the strongest line did: what she heard in it, and what her answer held."""

from roleplay.practice.conversation import Turn
from roleplay.report.causes import gain, heard
from roleplay.report.evidence import answer_length, shown
from roleplay.report.quoting import one_line
from roleplay.report.told import Told

TOLD = {
    "step": "step",
    "idea": "idea",
    "hope": "hope",
    "agency": "agency",
    "problem": "trouble",
    "when": "when",
}
SAID_MORE = 8  # words


def effect(told: Told, turn: Turn, rows: frozenset[str]) -> str:
    """What can be said of it truthfully: the inner voice of these rows when she felt one, and one fact."""
    felt = [c for c in turn.causes if c.counted and c.row in rows and gain(c.change) > 0]
    row = max(felt, key=lambda c: gain(c.change)).row if felt else ""
    inner = heard(row, told.scenario, turn.number) if row else ""
    parts = [told.say("did.heard", inner=one_line(inner))] if inner else []
    return " ".join([*parts, *_fact(told, turn)])


def _fact(told: Told, turn: Turn) -> list[str]:
    if turn.reply.occasion == "reveals":
        return [told.say("did.reveals")]
    marks = shown(turn) if answer_length(turn) >= SAID_MORE else shown(turn) - {"problem"}
    mark = next((m for m in TOLD if m in marks), None)
    if mark:
        earlier = any(mark in t.reply.marks for t in told.turns[: turn.number - 1])
        first = "" if earlier or mark in told.conversation.opening.marks else told.say("did.first")
        return [told.say(f"did.{TOLD[mark]}", first=first)]
    longest = max(answer_length(t) for t in told.turns)
    if len(told.turns) > 1 and [t.number for t in told.turns if answer_length(t) == longest] == [turn.number]:
        return [told.say("did.longest")]
    return []
