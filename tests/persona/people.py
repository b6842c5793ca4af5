"""The fourteen teachers of rubric 4.5 by their numbers, as scenarios without lines."""

from dataclasses import replace

from roleplay.language.match import Cues
from roleplay.scenario.model import Growth, Note, Scenario, Secret, Teacher
from roleplay.scenario.template import Template
from roleplay.scenario.vocabulary import Threat

Numbers = tuple[int, int, int, int, int, float, float, Threat]

# trust, guard, hope, agency, dignity, sensitivity, warmth, under threat
NUMBERS: dict[str, Numbers] = {
    "Maya": (50, 45, 35, 30, 45, 1.3, 1.1, "fold"),
    "Frank": (30, 60, 50, 60, 50, 1.2, 0.8, "spar"),
    "Hannah": (55, 30, 50, 25, 50, 1.0, 1.0, "agree"),
    "Luis": (40, 45, 20, 35, 40, 1.1, 0.7, "freeze"),
    "Priya": (50, 40, 45, 35, 50, 1.1, 1.1, "fold"),
    "Ngozi": (45, 35, 45, 70, 65, 0.9, 0.8, "spar"),
    "Dale": (20, 65, 40, 55, 45, 1.2, 0.7, "spar"),
    "Rosalind": (55, 30, 25, 35, 50, 1.4, 1.0, "freeze"),
    "Gordon": (40, 50, 50, 60, 55, 1.0, 0.9, "spar"),
    "Amaru": (35, 55, 55, 60, 60, 1.2, 1.0, "spar"),
    "Bev": (45, 35, 45, 50, 50, 1.0, 0.9, "deflect"),
    "Tomasz": (45, 40, 40, 30, 35, 1.1, 1.1, "fold"),
    "Charlene": (60, 25, 50, 25, 50, 0.9, 1.1, "fold"),
    "Wulan": (55, 25, 50, 45, 55, 1.1, 0.9, "agree"),
}
BAITED = ("Frank", "Ngozi", "Dale")
GROWTH_FIRST_HALF = ("Frank", "Dale", "Charlene")
DEFICIT = {"Frank": 1.2, "Hannah": 1.3}
CONCERN_FROM_VISIT_TWO = ("Frank", "Luis", "Dale")

NOTES = (
    Note("dario", "Dario moves two strips.", "bright", Cues.of("dario, strips"), "9:14"),
    Note("kneeling", "She kneels at four desks.", "bright", Cues.of("kneel, desks"), "9:21"),
    Note("start", "The first problem begins at 9:09.", "growth", Cues.of("start-up, materials"), "9:02"),
    Note("objective", "The objective is on the board.", "neutral", Cues.of("objective"), "9:05"),
)


def teacher(name: str) -> Teacher:
    """One of the fourteen."""
    trust, guard, hope, agency, dignity, sensitivity, warmth, threat = NUMBERS[name]
    return Teacher(
        name=name,
        called=name,
        about=(),
        trust=trust,
        guard=guard,
        hope=hope,
        agency=agency,
        dignity=dignity,
        sensitivity=sensitivity,
        warmth=warmth,
        under_threat=threat,
        bait=name in BAITED,
        novice=name in ("Maya", "Charlene"),
        growth_first_half=name in GROWTH_FIRST_HALF,
        deficit_factor=DEFICIT.get(name, 1.0),
        student_deficit_factor=1.4 if name == "Amaru" else 1.0,
    )


def scenario(name: str = "Maya", visit: int = 1) -> Scenario:
    """A scenario around one of the fourteen; her concern asks for no more than rubric 4.3 does."""
    return Scenario(
        id=name.lower(),
        version=1,
        title=name,
        minutes=8,
        counts=("room", "strength-first", "reach", "listening"),
        reach="named",
        directness="low" if name == "Wulan" else "mid",
        focus="strength-first",
        content_note="",
        situation="",
        vision="",
        teacher=teacher(name),
        notes=NOTES,
        topics=(),
        growth=Growth(
            frozenset({"start"}), "every child at the thinking sooner", Cues.of("start-up, lost minutes")
        ),
        secret=Secret("concern", no_leading_for=0, from_visit=2 if name in CONCERN_FROM_VISIT_TWO else 1),
        lines=(),
        epilogue={"owned": Template("It was tried."), "none": Template("Nothing changed.")},
        inner={},
        visit=visit,
    )


def with_teacher(name: str = "Maya", **changes: object) -> Scenario:
    """A scenario around one of the fourteen with some of her traits changed."""
    base = scenario(name)
    return replace(base, teacher=replace(base.teacher, **changes))  # type: ignore[arg-type]  # any trait may change
