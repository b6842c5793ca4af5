"""Topics nobody answers about, cues that collide, and a secret whose words come too early."""

from pathlib import Path

import pytest
from examples import BASE, CALM, codes, found, lab

from roleplay.authoring.check.check import check

TAP = 'topics:\n  tap: {cues: "the tap, the sink"}'
GOGGLES = "  goggles-any: {when: {topic: goggles}, say: On from the start.}\n"
TOLD = '  lab-told: {occasion: reveals, say: "My old lab has called twice."}'
TWICE = "    say: As I said, the number counts and my face does not."
SERIES = BASE.replace("focus: bridge", "focus: bridge\nseries: labs\nvisit: 2")


def messages(path: Path) -> list[str]:
    return [one.fault.message for one in check(path).findings]


def test_an_event_or_a_reaction_about_a_topic_is_no_answer_about_it(tmp_path: Path) -> None:
    lines = "  goggles-any: {part: reaction, when: {topic: goggles}, say: Oh.}\n"
    assert codes(lab(tmp_path, GOGGLES, lines)) == ["S108"]


def test_topics_that_only_a_bank_answers_are_named_together_at_the_first(tmp_path: Path) -> None:
    text = BASE.replace(GOGGLES, "").replace("  board-any: {when: {topic: board}, say", "  b: {say")
    path = lab(tmp_path, text=text)
    assert messages(path) == ["only a bank's general lines answer about goggles, board"]
    assert found(path) == ["50:3 S108"]


def test_a_line_about_the_growth_area_answers_about_its_notes(tmp_path: Path) -> None:
    text = BASE.replace("when: {topic: setup}", "when: {topic: growth}").replace(
        "  talk-any: {when: {topic: talk}, say: They were packing up by then.}\n", ""
    )
    assert codes(lab(tmp_path, text=text)) == []


def test_growth_and_a_note_of_it_may_share_a_cue(tmp_path: Path) -> None:
    assert codes(lab(tmp_path, "cues: time to talk", "cues: time to talk, setups")) == []


def test_a_shared_cue_is_found_whatever_its_ending_and_told_where_it_stands(tmp_path: Path) -> None:
    path = lab(tmp_path, TAP, TAP.replace("the sink", "labelling, the sink"))
    assert found(path) == ["59:25 S120"]
    assert messages(path)[0].startswith("`tap` and `labels` share the cue labelling")


def test_notes_of_which_only_one_is_there_may_share_their_cues(tmp_path: Path) -> None:
    all_on = "    text: All goggles are on."
    text = SERIES.replace(all_on, "    last: owned tentative\n" + all_on)
    other = "  glasses: {kind: neutral, last: none compliant, text: No goggles are on., cues: goggles}\n"
    line = "  glasses-any: {when: {topic: glasses}, say: They fog up.}\n"
    text = text.replace("  board:\n", other + "  board:\n").replace(GOGGLES, GOGGLES + line)
    assert codes(lab(tmp_path, text=text)) == []
    both = text.replace("last: none compliant, ", "")
    assert "S120" in codes(lab(tmp_path, text=both))


def test_a_longer_cue_that_holds_a_shorter_one_of_another_topic_is_fine(tmp_path: Path) -> None:
    assert codes(lab(tmp_path, TAP, TAP.replace("the tap, the sink", "about lena, lena and the tap"))) == []


def test_a_topic_all_of_whose_cues_lead_elsewhere_is_never_meant(tmp_path: Path) -> None:
    path = lab(tmp_path, TAP, TAP.replace("the tap, the sink", "nine seconds"))
    assert codes(path) == ["S121", "S120"]
    assert "nothing a coach says means `tap`: its cues (as nine seconds) lead to `waits`" in messages(path)


LEAK = "As I said, the number counts, and nobody called twice."


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        (f"    say: {LEAK}", ["S122"]),
        ("    say: As I said, the number counts.\n    guarded: They called twice.", ["S122"]),
        ('    say: Lena said "they called twice" and I left it at that.', []),
        ("    say: As I said, my laboratory taught me that.", []),
    ],
)
def test_what_the_secret_is_told_with_is_found_where_it_comes_early(
    tmp_path: Path, line: str, heard: list[str]
) -> None:
    assert codes(lab(tmp_path, TWICE, line)) == heard


def test_what_is_said_after_the_secret_may_use_its_words(tmp_path: Path) -> None:
    text = BASE.replace("when: {topic: again, told: again-why}", "when: {topic: again, told: lab-told}")
    assert codes(lab(tmp_path, TWICE, f"    say: {LEAK}", text=text)) == []


def test_a_line_about_the_secret_itself_is_held_back_by_the_engine(tmp_path: Path) -> None:
    lines = (
        "  asked: {when: {topic: old-lab}, say: They called twice.}\n"
        "  not-yet: {when: {topic: old-lab, untold: lab-told}, say: Who called twice?}\n"
    )
    assert codes(lab(tmp_path, TOLD, lines + TOLD)) == []


def test_an_event_about_the_secret_can_come_early(tmp_path: Path) -> None:
    line = "  bye: {occasion: ends, when: {topic: old-lab}, say: They called twice.}\n"
    assert codes(lab(tmp_path, TOLD, line + TOLD)) == ["S122"]


def test_a_cue_shared_with_the_bank_of_the_person_is_told_in_the_scenario(tmp_path: Path) -> None:
    (tmp_path / "banks").mkdir()
    own = "person: Noor Haddad\ntopics:\n  ship: {cues: nine seconds}\n"
    bank = CALM.replace("bank: everyone\n", "bank: everyone\n" + own)
    (tmp_path / "banks" / "calm.yaml").write_text(bank, encoding="utf-8")
    path = lab(tmp_path, text=BASE.replace("bank: everyone", "bank: calm"))
    assert (str(path), "S120") in [(one.fault.file, one.code) for one in check(path).findings]
