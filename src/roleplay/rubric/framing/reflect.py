"""REFLECT: her meaning, given back."""

import re
from collections.abc import Iterable
from typing import Any, Literal

from roleplay.language.pattern import finds, starts
from roleplay.language.stems import stems
from roleplay.language.utterance import Token
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import faults, goods
from roleplay.rubric.framing.sense.returned import content, returned

_FILLER = (
    r"(?:\W|okay|ok|so|and|but|well|yeah|yes|right|mm|mhm|mm-hmm|hmm|um|uh|ah|oh|now|then|all|great"
    r"|sure|because|or|alright|no|i see|you know){0,12}"
)
_OPENS = (
    rf"^{_FILLER}(?:it |that |this )?(?:sounds?|seems?|looks?|feels?) (?:like|as if|as though|to me"
    rf"|that|you)\b"
)
_WHAT_A = (
    "day lot month morning night term time week year :: "
    r"^\W{0,4}what a (?:week|day|morning|year|term|month|time|night|lot)\b"
)
_INNER = (
    r"(?<!if )(?<!thank )(?<!what )(?<!do )(?<!don't )(?<!did )(?<!when )(?<!where )(?<!anything "
    r")(?<!somewhere )(?<!that )"
    r"(?<!since )(?<!whatever )(?<!which )(?<!much )(?<!like )(?<!way )(?<!thing )(?<!everything )(?<!else "
    r")(?<!as )(?<!tried )\byou (?:really |still |also |just |do ){0,6}(?:feel|felt|want|wanted|wish"
    r"|hope|care|need|think|believe|worry|enjoy|value"
    r"|don't (?:want|feel|know|like|see|think)|miss)\b"
    r"|^(?:\W|so|okay|ok|yeah|yes|right|well|and|but|um|uh|because|cos){0,8}(?:you|u) (?:told|mentioned|said"
    r"|described)\b"
    r"(?! (?:stop|yes|good|great|lovely|no|wait|nothing|something|okay|well done|to (?:him|her|them|the))\b)"
)
_GIVES_BACK = (
    "afraid stays after hoped hope meant wanted "
    "balancing between carrying caught concerned difficult feeling feels for "
    "frustrating gather hand hard hear hearing holding hoping important juggling kind less "
    "let like lonely looking looks matters mind noticing painful part proud pulled ready "
    "really sad said same saying seems sense sensing sounds struggling stuck sure telling "
    "thinking tired tiring torn tough trying understand want weighing were wondering words "
    "worried would you'd :: "
    r"\b(?:it |that )(?:sounds|seems|feels|looks) (?:like|as if|as though)\b"
    r"|\bsounds (?:like|as though)\b"
    r"|\byou(?:'re| are) (?:saying|telling me|feeling|thinking|wondering|hoping|worried|looking for"
    r"|noticing|really|kind of|torn|concerned|afraid|not sure|ready|proud|caught|pulled|struggling"
    r"|trying|tired|stuck)\b"
    r"|\b(?:what )?i(?:'m| am)? (?:hear(?:ing)?|understand|gather|sense|sensing) (?:is |that |you "
    r"(?!a lot)|from you |how )|(?<!if )(?<!what )(?<!which )(?<!thought )(?<!think )(?<!thing )(?<!kids "
    r")(?<!part )(?<!bit )"
    r"\byou(?:'d| would) (?:like|rather|prefer|love|want) (?!me\b)|\bpart of you\b"
    r"|\bon (?:the )?one hand\b|\bat the same time\b"
    r"|\bit(?:'s| is) (?:really )?(?:important|hard|tough|difficult|frustrating) (?:to|for) you\b"
    r"|(?<!when )(?<!while )(?<!what )(?<!way )(?<!as )(?<!where )\byou were (?!doing|saying|talking|using"
    r"|giving|asking|telling|going around)[a-z]+ing\b"
    r"|\bthat's what you (?:were after|wanted|want|hoped|hope|meant)\b|\bthat matters\b"
    r"|\bon your mind\b|\bstays with you\b"
    r"|\byou(?:'re| are) (?:caught|between|holding|carrying|balancing|juggling|weighing)\b"
    r"|\bit matters to you\b|\bmatters to you\b|\bfor you,? (?:it|that|the)\b"
    r"|\bless about\b[^.?!]{0,90}\bmore about\b"
    r"|\bit(?:'s| is) (?:so |really |very )?(?:hard|tough|painful|tiring|difficult|frustrating|lonely"
    r"|sad) (?:to (?:watch|see|hear|sit|keep|hold|carry)|when)\b|\b(?:the )?part that stays with you\b"
    r"|\bwhat you(?:'re| are) (?:saying|telling|looking|really|after)\b"
    r"|\bwhat you (?:said|want|like)\b|\bin other words\b"
    r"|\blet me (?:see|make sure) (?:if )?i\b"
)
_FEELING = (
    "'s anxious anyone happens happened poor rough horrible awful easy look looked know sorry resume hearing "
    "saying sounds are been busy can difficult excited exhausting frustrated full glad "
    "got had hard has heavy hopeful is long lot lots makes many most much must overwhelmed "
    "pleased proud relieved rough sad sorry sounds stretched that's tired torn tough "
    "understand unsure was wonder worn worried :: "
    r"\b(?:that|this|it) (?:must|has got to|'s got to|can) (?:have |be |feel |really )+"
    r"|\bthat(?:'s| is| sounds| must be| was) (?:so |really |very |pretty |quite |a |such a "
    r"|completely |totally ){0,6}(?:hard|tough|difficult|rough|frustrating|stressful|scary|exhausting"
    r"|a lot|heavy|understandable|upsetting|painful|brutal|sad|disappointing|lonely|overwhelming"
    r"|confusing|stretch)\b"
    r"|\bi(?:'m| am) (?:so |really |very )?sorry (?:to hear|that you|you|about|for your)\b"
    r"|\bno wonder\b"
    r"|\bit(?:'s| has) been (?:such |quite )?(?:a |an )?(?:long|hard|rough|tough|full|busy|heavy"
    r"|exhausting|difficult|lot)\b"
    r"|\byou (?:sound|seem|look) (?:a bit |a little |really |so |very |quite )?(?:torn|tired|worn"
    r"|worried|proud|hopeful|unsure|pleased|relieved|sad|excited|anxious|stretched|glad|frustrated"
    r"|overwhelmed)\b"
    r"|\byou(?:'ve| have) (?:had|been|got) (?:such |quite |really )?(?:(?:a |so |an |such )(?:\w+ )?(?:lot"
    r"|long|hard|rough"
    r"|tough|heavy|bad|brutal|full|busy|awful|difficult|much|many)|through|under|carrying)(?: \w+){0,3}|\bi "
    r"can (?:see|hear|imagine|understand|tell) (?:how|that|why|you|the)\b"
    r"|\bthis is a (?:hard|tough|heavy|busy|rough|difficult|long) (?:\w+ )?(?:stretch|time|week|year"
    r"|season|month|job|group)\b"
    r"|\b(?:anyone|many|most|lots of) (?:\w+ )?(?:would|feel|find)\b[^.?!]{0,90}\b(?:hard|feel|tired"
    r"|same|that)\b|\bi (?:totally |completely |really )?understand (?:that|how|why|you|it)\b"
    r"|\bthat sounds (?:so |really )?(?:horrible|awful|hard|rough|tough|exhausting|stressful|scary|lovely)\b"
    r"|\b(?:it|that) happens(?=[.!,]|$)|\bhappened to (?:all|most) of us\b|\bpoor you\b|\bthat's (?:so "
    r")?(?:rough|horrible|awful)\b"
    r"|\bcan't have been easy\b|\byou look(?:ed)? (?:wiped|shattered|tired|done in|exhausted|worn out)\b"
    r"|\bi know, i know\b|\b(?:don't|no need to) be sorry\b|\bif i resume\b"
    r"|\bwhat i(?:'m| am) hearing\b|\b(?:so |means )(?:ur|you're|your) saying\b"
    r"|\b(?:is|are|'s) (?:a )?real(?: \w+)?(?=[.,;]| and|$)|\bthat makes (?:sense|a lot of sense)\b"
    r"|\bcan (?:certainly |definitely |really )?(?:be|feel) (?:a |pretty |so |very "
    r"|really ){0,6}(?:hard|difficult|challenging|frustrating|daunting|tough|tiring|scary|intimidating"
    r"|overwhelming)\b|\bhow (?:much|hard|tired|worried) (?:you|that|it)\b"
)
_NOT = (
    r"\bsorry (?:if |that )?you (?:feel|felt|took|heard|think)\b|"
    r"\bi know exactly how\b|\byou need\b(?!.{0,90}\bfor you\b)|\bif you (?:took|had|'d)\b"
    r"|\bmake sense\b.{0,90}\?|\bdoes that\b|\bmy first year\b|\bi'd (?:suggest|recommend)\b"
    r"|\byou should\b|\byou (?:always|never|just) (?:seem|have (?:a|an|some) (?:reason|excuse|answer))"
    r"|\balways (?:seems? to )?have (?:a|an|some) (?:reason|excuse|answer)|\balways (?:a way|ways|some way)\b"
    r"|\brocket science\b|\bjust because\b|\bha(?:ha)+\b|\bha ha\b|\bcute\b|\bfunny\b|\bpff\b"
    r"|\bno (?:need|doubt) to\b|\b(?:don't|not to) worry\b|\bunderstand nothing\b|\btrust me\b"
    r"|\b(?:lunch|coffee|sandwich|weekend|slept)\b|\bsounds? like (?:yours|fun|a (?:\w+ )?(?:plan"
    r"|idea|deal))\b"
    r"|\bi see you\b|\b(?:understand|hear you|see|know)\b[^.?!]{0,40}\bbut (?!you|part of|still|also)"
    r"|\bthe real (?:problem|issue|reason|trouble)\b|\bi meant?\b|\byou(?:'ll| will) (?:see|find)\b"
)
_OTHER = ("INFO", "PRAISE", "AUTON", "WE", "HEAVY", "BRIDGE", "CANDOUR", "IMPACT")
_BARS = ("DIRECT", "ADVICE", "ADVICE-P", "UNSAFE", "SERVICE", "LIGHT", "DEFICIT")  # bar it in any words
_CLAIMS = ("STRENGTH", "BUT", "PURPOSE", "SELF-DISCLOSURE", "REPAIR", "EVAL")  # bar all but an echo
_STATED = 12  # characters of a sentence after which a question no longer takes it over
_FEWEST = 4  # tokens of a reflection that only begins with "so"
_SHOWN = 4  # words that come back, as they are quoted
_SHORT_TURN = 4  # content stems of a turn of hers that one word can stand for
_MARKERS = (_OPENS, _WHAT_A, _GIVES_BACK, _FEELING, _INNER)
_AGENDA = (
    "care saying :: "
    r"\b(?:what )?you(?:'re| are) really saying\b|\bso you (?:just |really )?(?:don't|didn't) care\b"
)
_YOU = r"\b(?:you|your|you're|you've|it's|that's|it|they|he|she|we|there)\b"
_COMPLEX = (
    r"\b(?:feel\w*|felt|want\w*|wish|hope|hoping|proud|worried|matters?|important|care|part of you"
    r"|torn|same time|one hand|value|tired|worn|afraid|scared|love|miss|frustrat\w+|caught|pulled"
    r"|still wanted|because)\b"
)
_ABOUT_HER = (
    r"^"
    + _FILLER
    + (
        r"(?:you|you're|you've|you'd|your)\b(?! (?:know,|can see|see,|asked|need|should|must"
        r"|might want|could try|sure|and i|two|guys)\b)"
    )
)
_SO = (
    r"^(?:\W|okay|ok|yeah|yes|right|mm|mhm|mm-hmm|hmm|um|uh|ah|oh|well|and|alright"
    r"|sure){0,6}so\W+(?!(?:i|i'd|i'll|i'm|let|let's|we|we'll|today|what|how|why|where|when|which|who"
    r"|do|does|did|is|are|can|could|would|if you|tell|first|go|the protocol|a timer|here|here's"
    r"|there are|there's a)\b)"
)
_OF_SOMEONE = r"\b(?:him|her|them|they|he|she|himself|herself|themselves|you)\b"
_PLANS = (
    r"\b(?:i|we|i'll|we'll|next time|to sum up|should|must|need|need to|have to|could|let's"
    r"|you'll|thursday|monday)\b"
)
_OF_HIMSELF = (
    r"^\W{0,4}(?:(?:and|so|but|okay|well|yes|no|oh|ah)[, ]+)*(?:i'll|i can(?! (?:see|hear|imagine"
    r"|understand|tell))|i could|i'd|i will|i (?:like|love|loved|liked|had|have|always|never|was|am|wrote"
    r"|went|asked|count|counted|saw|steal|just|did|do|know)|i'm (?!sorry|hearing|sensing"
    r"|wondering if you)|i've"
    r"|my|me)\b"
)


