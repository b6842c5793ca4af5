"""One talk of an automatic coach with a teacher, and what came of it as plain figures."""

from dataclasses import dataclass

from roleplay.authoring.coach import Coach
from roleplay.authoring.material import Material
from roleplay.authoring.voice import Voice
from roleplay.persona.epilogue import ending_of
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation
from roleplay.practice.draw import draws
from roleplay.practice.turn import take_turn
from roleplay.scenario.model import OWN, Scenario
from roleplay.scenario.vocabulary import Commitment, Ending
from roleplay.scoring.exchange import Exchange, FirstWords
from roleplay.scoring.judged import Judged
from roleplay.scoring.reach import reach
from roleplay.scoring.reading import read

WITHIN = 30
"""Turns within which the same words said again count as a repetition."""


@dataclass(frozen=True, slots=True)
class Round:
    """How one talk went. `dignity`, `trust` and `agency` at its end and `reach` are 0 to 100.

    `ending` is that of the epilogue. `unfitted` counts replies that neither topic nor aim chose, `repeated`
    the written words she said again within 30 turns, by the id of their line. `said` are the ids of the
    scenario's own lines that were said.
    """

    coach: str
    seed: int
    turns: int
    left: bool
    commitment: Commitment
    ending: Ending
    dignity: float
    trust: float
    agency: float
    reach: float
    unfitted: int
    repeated: tuple[str, ...]
    said: frozenset[str]


def talk(
    scenario: Scenario, material: Material, coach: Coach, seed: int, turns: int | None = None
) -> Conversation:
    """The talk of a coach under a seed: of `turns` coach turns, or as many as the coach's manner has."""
    draw = draws(seed, (scenario.id, coach.name))
    shortest, longest = coach.turns
    length = turns or shortest + draw("turns", longest - shortest + 1)
    voice = Voice(coach, material, draw)
    conversation = begin(scenario, seed)
    heard = conversation.opening
    for number in range(1, length + 1):
        said = voice.says(heard, number, last=number == length)
        turn = take_turn(said, conversation, scenario)
        conversation, heard = conversation.after(turn), turn.reply
        if turn.left:
            break
    return conversation


def round_of(conversation: Conversation, scenario: Scenario, coach: str) -> Round:
    """What came of a talk."""
    turns, state, memory = conversation.turns, conversation.state, conversation.memory
    reached = _reach(conversation, scenario)
    own = {line.id for line in scenario.lines if line.source == OWN}
    return Round(
        coach=coach,
        seed=conversation.seed,
        turns=len(turns),
        left=bool(turns) and turns[-1].reply.occasion == "leaves",
        commitment=memory.commitment,
        ending=ending_of(state, memory, reached),
        dignity=state.G,
        trust=state.T,
        agency=state.A,
        reach=reached,
        unfitted=sum(not turn.reply.fitted for turn in turns),
        repeated=_repeated(conversation),
        said=frozenset(own.intersection(line for line, _ in memory.said)),
    )


def _reach(conversation: Conversation, scenario: Scenario) -> float:
    exchanges = tuple(Exchange(t.said, t.coding, t.reply.text, t.reply.marks) for t in conversation.turns)
    judged = Judged(scenario.counts, scenario.reach, scenario.directness)
    first = FirstWords(conversation.opening.text, conversation.opening.marks)
    return reach(read(exchanges, judged, first)).value


def _repeated(conversation: Conversation) -> tuple[str, ...]:
    """The lines whose same words were said again, once for every time, in the order of the talk."""
    before = len(conversation.opening.lines)
    said = dict.fromkeys(conversation.memory.said[:before], 0)
    found = []
    for turn in conversation.turns:
        for words in turn.memory.said[before:]:
            if words in said and turn.number - said[words] <= WITHIN:
                found.append(words[0])
            said[words] = turn.number
        before = len(turn.memory.said)
    return tuple(found)
