"""What a statement claims about the teacher or the class: why a check becomes a verdict (rubric 1.4, 1.6)."""

from roleplay.language.asks import Ask, Span
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.loaded import faults
from roleplay.rubric.table import Table

_REFLECTS = (
    r"(?:(?:and |so |but )*(?:it |that |this )?(?:sounds?|seems|looks|feels) (?:like|as if"
    r"|as though|to me|that)|what i(?:'m| am) hearing|i(?:'m| am) hearing"
    r"|(?:so )?(?:if )?i (?:hear|heard|understand|understood)|if i(?:'m| am)|you(?:'re"
    r"| are) (?:saying|telling|wondering|thinking|looking|hoping)|you (?:said|mentioned|say"
    r"|mean|told me)|part of you|on (?:the )?one hand|on (?:the )?other hand)"
)
_PLANTS = (
    r"you'd you they she he you're they're you've :: \b(?:you|they|she|he) (?:(?:really|must have"
    r"|must|probably|just|do|did|must've) )?(?:felt?|feel(?:s|ing)?|loved?|hated?|enjoyed"
    r"|wanted|want|meant|intended|wished|knew|'re feeling)\b"
    r"|\byou(?:'d| would) (?:rather|prefer)\b|\byou (?:'re|are|were) (?:<softener> )?(?:trying"
    r"|hoping|wanting|rushing|avoiding)\b"
    r"|\b(?:you|they|students|kids)(?:'re| are| were| must be| must have been) (?:<softener> |pretty |too "
    r"|a bit )?(?:<feeling_down>|<feeling_up>)"
)
_COMMITS = (
    r"\b(?:you'll|you will|you're going to|we'll|we will|we're going to|let's|you would"
    r"|you could|you should|you can|you need to|you have to|you've got to|you ought to"
    r"|we should|we need to|we have to|we can(?!not|'t) (?:agree|start|all)|we(?:'ve)? agreed?"
    r"|you(?:'d| would) (?:agree|say)|i think (?:you|we|it would|that would))\b"
)
_OBVIOUS = (
    r"\b(?:you do (?:see|know|reali[sz]e|understand|agree|admit|notice) (?:that|how|why|it|what|<w>)"
    r"|you can see|you see (?:how|why|that)|you know (?:that|how (?!to)|why)|you(?:'ve"
    r"| have)? noticed|you(?:'d| would) (?:agree|admit)|we both|we all|it(?:'s| is) (?:clear"
    r"|obvious)|clearly|obviously|surely|of course)\b"
)
_RATES = (
    r"<praise> <feeling_down> have better worse harder easier quicker going went :: \b(?:could"
    r"|should|would|might) have\b"
    r"|\b(?:was|is|'s) (?:<softener> |pretty )?(?:a|an|such a) (?:<softener> "
    r"|pretty )?(?:<feeling_down>|<praise>)|\b(?:that|this|it|which|lesson"
    r"|class|question|questions|activity|task|they|students|kids|pacing|you|discussion"
    r"|transition|directions)(?:'s| is| was| were| are|'re)? (?:<w> )?(?:<softener> |pretty "
    r"|kind of |too |more |much |rather |way )?"
    r"(?:better|worse|harder|easier|quicker|<praise>)|\b(?:went|going|worked) (?:<softener> "
    r"|pretty |very )?(?:well|great|badly|fine|smoothly|better)\b"
)
_DISBELIEF = (
    r"(?:\byou (?:really |actually |honestly )?(?:think|thought|believe|believed|call|called"
    r"|consider|figured|assumed)(?! about| of|ing)\b|\byou(?:'re| are| were) (?:<softener> "
    r"|actually |totally |perfectly )?(?:comfortable|okay|ok|fine|happy|satisfied|content"
    r"|good) with\b"
    r"|\b(?:that|this|it)(?:'s| is| was) (?:your|the) (?:whole|entire|only|idea of|plan\b)"
    r"|\b(?:counted|counts|passes|passed|qualifies) (?:as|for)\b|\b(?:supposed to"
    r"|meant to) (?:be|help|work|count|show|teach)\b|\byou expect(?:ed)? (?:them|students|me"
    r"|your)\b|\byou let\b|\bthat's it$|\bthat's all\b)"
)
_PRESSED = r"do :: \byou do (?:see|know|reali[sz]e|understand|agree|admit) (?:that|how|why)\b"
_MINIMISES = (
    r"(?:\bonly\b|\b(?:merely|barely|hardly|even|at all)\b|\bjust (?:the|a|an|one|two|your|sat"
    r"|sits|sit|waits?|talk(?:ed|s)?|watch(?:ed|es)?|gave|handed|told|let|stood|stand|kept"
    r"|keep|copy|copied|moved on)\b|\bstill (?:haven't|don't|didn't|can't|not|using|doing)\b)"
)
UNABLE = (
    r"\bthere (?:was|were) (?:no|not|never)\b|\b(?:nobody|no one|none of (?:them|the <w>)) <w>"
    r"|\b(?:decided|chose|opted) not to\b|\b(?:you|they|she|he)(?:'re| are| were|'ve"
    r"| have)? ?(?:weren't|aren't|isn't|wasn't|not"
    r"|didn't|don't|doesn't|haven't|hadn't|couldn't|can't|never|no) (?:<w> ){0,2}?(?:sure"
    r"|ready|prepared|aware|plan|planned|know|knew|notice|noticed|check|checked|think|thought"
    r"|understand|understood|realise|realize|expect|able|care|bother|get around|consider"
    r"|considered|model|see that|anticipate)\b"
)

