"""Orders and advice as forms of speech; whether they were asked for decides their code."""

import re

from roleplay.language.pattern import every, finds, pattern, starts
from roleplay.rubric.framing.sense.moment import Moment

_ADVERB = r"(?:really|just|also|still|definitely|always|probably|maybe|first|now|simply|only|all) "
_DUTY = (
    rf"\byou(?:'ll|'d| will)? (?:{_ADVERB}){{0,6}}(?:need to|have to|'?ve got to|got to|gotta"
    rf"|should(?!(?:'ve| have) | be (?:so |very |really )?(?:proud|pleased|able)"
    r"| (?:really )?(?:eat|rest|sleep|drink|go home|sit down|get some (?:rest|sleep|food)|take (?:a"
    r"|your) break)\b)|must(?! (?:be|have"
    rf"|feel))|ought to|'?d better|had better|are (?:going|expected"
    rf"|supposed) to (?:have to )?)(?: (?:{_ADVERB}){{0,6}})?(?! ?know\b| ?be able)"
    r"|\byou'(?:ve got to|d better)\b"
    r"|\byou (?:can't|cannot|mustn't|shouldn't) (?:just |keep |simply |always )?(?:let|allow|have|keep"
    r"|ignore|leave|give|do|expect|talk|[a-z]+ing)\b"
    r"|\byou(?:'re| are) (?:going to|gonna) (?:need|have) to\b"
    r"|\byou need (?!other|never|either|over|under)[a-z]+er [a-z]+"
    r"|\bi(?: want| need| expect| would like|'d like) (?:you to|to see (?:you|more|fewer|three|every"
    r"|all|less|them|hands|a)\b)|\bi'd (?:love|like) to see you\b"
    r"|\byour (?:action step|next step|task|job|homework) (?:is|will be)\b(?! to think)|\bmake sure\b"
    r"|\bhere(?:'s| is) what (?:you should|you need|you must|i want you)\b"
    r"|\bwe (?:all )?(?:need to|must|have to|ought to|should) (?!stop\b|leave\b|finish\b|end\b|meet\b"
    r"|be\b|look\b|work on our\b|talk\b|think\b|stop here|go\b|be going|see\b|wrap)"
    r"|\bthe protocol is\b|\bfrom now on\b"
    r"|\bdon't you (?:ever )?(?:apologi[sz]e|forget|worry about telling)\b|\byou have to stop\b"
    r"|\b(?:have (?:the|your) (?:\w+ ){1,3})?(?:ready|done|finished|redone|rewritten) (?:for me|by (?:monday"
    r"|tuesday|wednesday|thursday|friday|tomorrow))\b"
    r"|\bhave the \w+ (?:of them )?(?:posted|ready|done)\b|\btell me you're not\b|\bi'll expect\b"
    r"|\bno more \w+ing\b"
)
_WHEN_READY = r"\b(?:ready|done|finished|redone|rewritten) (?:for me|by)\b"
_IMPERATIVE = (
    r"^\W{0,4}(?:(?:and|so|then|now|just|please|okay|ok|well|also|first|instead|next time|tomorrow"
    r"|on \w+day|from now on|again|for \w+|now listen[^:]*:?|always"
    r"|never)\W+){0,6}(?P<verb>[a-z-]+(?:'t)?)(?P<rest> [a-z'-]+| \d+)?"
)
_LATER_IMPERATIVE = (
    r"(?:[,;:—–] ?(?:and |then |so |just |please )+|[;:—–] ?)(?P<verb>[a-z-]+) (?P<rest>(?:the|them"
    r"|their|your|a|an|every|each|one|all|it|that) ?[a-z'-]*)"
)
_INVITING = frozenset(
    [
    "tell", "walk", "say", "describe", "help", "take", "let", "show", "give", "look", "picture", "imagine",
    "think", "share", "go", "thank", "thanks", "hold", "listen", "wait", "come", "see", "talk", "excuse",
    "welcome", "state", "visit", "question", "offer", "present", "time", "act", "group", "test", "chart",
    "chunk", "match", "mark", "note", "name", "notice", "number", "point", "change", "record", "trust",
    "enjoy", "consider", "smile", "work", "list", "print", "space", "review", "respond", "restart",
    "practice", "type", "plan", "model", "script", "start", "turn", "end", "finish", "open", "wonder",
]
)  # fmt: skip
_OBJECT = (
    r"^ (?:the|them|their|your|a|an|every|each|one|all|it|that|those|these|this|students?|kids|him|her"
    r"|with|by|with|to|on|in|at|over|up|out|around|repeating|talking|asking|giving|reading|doing|using"
    r"|calling|more|less|fewer|two|three|hands|one|what|some|only|slower|faster|shorter|exit|roles)\b"
)
_NEEDS_OBJECT = (
    r"^ (?:the|them|their|your|a|an|every|each|one|all|those|these|repeating|talking|asking|giving"
    r"|reading|using|calling|over|with|by|how|what|some|more|fewer|shorter|small|it|him|her|to the|out"
    r"|around|in the|on the)\b"
)
_ONLY_INVITING = frozenset(
    [
    "thank", "let", "look", "see", "think", "help", "come", "welcome", "question", "time", "wonder", "trust",
    "say",
]
)  # fmt: skip
_HANDED_OUT = (
    r" (?:them|every|each|students|kids|the (?:students|kids|class)|more|fewer|out|away|clear\w*|short\w*"
    r"|simple\w*|less|specific|feedback|directions|instructions|time)\b"
)
_CAUSED = (
    r" (?:them|(?:the |your |all )?(?:students|kids|pupils|class|children|groups?|pairs?"
    r"|early finishers)|every|everyone|each|one (?:of|student)|him|her|sure)\b"
)
_MANNER = (
    r" (?:more|less|firm\w*|strict\w*|clear\w*|consistent|careful|specific|ready|quick\w*"
    r"|patient|explicit|direct|brief\w*|shorter|proactive|sure)\b"
)
_COMFORTS = (
    r" (?:worry|bother|stress|panic|you|get me|give it another|be so|sweat|mind|think|feel"
    r"|know|be (?:sorry|hard|afraid|shy)|hesitate|apologi|we|they|rush|put words)"
)
_TO_COACH = (
    "bring finish give go hang help hold let look me say send show take tell think walk :: "
    r"\b(?:tell|show|give|walk|let|help|take|bring|send) (?:me|us)\b|\bgo (?:on|ahead)\b"
    r"|\blook (?:at|forward)\b|\bthink (?:about|of|back)\b|\b(?:say|tell) more\b|\bhold on\b"
    r"|\bhang on\b|\bfinish what you\b|\btake (?:it|them|that) (?:out|back)\b"
    r"|\bwith me\b"
)
_HEDGED = (
    r"\b(?:you|they|he|she|we) (?:said|say|feel|felt|think|thought|know|knew|want|wanted|told"
    r"|mentioned|worry|believe|decide|decided|realise|realize|wish|like|don't think)\b(?: like| that"
    r"| as if| as though)?[^.?!,]{0,25}$"
    r"|\b(?:if|when|whether|unless|what|whatever|where|because|how|why|that|things|anything|everything"
    r"|all) ?$|\b(?:sounds?|seems?|looks?|feels?) (?:like|as if|as though) ?$"
    r"|\b(?:feeling|thinking|saying|hearing|told) (?:like |that )?$"
    r"|\b(?:who|parents|wife|husband|doctor|people|mom|mother|school|others|he|she|they) (?:say|says"
    r"|said|think|thinks|tell|tells|told|wants?)[^.?!]{0,20}$"
)
_ADVICE = (
    r"\bwhat i(?:'d| would) do\b"
    r"|\bi(?:'d| would) (?:(?:definitely|probably|maybe|just|always|personally|actually|start by"
    r"|begin by|certainly|really) ){0,6}(?:suggest|recommend|advise|encourage|urge|put|start|begin"
    r"|do\b|use|have them|try|give|ask|move|make|let them|cut|drop|set|pair|go with|go for|add|keep"
    r"|take out|post|call|teach|model|focus|slow|split|group|choose|pick|say to|tell them|avoid"
    r"|consider|leave out|turn|swap|stop)\b"
    r"|\byou (?:might|may|could|can)(?: just| also| always| even| perhaps| maybe"
    r"| certainly){0,6} (?:want to|wanna|like to|consider|think about|try|always|start|use|ask"
    r"|have them|give|put|send|move|make|let|talk to|set|look into|find|go to|go for|get|take|do some"
    r"|add|call|pair|begin|join|write|keep|check|see if|spend|practi[sc]e|reach|speak|model|post|split"
    r"|group)\b|\bmy (?:suggestion|advice|recommendation|tip|two cents)\b"
    r"|\bi(?: would|'d| strongly| highly)? (?:suggest|recommend|advise|urge|encourage)\b"
    r"|\bi recommend\b|\bif (?:it|that|this) were me\b|\bif i were you\b"
    r"|\bin your (?:shoes|place|position)\b"
    r"|\b(?:research|studies|evidence|experts?|the literature|the science|data) (?:says?|shows?"
    r"|suggests?|have found|tells? us|is clear|recommends?|proves?|found|has shown)\b"
    r"|\bit(?:'s| is|'d be| would be| might be| may be| could be) (?:\w+ )?(?:best|better|good|helpful"
    r"|important|useful|worth|a good idea|wise|essential|necessary|beneficial|great|advisable) (?:to"
    r"|if you|for you to|\w+ing|that you)\b"
    r"|\b(?:it |that |this )?(?:would|might|could|may|will) (?:\w+ )?(?:help|be helpful|be better"
    r"|work better|benefit|do you good)\b(?! me| us)(?: (?:you|them|if|to|from))?"
    r"|\b(?:a|the|some|more|fewer|using|having|giving|clearer|shorter|longer|smaller"
    r"|better) (?:[a-z-]+ ){1,3}(?:would|will|might|could|can|'d|'ll) (?:\w+ )?(?:fix|solve|help"
    r"|prevent|settle|improve|work|do the trick|change|make (?:a|it|them|that)|keep|get|cut|save"
    r"|take care)\b|\b(?:solves|fixes) (?:this|that|it)\b"
    r"|\b(?:works|helps) (?:for (?:most|everyone)|wonders|best)\b|\broles solve\b"
    r"|\bworks? better (?:than|for|with|in|when)\b"
    r"|\b(?:is|are) better (?:than|for (?:this|them|that))\b"
    r"|\b(?:one|a) thing (?:that|which) (?:works|helps|worked|helped)\b"
    r"|\bi(?:'ve| have) (?:always )?found (?:that )?\w+"
    r"|\b(?:most|good|great|strong|effective|experienced|many) (?:teachers|classrooms|schools) (?:use"
    r"|do|have|start|give|would|know|find|keep|plan|let|don't)\b"
    r"|\bthe (?:book|guide|manual|framework|programme|program|experts?|author|training) (?:says"
    r"|recommends?|suggests?|tells?|wants)\b"
    r"|\bthe (?:best|easiest|simplest|only|first) (?:way|thing|step|option|place) (?:is|to|would be"
    r"|you can|you could)\b"
    r"|\bwhat (?:usually |often |always |really )?(?:works|worked|helps|helped|i do|i did"
    r"|i've found)(?: for me| best)? (?:is|was)\b"
    r"|\bin my (?:class|classroom|room)\b[^.?!]{0,90}\b(?:always|used|works?|worked|did)\b"
    r"|\bi always (?:used|did|had|found|make|do|tell|use)\b|\bwhy not (?:just )?\w+\b(?!.{0,90}\?)"
    r"|\bhave you (?:tried|considered|thought)\b(?!.{0,90}\?)"
    r"|\b(?:maybe|perhaps) (?:you (?:could|should|can|might|need)|try|have them|it's time)\b"
    r"|\btry (?:to |and |not |\w+ing\b|a |the |some |fewer |more |less |using |it |out |your )"
    r"|\bif you (?:just |really |only |can |would |could )?\w+(?: \w+){0,6}?,? (?:you|they|it|things"
    r"|that)(?:'ll| will| would|'d) (?!(?:be|feel) (?:okay|fine|happy to)\b)[a-z]+"
    r"|\ba (?:protocol|strategy|tool|technique|routine|book) i (?:recommend|use|like|love)\b"
    r"|\bconsider \w+|\bhere's (?:a|one) (?:protocol|idea|strategy|trick|tip)\b"
    r"|\b(?:one|another) (?:way|option|idea|strategy|trick|thing) (?:is|would be|might be|could be)\b"
    r"|\b(?:some|one|another) (?:teams?|teachers?|schools?|colleagues?) (?:\w+ )?(?:use|uses"
    r"|stagger\w*|names?|keep|keeps|do|does|put|puts|have|has|start|starts|let|lets|pair|pairs|tried"
    r"|try)\b|\bother teachers (?:use|have|do|find)\b|\btrust me\b"
    r"|\bi(?:'ve| have) been (?:doing this|teaching|at this|in (?:this|schools?)) (?:for )?(?:over "
    r"|more than )?[a-z0-9-]+ years\b(?=[^.?!]*"
    r"\b(?:trust|believe|listen|know what|so)\b)"
)
_OWN_WAY = (
    "do does get group have hold i if keep leave let my pop read research saves show sit skip some stay "
    "take that's they're think wait worked works would :: "
    r"\bi(?:'?d| would)(?: just| maybe| probably| personally)? have (?:left|let|read|stopped|kept|skipped|put"
    r"|had|done|given|asked"
    r"|started|made|used|cut|shown|told|waited|moved|split|held|gone|cold|just)\b|\bi would(?:'ve| have) "
    r"(?:just )?[a-z]+ed\b"
    r"|\bi(?:'?d| would)(?: just| maybe| probably| only| always| personally)* (?:leave|have the|have a|let"
    r"|skip|wait|group|read|show|hold|stay"
    r"|keep it|get|take|sit|pop|think about where)\b(?! (?:you|to know|it to you))"
    r"|\bmy only tip\b|\bworks (?:a treat|wonders|every time|like magic)\b|\b(?:does|do) work wonders\b"
    r"|\bworked an absolute treat\b"
    r"|\bsome teachers (?:find|do|use|have)\b|\bthat's what i always did\b|\bi do it\b[^.?!]{0,40}\bit "
    r"works\b|\bresearch on this\b"
    r"|\bsaves the faff\b|\bif you break it\b|\bthey're not going to [a-z]+ it if\b|\bwould suggest\b"
)
_NOT_ADVICE = (
    "consider i'd my you :: "
    r"\byou can take it\b|\bmy advice (?:didn't|wasn't|was)\b|\bconsider (?:yourself|it done)\b|\bi'd have "
    r"(?:noticed|loved|liked|known|seen"
    r"|been|thought|to|gone with you|had you|taken it too)\b"
)
_REPORTED = (
    r"\b(?:you|she|he|they|your \w+) (?:said|told|mentioned|recommended|suggested|think|feel|thought"
    r"|felt|want|wants|know|wish|hope)\b|\b(?:sounds?|seems?|feels?) (?:like|as if)\b|\bwondering\b"
    r"|\byou'd (?:like|rather|want|prefer|love)\b"
)


