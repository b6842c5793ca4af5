"""What was answered, with what stands in where nothing was."""

from dataclasses import dataclass

from roleplay.authoring.new.answers import Answers
from roleplay.authoring.new.clean import line_of
from roleplay.authoring.new.person import LONGEST, called
from roleplay.authoring.new.questions import BY_KEY
from roleplay.authoring.new.seen import Seen, notes_of
from roleplay.scenario.vocabulary import Dial, ReachMode
from roleplay.settings.catalogue import say

DEFAULT_PRONOUN = "they"
DEFAULT_PRESSURE = "deflect"


@dataclass(frozen=True, slots=True)
class Judged:
    """What the debrief of the scenario judges, how long a round takes, and the skill it trains."""

    minutes: int = 8
    counts: tuple[Dial, ...] = ("room", "strength-first", "reach")
    reach: ReachMode = "named"
    focus: str = "strength-first"


@dataclass(frozen=True, slots=True)
class Told:
    """Everything the file is made from. `called` is the name before what the teacher says."""

    id: str
    answers: Answers
    called: str
    notes: tuple[Seen, ...]
    judged: Judged = Judged()

    def lines(self, key: str) -> tuple[str, ...]:
        """The answers to a question, or what stands in for them."""
        if key in self.answers:
            return self.answers[key]
        longest = BY_KEY[key].longest
        standing = say(f"authoring.new.stand.{key}", called=self.called)
        return tuple(line_of(line, longest) for line in standing.split("\n"))

    def line(self, key: str) -> str:
        """The one answer to a question, or what stands in for it."""
        return self.lines(key)[0]

    def chosen(self, key: str, otherwise: str) -> str:
        """The word of a closed list, or the one that stands in for it."""
        return self.answers.get(key, (otherwise,))[0]

    def remark(self, *keys: str) -> str:
        """The mark of what waits for its author, when one of the questions was left open."""
        return "" if all(key in self.answers for key in keys) else mark()


def told_by(scenario_id: str, answers: Answers, judged: Judged = Judged(), *, fill: bool = True) -> Told:
    """What a set of answers says, for the scenario of that name.

    `fill`: notes that nobody wrote yet stand in where a kind has fewer than a scenario needs.
    """
    standing = called(say("authoring.new.stand.name"))
    name = called(answers["name"][0]) if "name" in answers else ""
    notes = tuple(note for note in notes_of(answers) if fill or not note.waits)
    return Told(scenario_id, answers, (name or standing)[:LONGEST], notes, judged)


def mark() -> str:
    """What marks a place that waits for its author."""
    return say("authoring.new.mark")
