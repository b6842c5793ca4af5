"""LEADING:WHATIF: a supposition with the coach's change of practice left inside."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, pattern, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import joined
from roleplay.rubric.table import Table

_FRAME = (
    r"if suppose supposing imagine picture say :: (?:(?:and|so|but|well|now|okay|then|right|or"
    r"|also|just|no but seriously|like|i was thinking),? ){0,3}?(?:what if|how about if|what about if"
    r"|(?:just )?suppose(?: that)?|supposing(?: that)?|(?:just )?imagine(?: that| if|,? just for fun,?)?"
    r"|picture(?: this| it)?|let's say|let us say|say(?= you| they| we))[,\s]+(?:um,? |and bear with me,? )*"
)
_SCENE = (
    r"pretend visualise think forward world try put argument's :: (?:(?:and|so|just|okay"
    r"|let's),? )*(?:pretend"
    r"(?: for a (?:sec|second|minute|moment))?(?: that)?|visualise|think if|fast forward:?|in a (?:parallel"
    r" universe|world) where|try this on:?|put it this way:?|for argument's sake,?)[,:\s]+"
)
_SAY = (
    r"say :: (?:(?:and|so|but|well|i'm just thinking out loud),? )*say (?=the|tomorrow|nobody|everyone|there)"
)
_WERE_TO = r"if :: (?:(?:and|so|but|well|now|okay|then) ){0,2}?if (?:you|we|they) were to\b"
_WOULD_HAPPEN = (
    r"if were :: (?:what|how)(?: else)? (?:<w> ){0,5}?(?:happen|happens|change|changes"
    r"|happening|be different|go|look|feel|respond|react|shift|work|be)\b(?: <w>){0,4}? (?:if"
    r"|were) (you|we|they|the|your|students|each|every|everyone)\b"
)
# What would follow from it is asked for: what was supposed stands as a change to be made.
_CONSEQUENCE = (
    r"(?:(?:and|so) )?(?:(?:what|how|where|who)(?:'d| would|'s| might| could| will| does|'ll"
    r"|s)? (?:[\w',-]+ ){0,4}?(?:that|it|then|things|differently|difference|next|change"
    r"|changes|happen|happens|notice|rest|hour|period|talk|noise)\b"
    r"|what then|then what|and then\b|what (?:happens|changes|difference)|how (?:does|would|might|'s"
    r"|s) (?:that|it)\b|hows? that\b|where would (?:you|we|that)\b)"
)
_IF_BEHIND = (
    r"if :: (?:what|how)(?:'d)? (?:[\w',-]+ ){0,8}?(?:happens?|becomes?|changes?|goes differently"
    r"|sound like|feel|be doing|be like|it be like)\b (?:[\w',-]+ ){0,8}?if (?:for once |for one week "
    r"|just once )?(you|they|we|the|your|students|each|every|everyone|everybody|nobody|there(?:'s| was"
    r"| were)|half)\b"
)
_TURNED_ROUND = (
    r"if :: what (?:happens|would happen|changes|would change),? (?:d'you think |do you think )?if (?:it"
    r"|that|this)(?:'s| was| were| is| came| went| goes| comes)"
    r"(?: |,)+(?:last|first|later|earlier|shorter|longer|before|after|at the (?:end|start)|the other way"
    r"|not there|gone)\b"
)
# "What happens if you delete line 4?" is the pupils' own puzzle.
_OF_THE_TASK = (
    r"what happens if you (?!'re\b|were\b|<w>ed\b|went\b|let\b|put\b|give\b|ask\b|leave\b|start\b|stop\b)<w>"
)
_SUPPOSING = r"\b(?:would|might|could|'d|happens|happen|becomes|become|changes|goes)\b"
# A wish, a success, a burden gone, another go, another's eye or a later day: a scene, and no change of hers.
_GOES_WELL = (
    r"\b(?:understood|understand|knew|got it|felt|succeeded|loved|enjoyed|wanted|hoped|dream|perfect|ideal"
    r"|as you hope|goes (?:to plan|the way)|everything|(?:didn't|didnt|doesn't) exist|hadn't gone|hadnt gone"
    r"|never (?:comes|came)|really (?:was|were)|went home|vanished|disappeared|came through|all the time"
    r"|timetabled?|again|back"
    r"|examiner|inspector|supply teacher|couldn't see|retiring|in (?:a|one) year|(?:a )?year's"
    r"|by (?:easter|christmas|summer|june|july)|(?:you|we|they) (?:did|do) (?:that|it)"
    r"|(?:you|they|we|he|she) (?:did|do|could|can|were|are)$)\b"
)
# What she would choose, keep or hope for is left to her: a supposition before it only sets the scene.
_HER_CHOICE = (
    r"\b(?:would|could|do|did|will|'d|might) (?:you|u|the (?:pair|two) of us|we) (?:(?:still"
    r"|two) )?(?:change|keep|do|want|hope|have|be|tell|spend|find|linger"
    r"|drop|choose|say|see|know)\b|\bdid you\b|\bwhat (?:all )?(?:would|could|are|do|can) they\b"
    r"|\bwould tell you\b|\bwould (?:it|that) be$|\bdo you see$|\byou teach\b|\bare we (?:seeing|hearing)\b"
)
# "What if they are ready already?" weighs how things are.
_AS_IT_IS = (
    r"(?:they|it|he|she|kids|students|some|one|someone|that|a <w>|the <w>) ?(?:are|is|'re|'s|already"
    r"|still|don't|doesn't|can't|won't|all|just)\b"
)
_WHAT_IF = r"\bwhat if\b"
_LETS_BE = r"(?:<w> )?(?:we (?:each|all|both)|i|i'm|i'd)\b"
_IF_HEAD = (
    r"if :: (?:(?:and|so|but|well|now|okay|then) ){0,2}?if (you|we|they|students|each|every|nobody"
    r"|everyone|the <w>|your <w>) "
)
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
_FEWEST_WORDS = 3  # of a change that can be told
_POINTS_BACK = r"\b(?:happens|happen|change|that|it|they|this|you|students|things|the \w+)\b"


def find(ask: Ask, table: Table) -> Hit | None:
    """A frame of supposing, and a usable instruction left when it is taken away."""
    said = starts(_SAY, ask.said) or starts(_SCENE, ask.said)
    if said is not None:
        return _supposed(ask, table, ask.said_span(said), ask.said[said.end() :])
    frame = starts(_FRAME, ask.said) or starts(_WERE_TO, ask.said)
    if frame is not None:
        span = (ask.start + frame.start(), ask.start + frame.end())
        rest = ask.said[frame.end() :]
        return _judged(ask, table, span, rest) or _supposed(ask, table, span, rest)
    before = ask.before.strip()
    scene = starts(_SCENE, before)
    if scene is not None and starts(_CONSEQUENCE, ask.clause):
        whole = (ask.clause_start, ask.clause_start + len(ask.clause))
        return _supposed(ask, table, whole, before[scene.end() :])
    earlier = starts(_FRAME, before)
    if earlier is not None and (finds(_POINTS_BACK, ask.core) or starts(_CONSEQUENCE, ask.clause)):
        whole = (ask.clause_start, ask.clause_start + len(ask.clause))
        rest = before[earlier.end() :]
        named = _judged(ask, table, whole, rest) or _supposed(ask, table, whole, rest)
        return Hit((whole,)) if named else None
    round_about = starts(_TURNED_ROUND, ask.core)
    if round_about is not None:
        return Hit((ask.core_span(round_about),))
    if starts(_OF_THE_TASK, ask.core) and not ask.words_of("technique", "practice", "pupil"):
        return None
    happens = starts(_WOULD_HAPPEN, ask.core)
    if ask.is_wh and happens is not None:
        rest = ask.core[happens.start(1) :]
        return _judged(ask, table, ask.core_span(happens), rest)
    behind = starts(_IF_BEHIND, ask.core) if ask.is_wh and finds(_SUPPOSING, ask.core) else None
    if behind is not None:
        return _supposed(ask, table, ask.core_span(behind), ask.core[behind.start(1) :])
    return _if_first(ask, table)


def _if_first(ask: Ask, table: Table) -> Hit | None:
    """If you …, what would …: the change stands before the question."""
    head = starts(_IF_HEAD, ask.said)
    if head is None or "," not in ask.intro:
        return None
    rest = ask.said[head.end() :]
    if ask.words_of("technique", start=ask.start) or starts(_FOLLOWS, ask.core):
        found = _judged(ask, table, ask.said_span(head), rest)
        if found is not None:
            return found
    return (
        _supposed(ask, table, ask.said_span(head), ask.intro[head.start(1) :])
        if starts(_CONSEQUENCE, ask.clause)
        else None
    )


def _supposed(ask: Ask, table: Table, frame: tuple[int, int], rest: str) -> Hit | None:
    """A change that is nobody's wish, release or success, and not hers, whoever is to make it."""
    change = rest.strip(" ,?.!")
    if (
        finds(_FREE, change)
        or (finds(_HER_CHOICE, ask.core) and not finds(_WHAT_IF, ask.said))
        or finds(_GOES_WELL, change)
        or starts(_LETS_BE, change)
        or starts(_AS_IT_IS, change)
        or len(change.split()) < _FEWEST_WORDS
        or table.teacher_named(change)
        or table.takes_up(change)
        or finds(r"\byou (?:described|mentioned|talked about|planned|named|said)\b", change)
    ):
        return None
    words = ask.said[frame[0] - ask.start : frame[1] - ask.start]
    return Hit(
        ((frame[0] + len(words) - len(words.lstrip()), frame[1] - (len(words) - len(words.rstrip()))),)
    )


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
    suggest="What possibilities do you see for {topic}?",
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
