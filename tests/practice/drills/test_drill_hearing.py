"""How an answer is heard in each drill of single lines, and by which words."""

import pytest
from doing import heard, item, items

from roleplay.practice.drills.drill import Item


def test_a_near_miss_on_the_right_pile_is_right_by_number_or_by_word() -> None:
    tag = item("sort-twelve", "You wanted them to finish")
    for answer in ("3", "leading", "Leading.", "lead"):
        told = heard("sort-twelve", tag, answer)
        assert told.right
        assert told.label == "LEADING:TAG"
        assert "tag asks her to sign it" in told.reason


def test_a_near_miss_on_another_pile_is_told_with_the_reason() -> None:
    told = heard("sort-twelve", item("sort-twelve", "You have this class again"), "leading")
    assert not told.right
    assert "closed" in told.heard
    assert "Nothing is judged" in told.reason


def test_a_row_that_careful_people_argue_about_is_right_either_way_and_shows_both_sides() -> None:
    row = item("sort-twelve", "What got in the way?")
    for answer in ("open", "leading"):
        told = heard("sort-twelve", row, answer)
        assert told.right
        assert "careful people differ" in told.heard
        assert "taken as given" in told.reason
    assert not heard("sort-twelve", row, "closed").right


@pytest.mark.parametrize("answer", ["0", "4", "99999999999999999999", "²", "banana", "o pen"])
def test_an_answer_that_names_no_pile_counts_for_nothing(answer: str) -> None:
    told = heard("sort-twelve", item("sort-twelve", "You wanted them to finish"), answer)
    assert not told.counts


@pytest.mark.parametrize("one", items("reframe"), ids=lambda one: one.id[:40])
def test_the_way_each_line_could_be_said_again_is_heard_as_right(one: Item) -> None:
    told = heard("reframe", one, one.row["way"])
    assert told.right, (told.heard, told.deciding)
    assert all(check.there for check in told.checks)
    assert told.deciding


@pytest.mark.parametrize("one", items("reframe"), ids=lambda one: one.id[:40])
def test_the_line_itself_is_no_answer_and_its_words_are_shown(one: Item) -> None:
    told = heard("reframe", one, one.line)
    assert not told.right
    assert told.deciding
    assert told.reason


def test_a_new_line_that_leads_in_another_way_is_shown_by_its_words() -> None:
    told = heard(
        "reframe", item("reframe", "Have you tried giving them roles"), "Would roles help the groups?"
    )
    assert not told.right
    assert told.label.startswith("LEADING")
    assert [check.there for check in told.checks] == [False, False, True]


def test_an_open_line_that_has_lost_its_topic_is_sent_back_to_the_fact() -> None:
    told = heard("reframe", item("reframe", "Have you tried giving them roles"), "What did you enjoy?")
    assert not told.right
    assert [check.there for check in told.checks] == [True, True, False]
    assert "one pupil wrote" in told.attempt


def test_a_verdict_may_become_something_said_plainly_where_a_leading_question_has_to_open() -> None:
    plainly = "I'd like to look at the pacing with you: part one took thirty minutes and part two took eight."
    assert heard("reframe", item("reframe", "Your pacing is too slow"), plainly).right
    closed = "Did one pupil write in four groups?"
    assert not heard("reframe", item("reframe", "Have you tried giving them roles"), closed).right


@pytest.mark.parametrize("one", items("low-inference"), ids=lambda one: one.id[:40])
def test_the_way_each_note_could_be_written_is_right_and_the_note_itself_is_not(one: Item) -> None:
    assert heard("low-inference", one, one.row["way"]).right
    told = heard("low-inference", one, one.line)
    assert not told.right
    assert told.deciding
    assert all(words.lower() in one.line.lower() for words in told.deciding)


def test_a_judging_word_in_a_quotation_is_evidence() -> None:
    note = item("low-inference", "It was a good introduction")
    assert heard("low-inference", note, 'She wrote "good" under nine of the drawings.').right
    assert not heard("low-inference", note, "She drew good pictures under nine of the drawings.").right


def test_a_note_that_has_lost_what_was_seen_is_sent_back() -> None:
    told = heard("low-inference", item("low-inference", "The room was messy"), "Blue wind sings.")
    assert not told.right
    assert "gone with it" in told.heard


@pytest.mark.parametrize("one", items("is-it-time"), ids=lambda one: one.id[:40])
def test_the_choice_and_reason_of_each_history_are_right_with_a_word_about_its_pupils(one: Item) -> None:
    answer = f"{one.row['is']}: the pupils in this room need it, {one.row['because']}"
    assert heard("is-it-time", one, answer).right


def test_a_fitting_choice_without_a_pupil_in_the_reason_is_sent_back_for_one() -> None:
    carrying = item("is-it-time", "It is the second week")
    told = heard("is-it-time", carrying, "light, because she would like me better")
    assert not told.right
    assert [check.there for check in told.checks] == [True, False]
    assert heard("is-it-time", carrying, "Light today: it opens a door to her children").right


def test_another_choice_shows_what_most_would_say_and_why() -> None:
    told = heard("is-it-time", item("is-it-time", "Anton asks you"), "light: his pupils can wait a while")
    assert not told.right
    assert "heavy today" in told.heard
    assert "Seventeen children" in told.reason


def test_a_choice_that_can_be_argued_is_right_too() -> None:
    told = heard("is-it-time", item("is-it-time", "Anton asks you"), "a date: the pupils' slips need an hour")
    assert told.right
    assert "can be argued" in told.heard


def test_an_answer_without_a_choice_counts_for_nothing() -> None:
    assert not heard("is-it-time", item("is-it-time", "Anton asks you"), "the pupils come first").counts


def omar() -> Item:
    return next(one for one in items("bright-spots") if (one.kind, one.id) == ("could-you-just", "omar"))


def number_of(one: Item, note: str) -> str:
    return next(key for key, value in one.row.items() if value == note and key.isdecimal())


def test_a_hand_holds_four_notes_unmarked_one_of_them_bright() -> None:
    for one in items("bright-spots"):
        assert one.scene is not None
        kinds = {note.id: note.kind for note in one.scene.scenario.notes}
        shown = [kinds[value] for key, value in one.row.items() if key.isdecimal()]
        assert shown.count("bright") == 1
        assert len(shown) == 4
        assert not any("bright" in line for line in one.lines)


def test_a_strength_with_its_moment_and_effect_is_right() -> None:
    said = "At 1:22 you asked Omar where to look first, and he turned his drawing upside down."
    told = heard("bright-spots", omar(), said)
    assert told.right
    assert told.label == "STRENGTH:S3"
    assert told.deciding


def test_vague_praise_of_the_right_note_is_sent_back_for_what_was_done() -> None:
    told = heard("bright-spots", omar(), f"{number_of(omar(), 'omar')} Lovely!")
    assert not told.right
    assert "praise so far" in told.heard


def test_a_sentence_about_the_growth_note_is_told_where_that_note_belongs() -> None:
    growth = next(key for key in omar().row.values() if key in ("critique", "questions"))
    told = heard("bright-spots", omar(), f"{number_of(omar(), growth)} you did this today.")
    assert not told.right
    assert "growth lies" in told.heard


def test_a_strength_that_is_taken_back_shows_the_words_that_do_it() -> None:
    said = "At 1:22 you asked Omar where to look first, but the rest was a mess."
    told = heard("bright-spots", omar(), said)
    assert not told.right
    assert told.label == "BUT"
