"""The path of one sentence: heard, coded, felt, answered. The file to read first."""

from roleplay.persona.asked import understand
from roleplay.persona.carried import visited
from roleplay.persona.feel import feel
from roleplay.persona.reply import answer
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.draw import draws
from roleplay.rubric.coder import code_turn
from roleplay.scenario.model import Scenario


def take_turn(said: str, conversation: Conversation, scenario: Scenario) -> Turn:
    """What a coach turn does: its codes, what it did to her, and her reply.

    Pure: no files, no clock, no screen, no shared random state. The same arguments give the same turn,
    byte for byte, under any hash seed.
    """
    scenario = visited(scenario, conversation.carried)
    ground, memory, before = conversation.ground, conversation.memory, conversation.state
    coding = code_turn(said, ground)
    felt = feel(coding, ground, before, memory, scenario, conversation.difficulty)
    asked = understand(coding, ground, felt.memory, scenario)
    draw = draws(conversation.seed, (*(turn.said for turn in conversation.turns), said))
    reply, remembered = answer(asked, felt, ground, scenario, conversation.heard_before, draw)
    number = len(conversation.turns) + 1
    return Turn(
        number=number,
        said=said,
        coding=coding,
        moves=felt.moves,
        causes=felt.causes,
        before=before,
        state=felt.state,
        band=felt.band,
        asked=asked,
        reply=reply,
        memory=remembered,
        left=reply.occasion == "leaves" or number == scenario.turns,
    )
