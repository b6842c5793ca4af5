"""STRENGTH: something she did or decided that is worth keeping, with what a bystander could check."""

from collections.abc import Iterable
from itertools import islice

from roleplay.language.pattern import every, finds, starts
from roleplay.rubric.codes import Frame, Span
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.bright import bright_data
from roleplay.rubric.framing.sense.deeds import Deed, is_past
from roleplay.rubric.framing.sense.her_class import of_her_class
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.plain_deeds import VALUED, merely_told
from roleplay.rubric.framing.sense.polarity import faults, phrase_fault
from roleplay.rubric.framing.sense.returned import content

_NEUTRAL_DEEDS = frozenset(
    ["spoke", "talked", "covered", "called", "taught", "used", "said", "told", "went", "took"]
)
_PRACTICE = (
    "are feel feels felt is look looks sound sounded sounds stayed was were :: "
    r"\byour (?P<what>(?!students|class|goal|plan\b|action|next|job|choice|decision|concern|call"
    r"|number|hope|vision|principal|students'|kids|team|school|worry|problem|colleague|own|turn"
    r"|evaluation|week|day|question is)[a-z'-]+(?: [a-z'-]+){0,5}?) (?:is|are|was|were|stayed|feels?"
    r"|felt|sounds?|sounded|looks?) (?:always |so |very |really |both |especially )?(?P<how>[a-z-]+)"
)
_QUALITY_FIRST = r"\byour (?P<how>[a-z-]+) (?P<what>[a-z-]+)"
_WORKS = (
    "ask asks bring brings brought build builds built draw draws drew gather gathers gave get "
    "gets give gives got had has have held help helped helps hold holds invite invited "
    "invites keep keeps kept leads led let lets made make makes moved moves opened opens "
    "pulled pulls put puts sends sent set sets started starts turned turns work worked works :: "
    r"\byour (?P<what>[a-z'-]+(?: [a-z'-]+){0,4}?)(?<! to)(?<! and)(?<! if)(?<! when) (?:(?:have|has"
    r"|had|gave|gives?|kept|keeps?|got|gets?|made|makes?|helped|helps?|let|lets|set|sets|asks?|drew"
    r"|draws?|brought|brings?|held|holds?|put|puts?|opened|opens|invites?|invited|moved|moves|started"
    r"|starts|sent|sends|led|leads|works?|worked|builds?|built|pulled|pulls|gathers?|turned|turns)\b)"
)
_SKILL = (
    "ability because care ear eye gift habit instinct knack patience skill strength strengths "
    "talent worked works :: "
    r"\b(?:your (?:skill|gift|knack|talent|strength|care|ability|eye|ear|instinct|patience"
    r"|habit) (?:in|at|for|with|of|to)\b|(?:is|are|as) (?:a|one of your|your) (?:real "
    r"|great )?strengths?\b|because of how you\b|(?:works|worked) every time\b)"
)
_WAY = (
    "beautifully calmly carefully clearly closely consistently explain gently handle lightly "
    "listen notice organise organize pace patiently plan precisely question quickly read "
    "skilfully skillfully thoughtfully use warmly watch way well :: "
    r"\bthe way you (?!want|need|feel|see|think|said|say|talk about)[a-z]+[^.?!]{0,90}\b(?:is|are|was"
    r"|were|has|have|had|keeps?|kept|makes?|made|gets?|got|lets?|gives?|gave|helps?|helped|brings?"
    r"|brought|draws?|drew|means?|meant|invites?|pulls?|opens?)\b"
    r"|\byou (?:already |really |always )?(?:read|handle|listen|plan|notice|watch|organi[sz]e|pace"
    r"|explain|question|know|run|open|launch|teach|pair|greet|wait|hold|build|set up|care for|speak to"
    r"|talk with|see|draw)\b[^.?!,;]{0,40}\b(?:so |really |very )?(?:well|carefully|closely|clearly"
    r"|warmly|calmly|beautifully|thoughtfully|patiently|gently|skilfully|skillfully|precisely|lightly"
    r"|consistently|quickly)\b|\byou use [a-z]+ (?:when|to|as|with|every|before|after)\b"
)
_KEPT = r"\byou (?:\w+ )?kept (?:\w+ing|on \w+ing)\b"
_IN_A_ROW = 3
_DUTY = (
    "have must need ought should :: "
    r"should must ought need have :: \byou (?:really |also |just )?(?:should|must|ought to|need to|have to)\b"
)
_AGAINST = (
    r"\btoo (?:much|many|long|fast|slow|slowly|late|early|little|few|hard|big|loud|quickly|soon)\b"
    r"|\bnot enough\b"
    r"|\b(?:that|which|it)(?:'s| is| was) (?:just |simply |really )?(?:a (?:problem|mistake|shame"
    r"|pity)|wrong|not (?:good|ok"
    r"|okay|clear|right|fair|enough|acceptable))\b|\byou (?:then |just )?only (?:give|gave|had|asked"
    r"|left|let)\b"
)
_TURN = r"\b(?:but|however|although|though|yet|except|unfortunately)\b|;"
_TOO_SHORT = 5  # characters stated ahead of a question that can hold nothing
_SO_MUCH = (
    r"\W{0,4}(?:that(?:'s| is| was)|it(?:'s| is| was)|which is) (?:just |really |far |way "
    r"|simply )?(?:too|not enough"
    r"|a problem|the problem|wrong|a mistake)\b"
)
_TOLD = 2  # content stems of an occasion that she has told of herself
_FEW = 4  # words of a verbless strength; deeds or practices of one sentence that are looked at
_TEACHING = frozenset(["pupil_noun", "classroom_thing", "lesson_part"])


