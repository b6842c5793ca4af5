"""What a question or a sentence looks like to the learned part: named properties, with their words."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from roleplay.language.asks import Ask
from roleplay.language.stems import STOP_WORDS, stem, stems
from roleplay.language.utterance import Token
from roleplay.rubric.codes import Span
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.table import Table

Properties = dict[str, Span | None]  # where the words of a property lie; None for one without words
_WRITTEN = {"u": "you", "ur": "your", "r": "are", "im": "i'm", "n": "and", "&": "and"}
_HALF, _MOST = 0.5, 0.8
_LONGEST = 6  # steps of four words in which length is told
_KEPT = 8192  # words whose properties are kept
_HEAD = 3  # words at the beginning that are told together


def question_properties(ask: Ask, table: Table, rule: str, doubted: Iterable[str]) -> Properties:
    """The properties of a question, which `rule` has been given and `doubted` labels suspected."""
    found: Properties = {f"rule:{rule}": None, f"mood:{ask.mood}": None, f"inner:{ask.inner}": None}
    found.update((f"doubted:{label}", None) for label in doubted)
    found.update((f"shell:{kind}", None) for kind in ask.shells)
    found[f"mark:{ask.mark}"] = None
    found["tag" if ask.tag else "no tag"] = ask.tag
    known = _known(ask, table)
    if known:
        found[f"known:{known}"] = None
    if table.asked_for:
        found["asked for"] = None
    words = _words(ask.tokens)
    _lexical(found, words)
    head = [word for word, token in words if token.start >= ask.core_start][:_HEAD]
    found.update((f"head:{' '.join(head[: n + 1])}", None) for n in range(len(head)))
    if ask.before:
        found[f"after:{ask.before.rstrip()[-1:]}"] = None
    return found


def sentence_properties(moment: Moment, rules: Iterable[str]) -> Properties:
    """The properties of a sentence, in which the rules have heard these moves."""
    found: Properties = {f"rule:{label}": None for label in rules}
    for question in moment.questions:
        found[f"asks:{question.label}"] = None
        found[f"asks:{question.family}"] = None
    if not moment.questions:
        found["asks nothing"] = None
    found[f"mark:{moment.sentence.mark}"] = None
    found["first" if moment.number == 0 else "later"] = None
    if moment.last:
        found["last"] = None
    context = moment.context
    if context.her_words:
        found.update((f"hers:{mark}", None) for mark in context.her_marks)
        found[f"shared:{min(len(moment.shared), _HEAD)}"] = None
        found[f"given back:{_share(len(moment.shared), len(moment.stems))}"] = None
        if context.may_advise:
            found["may advise"] = None
    else:
        found["she has not spoken"] = None
    if moment.before is not None:
        found.update((f"before:{question.family}", None) for question in moment.before.questions)
    if moment.following is not None:
        found.update((f"next:{question.family}", None) for question in moment.following.questions)
    _lexical(found, _words(moment.tokens))
    return found


def _words(tokens: Sequence[Token]) -> list[tuple[str, Token]]:
    """Words as they are spoken: apostrophes gone, numbers one sign, marks left out."""
    return [(word, token) for token in tokens if (word := _spoken(token.plain))]


@lru_cache(maxsize=_KEPT)
def _spoken(plain: str) -> str:
    if plain[0].isdigit():
        return "#"
    if not plain[0].isalnum() and plain != "&":
        return ""
    return _WRITTEN.get(plain) or plain.replace("'", "")


@lru_cache(maxsize=_KEPT)
def _meaning(word: str) -> str:
    """What a word is told as: a content word by its stem, a little word as it is."""
    content = word not in STOP_WORDS and len(word) > _HEAD
    return f"root:{stem(word)}" if content else f"word:{word}"


@cache
def _of_classes(classes: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"class:{name}" for name in classes)


def _lexical(found: Properties, words: list[tuple[str, Token]]) -> None:
    last, begun = "", 0
    for word, token in words:
        start, end = token.start, token.end
        here = (start, end)
        found.setdefault(_meaning(word), here)
        for name in _of_classes(token.classes):
            found.setdefault(name, here)
        if last:
            found.setdefault(f"pair:{last} {word}", (begun, end))
        last, begun = word, start
    if words:
        found[f"begins:{words[0][0]}"] = None
        found[f"ends:{last}"] = None
    found[f"length:{min(len(words) // 4, _LONGEST)}"] = None


def _known(ask: Ask, table: Table) -> str:
    """How much of the question's matter teacher or notes have named, empty for less than half."""
    mine = stems(ask.said)
    share = _share(len(mine & table.known), len(mine))
    return share if share in ("half", "most") else ""


def _share(part: int, whole: int) -> str:
    share = part / whole if whole else 0.0
    return "none" if not share else "few" if share < _HALF else "half" if share < _MOST else "most"
