"""What the parts of a debrief are made from: the conversation, its scenario, its measures, and names."""

from dataclasses import dataclass
from functools import cached_property

from roleplay.practice.conversation import Conversation, Turn
from roleplay.report.names import names
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Occasion
from roleplay.scoring.exchange import Exchange, FirstWords
from roleplay.scoring.judged import Judged
from roleplay.scoring.measures import Measures
from roleplay.scoring.weigh import weigh
from roleplay.settings.catalogue import say


@dataclass(frozen=True)
class Told:
    """A conversation, weighed as its scenario judges it."""

    conversation: Conversation
    scenario: Scenario
    measures: Measures

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns, oldest first."""
        return self.conversation.turns

    @cached_property
    def names(self) -> dict[str, str]:
        """The teacher's name and pronouns for the catalogue."""
        return names(self.scenario.teacher)

    def say(self, key: str, **values: object) -> str:
        """A text of the room `report`, with the teacher's names in it where it asks for them."""
        return say(f"report.{key}", **self.names, **values)

    def before(self, number: int) -> str:
        """The teacher's words that turn `number` answers, "" when there were none."""
        if number > 1:
            return self.turns[number - 2].reply.text
        return self.conversation.opening.text

    def marks_before(self, number: int) -> frozenset[str]:
        """The marks of the words that turn `number` answers."""
        if number > 1:
            return self.turns[number - 2].reply.marks
        return self.conversation.opening.marks

    def occasion_before(self, number: int) -> Occasion | None:
        """The occasion of the words that turn `number` answers."""
        reply = self.turns[number - 2].reply if number > 1 else self.conversation.opening
        return reply.occasion


def told(conversation: Conversation, scenario: Scenario) -> Told:
    """The conversation with its measures."""
    exchanges = tuple(Exchange(t.said, t.coding, t.reply.text, t.reply.marks) for t in conversation.turns)
    judged = Judged(scenario.counts, scenario.reach, scenario.directness)
    first = FirstWords(conversation.opening.text, conversation.opening.marks)
    return Told(conversation, scenario, weigh(exchanges, judged, first))
