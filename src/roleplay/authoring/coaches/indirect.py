"""Says the hard thing as a story about somebody else, asks softly, and waits."""

from roleplay.authoring.coach import Answer, Coach

COACH = Coach(
    name="indirect",
    turns=(8, 14),
    plan=(
        (
            "Thank you for letting me sit with your class. I wonder what you hope they will remember.",
            "It was good to be in your room. I'd be curious what you wish for these children.",
        ),
        ("{heard} I keep thinking of one moment. {moment}", "{heard} There was a moment I liked. {moment}"),
        ("I wondered what was behind {it}.", "I'd love to hear how {it} came about."),
        (
            "I once sat with a teacher who was thinking about {matter}. For weeks she said nothing.",
            "A colleague of mine once had a class where {matter} was on everyone's mind.",
        ),
        (
            "{heard} Perhaps there is something in {matter} for them.",
            "{heard} {gap} I wonder about that.",
        ),
        (
            "Some teachers start from what already works, like {it}. It might travel, or it might not.",
            "I wonder how {it} might help with {matter}, if at all.",
        ),
    ),
    more=(
        ("{heard} You would know best.", "{heard} It can wait, too.", "{heard} I'd be glad to hear more."),
        ("I wonder what {name} would tell a friend about {cue}.", "Somebody asked me about {cue} once."),
        ("Perhaps there is a small thing one could try, if any.", "I wonder where one might begin."),
        ("I noticed this as well. {moment}", "It may be nothing. {fact}", "I'm thinking of {vision}."),
    ),
    answers=(Answer("asks", ("I know of one way, from a friend. It may not fit here at all.",)),),
    last=("Thank you for the time. Perhaps we talk again.", "I'll let you get back. Thank you."),
)
