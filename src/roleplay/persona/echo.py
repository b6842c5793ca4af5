"""The coach's last content words, short enough to be said back: "the strips", "my table at the back"."""

import re

from roleplay.language.plain import plain
from roleplay.language.stems import STOP_WORDS

FALLBACK = "that"
_LONGEST = 3  # content words
_SHORT = 4  # letters; "shed" and "bed" are things, longer words in -ed are mostly done
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BEFORE = frozenset(
    ["the", "a", "an", "your", "their", "his", "her", "our", "my", "those", "these", "this", "that", "no",
     "every", "each", "some", "two", "three", "four", "five", "six"]
)  # fmt: skip
_TURNED = {"your": "my", "my": "your"}
_NOT_NAMED = frozenset(
    ["today", "tomorrow", "yesterday", "now", "again", "later", "yet", "back", "down",
     "away", "something", "anything", "else", "differently", "really", "instead", "together", "thing",
     "things", "way"]
)  # fmt: skip
_PEOPLE = frozenset(
    ["student", "students", "pupil", "pupils", "child", "children", "kid", "kids", "class", "group", "groups",
     "pair", "pairs", "table", "tables", "boys", "girls", "teacher", "others"]
)  # fmt: skip


def echo_of(sentence: str) -> str:
    """A short phrase from the end of the sentence that can stand alone, or "that" when none can.

    Only words behind a determiner are taken, so that a verb is never mistaken for a thing.
    """
    tokens = [m.group() for m in _TOKEN.finditer(sentence)]
    low = [plain(t) for t in tokens]
    for at in range(len(tokens) - 1, -1, -1):
        if low[at] in _BEFORE:
            taken = _content(tokens, low, at + 1)
            if taken:
                first = _TURNED.get(low[at], low[at])
                return " ".join((first, *taken))
    return FALLBACK


def _content(tokens: list[str], low: list[str], start: int) -> list[str]:
    taken: list[str] = []
    for at in range(start, min(len(tokens), start + _LONGEST)):
        word = low[at]
        done = len(word) > _SHORT and word.endswith(("ed", "ly"))
        if done or word in STOP_WORDS or word in _NOT_NAMED:
            break
        taken.append(tokens[at])
        if word in _PEOPLE:  # what people do comes next: "the pupils wait" is no thing
            break
    return taken
