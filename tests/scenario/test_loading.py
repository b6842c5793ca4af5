"""A good file becomes a scenario: its own words, its banks behind it, and the texts to build it again."""

from dataclasses import replace
from pathlib import Path

import pytest

from roleplay.scenario import compose
from roleplay.scenario.fault import ScenarioError
from roleplay.scenario.load import compile_scenario, load_scenario
from roleplay.scenario.model import Scenario, Secret, Source
from roleplay.scenario.vocabulary import MOVE_FAMILIES

GOOD = Path(__file__).parent / "good"
RIVER = GOOD / "river-maps.yaml"


@pytest.fixture(scope="module")
def river() -> Scenario:
    return load_scenario(RIVER)


def test_the_head_is_read_as_text_numbers_and_words(river: Scenario) -> None:
    assert (river.id, river.version, river.title) == ("river-maps", 2, "River maps: a second look")
    assert (river.minutes, river.visit, river.series, river.locale) == (8, 1, "rivers", "en-GB")
    assert river.counts == ("room", "strength-first", "reach")
    assert (river.reach, river.directness, river.focus) == ("named", "mid", "bridge")
    assert river.situation == (
        "This morning you watched a Year 7 geography lesson.\nInes has asked for ten minutes before lunch."
    )


def test_the_teacher_is_read_with_defaults_for_what_is_left_out(river: Scenario) -> None:
    teacher = river.teacher
    assert (teacher.name, teacher.called, teacher.pronoun) == ("Ines Moreau", "Ines", "she")
    assert teacher.about == ("She has taught geography for six years.", "She draws every map herself.")
    assert (teacher.trust, teacher.dignity, teacher.under_threat) == (50.0, 55.5, "deflect")
    assert (teacher.bait, teacher.novice, teacher.growth_first_half) == (False, True, False)
    assert (teacher.deficit_factor, teacher.student_deficit_factor) == (1.2, 1.0)


def test_a_time_stays_text(river: Scenario) -> None:
    assert river.notes[0].at == "9:14"
    assert river.notes[1].at is None
    assert river.notes[-1].text == "The date is on the board at 9:02."


def test_topics_are_notes_then_growth_vision_secret_and_the_rest(river: Scenario) -> None:
    assert [topic.id for topic in river.topics] == [
        "bend", "layers", "omar", "copying", "ending", "door", "date",
        "growth", "vision", "transfer", "head-of-year",
    ]  # fmt: skip
    cues = {topic.id: topic.cues for topic in river.topics}
    assert cues["omar"].found("Omar said it") == ((0, 4),)
    assert cues["growth"] == river.growth.cues
    assert cues["vision"].phrases == ()


def test_the_growth_area_and_the_secret_are_read(river: Scenario) -> None:
    assert river.growth.topics == {"copying", "ending"}
    assert river.growth.goal == "every pupil draws a line of their own"
    assert river.secret == Secret("transfer", "open", 7, "S2", 2, 3, 1)


def test_lines_of_a_block_are_variants(river: Scenario) -> None:
    line = river.line("bend-why")
    assert line is not None
    assert [variant.text for variant in line.variants] == [
        "*shrugs* I wanted them to argue: a river is an argument.",
        "A map with one answer is a poster."
        "{% if asked > 1 %} You asked me that before, {{ name|upper }}.{% endif %}",
    ]
    assert [variant.text for variant in line.guarded] == ["They like arguing."]
    assert (line.part, line.shows, line.line_number) == ("answer", frozenset({"idea", "hope"}), 68)


def test_a_hash_in_quotes_is_text(river: Scenario) -> None:
    opening = river.line("opening")
    assert opening is not None
    assert opening.variants[0].text == "Ten minutes, then it's #3 on duty. Well?"


def test_when_holds_every_condition(river: Scenario) -> None:
    more, early = river.line("bend-more"), river.line("early")
    assert more is not None
    assert early is not None
    assert (more.when.topics, more.when.told) == (frozenset({"bend"}), frozenset({"bend-why", "calm-thanks"}))
    assert (more.when.untold, more.when.from_turn, more.when.to_turn) == (frozenset({"opening"}), 1, 9)
    assert (more.when.asked, more.when.stirred) == (1, False)
    assert early.when.growth == "unnamed"
    assert early.when.commitment == frozenset({"none", "tentative"})
    assert early.when.stirred is None


def test_families_of_moves_stand_for_their_moves(river: Scenario) -> None:
    seen = river.line("omar-seen")
    assert seen is not None
    assert seen.part == "reaction"
    assert seen.when.moves == MOVE_FAMILIES["strength"] | {"reflect"}


