"""LEADING:NEG: a yes/no question with a negated auxiliary, which expects its yes."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_NEGATED = (
    r"(?:(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't"
    r"|couldn't|won't|wouldn't|shouldn't|mustn't|ain't)"
    r" (?:<w>)|(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should) (?:you|it"
    r"|that|this|they|he|she|we|there) not\b)"
)
_COURTEOUS = (
    r"(?:won't you (?:sit|come|have|join|take)|don't you (?:worry|dare)|can't wait"
    r"|don't (?:worry|mind|forget|let)|wouldn't mind|would you not mind)\b"
)
_REMEMBERS = r"(?:didn't|haven't) (?:you|we) (?:say|said|mention|mentioned|tell|told)\b"
# "They're not great with numbers." "Are they not?" only gives back what was said.
_BARE = (
    r"^(?:is|are|was|were|do|does|did|has|have|can|could|will|would) (?:you|it|that|they|he|she"
    r"|there) not(?:,? (?:then|now|though|really))?$|^<w>n't (?:you|it|that|they|he|she|there|we)$"
)
# "Wasn't sure of it." is a statement without its subject.
_NO_SUBJECT = (
    r"(?:don't (?!you\b|they\b|we\b|the\b|your\b|their\b|these\b|those\b)|<w>n't (?:sure|think|know|see"
    r"|really|even|just|like|want|bad|too|get|have"
    r"|need|mind|be|been|quite|very|so|much|as|happy|ready|going|worry|able|<w>ing|a (?:bad|problem|big)"
    r"|to|half bad|say|given|told|shown)\b)"
)
_FRAGMENT = ("don't ", "didn't ", "doesn't ", "can't ", "won't ")


def find(ask: Ask, table: Table) -> Hit | None:
    """Negation in the inverted auxiliary at the head of the clause."""
    match = starts(_NEGATED, ask.clause)
    if match is None or ask.is_wh or starts(_COURTEOUS, ask.clause) or ask.mood == "statement":
        return None
    if finds(_BARE, ask.clause) or (ask.clause.startswith(_FRAGMENT) and table.takes_up(ask.clause)):
        return None
    if starts(r"what if\b|(?:<w> ){0,2}what if\b", ask.said.lstrip()):
        return None
    if ask.mark != "?" and starts(_NO_SUBJECT, ask.clause):
        return None
    unsure = starts(_REMEMBERS, ask.clause) is not None and table.established(ask.clause)
    unsafe = (
        ("UNSAFE",) if starts(r"don't you (?:want|care|think they deserve|believe)\b", ask.clause) else ()
    )
    return Hit((ask.clause_span(match),), sure=not unsure, modifiers=unsafe)


CODE = QuestionCode(
    label="LEADING:NEG",
    severity=2,
    confidence=0.93,
    definition="A yes/no question whose auxiliary is negated, so that yes is the expected answer.",
    litmus="Could the coach ask the opposite just as naturally?",
    why="“{words}” expects a yes before anything has been said, so a no has to push against it.",
    suggest="What did you notice about {topic}?",
    suggest_plain="What did you see happening there?",
    steps=((6, find),),
    source="rubric 1.5",
    find_these=(
        Example("Couldn't you have paused the video sooner?", ("Couldn't you",)),
        Example("Isn't that the same issue I saw in October?", ("Isn't that",)),
        Example("Seven slips were blank, weren't they a bit lost?", ("weren't they",)),
        Example("Did you not see the back table?", ("Did you not",)),
    ),
    leave_these=(
        Example("Why don't we begin with what you noticed?"),
        Example("What isn't visible to me from the back of the room?"),
        Example("Is there a piece of this that isn't yours to carry?"),
    ),
)
