"""Reading: text to an utterance of sentences and tokens, word classes given in one pass."""

import re
from functools import lru_cache
from itertools import pairwise

from roleplay.language.lexicon import NONE, Lexicon, lexicon
from roleplay.language.plain import plain
from roleplay.language.quoted import blanked
from roleplay.language.sentences import cuts
from roleplay.language.utterance import Sentence, Token, Utterance

_KEPT = 512  # utterances; a conversation is read again for each new turn
_TOO_LONG_TO_KEEP = 4000  # characters
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[^\w\s]|_")
_QUOTED = frozenset(["quoted"])
_QUOTED_END = r"\?[\"']\s*$"
_OWN_QUESTION = (
    r"(?:^|[,;:] )\W*(?:and |so |but )?(?:what|how|why|who|where)(?:'s)? (?:is|was|were|are|did|do"
    r"|does|would|could|might"
    r"|made|makes|happened|led)\b"
)
_CLOSING = ".?!\u2026\"')] \n"


def read(text: str) -> Utterance:
    """The utterance in a text. Never raises; every span lies inside the text as given."""
    return _kept(text) if len(text) <= _TOO_LONG_TO_KEEP else _read(text)


def _read(text: str) -> Utterance:
    smooth = plain(text)
    own = blanked(smooth)
    words = lexicon()
    sentences = tuple(_sentence(smooth, own, start, end, words) for start, end in cuts(text, smooth, own))
    return Utterance(text, smooth, sentences)


_kept = lru_cache(maxsize=_KEPT)(_read)


def _sentence(smooth: str, own: str, start: int, end: int, words: Lexicon) -> Sentence:
    mine = own[start:end]
    tokens = _tokens(smooth[start:end], mine, start, words)
    return Sentence(
        start=start,
        end=end,
        plain=smooth[start:end],
        own=mine,
        mark=_mark(mine) or _asked_around(mine, smooth[start:end]),
        tokens=tokens,
        classes=frozenset().union(*(token.classes for token in tokens)),
    )


def _asked_around(own: str, said: str) -> str:
    """The mark "?" where the coach's own question ends in somebody's quoted one, which took its mark."""
    if "?" not in said or not re.search(_QUOTED_END, said):
        return ""
    return "?" if re.search(_OWN_QUESTION, own) else ""


def _mark(own: str) -> str:
    tail = own[-12:]
    run = tail[len(tail.rstrip(_CLOSING)) :]
    for mark in ("?", "!", "\u2026"):
        if mark in run:
            return mark
    return "\u2026" if ".." in run else "." if "." in run else ""


def _tokens(said: str, own: str, start: int, words: Lexicon) -> tuple[Token, ...]:
    spots = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(said)]
    given: list[frozenset[str]] = [
        words.single.get(word, NONE) if own[a] != " " else _QUOTED for a, _, word in spots
    ]
    plain_words = [word for _, _, word in spots]
    for i, pair in enumerate(pairwise(plain_words)):
        for phrase, names in words.phrases.get(pair, ()):
            if tuple(plain_words[i : i + len(phrase)]) == phrase and given[i] is not _QUOTED:
                for j in range(i, i + len(phrase)):
                    given[j] |= names
    return tuple(
        Token(start + a, start + b, word, names) for (a, b, word), names in zip(spots, given, strict=True)
    )
