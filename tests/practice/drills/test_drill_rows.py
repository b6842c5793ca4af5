"""The written material agrees with the ear, or says that it can be argued about."""

import pytest

from roleplay.practice.drills.low_inference import judging_in
from roleplay.practice.drills.reframe import ground_of
from roleplay.practice.drills.rows import Row, rows
from roleplay.practice.drills.sort_twelve import label_of, pile_of, piles
from roleplay.rubric.codebook import codebook
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

FILES = {"near_misses": 60, "reframe": 60, "judged_notes": 40, "histories": 16, "requests": 11}
KNOWN = {entry.label for entry in codebook()}


def coded_sides(row: Row) -> set[str]:
    """The piles that the ear would put a line on."""
    ground = Ground().teacher_said(row["before"]) if "before" in row else Ground()
    coding = code_turn(row["text"], ground)
    if "between" in row:
        return {pile for pile in piles(row) if coding.has(pile)}
    return {pile_of(coding.headline or "none")}


@pytest.mark.parametrize("name", FILES)
def test_a_file_holds_what_it_promises_and_no_line_twice(name: str) -> None:
    texts = [row["text"] for row in rows(name)]
    assert len(texts) >= FILES[name]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("row", rows("near_misses"), ids=lambda row: row["text"][:40])
def test_a_near_miss_is_heard_as_its_row_says_or_is_marked_as_arguable(row: Row) -> None:
    allowed = {pile_of(label_of(row))} | ({pile_of(row["also"])} if "also" in row else set())
    assert coded_sides(row) <= allowed
    assert coded_sides(row)
    assert label_of(row) in KNOWN
    assert ("also" in row) == ("argued" in row)


def test_no_near_miss_repeats_a_line_of_the_code_book() -> None:
    known = {line.text for entry in codebook() for line in (*entry.heard, *entry.left)}
    assert [row["text"] for row in rows("near_misses") if row["text"] in known] == []


@pytest.mark.parametrize("row", rows("reframe"), ids=lambda row: row["text"][:40])
def test_a_line_to_reframe_is_heard_as_its_row_says(row: Row) -> None:
    assert code_turn(row["text"], Ground()).has(row["is"])


@pytest.mark.parametrize("row", rows("reframe"), ids=lambda row: row["text"][:40])
def test_the_fact_behind_a_line_to_reframe_holds_no_fault(row: Row) -> None:
    assert not code_turn(row["way"], ground_of(row)).has("DEFICIT", "BUT", "UNSAFE", "LEADING")
    assert judging_in(row["seen"]) == ()


@pytest.mark.parametrize("row", rows("judged_notes"), ids=lambda row: row["text"][:40])
def test_a_note_to_rewrite_has_a_judging_word_of_its_kind_and_its_other_way_has_none(row: Row) -> None:
    assert row["is"] in {found.kind for found in judging_in(row["text"])}
    assert judging_in(row["way"]) == ()


def test_each_answer_fits_at_least_four_histories() -> None:
    kinds = [row["is"] for row in rows("histories")]
    assert set(kinds) == {"light", "heavy", "date"}
    assert min(kinds.count(kind) for kind in set(kinds)) >= 4


def test_no_reason_or_way_that_is_shown_leads_blames_or_praises_and_cancels() -> None:
    shown = [
        row[key] for name in FILES for row in rows(name) for key in ("because", "argued", "way") if key in row
    ]
    bad = {"LEADING", "DEFICIT", "BUT", "UNSAFE"}
    found = {
        text: codes
        for text in shown
        if (codes := {code.split(":")[0] for code in code_turn(text, Ground()).codes} & bad)
    }
    assert found == {}
