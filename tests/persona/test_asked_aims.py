"""What a question asks for is heard by its meaning, whatever its words."""

import pytest
from bean_talk import Talk, coded
from hypothesis import given
from hypothesis import strategies as st

from roleplay.persona.aims import aims_found
from roleplay.persona.asked import understand
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Frame, Question
from roleplay.rubric.ground import Ground
from roleplay.scenario.vocabulary import AIMS, Aim

ASKS: dict[Aim, tuple[str, ...]] = {
    "decision": (
        "What made you ask Dario that?",
        "Why did you wait so long before answering?",
        "What were you thinking when you knelt down beside them?",
        "How did you decide who goes first?",
        "Can you walk me through that moment with the strips?",
        "Where did that question come from?",
        "Could you tell me what was going through your mind at 9:14?",
        "What was your thinking behind the pairs?",
        "How did you know he was ready?",
        "Why was that?",
        "And why the strips?",
        "How come you started with the story?",
        "What told you it was time to move on?",
        "What were you hoping students would carry out of that discussion?",
        "What was it that prompted that?",
    ),
    "pupils": (
        "How did Dario respond?",
        "What did the students do next?",
        "Who got started straight away?",
        "How many of them finished?",
        "And after that?",
        "What happened when he moved the strips?",
        "How do you think the students felt?",
        "What did you notice about the pairs at the back?",
        "Which students were still waiting?",
        "What were the other tables doing while you were with Dario?",
        "What did he say?",
        "What do the exit slips tell you?",
        "Did they finish in time?",
        "What would your students say about it?",
    ),
    "any-question": (
        "What about the other pairs?",
        "What else?",
        "What about the strips?",
        "What would you like to talk about today?",
    ),
    "feeling": (
        "How are you feeling about it?",
        "How was that for you?",
        "How are you doing today?",
        "What was that like?",
        "How did the lesson go?",
        "How do you think it went?",
        "Were you nervous?",
        "How's your week been?",
    ),
    "success": (
        "What went well?",
        "What part of the lesson are you most proud of?",
        "What's already working?",
        "What made that work?",
        "What part of your teaching brings you the most joy?",
        "What would you want to keep?",
        "Which moments felt strongest to you?",
        "What strengths are you bringing into this unit?",
    ),
    "difficulty": (
        "What was hard about it?",
        "What got in the way?",
        "What isn't going well right now?",
        "What worries you most?",
        "Where did you get stuck?",
        "What's the hardest part?",
        "What made it difficult?",
        "What would you change about the lesson?",
        "What are you least happy with in this plan?",
    ),
    "hope": (
        "What do you hope for your students?",
        "What do you want them to remember about maths?",
        "What would success look like for this class?",
        "What is your vision for these kids?",
        "If the next six weeks went well, what would be different for your newest learners?",
        "What matters most to you in this unit?",
        "Why did you become a teacher?",
        "What would you love to hear from them in June?",
        "What would you want their families to say about this year?",
    ),
    "next-step": (
        "What might you try tomorrow?",
        "When would you do that?",
        "How will you know it worked?",
        "How might you use that at the start of the lesson?",
        "What could a first step look like?",
        "Which of those would you like to start with?",
        "How could you bring that same question to the other tables?",
        "What would you like to try first?",
        "So what's next?",
        "What ideas do you have for Thursday?",
        "Where would you start?",
        "What do you want to do about it?",
        "What would count as evidence that it's working?",
        "Where else in the lesson could a model like that lift the rest?",
    ),
    "background": (
        "How long have you had this class?",
        "How are the groups set up?",
        "What does a normal start look like, usually?",
        "Is this the first time they've used strips?",
        "Where are you in the unit?",
    ),
    "agreement": (
        "What do you make of that?",
        "How does that sit with you?",
        "Does that match what you saw?",
        "Don't you think a timer would help?",
        "What do you think?",
        "Is that fair?",
        "What's your take on the numbers?",
        "Have you considered a seating chart?",
        "What if you put them out first?",
        "How do those two sit together for you?",
    ),
    "repeat": (
        "What do you mean?",
        "Sorry, can you say that again?",
        'What do you mean by "reset"?',
    ),
    "your-view": (
        "What do you think of me?",
        "How has this conversation been for you?",
        "Was this useful?",
        "What could I do differently next time?",
    ),
    "permission": (
        "May I share something I noticed?",
        "Would it be okay if I told you what I wrote down?",
        "Do you mind if I ask about the start?",
    ),
    "offer": (
        "Would you like me to take your duty on Friday?",
        "How can I help?",
        "Can I help with the strips?",
    ),
    "personal": (
        "How was your weekend?",
        "Do you have kids?",
    ),
    "off-topic": (
        "Are you a robot?",
        "Did you see the game last night?",
    ),
}
SAYS: dict[Aim, tuple[str, ...]] = {
    "decision": (
        "I'm curious what led you to put the letter first.",
        "Help me understand what you were weighing right then.",
    ),
    "background": ("Tell me about your class.",),
    "offer": ("I could come in on Thursday and count who talks.",),
    "any-question": (
        "Tell me more.",
        "Say more about that.",
        "Go on.",
        "Tell me about Dario.",
    ),
    "greeting": (
        "Good morning, Maya.",
        "Hi!",
    ),
    "thanks": ("Thank you for telling me.",),
    "apology": ("I'm sorry, that came out as blame.",),
    "unsure": (
        "I don't know what to say.",
        "um",
    ),
    "silence": (
        "Mm.",
        "...",
        "Okay.",
        "*nods*",
    ),
    "statement": (
        "You asked Dario to show you with his strips.",
        "At 9:14 you knelt down.",
        "I noticed that six slips were blank.",
        "So you wanted it to be his.",
        "It's your call.",
    ),
}
FURTHER: tuple[tuple[Aim, str], ...] = (
    ("difficulty", "What do you think didn't go so well?"),
    ("success", "What do you think went well?"),
    ("success", "What do you think made that work?"),
    ("hope", "What are you hoping for?"),
)
PAIRS = [(aim, text) for aim, texts in ASKS.items() for text in texts] + list(FURTHER)
SAID = [(aim, text) for aim, texts in SAYS.items() for text in texts]


