"""CLOSED:LOG: time, place, materials, agenda or method of the coach's own visit or of this meeting."""

import re

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

_WHEN = (
    r"(?:(?:are|were|will|would) you (?:still )?(?:be )?(?:free|about|around|available)\b"
    r"|when(?:'s| is| are| would| will| do| does| can| could) (?:<w> ){0,3}?(?:free|good|best|available"
    r"|suit|suits|works?|meet"
    r"|talk|catch up)\b"
    r"|(?:is|are) (?:<w> ){0,2}?<day> (?:still )?(?:good|ok|okay|free|better|best|fine|any good|possible"
    r"|alright)\b"
    r"|(?:is|would) (?:(?:before|after|during) (?:<w> ){1,3}?|(?:this|next) (?:time|week|<w>) |then |now )"
    r"(?:be )?(?:still )?(?:better|good|ok|okay|best|easier|any good)\b"
    r"|same (?:time|place|day)\b|(?:maybe |so |or )?next (?:week|time|month|<day>)(?: then| instead)?$"
    r"|(?:can|could|will) you (?:do|make|manage) (?:that|it|then|this|<day>|next week|(?:in |at )?\d)"
    r"|<day> (?:or|then|instead)\b.{0,40}(?:for my|for the|for our|for me|visit|meet|chat|come)"
    r"|do you have (?:about |around )?(?:<w>|\d+) (?:min|minutes|mins|moments|hour)\b"
    r"|(?:video|camera|notes|recording) or no (?:video|camera|notes|recording)\b)"
)
_SHARE_OUT = (
    r"(?:^let's (?:start|begin|look|talk|go|sit|pause|stop|watch)\b|\bdo we (?:start|begin)\b|\bor (?:shall"
    r" (?:i|we)|should we)\b(?! (?:say|use|try|do)\b)|\b(?:shall|should|maybe|could) (?:i|we) (?:just )?"
    r"(?:start|begin) (?:there|here|with|from|by)\b"
    r"|\b(?:maybe|so|perhaps) we (?:start|begin|look|go|leave|stop|pause)\b|\bor we (?:look|go|start|leave"
    r"|stop|move|talk)\b"
    r"|\b(?:shall|should|do you want (?:us|me) to|would you like (?:us|me) to) (?:we )?(?:start|begin|look"
    r" at first|spend)\b"
    r"|\bdo you want (?:us|to) (?:to )?(?:talk|leave it|keep talking|stay with|start with|do (?:it|this)"
    r" (?:now|today|later))\b"
    r"|\byou (?:want|wanna) (?:us |to |we )?(?:should )?(?:stay with|begin|start|talk|stop|leave it)\b"
    r"|\bdo you (?:fancy|feel like) (?:start|begin|talk|go)(?:ing)?\b"
    r"|\bdo you want me (?:out|in|at|on|by|beside|next|near|back|to (?:sit|stand|be|come|watch|look|stay"
    r"|wait|focus|track|count"
    r"|film|record))\b"
    r"|\b(?:can|could|shall) we (?:swap|move to|sit|find (?:a|somewhere)|meet|push|make it|do (?:it|this)"
    r" (?:now|later|on|over"
    r"|tomorrow|next))\b"
    r"|\bhave i got the right (?:room|time|day|class|period|place|week)\b"
    r"|\bwhen (?:i|i'm) (?:come|visit|pop|drop|observe|watch|sit in|coming|visiting|in on)\b"
    r"|\banything (?:else )?you(?:'d)? (?:want|need|like) from me\b)"
)
_THIS_TALK = (
    r"(?:(?:what|which|where)\b.{0,40}?\b(?:get out of|cover in|do with|use|spend|start)\b.{0,12}?\b(?:this"
    r"|our|today's|the) "
    r"(?:chat|time|meeting|talk|conversation|session|hour|half hour|visit|slot)\b"
    r"|how (?:should|shall|do) (?:we )use (?:it|(?:this|our|the) (?:time|hour|chat|slot))\b"
    r"|(?:which|what)\b.{0,60}?\b(?:shall|should|do you want) (?:we|us|to|us to|me to)(?: (?:to|be))? "
    r"(?:start|starting|begin|spend|look at|looking at|watch|focus on|track|record)\b(?! (?:today's|the"
    r" lesson|monday|teaching))"
    r"|(?:which|what)\b.{0,60}?\b(?:do|would) you want me (?:to )?(?:be )?(?:look|looking|watch|watching"
    r"|focus|track|write down|count)\b)"
)
_CLOCK = (
    r"(?:<day>|tomorrow|today|next week|lunch|lunchtime|break|after school|before school|half|quarter|past"
    r"|o'clock"
    r"|period|morning|afternoon|\d+)"
)
_TWO_OF_US = (
    rf"(?:(?:can|could|shall|should) we (?:do|say|make it|meet|try) (?:<w> ){{0,2}}?{_CLOCK}\b"
    rf"|(?:can|could) you (?:do|make|manage) (?:<w> ){{0,2}}?{_CLOCK}\b"
    rf"|(?:is|would) (?:<w> ){{0,2}}?{_CLOCK}\b(?: <w>){{0,3}}? (?:all right|alright|ok|okay|easier|better"
    rf"|good|possible"
    r"|convenient|fine)(?: (?:for|with) you| too| then| instead)*$"
    r"|did you bring\b|have you got your (?:diary|notes|plan|list|books)\b|have we got (?:the room|time"
    r"|long|enough time)\b"
    r"|do you have (?:the|your) (?:<w> ){1,3}?(?:on you|with you|to hand|handy)\b"
    r"|(?:is|are) (?:the|this|that) (?:recorder|screen|camera|door|room|car park|mic|sound|video|the right"
    r" room)\b"
    r"|is this the right (?:room|place|time)\b|are (?:those|these) the (?:slips|books|sheets|quizzes|papers"
    r"|ones)$"
    r"|are we (?:done|finished|ok for time|all right here)\b|do we need (?:the|to|more|a)\b|do i need to"
    r" sign\b"
    r"|do you want (?:the door|it written|to watch the|to see the (?:clip|video)|the (?:notes|video|clip))\b"
    r"|(?:are you )?ready(?: to (?:start|begin|go))?$|(?:your|my) room or\b|here or (?:in|at)\b|is it"
    r" ok(?:ay)? here\b"
    r"|who(?:'s going| goes| starts) first\b|is there anything else for (?:today|now)\b|is it (?:<w>"
    r" ){1,4}?you want me\b"
    r"|will it be the same (?:class|group|room|time)\b|would you (?:rather|prefer) (?:i|it if i) <w>"
    r"|(?:could|can|will|would) you (?:send|email|forward|text) (?:me|us)\b|(?:could|can) you bring\b"
    r"|(?:shall i|(?:do you )?want me to|would you like me to) (?:track|time|count|tally|script|note|write"
    r"|film|record|watch"
    r"|sit|stand)\b.{1,60} or\b)"
)
_ITS_TIME = (
    r"(?:how long (?:have|do) (?:we|you) (?:got|have)\b(?! (?:them|had))|(?:when|what time) do(?:es)? you"
    r" (?:need|have) to"
    r" (?:go|be|leave|get|pick)\b|(?:which|what) (?:period|class|lesson|day|room|time) (?:shall|should) i"
    r" (?:come|visit|see|sit)\b"
    r"|where (?:do you want|shall|should|would you like) (?:me|i|us|we)\b)"
)
_COMING = (
    r"\bi(?:'m| am|'ll| will) (?:now )?(?:coming|come|in|popping|pop|be in|be there|dropping|visiting)\b"
)
_STILL_THERE = r"(?:is|are|will) (?:that|it|this|you|they) (?:still |be )?(?:the|in|at|your|doing|your)\b"
_ANYTHING = r"<w>"


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
    if match is None or (ask.is_wh and not _about_the_meeting(ask)):
        match = _of_this_talk(ask)
    if match is None or blames(ask, table):
        return None
    return Hit((ask.clause_span(match),))


def _of_this_talk(ask: Ask) -> re.Match[str] | None:
    """When the two of them meet, where they begin, who does what in this talk."""
    if ask.is_wh:
        return starts(_WHEN, ask.clause) or starts(_THIS_TALK, ask.clause) or starts(_ITS_TIME, ask.clause)
    said_first = finds(_COMING, f"{ask.before} {ask.intro}")
    return (
        starts(_WHEN, ask.clause)
        or starts(_TWO_OF_US, ask.clause)
        or finds(_SHARE_OUT, ask.clause)
        or (starts(_STILL_THERE, ask.clause) if said_first else None)
        or (starts(_WHEN, ask.intro.lstrip()) and starts(_ANYTHING, ask.clause))
    )


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
