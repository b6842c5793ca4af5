"""Nothing but questions, one after another; nothing she says is taken up."""

from roleplay.authoring.coach import Coach

COACH = Coach(
    name="interrogator",
    plan=(
        ("What was the goal of this lesson?", "What were you trying to do today?"),
        ("How many of them understood it?", "What did the students do with {it}?"),
        ("Why did you do it that way?", "What made you choose {it}?"),
        ("And what about {matter}?", "What happened with {matter}?"),
    ),
    more=(
        ("What about {cue}?", "Why {cue}?", "What did they do with {cue}?"),
        ("Do you plan that in advance?", "Did you expect that?", "Is that usual?"),
        ("Who was involved?", "When did that start?", "How long did it take?", "How often do you do that?"),
        ("How do you know?", "What else?", "What was hard about it?", "And then?"),
        ("What will you do next?", "What would you change?", "What do you need?", "What went well?"),
    ),
)
