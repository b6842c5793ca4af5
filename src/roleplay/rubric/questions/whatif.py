"""LEADING:WHATIF: a supposition with the coach's change of practice left inside."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, pattern, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import joined
from roleplay.rubric.table import Table

_FRAME = (
    r"if suppose supposing imagine picture say :: (?:(?:and|so|but|well|now|okay|then|right|or"
    r"|also) ){0,2}?(?:what if|how about if|suppose(?: that)?|supposing(?: that)?"
    r"|imagine(?: that| if)?|picture|let's say|say(?= you| they| we))[,\s]+"
)
_WERE_TO = r"if :: (?:(?:and|so|but|well|now|okay|then) ){0,2}?if (?:you|we|they) were to\b"
_WOULD_HAPPEN = (
    r"if were :: (?:what|how)(?: else)? (?:<w> ){0,5}?(?:happen|happens|change|changes"
    r"|happening|be different|go|look|feel|respond|react|shift|work|be)\b(?: <w>){0,4}? (?:if"
    r"|were) (you|we|they|the|your|students|each|every|everyone)\b"
)
_IF_HEAD = r"if :: (?:(?:and|so|but|well|now|okay|then) ){0,2}?if (you|we|they|students|the <w>|your <w>) "
_FREE = (
    r"\b(?:(?:time|money|budget|curriculum|schedule|test|tests|testing|rules?|resources"
    r"|space) (?:weren't|wasn't|were|was|isn't|aren't)|no (?:limits?|constraints?|rules"
    r"|tests?)|weren't a|magic wand|miracle|unlimited|overnight|visitor|stranger|walked in"
    r"|a fly on|(?:could|can) (?:change|do|have|choose|design|wave|see|ask|pick|make|only"
    r"|teach|start)|changed one thing|"
    r"(?:they|students|kids|he|she|someone) (?:still )?(?:don't|didn't|haven't|hasn't|can't"
    r"|couldn't|won't|aren't|refuse)|had (?:all|more|unlimited|another|one more|a free|no"
    r"|the (?:time|money|choice|chance|power|budget|whole)"
    r"|to (?:choose|pick|do it|name|start))|one thing|anything|nothing changed|goal|goals"
    r"|went (?:really |very )?well|it worked|goes well|succeed|at your best|best day"
    r"|were (?:a student|one of|in|sitting|to (?:look|teach|do|name|choose|pick|describe|think"
    r"|rate|ask|see))|asked (?:me|you|your|the|them|her|him)|looked back|again$|kept (?:doing"
    r"|going)|next (?:year|june|month)|in (?:december|june|may|a year)|(?:you|we) (?:don't"
    r"|didn't|continue|keep|stay|get|got)\b|nothing)\b"
)
_THINKS = (
    r"(?:(?:you|we|they) )?(?:thought|think|want|wanted|need|needed|know|knew|say|said|feel"
    r"|felt|see|saw|looked|were|are|had|have|get|got|like|liked|notice|noticed"
    r"|remember)\b(?! (?:them|students|kids|each|the kids|everyone|your students) )"
)
_ASIDES = (
    r"^[\s,]*(?:(?:next time|instead|tomorrow|on <w>|one day|maybe|say|just|in that moment"
    r"|for example|for instance),? )+"
)
_FOLLOWS = (
    r"(?:what|how) (?:else )?(?:might|would|could|do you think|will) (?:<w> ){0,3}?(?:happen"
    r"|change|look|be different|feel|respond|react|go|shift)\b"
)
_POINTS_BACK = r"\b(?:happens|happen|change|that|it|they|this|you|students|things|the \w+)\b"


def find(ask: Ask, table: Table) -> Hit | None:
    """A frame of supposing, and a usable instruction left when it is taken away."""
    frame = starts(_FRAME, ask.said) or starts(_WERE_TO, ask.said)
    if frame is not None:
        rest = ask.said[frame.end() :]
        return _judged(ask, table, (ask.start + frame.start(), ask.start + frame.end()), rest)
    earlier = starts(_FRAME, ask.before.strip())
    if earlier is not None and finds(_POINTS_BACK, ask.core):
        named = _judged(
            ask,
            table,
            (ask.clause_start, ask.clause_start + len(ask.clause)),
            ask.before.strip()[earlier.end() :],
        )
        return Hit(((ask.clause_start, ask.clause_start + len(ask.clause)),)) if named else None
    happens = starts(_WOULD_HAPPEN, ask.core)
    if ask.is_wh and happens is not None:
        rest = ask.core[happens.start(1) :]
        return _judged(ask, table, ask.core_span(happens), rest)
    head = starts(_IF_HEAD, ask.said)
    if (
        head is not None
        and ask.intro
        and "," in ask.intro
        and (ask.words_of("technique", start=ask.start) or starts(_FOLLOWS, ask.core))
    ):
        return _judged(ask, table, ask.said_span(head), ask.said[head.end() :])
    return None


def _judged(ask: Ask, table: Table, frame: tuple[int, int], rest: str) -> Hit | None:
    """Leading when the supposed change is the coach's: no constraint lifted, no idea of hers."""
    supposed = pattern(_ASIDES).sub("", rest).lstrip(" ,").split(",")[0].split(";")[0].split("\u2014")[0]
    if (
        finds(_FREE, supposed)
        or (
            starts(_THINKS, supposed)
            and not finds(r"\b(?:were to|had (?:them|students|each|everyone|kids))\b", rest)
        )
        or table.teacher_named(supposed)
        or finds(r"\byou (?:described|mentioned|talked about|planned|named|said)\b", supposed)
    ):
        return None
    named = joined(
        [t for t in ask.words_of("technique", "practice", start=frame[1] - 1) if t.start >= frame[0]]
    )
    acts = starts(
        r"(?:<w> )?(?:you|yourself|we|they|them|students|kids|the|your|each|every|all|everyone"
        r"|instead)\b",
        supposed,
    )
    if not named and (acts is None or finds(r"\b(?:it|that|this)$", supposed.strip())):
        return None
    mine = starts(r"(?:<w> )?(?:i|i'd|it|that|there|he|she|someone|somebody)\b", supposed)
    first = (
        frame[0]
        + len(ask.said[frame[0] - ask.start : frame[1] - ask.start])
        - len(ask.said[frame[0] - ask.start : frame[1] - ask.start].lstrip()),
        0,
    )[0]
    return None if mine and not named else Hit(((first, frame[1] - _spaces(ask, frame)), *named))


