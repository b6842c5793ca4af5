"""Marks that a trainee hears differently: what can be disputed in a turn, and the turn without it.

The rubric is argued with openly (rubric 6.1, "I disagree with this label"): a disputed mark is left out
of a session's figures. It is never taken out of what the teacher heard.
"""

from dataclasses import replace
from typing import NamedTuple

from roleplay.language.asks import asks
from roleplay.language.read import read
from roleplay.language.spelt import spelt_out
from roleplay.rubric.alone import only
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.framed import framing_of
from roleplay.rubric.ground import Ground
from roleplay.rubric.headline import headline, stacked
from roleplay.rubric.patterns import patterns
from roleplay.rubric.repeats import bridge_pair

STACK = "STACK"  # several questions at once: a modifier, disputed as a mark of the whole turn


class Marking(NamedTuple):
    """One mark of a coach turn: its code as heard ("LEADING:ADV", "STRENGTH:S2"), and where it stands.

    A mark of the whole turn (a pattern, STACK) spans all of it.
    """

    label: str
    start: int
    end: int

    @classmethod
    def of(cls, part: Question | Frame) -> "Marking":
        """The mark that a question or a frame is."""
        return cls(part.label if isinstance(part, Question) else part.code, part.start, part.end)


def markings(coding: Coding) -> tuple[Marking, ...]:
    """The marks of a turn in the order of its words, those of the whole turn last."""
    parts = [*map(Marking.of, coding.questions), *map(Marking.of, coding.frames)]
    parts.sort(key=lambda m: (m.start, m.end, m.label))
    whole = [*coding.patterns, *([STACK] if coding.stacked else [])]
    return tuple(dict.fromkeys([*parts, *(Marking(label, 0, len(coding.text)) for label in whole)]))


def without(coding: Coding, disputed: frozenset[Marking], ground: Ground) -> Coding:
    """The coding without the disputed marks, and what the rest adds up to; the same when none is in it.

    Form, headline, stacking, framing and patterns are worked out anew from what stays. Nothing is added:
    a stack or a pattern can only fall away. `ground` is what was on the table before the turn.
    """
    if not disputed & frozenset(markings(coding)):
        return coding
    whole = frozenset(m.label for m in disputed if (m.start, m.end) == (0, len(coding.text)))
    questions = tuple(q for q in coding.questions if Marking.of(q) not in disputed)
    frames = tuple(f for f in coding.frames if Marking.of(f) not in disputed)
    pair = bridge_pair(questions, coding.text)
    piled = coding.stacked and STACK not in whole and stacked(questions, bridge_pair=pair)
    questions = questions if piled else tuple(map(_unstacked, questions))
    spelt = spelt_out(coding.text)
    utterance = read(spelt.text)
    halves = frozenset(spelt.there(a.start) for a in asks(utterance) if a.joined == "and")
    form, label = headline(questions, halves)
    rest = replace(
        coding,
        questions=questions,
        frames=frames,
        patterns=(),
        form=form,
        headline=label,
        stacked=piled,
        framing=framing_of(frames, questions, ground),
        only=only(utterance, questions, frames),
    )
    still = patterns(rest, ground)
    return replace(rest, patterns=tuple(p for p in coding.patterns if p in still and p not in whole))


def _unstacked(question: Question) -> Question:
    return replace(question, modifiers=tuple(m for m in question.modifiers if m != STACK))