_REQUIRED = (
    "can got has have i just kindly must needs next no our pick please pls should that'll the they things"
    " u we work your :: "
    r"\b(?:the|your|our) (?:action|next) steps?(?: is| are| will be|,| for)|\bthat'll be your\b|\bwork on:"
    r"|\b(?:i|we) (?:still )?need to see\b|\b(?:still )?(?:has|have) to be (?:on|in|up|done|ready|the)\b"
    r"|\bgot to be the focus\b"
    r"|\bneeds (?:nipping|sorting|fixing|doing|changing|stopping|redoing)\b|\bmust be (?:on|in|done|up"
    r"|checked|ready|completed)\b"
    r"|\bshould be (?:distributed|done|written|completed|kept|checked|displayed|used)\b|\bno exceptions\b"
    r"|\bplease less\b"
    r"|\b(?:pls|please|kindly)(?: can we| can you| could you)? (?:mix|stop|stick|keep|note|think how|use"
    r"|avoid|ensure|put|write|cut|check|follow"
    r"|make|do|change|move|give)\b(?! (?:me|up|it up|going|in touch))|\bcan you (?:please )?(?:make sure"
    r"|stick to|keep an eye)\b"
    r"|\bthey have to [a-z]+ this\b|\b(?:three|two|four|\d) things for next (?:obs|time|visit|lesson)\b"
    r"|\bnext time put the\b"
    r"|\bjust (?:smile|let it|let them|wait|breathe and) more?\b|\bjust smile\b|\bjust let it be\b"
    r"|\bpick one thing\b|\bu should have\b|\byour (?:\d|two|three) action steps\b|\bi need to see\b"
)
_NO_ORDER = (
    r"\bjust to make sure\b|\bto make sure (?:i|we)\b|\bdon't read (?:it|anything into)\b|\byou'll have to "
    r"(?:teach|tell|excuse|forgive|show|help)"
    r"|^\W{0,3}(?:\[?pause|bring (?:it|that|them|the|a|some)\b|stop it where|don't stop that|pick one "
    r"(?:table|pupil|kid|child))"
    r"|\bbring it\b|\bi would suggest\b"
)


