"""CLOSED:LOG: time, place, materials, agenda or method of the coach's own visit or of this meeting."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import already_there, blames
from roleplay.rubric.table import Table

_PROCESS = (
    r"(?:start|begin|talk|think out loud|look at|go (?:on|over|through|first|next)|move on"
    r"|pause|stop here|wrap up|take a (?:break|minute)|continue|pick up|spend|use our|set (?:a"
    r"|our|up) (?:time|date)|meet|come back|debrief|focus our|sit|close)\b"
)
_AGENDA = (
    rf"we start begin talk think look go move pause stop wrap take continue pick spend our set "
    rf"meet come debrief focus sit close :: (?:(?:would you (?:like|prefer|rather)|do you want"
    rf"|shall we|should we|can we|could we|may we|why don't we|how about we|are you ready|ready"
    rf"|want|would you be ready|do you prefer) (?:to |if we )?(?:just )?{_PROCESS}"
    rf"|where (?:shall|should|would|do|can) (?:we|you)(?: (?:like|want|prefer))?(?: (?:us"
    rf"|me))?(?: to)? (?:start|begin)\b"
    rf"|(?:how|what) about we {_PROCESS}|shall we\b|(?:should|can) we go\b)"
)
_OWN_VISIT = (
    r"visit meeting session observation conversation check-in debrief chat time eyes i we me "
    r":: (?:\b(?:my|our|the) (?:next|first|second|last) (?:visit|meeting|session|observation"
    r"|conversation|check-in|debrief|chat|time together)\b"
    r"|\byou'd like (?:my )?eyes on\b|\beyes on\b"
    r"|\b(?:should|shall|could|can|do) (?:i|we) (?:come|visit|observe|meet|drop in|stop by|sit"
    r"|watch|look for|film|record)\b"
    r"|\b(?:me|i) (?:to )?(?:come|visit|observe|script|tally|film|record|sit|watch|look for"
    r"|look at|count|focus on|pay attention to|write down|take (?:notes|data))\b"
    r"|\bfor (?:the|my|our) (?:visit|debrief|observation|meeting)\b|\boptions from me\b)"
)
_CHANNEL = (
    r"prefer rather :: (?:would you (?:prefer|rather)|do you prefer)\b.{0,60}?\b(?:email"
    r"|e-mail|phone|chat|in person|zoom|online|call|text me)\b"
)
_MATERIALS = (
    r"here with hand handy nearby time minute moment second minutes now today work suit hear "
    r"see works suits when what which day :: (?:(?:do you have|have you got|did you bring"
    r"|do we have|are) (?:the|your|those|any of the) (?:<w> ){1,4}?(?:here|with you|to hand"
    r"|handy|on you|nearby)\b"
    r"|(?:do you have|have you got|got) (?:time|a (?:minute|moment|second|few minutes)|(?:five"
    r"|ten|fifteen|twenty|\d+) minutes)\b"
    r"|(?:is|would) (?:now|this|<day>) (?:be )?(?:a good time|okay|ok|good|all right)\b"
    r"|(?:does|would|will|do) (?:<w> ){1,5}?(?:work for you|suit you)\b"
    r"|can you (?:hear|see) (?:me|my screen|this|the screen)\b|(?:what time|when|what day"
    r"|which day) (?:should|shall|could|can|would) (?:i|we)\b|(?:what time|when"
    r"|what day) (?:works|suits|is good)\b)"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """The meeting and the visit are the coach's own matter; a fix or a fault inside is not."""
    fixes = [t for t in ask.words_of("technique") if not already_there(ask, t.start)]
    if "courtesy" in ask.shells or (fixes and not finds(_OWN_VISIT, ask.clause)):
        return None
    match = (
        starts(_AGENDA, ask.clause)
        or starts(_MATERIALS, ask.clause)
        or starts(_CHANNEL, ask.clause)
        or finds(_OWN_VISIT, ask.clause)
    )
    if match is None or blames(ask, table) or (ask.is_wh and not _about_the_meeting(ask)):
        return None
    return Hit((ask.clause_span(match),))


def _about_the_meeting(ask: Ask) -> bool:
    """Why don't we, where shall we, what time: not "what would you like me to look for", which is open."""
    return bool(
        starts(
            r"(?:why don't we|how about we|what about we|where|what time|when|what day|which day)\b",
            ask.clause,
        )
    )


CODE = QuestionCode(
    label="CLOSED:LOG",
    definition="About time, place, materials, agenda or method of the coach's visit or this meeting.",
    litmus="Is it the coach's own visit or this meeting, and not the teacher's practice?",
    why="“{words}” settles this meeting or the visit, not the teaching, so it stays out of the ratio.",
    steps=((3, find),),
    source="rubric 1.3, 1.0.9 edge 17",
    find_these=(
        Example(
            "Would Monday or Wednesday suit you for the next visit?", ("Would Monday or Wednesday suit you",)
        ),
        Example("Do you have the slips here?", ("Do you have the slips here",)),
        Example("Why don't we begin with what you noticed?", ("Why don't we begin",)),
        Example("Do you prefer I script the talk or tally who speaks?", ("I script",)),
    ),
    leave_these=(
        Example("Will you begin the seating chart Monday or Tuesday?"),
        Example("What would you like me to look for on Thursday?"),
        Example("Why don't you begin with the exit question?"),
    ),
)
