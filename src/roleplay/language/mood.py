"""The mood of a clause by its beginning: question word, inversion, invitation, statement or fragment."""

from typing import Literal

from roleplay.language.pattern import pattern
from roleplay.language.shells import Kind, shell_at

Mood = Literal["wh", "polar", "invited", "statement", "fragment", "none"]

_PAUSE = r"[,;:\u2014\u2013]"
_NEAR = 400  # characters: how far ahead a beginning is looked at
AUX_HEAD = (
    r"(?:do|does|did|is|are|was|were|am|would|could|can|will|might|may|should|shall|must|has|have|had"
    r"|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't"
    r"|shouldn't|mustn't|mightn't)"
)
_PRONOUN = (
    r"(?:you|we|they|he|she|it|i|that|this|those|these|there|anyone|anybody|someone|everyone"
    r"|everybody|anything|something)"
)
_INVERTED = (
    rf"{AUX_HEAD}(?: (?:not|also|ever|really|just|then))? (?:{_PRONOUN}\b|<det> <w>|students\b|kids\b)"
)
_DID = r"(?:did|does) (?!well|great|good|so|not|help|matter|work|the|it|that|this|try)<w> (?!it\b)<w>"
_NOT_INVERTED = (
    r"(?:had(?! (?:you|they|he|she)\b)|were (?:i|it)|may you|have(?! (?:you|we|they|i (?:got|understood"
    r"|heard))\b)"
    r"|should you (?:ever|need|want|wish|feel|find|fancy|prefer)|don't you (?:worry|dare|mind me))\b"
)
_ELLIPTIC = (
    r"(?:any|anything|anyone|anybody|ever|want|wanna|mind|ready|sound|sounds|make sense"
    r"|makes sense|need|care to"
    r"|willing to|open to|okay (?:if|to|with)|ok (?:if|to|with)|got|seen|tried|notice|noticed"
    r"|remember|possible|worth)\b"
)
_WH = (
    r"(?:(?:in|for|to|at|on|by|with|from|about|since) (?=wh))?(?:what|how|why|when|where|which"
    r"|who|whose|whom)(?:'s|'re|'d|'ll|'ve|s)?\b"
)
_WH_HAS = ("'s", "'re", "'d", "'ve")
_WH_ACTS = (
    rf"{_WH}(?: else)? (?:happened|happens|made|makes|caused|helped|helps|stopped|stops|prompted"
    rf"|led|went|changed|worked|works|stood|stands"
    rf"|surprised|matters|feels|felt|drew|brought|gave|gives|keeps|kept|comes|came|brings)\b"
)
_WH_INVERTED = (
    rf"(?:{_WH}(?: (?:else|exactly|on earth|specifically|then|now|next))?"
    rf"|(?:(?:in|for|to|at|on|by|with|from|about|since) (?=wh))?(?:what|which|whose|how|why)\b"
    rf"(?! (?:i|you|we|they|he|she|it)\b)(?: <w>){{0,6}}?"
    rf"|(?:where|when|who)(?: (?:else|exactly|in|on|during|at|along|of)\b(?: <w>){{0,5}}?)?)"
    rf" {AUX_HEAD} (?:{_PRONOUN}\b|<det>\b|students\b|kids\b|<w>ing\b)"
    r"|(?:what|how|why|where|when) (?:did|does) (?!matter|help|work|strike)<w> <w>"
)
_TERSE = (
    r"(?:what you (?:think|see|want|feel|notice|like|plan|need)|(?:why|where|how) (?:you|he|she|they)"
    r" (?:not )?(?:think|see|want|feel"
    r"|like|plan|need|choose|learn|write|get|do|go|put|make|use|give|start|stop|say|tell|sit|talk|read|work"
    r"|help|teach|ask|change"
    r"|decide|find|keep|move|try|show))\b"
)
_EXCLAIMS = (
    r"(?:what (?:an?|such)\b|how (?:lovely|nice|wonderful|great|exciting|interesting|funny|kind)[ ]?[.!]?$)"
)
_CLEFT = r"what(?:'s)? (?:<w> ){1,6}?(?:is|was) (?:that|how|the|your|when|a)\b"
_WH_UNMARKED = (
    rf"(?:how (?:many|much|often|long|far|old|big|soon)\b(?! (?:{_PRONOUN}|the|your)\b)|how (?:come|about)\b"
    r"|what (?:about|then|next|if|now)\b|(?:what|who|where|how|when) else\W*$|what (?:<w>s|changed|happened"
    r"|helped|worked)\W*$"
    r"|what (?:time|day|year|page|room|set|group|table|lesson|unit|colou?r|size|book|part|kind|sort) (?:is"
    r"|was|are|were)\b|why (?!(?:i|you|we|they|he|she|it|on earth)\b)<w>"
    r"|which (?!(?:is|was|were|are|means?|meant|made|makes|i|you|we|they|he|she|it|helped|helps|shows|has|had"
    r"|gave|would|could|will|can|might|may|did|does|in turn|of course|also|then|just|really)\b)<w> <w>"
    r"|(?:who|whose) (?!(?:knows|i|you|we|they|he|she|it)\b)<w> <w>"
    r"|what (?!(?:i|i'm|i've|i'd|you|you're|you've|we|they|they're|he|she|it|an?|such|the|your)\b)<w>"
    r" (?!is\b|was\b)<w>"
    rf"|(?:what|how|why|where|when|who) {AUX_HEAD} (?!(?:important|interesting|lovely|great|good|nice|clear"
    rf"|really)\b)<w>)"
)
_NO_NAME = (
    r"(?!(?:a|an|be|been|being|have|had|not|no|good|great|nice|lovely|fine|better|hard|fun|important|really"
    r"|so|very"
    r"|just|always|also|still|only|well|too|about|what|how|why|where|because|when|like|for|from|in|on|at"
    r"|with|to|as"
    r"|usual|interesting|clear|brilliant|amazing|do|did|done|worth|some|any|all|and|but|or|of|if|than|more"
    r"|most|by"
    r"|<w>ly|<w>ed|<w>ing|try|let|look|take|get|go|come|say|think|see|need|want|love|help|make|know|tell|keep"
    r"|possible|true|right|ok|okay|up|out|over|down|off)\b)"
)
_POLAR_UNMARKED = (
    rf"(?:(?:is|are|was|were|does|did|do|has|have|can|could|would|will|should|might|isn't|aren't|wasn't"
    rf"|doesn't"
    rf"|didn't|hasn't|can't|couldn't|wouldn't|shouldn't|won't) (?:mr|mrs|ms|miss|dr)\b"
    rf"|(?:is|are|was|were|does|did|has|can|could|would|will|should|isn't|aren't|wasn't|weren't|doesn't"
    rf"|hasn't|shouldn't|wouldn't"
    rf"|mightn't) {_NO_NAME}<w> <w>"
    r"|(?:don't|didn't|won't|can't|couldn't|haven't) (?!always|this|its|us|as)(?:kids|children|pupils"
    r"|people|most|<w>s) <w>"
    r"|have (?:the|your|those|these|any|all) (?:<w> ){1,4}?(?:had|been|got|gone|done|seen|ever|come|met|begun"
    r"|started|tried|used)\b"
    r"|(?:anything|anyone|anybody|nothing|everything) else\W*$|do (?!this|its|us|yours|as|less)(?:<w>s|most"
    r"|many|people|children|any|both"
    r"|men|women) <w>|ever (?:tried|thought|used|seen|considered|done|had|wondered)\b|(?:thought about"
    r"|considered) <w>ing\b"
    r"|you (?:ok|okay|happy|free|sure|around|alright|all right)(?: (?:with|if|to|today|now|later|about|on"
    r"|for|after|before|this|that|there)\b|\W*$)"
    r"|you (?:seen|managing|mean(?! (?:a lot|so much|well|to))|been <w>ing|got (?:an?|any|time|five|ten|two"
    r"|the time)"
    r"|want (?:an?|some|any))\b"
    r"|you (?:ever|reckon|think (?:he|she|they|it|that|we|maybe))\b|you (?:want|wanna|prefer) (?:me|us|we"
    r"|to)\b"
    r"|have i (?:got|understood|heard|read|missed|remembered)\b|(?:say|repeat|explain) (?:that|it|this)"
    r" (?:again|once more|one more time)\b"
    r"|come again\W*$|any (?:chance|idea|thoughts?|reason|sense|surprises|luck|news|joy)\b|(?:ok|okay"
    r"|alright|all right|fine|good|happy|cool) (?:if|to(?! be\b)|for (?:me|us|you)|with you|by you)\b|mind"
    r" (?:if|me)\b"
    r"|want (?:me|us|them|it|to (?:hear|start|talk|try|go|begin|do|meet|come|walk|tell|look|have|see (?:it"
    r"|them|one|some)))\b"
    r"|is ok(?:ay)? if|maybe (?:an?(?! (?:bit|little|few|while))|some|two|one)\b"
    r"|<day>(?: <w>){0,2} or <day>\b)"
)
_CLEFT_LATER = (
    r"what\b.{1,80}? (?:is|was|were|are) (?:that|how|the|your|a|an|when|to|you|they|he|she|it|not|in)\b"
)
_VERBAL = (
    r"\b(?:is|are|was|were|am|has|have|had|do|does|did|would|could|can|will|might|may|should"
    r"|must|<w>'(?:s|re|m|ll|ve|d)"
    r"|<w>n't|<w>ed|goes|went|means|wants|needs|gets|got|gave|made|took|felt|thought|knew|saw"
    r"|said|put|let|lets|waits|just <w>s)\b"
)
_SUBJECT = r"(?:i|you|we|they|he|she|it|that|this|there|those|these|who)(?:'<w>)?(?: (?:<w>))"
_NOTHING_ASKED = (
    r"(?:about )?(?:(?:that|this|it|the same(?: thing)?)(?: too| as well| myself| a lot)*\b(?! <w> <w>)|too"
    r"|as well|myself|\W*$)"
)
_PERSONAL = r"(?:me|you|he|she|they|we|i|it)\b"


