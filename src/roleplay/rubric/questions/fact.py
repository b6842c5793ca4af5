"""CLOSED:FACT: a number, name, date or place, one short answer."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_NUMBER = (
    r"(?:how (?:many|much(?! (?:does|do|did|would) (?:that|it|this) (?:matter|help))|often"
    r"|long|old|far|big|soon|late|early|frequently|tall|high|fast|large)\b|what (?:time|day"
    r"|date|page|number|percentage|percent|grade|year|period|score|level|colou?rs?|size"
    r"|name|month|chapter|lesson number|class period|room)\b|what(?:'s| is| was| are) (?:the"
    r"|your|his|her|their) (?:<w> )?(?:name|names|date|number|time|score|title|percentage"
    r"|deadline|total|average|address|email|schedule)\b(?! (?:of the game|for you)))"
)
_SCALE = r"scale to :: \b(?:on a scale|scale (?:of|from)|(?:one|1|zero|0) to (?:ten|10|five|5))\b"
_WHO = r"(?:who|whose|whom)(?:'s)?\b"
_WHEN = r"(?:when|where)(?:'s)?\b(?! (?:has|have)\b)"
_WHERE_OPEN = (
    r"(?:where|when)(?: else\b| in (?:the|your|this|that|our) (?:<w> )?(?:lesson|day|week|plan|unit|morning"
    r"|afternoon|hour|task|talk|discussion|room|year)\b"
    r"|(?: <w>){1,3}? (?:it|that|this|things|something) (?:<w> )?(?:flip|flipped|turn|turned|shift|shifted"
    r"|change|changed|click|clicked|work|worked|go|gone|feel|felt|get|got|happen|begin to|come|came|hold|held"
    r"|harder|easier|different|better|hard|easy)\b"
    r"|.{0,60}\beven (?:for |just )?(?:one|a (?:bit|little|moment|minute|child|pair|single))\b)"
    r"|from where\b"
)
_WHO_OPEN = r"who (?:are|were) (?:these|those|they)\b|who else\b"
_WHICH = (
    r"which (?:<w> )?(?:page|groups?|period|tables?|class|classes|day|standard|unit|students?"
    r"|kids?|one|ones|book|chapter|lesson|school|team|grade|question|problem|room|side|way|languages?|country|people|city|street|month|teacher)\b"
)
_OPENS = (
    r"\b(?:curious|proud|hope|hoping|would you say|do you see|did you see yourself|would you like|do you want"
    r"|do you feel|did you feel|do you find|feels?|speaks? to|matters?|stood out|stands out"
    r"|surprised|like to|want to|think|most|best|going from here|go from here|leave you"
    r"|you going|come from|at your best|in your element|might|could|would|should)\b"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """How many, what time, who: one short answer would do."""
    del table
    if not (ask.is_wh or finds(_SCALE, ask.said)):
        return None
    scale = finds(_SCALE, ask.said)
    if scale is not None and finds(
        r"\b(?:and|then) (?:say |tell me )?(?:why|what makes|what made)\b", ask.said
    ):
        return None
    if scale is not None:
        return Hit((ask.said_span(scale),))
    number = starts(_NUMBER, ask.core)
    if number is not None:
        return Hit((ask.core_span(number),))
    if starts(_WHERE_OPEN, ask.core) or starts(_WHO_OPEN, ask.core):
        return None
    short = starts(_WHICH, ask.core) or starts(_WHO, ask.core) or starts(_WHEN, ask.core)
    if short is None or finds(_OPENS, ask.clause):
        return None
    return Hit((ask.core_span(short),))


CODE = QuestionCode(
    label="CLOSED:FACT",
    definition="How many, when, which, who: one short answer would do.",
    litmus="Would a number, a name or a date be a complete answer?",
    why="“{words}” asks for one short fact, which is fine for facts and gives little room to think.",
    suggest="What do you make of {topic}?",
    suggest_plain="What do you make of it?",
    steps=((16, find),),
    confidence=0.9,
    source="rubric 1.3",
    find_these=(
        Example("How many students finished the exit ticket?", ("How many",)),
        Example("What time did the bell ring during your closing?", ("What time",)),
        Example("Can you tell me how many passed?", ("how many",)),
    ),
    leave_these=(
        Example("Where else do you see that question at work?"),
        Example("When did it turn, even for a moment?"),
        Example("Where in the lesson was it easier to wait?"),
        Example("How sure are you of it, from one to ten, and why?"),
        Example("Where would you say the next edge is for you?"),
        Example("Which line in the framework speaks to what you're after?"),
        Example("When in the lesson did you feel most in your element?"),
    ),
)
