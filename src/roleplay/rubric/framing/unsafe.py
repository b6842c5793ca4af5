"""UNSAFE: contempt, threat, hinted third parties, or being measured against a colleague."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_COMPARED = (
    "across ahead anyone average beginner behind below better building can't colleague "
    "colleagues compared corridor department district door dr everybody everyone first-year "
    "grade hall hallway lower lowest miss mr mrs ms not other others outperform outperformed "
    "outperforms outscore outscored rest school slower slowest staff sub substitute teacher "
    "team trainee unlike weakest worse worst year yours :: "
    r"\b(?:ms|mrs|mr|miss|dr)\.? [a-z]+(?:'s)? (?:(?:class|room|kids|students|lessons?"
    r"|pupils) )?(?:never|always|(?:doesn't|don't) (?:have|need|struggle|get|let|seem)|manages?|gets? (?:this"
    r"|it|more|better|them|twice)"
    r"|has no|have no|had no|would never)\b"
    r"|\b(?:outscored?|outperform(?:s|ed)?|ahead of|better than) (?:yours|you|your)\b"
    r"|\b(?:behind|below|lower than|worse than|slower than|unlike|compared (?:to|with)"
    r"|not like) (?:the |all the |your |most )?(?:others?\b|other (?:sections|classes|teachers|rooms"
    r"|teams|students)|(?:rest|average) of|sections|colleagues|next door|mr|ms|mrs|everyone else"
    r"|everybody else)|\b(?:everyone|everybody|anyone) else (?:manages?|copes)\b"
    r"|\bnext door (?:they|never|doesn't|manages?|don't|the)\b"
    r"|\b(?:other teachers|other classes|the other teachers|your colleagues|the rest of the (?:team"
    r"|staff)) (?:manage|don't|never|can|get|have|all|seem|did|do)\b"
    r"|\b(?:your )?colleagues?\b(?: [a-z]+){0,4} (?:(?:has|have|had) (?:no|far|more|better|none)|never"
    r"|manages?|(?:doesn't|don't) (?:have|need|struggle)|gets? (?:more|better))\b"
    r"|\bthe other (?:[a-z-]+ )?(?:classes|sections|teachers|rooms|teams) (?:(?:are|were|have|had"
    r"|all) (?:already|ahead|further|way|much|better|managed|finished|done)|already|manage|never)\b"
    r"|\b(?:across|down) the hall(?:way)?\b[^.?!]{0,90}\b(?:no trouble|manages?|never|has|have|does"
    r"|don't)\b"
    r"|\b(?:ms|mrs|mr|miss|dr)\.? [a-z]+ (?:[a-z]+ ){0,3}(?:twice|better|more|never|always|every"
    r"|no trouble|without)\b"
    r"|\b(?:everyone|everybody|anyone) else (?:on the (?:team|staff)|in the (?:building|department"
    r"|school)|here|who teaches)\b"
    r"|\b(?:lowest|worst|slowest|weakest|last) (?:[a-z]+ )?(?:in|of|on) the (?:building|school|team"
    r"|district|department|grade|corridor|year|staff)\b|\bwhy can't you be\b"
    r"|\ba first-year (?:teacher )?(?:could|can|would)\b"
    r"|\beven (?:a|the) (?:first-year|student teacher|sub|substitute|trainee|new teacher|beginner)\b"
)
_THREAT = (
    "already appraisal are contract document else escalate evaluation eye eyes file flag "
    "happy has improvement inform is job may mention might non-renewal non-renewed nonrenewal "
    "note observation pleased position principal rating record renewal report reporting "
    "review tell telling tenure watching will won't wouldn't write write-up :: "
    r"\b(?:principal|head ?teacher|head|superintendent|hr|boss|district|administration|admin"
    r"|vice principal|deputy|board) (?:is|are|will|won't|wouldn't|has|already|may"
    r"|might) (?:\w+ ){0,2}?(?:be happy|be pleased|concerned|watching|ask|asking|hear|hearing|know"
    r"|knows|worried|noticed|not (?:happy|pleased)|unhappy|want|wants|disappointed)\b"
    r"|\b(?:in|on|go (?:in|on|into)|goes (?:in|into)|to) your (?:file|record|evaluation)\b"
    r"|\bwrite you up\b|\b(?:i'll|i will|going to|have to|gonna) (?:have to )?write (?:this|it) up\b"
    r"|\b(?:your (?:job|contract|renewal|position|tenure|rating)) (?:is at|is in danger|is on the"
    r"|will be|may be|might be|could be|depends|will depend)\b"
    r"|\bi(?:'ll| will|'d| would)? have to (?:report|document|escalate|tell the|inform the|note)\b"
    r"|\bimprovement plan\b|\bthere will be consequences\b|\bor else\b"
    r"|\b(?:in|on|for) your (?:review|appraisal|observation|next observation|write-up|contract)\b"
    r"|\b(?:mention|note|record|report|flag) (?:this|that|it) (?:in|to|with) (?:your|the|my|hr)\b"
    r"|\b(?:keep|keeping|have|got) (?:an eye|my eye|eyes) on you\b"
    r"|\b(?:goes?|went|going|put|note|stays?|is) (?:[a-z]+ )?(?:on|in) your (?:permanent )?file\b"
    r"|\b(?:this|that|it) (?:will|has to|must|is going to) (?:be|go) (?:in|into|on) my (?:report"
    r"|write-up)\b|\bi(?:'ll| will) be (?:watching|reporting|telling)\b"
    r"|\b(?:non-renewal|nonrenewal|non-renewed)\b"
)
_HINTED = (
    "asking complaining hear heard hearing noticing people reputation saying talk talking "
    "there's word :: "
    r"\b(?:people|others|some (?:people|parents|teachers|colleagues)|parents|everyone|everybody|folks"
    r"|colleagues|they) (?:have been|are|were|keep|'ve been)(?: all)? (?:saying|talking|complaining"
    r"|asking questions|noticing)\b"
    r"|\bi(?:'ve| have)? (?:been )?hear(?:d|ing)? (?:things|stories|rumou?rs|complaints|talk"
    r"|some things)\b|\bword (?:gets|has got|is getting) (?:around|out)\b"
    r"|\bpeople (?:talk, you know|are talking|talk about you)\b"
    r"|\bthere(?:'s| is| has been) (?:been )?talk about you\b"
    r"|\byou have a reputation\b"
)
_CONTEMPT = (
    "shut stupid dumb blind deaf crazy idiot wrong moron worthless shit shitty crap garbage rubbish trash "
    "joke waste hired rocket common could age "
    "anyone ashamed became bothered call care cared child class clearly clever "
    "congratulations cut day difficult disappointed disgraceful earth embarrassed "
    "embarrassing even expected experience experienced expert fool guess hard hell hoped "
    "idiot isn't job joke laughable lesson level listened listening luck makes not obviously "
    "offence offense optional paid painful pathetic plainly planned professional ridiculous "
    "room salary shameful smart stage supposed surely teacher teachers teaching that's "
    "thought told trying warned were why world :: "
    r"\b(?:was|were|is|are|seems?|seemed) (?:apparently )?optional today\b|\bnot cut out\b"
    r"|(?<!and )\bshut up\b|\b(?:are|were) you (?:stupid|dumb|blind|deaf|crazy|an idiot)\b"
    r"|\bwhat(?:'s| is) wrong with you\b|\byou(?:'re| are) (?:an idiot|a fool|a moron|stupid|worthless)\b"
    r"|\byour (?:lesson|class|teaching|work|plan) (?:is|was) (?:shit|shitty|crap|garbage"
    r"|rubbish|trash|a joke)\b"
    r"|\bwaste of (?:everybody|everyone|our|my|the children|the kids)(?:'s|'|s)?(?: time)?\b"
    r"|\bwhy (?:they|we|anyone|anybody) (?:ever )?hired you\b"
    r"|\bmy (?:grandmother|grandma|mother|dog|five-year-old|kid) could (?:teach|do|run)\b"
    r"|\bi told you (?:this|so|that|it)\b|\bi (?:warned|already told) you\b|\bno offen[cs]e\b"
    r"|\bpainful to (?:watch|see|sit through)\b"
    r"|\b(?:pathetic|laughable|shameful|disgraceful)\b(?=.{0,90}\b(?:your|you|that|this)\b)"
    r"|\byou should be (?:so |deeply |really )?(?:ashamed|embarrassed)\b"
    r"|\b(?:your|you|that|this|it)\b[^.?!]{0,90}\b(?:embarrassing|pathetic|laughable|shameful"
    r"|disgraceful|a joke|ridiculous)\b|\bdo(?:ing)? your job(?: for you)?\b"
    r"|\bif (?:that|this|it) were my (?:room|class|lesson)\b"
    r"|\bsince you're (?:the|such an?|so) (?:expert|clever|experienced|smart|professional)\b"
    r"|\bdon't you (?:even )?care\b"
    r"|\byou (?:just |really |clearly |obviously |simply ){0,6}(?:don't|didn't) (?:even )?care\b"
    r"|\b(?:are you|you're|you are) even (?:trying|a teacher|listening)\b|\bwhy (?:did|do) you even\b"
    r"|\bdid you even (?:plan|try|read|think|look)\b|\bhow (?:hard|difficult) (?:is|can) it\b"
    r"|\bif you (?:really |actually )?cared\b|\bshould you (?:even )?be teaching\b"
    r"|\b(?:maybe |perhaps )?(?:teaching|this|that) (?:isn't|is not|may not be"
    r"|might not be) (?:for you|the (?:right )?(?:profession|job|career|age|place)\b)"
    r"|\banyone could (?:have )?(?:see|seen|tell|told|do|done)\b"
    r"|\bany (?:fool|child|idiot|teacher) (?:could|can|would|knows)\b"
    r"|\b(?:is|was) (?:this|that) (?:some kind of |supposed to be )(?:a )?(?:joke|lesson)\b|\b(?:is|was) "
    r"(?:this|that) (?:a )?(?:joke|lesson) ?[?!]"
    r"|\bif you(?:'d| had) (?:bothered|listened|cared|planned)\b"
    r"|\bwhat (?:exactly )?(?:do|did) you (?:even )?(?:do all day|get paid)\b|\bcongratulations, you\b"
    r"|\bgood luck with that\b"
    r"|\bi (?:don't|can't|do not) (?:know|see|understand|think) why you (?:became|are|teach|ever|even"
    r"|bother)\b|\bdo you even (?:like|want|care|know|try|read)\b"
    r"|\byou (?:clearly|obviously|plainly) (?:don't|didn't|never) (?:even )?(?:like|respect|want"
    r"|believe|trust|understand|get|prepared?)\b|\b(?:disappointed|ashamed) (?:in|of) you\b"
    r"|\bwhat (?:on earth|the hell|in the world) (?:were|are|did|do) you\b"
    r"|\bi (?:expected|thought|hoped for|had hoped for) (?:more|better) (?:from|of) (?:you|someone"
    r"|somebody|a teacher)\b|\b(?:this|that) is what you call\b"
    r"|\bwhat (?:exactly )?do you call (?:this|that)\b|\bat your (?:age|level|stage|salary)\b"
    r"|\bwith your experience\b[^?]{0,90}\b(?:should|would|expected|surely)\b"
    r"|\bsurely you (?:know|knew|can|could)\b|\bcall yourself\b"
    r"|\b(?:some|real|proper) teachers (?:would|actually|care)\b|\btell me you're not\b"
    r"|\bwhat were you thinking\s*[?!.]|\bwhat makes you think (?:that|this|it)\b.{0,90}\bgood idea\b"
    r"|\bhow (?:are|is|were|was) (?:they|he|she|anyone|the kids|students) supposed to\b.{0,90}\b(?:if"
    r"|when) you\b|\bthat's (?:it|your (?:whole|entire|idea of))\b"
    r"|\b(?:isn't|is not|ain't|wasn't|not|hardly) (?:exactly )?rocket science\b|\ba child could\b"
    r"|\b(?:it's|that's|this is) (?:just |only |simple |basic |simply )+common sense\b"
    r"|\bi guess (?:\w+ ){1,3}(?:was|were|is|isn't|wasn't) (?:optional|too much|not|beneath"
    r"|asking too much)\b"
)
_SHAMING_CHOICE = (
    "asleep careless lazy lost or unprepared :: "
    r"\bor (?:not\s*\?|were you (?:just |simply )?\w+|are you (?:just |simply )\w+)"
    r"|\bwere you (?:just |simply )?(?:unprepared|lazy|asleep|lost|careless)\b"
)
_MORAL = (
    "able kids learn students succeed them :: "
    r"\b(?:you do |don't you |you )want (?:all of |every one of )?(?:them|these kids|your (?:students"
    r"|kids)|the kids|students) to (?:succeed|learn|be able|do well|grow|read)\b"
)
_CHOICE_THREAT = (
    "choice district expect head i'll parents principal :: "
    r"\b(?:it's )?(?:your choice|up to you|you decide|fine)[,;]? but (?:the )?(?:principal|head"
    r"|i'll have|district|parents|don't expect)\b"
)
_OPEN_SOURCE = (
    "here speak :: "
    r"\bhere is (?:all|everything|what)\b|\bi (?:told|said to) (?:her|him|them) i would speak to you\b"
)
_NOT_CONTEMPT = (
    "ashamed embarrassed not pressure see visit watch :: "
    r"\bi (?:was|felt|am|'m) (?:so |a bit |a little )?(?:embarrassed|ashamed)\b"
    r"|\bwould (?:you )?(?:like|want) to (?:visit|see|watch)\b|\bno pressure\b"
    r"|\byou're not (?!cut out|fit|made for)"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """The first sign of contempt, threat, hint or comparison in a sentence."""
    own = moment.own
    if moment.turn.says(_OPEN_SOURCE):
        return ()
    for written, why in (
        (_CHOICE_THREAT, _THREATENS),
        (_COMPARED, _COMPARES),
        (_THREAT, _THREATENS),
        (_HINTED, _HINTS_AT),
        (_CONTEMPT, _SHAMES),
    ):
        m = finds(written, own)
        if m and not _own_story(moment, own) and not (written is _COMPARED and _asked_comparison(own)):
            return (moment.frame("UNSAFE", m, why=why, confidence=0.9),)
    if moment.leads or moment.sentence.mark == "?":
        m = finds(_MORAL, own) if moment.leads else None
        m = m or (finds(_SHAMING_CHOICE, own) if "LEADING:FORCED" in moment.labels else None)
        if m:
            return (moment.frame("UNSAFE", m, why=_SHAMES, confidence=0.85),)
    return ()


def _own_story(moment: Moment, own: str) -> bool:
    """The coach's own shame, an offer to visit, or her own words given back."""
    if finds(_NOT_CONTEMPT, own) and not finds(r"\btell me\b", own):
        return True
    return len(moment.shared) >= 2 and not moment.leads


