"""What is added to a label or flagged over several turns, told in words (rubric 1.0.2, 1.0.6, 1.14, 1.16)."""

from typing import Final, NamedTuple

from roleplay.rubric.patterns import (
    FUNNEL_TURNS,
    GRADING_TURNS,
    INTERROGATION_TURNS,
    PERMISSION_TURNS,
    PERMISSION_WINDOW,
)


class Flag(NamedTuple):
    """A modifier of a label or a pattern over turns: its name, what it means and why it is told."""

    label: str
    definition: str
    why: str
    source: str


MODIFIERS: Final = (
    Flag(
        "STACK",
        "Two or more distinct questions in one turn. A repair of the same question, leave asked first, "
        "a menu that ends open, and a strength unpacked and carried on are no stack.",
        "People tend to answer the last thing asked, so that the questions before it go unanswered.",
        "rubric 1.14",
    ),
    Flag(
        "WHY",
        "A why about something the teacher did: a real question, with full credit.",
        "A why about a choice is sometimes heard as a call to justify it.",
        "rubric 1.16",
    ),
    Flag(
        "CAUTION",
        "An open question about doing it differently, before any strength was named.",
        "So early, it is often heard as a hint that something was wrong.",
        "rubric 1.0.9, edge 3",
    ),
    Flag(
        "UNSAFE",
        "A leading question that puts a person's standing at stake: contempt, threat, comparison.",
        "Dignity comes before everything else, so severity is then always 3.",
        "rubric 1.0.7",
    ),
)
PATTERNS: Final = (
    Flag(
        "FUNNEL",
        f"{FUNNEL_TURNS} turns in a row with closed or leading questions on the growth topic, or "
        f"{GRADING_TURNS} in a row that presuppose a fault or quiz.",
        "In a funnel only the asker's thinking can be seen.",
        "rubric 1.0.6",
    ),
    Flag(
        "INTERROGATION",
        f"{INTERROGATION_TURNS} turns in a row that only ask: nothing taken up, nothing given.",
        "Question after question without a word taken up feels like an interview.",
        "rubric 1.0.6",
    ),
    Flag(
        "SERIAL-PERMISSION",
        f"Leave asked in {PERMISSION_TURNS} of the last {PERMISSION_WINDOW} turns.",
        "Asked before every line, leave becomes a formality.",
        "rubric 1.0.6",
    ),
)
