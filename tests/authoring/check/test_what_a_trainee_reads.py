"""The briefing is read as the ear would hear it, and by how hard and how long it is."""

from pathlib import Path

import pytest
from examples import codes, found, lab

from roleplay.authoring.check.check import check
from roleplay.authoring.check.reading_level import automated_readability

SITUATION = "  You watched Noor's first lab lesson this morning."
GOGGLES = "    text: All goggles are on."


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("  Isn't it time that Noor let the groups talk?", ["S123"]),
        ("  Noor is a weak teacher who lets the lab drift.", ["S123"]),
        ("  The lab was lovely, but nobody learned anything in it.", ["S123"]),
        ("  Noor wants to know what you saw. What will you begin with?", []),
        ('  Noor said: "That was a disaster, wasn\'t it?"', []),
    ],
)
def test_a_briefing_that_leads_or_blames_is_found_and_quoted_speech_is_not(
    tmp_path: Path, said: str, heard: list[str]
) -> None:
    assert codes(lab(tmp_path, SITUATION, said)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The class was messy and off task.", ["S124", "S124"]),
        ("Lena struggled with the scale.", ["S124"]),
        ("Many of the pupils write.", ["S124"]),
        ("Noor often waits.", ["S124"]),
        ("Noor says: “Good morning, good people.”", []),
        ('"You are poor at this," says Lena to the scale.', []),
        ("Noor says good morning at 8:59.", []),
        ("Goodwin writes the date.", []),
        ("Four of the six groups write.", []),
    ],
)
def test_a_word_that_needs_a_judge_is_found_outside_quotation_marks(
    tmp_path: Path, text: str, heard: list[str]
) -> None:
    assert codes(lab(tmp_path, GOGGLES, f"    text: |\n      {text}")) == heard


def test_a_judging_word_is_told_at_its_place_with_what_a_count_would_be(tmp_path: Path) -> None:
    path = lab(tmp_path, GOGGLES, "    text: 'The class is engaged.'")
    (one,) = check(path).findings
    assert (one.fault.line, one.fault.column) == (52, 25)
    assert one.fault.message.startswith("“engaged” asks for a judge")
    assert one.fault.remedy == "count who wrote, spoke or asked, or say what they looked at"


def test_the_readability_index_is_the_published_one() -> None:
    # 9 words with 35 letters in 1 sentence: 4.71 * 35 / 9 + 0.5 * 9 - 21.43
    grade = automated_readability("The quick brown fox jumps over the lazy dog.")
    assert grade == pytest.approx(1.3867, abs=1e-4)


def test_a_short_text_has_no_grade(tmp_path: Path) -> None:
    hard = "vision: Interdisciplinary conceptualisation."
    assert codes(lab(tmp_path, "vision: Pupils who trust what they measured.", hard)) == []


def test_a_line_is_measured_without_its_gestures_and_tags(tmp_path: Path) -> None:
    twice = "    say: As I said, the number counts and my face does not."
    long = "As I said, " + "the number counts, " * 14 + "and so on."
    assert codes(lab(tmp_path, twice, f"    say: {long}")) == ["S126"]
    short = "*" + "turns and " * 30 + "sits* {% if asked > 1 %}" + "{{ echo }} " * 30 + "{% endif %}Yes."
    assert codes(lab(tmp_path, twice, f'    say: "{short}"')) == []


def test_each_variant_is_measured_by_itself_and_told_on_its_line(tmp_path: Path) -> None:
    long = "      I want them to trust the number " + "and the scale " * 14 + "and not my face."
    path = lab(tmp_path, "      I want them to trust the number and not my face.", long)
    assert found(path) == ["75:7 S126"]


def test_few_gestures_are_left_alone_and_a_fifth_of_the_lines_is_the_most(tmp_path: Path) -> None:
    text = "  waits-any: {when: {topic: waits}, say: "
    assert codes(lab(tmp_path, text, text + "Um. ")) == []
