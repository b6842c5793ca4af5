"""LEADING:GUESS: the coach holds the key, and the reply will be graded."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_GRADED = (
    r"should ought supposed teachers teacher framework rubric research protocol handbook "
    r"standard standards book manual exemplar training guide curriculum missing gap error "
    r"mistake flaw misstep key right word term name miss missed forget forgotten leave left "
    r"overlook off wrong strong good great effective expert better problem issue one real "
    r"correct skipped skip step part piece move :: (?:what (?:else )?(?:should|ought"
    r"|were you supposed|was supposed|are you supposed)\b(?! (?:we|i|my|our|be different)\b)"
    r"|what (?:do|would|did) (?:<praise>|outstanding|strong|good|great|effective|expert"
    r"|excellent|master|the best"
    r"|experienced|better|real) teachers?\b"
    r"|(?:do you (?:know|remember|recall) )?what (?:(?:does|do|did) )?(?:the|our"
    r"|your) (?:framework|rubric|research|protocol|handbook"
    r"|standard|standards|book|manual|exemplar|training|guide|curriculum guide) (?:says?|tells?"
    r"|ask|recommend|expect|require|call)"
    r"|(?:what(?:'s| is| was| are| were)|can you (?:find|spot|see|name|identify)|where(?:'s"
    r"| is| was)|which is) (?:the|your) (?:biggest |main |first |only |key )?(?:missing|gap"
    r"|error|mistake|flaw|misstep|problem with"
    r"|issue with|key (?:piece|thing|move|step)|one thing (?:you (?:missed|forgot|didn|never)|that)"
    r"|real (?:issue|problem)"
    r"|correct|right answer|word i|term|name (?:for|of) (?:that|this))"
    r"|what(?:'s| was| is| were) (?:<w> )?missing\b(?! for you)|what (?:did|have) you (?:miss|missed|forget"
    r"|forgotten|leave out|left out|overlook)\b|what(?:'s| is) wrong with (?:this|that"
    r"|the) (?:picture|clip|plan|question|slide|lesson|launch)\b|what(?:'s| is) the (?:right"
    r"|correct|proper) (?:way|answer|move|thing)\b|(?:what|which) (?:step|part|piece|move"
    r"|bit) you (?:left|missed|skipped|forgot|dropped)\b|what else (?:was|is|were"
    r"|did you) (?:off|wrong"
    r"|missing|miss)\b|what(?:'s| is) the (?:term|word)\b(?: (?:for|we))?"
    r"|what (?:<w> ){0,5}?(?:a|any|every) (?:good |strong )?teacher (?:needs? to|should|must"
    r"|has to|ought to)\b"
    r"|what would (?:a|an) (?:strong|good|great|effective|expert|better) (?:<w> )?(?:teacher"
    r"|lesson|version)\b|what (?:step|part|piece|move) (?:did you|was) (?:miss|missing|skip"
    r"|skipped|leave out|left out)\b)"
)
_HIDDEN = (
    r"thinking mind looking getting guess before already answer after :: \b(?:i'm thinking of"
    r"|i am thinking of|i have in mind|i'm looking for|i was looking for|i'm getting at"
    r"|guess what i|what i'm (?:after|thinking)|before i tell you|before i (?:say(?! anything"
    r"| any more| a word| more| something|$)"
    r"|show you the answer)|i already know|the answer i)\b"
)
_RIDDLE = (
    r"there there's one i'm thinking something :: \b(?:there(?:'s| is| was) (?:one|a"
    r"|something)|one (?:move|thing|step|word)|i(?:'m| am) thinking of"
    r"|something) (?:<w> ){0,6}?(?:would(?:'ve| have)|changed|missing|you (?:missed|didn't"
    r"|could|forgot)|that)\b"
)
_BLANK = r"(?:\u2026|\.\.\.?|_{2,})\s*\?*$"
_BEGUN = r"\b(?:will|would|is|are|be|called|means?|needs?|says?|to|the)\b ?(?:\u2026|\.\.\.?|_{2,}) ?\?*$"
_POINTS = r"what (?:is|was|'s) (?:it|that)$|(?:can|could) you (?:guess|name it|find it|spot it)\b|any guesses"

_GRADES = (
    r"(?:(?:mm|so|almost|close|not quite|nearly|(?:you're )?getting (?:there|warmer)|warm|warmer"
    r"|you're close|nope"
    r"|try again|think again|have another (?:go|think)|not what i had in mind|(?:you're "
    r"|you've got it )?half right"
    r"|no)[\s.,!\u2014\u2013\u2026-]*)+$"
)
_MORE = (
    r"(?:(?:now )?what(?:'s| is) the other|what comes|what else|anything else|what more|try again"
    r"|and what else)\b"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """Words that announce a right answer, a blank to fill in, a riddle."""
    if ask.is_statement and ask.mark == "?" and finds(_BLANK, ask.said):
        blank = finds(_BLANK, ask.said)
        return Hit((ask.said_span(blank),)) if blank else None
    begun = (
        finds(_BEGUN, ask.said)
        if ask.mark == "?" and not starts(r"(?:what|how|why|who|which)\b", ask.clause)
        else None
    )
    if begun is not None:
        return Hit((ask.said_span(begun),))
    hidden = finds(_HIDDEN, ask.said)
    if hidden is not None and not ask.is_statement:
        return Hit((ask.said_span(hidden),))
    if starts(_MORE, ask.core) and starts(_GRADES, ask.before.strip() or ask.intro.strip()):
        return Hit(((ask.core_start, ask.core_start + len(ask.core)),))
    if starts(r"guess :: (?:can|could|will) you guess\b", ask.clause):
        return Hit(((ask.clause_start, ask.clause_start + len(ask.clause)),))
    if starts(_POINTS, ask.core) and finds(_RIDDLE, ask.before):
        return Hit(((ask.core_start, ask.core_start + len(ask.core)),))
    match = starts(_GRADED, ask.core) or (
        finds(r"\bshould(?:'ve| have) (?:been|done|happened|come|gone|looked|<w>ed)", ask.core)
        if ask.is_wh
        else None
    )
    if match is None or table.teacher_named(match.group()):
        return None
    return Hit((ask.core_span(match),))


CODE = QuestionCode(
    label="LEADING:GUESS",
    severity=2,
    definition="The coach holds the answer, and the teacher is left to hunt for it.",
    litmus="Could the coach mark the reply wrong?",
    why="“{words}” has one right answer that you already hold, so the other person guesses "
    "instead of thinking.",
    suggest="What stood out to you about {topic}?",
    suggest_plain="What stood out to you there?",
    steps=((9, find),),
    source="rubric 1.11",
    find_these=(
        Example("Watch this clip again. What's the error?", ("What's the error",)),
        Example("What do strong teachers do at that moment?", ("What do strong teachers",)),
        Example("So if they can't hear the directions, they'll be…?", ("…?",)),
        Example("Can you name the action step I'm thinking of?", ("I'm thinking of",)),
    ),
    leave_these=(
        Example("What were you hoping they would…?"),
        Example("Bad in what way? I'd like to hear it before I say anything."),
        Example("Where would you say the next edge is for you?"),
        Example("Which line in the framework speaks to what you're after?"),
        Example("What, if anything, felt different in minute twelve?"),
        Example("What was missing for you?", before="Something was missing today."),
    ),
)
