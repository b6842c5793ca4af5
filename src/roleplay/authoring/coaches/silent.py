"""Hardly says a word, and leaves her to fill the room."""

from roleplay.authoring.coach import Coach

COACH = Coach(
    name="silent",
    plan=(),
    more=(
        ("…", "Mm.", "Hm."),
        ("Mm-hm.", "Okay.", "…", "I see."),
        ("Go on.", "And?", "Yes.", "..."),
    ),
)
