"""What the coach's own fix would be good for: who would do what, with the fix left out."""

from collections.abc import Iterator

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, pattern, starts
from roleplay.language.stems import stems
from roleplay.language.utterance import Token
from roleplay.rubric.rewrite.classes import TECHNIQUES
from roleplay.rubric.rewrite.little_words import DETERMINERS
from roleplay.rubric.rewrite.phrase import phrase_at

HELD_BACK = (
    r"\b(?:less|fewer|not|never|stop|stopped|only|just|too|worse|better|without|lose|losing|still"
    r"|act up|kick off|play up|mess about|mess around|fall out|give up|switch off|tune out|zone out)\b"
)
MOST_WORDS = 9
OBJECT = {
    "they": "them", "he": "him", "she": "her", "we": "us", "you": "you", "everyone": "everyone", "it": "it",
}  # fmt: skip
_NOBODY = frozenset(
    ["that", "this", "there", "what", "who", "which", "how", "i", "these", "those", "and", "or"]
)
_MODALS = ("would", "could", "might", "will")
_HAS_DONE = r"^(?:have|'ve|of) (\w+)"
_IRREGULAR = {
    "got": "get", "gone": "go", "been": "be", "done": "do", "held": "hold", "kept": "keep", "made": "make",
    "taken": "take", "given": "give", "found": "find", "felt": "feel", "seen": "see", "heard": "hear",
    "written": "write", "spoken": "speak", "understood": "understand", "had": "have", "stuck": "stick",
    "drawn": "draw", "brought": "bring", "built": "build", "known": "know", "begun": "begin", "sat": "sit",
}  # fmt: skip
_CUT = (
    r"(?:(?<=er) (?:<w>ing|up|down|out|over|beside|near|outside|inside|next)\b"
    r"|[,;:\u2014\u2013(]| (?:if|w|by|without|once|when|because|cause|cos|since|as|while"
    r"|until|after|before|than|rather|instead|for|from|though|then|and|or|but|so"
    r"|(?:at|with|in|on)(?! (?:it|them|each|him|her)\b)|do you|d'you|would you|don't you)\b)"
)
_GIVEN = r"(?:if|with|w|by|without|once|when)\b"
_NO_VERB = (
    r"(?:a|an|the|your|it|that|this|easier|good|possible|worth|any|some|more|fair|true|<w>ed|<w>ing|have|be"
    r"|been|to|like|help|helped|work|change|make|<pron>|<det>|say|call|describe|put|want|prefer|consider"
    r"|try|agree|think|mean|mind|there)\b"
)
_MOVES = (
    r"(?:get|help|bring|keep|give|build|draw|reach|support|encourage|show|settle|stretch|hold|open|speed"
    r"|include|engage|involve|free|calm|hook|raise|lift|grow|deepen|win|save|take|sort|turn|pull|pick|buy"
    r"|cut|carry) <w>"
)
_LIFTS = r"^<w> (?:them|him|her)$"
_FIX_MOVES = (
    r"(?:would|could|might|will|does|do) (?!(?:you|we|i|they|he|she|it|that|this)\b)(?:<w> ){1,8}?"
    rf"(?<!to )(?<!the )(?<!a )((?:{_MOVES}"
    r"|(?:have|of) (?:kept|held|got|saved|brought|taken|given|pulled|lifted|drawn) <w>).*)"
)
_BASE_ONLY = (
    r"^(?:(?:really|maybe|perhaps|actually|probably|possibly|just|even|all|then|ever|also|still|not|would|could"
    r"|might|will) )+"
)
_PERSON = (
    r"\b(?:they|he|she|you|we|i|kids|children|students|pupils|boys|girls)(?:'<w>)?(?: <modal>)?(?: <w>)? $"
)
_GAIN = (
    r"\b(?:be|been|feel|felt|go|gone|going|run|look|sound|flow|feeling|being) "
    r"(?:a bit |a little |any |much |so much |all )?"
    r"((?!better|easier|worse|less|longer|older|after|over|other|under|never|ever|later)<w>er"
    r"|more (?!(?:use|of|to|in|like|from|than)\b)<w>)\b(?= (?:if|with|w|by|to|when|without|all|in|for|at)\b)"
)


def gain(ask: Ask) -> str | None:
    """The quality that a question is after: "would it be calmer if …" as "calmer"."""
    match = finds(_GAIN, ask.core)
    if match is None or finds(HELD_BACK, match.group()) or pattern(_PERSON).search(ask.core[: match.start()]):
        return None
    return match.group(1)


def done_by(ask: Ask, text: str, *heads: str, given: bool = False) -> Iterator[tuple[str, str]]:
    """Who does what in a yes/no question with one of these auxiliaries: ("the Grade 9s", "write more").

    With `given` only where a fix is told behind it ("if …"), so that what is done is surely the gain.
    """
    start, core = _core(ask)
    head, _, rest = core.partition(" ")
    if head in heads:
        who, end = _subject(ask, start + len(head) + 1 + len(rest) - len(rest.lstrip()), text)
        yield from _done(ask, who, end, text, given=given)


