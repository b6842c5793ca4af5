"""Words that judge, in a note that is to show: the first of them, what somebody said left aside."""

import re
from functools import cache

from roleplay.language.lexicon import entries

_CLASSES = ("judgement", "praise_quality", "fault_quality", "low_label")
_MORE = (
    "engaged", "disengaged", "engaging", "on task", "off task", "off-task", "struggled", "struggling",
    "effective", "ineffective", "motivated", "unmotivated", "well behaved", "well-behaved", "good",
    "well run", "great", "lovely", "successful", "unsuccessful", "appropriate", "inappropriate",
)  # fmt: skip
# In these lists, and as often said of a thing that can be seen.
_SEEN = frozenset(
    {"flat", "cool", "better", "best", "born", "close", "sharp", "loud", "quiet", "low", "slow"}
)
_SPOKEN = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\w)'[^']*'(?!\w)|‘[^’]*’(?!\w)")


def judging_word(text: str) -> str | None:
    """The first word of a note that judges; None when there is none. Quoted words are evidence."""
    found = _words().search(_SPOKEN.sub(" ", text))
    return found.group() if found else None


@cache
def _words() -> re.Pattern[str]:
    words = {word for name in _CLASSES for word in entries(name)} | set(_MORE)
    known = sorted(words - _SEEN, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, known))})(?![\w-])", re.IGNORECASE)
