"""The debrief as a value: what it says, in which order, and no layout (rubric 6.1).

Fields stand in the order they are told. The first five (`your_line` to `next_rep`) are the debrief; the
rest is on request, and `overall` lies behind a key of its own. Every text is ready to show.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from roleplay.persona.mind import Variable
from roleplay.rubric.codes import Form, Framing
from roleplay.scenario.vocabulary import Dial as DialName
from roleplay.scenario.vocabulary import Ending

FORMAT = 1  # of the debrief written as JSON


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to the trainee, and what was answered: "" until then."""

    question: str
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The strongest moment: a line of the trainee's, what it was, and what it did.

    `kind` is "strength" when the line carries an evidenced good move, "heard" when there was none and
    only words of the teacher's are told (`reply`, with `said` ""), "nothing" before any turn (`turn` 0).
    """

    kind: Literal["strength", "heard", "nothing"]
    turn: int
    said: str
    what: str
    did: str
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hinge:
    """The moment worth another try.

    `kind`: "drop", the turn with the largest drop that is sure; "opening", words of hers that no later turn
    took up; "none" when there was neither, and then only `invitation` is filled.
    `turn` is the coach turn to play again: the conversation is rewound to just before it. With an
    opening that lies after the last turn it is one more than the number of turns.
    `before` are her words that the turn answered, `said` the trainee's ("" where there is none yet),
    `heard` what she heard in this scene. `ours` is shown only after the trainee's own rewrite.
    """

    kind: Literal["drop", "opening", "none"]
    turn: int
    before: str
    said: str
    heard: str
    invitation: str
    ours: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """Two weeks later: how it ended, and the epilogue, one paragraph a line."""

    ending: Ending
    text: str


@dataclass(frozen=True, slots=True)
class InPocket:
    """An observation note that no coach turn used. `kind`: a bright spot, or pupils' work to look at."""

    note: str
    at: str
    text: str
    kind: Literal["bright", "growth"]


@dataclass(frozen=True, slots=True)
class Arrived:
    """Whether the growth area was reached, hinted at, or not yet; `sentence` is what the pupils needed."""

    how: Literal["reached", "hinted", "not-yet"]
    words: str
    sentence: str
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """One finding behind a figure: where it is, the words it came from, and why it counts."""

    turn: int
    speaker: Literal["coach", "teacher"]
    start: int
    end: int
    label: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a measure, told in words, with its points and the findings that made it."""

    name: str
    words: str
    points: float
    out_of: float
    findings: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial:
    """A measure of the conversation, 0 to 100. `judged` says that the scenario counts it.

    `words` tells it without a number, `question` is what it answers.
    """

    id: DialName | Literal["ownership"]
    title: str
    question: str
    words: str
    value: float
    judged: bool
    parts: tuple[Part, ...] = ()
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Ratio:
    """Counted questions by form; `words` is the line to print, `findings` the questions."""

    open: int
    closed: int
    leading: int
    words: str
    findings: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that is shown and not summed: talk share, median words, longest turn, heavy index."""

    name: str
    words: str
    value: float | None
    findings: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """What this conversation was like, never what the coach is like, and its first sentence."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Overall:
    """Behind a key: the overall, what it would be without caps, its band, and what capped it."""

    value: float
    raw: float
    band: str
    gates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One exchange of the annotated transcript.

    `signs` are text marks ("?+ S3 →"), `mark` the same in two or three words; `why` and `suggestion` are
    the one reason and the one thing to try. `causes` tell each change of the teacher in words, `did` what
    could be seen. `findings` are the coach's spans, `marks` what the teacher's words showed.
    """

    turn: int
    said: str
    form: Form
    framing: Framing
    signs: str
    mark: str
    why: str
    suggestion: str
    findings: tuple[Shown, ...]
    reply: str
    marks: tuple[str, ...]
    causes: tuple[str, ...]
    did: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A turn that was taken back and is kept beside the conversation: what was said, and her answer."""

    turn: int
    said: str
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """A mark that the trainee hears differently, and that is left out of the figures.

    `label`, `start` and `end` are the mark as it was heard, `mark` its name in words and `words` what it
    stands on ("" for the whole turn). `wanted` is what the trainee calls it, "" when left open. `taken_back`
    says that the turn is kept beside the conversation.
    """

    turn: int
    start: int
    end: int
    label: str
    mark: str
    words: str
    wanted: str
    taken_back: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Curve:
    """One variable of the teacher's state from the start on; `line` is a sparkline in ASCII."""

    variable: Variable
    title: str
    values: tuple[float, ...]
    line: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed most in the teacher in one turn, and what did it.

    `why` holds the coach's own words; "" where nothing did. `also` are the other causes. `figures` are each
    variable before and after, which stay behind their key.
    """

    turn: int
    most: str
    why: str
    also: tuple[str, ...]
    figures: tuple[tuple[Variable, float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """A conversation, told back to the coach who had it.

    `provisional` is "" or says why. `dignity` is "" unless a line put dignity at risk: then it stands
    before everything else, with a way of taking the line back. `level` tells how hard the round was.
    """

    format: int = FORMAT
    session: str
    scenario: str
    title: str
    teacher: str
    ended: datetime | None
    turns: int
    provisional: str
    dignity: str = ""
    opening: str
    level: str = ""
    your_line: Prompt
    strongest: Moment
    hinge: Hinge
    later: Later
    next_rep: Prompt
    pocket: tuple[InPocket, ...]
    arrived: Arrived
    pattern: Pattern
    dials: tuple[Dial, ...]
    ratio: Ratio
    ownership: Dial
    agency: str
    figures: tuple[Figure, ...]
    transcript: tuple[Said, ...]
    taken_back: tuple[TakenBack, ...] = ()
    curves: tuple[Curve, ...]
    changes: tuple[Changed, ...] = ()
    overall: Overall
    disagreements: tuple[Differs, ...] = ()

    def differs(self, turn: int) -> tuple[Differs, ...]:
        """What the trainee hears differently in a turn of the conversation as it stands."""
        return tuple(d for d in self.disagreements if d.turn == turn and not d.taken_back)