def order(moment: Moment) -> re.Match[str] | None:
    """The words of an order about what she should do, None when there is none."""
    own = moment.own
    if finds(_NO_ORDER, own):
        return None
    required = finds(_REQUIRED, own)
    if required is not None and not (moment.open and not _tail(moment)) and not _returned(moment, own):
        return required
    for m in every(_DUTY, own):
        if not _excused(moment, own, m):
            return m
    if moment.sentence.mark == "?" or (moment.open and not _tail(moment)):
        return None
    return _imperative(moment, own)


def _tail(moment: Moment) -> bool:
    return moment.stated > _STATED


def _excused(moment: Moment, own: str, m: re.Match[str]) -> bool:
    """Obligation that is hers, reported, denied or asked about, and so not the coach's order."""
    before = own[max(0, m.start() - 40) : m.start()]
    if moment.asks and not (m.group().startswith(("i ", "your ", "tell")) or finds(_WHEN_READY, m.group())):
        return moment.sentence.mark == "?" or bool(moment.questions)
    if (
        m.group().startswith("you")
        and finds(r"\b(?:don't|do not|didn't|won't|not|never|doesn't)\b", m.group())
    ) or pattern(_HEDGED).search(before):
        return True
    return _returned(moment, own)


def _returned(moment: Moment, own: str) -> bool:
    """Her own words, given back."""
    if (
        starts(
            r"^\W{0,4}(?:so|okay|ok|and so|yeah|right|mm|mhm|it sounds|sounds|you feel|you know"
            r"|you want|on the one hand|part of you)\b",
            own,
        )
        and moment.context.her_words
    ):
        return True
    return len(moment.shared) >= 2 or (bool(moment.stems) and len(moment.shared) * 2 > len(moment.stems))


