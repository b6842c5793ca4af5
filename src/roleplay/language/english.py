"""Whether a text is English enough to be read; short, terse and learner's English always is."""

from roleplay.language.stems import STOP_WORDS
from roleplay.language.utterance import Utterance

_FEWEST_WORDS = 5  # a shorter text is never called foreign
_FEWEST_FOREIGN = 2
_LAST_LATIN = "\u024f"


def looks_english(utterance: Utterance) -> bool:
    """False only with good evidence: another script, or another language's little words outnumber ours."""
    if utterance.plain.isascii() and not any("foreign" in s.classes for s in utterance.sentences):
        return True
    tokens = [t for s in utterance.sentences for t in s.tokens if any(c.isalpha() for c in t.plain)]
    if len(tokens) < _FEWEST_WORDS:
        return True
    other_script = sum(any(c.isalpha() and c > _LAST_LATIN for c in t.plain) for t in tokens)
    if 2 * other_script > len(tokens):
        return False
    foreign = sum("foreign" in t.classes for t in tokens)
    return foreign < _FEWEST_FOREIGN or foreign <= sum(t.plain in STOP_WORDS for t in tokens)
