"""The ear on talk nobody here wrote rules for: the open half may be read, the sealed half only counted."""

import sys

import pytest
from coded_totals import Share, agreement, kappa, totals
from fresh_rows import FOLDER, Half, fresh

HALVES: tuple[Half, ...] = ("open", "sealed")


@pytest.mark.parametrize("half", HALVES)
def test_a_half_holds_at_least_a_hundred_and_fifty_sentences_and_ten_talks(half: Half) -> None:
    names = [turn.id for turn in fresh(half)]
    assert len(set(names)) == len(names)
    assert sum("#" not in name for name in names) >= 150
    assert len({name.partition("#")[0] for name in names if "#" in name}) >= 10


@pytest.mark.parametrize("half", HALVES)
def test_two_coders_agree_on_the_form_and_on_what_leads(half: Half) -> None:
    found = agreement(fresh(half))
    assert found["form"] >= 0.7
    assert found["leading"] >= 0.7


@pytest.mark.parametrize("half", HALVES)
def test_the_totals_of_a_half_are_printed_and_do_not_fall_back(
    half: Half, capsys: pytest.CaptureFixture[str]
) -> None:
    found = totals(fresh(half))
    with capsys.disabled():
        sys.stdout.write(f"\nfresh talk, {half} half\n{found}\n")
    assert found.leading_precision.value >= 0.75
    assert found.leading_recall.value >= 0.6
    assert found.form.value >= 0.78
    assert found.moves_precision.value >= 0.5


def test_no_row_of_the_sealed_half_can_be_read_in_passing() -> None:
    sealed = (FOLDER / "sealed.txt").read_text(encoding="utf-8")
    assert not [turn.id for turn in fresh("sealed") if turn.text in sealed and len(turn.text) > 20]


def test_wilsons_interval_and_kappa_are_those_of_the_books() -> None:
    low, high = Share(8, 10).interval
    assert (round(low, 3), round(high, 3)) == (0.49, 0.943)
    assert Share(0, 0).interval == (0.0, 1.0)
    assert (
        round(kappa([("a", "a")] * 20 + [("a", "b")] * 5 + [("b", "a")] * 10 + [("b", "b")] * 15), 2) == 0.4
    )
