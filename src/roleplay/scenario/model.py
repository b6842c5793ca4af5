"""A scenario as the engine sees it: frozen, checked, ready to play."""

from dataclasses import dataclass, field

from roleplay.language.match import Cues
from roleplay.scenario.template import Template
from roleplay.scenario.vocabulary import (
    Aim,
    Band,
    Commitment,
    Dial,
    Directness,
    Ending,
    Last,
    NoteKind,
    Occasion,
    Part,
    ReachMode,
    Threat,
    Waiting,
)

OWN = "own"
"""The source of a line that stands in the scenario itself."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one file a scenario was made from: kept with a session, by its digest."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """One observation note. `kind` is hidden from the trainee outside guided rounds.

    `last`: there only when the visit before ended in one of these ways; empty asks for nothing.
    """

    id: str
    text: str
    kind: NoteKind
    cues: Cues
    at: str | None = None
    last: frozenset[Last] = frozenset()


@dataclass(frozen=True, slots=True)
class Topic:
    """Something a turn can be about. Every note is one; so are growth, vision, secret and people.

    `last` as in a note. `everyday`: a bank for many teachers brought it, and it is no matter of the lesson.
    """

    id: str
    cues: Cues
    last: frozenset[Last] = frozenset()
    everyday: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """When a line may be said; an empty set or None asks for nothing. `moves` are single moves."""

    topics: frozenset[str] = frozenset()
    aims: frozenset[Aim] = frozenset()
    moves: frozenset[str] = frozenset()
    bands: frozenset[Band] = frozenset()
    told: frozenset[str] = frozenset()  # ids of lines that must have been said
    untold: frozenset[str] = frozenset()  # ids of lines that must not have been said
    from_turn: int = 1
    to_turn: int | None = None
    growth: str | None = None  # "named" or "unnamed"
    commitment: frozenset[Commitment] = frozenset()
    asked: int = 0  # how often this topic and aim must have been asked before, at least
    stirred: bool | None = None
    last: frozenset[Last] = frozenset()  # how the visit before ended


@dataclass(frozen=True, slots=True)
class Line:
    """A line she may say. `variants` are used in turn; `guarded` ones stand in under Shut and Guard.

    `source` is "own" for the scenario's lines, else the bank's id; `rank` grows with the distance from
    the scenario (0 own and the person's bank, 1 the bank behind, 2 the bank for everyone).
    """

    id: str
    part: Part
    occasion: Occasion | None
    when: When
    shows: frozenset[str]
    variants: tuple[Template, ...]
    guarded: tuple[Template, ...] = ()
    source: str = OWN
    rank: int = 0
    line_number: int = 0


@dataclass(frozen=True, slots=True)
class Teacher:
    """The person: start of the state (0 to 100 each), how strongly good and harm reach her, her ways.

    `called` is the name before her lines; `about` two lines for the briefing. `bait`: the first strength
    is met with "…and?". `novice`: asked-for advice lifts her. `growth_first_half`: growth named first
    costs half. `deficit_factor`, `student_deficit_factor`: special factors of rubric 4.5. `complains_along`:
    joins in when pupils are spoken of by a lack (rubric 4.3). `waiting`: what a pause of the coach's does.
    """

    name: str
    called: str
    about: tuple[str, ...]
    trust: float
    guard: float
    hope: float
    agency: float
    dignity: float
    sensitivity: float
    warmth: float
    under_threat: Threat
    pronoun: str = "she"
    bait: bool = False
    novice: bool = False
    growth_first_half: bool = False
    deficit_factor: float = 1.0
    student_deficit_factor: float = 1.0
    complains_along: bool = False
    waiting: Waiting = "neutral"


@dataclass(frozen=True, slots=True)
class Secret:
    """The hidden concern: told once, and only when earned; no wording extracts it."""

    id: str
    band: Band = "open"
    from_turn: int = 6
    strength: str = "S1"  # the least level of a strength named so far
    reflected: int = 2  # accurate reflections this visit
    no_leading_for: int = 3  # turns since the last leading question
    from_visit: int = 1


@dataclass(frozen=True, slots=True)
class Growth:
    """The growth area: its goal in the teacher's terms and the topics and cues that name it."""

    topics: frozenset[str]
    goal: str
    cues: Cues


@dataclass(frozen=True, slots=True)
class Since:
    """What happened between the visit before and this one, and what it changes (-50 to 50 each)."""

    text: str
    trust: float = 0.0
    guard: float = 0.0
    hope: float = 0.0
    agency: float = 0.0
    dignity: float = 0.0


@dataclass(frozen=True, slots=True)
class Scenario:
    """One situation, complete. `digest` identifies the sources it was made from.

    `without_last`: how the visit before is taken to have ended when it was not played. `last` is how it
    did end, once that is known: notes, topics and lines of other endings are gone then (None before).
    """

    id: str
    version: int
    title: str
    minutes: int
    counts: tuple[Dial, ...]
    reach: ReachMode
    directness: Directness
    focus: str
    content_note: str
    situation: str
    vision: str
    teacher: Teacher
    notes: tuple[Note, ...]
    topics: tuple[Topic, ...]  # notes first, then growth, vision, secret and what the author adds
    growth: Growth
    secret: Secret | None
    lines: tuple[Line, ...]
    epilogue: dict[Ending, Template]
    inner: dict[str, tuple[str, ...]]  # move or family → what she heard, for the debrief
    aim_cues: dict[Aim, Cues] = field(default_factory=dict)
    turns: int | None = None  # coach turns there is time for
    visit: int = 1
    series: str | None = None
    without_last: Commitment = "none"
    since: Since | None = None
    last: frozenset[Last] | None = None
    locale: str = "en-US"
    digest: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def later(self) -> bool:
        """Whether it is a later visit of a series."""
        return self.series is not None and self.visit > 1

    def line(self, line_id: str) -> Line | None:
        """The line of that id, None when there is none."""
        return next((x for x in self.lines if x.id == line_id), None)
