"""Contempt and threats: nobody should be spoken to like this, and she need not stay."""

from roleplay.authoring.coach import Coach

COACH = Coach(
    name="hostile",
    plan=(
        ("That was pathetic.", "What was that supposed to be? It was a joke."),
        ("You're useless at this.", "You clearly have no idea what you're doing."),
        ("Everyone else manages {matter}. Why can't you?", "Anyone could do {matter} better than you."),
    ),
    more=(
        ("Shut up and listen.", "I don't care what you think.", "Stop making excuses."),
        (
            "I'll tell the principal about {matter}.",
            "This goes in your file.",
            "You could lose your job.",
        ),
        ("These children are wasted on you.", "Your class is a mess.", "They learn nothing with you."),
        ("Do as you're told.", "Just do your job.", "You should be ashamed.", "Who hired you?"),
    ),
)