def test_lines_rank_by_their_distance_from_the_scenario(river: Scenario) -> None:
    ranks = {line.source: line.rank for line in river.lines}
    assert ranks == {"own": 0, "calm": 1, "anyone": 2}
    assert [line.rank for line in river.lines] == sorted(line.rank for line in river.lines)


def test_a_banks_line_keeps_its_place_beside_the_scenarios_line_of_the_same_name(river: Scenario) -> None:
    own, banks, pushes = river.line("opening"), river.line("calm/opening"), river.line("pushes")
    assert own is not None
    assert banks is not None
    assert pushes is not None
    assert (own.source, banks.source, banks.variants[0].text) == ("own", "calm", "Good morning.")
    assert pushes.when.told == {"calm/opening"}
    assert len({line.id for line in river.lines}) == len(river.lines)


def test_a_banks_topics_become_the_notes_of_their_kind(river: Scenario) -> None:
    found = {line.id: line.when.topics for line in river.lines if line.rank and line.when.topics}
    assert found == {
        "about-a-note": {"bend", "layers", "omar"},
        "about-growth": {"growth", "copying", "ending"},
        "any-note": {"bend", "layers", "omar", "copying", "ending", "door", "date"},
    }


def test_a_banks_line_about_a_kind_of_note_that_is_missing_is_left_out() -> None:
    own = RIVER.read_text(encoding="utf-8").replace("kind: bright", "kind: neutral")
    made = compile_scenario((Source("river-maps.yaml", own), *load_scenario(RIVER).sources[1:]))
    assert made.line("about-a-note") is None
    assert made.line("anything") is not None


def test_what_was_heard_is_the_scenarios_first_and_then_the_banks(river: Scenario) -> None:
    assert river.inner["leading"] == (
        "There is an answer in that bag.",
        "I will guess, shall I?",
        "I know where this is going.",
    )
    assert river.inner["s3"] == ("You saw that?",)


def test_cues_of_aims_are_merged(river: Scenario) -> None:
    assert river.aim_cues["decision"].found("What led you there? The thinking behind it?") == (
        (0, 12),
        (24, 39),
    )
    assert set(river.aim_cues) == {"decision", "feeling"}


def test_the_epilogue_keeps_its_paragraphs_and_its_template(river: Scenario) -> None:
    assert set(river.epilogue) == {"owned", "none", "none-hurt"}
    assert river.epilogue["owned"].fill(name="Ines", echo="", told=0, asked=0) == (
        "On Friday the key stayed empty for ten minutes.\nOmar filled it in with Ines watching."
    )


def test_the_kept_texts_build_the_same_scenario(river: Scenario) -> None:
    assert [source.name for source in river.sources] == [
        "river-maps.yaml", "banks/calm.yaml", "banks/anyone.yaml",
    ]  # fmt: skip
    assert compile_scenario(river.sources) == river


def test_kept_texts_without_their_bank_are_refused(river: Scenario) -> None:
    with pytest.raises(ScenarioError, match="there is no bank 'calm'"):
        compile_scenario(river.sources[:1])


def test_the_digest_changes_with_every_text(river: Scenario) -> None:
    own, calm, anyone = river.sources
    changed = replace(anyone, text=anyone.text + "# more\n")
    assert compile_scenario((own, calm, changed)).digest != river.digest
    assert len(river.digest) == 32


@pytest.mark.parametrize("form", ["\ufeff{}", "crlf", "cr"])
def test_a_byte_order_mark_and_other_line_ends_change_nothing(
    form: str, river: Scenario, tmp_path: Path
) -> None:
    text = RIVER.read_text(encoding="utf-8")
    ends = {"crlf": text.replace("\n", "\r\n"), "cr": text.replace("\n", "\r")}
    path = tmp_path / "river-maps.yaml"
    path.write_bytes(ends.get(form, form.format("") + text).encode("utf-8"))
    made = load_scenario(path, GOOD / "banks")
    assert made.digest == river.digest
    assert made == river


def test_the_parser_without_its_c_part_reads_the_same(
    river: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    import yaml

    monkeypatch.setattr(compose, "Loader", yaml.SafeLoader)
    assert load_scenario(RIVER) == river


def test_a_bank_beside_the_file_is_found_and_a_named_folder_comes_first(tmp_path: Path) -> None:
    named = tmp_path / "other"
    named.mkdir()
    (named / "calm.yaml").write_text("format: 1\nid: calm\nlines:\n  calm-thanks: {say: Other.}\n")
    made = load_scenario(RIVER, named)
    assert [line.variants[0].text for line in made.lines if line.rank == 1] == ["Other."]
    assert load_scenario(RIVER).lines != made.lines