def interrogative(own: str, at: int, mark: str) -> Mood:
    """`wh` or `polar` when a question clause begins at `at`, else `none`.

    With a question mark any question word at the head will do; without one the word order has to show it.
    """
    question_word = pattern(_WH).match(own, at)
    if question_word:
        if pattern(_EXCLAIMS).match(own, at) and mark != "?":
            return "none"
        if (
            question_word.group().endswith(_WH_HAS)
            or pattern(_WH_ACTS).match(own, at)
            or pattern(_WH_INVERTED).match(own, at)
        ):
            return "none" if mark != "?" and pattern(_CLEFT).match(own, at) else "wh"
        terse = (
            mark == ""
            and pattern(_TERSE).match(own, at)
            and not pattern(r"\b(?:is|was|are|were)\b").search(own, at)
        )
        unmarked = (
            mark == ""
            and pattern(_WH_UNMARKED).match(own, at) is not None
            and not pattern(_CLEFT_LATER).match(own, at)
        )
        return "wh" if terse or unmarked or (mark == "?" and not _subordinate(own, at)) else "none"
    if pattern(AUX_HEAD).match(own, at):
        if mark == "" and pattern(_POLAR_UNMARKED).match(own, at):
            return "polar"
        if mark != "?" and pattern(_NOT_INVERTED).match(own, at):
            return "none"
        if pattern(_INVERTED).match(own, at) or pattern(_DID).match(own, at):
            return "polar"
        return "polar" if mark == "?" else "none"
    if mark in ("", "?") and pattern(_ELLIPTIC if mark else _POLAR_UNMARKED).match(own, at):
        return "polar"
    return "none"


