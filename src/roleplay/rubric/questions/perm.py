"""CLOSED:PERM: leave to go on, to share or to watch; service by the coach; ideas with a real way out."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import blames
from roleplay.rubric.table import Table

_MAY_I = (
    r"i we me to :: (?:(?:can|could|may|might|shall|should) (?:i|we) (?:<softener> |please |maybe |perhaps )?"
    r"(?:ask|share|offer|suggest|propose|tell|show|give|add|read|record|watch|come|sit|take"
    r"|join|observe|film|play|jump|stop|check"
    r"|see|pass|throw|borrow|put|say|mention|point|visit|help|bring|send|write|make|tally"
    r"|script|count|get|interrupt|be)\b"
    r"(?! (?:you|we) (?:stop|start))"
    r"|(?:(?:would|do) you )?mind if i\b|(?:would|do) you mind me\b|(?:would|is|will) (?:it"
    r"|that) (?:be )?(?:okay|ok|all right|alright|fine|good)"
    r"(?: with you| for you)? (?:if (?:i|we)|for me to|to (?:hear|look|share|see|pause"
    r"|record))\b|okay if i\b|ok if i\b)"
)
_WANT = (
    r"you it want :: (?:(?:would you (?:like|want|prefer|care for)|do you want|want"
    r"|would you be (?:interested in|open to|willing to|up for)|are you (?:open|willing|ready"
    r"|up|interested) "
    r"(?:to|for|in)|would it (?:help|be (?:useful|helpful|good|okay|ok|handy"
    r"|of use))(?: for you| to you| you)?)"
    r" (?:to hear|hearing|hear|me to|some|a few|a couple|a thought|an idea|another idea"
    r"|a suggestion|ideas|feedback|my (?:take|view|notes|thoughts|help)"
    r"|if i|a hand|help|it$|to see (?:my|the|what i)|seeing (?:my|the)|to (?:look|know what i)|for me to)\b)"
)
_SERVICE = (
    r"i we me :: (?:is there (?:anything|something|any way) (?:else )?(?:that )?(?:i"
    r"|we) (?:can|could|might)\b|(?:can|could|may|shall) i (?:help|bring|take|make|get)\b"
    r"|would it help(?: you)? if i\b|do you need (?:anything|something) from me)"
)
_A_COPY = (
    r"like want :: (?:would you like|do you want) (?:an?|some|the) (?:copy|look|notes|tally|script|video"
    r"|recording|photos|data|hand|break"
    r"|minute|moment|summary|list|print-?out|coffee|tea)\b"
)
_MAY_ANY = r"(?:may|might|shall|can|could) i <w>"
_STILL_ALL_RIGHT = (
    r"(?:(?:am i|are we|is it|are you|would you be|will you be|would it be|you)(?: still| all)?"
    r" (?:<softener> )?"
    r"(?:ok|okay|all right|alright|fine|good|happy|cool|comfortable|up|handy|useful|helpful|any use|of use"
    r"|a help|any help)"
    r"(?: (?:with|for|to) you)? (?:to|if i|if we|with me|with it|for me)\b"
    r"|(?:ok|okay|all right|alright|fine|good|cool|happy) (?:if (?:i|we)|to (?:share|show|come|pop|sit|look"
    r"|ask|read|start|say|tell"
    r"|go|watch)|for me)\b"
    r"|any chance (?:i|we) (?:can|could|might)\b|(?:would|will|can|could) you let me\b"
    r"|(?:do you |would you )?mind me\b|would it (?:bother|disturb|put|throw) you(?: off)? if i\b"
    r"|(?:can|could) i (?:start|try|pop|drop|stop|look|leave|keep|hang|stay|steal|grab|run|quickly|just"
    r"|come|go|do|have"
    r"|swing|hear|film|photograph|copy|hop|speak|talk|begin|use)\b(?! (?:hear|know) (?:what|how|why|more)))"
)
_IF_YOU_DO_NOT_MIND = (
    r"\b(?:if you don't mind|if (?:that's|it's|that is) (?:ok|okay|alright|all right|fine)(?: (?:with|by)"
    r" you)?|if i may)$"
)
_WANT_SHORT = r"want (?:them|it|to hear (?:them|it|one|a few)|me to|one|some)\b"
_WELCOME = (
    r"would :: would (?:it |some |a few |a couple of |an? |one |another )?"
    r"(?:ideas?|thoughts?|suggestions?|examples?|idea|thought) (?:from me )?(?:be|help)\b"
)
_TAKER = r"\b(?:want|like|useful|helpful|interested|open to|hear|okay|care for|of use|worth)\b"


def find(ask: Ask, table: Table) -> Hit | None:
    """Leave or an offer, unless a fault or a single named fix without a way out is inside."""
    if not (ask.is_polar or ask.is_statement) or blames(ask, table):
        return None
    match = (
        starts(_MAY_I, ask.clause)
        or starts(_MAY_ANY, ask.clause)
        or starts(_A_COPY, ask.clause)
        or starts(_SERVICE, ask.clause)
        or starts(_WELCOME, ask.clause)
    )
    match = match or starts(_STILL_ALL_RIGHT, ask.clause) or starts(_WANT_SHORT, ask.clause)
    if match is None and ask.is_statement:
        match = finds(_IF_YOU_DO_NOT_MIND, ask.clause)
    match = match or starts(_WANT, ask.clause) or (finds(_TAKER, ask.clause) if _has_exit(ask) else None)
    if match is not None and starts(
        r"shall we (?:stop|say|start|begin|meet)\b|(?:(?:should|shall) (?:i|we)|(?:do you want|would you"
        r" like|want) me to)\b.* or ",
        ask.clause,
    ):
        return None
    if match is None or (not _has_exit(ask) and _names_a_fix(ask, table)):
        return None
    return Hit((ask.clause_span(match),))


def _has_exit(ask: Ask) -> bool:
    return bool(ask.words_of("exit", start=ask.start))


def _names_a_fix(ask: Ask, table: Table) -> bool:
    """A technique that is offered, not one the coach will count, bring or read aloud."""
    if ask.words_of("several") or finds(
        r"\b(?:if|can|could|may|shall|me to) i\b(?! (?:suggest|propose|recommend))", ask.clause
    ):
        return False
    named = [t for t in ask.words_of("technique") if not table.teacher_named(t.plain)]
    return bool(named)


CODE = QuestionCode(
    label="CLOSED:PERM",
    definition="Asks leave to go on, share or watch, offers a service, or offers ideas with a real way out.",
    litmus="Can the teacher say no at no cost?",
    why="“{words}” asks for leave or makes an offer that can be declined, so it stays out of the ratio.",
    steps=((3, find),),
    source="rubric 1.0.4 Q3, 1.0.9 edges 6 and 16",
    find_these=(
        Example("Would you mind if I took notes?", ("Would you mind if I",)),
        Example("Is there anything I can take off your plate?", ("Is there anything I can",)),
        Example("May I share what I wrote down?", ("May I share",)),
        Example(
            "I have one idea about the launch, no pressure at all; would you want it?", ("would you want it",)
        ),
    ),
    leave_these=(
        Example("Would you be open to a seating chart?"),
        Example("May I ask what you were hoping for?"),
        Example("Can I suggest a timer?"),
        Example("Would it help if you slowed down?"),
    ),
)
