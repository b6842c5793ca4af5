"""Finds the fault, asks until the fault is agreed to, and hands over the fix."""

from roleplay.authoring.coach import Answer, Coach

COACH = Coach(
    name="deficit",
    plan=(
        (
            "Let's get straight to it. The main problem was this: {gap} You lost them there.",
            "I'll be honest, there was a problem. {gap} That was weak.",
        ),
        (
            "Don't you think {matter} should have gone better?",
            "You noticed what went wrong with {matter}, didn't you?",
        ),
        (
            "Why didn't you plan {matter} properly?",
            "What should you have done about {matter}?",
        ),
        (
            "Not quite. You're not pushing them. Wouldn't a clearer plan have helped?",
            "No. They were off task and you didn't see it. Isn't that so?",
        ),
        (
            "You need to fix {matter}. Start with that tomorrow.",
            "You have to change how you do {matter}. I want to see it next week.",
        ),
    ),
    more=(
        (
            "Another weakness: {gap} Why did you let that happen?",
            "And then there was this. {gap} That didn't work either, did it?",
        ),
        (
            "What's missing here? Think about {matter}.",
            "And if you don't plan {matter}, the children will be what?",
        ),
        (
            "Exactly. So wouldn't it be better to use a timer for {matter}?",
            "Good, but you still lost half of them. Don't you agree?",
        ),
        (
            "You should put {matter} first. Do it every day.",
            "You need stronger routines. Write them on the board.",
            "Stop doing it your way, and follow the plan.",
        ),
    ),
    answers=(
        Answer(
            "asks",
            (
                "You need to plan better. Put {matter} first.",
                "You should fix {matter}, that's what I'd do.",
            ),
        ),
    ),
    last=("That's all for today. Get it done by next week.", "I have to go. Fix it, please."),
)
