"""Pasted notes: looked at word by word, without names, and made into a conversation that loads."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleplay.authoring.own_notes.looked_at import look_at
from roleplay.authoring.own_notes.names import initials, names_in, with_initials
from roleplay.authoring.own_notes.own import own
from roleplay.authoring.own_notes.pasted import pasted
from roleplay.authoring.own_notes.written import write
from roleplay.errors import RoleplayError
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

LESSON = """\
9:20 asks Emre "How do you know?" He stirs it again.
- 9:40 Two groups stopped working for six minutes.
3. The date is on the board.

vision: Children who test ideas
growth: 9:50 Nineteen were packing when the bell rang.
"""


def test_bullets_and_numbers_are_left_away_and_times_are_not() -> None:
    found = pasted(LESSON)
    assert [line.text.split()[0] for line in found.notes] == ["9:20", "9:40", "The", "9:50"]
    assert found.beside.vision == "Children who test ideas"
    assert found.notes[-1].kind == "growth"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Students were engaged.", ["engaged"]),
        ("Great pace, and many of the pupils were focused.", ["great", "focused", "many of"]),
        ('9:20 says "Great, and who was engaged?" Nine hands.', []),
        ("9 of 22 wrote a reason.", []),
    ],
)
def test_a_word_that_needs_a_judge_is_said_with_what_would_stand_instead(text: str, words: list[str]) -> None:
    judging = look_at(text).judging
    assert sorted(one.words for one in judging) == sorted(words)
    assert all(one.instead for one in judging)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Asks "How do you know?" He stirs it again.', "bright"),
        ("Teacher counts to nine before anybody answers, and four more hands go up.", "bright"),
        ("Two groups stopped working for six minutes.", "growth"),
        ("Thirteen minutes go by before the first pair opens an atlas.", "growth"),
        ("The date is on the board.", "neutral"),
        ("Great questioning!", "neutral"),
        ("Nine of 22 wrote a reason.", "neutral"),
    ],
)
def test_what_pupils_did_by_the_teachers_doing_is_suggested_as_bright(text: str, kind: str) -> None:
    assert look_at(text).suggested == kind


def test_names_are_seen_in_the_middle_and_at_the_head_of_sentences_and_after_a_time() -> None:
    texts = (
        "Leyla points, then Omar Aziz nods.",
        "10:12 Ines asked for it.",
        "Mark pointed. Ms. Ibarra waits.",
    )
    assert names_in(texts) == ("Leyla", "Omar Aziz", "Ines", "Mark", "Ibarra")


def test_words_with_a_capital_that_name_nobody_are_left_alone() -> None:
    texts = ("Students worked in English on Monday.", "Will they come back?", "Rotations took six minutes.")
    assert names_in(texts) == ()


def test_two_people_never_share_their_initials_and_a_whole_name_goes_before_its_parts() -> None:
    given = initials(("Emre", "Ela", "Emre Kaya"))
    assert len(set(given.values())) == 3
    text = "Emre Kaya helps Ela. Emre’s strip is out."
    assert with_initials(text, given) == "E. K. helps E2. E.’s strip is out."


def test_the_conversation_lies_in_the_trainees_folder_and_plays_at_once(tmp_path: Path) -> None:
    lesson = own(pasted(LESSON)).without_names()
    path = write(lesson, (scenario_folder(), tmp_path))
    scenario = load_scenario(path)
    assert "Emre" not in path.read_text(encoding="utf-8")
    assert [note.kind for note in scenario.notes] == ["bright", "growth", "neutral", "growth"]
    session = Session.start(scenario, MemoryKeeper(), seed=4)
    turn = session.say("You asked E. how he knew, and he stirred it again. What went into that question?")
    assert turn.coding.has("STRENGTH:S3")
    assert turn.reply.text


def test_nothing_is_written_over(tmp_path: Path) -> None:
    lesson = own(pasted(LESSON)).without_names()
    first, second = (write(lesson, (scenario_folder(), tmp_path)) for _ in range(2))
    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_mark_of_the_trainees_stands_before_what_was_suggested(tmp_path: Path) -> None:
    lesson = own(pasted("Nine of 22 wrote a reason.\nThe date is on the board."))
    lesson = lesson.marked(0, "bright").marked(1, out=True)
    scenario = load_scenario(write(lesson, (tmp_path,)))
    assert [(note.kind, note.text) for note in scenario.notes] == [("bright", "Nine of 22 wrote a reason.")]
    assert scenario.reach == "optional"


def test_when_every_note_is_left_out_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(RoleplayError, match="every note is left out"):
        write(own(pasted("The date is on the board.")).marked(0, out=True), (tmp_path,))
    assert not list(tmp_path.iterdir())


SIGNS = st.text(alphabet="abE T0:9-*.#\n\t{}%[],'\"|>&!@`~=<\\“”’\u2028\x00\ufeff😀é日", max_size=120)
LINES = st.lists(
    st.one_of(
        st.sampled_from([
            "9:20 asks Emre why. He stirs it.", "{{ 10**9 }}", "{% for %}", "bright: - a", "vision: # no",
            "goal: 'x", "title: ---", "title: ../../etc", "vision", "note", "growth:", "日本語 の", "x" * 700,
            "null", "- - -", "situation: {# y #}", "a: b #c", "“", "1. 2. 3.",
        ]),
        SIGNS,
        st.text(max_size=60),
    ),
    max_size=16,
)  # fmt: skip


@given(LINES, st.booleans())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_notes_give_one_clear_line_or_a_conversation_that_loads(
    tmp_path: Path, lines: list[str], anonymous: bool
) -> None:
    refused: RoleplayError | None = None
    try:
        lesson = own(pasted("\n".join(lines)))
    except RoleplayError as error:
        refused = error
    if refused:
        assert "\n" not in str(refused)
        assert refused.remedy
        return
    lesson = lesson.without_names() if anonymous else lesson
    scenario = load_scenario(write(lesson, (scenario_folder(), tmp_path)))
    assert len(scenario.notes) == len(lesson.notes)
    assert not anonymous or lesson.names == ()
