"""Says anything at all, about any topic of the file: good, clumsy, beside the point."""

from roleplay.authoring.coach import Coach

_ASKS = (
    "What made you choose {cue}?", "What were you thinking with {cue}?", "Why {cue}?",
    "What did the students do with {cue}?", "How did you feel about {cue}?", "What went well with {cue}?",
    "What was hard about {cue}?", "What would you like to see with {cue}?", "Tell me more about {cue}.",
    "What might you try next with {cue}?", "How does {cue} usually work?", "What do you make of {cue}?",
    "Who is in {cue}?", "When was {cue}?", "How many are there, with {cue}?", "Did you plan {cue}?",
    "Is {cue} important to you?",
)  # fmt: skip
_TELLS = (
    "I liked {cue}.", "{moment}", "{gap}", "{fact}", "{heard}", "{heard} What else?", "I saw {cue}.",
    "{heard} And what about {cue}?", "It matters to the children: {gap}", "So it's about {vision}.",
    "You made this possible. {moment}", "You should change {cue}.", "I'd try {cue} first.",
    "Wouldn't {cue} be better?",
)  # fmt: skip
_BESIDE = (
    "What do you think of me?", "What do you mean?", "Can I help with anything?", "May I ask you something?",
    "Thank you.", "I'm sorry, that came out as blame.", "How was your weekend?", "It's raining again.",
    "Are you angry with me?", "Have you had lunch?", "Shall we meet again on Friday?", "Good morning!",
    "I don't know what to say.", "Do you like teaching?", "What would your students say about you?",
    "On a scale of one to ten, how was it?", "What do you need from me?", "Do you have a question for me?",
    "I was nervous too, my first year.", "blue seven the of", "It's your call.", "Tell me a joke.",
    "What would you like to try, if anything?", "Are you alone with all this?",
    "I won't do that part for you. I'd love to think about it with you.",
)  # fmt: skip

COACH = Coach(name="random", plan=(), more=(_ASKS, _TELLS, _ASKS, _BESIDE))
