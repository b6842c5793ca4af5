"""INFO: a fact, rule, date or explanation, without judgement and without an order."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.language.utterance import Token
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_INFO = (
    r"\b(?:district |school |our |the )?(?:policy|law|rule|rules|regulations?|standards?|curriculum"
    r"|handbook|state|guidelines?) (?:is|are|says?|said|asks?|requires?|states?|calls? for|allows?"
    r"|expects?|means)\b"
    r"|\b(?:window|assessment|deadline|testing|meeting|training|session|test|exam|report|term"
    r"|term starts|unit|schedule|bell|bus|workshop|grant|form|results?) (?:\w+ )?(?:opens?|closes?"
    r"|starts?|begins?|ends?|is|are|runs?|falls?|takes place|comes? out|due|moves|moved)\b(?= (?:on|at"
    r"|in|from|until|next|this|by|due|the|to|back|\w+day|\d))"
    r"|\b(?:the |my |this )?(?:tally|count|script|chart|form|tool|rubric|column|number|data|graph"
    r"|notes?) (?:counts?|shows? (?:turns|minutes|who)|measures?|means|records?|covers?|is (?:a count"
    r"|from|of))\b|\byou covered\b"
    r"|\b(?:cards?|grades?|forms?|plans?|reports?|portfolios?|scores|drills?|conferences|trips?"
    r"|holidays?|exams?|tests?|assessments?|results|books|materials|budgets?|applications?) (?:are|is"
    r"|will be|go|come) (?:due|in|on|back|out|at|home|available|posted|open|sent|held)\b"
    r"|\b(?:test|exam|unit|assessment|day|curriculum|programme|program|course|form|year|rubric"
    r"|framework|window|block) (?:has|lasts|runs|contains|includes|covers) (?:\w+ )?(?:two|three|four"
    r"|five|six|seven|eight|ten|\d+|parts|minutes|weeks)\b|\bdoesn't show who\b"
    r"|\bthe (?:principal|head|office|district) (?:asked|wants|told|has asked|is asking) me\b"
    r"|\bhere is (?:all|everything) (?:that )?(?:was said|they said|she said|he said)\b"
    r"|\b(?:there are|there's) (?:\w+ )?(?:kinds|types|levels|versions|parts|forms|sections"
    r"|steps) (?:of|to|in)\b|\bby law\b"
    r"|\b(?:is|are) required (?:to|by)\b"
)


_NEWS = (
    "aide aides attendance coming dad fyi governor governors head heads i've mum my need office parent "
    "parents principal reminder roll the to union update :: "
    r"^\W{0,4}(?:just |quick |a )?(?:heads up|reminder|fyi|a reminder|update)\b|\bi(?:'ve got| have|'ve) to "
    r"(?:put|report|log|submit|fill|send in)\b"
    r"|\b(?:parents?|mum|dad|aides?|office|principal|head|governors?|union)\b[^.?!]{0,40}\b(?:said|have been "
    r"in touch|emailed|phoned|called|complained|rang)\b"
    r"|\bneed (?:the|your) [a-z]+ by (?:mon|tue|wed|thu|fri|noon|\d)|\b(?:attendance|roll) was\b|\bthe "
    r"policy is\b|\bmy timetable (?:says|shows)\b"
    r"|\bi've shared your\b|\bi(?:'m| am) coming (?:in )?at \d"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Neutral information."""
    if moment.asks or moment.has(
        "DEFICIT", "UNSAFE", "DIRECT", "ADVICE", "BUT", "STRENGTH", "PRAISE", "PURPOSE"
    ):
        return ()
    m = (
        finds(_INFO, moment.own)
        or finds(_NEWS, moment.own)
        or (None if moment.has("IMPACT") else _institution(moment))
    )
    return () if m is None else (moment.frame("INFO", m, confidence=0.75),)


def _institution(moment: Moment) -> Token | None:
    """An institution, a rule or a calendar as the subject, and nobody spoken to."""
    if "institution" in moment.classes and not finds(
        r"\b(?:you|your|you're|i|we|they|he|she|good|great)\b", moment.own
    ):
        head = [t for t in moment.tokens if t.plain.isalpha()][:_HEAD]
        found = next((t for t in head if "institution" in t.classes), None)
        if found is not None and head[0].plain in (
            "the",
            "our",
            "this",
            "that",
            "every",
            "each",
            found.plain,
            head[-1].plain,
        ):
            verb = finds(
                r"\b(?:is|are|will|has|have|takes?|begins?|starts?|ends?|opens?|closes?|counts?|says?"
                r"|asks?|lasts?|allows?|requires?|comes?|goes|go|runs?|means?|includes?|stays?|stay"
                r"|moves?)\b",
                moment.own,
            )
            return found if verb is not None else None
    return None


_HEAD = 4  # words in which the subject stands

CODE = FrameCode(
    label="INFO",
    definition="A fact, rule, date or explanation, without judgement and without an order.",
    source="rubric 2.24",
    why="{words} tells a fact and leaves what to do with it open.",
    suggest=None,
    hear=hear,
    finds=(
        Example("The testing window opens on the twelfth."),
        Example("School policy is that doors stay unlocked."),
        Example("The standard asks for two sources by June."),
        Example("You covered four of the slides."),
    ),
    leaves=(
        Example("Research shows that groups of three are best."),
        Example("Fourteen of the thirty finished."),
        Example("People have been saying things about your class."),
    ),
)
