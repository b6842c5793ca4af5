"""The shape of what was said: an utterance, its sentences and its tokens, spans kept."""

from typing import NamedTuple


class Token(NamedTuple):
    """A word or a mark of punctuation. `start` and `end` are offsets into the text as given."""

    start: int
    end: int
    plain: str  # lower case, straight quotes
    classes: frozenset[str]  # word classes, by the names of the files in `language/words`


class Sentence(NamedTuple):
    """One sentence: `plain` is its normalised text, of the same length as the text it stands for.

    `own` is `plain` with talk inside quotation marks blanked out by spaces: a pupil's question in a
    quotation is not the coach's. `mark` is its closing mark: ".", "?", "!", "…" or "".
    """

    start: int
    end: int
    plain: str
    own: str
    mark: str
    tokens: tuple[Token, ...]
    classes: frozenset[str]  # all word classes that occur in it: what decides which codes run


class Utterance(NamedTuple):
    """Everything typed before the other person speaks. `plain` keeps every offset of `text`."""

    text: str
    plain: str
    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> int:
        """How many words were said."""
        return sum(any(c.isalnum() for c in t.plain) for s in self.sentences for t in s.tokens)
