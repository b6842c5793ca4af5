"""A played conversation as a text file beside its scenario: coach line, codes, state, reply.

The file holds a heading of `# ` lines, a line `seed N`, and then for every turn the coach's line after
`You: `. Everything else is what came of it, and is written by the program:

    # What this conversation shows, in a sentence or two.
    seed 4

    Maya: her opening

    You: the coach's line
      codes
      T 52 D 41 H 37 A 34 G 49 · polite
    Maya: her reply
"""

from dataclasses import dataclass

from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.turn import take_turn
from roleplay.scenario.model import Scenario

_YOU = "You: "
_SEED = "seed "


@dataclass(frozen=True, slots=True)
class Played:
    """The part of the file that people write: what it shows, the seed, and the coach's lines."""

    about: tuple[str, ...]
    seed: int
    said: tuple[str, ...]


def read_played(text: str) -> Played:
    """The heading, seed and coach lines of a file; ValueError when it names no seed."""
    lines = text.splitlines()
    seeds = [int(line[len(_SEED) :]) for line in lines if line.startswith(_SEED)]
    if len(seeds) != 1:
        raise ValueError("a played conversation names one seed")
    return Played(
        about=tuple(line for line in lines if line.startswith("#")),
        seed=seeds[0],
        said=tuple(line[len(_YOU) :] for line in lines if line.startswith(_YOU)),
    )


def play(played: Played, scenario: Scenario) -> Conversation:
    """Take every turn of a played conversation again; it stops where she leaves."""
    conversation = begin(scenario, played.seed)
    for said in played.said:
        if conversation.over:
            break
        conversation = conversation.after(take_turn(said, conversation, scenario))
    return conversation


def write_played(played: Played, conversation: Conversation, scenario: Scenario) -> str:
    """The whole file, as it has to stand beside the scenario."""
    called = scenario.teacher.called
    parts = ["\n".join((*played.about, f"{_SEED}{played.seed}"))]
    if conversation.opening.text:
        parts.append(f"{called}: {_one_line(conversation.opening.text)}")
    parts.extend(_turn(turn, called) for turn in conversation.turns)
    parts.append(f"ends: {conversation.memory.commitment}")
    return "\n\n".join(parts) + "\n"


def _turn(turn: Turn, called: str) -> str:
    marks = f" [{' '.join(sorted(turn.reply.marks))}]" if turn.reply.marks else ""
    state = " ".join(f"{name} {getattr(turn.state, name):g}" for name in "TDHAG")
    return "\n".join(
        (
            f"{_YOU}{turn.said}",
            f"  {' '.join((*turn.coding.codes, *turn.coding.patterns)) or 'NONE'}",
            f"  {state} · {turn.band}",
            f"{called}: {_one_line(turn.reply.text)}{marks}",
        )
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
