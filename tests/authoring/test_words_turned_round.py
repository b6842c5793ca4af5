"""Notes are told to the teacher they are about, and her words are given back to her."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.authoring.turned import given_back, told_to_her


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("She kneels at four desks.\nAt each she asks.", "You kneel at four desks. At each you ask."),
        ('To Dario: "Show me." He moves.', 'You said to Dario: "Show me." He moves.'),
        ("Her rubric has ten points; a pupil thanks her.", "Your rubric has ten points; a pupil thanks you."),
        ("Ines's map: Ines waits, watches and carries on.", "Your map: You wait, watches and carries on."),
        ("She does it herself.", "You do it yourself."),
        ("Then she always carries two.", "Then you always carries two."),
        ("She watches, tries, and passes on.", "You watch, tries, and passes on."),
    ],
)
def test_a_note_is_told_in_the_second_person(note: str, told: str) -> None:
    assert told_to_her(note, "she", "Ines") == told


def test_they_in_a_note_may_be_the_pupils_and_stays() -> None:
    assert told_to_her("They line up. Sam nods.", "they", "Sam") == "They line up. You nod."


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("Wait, you heard? I nearly told him.", "So you nearly told him."),
        ("I was tired. My head was full of things, honestly.", "So your head was full of things, honestly."),
        ("And then they argued for ten minutes.", "So they argued for ten minutes."),
        ("What would you do?", ""),
        ("Mm.", ""),
        ("*shrugs* Because I like it so.", "So you like it so."),
    ],
)
def test_her_longest_plain_sentence_is_given_back(words: str, back: str) -> None:
    assert given_back(words) == back


@given(st.text(max_size=200), st.sampled_from(["she", "he", "they"]))
def test_any_text_can_be_turned(text: str, pronoun: str) -> None:
    assert "\n" not in told_to_her(text, pronoun, "Ida")
    back = given_back(text)
    assert back == "" or (back.startswith("So ") and "?" not in back)
