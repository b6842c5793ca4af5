"""The keys of a scenario file and of a bank: what each holds, and what an author needs to know of it.

The tables of `docs/scenario-files.md` are made from these descriptions.
"""

from typing import Annotated, ClassVar, get_args

from pydantic import BaseModel, ConfigDict, Field

from roleplay.rubric.codes import MARKS, Mark
from roleplay.scenario.shapes import (
    change,
    cue_list,
    grammar,
    name,
    number,
    one_line,
    one_of,
    prose,
    variants,
    whole,
    words,
    yes_no,
)
from roleplay.scenario.vocabulary import (
    AIMS,
    BANDS,
    LASTS,
    MOVE_FAMILIES,
    MOVES,
    OCCASIONS,
    Aim,
    Band,
    Commitment,
    Dial,
    Directness,
    Last,
    NoteKind,
    Occasion,
    Part,
    ReachMode,
    Threat,
    Waiting,
)

MOVE_WORDS = (*MOVE_FAMILIES, *MOVES)

Id = Annotated[str, name()]
Cued = Annotated[str, cue_list()]
Paragraphs = Annotated[str, prose()]
Said = Annotated[tuple[str, ...], variants()]
Percent = Annotated[float, number(0, 100)]
Flag = Annotated[bool, yes_no()]
References = Annotated[tuple[str, ...], words()]
Lasts = Annotated[tuple[Last, ...], words(LASTS)]
Change = Annotated[float, change(50)]