def _asked_comparison(own: str) -> bool:
    return bool(finds(r"\bcompared with (?:last|your own|earlier|before)\b|\bif you compared?\b", own))


_COMPARES = "{words} measures the teacher against a colleague, and the talk turns to standing."
_THREATENS = "{words} brings in somebody with power over her, and it is hard to think aloud after that."
_HINTS_AT = "{words} says that others talk, and leaves her to guess who and what."
_SHAMES = "{words} touches her worth as a teacher, and not something that was done."

CODE = FrameCode(
    label="UNSAFE",
    definition="Contempt, threat, hinted third parties, or comparison with colleagues.",
    source="rubric 2.17",
    why="{words} puts her standing at stake.",
    suggest="It can be taken back: \"That was not fair of me. Here is what I saw, and I'd like to "
    'hear what you saw."',
    hear=hear,
    finds=(
        Example("You're not cut out for this."),
        Example("Shut up."),
        Example("Are you stupid?"),
        Example("What is wrong with you?"),
        Example("That was a waste of everybody's time."),
        Example("Mr. Osei's class manages this every day."),
        Example("The head is already worried about you."),
        Example("Parents have been talking."),
        Example("No offence, but that was painful to watch."),
        Example("It's your choice, but the principal will ask."),
        Example("Come on, it isn't rocket science."),
    ),
    leaves=(
        Example("You're not alone in this."),
        Example("What is wrong with the projector?"),
        Example("Would you like to visit Ms. Adler's seminar? No pressure."),
        Example("I see it differently, and I'd like to hear how you see it."),
        Example("These notes are for you and not for your file."),
        Example("In my first year I was embarrassed by my board work."),
        Example("The policy says that exits stay clear."),
    ),
)