_MIXED_UP = (
    r"\bi (?:think i |may have |must have )?(?:mix|mixed|confuse|confused|misheard|misread|got mixed)\b"
)
_NEGATES = r"\b(?:<w>n't|not|never|nobody|hardly|barely)\b"
_OWED = r"\b(?:should|ought|must|needs? to)\b"
_OVERMUCH = (
    r"\b(?:a bit|a little|too|rather|pretty|awfully) (?:long|short|much|high|low|thin|heavy"
    r"|late|early|far|old|young|<judgement>)\b"
)


def assumed(ask: Ask, table: Table) -> tuple[Span, ...]:
    """What a tag presses home: a verdict, a feeling, a plan, a thing called obvious. Empty for background."""
    if finds(_MIXED_UP, ask.before):
        return ()
    spans = faults(ask, table)
    if spans:
        return spans
    if table.established(ask.clause):
        return ()
    negated = finds(_NEGATES, ask.clause)
    if negated is not None and not ask.words_of("neutral", "day"):
        return (ask.clause_span(negated),)
    for written in (_OBVIOUS, _COMMITS, _PLANTS, UNABLE, _DISBELIEF, _RATES, _OWED, _OVERMUCH, _MINIMISES):
        match = finds(written, ask.clause)
        if match is not None:
            return (ask.clause_span(match),)
    return ()


def doubted(ask: Ask, table: Table) -> tuple[Span, ...]:
    """What a bare question mark calls into question: judgement, disbelief, a minimiser, an inability."""
    if starts(_REFLECTS, ask.clause):
        return ()
    for written in (_DISBELIEF, _PRESSED, UNABLE, _MINIMISES):
        match = finds(written, ask.clause)
        if match is not None:
            return (ask.clause_span(match),)
    label = ask.words_of("label")
    return tuple((t.start, t.end) for t in label) or faults(ask, table)


def planted(ask: Ask) -> bool:
    """Whether what is pressed is a guess at a feeling, a softer thing than a verdict (rubric 1.0.7)."""
    return bool(finds(_PLANTS, ask.clause)) and not finds(_OBVIOUS, ask.clause)


def about_her_doing(ask: Ask) -> bool:
    """A bare statement about what the teacher did or plans."""
    return bool(
        finds(
            r"\byou(?:'re| are| were|'ve| have|'ll)?(?: <w>ed| <w>ing| skip\b| went| did| gave| made"
            r"| put| took| left| cut| let)\b",
            ask.clause,
        )
    )
