"""Setting her state or the turn by hand, to reach a band or a gate quickly."""

import re
from dataclasses import dataclass, replace

from roleplay.errors import Exit, RoleplayError
from roleplay.persona.mind import VARIABLES
from roleplay.practice.conversation import Conversation
from roleplay.settings.catalogue import say

LAST_TURN = 200
_PAIR = re.compile(r"([TDHAGtdhag])=([0-9]{1,3}(?:\.[0-9])?)")


@dataclass(frozen=True, slots=True)
class Setting:
    """The conversation after a setting, and the setting in the form it is kept in."""

    conversation: Conversation
    command: str


def set_state(conversation: Conversation, given: str) -> Setting:
    """The conversation with values of the state set: "T=60 D=30", each 0 to 100.

    RoleplayError when the text holds anything else.
    """
    values: dict[str, float] = {}
    for word in given.replace(",", " ").split():
        pair = _PAIR.fullmatch(word)
        if pair is None or float(pair.group(2)) > 100:
            raise _refused("state", word)
        values[pair.group(1).upper()] = float(pair.group(2))
    if not values:
        raise _refused("state", given)
    command = "/state " + " ".join(f"{v}={values[v]:g}" for v in VARIABLES if v in values)
    state = replace(conversation.state, **values)
    if not conversation.turns:
        return Setting(replace(conversation, start=state), command)
    *before, last = conversation.turns
    return Setting(replace(conversation, turns=(*before, replace(last, state=state))), command)


def set_turn(conversation: Conversation, given: str) -> Setting:
    """The conversation in which the next turn counts as that of the number, from 1 to 200.

    RoleplayError when the text is no such number.
    """
    if not re.fullmatch(r"[0-9]{1,3}", given) or not 1 <= int(given) <= LAST_TURN:
        raise _refused("turn", given)
    memory = replace(conversation.memory, turn=int(given) - 1)
    return Setting(replace(conversation, memory=memory), f"/turn {int(given)}")


def set_by(command: str, conversation: Conversation) -> Setting:
    """A setting by its command, as `/state T=60` or `/turn 8`; RoleplayError for any other."""
    name, _, given = command.partition(" ")
    if name == "/state":
        return set_state(conversation, given.strip())
    if name == "/turn":
        return set_turn(conversation, given.strip())
    raise unknown(name)


def unknown(name: str) -> RoleplayError:
    """The error for a command there is not."""
    return RoleplayError(
        say("authoring.try.unknown", name=name), say("authoring.try.unknown.remedy"), Exit.USAGE
    )


def _refused(name: str, given: str) -> RoleplayError:
    return RoleplayError(
        say(f"authoring.try.{name}.wrong", given=given), say(f"authoring.try.{name}.wrong.remedy"), Exit.USAGE
    )
