"""Half sentences, slips of the hand and asides: it is hard to tell what is meant."""

from roleplay.authoring.coach import Coach

COACH = Coach(
    name="mumbler",
    plan=(
        ("um, so, yeah... hi", "er, hello, so, i don't know where to start"),
        ("so like the, um, {cue}", "i was sort of wondering, the {cue}, or"),
        ("hm. maybe. i mean, it was, you know", "well, kind of, i guess"),
    ),
    more=(
        ("the thing with {cue}, i dunno", "and {cue}... no, sorry, go on", "{cue}, right, um"),
        ("what, er, did they, um, do?", "how did, like, what was that like?", "so why, um, why that way"),
        ("not sure what i mean", "sorry, what was i saying", "i lost my thread", "anyway"),
        ("waht about {cue}", "teh students were, um, fine", "did yuo see, with {cue}", "its like, {it}, ish"),
        ("yeah no", "mm, kind of", "i guess so", "right, right", "hm, interesting"),
    ),
)
