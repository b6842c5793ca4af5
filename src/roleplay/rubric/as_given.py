"""A coding of a text spelt out, given back on the text as it was typed: spans and quoted words."""

from dataclasses import replace

from roleplay.language.spelt import Spelt
from roleplay.rubric.codes import Coding, Frame, Question, Span


def as_given(coding: Coding, spelt: Spelt, text: str) -> Coding:
    """The coding with every span an offset of `text`; the coding itself where nothing was spelt out."""
    if not spelt.changes:
        return coding
    return replace(
        coding,
        text=text,
        questions=tuple(_question(q, spelt, text) for q in coding.questions),
        frames=tuple(_frame(f, spelt, text) for f in coding.frames),
    )


def _question(question: Question, spelt: Spelt, text: str) -> Question:
    start, end = spelt.span((question.start, question.end))
    return replace(
        question,
        start=start,
        end=end,
        matched=tuple(map(spelt.span, question.matched)),
        why=_quoting(question.why, question.matched, spelt, text),
    )


def _frame(frame: Frame, spelt: Spelt, text: str) -> Frame:
    start, end = spelt.span((frame.start, frame.end))
    return replace(
        frame,
        start=start,
        end=end,
        matched=tuple(map(spelt.span, frame.matched)),
        why=_quoting(frame.why, frame.matched, spelt, text),
    )


def _quoting(why: str, matched: tuple[Span, ...], spelt: Spelt, text: str) -> str:
    """The reason with the words as typed between its quotation marks."""
    for start, end in matched:
        a, b = spelt.span((start, end))
        said, typed = " ".join(spelt.text[start:end].split()), " ".join(text[a:b].split())
        if said and said != typed:
            why = why.replace(said.strip(" ,;:"), typed.strip(" ,;:"), 1)
    return why