def _imperative(moment: Moment, own: str) -> re.Match[str] | None:
    if finds(_TO_COACH, own):
        return None
    m = starts(_IMPERATIVE, own)
    if m is not None and _commands(moment, m, first=True):
        return m
    for later in every(_LATER_IMPERATIVE, own):
        if _commands(moment, later, first=False):
            return later
    return None


def _commands(moment: Moment, m: re.Match[str], *, first: bool) -> bool:
    verb, rest = m["verb"], moment.own[m.end("verb") :]
    if verb == "do":
        return moment.sentence.mark == "." and bool(starts(r" (?:that|this|the|it|one)\b", rest))
    if verb in ("let", "have", "get", "make"):
        return bool(starts(_CAUSED, rest))
    if verb == "be":
        return bool(starts(_MANNER, rest))
    if verb in ("try", "avoid", "ensure"):
        return not starts(r" (?:and |to )?(?:imagine|remember|picture|me|us)\b", rest)
    if verb == "never" or (verb == "keep" and bool(starts(r" (?:doing|going|it|up|at|that up)\b", rest))):
        return False
    token = moment.at.get(moment.start + m.start("verb"))
    if token is None or "teaching_act" not in token.classes:
        return verb == "don't" and not starts(_COMFORTS, rest)
    if verb in _INVITING:
        return _sets_a_task(verb, rest)
    return (
        bool(rest.strip(" .!"))
        and not starts(r" (?:of|is|was|are|were|has|had|will|would|can|and then i|time)\b|[,:]", rest)
        if first
        else True
    )


