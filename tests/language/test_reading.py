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
    ("said", "question"),
    [
        (
            "there were six with nothing written is that usual for a monday",
            "is that usual for a monday",
        ),
        ("i noticed Sam kept looking at the clock do you know why", "do you know why"),
        ("you gave them a choice of three books how did you pick the three", "how did you pick the three"),
        ("we lost ten minutes to the fire bell how long did you have left", "how long did you have left"),
        ("she had the sheet in front of her and i wondered had you asked her to wait", ""),
    ],
)
def test_a_question_in_mid_flow_is_found_by_its_word_order(said: str, question: str) -> None:
    found = asks(read(said))
    assert len(found) == 1
    assert said[found[0].start : found[0].end].endswith(question)


@pytest.mark.parametrize(
    "said",
    [
        "i saw how you paused and what they did after",
        "what they did was put the cards in order",
        "when the bell went they all looked up at you",
        "as far as i could see they had the page open",
        "he put his hand up and so did she",
        "i asked them what do you notice and they told me",
        "the thing is they were tired by then",
        "the more they talk the more they learn",
        "you showed them where to look and how to hold it",
        "i'll come thursday or friday",
        "that is what I mean",
        "don't worry about the noise",
        "has been a pleasure",
    ],
)
def test_relative_and_indirect_clauses_ask_nothing(said: str) -> None:
    assert asks(read(said)) == ()


@pytest.mark.parametrize(
    ("said", "sentences_of_it"),
    [
        ("Period six again, poor you \U0001f62c What would you like to start with?", 2),
        ("The maths was on table B. What did they write?", 2),
        ("It was the last thing he doesn't. How did you find out?", 2),
        ("From 6 \u2192 2 hands in ten minutes", 1),
    ],
)
def test_a_picture_and_a_lone_letter_end_a_sentence_where_one_can_begin(
    said: str, sentences_of_it: int
) -> None:
    assert len(sentences(said)) == sentences_of_it


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("they were late weren't they", "weren't they"),
        ("you never got to the end did you", "did you"),
        ("She's the quiet one, isn't she, the girl with the plaits.", "isn't she"),
        ("It would save the queue. OK?", "OK"),
        ("So that's Tuesdays sorted. Yes?", "Yes"),
        ("your room is the end one yeah", "yeah"),
    ],
)
def test_a_tag_is_heard_without_its_comma_and_behind_a_full_stop(said: str, tag: str) -> None:
    (found,) = asks(read(said))
    assert found.tag is not None
    assert said[found.tag[0] : found.tag[1]] == tag


@pytest.mark.parametrize("said", ["you got it right", "did you say no", "they did, yeah", "why weren't they"])
def test_what_only_looks_like_a_tag_is_none(said: str) -> None:
    assert all(found.tag is None for found in asks(read(said)))


@pytest.mark.parametrize(
    "said",
    [
        "Same worksheet? Or did you swap one in?",
        "Who chose the pairs, you or Sam?",
        "Who chose the pairs? you or them",
        "Quiet for a Friday or was today odd?",
        "Was it the heat, or the hour, or something else?",
    ],
)
def test_a_stem_and_its_candidates_are_one_choice(said: str) -> None:
    (found,) = asks(read(said))
    assert (found.inner, " or " in found.clause) == ("polar", True)


@pytest.mark.parametrize(
    "said",
    [
        "Where was I... yes, the beads.",
        "They went on, how do you say, cutting.",
        "Mina said, what was it, something about frogs.",
    ],
)
def test_a_search_for_words_asks_nothing(said: str) -> None:
    assert asks(read(said)) == ()


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
