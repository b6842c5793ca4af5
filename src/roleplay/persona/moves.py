"""From what the coach said to what was done: codes, ground and her last marks become acts (rubric 4.2).

An act still waits for memory, which decides the row that pays (`rows.py`). What the coder is not sure of
may do good and never harm (rubric 1.0.4).
"""

from dataclasses import replace
from typing import Final

from roleplay.language.read import read
from roleplay.persona.acts import Act, overlap
from roleplay.persona.asks import unanswered_asks
from roleplay.persona.claims import claims
from roleplay.persona.frame_acts import frame_acts
from roleplay.persona.mind import Memory
from roleplay.persona.question_acts import question_acts
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground

MONOLOGUE: Final = 90  # words
ASKS_IN_VAIN: Final = 2  # direct asks in a row without an answer

# Said in several sentences of one turn these are one move. Harm is not: every blow counts.
ONCE_A_TURN: Final = frozenset({
    "reflect", "praise", "autonomy", "we", "light", "service", "impact", "gap", "growth", "held", "candour",
    "heavy", "purpose", "info", "logistics", "permission", "repair", "self-disclosure", "decline", "advice-p",
    "advice-asked",
})  # fmt: skip
# The name on the left is not paid beside the one on the right: it is part of it.
PART_OF: Final = {"growth": "held", "reflect": "reflect-complex"}


def acts_of(coding: Coding, ground: Ground, memory: Memory) -> tuple[Act, ...]:
    """Everything the coach did in a turn, in the order of the words; nothing for a turn of mere courtesy.

    `memory` is the memory before the turn.
    """
    if coding.only or coding.note:
        return ()
    claimed = claims(coding)
    found = frame_acts(coding, ground, memory, frozenset(claimed.values()))
    found += question_acts(coding, ground, memory, claimed)
    acts = _once(_kept_word(sorted(found, key=lambda act: act.start), ground))
    return (*_fresh(acts, coding, memory), *_of_the_whole_turn(coding, ground, memory))


def sentences(coding: Coding) -> frozenset[str]:
    """The sentences of a turn without case and marks, as they are compared with later ones."""
    return frozenset(plain for _, _, plain in _sentences(coding.text))


def _sentences(text: str) -> list[tuple[int, int, str]]:
    return [
        (s.start, s.end, " ".join(t.plain for t in s.tokens if t.plain[0].isalnum()))
        for s in read(text).sentences
    ]


def _kept_word(acts: list[Act], ground: Ground) -> list[Act]:
    """Plain words announced in the turn before are candour when they come (rubric 2.0)."""
    before = ground.coach_turns[-1].coding if ground.coach_turns else None
    growth = next((act for act in acts if act.name == "growth"), None)
    if growth is None or before is None or not before.has("CANDOUR") or before.has("GROWTH", "HELD"):
        return acts
    return [*acts, Act("candour", growth.start, growth.end)]


def _once(acts: list[Act]) -> list[Act]:
    names = {act.name for act in acts}
    kept: list[Act] = []
    for act in acts:
        if PART_OF.get(act.name) in names:
            continue
        if act.name not in ONCE_A_TURN or all(act.name != other.name for other in kept):
            kept.append(act)
    return kept


def _fresh(acts: list[Act], coding: Coding, memory: Memory) -> list[Act]:
    """A sentence already said pays nothing (rubric 4.3, step 1)."""
    if not memory.sentences or not acts:
        return acts
    spans = _sentences(coding.text)
    fresh = []
    for act in acts:
        said = [plain for start, end, plain in spans if overlap((start, end), (act.start, act.end))]
        again = bool(said) and all(plain in memory.sentences for plain in said)
        fresh.append(replace(act, fresh=False) if again else act)
    return fresh


def _of_the_whole_turn(coding: Coding, ground: Ground, memory: Memory) -> list[Act]:
    acts = []
    if unanswered_asks(coding, ground, memory) >= ASKS_IN_VAIN:
        acts.append(Act("unanswered", 0, len(coding.text)))
    if len(coding.text.split()) > MONOLOGUE:
        acts.append(Act("monologue", 0, len(coding.text)))
    return acts
