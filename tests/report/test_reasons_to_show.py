"""No reason quotes nothing, and no quotation is closed twice."""

from made_rounds import SCENARIO, Line, played

from roleplay.report.extract import debrief
from roleplay.report.marks import reason_for, reason_of
from roleplay.report.quoting import once_closed, quotes_nothing
from roleplay.report.text import as_text
from roleplay.rubric.codes import Coding, Frame

EMPTY = Frame(start=0, end=4, label="GROWTH", why="“…” says out loud what the pupils still need.")


def test_a_reason_with_an_empty_quotation_is_told_without_one() -> None:
    reason = reason_for(EMPTY)
    assert "“" not in reason
    assert reason == "puts the growth area into plain words, with no blame"
    assert reason_of(Coding(text="Half.", frames=(EMPTY,)))[0] == reason


def test_a_reason_with_words_keeps_them() -> None:
    said = Frame(start=0, end=4, label="GROWTH", why="“Half” says it … plainly.")
    assert reason_for(said) == "“Half” says it … plainly."


def test_a_quotation_is_closed_once() -> None:
    assert (
        once_closed("It names what was done: “he moved two.”.") == "It names what was done: “he moved two.”"
    )
    assert once_closed("“he moved”.") == "“he moved”."
    assert quotes_nothing("“ … ”")
    assert not quotes_nothing("“a” … “b”")


def test_the_whole_debrief_quotes_nothing_empty() -> None:
    said = "Half the slips were blank."
    text = as_text(debrief(played(Line(said, (EMPTY,), "Yes.")), SCENARIO), more=True, numbers=True)
    assert "“…”" not in text
