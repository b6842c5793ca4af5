"""A script played on one version of a scenario."""

from dataclasses import dataclass

from roleplay.authoring.trying.opened import Opened
from roleplay.authoring.trying.script import Script
from roleplay.authoring.trying.settings import set_by
from roleplay.authoring.trying.taken import Taken, take
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation


@dataclass(frozen=True, slots=True)
class Replayed:
    """The turns a script came to, and the conversation at its end. It stops where she leaves."""

    opened: Opened
    turns: tuple[Taken, ...]
    conversation: Conversation


def replay(script: Script, opened: Opened) -> Replayed:
    """Play a script. RoleplayError for a setting in it that is none."""
    conversation = begin(opened.scenario, script.seed, script.difficulty, script.heard_before)
    turns = []
    for step in script.steps:
        if conversation.over:
            break
        for command in step.settings:
            conversation = set_by(command, conversation).conversation
        taken = take(step.said, conversation, opened.scenario)
        turns.append(taken)
        conversation = conversation.after(taken.turn)
    return Replayed(opened, tuple(turns), conversation)