def _sets_a_task(verb: str, rest: str) -> bool:
    """Whether a verb that mostly invites has what makes it an order: "Give them the list"."""
    if verb in ("give", "tell", "take"):
        return bool(starts(_HANDED_OUT, rest))
    return (
        verb not in _ONLY_INVITING
        and bool(pattern(_NEEDS_OBJECT).match(rest))
        and not starts(r" (?:it|that|me|us)\b", rest)
    )


def advice(moment: Moment) -> re.Match[str] | None:
    """The words of the coach's own solution, None when there is none."""
    own = moment.own
    if finds(_NOT_ADVICE, own):
        return None
    mine = finds(_OWN_WAY, own)
    if mine is not None and not moment.leads and (not moment.asks or mine.end() <= moment.stated):
        return (
            None
            if _returned(moment, own) or finds(r"\b(?:if|what|whether|how) $", own[: mine.start()])
            else mine
        )
    if moment.asks and (moment.sentence.mark == "?" and not _options(own)):
        return None
    for m in every(_ADVICE, own):
        before = own[max(0, m.start() - _NEAR) : m.start()]
        told = finds(r"\b(?:suggest|recommend|advise|advice|trust me)\b", m.group()) is not None
        if pattern(_REPORTED).search(before[-45:]) or (not told and _returned(moment, own)):
            continue
        if finds(r"\b(?:who|what|which|whoever|whatever|that) (?:else )?$", before[-14:]):
            continue
        if finds(r"\b(?:if|whether|what|how|that's what) $", before) or finds(
            r"\bit's fine\b|\bnot sure\b", own
        ):
            continue
        return m
    return None