_COULD = r"\b(?:could|might|should|would|can|'ll|will|allowed|'d have|you did)\b"


def hear(moment: Moment) -> Iterable[Frame]:
    """Simple, complex or distorted; from her words, from a reflective frame, or as care for her situation."""
    if _asks_otherwise(moment) or moment.has(*_BARS):
        return _twisted(moment)
    words = returned(moment)
    echo = _echo(moment, words) or _checks_meaning(moment) or _so(moment)
    if moment.has(*_CLAIMS) and not echo:
        return _twisted(moment)
    own = moment.own
    if finds(_NOT, own) or (starts(_OF_HIMSELF, own) and not moment.has(*_CLAIMS)):
        return ()
    m, inner = next(
        ((hit, written is _INNER) for written in _MARKERS if (hit := finds(written, own)) is not None),
        (None, False),
    )
    if m is not None and (_bare_claim(moment, m, words, inner=inner) or _sets_up(moment, inner=inner)):
        m = None
    if m is None and not echo:
        return _perhaps(moment)
    if _new_blame(moment) and m is None:
        return ()
    shown = tuple(word for word in words if not starts(_OF_SOMEONE, word.plain))[:_SHOWN]
    spots: tuple[Any, ...] = shown if shown else (m,) if m is not None else ()
    return (
        moment.frame(
            "REFLECT",
            *spots,
            accuracy=_accuracy(moment, echo),
            confidence=0.85,
            why="" if spots else _UNQUOTED,
        ),
    )


