"""The teacher's mind as values: state, memory, moves, causes, and the reply with its reasons."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from roleplay.scenario.vocabulary import Aim, Band, Commitment, Occasion

Variable = Literal["T", "D", "H", "A", "G"]
VARIABLES: tuple[Variable, ...] = ("T", "D", "H", "A", "G")

# Draws an index below `options`, always the same for the same seed, path of the turn and purpose.
Draw = Callable[[str, int], int]


@dataclass(frozen=True, slots=True)
class State:
    """Trust, defensiveness, hope, agency and dignity, 0 to 100 each, to one decimal (rubric 4.1)."""

    T: float
    D: float
    H: float
    A: float
    G: float


@dataclass(frozen=True, slots=True)
class Move:
    """One move of a coach turn (rubric 4.2), by its own name and the one whose row pays.

    `name` is what it is counted as for wear ("praise"), `row` the table row that applies ("praise-3").
    `start`, `end`: the words it came from. `fresh` is false when it pays nothing good: its sentence was
    said before.
    """

    name: str
    row: str
    start: int = 0
    end: int = 0
    note: str | None = None
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Cause:
    """What one move did to the state before caps; `counted`: it was among the three strongest."""

    row: str
    start: int
    end: int
    change: tuple[float, float, float, float, float]  # T D H A G
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Memory:
    """What she remembers of this visit (rubric 4.1). All counts start at nought; turns count from 1."""

    turn: int = 0
    start: State | None = None  # the state at the start of the visit
    first: State | None = None  # that at the start of the first visit, when this one goes on from another
    used: tuple[tuple[str, int], ...] = ()  # move → how often
    sentences: frozenset[str] = frozenset()  # normalised sentences already said by the coach
    strengths: tuple[str, ...] = ()  # identities of strengths told, in order
    best_strength: str | None = None  # S1, S2 or S3
    unpacked: bool = False
    growth_named: bool = False
    growth_by: str | None = None  # "coach" or "teacher"
    questions_in_row: int = 0
    closed_in_row: int = 0
    waits_in_row: int = 0  # pauses the coach left since last saying anything of substance
    reflections: int = 0
    pushback_waiting: bool = False
    pushed_back: bool = False
    stirred: bool = False
    concern_told: bool = False
    unspoken: bool = False  # two visits before this one went by without the growth area named
    asks_unanswered: int = 0
    asked_coach: bool = False  # she has put a direct question of her own to the coach
    favour_turn: int = 0  # turn of her last request for a favour
    first_impression: bool = True
    bait: tuple[float, ...] | None = None
    bait_turn: int = 0
    strength_turn: int = 0
    owed: tuple[float, ...] | None = None  # what a move leaves for the next turn
    last_harm: tuple[float, float, float] | None = None  # T, D, G lost to the last harm
    last_leading: int = 0  # turn of the last leading question
    lowest_dignity: float = 100.0
    highest_hope: float = 0.0
    ideas: int = 0
    idea_turn: int = 0  # turn of the last idea: one reply counts once
    shut: bool = False
    shut_turns: int = 0
    commitment: Commitment = "none"
    # kept by the choice of reply:
    said: tuple[tuple[str, int], ...] = ()  # id of a line and variant, in the order said
    asked: tuple[tuple[str, int], ...] = ()  # "topic/aim" → how often
    told: tuple[str, ...] = ()  # topics she has told about
    topic: str | None = None  # what the talk is about now
    topic_line: str | None = None  # the last answer line, which "why was that?" stays on


@dataclass(frozen=True, slots=True)
class Felt:
    """What a coach turn did to her: moves, new state and band, causes, and what she is now ready for.

    `ready` holds the occasions the state allows this turn: the reply decides which is spoken. `startled`:
    defensiveness jumped, so that her way under threat shows (rubric 4.5).
    """

    moves: tuple[Move, ...]
    state: State
    band: Band
    causes: tuple[Cause, ...]
    memory: Memory
    ready: frozenset[Occasion]
    repaired: bool = False
    startled: bool = False

    @property
    def rows(self) -> frozenset[str]:
        """The rows of all moves of the turn."""
        return frozenset(m.row for m in self.moves)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a turn was about and what it asked for. `again`: how often the same was asked before.

    `also`: further aims that a fitting answer may have. `question` is false when nothing was asked.
    `closes`: the coach ends the talk. `worded`: it asks with a question word, so that yes or no is no answer.
    `kind`: what a short answer has to hold (who, when, where, how many). `named`: the
    turn itself names the topic, it was not only the last one. `loose`: nothing known was asked, the aim is a
    guess. `detail`: it takes up a word of her own last line. `returned`: a reflection gives her meaning back.
    `subject`: a person or thing the question is about that is no topic ("the father", "Annika").
    `foreign`: roots of its further words. `yes_no`: the aim of short words for it, when a yes or no would do.
    `slight`: the turn holds a dig at her. `quote`: what she said last, to be said again. `suggests`: it puts
    a plan of the coach's forward. `questions`: how many it holds. `words`: those that ask, all of them where
    nothing is asked; `whole`: the whole turn; `before`: her last words. `back`: a short question as she
    would say it back, "" for any other.
    """

    topic: str | None
    aim: Aim
    topics: tuple[str, ...] = ()
    again: int = 0
    echo: str = ""  # the coach's last content words, as plain text
    also: tuple[Aim, ...] = ()
    question: bool = True
    closes: bool = False
    worded: bool = False
    kind: Aim | None = None
    named: bool = True
    loose: bool = False
    detail: bool = False
    returned: bool = True
    slight: bool = False
    suggests: bool = False
    questions: int = 0
    words: str = ""
    whole: str = ""
    before: str = ""
    back: str = ""
    subject: str = ""
    foreign: frozenset[str] = frozenset()
    yes_no: Aim | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What she says, with the marks it carries and why it was chosen.

    `lines`: ids of the written lines it is made of. `because`: short codes of the reasons, as
    ("topic", "aim", "own"). `fitted` is false when neither topic nor aim chose it.
    """

    text: str
    marks: frozenset[str]
    lines: tuple[str, ...]
    occasion: Occasion | None = None
    because: tuple[str, ...] = ()
    fitted: bool = True