def _options(own: str) -> bool:
    return bool(
        finds(r"\b(?:some|one|another|other) teams?\b|\bi'd (?:begin|start)\b|\bif it were me\b", own)
    )


_EXIT = (
    "all any choose class decide differently either fit fits free ignore judge know leave "
    "only pressure suits them which works :: "
    r"\bno pressure\b|\btake it or leave it\b|\byou (?:may|might|could) see it differently\b"
    r"|\bif (?:either|any)\b|\byou(?:'re the| can)? (?:be the )?judge\b|\bor not at all\b"
    r"|\bif it doesn't fit\b|\bignore (?:it|this)\b|\bfeel free to (?:say no|ignore|leave)\b"
    r"|\bwhat (?:fits|suits|works in) your\b|\bonly if\b|\byou know (?:them|this class|your) \w*\b"
    r"|\bwhich of (?:those|these)\b|\byou decide\b"
    r"|\byou choose\b"
)
_STATED = 10  # characters ahead of a question that can hold an order
_NEAR = 60  # characters before it that can turn advice into a report
_ASKED = (
    "asked since wanted :: "
    r"\byou asked\b|\bsince you (?:ask|asked)\b|\byou wanted (?:my|to know|to hear)\b"
)
_CANCELLED = (
    "but up :: "
    r"\b(?:up to you|your (?:choice|call|decision))[^.?!]{0,90}\bbut\b"
)


def allowed(moment: Moment) -> bool:
    """Whether a solution is asked for, granted, or left with a real exit (ADVICE-P)."""
    if moment.context.may_advise:
        return True
    turn = moment.turn
    return bool(turn.says(_EXIT) or turn.says(_ASKED)) and not turn.says(_CANCELLED)
