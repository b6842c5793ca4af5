"""Cues are found by stems, by the thesaurus, and through one slip of the fingers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.language.match import Cues, Finder, one_slip
from roleplay.language.thesaurus import near_phrases, stem_phrase

CUES = Cues.of("strips, show me, exit slip, transitions\nblank pages, start")


def words_found(text: str, cues: Cues = CUES) -> list[str]:
    return [text[start:end] for start, end in cues.found(text)]


def test_a_cue_is_found_in_any_of_its_forms() -> None:
    assert words_found("He moved one Strip, and then the other STRIPS.") == ["Strip", "STRIPS"]
    cues = Cues.of("transition, story, plan, families")
    assert words_found("transitions, stories, planned, the family", cues) == [
        "transitions",
        "stories",
        "planned",
        "family",
    ]


def test_spans_are_offsets_of_the_text_as_it_was_typed() -> None:
    text = "“Oh,” he said, ‘the strips’ – İstanbul’s strips"
    assert [text[a:b] for a, b in CUES.found(text)] == ["strips", "strips"]


@pytest.mark.parametrize("text", ["You said: show me.", "Show him me", "show, me"])
def test_a_phrase_is_found_with_up_to_one_word_between(text: str) -> None:
    assert words_found(text)


@pytest.mark.parametrize("text", ["show it to me", "Time for the show. Me too.", "me show"])
def test_a_phrase_is_not_found_across_more_words_or_sentences_or_backwards(text: str) -> None:
    assert not words_found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("what did the exit ticket tell you", "exit ticket"),
        ("what did the exit cards say", "exit cards"),
        ("the opening minutes were slow", "opening minutes"),
        ("moving between tasks", "moving between"),
    ],
)
def test_classroom_words_stand_for_one_another(text: str, found: str) -> None:
    assert words_found(text) == [found]


def test_an_open_door_is_not_the_opening_of_a_lesson() -> None:
    assert not words_found("my door is always open")


def test_a_word_inside_a_phrase_may_be_exchanged_for_its_neighbour() -> None:
    assert words_found("the quiet pairs", Cues.of("quiet tables")) == ["quiet pairs"]


@pytest.mark.parametrize("typed", ["transtions", "transitoins", "transitiosn", "transsitions", "tranzitions"])
def test_one_slip_in_a_long_word_is_forgiven(typed: str) -> None:
    assert words_found(f"about the {typed} you mentioned") == [typed]


@pytest.mark.parametrize("typed", ["transtins", "stips", "transportation", "nransitions"])
def test_two_slips_or_a_slip_in_a_short_word_or_its_first_letter_are_not(typed: str) -> None:
    assert not words_found(f"about the {typed} you mentioned")


def test_a_word_that_differs_only_in_its_ending_is_no_slip_of_another() -> None:
    assert not words_found("the things they said", Cues.of("thinking"))


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("partner", "partner", False),
        ("partnre", "partner", True),
        ("partne", "partner", True),
        ("partnerr", "partner", True),
        ("pertner", "partner", True),
        ("pertnre", "partner", False),
        ("artner", "partner", False),
        ("partnersss", "partner", False),
    ],
)
def test_a_slip_is_one_letter_changed_added_left_out_or_swapped(typed: str, meant: str, slip: bool) -> None:
    assert one_slip(typed, meant) is slip


def test_a_hit_says_whose_cue_it_was_and_whether_the_author_wrote_the_word() -> None:
    finder = Finder({"pairs": Cues.of("pairs"), "late": Cues.of("late tables")})
    exact, near = finder.hits("The pairs at the late tables"), finder.hits("the partners")
    assert [(h.key, h.words, h.near) for h in exact] == [
        ("pairs", 1, False),
        ("late", 2, False),
        ("pairs", 1, True),
    ]
    assert [(h.key, h.near) for h in near] == [("pairs", True)]


def test_an_empty_list_of_cues_finds_nothing() -> None:
    assert Cues().found("anything at all") == ()
    assert Cues.of(" , ,\n").found("anything, at all") == ()


def test_cues_are_equal_when_their_phrases_are() -> None:
    assert Cues.of("exit slip, start") == Cues.of("Exit slips\nstarting")


def test_neighbours_of_a_phrase_do_not_contain_the_phrase_itself() -> None:
    phrase = stem_phrase("exit slip")
    assert phrase not in near_phrases(phrase)
    assert stem_phrase("exit ticket") in near_phrases(phrase)
    assert near_phrases(stem_phrase("wholly unrelated")) == ()


@given(st.text(max_size=300))
def test_any_text_gives_spans_within_it_and_in_order(text: str) -> None:
    spans = CUES.found(text)
    assert list(spans) == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
