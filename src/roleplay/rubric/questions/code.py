"""A question code as one value: what it is, how to hear it, what to say about it, and its examples."""

from collections.abc import Callable
from typing import NamedTuple

from roleplay.language.asks import Ask
from roleplay.rubric.codes import Form, Span
from roleplay.rubric.table import Table

DOUBTED = 0.5  # confidence of a label given although a leading one was suspected


class Hit(NamedTuple):
    """The deciding words, and how sure.

    `severity` and `modifiers` override the code's own (rubric 1.0.7); with `sure` false the label is not
    given: the question goes on to the next code and is marked as doubted. `stem_end` is where an open
    question that is left over ends, when deleting the rest leaves one. `why` takes the place of the
    code's own sentence, and nothing is then suggested.
    """

    matched: tuple[Span, ...]
    severity: int | None = None
    sure: bool = True
    modifiers: tuple[str, ...] = ()
    stem_end: int | None = None
    why: str = ""


Finder = Callable[[Ask, Table], Hit | None]


class Example(NamedTuple):
    """A line the code must find (with its deciding words) or leave alone (`words` empty)."""

    text: str
    words: tuple[str, ...] = ()
    before: str | None = None
    notes: tuple[str, ...] = ()


class QuestionCode(NamedTuple):
    """One label of rubric 1.0.2.

    `steps` pairs a step of the precedence in rubric 1.0.4 with what is looked for there. `why` is one
    sentence holding {words}; `suggest` an open question that could be asked in its place, {topic} in it
    standing for what the question names ("the rotations", "Tyler"), with `suggest_plain` for when it names
    nothing to be asked about; without the second nothing is suggested.
    """

    label: str
    definition: str
    litmus: str
    why: str
    steps: tuple[tuple[int, Finder], ...]
    source: str
    find_these: tuple[Example, ...]
    leave_these: tuple[Example, ...]
    severity: int = 0
    confidence: float = 0.85
    suggest: str | None = None
    suggest_plain: str | None = None

    @property
    def family(self) -> Form:
        """`open`, `closed`, `leading`, or `none` for what is no question of coaching."""
        head = self.label.partition(":")[0].lower()
        return (
            "open"
            if head == "open"
            else "leading"
            if head == "leading"
            else "closed"
            if head == "closed"
            else "none"
        )