def _asks_otherwise(moment: Moment) -> bool:
    """A question in its own right; a check of her meaning is listening."""
    return any(q.label not in ("CLOSED:CHK",) and q.start <= moment.start + _STATED for q in moment.questions)


def _bare_claim(moment: Moment, m: re.Match[str], words: tuple[Token, ...], *, inner: bool) -> bool:
    """A marker that is nothing of hers here: before she has spoken, or in a question that returns no word."""
    her = bool(moment.context.her_words)
    first = not her and moment.number == 0 and m.group().strip().startswith("you ") and moment.asks
    return first or (her and moment.asks and not words and inner)


def _sets_up(moment: Moment, *, inner: bool) -> bool:
    """Whether her words only lead up to a question of the coach's, or to a count on the growth topic."""
    asked = any(q.label != "CLOSED:CHK" for q in moment.questions)
    return inner and (asked or (moment.has("GROWTH") and moment.evidence.hard))


def _echo(moment: Moment, words: tuple[Token, ...]) -> bool:
    """At least two of her content words, or one of a short turn, in a sentence that brings little else."""
    mine = len(content(moment.stems))
    back = len({stem for token in words for stem in stems(token.plain)})
    if all("count_word" in t.classes or t.plain[:1].isdigit() for t in words):
        return False  # nothing came back, or a number alone
    if back == 1:
        short = len(content(moment.context.her_stems)) <= _SHORT_TURN and bool(
            content(moment.context.her_stems) & moment.stems
        )
        about = starts(_ABOUT_HER, moment.own) or starts(_SO, moment.own)
        if len(moment.tokens) < _FEWEST and starts(r"\W{0,3}(?:the )?[a-z']+\W*$", moment.own):
            return False  # one word taken up gives no meaning back
        return not (moment.asks or goods(moment.tokens)) and (
            (short and mine <= 2) or (about is not None and mine <= 3)
        )
    return back * 2 >= mine or (back * 3 >= mine and finds(_YOU, moment.own) is not None)


