"""Drills that talk with a teacher: an answer is a turn, taken as in a round, and no session keeps it."""

from dataclasses import replace

from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.drills.drill import Item, Scene
from roleplay.practice.turn import take_turn
from roleplay.rubric.coder import code_turn
from roleplay.scenario.model import Scenario


def scene_of(item: Item) -> Scene:
    """The moment an item stands in; every item of a talking drill has one."""
    assert item.scene is not None  # noqa: S101  # the drills that call this give each item one
    return item.scene


def spoken(item: Item, said: str) -> tuple[Turn, Item]:
    """The turn that a line is, and the same item after it."""
    scene = scene_of(item)
    turn = take_turn(said, scene.conversation, scene.scenario)
    after = replace(scene, conversation=scene.conversation.after(turn))
    return turn, replace(item, scene=after, lines=(), before="", line="")


def words_of(turn: Turn) -> str:
    """Her reply on one line."""
    return " ".join(turn.reply.text.split())


def unheard(conversation: Conversation) -> Conversation:
    """The conversation as if she had not opened it: the drill begins with words of its own."""
    return replace(conversation, ground=replace(conversation.ground, heard=()))


def with_her_words(conversation: Conversation, text: str, marks: frozenset[str]) -> Conversation:
    """The conversation after something she says of her own accord."""
    return replace(conversation, ground=conversation.ground.teacher_said(text, marks))


def with_coachs_words(conversation: Conversation, text: str) -> Conversation:
    """The conversation after something the coach has said before it begins: heard, and felt by nobody."""
    coding = code_turn(text, conversation.ground)
    return replace(conversation, ground=conversation.ground.coach_said(coding))


def on_growth(scenario: Scenario, text: str) -> bool:
    """Whether words touch the growth area, by its own cues or those of its notes and topics."""
    cues = [scenario.growth.cues, *(t.cues for t in scenario.topics if t.id in scenario.growth.topics)]
    return any(cue.found(text) for cue in cues)
