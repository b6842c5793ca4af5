"""The closed lists an author chooses from; a misspelt name is refused with the nearest right one."""

from typing import Literal, get_args

Aim = Literal[
    "decision", "pupils", "feeling", "success", "difficulty", "hope", "next-step", "background", "agreement",
    "repeat", "your-view",  # what a question asks for; "your-view": she is asked what she thinks of the coach
    "permission", "offer", "greeting", "thanks", "apology", "personal", "off-topic", "unsure", "silence",
    "food", "treat", "mood", "care", "story", "joke", "slight", "claim",  # small things, and hard ones
    # what a short answer has to hold:
    "who", "when", "where", "number", "duration", "scale", "choice", "visit", "need", "signal", "ask-me",
    "would-say", "would-tell",
    "statement", "any-question", "yes-no", "yes-no-did", "yes-no-could",
    "no-answer",  # she is asked what nothing is written for
]  # fmt: skip
Band = Literal["shut", "guard", "polite", "working", "open"]
Occasion = Literal[
    "begins", "leaves", "repairs", "pushes-back", "asks-coach", "asks-favour", "reveals", "proposes",
    "commits", "complies", "ends",
]  # fmt: skip
Part = Literal["answer", "reaction"]
Move = Literal[
    "open", "open-rel", "ask", "vision", "vision-early", "interrogation", "closed", "closed-3",
    "permission", "leading-1", "leading-2", "guess", "leading-3", "eval", "contingent-praise", "s1", "s2",
    "s3", "praise", "praise-3", "bridge-b1", "bridge-b2", "growth-earned", "growth-after", "growth-first",
    "held", "candour", "candour-bare", "deficit", "problem-ask", "deficit-students", "complained-along",
    "direct", "advice", "advice-p", "advice-asked", "unanswered", "but", "autonomy", "impact", "gap", "we",
    "reflect", "reflect-complex", "distorted", "purpose", "self-disclosure", "waiting", "baited", "light",
    "light-3", "light-late", "service", "service-3", "decline", "heavy-warm", "heavy-mid", "heavy-cold",
    "info", "logistics", "unsafe", "monologue", "repair",
]  # fmt: skip
Threat = Literal["spar", "fold", "agree", "deflect", "freeze"]
Waiting = Literal["neutral", "opens"]  # what a pause the coach leaves does
Commitment = Literal["none", "compliant", "tentative", "owned"]
Last = Literal["owned", "tentative", "compliant", "none", "unspoken"]  # how the visit before ended
Ending = Literal["owned", "tentative", "compliant", "none", "none-hurt", "none-pleasant"]
Dial = Literal["room", "strength-first", "reach", "listening"]
ReachMode = Literal["named", "optional", "deferred-with-date"]
Directness = Literal["low", "mid", "high"]
NoteKind = Literal["bright", "growth", "neutral"]

AIMS: tuple[Aim, ...] = get_args(Aim)
BANDS: tuple[Band, ...] = get_args(Band)
OCCASIONS: tuple[Occasion, ...] = get_args(Occasion)
LASTS: tuple[Last, ...] = get_args(Last)
LAST_VISIT = "last-visit"
"""The id of the note on what came of the visit before, and of the topic that may go with it."""
MOVES: tuple[Move, ...] = get_args(Move)

# What an author may write after `move:` beside the single moves: families of them.
MOVE_FAMILIES: dict[str, frozenset[str]] = {
    "strength": frozenset({"s1", "s2", "s3"}),
    "bridge": frozenset({"bridge-b1", "bridge-b2"}),
    "growth": frozenset({"growth-earned", "growth-after", "growth-first", "gap"}),
    "leading": frozenset({"leading-1", "leading-2", "leading-3", "guess"}),
    "reflects": frozenset({"reflect", "reflect-complex"}),
    "advises": frozenset({"advice", "advice-p", "advice-asked", "direct"}),
    "blames": frozenset({"deficit", "deficit-students", "complained-along", "but", "unsafe"}),
    "heavy": frozenset({"heavy-warm", "heavy-mid", "heavy-cold"}),
    "eases": frozenset({"light", "light-3", "light-late", "service", "service-3"}),
    "praises": frozenset({"praise", "praise-3"}),
    "asks": frozenset({"open", "open-rel", "ask", "vision", "vision-early"}),
    "checks": frozenset({"closed", "closed-3", "interrogation"}),
}
