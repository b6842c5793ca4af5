"""What is offered in place of the corpus's leading lines, and how much of it is in the coach's own words.

`python tests/rubric/coded/rewritten.py [SEED]` prints the share by code and fifty lines drawn by the seed.
"""

import random
import re
import sys
from collections.abc import Iterable
from typing import NamedTuple

from corpus_rows import corpus

from roleplay.language.stems import stems
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.rubric.rewrite import frames

_WRITTEN = [text for text in vars(frames).values() if isinstance(text, str) and text.endswith("?")]
_WRITTEN += [text for code in QUESTION_CODES for text in (code.suggest, code.suggest_plain) if text]
_OURS = stems(" ".join(_WRITTEN)) | stems("might help found helps makes made weighing notice notices think")
_NUMBERED = re.compile(r"\b\w*\d\w*")
SHOWN = 50


class Rewritten(NamedTuple):
    """A question heard as leading in a turn whose coder heard one, and what is offered in its place."""

    id: str
    label: str
    said: str
    offered: str

    @property
    def keeps_a_word(self) -> bool:
        """Whether a content word of the question is in it, words of our own sentences not counted."""
        said, offered = self.said.lower(), self.offered.lower()
        numbers = set(_NUMBERED.findall(said)) & set(_NUMBERED.findall(offered))
        return bool((stems(said) & stems(offered)) - _OURS or numbers)


def rewritten() -> tuple[Rewritten, ...]:
    """Every leading question of the corpus with something to try, in the order of the files."""
    return tuple(
        Rewritten(turn.id, q.label, turn.text[q.start : q.end], q.suggestion)
        for turn in corpus()
        if any(label.startswith("LEADING") for codes in turn.codings for label in codes.questions)
        for q in turn.heard.questions
        if q.family == "leading" and q.suggestion is not None
    )


def share(lines: Iterable[Rewritten]) -> tuple[int, int]:
    """How many keep a content word of the question, and of how many."""
    kept = [line.keeps_a_word for line in lines]
    return sum(kept), len(kept)


def main(seed: str = "1") -> None:
    """Print the share by code, then fifty lines to read aloud."""
    lines = rewritten()
    for label in ("LEADING", *sorted({line.label for line in lines})):
        kept, every = share(line for line in lines if line.label.startswith(label))
        sys.stdout.write(f"{label:16} {kept:4} of {every:4} keep a content word ({kept / every:.0%})\n")
    for line in random.Random(int(seed)).sample(lines, SHOWN):  # noqa: S311  a draw to read, no secret
        sys.stdout.write(f"{line.id:12} {line.label[8:]:7} {line.said} → {line.offered}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