def would_do(ask: Ask, text: str) -> Iterator[tuple[str, str]]:
    """The same told: "(do you think) the girls would speak more if …"; "" for whom where that is the fix."""
    for i, token in enumerate(ask.tokens):
        modal = token.plain in _MODALS or token.plain.endswith(("'d", "'ll"))
        if ask.is_wh or token.start < ask.clause_start or not modal:
            continue
        following = ask.tokens[i + 1] if i + 1 < len(ask.tokens) else token
        if following.plain in OBJECT:
            yield from _done(ask, OBJECT[following.plain], following.end, text)
        elif token.start > ask.clause_start:
            who = _before(tuple(t for t in ask.tokens if t.start < token.start), token, text)
            yield from _done(ask, who, token.end, text)
    start, core = _core(ask)
    match = starts(_FIX_MOVES, core)
    if match is not None:
        yield from _done(ask, "", start + match.start(1), text)


def _core(ask: Ask) -> tuple[int, str]:
    core = ask.core.lstrip()
    return ask.core_start + len(ask.core) - len(core), core


def _done(
    ask: Ask, who: str | None, end: int, text: str, *, given: bool = False
) -> Iterator[tuple[str, str]]:
    """What is done from an offset on, as far as it is no fix, with whom it is done by."""
    if who is None:
        return
    said = text[end : ask.clause_start + len(ask.clause)].replace("\u2019", "'").lstrip()
    base = starts(_BASE_ONLY, said.lower())
    said = said[base.end() :] if base else said
    who = "" if who == "it" and starts(_MOVES, said.lower()) else who
    cut = finds(_CUT, said.lower())
    if (given or who in ("you", "it")) and (cut is None or not starts(_GIVEN, cut.group().strip())):
        return
    done = (said[: cut.start()] if cut else said).strip(" .?!\"'")
    done = pattern(_HAS_DONE).sub(lambda m: _base(m.group(1)), done)
    gains = starts(r"be (?:<w>er|more <w>)\b", done.lower())
    done = done[: gains.end()] if gains else done
    if _says_a_gain(ask, who, end, done) and (gains or not starts(_NO_VERB, done.lower())):
        yield who, done


def _says_a_gain(ask: Ask, who: str, end: int, done: str) -> bool:
    low = done.lower()
    fix = any(t.classes & TECHNIQUES for t in ask.tokens if end <= t.start and t.plain in low.split())
    held_back = finds(HELD_BACK, low) is not None or len(low.split()) > MOST_WORDS
    return (
        bool(stems(done))
        and not fix
        and not held_back
        and bool(who or (starts(_MOVES, low) and (len(stems(done)) > 1 or finds(_LIFTS, low))))
    )


def _base(participle: str) -> str:
    """The verb of "would have …": "gone" as "go", "settled" as "settle"."""
    if participle in _IRREGULAR or not participle.endswith("ed"):
        return _IRREGULAR.get(participle, participle)
    short = participle[:-2]
    if short.endswith("i"):
        return f"{short[:-1]}y"
    if short[-1:] == short[-2:-1] and not short.endswith(("l", "s", "z")):
        return short[:-1]
    silent = short.endswith(("l", "v", "g", "s", "c", "z", "u")) and short[-2:-1] not in ("e", "l", "s")
    return f"{short}e" if silent else short


def _before(ahead: tuple[Token, ...], modal: Token, text: str) -> str | None:
    """The subject before "would" as the object of "help"; "" for one that is the fix, None for none."""
    bare, _, short = modal.plain.partition("'")
    if short:
        return OBJECT.get(bare, None if bare in _NOBODY else "")
    if not ahead or ahead[-1].plain in _NOBODY:
        return None
    last = ahead[-1]
    named = text[last.start].isupper() and not last.classes
    if named or last.plain in OBJECT or any(c.isdigit() for c in last.plain):
        return OBJECT.get(last.plain, text[last.start : last.end])
    for i in range(len(ahead) - 1, max(-1, len(ahead) - 6), -1):
        found = phrase_at(ahead, i, text) if ahead[i].plain in DETERMINERS else None
        if found is not None and found[1] == len(ahead) and not found[0].fix:
            return found[0].words
    return ""


def _subject(ask: Ask, start: int, text: str) -> tuple[str | None, int]:
    """The subject that stands at an offset, as the object of "help", and where it ends."""
    tokens = tuple(t for t in ask.tokens if t.start >= start)
    if not tokens or tokens[0].start > start + 1:
        return None, 0
    first = tokens[0]
    bare, _, short = first.plain.partition("'")
    if bare in OBJECT and bare != "it" and short in ("", "d", "ll"):
        return OBJECT[bare], first.end
    found = phrase_at(tokens, 0, text) if first.plain in DETERMINERS else None
    if found is not None and not found[0].fix:
        return found[0].words, tokens[found[1] - 1].end
    if "pupil_noun" in first.classes:
        return f"the {first.plain}", first.end
    named = text[first.start].isupper() and not first.classes
    return (text[first.start : first.end] if named else None), first.end