_LIKED = (
    "brilliant can clever enjoyed good great how like liked love loved lovely nice smart :: "
    r"\b(?:loved?|liked?|enjoyed|good|great|brilliant|clever|smart|lovely|nice) (?:that|how|the way|it when"
    r"|seeing how)"
    r" you (?!think|feel|see|found|asked me|came|could)[a-z]+(?: [a-z']+){0,3}"
    r"|\bcan i steal (?:the|your|that) [a-z]+(?: [a-z]+)?|\bhow much (?:better|calmer|quieter) they (?:were"
    r"|got) when you [a-z]+"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """The strength named in a sentence, its level by practice, instance and effect on pupils."""
    if (
        moment.leads
        or moment.stated < _TOO_SHORT
        or finds(_DUTY, moment.own)
        or (finds(_AGAINST, moment.own) and not finds(VALUED, moment.own))
        or (moment.following is not None and starts(_SO_MUCH, moment.following.own))
    ):
        return ()
    deed = (
        _deed(moment)
        if "you" in moment.own and not merely_told(moment, worked=_next_effect(moment) is not None)
        else None
    )
    found = (
        (deed or _liked(moment) or _practice(moment) or of_her_class(moment)) if "you" in moment.own else None
    )
    found = found or _verbless(moment)
    data = bright_data(moment) if found is None else None
    found = found or data
    if found is None:
        return ()
    level, spots = found
    end = moment.end
    if level == "S2" and (effect := _next_effect(moment)) is not None:
        level, end = "S3", effect[1]
        spots = (*spots, effect)
    text = moment.turn.utterance.text[moment.start : end]
    fact = moment.context.note(text, "bright", "neutral")
    unknown = level != "S1" and not _known(moment, text)
    if unknown:
        level = "S1"
    return (
        moment.frame(
            "STRENGTH",
            *spots,
            span=(moment.start, end),
            level=level,
            note=fact.id if fact is not None else None,
            growth=moment.context.growth(moment.raw),
            why=_OF_PUPILS if data else "",
            suggestion=_HER_PART if data else None,
            sure=not unknown,
            confidence=0.5 if unknown else 0.9 if level != "S1" else 0.75,
        ),
    )


def _liked(moment: Moment) -> tuple[str, tuple[Span, ...]] | None:
    """What she did, with the coach's liking of it: "I loved how you stepped back"."""
    m = finds(_LIKED, moment.own)
    if m is None or _marred(moment) or m.end() > max(moment.stated, _TOO_SHORT):
        return None
    theirs = tuple((d.start, d.end) for d in moment.deeds if d.by == "pupils")
    spot = (m.start() + moment.start, m.end() + moment.start)
    return ("S3" if theirs else "S2" if moment.evidence.instance else "S1"), (spot, *theirs)


def _known(moment: Moment, text: str) -> bool:
    """Whether the occasion is in the notes or was told by her; without notes nobody can say."""
    context = moment.context
    return (
        not context.ground.facts
        or context.note(text) is not None
        or len(content(moment.stems) & context.all_her_stems) >= _TOLD
    )


def _marred(moment: Moment) -> bool:
    """Whether a fault is named in what is said before the sentence turns, if it turns."""
    own = moment.own
    turn = finds(_TURN, own)
    end = turn.start() if turn is not None else len(own)
    tokens = tuple(t for t in moment.tokens if t.end <= moment.start + end)
    return bool(faults(tokens)) or phrase_fault(own[:end]) is not None


def _verbless(moment: Moment) -> tuple[str, tuple[Span, ...]] | None:
    """A good practice named without a verb: "Clear directions."."""
    words = [t for t in moment.tokens if t.plain.isalpha() or "-" in t.plain]
    if not 1 < len(words) <= _FEW or moment.asks:
        return None
    first, last = words[0], words[-1]
    if (
        "good_quality" in first.classes
        and "praise_quality" not in first.classes
        and "lesson_part" in last.classes
        and last.plain not in ("lesson", "lessons", "class")
    ):
        return "S1", ((first.start, last.end),)
    return None


def _deed(moment: Moment) -> tuple[str, tuple[Span, ...]] | None:
    hers = [d for d in moment.deeds if d.by == "teacher" and d.end <= moment.start + moment.stated]
    if not moment.evidence.quoted and not moment.evidence.names:
        hers = [d for d in hers if d.verb not in ("say", "said")]
    if not hers and moment.evidence.quoted and finds(r"\banswered you\b", moment.own):
        return "S3", (moment.evidence.quoted, *((d.start, d.end) for d in moment.deeds))
    if not hers or _hers_again(moment):
        return None
    theirs = [d for d in moment.deeds if d.by == "pupils" and d.start >= moment.start]
    spots = tuple((d.start, d.end) for d in (*hers, *theirs))
    evidence = moment.evidence
    for deed in hers[:_FEW]:
        if (
            _quoted_speech(moment, deed)
            or (deed.past and _chain(moment, deed))
            or (deed.past and _anchored(moment) and not _flat(moment, deed))
        ):
            return ("S3" if theirs or _effect(moment) else "S2"), spots
    if (
        theirs
        and not all(d.verb in _NEUTRAL_DEEDS for d in hers)
        and (evidence.hard or "pupil_noun" in moment.classes)
    ):
        return "S3", spots
    if finds(_KEPT, moment.own) or _way(moment) or (_habit(moment, hers) and not _marred(moment)):
        return "S1", spots
    return None


def _way(moment: Moment) -> bool:
    return finds(_WAY, moment.own) is not None and not _marred(moment)


def _hers_again(moment: Moment) -> bool:
    """Her own account given back, or words she said to the coach: that is listening."""
    own = moment.own
    if finds(
        r"\byou (?:told me|mentioned|said (?:that |you|the|it|your|this|they)|asked (?:me|what i"
        r"|straight|so)|asked[,:.]|described)\b",
        own,
    ):
        return True
    return bool(moment.shared) and len(moment.shared) * 2 >= len(moment.stems) and not moment.evidence.times


def _anchored(moment: Moment) -> bool:
    evidence = moment.evidence
    if evidence.names or evidence.quoted or evidence.times:
        return True
    teaching = not moment.classes.isdisjoint(_TEACHING)
    if teaching and (evidence.counts or evidence.events or evidence.things):
        return True
    return bool(evidence.counts and any(d.by == "pupils" for d in moment.deeds))


def _chain(moment: Moment, deed: Deed) -> bool:
    """Three deeds in a row are an occasion: "you moved, lowered your voice and waited"."""
    verbs = [t for t in moment.tokens if t.start >= deed.start and is_past(t)]
    return len(verbs) >= _IN_A_ROW and not moment.context.her_words


def _flat(moment: Moment, deed: Deed) -> bool:
    """A neutral count of her own talk: data, until it is valued (rubric 2.1)."""
    return (
        deed.verb in _NEUTRAL_DEEDS
        and not moment.evidence.quoted
        and not finds(VALUED, moment.own)
        and not (moment.evidence.events and any(d.by == "pupils" for d in moment.deeds))
    )


def _quoted_speech(moment: Moment, deed: Deed) -> bool:
    return (
        deed.verb in ("said", "asked", "told", "wrote", "whispered", "repeated", "say", "ask")
        and moment.evidence.quoted is not None
    )


def _effect(moment: Moment) -> bool:
    return bool(
        finds(
            r"\b(?:left (?:them|room)|had (?:something|everything|their)|was (?:writing|talking|reading))\b",
            moment.own,
        )
    ) and ("pupil" in moment.classes)


def _habit(moment: Moment, hers: list[Deed]) -> bool:
    if not any(not d.past for d in hers) or moment.classes.isdisjoint(_TEACHING | {"pupil"}):
        return False
    return "good_quality" in moment.classes or bool(
        finds(r"\b(?:once|back to|every|each|always|already|all of)\b", moment.own)
    )


def _practice(moment: Moment) -> tuple[str, tuple[Span, ...]] | None:
    own, start = moment.own, moment.start
    if _marred(moment):
        return None
    skill = finds(_SKILL, own) or (finds(_WAY, own) if _way(moment) and not _hers_again(moment) else None)
    if skill:
        return "S1", ((skill.start() + start, skill.end() + start),)
    theirs = tuple((d.start, d.end) for d in moment.deeds if d.by == "pupils")
    works = finds(_WORKS, own)
    if works and not _marred(moment) and _is_practice(moment, works["what"]):
        spot = (works.start() + start, works.end() + start)
        if theirs or (moment.evidence.names and "kept" in works.group()):
            return "S3", (spot, *theirs)
        return ("S2" if moment.evidence.hard or moment.evidence.times else "S1"), (spot,)
    for written in (_PRACTICE, _QUALITY_FIRST):
        for m in islice(every(written, own), _FEW):
            word = moment.at.get(m.start("how") + start)
            if (
                word is not None
                and "good_quality" in word.classes
                and "praise_quality" not in word.classes
                and _is_practice(moment, m["what"])
                and m.end() <= moment.stated
            ):
                return "S1", ((m.start() + start, m.end() + start),)
    return None


def _is_practice(moment: Moment, what: str) -> bool:
    words = set(what.split())
    return any(
        t.plain in words and not t.classes.isdisjoint({"lesson_part", "classroom_thing", "teaching_act"})
        for t in moment.tokens
    )


def _next_effect(moment: Moment) -> Span | None:
    """What pupils did next, told in the sentence that follows."""
    following = moment.following
    if following is None or following.asks or faults(following.tokens) or phrase_fault(following.own):
        return None
    theirs = [d for d in following.deeds if d.by == "pupils"]
    return (theirs[0].start, following.end) if theirs else None


_OF_PUPILS = "It takes up what pupils did by her doing, and asks or values how it came about: {words}."
_HER_PART = "What she said or did just before can stand beside it, where your notes have it."
_REASONS = {
    "S1": (
        "It names a way of working that is worth keeping: {words}.",
        "The moment itself can stand beside it: the time, the words or the pupil you have in mind.",
    ),
    "S2": (
        "It names what was done, in a moment that both of you can find again: {words}.",
        "What the pupils did next would make it whole, where your notes have it.",
    ),
    "S3": ("It names what was done and what pupils did next: {words}.", None),
}

CODE = FrameCode(
    label="STRENGTH",
    definition="Names something the teacher did or decided that is worth keeping: a practice (S1), "
    "with the occasion (S2), with what pupils did as a result (S3).",
    source="rubric 2.1",
    why="It names something worth keeping: {words}.",
    told=_REASONS,
    hear=hear,
    finds=(
        Example(
            "Good morning. You wrote 'say more' in the margin of Leo's draft. How are you?",
            level="S2",
            says="You wrote 'say more' in the margin of Leo's draft.",
        ),
        Example(
            "At 9:40 you asked Ines why. She read both versions aloud. Thank you for having me.",
            level="S3",
            says="At 9:40 you asked Ines why. She read both versions aloud.",
        ),
        Example(
            "At 11:20 you sat down beside Noor and waited; she crossed out the line and began again.",
            level="S3",
        ),
        Example("You wrote 'say more' in the margin of Leo's draft.", level="S2"),
        Example("Your directions are clear and short.", level="S1"),
        Example("When you put the map away, three tables drew their own.", level="S3"),
        Example("You asked Ines 'What made you change it?' She read both versions to the class.", level="S3"),
        Example("Your pupils help each other find the page before you ask.", level="S1"),
        Example("You had them prove it on paper, and three pairs changed their minds.", level="S3"),
        Example(
            "Nineteen of twenty-four spoke in your Friday debate. What did you do to make that happen?",
            level="S2",
            notes=(("debate", "bright", "A debate each Friday. Last Friday nineteen of 24 spoke."),),
        ),
        Example(
            "At 9:40 you asked Zoe why, and she drew it again.",
            level="S1",
            notes=(("desks", "bright", "She kneels at four desks and asks before she tells."),),
            expect=(("sure", False),),
        ),
    ),
    leaves=(
        Example("That was a lovely lesson."),
        Example("You told me the ending felt thin."),
        Example("Seven students spoke, and you spoke five times."),
        Example("You should use your clear voice in the corridor too."),
        Example("Your questioning is weak."),
        Example("What did you ask Ines at the board?"),
        Example("I loved the film you sent me."),
        Example("I can come on Friday and help you cut the cards."),
        Example("You just said it was nothing."),
        Example("You gave four explanations in a minute, that's too much."),
        Example("You only gave them one minute."),
    ),
)
