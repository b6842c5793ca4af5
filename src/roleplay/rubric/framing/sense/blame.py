"""Words of blame that are a fault wherever they stand, and what makes them none: her own words given back."""

import re
from typing import Literal

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Span
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import faults

Whose = Literal["teacher", "students"]

_TOO_MUCH = (
    "enough few little many much :: "
    r"^\W{0,4}(?:far |way |much |honestly,? ){0,6}(?:too (?:much|many|little|few)"
    r"|not enough) [a-z]+(?: [a-z]+){0,4}[.!]"
)
_LACK = (
    "aren't ask asking away better challenge challenging check checking circulate circulating "
    "clear clearer consistent control deficit deficits differentiate differentiating don't "
    "dropped engage engaging enough explain explaining failure firmer forgot gap gaps gave "
    "givin giving hold holding ignore ignored interrupt interrupted issue issues lack lacked "
    "lost manage managing mess model modeling modelling need needs off organised organized "
    "over plan planned planning prepare prepared problem problems push pushing reach reaching "
    "ready run rush rushed shortcoming shortcomings slide stricter stronger struggle "
    "struggled sure talk talked teaching tighter walk waste wasted weakness weaknesses "
    "weren't :: "
    r"\b(?:you|we|they|he|she)(?:'ll)? (?:really |clearly |just |still )?needs? (?:a |some |to (?:be"
    r"|get|become|have|work on|improve|tighten|fix) )?(?:much |far |a lot )?(?P<lack>stronger|better"
    r"|clearer|tighter|firmer|stricter|(?:more|less|greater) (?!time|sleep|help|support|money|staff"
    r"|hands|room|space|than|of|sinks|rest|people|information|hours|and|paper|books)[a-z]+|improvement"
    r"|to improve|control|discipline)\b"
    r"|\b(?:you|we) (?:really |just )?need to (?:work on|improve|fix|tighten|sort out) (?:your|our)\b"
    r"|\byou(?:'re| are| were|r)? (?:not|never|didn't|don't|aren't|weren't|failed to) (?:really |even "
    r"|ever |just )?(?:push(?:ing)?|challeng(?:e|ing)|check(?:ing)?|plan(?:ning|ned)?"
    r"|ask(?:ing)? (?:enough|good|them)|model(?:l?ing)?|circulat(?:e|ing)|hold(?:ing)? (?:them|the)"
    r"|prepared?|engag(?:e|ing)|differentiat(?:e|ing)|manag(?:e|ing)|reach(?:ing)?|explain(?:ing)?"
    r"|giving? (?:them|enough)|in control|consistent|clear|teaching|organi[sz]ed)\b"
    r"|\byou (?:have|'ve got|had|'ve) (?:a|an|some|real|serious|big) (?:[a-z-]+ )?(?:issues?|problems?"
    r"|gaps?|weakness(?:es)?|mess)\b"
    r"|\byou (?:weren't|aren't|were not) (?:really )?(?:sure of|clear about|ready|prepared)\b"
    r"|\byou (?:(?:really|just|always|often|clearly|sometimes|only|never) )?(?:rushed|rush"
    r"|lost (?:them|the|control|half|your|two|some|a lot)|struggled?|talk(?:ed)? (?:over|at|down to)"
    r"|interrupt(?:ed)?|ignored?|let (?:them|him|her|the kids) (?:get away|run|walk|slide|off)"
    r"|gave up on|dropped the ball|wasted?|lack(?:ed)?|forgot|don't have (?:a |an |any |much |the "
    r"|good ){0,6}(?:handle|grip|grasp|control|presence|routines?|plan|system|structure|relationship"
    r"|command|skills?))\b"
    r"|\byour (?:main |biggest |real )?(?:weakness(?:es)?|shortcomings?|problem|failure|deficits?)\b"
)
_FAULT_SAID = (
    "accountability advantage apart aren't aside behind besides can't chaos children class "
    "concern concerns correct couldn't didn't difficulties difficulty disconnect engaged "
    "except fix following gap group half hard harder interested issue issues kids lack learn "
    "learned learning learnt listened listening mess missed nobody noise occur our paid "
    "paying problem problems pupils purpose rigor rigour should should've shouting sort "
    "structure students task than there's they thinking trouble trying understood weakness "
    "weren't won't working yours :: "
    r"\bhow are we (?:feeling|doing) (?:about|with) our\b"
    r"|\bthere(?:'s| is| was) (?:a|no|little|not much|not enough|a lack of) (?P<gap>gap (?:between"
    r"|in (?:your|their|how|what|the (?:lesson|learning)))|learning|rigou?r|structure|thinking|lack"
    r"|disconnect|accountability|purpose)\b"
    r"|\b(?:nobody|no one|none of (?:them|the (?:kids|students|class))|not one of them|hardly anyone"
    r"|few of them|not a single (?:student|kid|child|pupil)) (?:(?:was|were|is|are|seemed"
    r"|looked) (?:really |even )?(?:thinking|learning|listening|working|engaged|paying|following"
    r"|interested|trying|on task)|learned|learnt|understood|listened|paid)\b"
    r"|\b(?:they|students|(?:the|these|those) (?:kids|students|pupils|children)|the class|(?:this"
    r"|that) (?:group|class)|your (?:students|kids|class)|half (?:of them|the class)) (?:just |really "
    r"|simply )?(?:didn't|aren't|weren't|won't|can't|couldn't|don't|never) (?:really |even "
    r"|just )?(?:learn|learning|think|thinking|listen|listening|try|trying|care|focus|focused|pay"
    r"|engage|engaged|behave|understand a|work|working|sit still|handle|do it|able)\b"
    r"|\b(?:if|when) you (?:just |only )?\w+ harder\b"
    r"|\byou(?:'ve| have| had|'re having)? (?:a hard time|a lot of trouble|trouble|difficulty"
    r"|difficulties|problems) (?:with |in |letting |getting |keeping |managing |reaching |holding "
    r"|[a-z]+ing\b)|\byou should(?:'ve| have) (?!be (?:so )?proud)[a-z]+"
    r"|\byou missed (?:a|an|the|your|so|every|many) [a-z]+|\boccur to you to\b"
    r"|\b(?:other than|apart from|besides|except for|aside from) (?:the|all the|that) (?:noise|chaos"
    r"|mess|shouting|talking|behaviou?r|confusion)\b|\b(?:fix|correct|sort out) your\b"
    r"|\b(?:is|are|was|were) (?:clearly |really |just )?(?:a |one of your )?(?:weakness(?:es)?"
    r"|weak spots?|shortcomings?) of yours\b|\btakes? advantage of you\b"
    r"|\bbehind (?:others|the others|everyone|where you|where they should|in your)\b"
    r"|\b(?:the|your) (?:main |biggest |real |other |first )?(?:issues?|problems?|concerns?"
    r"|weakness) (?:today |here |with \w+ )?(?:is|was|are|were) (?:that )?(?:your|you|the|how you)\b"
)
_VERDICT = (
    r"\b(?:a|an|any) (?:good|real|strong|proper|better|skilled|competent|great|decent|experienced"
    r"|effective) teacher"
    r" (?:would|wouldn't|will|should|does|doesn't|knows|always|never|can|has)\b"
    r"|\b(?:a few|some|a couple of|several|one or two|two|three) (?:things|points|matters|concerns"
    r"|issues|problems)"
    r" (?:that )?(?:i (?:\w+ )?(?:want|wanted|need|needed|have|had|'d like) )?to (?:flag|fix|correct"
    r"|address|sort out)\b"
    r"|\byou(?:'ve| have)? (?:always|never) (?:seem to |seemed to |had |got )?(?:have|find"
    r"|come up with|got)? ?(?:a|an|some"
    r"|another|your) (?:reason|excuse|answer for)\b|\byou (?:always|just) (?:make|find|look for) excuses\b"
    r"|\b(?:it's|it is|that's|this is|that is|you have) (?:basically |really |clearly |just |simply "
    r"|plainly )?(?:a|an|your)"
    r" (?:[a-z]+ )?(?:management|planning|organi[sz]ation(?:al)?|discipline|pacing|preparation"
    r"|control|behaviou?r"
    r"|classroom) (?:problem|issue|weakness|failure|matter)\b"
    r"|\byour? [^.?!]{0,90}\b(?:that's|that is|which is|which was|that was) (?:just |really |far "
    r"|way |simply |clearly )?(?:too"
    r" (?:much|many|long|little|few|high|low|late|slow|fast)|not enough)\b(?! (?:for (?:you|one|any)"
    r"|to (?:carry|hold"
    r"|ask|expect|take)|on your|work for))"
    r"|\byour [a-z]+(?: [a-z]+)? (?:isn't|aren't|wasn't|weren't|is not|are not) (?:really |properly "
    r"|well )?(?:aligned"
    r"|matched|balanced|rigorous|challenging|planned|prepared|appropriate|good enough|up to)\b"
    r"|\b(?:a|an|one|another) (?:big |huge |real |bit of a )?(?:missed|lost|wasted) (?:opportunity|chance)\b"
    r"|\b(?:see|check|make sure) (?:if |whether |that )?(?:it's|it is|that's|things are|everything's"
    r"|you've|this is)"
    r" (?:been |got )?(?:fixed|improved|sorted(?: out)?|put right|better)\b"
    r"|\bif you(?:'d| had) (?:only |just |really |actually )?(?:[a-z]+ed|set|put|given|cut|made|done"
    r"|told|thought|got|gotten"
    r"|had|known|taken|kept)\b[^.?!]{0,90}\b(?:they|he|she|it|there|none|nobody|the (?:kids|students"
    r"|class|lesson))"
    r"(?:'d| would) (?:not )?have (?!lost|missed|stopped|never|given up|shut|been lost)"
    r"|\b(?:half|most|all|a third|many|a lot) (?:of )?(?:the|your|this|them|those|these)?(?: (?:class"
    r"|group|kids|students"
    r"|pupils|children))? (?:just |simply |actually )?failed\b|\b(?:they|he|she) (?:all |just "
    r"|simply )?failed\b"
)
_FIXABLE = (
    r"\b(?:projector|printer|copier|radiator|laptops?|cart|door|machine|screen|lights?|sinks?|lock|heating"
    r"|wifi|tablets?"
    r"|chargers?|bell|computer|template|window|chair|clock)\b"
)
PUPIL_LABEL = (
    "act acted acting acts bad behind can't check checks difficult dumb families home homes "
    "just kids lazy low needy parents read slow troublemaker troublemakers unmotivated weak "
    "wild write :: "
    r"\b(?:low|lazy|bad|slow|weak|difficult|unmotivated|dumb|needy) (?:group|kids?|child|boy|girl"
    r"|pupils?|students?|ones|class|readers|bunch|learners|children)\b"
    r"|\b(?:these|those|the) kids (?:are|were) (?:just |so |really )?(?:low|lazy|behind|wild|slow"
    r"|difficult|like that)\b"
    r"|\b(?:kids|students|children|boys|girls)(?: \w+){0,2} (?:are|is) just like that\b"
    r"|\bcan't (?:read|write|do|sit|focus|handle|behave)\b(?=.{0,90})"
    r"|\b(?:parents|families) (?:are|were) (?:just )?(?:no|little|not much|useless|a problem"
    r"|the problem)\b"
    r"|\b(?:no|little|not much) (?:support|books|discipline|help|structure|reading)(?: \w+)? at home\b"
    r"|\b(?:parents|families|homes) (?:just )?(?:don't|won't|never) (?:care|help|support|read|value"
    r"|come)\b|\bact(?:s|ing|ed)? out\b|\bchecks? out\b|\btroublemakers?\b"
    r"|\b(?:was|were|being) (?:so |really |just )?lazy\b"
)
_LABELLED = (
    "defensive difficult disorganised disorganized emotional inconsistent insecure lazy "
    "negative oversensitive reactive resistant rigid sensitive stubborn unprepared "
    "unprofessional :: "
    r"\byou(?:'re| are| were| sound| seem| look|'re being| are being| sounded| seemed| got"
    r"| get)(?: getting| being)? (?:a bit |a little |so |very |really |quite |pretty "
    r"|just )?(?P<label>defensive|resistant|stubborn|difficult|unprofessional|negative"
    r"|emotional about this|too sensitive|oversensitive|reactive|lazy|inconsistent|disorgani[sz]ed"
    r"|unprepared|insecure|rigid)\b"
)
_TOO = (
    "busy controlling dominant easy fast friendly hard harsh impatient lenient loud negative "
    "nice passive quick quiet reactive rigid slow soft strict timid too vague wordy :: "
    r"\byou(?:'re| are| were|'ve been) (?:being )?(?:just |a bit |way |far )?too (?P<how>reactive|soft"
    r"|strict|harsh|nice|slow|fast|quiet|loud|controlling|lenient|easy|hard on (?!yourself)|passive"
    r"|quick|vague|wordy|negative|timid|rigid|dominant|busy|impatient|friendly)\b"
    r"|\byou (?:talk|talked|speak|spoke|explain|explained|wait|waited|give|gave|rush|help|helped"
    r"|repeat|lecture)(?: \w+)? too (?:much|long|little|fast|many|often|quickly|slowly|soon)\b"
)
_HEARD = (
    r"^(?:\W|so|okay|ok|yeah|yes|right|and|well|mm|mhm|mm-hmm|hmm|but|uh|um){0,6}(?:it )?(?:sounds"
    r"|seems|looks|feels)(?: like| as| to me)"
    r"|\byou(?:'re| are) (?:saying|telling me|feeling|worried|afraid|concerned|wondering|thinking)"
    r"|\byou(?:'ve)? (?:said|told me|mentioned|described|felt|feel|think|thought|worry|worried|know"
    r"|don't want|want|wanted|wish|seem to feel)\b"
    r"|\b(?:i hear|what i(?:'m| am) hearing|for you|it matters|part of you)\b"
    r"|\b(?:feel|feels|felt|feeling)\b"
)


