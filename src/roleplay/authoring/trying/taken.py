"""One turn with the moment its reply was chosen in."""

from dataclasses import dataclass

from roleplay.persona.carried import visited
from roleplay.persona.feel import feel
from roleplay.persona.known import known
from roleplay.persona.mind import Draw
from roleplay.persona.moment import Moment
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.draw import draws
from roleplay.practice.turn import take_turn
from roleplay.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Taken:
    """A turn, what its reply was chosen by, and the chances it was drawn with."""

    turn: Turn
    moment: Moment
    draw: Draw


def take(said: str, conversation: Conversation, scenario: Scenario) -> Taken:
    """The turn that `take_turn` takes, with its moment."""
    return taken(take_turn(said, conversation, scenario), conversation, scenario)


def taken(turn: Turn, before: Conversation, scenario: Scenario) -> Taken:
    """A turn already taken, with its moment. `before` is the conversation before it."""
    scenario = visited(scenario, before.carried)
    felt = feel(turn.coding, before.ground, before.state, before.memory, scenario, before.difficulty)
    moment = Moment(turn.asked, felt, scenario, known(scenario), dict(before.heard_before))
    return Taken(turn, moment, draws(before.seed, (*(t.said for t in before.turns), turn.said)))
