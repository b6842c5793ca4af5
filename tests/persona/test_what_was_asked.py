"""The last thing asked decides: no good line of hers stands where a modest true one belongs."""

from functools import cache
from pathlib import Path

import pytest

from roleplay.persona.aims import kind_of
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder

MAYA, PRIYA = "first-three-months", "the-poster-on-the-computer"
GIVEN = {"hope", "idea", "agency", "step"}


@cache
def scenario(name: str) -> Scenario:
    return load_scenario(Path(scenario_folder()) / f"{name}.yaml")


def talk(name: str, *lines: str, seed: int = 1) -> tuple[Conversation, Turn]:
    """The conversation after these coach lines, and its last turn."""
    conversation = begin(scenario(name), seed)
    for line in lines:
        conversation = conversation.after(take_turn(line, conversation, scenario(name)))
    return conversation, conversation.turns[-1]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (MAYA, "What did you have for lunch?"),
        (MAYA, "So what are you doing for the weekend?"),
        (MAYA, "Are you angry with me?"),
        (MAYA, "Can you say that again?"),
        (MAYA, "How old are they?"),
        (MAYA, "Which key opens the blue garden shed?"),
        (PRIYA, "Okay, shall we have a coffee?"),
        (PRIYA, "How many kids do you have?"),
        (PRIYA, "What colors does the school use?"),
        (PRIYA, "Do the parents come at six or at seven?"),
        (PRIYA, "I loved the video you sent me!"),
        (PRIYA, "My nephew is eight and he fixes my phone."),
    ],
)
def test_what_she_gives_only_when_asked_is_never_the_answer_to_something_else(name: str, line: str) -> None:
    for seed in range(6):
        _, turn = talk(name, line, seed=seed)
        assert not turn.reply.marks & GIVEN, turn.reply.text
        assert turn.reply.text


@pytest.mark.parametrize(
    ("name", "line", "words"),
    [
        (MAYA, "What you eat for lunch?", ("bag", "sandwich", "bites")),
        (MAYA, "Who are Teo and Wren?", ("Joelle",)),
        (MAYA, "How many sets did you have?", ("Eight",)),
        (PRIYA, "When's open house?", ("fourteenth",)),
        (PRIYA, "How long you are teaching?", ("Fourteen years",)),
        (PRIYA, "Whose idea was the ship template?", ("The ship was me",)),
        (PRIYA, "I loved the video you sent me!", ("The video?",)),
        (PRIYA, "How do you feel about your poster, from one to ten?", ("four",)),
    ],
)
def test_a_short_question_gets_its_short_answer(name: str, line: str, words: tuple[str, ...]) -> None:
    _, turn = talk(name, line)
    assert any(word in turn.reply.text for word in words), turn.reply.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Who made the template?", "who"),
        ("When could you ask them?", "when"),
        ("Where is the folder?", "where"),
        ("How many of them finished?", "number"),
        ("How long did it take?", "duration"),
        ("From one to ten, how did it go?", "scale"),
        ("Shall I come by on Thursday?", "visit"),
        ("How can I help?", "need"),
        ("How will you know it worked?", "signal"),
        ("Do you have any questions for me?", "ask-me"),
        ("What would the parents say?", "would-say"),
        ("What would you say to them?", "would-tell"),
        ("What made you ask that?", None),
    ],
)
def test_what_a_short_answer_has_to_hold_is_heard(text: str, kind: str | None) -> None:
    assert kind_of(text) == kind


def test_a_question_about_her_last_words_stays_on_them() -> None:
    _, turn = talk(PRIYA, "What's the template?", "So I'm asking: why six?")
    assert "Six fit on the page" in turn.reply.text


def test_asked_to_say_it_again_she_says_what_she_said_and_not_what_she_quoted() -> None:
    conversation, _ = talk(MAYA, "How are you?")
    first = conversation.turns[-1].reply.text.split(".")[0]
    for line in ("Sorry, say that again?", "I didn't catch that. Could you repeat it?"):
        turn = take_turn(line, conversation, scenario(MAYA))
        conversation = conversation.after(turn)
        assert first in turn.reply.text


@pytest.mark.parametrize(
    "line",
    [
        "You always seem to have a reason.",
        "There you are. You see, it isn't rocket science.",
        "Look, a good teacher would start from the evidence.",
        "Well, everyone says it for a reason! I'll drop in on Thursday and see if it's fixed.",
    ],
)
@pytest.mark.parametrize("name", [MAYA, PRIYA])
def test_a_dig_is_never_agreed_with_warmly(name: str, line: str) -> None:
    for seed in range(6):
        _, turn = talk(name, "How are you?", line, seed=seed)
        assert turn.asked.slight
        assert not turn.reply.text.startswith(("Yes", "Right, exactly", "That's it", "Mm. That's about"))
        assert not turn.reply.marks & GIVEN


def test_one_shared_word_is_no_meaning_given_back() -> None:
    _, turn = talk(PRIYA, "Computer, computer, everybody wants a computer. You like the computer?")
    assert not turn.asked.returned or "Yes. That." not in turn.reply.text
    _, heard = talk(MAYA, "How are you?")
    assert heard.asked.returned


def test_she_asks_the_coach_at_most_twice_and_answers_a_good_question_first() -> None:
    asks = {line.id for line in scenario(MAYA).lines if line.occasion == "asks-coach"}
    lines = [
        "How are you?",
        "The room looked warm.",
        "Mm.",
        "I see.",
        "It rained.",
        "Okay then.",
        "Mm.",
        "Well.",
    ]
    for seed in range(6):
        conversation, _ = talk(MAYA, *lines, seed=seed)
        said = [line for turn in conversation.turns for line in turn.reply.lines]
        assert sum(line in asks for line in said) <= 2
        _, turn = talk(MAYA, "How are you?", "Mm.", "What did the pairs with strips do?", seed=seed)
        assert turn.reply.occasion != "asks-coach"


def test_a_day_is_named_only_when_it_is_asked_for() -> None:
    for line in (
        "Hi Maya, thanks for making time over lunch.",
        "I mean food. Sandwich? Soup?",
        "Lunch, then?",
    ):
        _, turn = talk(MAYA, line)
        assert "Thursday" not in turn.reply.text
    _, turn = talk(MAYA, "Shall we do Thursday at eight then?")
    assert "visit" in turn.reply.lines[-1]