@pytest.mark.parametrize(("aim", "text"), PAIRS)
def test_a_question_is_heard_for_what_it_asks(aim: Aim, text: str) -> None:
    assert Talk().hears(text).aim == aim


@pytest.mark.parametrize(("aim", "text"), SAID)
def test_a_turn_without_a_question_is_heard_for_what_it_does(aim: Aim, text: str) -> None:
    heard = understand(coded(text), Ground(), Memory(), Talk().scenario)
    assert heard.aim == aim


@pytest.mark.parametrize(
    "text",
    ["Can I ask what made you wait?", "I'm curious, what led you to that?", "Thanks. So why the cups?"],
)
def test_an_opener_gives_way_to_what_it_opens(text: str) -> None:
    assert Talk().hears(text).aim == "decision"


def test_the_last_question_of_a_turn_is_the_one_that_counts() -> None:
    text = "How did Ada respond? What made you ask her?"
    first = Question(start=0, end=20, label="OPEN:WH")
    coding = coded(text)
    coding = type(coding)(text=text, questions=(first, *coding.questions), headline="OPEN:WH")
    assert understand(coding, Ground(), Memory(), Talk().scenario).aim == "decision"


def test_a_check_at_the_end_does_not_hide_the_question_before_it() -> None:
    text = "What made you ask her? Does that make sense?"
    questions = (
        Question(start=0, end=22, label="OPEN:WH"),
        Question(start=23, end=44, label="CLOSED:CHK"),
    )
    coding = type(coded(""))(text=text, questions=questions, headline="OPEN:WH")
    assert understand(coding, Ground(), Memory(), Talk().scenario).aim == "decision"


def test_a_question_that_carries_its_answer_asks_for_agreement() -> None:
    assert Talk().hears("A timer would help, wouldn't it?", "LEADING:TAG").aim == "agreement"
    heard = Talk().hears("Why didn't you put the cups out first?", "LEADING:PRESUP")
    assert (heard.aim, "agreement" in heard.also) == ("decision", True)


def test_an_author_adds_cues_to_an_aim() -> None:
    assert Talk().hears("And the big picture?").aim == "hope"


@pytest.mark.parametrize(
    ("frame", "level", "aim"),
    [
        ("VISION", None, "hope"),
        ("STRENGTH-ASK", None, "success"),
        ("PROBLEM-ASK", None, "difficulty"),
        ("BRIDGE", "B2", "next-step"),
    ],
)
def test_codes_help_where_words_do_not(frame: str, level: str | None, aim: Aim) -> None:
    assert (
        Talk().hears("Whither then?", "OPEN:WH", Frame(start=0, end=13, label=frame, level=level)).aim == aim
    )


@pytest.mark.parametrize(
    ("label", "aim"),
    [("CLOSED:PERM", "permission"), ("CLOSED:CHK", "agreement"), ("CLOSED:VER", "any-question")],
)
def test_a_question_without_known_words_is_heard_by_its_label(label: str, aim: Aim) -> None:
    assert Talk().hears("Zigzag, then?", label).aim == aim


def test_arrangements_are_about_nothing_that_was_noted() -> None:
    heard = Talk().hears("When shall I come to see the circle?", "CLOSED:LOG")
    assert (heard.topic, heard.aim) == (None, "any-question")


def test_say_more_takes_up_what_was_last_asked_for() -> None:
    talk = Talk()
    talk.say("How did Ada respond?")
    heard = talk.hears("Say more about that?")
    assert heard.topic == "ada"
    assert heard.also[0] == "pupils"


def test_asking_the_same_again_is_counted() -> None:
    talk = Talk()
    for before in range(3):
        assert talk.hears("What made you ask Ada that?").again == before
        talk.say("What made you ask Ada that?")


@given(st.text(max_size=200))
def test_any_text_has_an_aim(text: str) -> None:
    assert all(found.aim in AIMS for found in aims_found(text))
    assert understand(coded(text), Ground(), Memory(), Talk().scenario).aim in AIMS


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("hey noor how did it go", "feeling"),
        ("so what did she do then", "pupils"),
        ("when", "next-step"),
        ("What a lesson", "statement"),
        ("I saw what they did", "statement"),
    ],
)
def test_a_question_needs_no_mark_and_an_exclamation_is_none(text: str, aim: Aim) -> None:
    assert understand(coded(text), Ground(), Memory(), Talk().scenario).aim == aim
