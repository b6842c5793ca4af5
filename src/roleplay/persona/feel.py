"""What a coach turn does to her: moves, the new state with its causes, and what she is ready for."""

from dataclasses import replace

from roleplay.persona.arithmetic import Reckoning, apply, given_back, lost, reckon
from roleplay.persona.asks import unanswered_asks
from roleplay.persona.bands import JUMP, band_of, shuts
from roleplay.persona.effects import Effect
from roleplay.persona.her_words import after_her_words, dwells_on
from roleplay.persona.mind import Cause, Felt, Memory, Move, State
from roleplay.persona.moves import acts_of, sentences
from roleplay.persona.person import Difficulty, person
from roleplay.persona.readiness import Standing, ready
from roleplay.persona.rows import rows
from roleplay.persona.waiting import pause, waited
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.scenario.model import Scenario


def feel(
    coding: Coding, ground: Ground, before: State, memory: Memory, scenario: Scenario, difficulty: Difficulty
) -> Felt:
    """What the turn did to her. `ground` and `memory` are those before the turn. Pure, and never raises."""
    memory = after_her_words(memory, ground, coding, scenario)
    memory = replace(memory, turn=memory.turn + 1, start=memory.start or before)
    if dwells_on(coding, ground):
        memory = replace(memory, questions_in_row=0)
    memory = replace(memory, waits_in_row=waited(coding, memory))
    who = person(scenario, difficulty)
    acts = acts_of(coding, ground, memory)
    if who.waiting_opens:
        acts = (*acts, *pause(coding, memory))
    last = ground.last_teacher
    opened = last is not None and "problem" in last.marks
    moves, heard = rows(acts, before, memory, opened=opened, who=who)
    total = reckon(moves, before, memory, who)
    takes_back = any(move.row == "repair" for move in moves)
    returned = given_back(memory.last_harm) if takes_back and memory.last_harm else None
    state = apply(total.causes, before, memory, who, returned)
    after = _remembered(heard, total, before, state, returned)
    unsafe = any(move.row == "unsafe" for move in moves)
    shut = shuts(state, after.turn, was_shut=memory.shut, repaired=takes_back, unsafe=unsafe)
    after = replace(
        after,
        shut=shut,
        shut_turns=memory.shut_turns + 1 if shut else 0,
        sentences=memory.sentences | sentences(coding),
        asks_unanswered=unanswered_asks(coding, ground, memory),
    )
    band = band_of(state, shut=shut)
    repaired = returned is not None
    standing = Standing(moves, before, state, band, after, scenario, ground, repaired)
    return Felt(
        moves=moves,
        state=state,
        band=band,
        causes=_causes(total, moves, returned),
        memory=after,
        ready=ready(standing),
        repaired=repaired,
        startled=state.D - before.D > JUMP,
    )


def _remembered(
    heard: Memory, total: Reckoning, before: State, state: State, returned: Effect | None
) -> Memory:
    """The memory with what the turn did to her in it."""
    kept = heard.last_harm if returned is None else None
    return replace(
        heard,
        first_impression=total.first_impression,
        bait=total.bait,
        bait_turn=heard.turn if total.bait is not None and heard.bait is None else heard.bait_turn,
        owed=total.owed,
        last_harm=lost(before, state) or kept,
        lowest_dignity=min(heard.lowest_dignity, state.G),
        highest_hope=max(heard.highest_hope, state.H),
    )


def _causes(total: Reckoning, moves: tuple[Move, ...], returned: Effect | None) -> tuple[Cause, ...]:
    """The causes that changed something, the strongest first; what a repair gave back stands last."""
    causes = [cause for cause in total.causes if any(cause.change)]
    if returned is not None:
        causes += [Cause(m.row, m.start, m.end, returned) for m in moves if m.row == "repair"][:1]
    return tuple(causes)
