"""What the drills are called, what is to be done, and when it is done."""

from typing import Final

TASKS: Final[dict[str, str]] = {
    "bright-spots.title": "Bright spots",
    "bright-spots.task": (
        "Four notes of one lesson; one of them is worth naming. Type its number and the sentence you would "
        "say to the teacher: what was done, at which moment, and what followed."
    ),
    "bright-spots.done": "a strength stands there with its moment, four times",
    "low-inference.title": "Low-inference notes",
    "low-inference.task": (
        "A note that two people could read in two ways. Write it as you would have seen it: a count, a time, "
        "a quotation, a name. You may make the details up."
    ),
    "low-inference.done": "no word is left that needs a judge",
    "sort-twelve.title": "Sort twelve",
    "sort-twelve.task": (
        "Twelve lines that look alike and are not. Type the number or the word of the pile. When you hear "
        "one differently, say so: it is kept, and counts neither way."
    ),
    "sort-twelve.done": "twelve lines are sorted, and you could give the reason for each",
    "reframe.title": "Reframe",
    "reframe.task": (
        "A leading question or a verdict. Say it again so that it opens, blames nobody, and keeps its topic. "
        "It is heard at once."
    ),
    "reframe.done": "the line is open, the fault is gone, and the topic is still there",
    "reflect-only.title": "Reflect only",
    "reflect-only.task": (
        "Six turns with a teacher, without a question and without advice. Give back what you hear: the "
        "feeling, the value, both sides."
    ),
    "reflect-only.done": "the teacher corrects or deepens three of your six turns",
    "name-it-plainly.title": "Name it plainly",
    "name-it-plainly.task": "Say the growth area in one sentence: no blame, one number.",
    "name-it-plainly.done": "the teacher can say it back in words of their own",
    "hold.title": "Hold after pushback",
    "hold.task": (
        "You have named it, and the answer pushes back. Acknowledge what was said, return once, hand over; "
        "then stay for two more turns."
    ),
    "hold.done": "the growth area is still on the table two turns later",
    "kind-no.title": "The kind no",
    "kind-no.task": (
        "Five requests, one of them real. Hear the real one. To the others say no, kindly, with something "
        "larger in its place."
    ),
    "kind-no.done": "the real one is heard, and the others get a no with something larger",
    "is-it-time.title": "Light, heavy, or a date",
    "is-it-time.task": (
        "A short history. Type light, heavy or date, then the reason in pupils' terms: "
        "`heavy: for three weeks nobody has looked at what the children write`."
    ),
    "is-it-time.done": "each choice stands on a reason in pupils' terms",
}
