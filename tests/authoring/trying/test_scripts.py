"""Coach lines are read from three kinds of text, and what `try` keeps comes back as it was."""

from hypothesis import given
from hypothesis import strategies as st

from roleplay.authoring.trying.script import Script, Step, read_script, write_script

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "), min_size=1)
SAID = WORDS.map(lambda text: " ".join(text.split())).filter(bool)
STEPS = st.lists(
    st.builds(
        Step,
        said=SAID,
        settings=st.lists(st.sampled_from(["/state T=60", "/turn 8"]), max_size=2).map(tuple),
        heard=st.just("") | st.from_regex(r"[A-Z][a-z ]{2,20}\.", fullmatch=True),
    ),
    min_size=1,
    max_size=6,
)


def test_plain_lines_are_one_turn_each_and_comments_are_none() -> None:
    script = read_script("# a note\n\nWhat did Sami do?\n  And then?\n")
    assert [step.said for step in script.steps] == ["What did Sami do?", "And then?"]


def test_a_played_conversation_gives_its_seed_lines_and_replies() -> None:
    script = read_script(
        "# About.\nseed 7\n\nNoor: Mind the glue.\n\nYou: Hello.\n  NONE\n  T 50 · shut\nNoor: Hi. [asks]\n"
    )
    assert script.seed == 7
    assert script.steps == (Step("Hello.", (), "Hi."),)


def test_settings_belong_to_the_line_that_follows_them() -> None:
    script = read_script("seed 1\ndifficulty hard\n\nYou: One.\n\n/state T=60\n/turn 8\nYou: Two.\n")
    assert script.difficulty == "hard"
    assert [step.settings for step in script.steps] == [(), ("/state T=60", "/turn 8")]


@given(STEPS, st.integers(0, 2**31 - 1), st.sampled_from(["gentle", "as-written", "hard"]))
def test_what_was_kept_comes_back(steps: list[Step], seed: int, difficulty: str) -> None:
    script = Script(tuple(steps), seed, difficulty)  # type: ignore[arg-type]  # one of the three
    assert read_script(write_script(script, ("# kept",), "Noor")) == script


@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert all(step.said.strip() for step in read_script(text).steps)
