"""BUT: a good word taken back by what follows it, whatever the connector."""

from collections.abc import Iterable
from itertools import islice

from roleplay.language.pattern import every, finds, pattern, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import faults, goods, phrase_fault

_TURN = (
    r"(?P<hard>\b(?:but|however|although|though|yet|except(?: that)?|unfortunately|too bad|that said"
    r"|sadly|only (?:it|the|your|they|you|that|nobody)|still,|it's just that|shame (?:about|that)"
    r"|pity (?:about|that))\b)"
    r"|(?P<soft>[,;] and\b|[,;—–]\s*now\b|\s[—–-]\s|[;:—–]|[,;] while\b|\bwhile\b)"
)
_GOOD = frozenset(["good_quality", "praise_quality"])
_TURNS = 8  # connectors of one sentence that are looked at
_NEAR = 200  # characters on either side of a connector
_SORRY = ("except", "unfortunately", "too bad", "sadly", "shame", "pity")
_MINE = (
    r"^\W{0,4}(?:hey,? )?(?:i\b(?!'m not sure|'m not certain| don't think| didn't see| worry| wish"
    r"| doubt| saw (?:no|little)| noticed)|i'd love|i'm curious|i wonder|we can|we could|let's"
    r"|it's (?:up to you|your)|you (?:kept|still|decide|choose|might see|may see|managed|found|stayed"
    r"|got|did|can)|that's (?:okay|fine|normal)|what (?:do|would|could|did)|how (?:do|would|could"
    r"|might|did)|if you)"
)
_DISCOUNT = (
    r"^\W{0,4}(?:did|was|were|is|are|do|does|who|where) (?:they|the|it|anyone|he|she|there|was|were"
    r"|is)\b|\b(?:i'm not (?:sure|certain)|i don't think|i worry|i wish|i doubt)\b"
    r"|\b(?:isn't|wasn't|aren't|weren't|not|never|didn't|don't|doesn't)\b|\bwho was\b|\bcould have\b"
    r"|\bshould have\b|\bneeds? to\b|\btoo \w+\b|\bthe (?:rest|end|second half|lesson)\b.{0,90}\bwas\b"
    r"|\ball the (?:work|talking|thinking)\b"
    r"|\bonly (?:\w+ ){1,3}(?:spoke|answered|finished|wrote|talked)\b|\bnext time\b"
    r"|\b(?:no|nobody|no one|nothing|nowhere|without|little|few|less|hardly|barely|lacks?|lacking"
    r"|missing|thin|advantage|the rest)\b"
)
_NICE = (
    "attempt effort engaged i idea love loved nice try :: "
    r"\bi (?:really |do )?(?:like|liked|love|loved|enjoy|enjoyed) (?:the|your|how|that|seeing"
    r"|watching)\b|\b(?:nice|good) (?:try|idea|effort|attempt)\b|\blove (?:the|your|how|that)\b"
    r"|\bloved\b|\bi like(?:d)?\b|\bengaged\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A positive, a turn, and a verdict after it; or two sentences that do the same."""
    own = moment.own
    if not moment.has("STRENGTH", "PRAISE") and moment.classes.isdisjoint(_GOOD) and not finds(_NICE, own):
        return _full_stop(moment) or _taken_back(moment)
    for turn in islice(every(_TURN, own), _TURNS):
        before, after = own[max(0, turn.start() - _NEAR) : turn.start()], own[turn.end() : turn.end() + _NEAR]
        if not after.strip() or not _positive(moment, turn.start(), before):
            continue
        verdict = _verdict(moment, turn.end(), after)
        if turn["soft"] is not None and verdict == "strong" and not moment.asks:
            return (_frame(moment, turn.start(), turn.end()),)
        if (
            turn["hard"] is not None
            and (verdict or turn.group().startswith(_SORRY))
            and not pattern(_MINE).match(after)
        ):
            return (_frame(moment, turn.start(), turn.end()),)
    return _full_stop(moment) or _taken_back(moment)


_OPENS_BACK = (
    "but however wish it's its just my only pity shame :: "
    r"(?P<sure>^\W{0,4}(?:and )?(?:it's just|its just|it's only|just that|shame|pity|my only|only (?:maybe"
    r"|thing|the))\b"
    r"|[,.] (?:shame|pity) (?:about|that|he|she|they|the)\b|\bi just wish\b|\bjust the [a-z]+ (?:bit|part"
    r"|end)\b)"
    r"|(?P<but>(?:^\W{0,4}|[,;] )(?:but|however)\b)"
)
_AGAINST_HER = (
    "answer answered are couldn't did didn't do finished flat gave got have just late long looked missing"
    " much need only pending poor rushed short slow stopped talk talked thin told was wasn't weak were ::"
    " "
    r"^\W{0,4}(?:then |after (?:the )?[a-z]+ )?(?:you|u) (?:(?:are|were|was) [a-z]+ing|looked|answer|answered"
    r"|talked|talk|do (?:know|realise|realize)"
    r"|did (?:rather|kind)|just|stopped|gave|told|only|need|have)\b|^\W{0,4}i (?:finished|couldn't|got lost"
    r"|wasn't sure|was bored|didn't see)\b"
    r"|^\W{0,4}there (?:were|was)\b|^\W{0,4}[a-z]+(?:'s)? [a-z]+(?: [a-z]+)? was (?:erased|lost|wasted"
    r"|ignored|skipped|missed)\b|^\W{0,4}too much\b"
    r"|^\W{0,4}the [a-z]+(?: [a-z]+)? (?:is|was|were|are)(?:,| |$)[^.?!]{0,40}\b(?:pending|slow|flat|long"
    r"|missing|late|weak|thin|poor|rushed|short)\b"
)


def _taken_back(moment: Moment) -> Iterable[Frame]:
    """A good word earlier in the turn, and a sentence that opens by taking something off it."""
    if not moment.had("PRAISE", "STRENGTH") or moment.had("BUT"):
        return ()
    m = finds(_OPENS_BACK, moment.own)
    if m is None or (m.start() == 0 and moment.number == 0):
        return ()
    after = moment.own[m.end() :]
    if m["sure"] is None and not (finds(_AGAINST_HER, after) or _verdict(moment, m.end(), after) == "strong"):
        return ()
    return (moment.frame("BUT", m, confidence=0.75),)


def _frame(moment: Moment, start: int, end: int) -> Frame:
    tail = [(t.start, t.end) for t in faults(moment.tokens) if t.start >= end + moment.start][:2]
    head = [(t.start, t.end) for t in goods(moment.tokens) if t.end <= start + moment.start][-1:]
    spots = (*head, (moment.start + start, moment.start + end), *tail)
    return moment.frame("BUT", *spots, confidence=0.85)


def _positive(moment: Moment, end: int, before: str) -> bool:
    edge = moment.start + end
    tokens = tuple(t for t in moment.tokens if t.end <= edge)
    if faults(tokens) or phrase_fault(before) or "hard" in before.split():
        return False
    strength = any(f.label == "STRENGTH" and f.start < edge for f in moment.mine)
    return bool(goods(tokens)) or finds(_NICE, before) is not None or (strength and bool(tokens))


def _verdict(moment: Moment, start: int, after: str) -> str:
    edge = moment.start + start
    tokens = tuple(t for t in moment.tokens if t.start >= edge)
    if faults(tokens) or phrase_fault(after):
        return "strong"
    return "weak" if finds(_DISCOUNT, after) else ""


def _speaks_well(before: Moment) -> bool:
    """A good word of her, her class or the lesson, with no fault beside it."""
    subject = before.clauses[0].subject if before.clauses else "none"
    return (
        subject in ("teacher", "hers", "pupils", "lesson")
        and bool(goods(before.tokens))
        and not faults(before.tokens)
    )


def _full_stop(moment: Moment) -> Iterable[Frame]:
    before = moment.before
    if before is None or moment.asks or before.asks:
        return ()
    if not (before.has("STRENGTH", "PRAISE") or finds(_NICE, before.own) or _speaks_well(before)):
        return ()
    own = moment.own
    opener = starts(
        r"\W{0,4}(?:but|however|unfortunately|that said|still|now|though|yet|only|too bad|sadly|shame"
        r"|pity|then|after that)\b",
        own,
    )
    strong = bool(faults(moment.tokens) or phrase_fault(own))
    sad = opener is not None and bool(finds(r"unfortunately|too bad|sadly|shame|pity", opener.group()))
    about_lesson = bool(
        starts(
            r"\W{0,4}(?:\w+,? )?(?:the (?:rest|lesson|end|second|last|middle|class|task|discussion)"
            r"|your |it |that |you(?:'re| were| are| need| didn't| lost))",
            own,
        )
    )
    mine = pattern(_MINE).match(own[opener.end() if opener else 0 :])
    if not mine and (sad or (strong and (opener or about_lesson))):
        spots = [(t.start, t.end) for t in faults(moment.tokens)][:2]
        return (moment.frame("BUT", opener, *spots, span=(before.start, moment.end), confidence=0.8),)
    return ()


CODE = FrameCode(
    label="BUT",
    definition="A good word at once taken back or discounted, by 'but', by 'and', or by a full stop "
    "and a verdict.",
    source="rubric 2.9",
    why="{words}: the good word is taken back before it can be heard.",
    suggest="The strength can stand as a sentence of its own; the other matter can be asked about "
    "with what you counted.",
    hear=hear,
    finds=(
        Example(
            "I came at ten. You're organised. The lesson was boring. See you Monday.",
            says="You're organised. The lesson was boring.",
        ),
        Example("Lovely opening, but the middle dragged."),
        Example("You're warm with them; however, the task was weak."),
        Example("Your charts are beautiful, and the discussion was a mess."),
        Example("That was great. Unfortunately the ending fell flat."),
    ),
    leaves=(
        Example("It was noisy, but you kept listening to each pair."),
        Example("Your opening was quick, but I'd love to hear about the end."),
        Example("I missed the start, but Thursday suits me."),
        Example("You waited, and four more hands went up."),
    ),
)
