"""Rounds made by hand: a scenario, and conversations with the codes and states they would have."""

from dataclasses import dataclass

from roleplay.language.match import Cues
from roleplay.persona.mind import Asked, Cause, Memory, Reply, State
from roleplay.practice.conversation import Conversation, Turn
from roleplay.rubric.codes import Coding, Form, Frame, Question
from roleplay.rubric.ground import Ground
from roleplay.scenario.model import Growth, Note, Scenario, Teacher
from roleplay.scenario.template import Template
from roleplay.scenario.vocabulary import Aim, Commitment, Occasion

MAYA = Teacher(
    name="Maya Whitcombe",
    called="Maya",
    about=("Grade 4.", "Month three."),
    trust=50,
    guard=45,
    hope=35,
    agency=30,
    dignity=45,
    sensitivity=1.3,
    warmth=1.1,
    under_threat="fold",
)
NOTES = (
    Note(
        "start",
        "Three reminders for materials; the first problem begins at 9:09.",
        "growth",
        Cues.of("materials"),
        "9:02",
    ),
    Note("board", "The objective is on the board.", "neutral", Cues.of("objective"), "9:05"),
    Note(
        "dario",
        "“Show me with your strips why you believe that.” Dario moves two strips.",
        "bright",
        Cues.of("Dario"),
        "9:14",
    ),
    Note(
        "kneels",
        "Kneels at four desks; each time asks before telling.",
        "bright",
        Cues.of("four desks"),
        "9:21",
    ),
    Note("slips", "Six of twenty-two exit slips are blank.", "growth", Cues.of("slips, blank"), "9:38"),
)
SCENARIO = Scenario(
    id="first-three-months",
    version=1,
    title="First three months",
    minutes=8,
    counts=("room", "strength-first", "reach", "listening"),
    reach="named",
    directness="mid",
    focus="strength-first",
    content_note="",
    situation="",
    vision="Children who are not scared of maths.",
    teacher=MAYA,
    notes=NOTES,
    topics=(),
    growth=Growth(frozenset({"start"}), "every child at the thinking sooner", Cues.of("start-up")),
    secret=None,
    lines=(),
    epilogue={
        "none": Template("She waves when you pass."),
        "owned": Template("The strips were out by the bell.\nOn Friday Maya waited four seconds."),
    },
    inner={"leading": ("There is an answer in that question. I'll find it.",)},
)


@dataclass(frozen=True)
class Line:
    """One exchange to make: a coach line with its codes, her reply with its marks, and what changed."""

    said: str
    codes: tuple[Question | Frame, ...]
    reply: str
    marks: str = ""
    rows: tuple[tuple[str, tuple[float, float, float, float, float]], ...] = ()
    aim: Aim = "statement"
    topics: tuple[str, ...] = ()
    occasion: Occasion | None = None


def asked(words: str, label: str, said: str, **more: object) -> Question:
    """A question at the place of its words."""
    start = said.index(words)
    severity = {"ADV": 1, "WHATIF": 1, "PRESUP": 3}.get(label.partition(":")[2], 2)
    return Question(
        start=start,
        end=start + len(words),
        label=label,
        severity=severity if label.startswith("LEADING") else 0,
        **more,  # type: ignore[arg-type] # keyword values are checked by the dataclass in use
    )


def framed(words: str, code: str, said: str, **more: object) -> Frame:
    """A frame at the place of its words."""
    start = said.index(words)
    label, _, level = code.partition(":")
    return Frame(
        start=start,
        end=start + len(words),
        label=label,
        level=level or None,
        **more,  # type: ignore[arg-type] # keyword values are checked by the dataclass in use
    )


def coded(said: str, *codes: Question | Frame, **more: object) -> Coding:
    """The coding of a line."""
    questions = tuple(c for c in codes if isinstance(c, Question))
    frames = tuple(c for c in codes if isinstance(c, Frame))
    counted = [q for q in questions if not q.neutral] or list(questions)
    top = max(counted, key=lambda q: (q.severity, q.start), default=None)
    form: Form = top.family if top else "none"
    return Coding(
        text=said,
        questions=questions,
        frames=frames,
        form=form,
        headline=top.label if top else None,
        **more,  # type: ignore[arg-type] # keyword values are checked by the dataclass in use
    )


def played(
    *lines: Line, opening: str = "", opening_marks: str = "", commitment: Commitment = "none"
) -> Conversation:
    """A conversation of these lines; states follow the causes without caps."""
    start = State(T=50, D=45, H=35, A=30, G=45)
    memory = Memory(start=start, commitment=commitment)
    first = Reply(opening, frozenset(opening_marks.split()), ())
    conversation = Conversation("first-three-months", 1, "as-written", first, start, memory, Ground())
    for number, line in enumerate(lines, 1):
        before = conversation.state
        causes = tuple(Cause(row, 0, len(line.said), change) for row, change in line.rows)
        conversation = conversation.after(
            Turn(
                number=number,
                said=line.said,
                coding=coded(line.said, *line.codes),
                moves=(),
                causes=causes,
                before=before,
                state=_moved(before, causes),
                band="working",
                asked=Asked(line.topics[0] if line.topics else None, line.aim, line.topics),
                reply=Reply(line.reply, frozenset(line.marks.split()), ("x",), line.occasion),
                memory=memory,
            )
        )
    return conversation