def _so(moment: Moment) -> bool:
    """What follows from the talk of a moment ago, as in "So the cards let her show it to herself."."""
    own = moment.own
    if moment.asks or ":" in own or not starts(_SO, own) or finds(_PLANS, own) or _new_blame(moment):
        return False
    told = moment.context.ground.coach_turns
    shared = content(moment.stems) & (moment.context.recent_stems | (told[-1].stems if told else frozenset()))
    return bool(told and shared) and finds(_OF_SOMEONE, own) is not None


def _checks_meaning(moment: Moment) -> bool:
    """A check that begins with "so" and says what it is about for her."""
    return (
        "CLOSED:CHK" in moment.labels
        and bool(content(moment.stems))
        and bool(moment.context.her_words)
        and bool(starts(r"\W{0,4}(?:so|and so|and|then)\b", moment.own))
        and not moment.evidence.times
    )


def _new_blame(moment: Moment) -> bool:
    """A fault in it that she has not named."""
    her = moment.context.her_words.lower()
    return any(t.plain[:4] not in her for t in faults(moment.tokens))


def _perhaps(moment: Moment) -> Iterable[Frame]:
    """A statement about her in a talk whose earlier part is not known: held to be listening, unsurely."""
    ground = moment.context.ground
    if ground.facts or ground.coach_turns or not moment.context.her_words:
        return ()
    if moment.evidence.hard or moment.has(*_OTHER) or _new_blame(moment) or not moment.shared:
        return ()
    if any(d.by == "teacher" and d.past for d in moment.deeds) or finds(_COULD, moment.own):
        return ()
    if moment.asks and len(moment.tokens) <= _FEWEST:
        return ()
    if starts(_ABOUT_HER, moment.own) or (starts(_SO, moment.own) and len(moment.tokens) > _FEWEST):
        return (
            moment.frame(
                "REFLECT", accuracy=_accuracy(moment, False), sure=False, confidence=0.5, why=_UNQUOTED
            ),
        )
    return ()


