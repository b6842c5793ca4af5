"""An item and its feedback as paragraphs, the same on the screen and as lines."""

from typing import Literal, NamedTuple

from roleplay.practice.drills.boxes import Due
from roleplay.practice.drills.drill import Drill, Feedback, Item
from roleplay.practice.drills.library import Library
from roleplay.settings.catalogue import say, texts

Kind = Literal["text", "line", "teacher", "heard", "check", "aside"]


class Paragraph(NamedTuple):
    """A piece of text and what it is: told, the line at stake, her words, the verdict, a check, an aside."""

    kind: Kind
    text: str


def item_told(item: Item) -> tuple[Paragraph, ...]:
    """What stands before the trainee."""
    told = [Paragraph("text", line) for line in item.lines]
    if item.before:
        told.append(Paragraph("teacher", item.before))
    if item.line:
        told.append(Paragraph("line", f"“{item.line}”"))
    if item.choices:
        numbered = (f"{at} {words}" for at, words in enumerate(item.choices, start=1))
        told.append(Paragraph("aside", " · ".join(numbered)))
    return tuple(told)


def feedback_told(feedback: Feedback, *, closed: bool) -> tuple[Paragraph, ...]:
    """How an answer was heard: reply, verdict, checks, the words that decided, the reason, something to try.

    `closed`: the item is left, so that one way to do it is shown where the answer was not there yet.
    """
    told = [Paragraph("teacher", feedback.reply)] if feedback.reply else []
    if not feedback.counts:
        return (*told, Paragraph("heard", feedback.heard))
    going_on = feedback.then is not None
    verdict = feedback.heard if going_on else f"{say(_verdict(feedback, closed=closed))} {feedback.heard}"
    told.append(Paragraph("heard", verdict))
    told += [Paragraph("check", say(_box(check.there), words=check.words)) for check in feedback.checks]
    if feedback.deciding and not all(words in feedback.reason for words in feedback.deciding):
        words = " … ".join(f"“{words}”" for words in feedback.deciding)
        told.append(Paragraph("aside", say("drills.deciding", words=words)))
    if feedback.reason:
        told.append(Paragraph("text", feedback.reason))
    if feedback.attempt:
        told.append(Paragraph("text", say("drills.try", attempt=feedback.attempt)))
    if closed and feedback.way and not feedback.right:
        told.append(Paragraph("text", say("drills.way", way=feedback.way)))
    return tuple(told)


def kind_told(drill: str, kind: str, library: Library) -> str:
    """What the spacing calls a kind, in words."""
    known, marks = texts("drills"), texts("report")
    return known.get(f"kind.{drill}.{kind}") or marks.get(f"mark.{kind}") or library.title(kind)


def due_told(drill: Drill, standing: Due, library: Library) -> str:
    """Why a drill is for today, or when it comes back."""
    if standing.fresh:
        return say("drills.due.new")
    if standing.kinds:
        shown = standing.missed or standing.kinds
        names = [f"“{kind_told(drill.id, kind, library)}”" for kind in shown[:2]]
        more = len(standing.kinds) - len(names)
        key = "drills.due.missed" if standing.missed else "drills.due.again"
        words = " · ".join(names) + (say("drills.due.more", more=more) if more else "")
        return say(key, kinds=words)
    if standing.next_day is None:
        return say("drills.due.rest")
    return say("drills.due.later", day=f"{standing.next_day:%d %B}".lstrip("0"))


def _verdict(feedback: Feedback, *, closed: bool) -> str:
    if feedback.right:
        return "drills.right"
    return "drills.not-yet" if closed and feedback.reply else "drills.look-again"


def _box(there: bool) -> str:
    return "drills.there" if there else "drills.not-there"