def _subordinate(own: str, at: int) -> bool:
    """As in "When you paused, …" and "how you circled back — …" are no questions by themselves."""
    return bool(
        pattern(rf"(?:(?:when|where|how|why|who|which) {_SUBJECT}|when (?!{AUX_HEAD} )<w> <w>)").match(
            own, at
        )
    ) and bool(pattern(_PAUSE).search(own, at, at + _NEAR))


def mood_at(own: str, at: int, kind: Kind | None = None) -> Mood:
    """The mood inside an invitation: handed over, a question, or no question at all."""
    rest = own[at : at + _NEAR]
    if kind == "wonder":
        return "none" if pattern(_PERSONAL).match(rest) or pattern(_NOTHING_ASKED).match(rest) else "invited"
    if pattern(r"(?:you|you're|you've|you'll|i'm|i)\b").match(rest):
        return "none"
    return "invited"


def asks_at(own: str, at: int, mark: str) -> Mood:
    """The mood of the clause that begins at `at`; `statement` and `fragment` are no questions by form."""
    shell = shell_at(own, at)
    if shell is not None and _hands_over(own, at, shell.kind, shell.end):
        return "invited"
    found = interrogative(own, at, mark)
    if found != "none":
        return found
    return "statement" if pattern(_SUBJECT).match(own, at) or pattern(_VERBAL).search(own, at) else "fragment"