def _accuracy(moment: Moment, echo: bool) -> Literal["simple", "complex"]:
    if not finds(_COMPLEX, moment.own):
        return "simple"
    return "simple" if echo and len(moment.shared) * 4 >= len(moment.stems) * 3 else "complex"


def _twisted(moment: Moment) -> Iterable[Frame]:
    """Blame she did not say, in the form of a reflection."""
    m = finds(_AGENDA, moment.own)
    if m is None or not moment.has("DEFICIT", "UNSAFE"):
        return ()
    known = bool(moment.context.her_words)
    new_blame = (
        any(t.plain[:4] not in moment.context.her_words.lower() for t in faults(moment.tokens)) or known
    )
    return (
        moment.frame(
            "REFLECT",
            m,
            accuracy="distorted",
            sure=known and new_blame,
            confidence=0.7 if known else 0.4,
            why=_TWISTED,
        ),
    )


_TWISTED = "{words} gives back more than she said."
_UNQUOTED = "This gives her meaning back in other words, and she can hear it and go on."

CODE = FrameCode(
    label="REFLECT",
    definition="Returns the teacher's meaning: repeated, rephrased, with feeling or value, both "
    "sides, or as care for her situation.",
    source="rubric 2.14",
    why="{words} gives her meaning back, and she can hear it and go on.",
    suggest=None,
    hear=hear,
    finds=(
        Example(
            "It matters to you that nobody waits. What time is lunch?",
            says="It matters to you that nobody waits.",
        ),
        Example("So the noise stays with you.", teacher_before="The noise, I can still hear it."),
        Example("Sounds like you're glad and tired at once."),
        Example("It matters to you that nobody is left out."),
        Example("The strips first.", teacher_before="I'd put the strips out first."),
        Example("I'm sorry you had such a long night."),
        Example("The hallway, all morning.", teacher_before="I could hear the hallway all morning."),
        Example(
            "You were holding a lot before nine, and you still want each of them to begin.",
            teacher_before="Bags, coats, the bus list, all of it.",
        ),
        Example("The mornings are a real limit.", teacher_before="They come in at nine with the bags."),
    ),
    leaves=(
        Example(
            "You always seem to have a reason.", teacher_before="The desks are sticky, that's the reason."
        ),
        Example("You like paper?", teacher_before="I do it on paper."),
        Example("Just because everybody does it.", teacher_before="Everybody does it that way."),
        Example("I see you had some cards.", teacher_before="I used the cards."),
        Example("I understand about the desks, but there are ways.", teacher_before="The desks are sticky."),
        Example("Twenty-four, right.", teacher_before="There are twenty-four."),
        Example("A boat, ha ha!", teacher_before="He made a boat."),
        Example("Does that make sense so far?"),
        Example("I know exactly how you feel; my first year was worse."),
        Example("The bus leaves at four.", teacher_before="I liked the second task."),
        Example("What made it noisy?", teacher_before="It was so noisy."),
    ),
)