def _moved(before: State, causes: tuple[Cause, ...]) -> State:
    sums = [sum(c.change[i] for c in causes) for i in range(5)]
    old = (before.T, before.D, before.H, before.A, before.G)
    return State(*(min(100.0, max(0.0, a + b)) for a, b in zip(old, sums, strict=True)))


def warm() -> Conversation:
    """A round that arrives: hope, strength, growth, bridge, step."""
    one = "What are you most hopeful about with this class?"
    two = (
        "At 9:14 you said to Dario, 'Show me with your strips.' He moved two and said 'Oh, they're the same.'"
    )
    three = "What made you ask it that way?"
    four = "Six slips were blank, all from pairs without strips. What do you make of that?"
    five = "How might the question you gave Dario reach those pairs sooner?"
    six = "When would you try that, if at all?"
    return played(
        Line(
            one,
            (asked(one, "OPEN:WH", one), framed(one, "VISION", one)),
            "That they aren't scared of it the way I was.",
            "hope",
            (("vision", (3, -4, 5, 4, 4)),),
        ),
        Line(
            two,
            (
                framed(two, "STRENGTH:S3", two, note="dario"),
                framed("He moved two", "IMPACT", two, polarity="positive"),
            ),
            "Wait, you heard Dario? I wanted him to prove it to himself and not to me.",
            "",
            (("s3", (4, -5, 5, 4, 6)),),
        ),
        Line(
            three,
            (asked(three, "OPEN:WH", three), framed(three, "STRENGTH-ASK", three)),
            "I didn't know either. I wanted to see what the strips would tell him.",
            "",
            (("ask", (3, -3, 4, 4, 4)),),
        ),
        Line(
            four,
            (
                framed(
                    "Six slips were blank, all from pairs without strips.",
                    "GROWTH",
                    four,
                    growth=True,
                    evidence=True,
                ),
                asked("What do you make of that?", "OPEN:WH", four),
            ),
            "They weren't stuck on the maths. They never got to it.",
            "problem",
            (("growth-earned", (2, 2, 1, 1, 3)),),
        ),
        Line(
            five,
            (asked(five, "OPEN:WH", five), framed(five, "BRIDGE:B2", five, target=True)),
            "If the strips were on the desks, the question could be the first thing they hear.",
            "idea agency",
            (("bridge-b2", (3, -3, 6, 6, 4)),),
        ),
        Line(
            six,
            (asked(six, "CLOSED:FACT", six), framed("if at all", "AUTON", six)),
            "Thursday. I want the strips out before they come in.",
            "step when agency",
            (("autonomy", (3, -4, 2, 6, 4)),),
        ),
        opening="Before you say anything: the start was a mess.",
        opening_marks="problem",
        commitment="owned",
    )


def blaming() -> Conversation:
    """A round without one good move: fault, tag, order."""
    one = "The main issue today was your start."
    two = "What went wrong with the strips?"
    three = "You need to post a timer."
    return played(
        Line(
            one,
            (framed(one, "DEFICIT", one, of="teacher"),),
            "Okay.",
            "",
            (("deficit", (-6, 9, -5, -5, -7)),),
        ),
        Line(
            two,
            (asked(two, "LEADING:PRESUP", two, why="the fault is taken as given"),),
            "I know, I'm sorry. I was still handing things out when the first problem began.",
            "problem",
            (("leading-3", (-7.8, 13, -5.2, -6.5, -9.1)),),
        ),
        Line(
            three,
            (framed(three, "DIRECT", three),),
            "Okay.",
            "compliance",
            (("direct", (-4, 6, -2, -8, -5)),),
        ),
        opening="Come in, come in.",
        commitment="compliant",
    )


def pleasant() -> Conversation:
    """A kind round with a real opening nobody took up, and no drop."""
    one = "Thank you for having me, I enjoyed being in your room."
    two = "Did you get any lunch yet?"
    three = "That sounds like a long day."
    return played(
        Line(one, (), "Oh, thank you. I had to be the timer for everybody all morning again.", "problem"),
        Line(two, (asked(two, "CLOSED:VER", two),), "No. Not today.", aim="personal"),
        Line(
            three,
            (framed(three, "REFLECT", three, accuracy="simple"),),
            "It was.",
            "",
            (("reflect", (2, -4, 1, 2, 3)),),
        ),
        opening="Hello.",
    )