def blame(moment: Moment) -> tuple[Whose, tuple[Span, ...], bool] | None:
    """Whose fault is named by its very words, with the words and whether it is sure; None when none is."""
    own, start = moment.own, moment.start
    for written in (_LABELLED, _LACK, _FAULT_SAID, _VERDICT, _TOO_MUCH, _TOO, PUPIL_LABEL):
        m = finds(written, own)
        if m is None or (written in (_LABELLED, _TOO) and _her_word(moment, m)) or _data(moment, m, written):
            continue
        if (
            written is not _LABELLED
            and not (written is _VERDICT and _judges(m.group()))
            and given_back(moment)
            and not finds(r"\breally saying\b|\bhow are we\b", own)
        ):
            continue
        words = m.group()
        if written is _VERDICT and _about_a_thing(moment, words):
            continue
        pupils = written is PUPIL_LABEL or bool(
            starts(
                r"(?:they|students|the kids|these kids|the class|your (?:students|kids|class)|half"
                r"|nobody|no one|none|not one|hardly|few|not a|he|she)\b",
                words,
            )
        )
        return ("students" if pupils else "teacher"), ((m.start() + start, m.end() + start),), True
    return None


def _about_a_thing(moment: Moment, words: str) -> bool:
    """Whether what is to be fixed is a machine or a piece of furniture."""
    said = f"{moment.turn.utterance.plain} {moment.context.her_words.lower()}"
    return words.startswith(("see", "check", "make sure")) and finds(_FIXABLE, said) is not None


