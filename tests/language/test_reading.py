"""Text to sentences and tokens: offsets kept, marks and quotations minded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.language.asks import asks
from roleplay.language.lexicon import forms, lexicon
from roleplay.language.plain import plain
from roleplay.language.read import read


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in read(text).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At 9:14 a.m. you waited 3.5 seconds. They spoke.",
            ["At 9:14 a.m. you waited 3.5 seconds.", "They spoke."],
        ),
        ("Mr. Okoro paused. Why?", ["Mr. Okoro paused.", "Why?"]),
        ("It ended at 3 p.m. Then they left.", ["It ended at 3 p.m.", "Then they left."]),
        ("First line\nsecond line", ["First line", "second line"]),
        (
            "You were on time.What did you see?Anything else",
            ["You were on time.", "What did you see?", "Anything else"],
        ),
        ("Well… it was e.g. Tom who spoke", ["Well… it was e.g. Tom who spoke"]),
        ('You said, "Show me." He did.', ['You said, "Show me."', "He did."]),
        ("What now ? ?", ["What now ? ?"]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_speech_without_punctuation_is_cut_where_a_question_begins() -> None:
    said = "i saw you wait a long time after that one what did you notice about the back table"
    assert sentences(said)[1] == "what did you notice about the back table"


def test_speech_without_punctuation_is_not_cut_inside_a_clause() -> None:
    said = "i am still thinking about what did you say to the group at the window this morning"
    assert sentences(said) == [said]


@pytest.mark.parametrize(
    "text",
    [
        'She said "Why?" twice.',
        "She said 'why not?' twice.",
        "She said \u201cWhy?\u201d twice.",
        "A 'group work' of sorts.",
    ],
)
def test_talk_in_quotation_marks_is_blanked(text: str) -> None:
    sentence = read(text).sentences[0]
    assert "why" not in sentence.own
    assert "group" not in sentence.own
    assert len(sentence.own) == len(sentence.plain)


def test_apostrophes_are_no_quotation_marks() -> None:
    own = read("The students' work and don't you think the pupils' books were open").sentences[0].own
    assert "don't you think" in own


def test_a_text_that_is_one_quotation_is_read() -> None:
    assert len(asks(read('"How did it go?"'))) == 1


def test_tokens_carry_their_word_classes() -> None:
    sentence = read("Have you tried a seating chart?").sentences[0]
    assert {t.plain for t in sentence.tokens if "technique" in t.classes} == {"seating", "chart"}
    assert "technique" in sentence.classes


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("pause+", ("pause", "pauses", "paused", "pausing")),
        ("try+", ("try", "tries", "tried", "trying")),
        ("mess", ("mess",)),
    ],
)
def test_regular_forms_are_written_out(entry: str, expected: tuple[str, ...]) -> None:
    assert forms(entry) == expected


def test_phrases_are_also_known_with_hyphens() -> None:
    assert "technique" in lexicon().single["turn-and-talk"]


@given(st.text(max_size=400))
def test_plain_text_keeps_every_offset(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(max_size=400))
def test_every_span_lies_inside_the_text_and_in_order(text: str) -> None:
    end = 0
    for sentence in read(text).sentences:
        assert end <= sentence.start < sentence.end <= len(text)
        assert len(sentence.own) == len(sentence.plain) == sentence.end - sentence.start
        assert all(sentence.start <= t.start < t.end <= sentence.end for t in sentence.tokens)
        end = sentence.end
    for ask in asks(read(text)):
        assert 0 <= ask.start < ask.end <= len(text)
        assert ask.clause