_BARE = (
    r"(?:<w> ){0,2}?(?:spell|start|bring|run|recount|replay|rewind|narrate|outline|sketch|set|pick|choose"
    r"|find|explain|share|name|show|give|think|expand|unpack|put|describe|paint|take|let)\b"
)
_GIVEN = (
    r"(?:what|how|why|when|where|wherever|anywhere|which|who|your|that|more|about|it|us|me|one|a|an|some"
    r"|the (?:moment|part|thinking|reasoning|last|first|time|best|hardest|choosing))\b"
)


_TO_OTHERS = r"\b(?:to|for) (?:them|the|your|each|a|him|her)\b"
_SAYS = (
    r"(?:this|that|it|he|she|they|you|i)(?:'s|'re|'m| is| are| was| were| isn't| aren't| wasn't| don't|"
    r" didn't| can't)\b"
)


def _hands_over(own: str, at: int, kind: Kind, inside: int) -> bool:
    """Whether an imperative gives the floor: "Explain your thinking" does, "Explain the task" does not."""
    if kind not in ("invitation", "wonder"):
        if pattern(_SAYS).match(own, inside):
            return False
        return kind in ("courtesy", "permission") and bool(
            pattern(
                r"(?:if|maybe|perhaps|you|want|wanna|care|mind|happy|got|any|some|have|your|thoughts|ideas"
                r"|reactions)\b"
            ).match(own, at)
        )
    if kind == "wonder":
        return mood_at(own, inside, kind) != "none" or own.startswith("if ", inside)
    if pattern(
        r"(?:i|i'm|what|let's|let us|curious|wondering|interested|keen|love|would|fascinated|intrigued"
        r"|dying|it|it'd|that'd|makes|you|do|kindly|part|something|what)\b"
    ).match(own, at) or pattern(r"[^,.;]{0,24}\b(?:me|us|say|talk|speak|elaborate)\b").match(own, at):
        return mood_at(own, inside, kind) != "none"
    if own.startswith("describe the ", at):
        return pattern(_TO_OTHERS).search(own, at) is None
    return bool(pattern(_BARE).match(own, at) and pattern(_GIVEN).match(own, inside)) or not own[
        inside : inside + _NEAR
    ].rstrip(" .?!")


_PLAINLY = (
    r"(?:(?:it|this|that|she|he) is (?:usual|normal|common|possible|typical|new|the first time|always)\b"
    r"|(?:they|he|she) (?:also |already |really )?(?:want(?:ed|s)?|like[ds]?|know[s]?|knew|need(?:ed|s)?"
    r"|understand[s]?|understood"
    r"|prefer(?:red|s)?|mean[s]?|meant|choose[s]?|chose|have|has|speak[s]?|live[s]?|read[s]?|come[s]?)\b"
    r"|you know (?:that )?(?:he|she|they|it|that|if|whether|who|which)\b(?!'s| (?:would|was|were|is|are)"
    r" (?:<w> )?(?:be )?(?:great|good))"
    r"|(?:later|after|before|then|tomorrow|next time|normally|sometimes|always),? (?:you|they|he|she)"
    r" (?:also |already )?"
    r"(?:come|go|do|take|give|talk|speak|work|tell|ask|show|read|write|make|use|see|have|get|let)\b"
    r"|you (?:already|also|ever|normally|usually|sometimes|often) (?:come|go|do|take|give|talk|speak|work"
    r"|tell|ask|show|read|write"
    r"|make|use|see|have|get|try|teach|plan|meet|know)\b"
    r"|you (?:want|wanna|prefer|like|need|mind|fancy)\b(?! (?:a quieter|them|your|the class|students)))"
)


def asks_plainly(clause: str) -> bool:
    """Whether a statement with a question mark asks: what she alone can know, or a learner's word order."""
    return pattern(_PLAINLY).match(clause) is not None