def _judges(words: str) -> bool:
    """Whether a verdict stays one even in words that she has used: about her, and not given back."""
    return (
        finds(
            r"\b(?:teacher|excuses?|reason|opportunity|chance|if you|to flag|that's too|which is too)\b",
            words,
        )
        is not None
    )


def _data(moment: Moment, m: re.Match[str], written: str) -> bool:
    """A count of what pupils cannot do yet, somebody's own report, or a question about what she does."""
    own = moment.own
    if written is PUPIL_LABEL and "can't" in m.group() and moment.evidence.counts:
        return True
    if own[max(0, m.start() - 3) : m.start()] == "if ":
        return True
    return bool(
        moment.asks and finds(r"\b(?:do|did|are|were) $", own[max(0, m.start() - 6) : m.start()])
    ) or bool(finds(r"\b(?:said|says|told you) (?:that )?(?:he|she|they)\b", own[: m.start() + 1]))


def _her_word(moment: Moment, m: re.Match[str]) -> bool:
    words = m.group().split()
    return bool(words) and words[-1][:5] in moment.context.her_words.lower()


def given_back(moment: Moment) -> bool:
    """Her own trouble returned, or a guess at her feeling: listening, and not a verdict."""
    own = moment.own
    if "really saying" in own:
        return False
    if finds(_HEARD, own) and not moment.leads:
        return True
    judged = {t.plain[:4] for t in faults(moment.tokens)}
    her_words = moment.context.her_words.lower()
    if judged and all(stem in her_words for stem in judged):
        return True
    return len(moment.shared) >= 2 and not moment.evidence.times
