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
# Disbelief without a word for it: too much in too little, the most beside the least, a guess at reasons.
_BEYOND_BELIEF = (
    r"(?:\b(?:the )?(?:whole|entire) (?:<w> ){0,6}?in (?:one|a single|ten|five|an)\b|\bthe (?:most"
    r"|hardest|heaviest|longest|weakest) (?:<w> ){1,6}?the (?:least|fewest|lowest|weakest)\b"
    r"|\b(?:happy|fine|okay|ok|content) for (?:that|it|them)\b|\byou(?:'d| would) call (?:that|this)\b"
    r"|\byou (?:do not|don't) (?:like|enjoy|trust|care|rate|believe in)\b"
    r"|\bnobody(?:'d| had|'s| has)? (?:ever )?<w>(?:ed|n)\b|\b(?:they|students|kids"
    r"|the <w>(?: <w>)?)(?:'ve| have) never\b|\byou do (?:realise|realize|know|understand|see)\b"
    r"|^(?:and )?i (?:suppose|guess|bet|imagine|assume) (?:you|they|it|that)\b.*\b(?:because|so that"
    r"|to)\b|^maybe (?:they|it|you|he|she|the <w>)(?:'re|'s| are| is| were| was)? .*\bbecause\b"
    r"|(?<!not )\bjust (?!not\b|the (?:two|three|four) of\b|now\b|today\b|this\b|started\b|got\b|com(?:e"
    r"|ing)\b|came\b|had\b|back\b"
    r"|one\b|about\b|after\b|before\b|over\b|under\b|like\b|me\b|us\b|checking\b|wondering\b|curious\b"
    r"|to check\b|confirming\b|moved\b|on\b|in\b|for\b)<w>|\bwithout <w>ing\b|\bstill (?:wants?|gets?"
    r"|can't|won't)\b|\byou(?:'d| would) rather <w> (?:<w> ){1,5}?than\b)"
)
_PRESSED = r"do :: \byou do (?:see|know|reali[sz]e|understand|agree|admit) (?:that|how|why)\b"
_MINIMISES = (
    r"(?:\bonly\b|\b(?:merely|barely|hardly|even|at all)\b|\bjust (?:the(?! (?:two|three|four) of)|a|an|one"
    r"|two|your|sat|sits|sit|waits?|talk(?:ed|s)?|watch(?:ed|es)?|gave|handed|told|let|stood|stand|kept"
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
_OWED = r"\b(?:should|ought|must|needs? to|ha(?:s|ve|d) (?:got )?to|got to|gotta)\b"
# What will, could or would be is nobody's plain fact: it foresees, wishes or proposes.
_FORESEES = (
    r"(?:\b(?:could|should|would|might|must|ought|won't|wouldn't|couldn't|shouldn't)\b|'d (?!had\b"
    r"|been\b|gone\b|done\b"
    r"|got\b|<w>ed\b)"
    r"|\b(?:they|students|kids|pupils|children|he|she|it|that|this|<pupil>)(?:'ll| will| can| can't"
    r"|'re going to) <w>"
    r"|\byou can (?!hear|come|have)<w>|\bcan be <w>ed\b|\bi(?:'d| would) (?:have|do|use|put|go|start|try"
    r"|keep|let|ask|say|want)\b)"
)
# What is said of how things always are is an opinion.
_GENERAL = (
    r"\b(?:kids|children|students|pupils|boys|girls|teenagers|people|everyone|everybody|nobody|it|they"
    r"|we|you) (?:do |just |always |all |never |often |usually )*"
    r"(?:love|like|need|takes?|helps?|works?|tend|hate|enjoy|prefer|learn|listen|switch off|forget"
    r"|pick up|respond|depends|makes?|matters?|looks? (?!after|at)|sounds?|seems?|feels?"
    r"|comes? down to)\b"
)
_MEASURES = (
    r"\b(?:was|is|were|'s|are|'re|been|got|felt|looked|seemed|sounded) (?:<w> )?(?:long|busy|quick|slow"
    r"|loud|strange|odd|weird|chatty|restless"
    r"|tiring|a lot|a shame|a pity|hard work|hard|tricky|tough|difficult)\b"
)
_HER_WORDS = (
    r"\b(?:you(?:'re| are) (?:saying|telling me)|you (?:said|say|mentioned|told me|just said"
    r"|were saying)|ur saying"
    r"|you(?:'d| would) (?:like|want|love|prefer) (?:me|us)|you want(?:ed)? me to|(?:shall|will|could"
    r"|can|could) (?:i|we meet)"
    r"|suits? you)\b|^(?:so |and |then )*i(?:'ll| can| could| will)\b"
)
# Words of degree: what is said by degrees is a judgement, and no plain fact.
_DEGREE = (
    r"\b(?:quite|rather|really|pretty|mostly|very|so|too|fully|totally|completely|absolutely|honestly"
    r"|such a|a bit|a lot|a little|kind of|sort of|more|less"
    r"|the (?:key|problem|issue|trouble|thing|point|reason|goal|answer)|makes? sense|my guess|surely)\b"
)
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
    if table.established(ask.clause) or finds(_HER_WORDS, ask.clause):
        return ()
    negated = finds(_NEGATES, ask.clause)
    if negated is not None and not ask.words_of("neutral", "day"):
        return (ask.clause_span(negated),)
    for written in (
        _OBVIOUS,
        _COMMITS,
        _PLANTS,
        UNABLE,
        _DISBELIEF,
        _RATES,
        _OWED,
        _OVERMUCH,
        _MINIMISES,
        _FORESEES,
    ):
        match = finds(written, ask.clause)
        if match is not None:
            return (ask.clause_span(match),)
    general = (
        None if table.takes_up(ask.clause) else finds(_GENERAL, ask.clause) or finds(_MEASURES, ask.clause)
    )
    if general is not None:
        return (ask.clause_span(general),)
    valued = ask.words_of("poor", "bright", "lacking", "low_label", "state")
    degree = finds(_DEGREE, ask.clause)
    if valued or degree is not None:
        return tuple((t.start, t.end) for t in valued) or ((ask.clause_span(degree),) if degree else ())
    return ()


def doubted(ask: Ask, table: Table) -> tuple[Span, ...]:
    """What a bare question mark calls into question: judgement, disbelief, a minimiser, an inability."""
    if starts(_REFLECTS, ask.clause):
        return ()
    for written in (_DISBELIEF, _PRESSED, UNABLE, _MINIMISES, _BEYOND_BELIEF):
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