class Keys(BaseModel):
    """Keys of one place in a file; unknown ones are refused. `owner` names the place in faults."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=lambda key: key.replace("_", "-"))
    owner: ClassVar[str]


class TeacherKeys(Keys):
    """The person. The five numbers are where a visit starts (rubric 4.1)."""

    owner = "teacher"
    name: Annotated[str, one_line()] = Field(description="full name")
    called: Annotated[str, one_line(40, ":")] = Field(description="the name that stands before what is said")
    pronoun: Annotated[str, one_of(("she", "he", "they"))] = Field(
        description="used in the program's own words"
    )
    about: Annotated[tuple[str, ...], variants()] = Field(description="two lines for the briefing")
    trust: Percent = Field(description="trust in this coach")
    guard: Percent = Field(description="defensiveness; 55 and more justifies, 75 and more shuts")
    hope: Percent = Field(description="hope and motivation")
    agency: Percent = Field(description="sense of being able to act")
    dignity: Percent = Field(description="feeling seen as a professional; changes slowly")
    sensitivity: Annotated[float, number(0.5, 2)] = Field(
        description="how strongly harm is felt; 0.9 to 1.4 is usual"
    )
    warmth: Annotated[float, number(0.5, 2)] = Field(
        description="how strongly good is felt; 0.7 to 1.1 is usual"
    )
    under_threat: Annotated[Threat, one_of(get_args(Threat))] = Field(description="what pressure brings out")
    bait: Flag = Field(False, description="the first strength is met with “…and?”")
    novice: Flag = Field(False, description="advice that was asked for lifts")
    growth_first_half: Flag = Field(False, description="growth named first costs half")
    deficit_factor: Annotated[float, number(0, 3)] = Field(1.0, description="how much more a deficit costs")
    student_deficit_factor: Annotated[float, number(0, 3)] = Field(
        1.0, description="how much more a deficit of pupils or families costs"
    )
    complains_along: Flag = Field(
        False, description="joins in when pupils are spoken of by a lack: trust up a little, hope down"
    )
    waiting: Annotated[Waiting, one_of(get_args(Waiting))] = Field(
        "neutral",
        description="what a pause of the coach's does; `opens` for someone who needs to be waited for",
    )


class NoteKeys(Keys):
    """One observation note, and a topic of its own name."""

    owner = "note"
    at: Annotated[str, one_line(40)] | None = Field(None, description="when it was seen")
    kind: Annotated[NoteKind, one_of(get_args(NoteKind))] = Field(
        description="hidden from the trainee outside guided rounds"
    )
    text: Paragraphs = Field(description="what was seen and heard, without a judgement")
    cues: Cued = Field(description="what a coach may say who means this note")
    last: Lasts = Field((), description="only when the visit before ended so")


class TopicKeys(Keys):
    """Something else a turn can be about."""

    owner = "topic"
    cues: Cued = Field(description="what a coach may say who means it")
    last: Lasts = Field((), description="only when the visit before ended so")


class GrowthKeys(Keys):
    """The growth area; its topic is called `growth`."""

    owner = "growth"
    topics: References = Field(description="the notes and topics that belong to it")
    goal: Annotated[str, one_line()] = Field(description="the goal in the teacher's own terms")
    cues: Cued = Field(description="words that name the growth area")


class SecretKeys(Keys):
    """The hidden concern, told once and only when it was earned (rubric 4.3)."""

    owner = "secret"
    band: Annotated[Band, one_of(BANDS)] = Field("open", description="the band it needs")
    from_turn: Annotated[int, whole(1, 200)] = Field(6, description="never before this coach turn")
    strength: Annotated[str, one_of(("S1", "S2", "S3"))] = Field(
        "S1", description="the least level of a strength named so far"
    )
    reflected: Annotated[int, whole(0, 20)] = Field(2, description="accurate reflections this visit")
    no_leading_for: Annotated[int, whole(0, 20)] = Field(
        3, description="turns since the last leading question"
    )
    from_visit: Annotated[int, whole(1, 20)] = Field(1, description="never before this visit")
    cues: Cued = Field("", description="words that touch on it")


class WhenKeys(Keys):
    """When a line may be said. Several words in one key mean “or”, several keys mean “and”."""

    owner = "when"
    topic: References = Field((), description="what the turn is about")
    aim: Annotated[tuple[Aim, ...], words(AIMS, "aims")] = Field((), description="what it asks for")
    move: Annotated[tuple[str, ...], words(MOVE_WORDS, "moves or families of moves")] = Field(
        (), description="what the coach did"
    )
    band: Annotated[tuple[Band, ...], words(BANDS, "bands")] = Field(
        (), description="how open the teacher is"
    )
    told: References = Field((), description="lines that were said before")
    untold: References = Field((), description="lines that were not said before")
    from_turn: Annotated[int, whole(1, 200)] = Field(1, description="from this coach turn on")
    to_turn: Annotated[int, whole(1, 200)] | None = Field(None, description="up to this coach turn")
    growth: Annotated[str, one_of(("named", "unnamed"))] | None = Field(
        None, description="whether the growth area has been named"
    )
    commitment: Annotated[tuple[Commitment, ...], words(get_args(Commitment), "commitments")] = Field(
        (), description="what the teacher has committed to so far"
    )
    asked: Annotated[int, whole(0, 50)] = Field(0, description="the same was asked at least so often before")
    stirred: Flag | None = Field(None, description="growth has arrived with some discomfort")
    last: Lasts = Field((), description="how the visit before ended")


class LineKeys(Keys):
    """A line the teacher may say."""

    owner = "line"
    part: Annotated[Part, one_of(get_args(Part))] = Field(
        "answer", description="a reaction is a short first beat before the answer"
    )
    occasion: Annotated[Occasion, one_of(OCCASIONS)] | None = Field(
        None, description="the event it belongs to"
    )
    when: WhenKeys = Field(
        default_factory=lambda: WhenKeys.model_validate({}),
        description="when it fits; without it, it fits anything a little",
    )
    shows: Annotated[tuple[Mark, ...], words(MARKS, "marks")] = Field((), description="what the words carry")
    say: Said = Field(description="the words; variants are used in turn")
    guarded: Said = Field((), description="stands in for `say` in the bands shut and guard")


class EpilogueKeys(Keys):
    """Two weeks later, by what came of the talk; `none` stands in for what is not written."""

    owner = "epilogue"
    owned: Paragraphs | None = Field(None, description="a step of the teacher's own")
    tentative: Paragraphs | None = Field(None, description="an idea, tried once")
    compliant: Paragraphs | None = Field(None, description="an order, followed for the visit")
    none: Paragraphs = Field(description="nothing came of it")
    none_hurt: Paragraphs | None = Field(None, description="nothing, and dignity was lost")
    none_pleasant: Paragraphs | None = Field(None, description="nothing, and it was a pleasant talk")


class SinceKeys(Keys):
    """What happened between the visit before and this one; the numbers change where the visit starts."""

    owner = "since"
    text: Paragraphs = Field(description="what happened; the briefing shows it before the situation")
    trust: Change = Field(0.0, description="what it did to trust")
    guard: Change = Field(0.0, description="to defensiveness")
    hope: Change = Field(0.0, description="to hope")
    agency: Change = Field(0.0, description="to the sense of being able to act")
    dignity: Change = Field(0.0, description="to dignity")


class AimKeys(Keys):
    """More cues for an aim."""

    owner = "aim"
    cues: Cued = Field(description="words that ask for this")


Lines = dict[Id, LineKeys]
Inner = dict[Annotated[str, one_of(MOVE_WORDS)], Said]
Aims = dict[Annotated[Aim, one_of(AIMS)], AimKeys]


class BankKeys(Keys):
    """A bank: lines for everything a scenario is silent on, or those of one person in all her scenarios."""

    owner = "bank"
    format: Annotated[int, grammar()] = Field(description="the grammar it is written in")
    id: Id = Field(description="the file's name without its ending")
    bank: Id | None = Field(None, description="the bank behind this one")
    person: Annotated[str, one_line()] | None = Field(
        None,
        description="full name of the one teacher whose bank this is; its lines count as the scenario's own",
    )
    topics: dict[Id, TopicKeys] = Field({}, description="what else may come up with that person")
    aims: Aims = Field({}, description="more cues for aims")
    lines: Lines = Field(description="what the teacher may say, by ids of their own")
    inner: Inner = Field({}, description="what was heard, by move or family, for the debrief")


class ScenarioKeys(Keys):
    """A scenario."""

    owner = "scenario"
    format: Annotated[int, grammar()] = Field(description="the grammar it is written in")
    id: Id = Field(description="the file's name without its ending")
    version: Annotated[int, whole(1, 9999)] = Field(description="raised when the scenario changes")
    title: Annotated[str, one_line(80)] = Field(description="as the list shows it")
    bank: Id | None = Field(None, description="the bank behind it, in `banks/` beside it or shipped")
    locale: Annotated[str, one_line(20)] = Field("en-US", description="the English it is written in")
    minutes: Annotated[int, whole(1, 120)] = Field(description="how long a round takes")
    counts: Annotated[tuple[Dial, ...], words(get_args(Dial), "dials")] = Field(description="what is judged")
    turns: Annotated[int, whole(1, 200)] | None = Field(
        None, description="the coach turns there is time for; after the last one's answer the teacher goes"
    )
    reach: Annotated[ReachMode, one_of(get_args(ReachMode))] = Field(
        description="whether the growth area must be named"
    )
    directness: Annotated[Directness, one_of(get_args(Directness))] = Field(
        "mid", description="how directly people talk here"
    )
    focus: Annotated[str, one_line()] = Field(description="the one skill it trains")
    stake: Annotated[str, one_line()] | None = Field(
        None, description="what is at stake for pupils and teacher, for a facilitator"
    )
    trap: Annotated[str, one_line()] | None = Field(
        None, description="the move most trainees will make, for a facilitator; never shown before a round"
    )
    facilitator: Paragraphs = Field(
        "", description="the facilitator's page: what to watch for, what to ask after"
    )
    content_note: Paragraphs = Field("", description="what a trainee may wish to know before")
    series: Id | None = Field(None, description="the series it belongs to")
    visit: Annotated[int, whole(1, 20)] = Field(1, description="which visit of the series it is")
    without_last: Annotated[Commitment, one_of(get_args(Commitment))] = Field(
        "none", description="how the visit before is taken to have ended when it was not played"
    )
    since: SinceKeys | None = Field(None, description="what happened since the visit before")
    situation: Paragraphs = Field(description="where things stand")
    vision: Paragraphs = Field(
        description="what the teacher wants for pupils, in the teacher's own terms; also a topic `vision`"
    )
    teacher: TeacherKeys = Field(description="the person")
    notes: dict[Id, NoteKeys] = Field(description="what was observed, by ids of their own")
    topics: dict[Id, TopicKeys] = Field({}, description="people, places, what else may come up")
    growth: GrowthKeys = Field(description="the growth area")
    secret: dict[Id, SecretKeys] = Field({}, description="one hidden concern; its id is a topic")
    aims: Aims = Field({}, description="more cues for aims")
    lines: Lines = Field(description="what the teacher may say, by ids of their own")
    epilogue: EpilogueKeys = Field(description="two weeks later")
    inner: Inner = Field({}, description="what was heard, by move or family, for the debrief")