def _spaces(ask: Ask, frame: tuple[int, int]) -> int:
    words = ask.said[frame[0] - ask.start : frame[1] - ask.start]
    return len(words) - len(words.rstrip())


CODE = QuestionCode(
    label="LEADING:WHATIF",
    severity=1,
    definition="What if, suppose, imagine, if you were to, with a change in practice chosen by the coach.",
    litmus="Remove the frame: is a usable instruction left?",
    why="“{words}” hands over your own idea inside a supposition, which is easy to decline and still yours.",
    suggest="What could you imagine changing about the {topic}?",
    suggest_plain="What possibilities do you see for that part?",
    steps=((12, find),),
    source="rubric 1.10",
    find_these=(
        Example(
            "What if you started with the pictures and then moved to the text?", ("What if", "started with")
        ),
        Example(
            "What would happen if you stopped answering your own questions?", ("What would happen if you",)
        ),
        Example(
            "If you were to script your directions, how do you think that would go?",
            ("If you were to", "script"),
        ),
    ),
    leave_these=(
        Example("What if time weren't a constraint — what would you do with this unit?"),
        Example("If a visitor walked in on your best day, what would they see?"),
        Example("Suppose the goal is met in December; what got you there?"),
        Example(
            "What do you imagine happening if you ran the stations you described?",
            before="I might try stations.",
        ),
    ),
)
