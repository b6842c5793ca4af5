"""What a whole turn adds up to: headline, stacks, ground, severity, patterns."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.language.match import Cues
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Fact, Ground


def after(*teacher: str, marks: frozenset[str] = frozenset()) -> Ground:
    ground = Ground()
    for text in teacher:
        ground = ground.teacher_said(text, marks)
    return ground


def answered(*coach: str) -> Ground:
    ground = Ground()
    for text in coach:
        ground = ground.coach_said(code_turn(text, ground)).teacher_said(
            "They mostly talked about the cards."
        )
    return ground


def in_turn(ground: Ground, *coach: str) -> Ground:
    for text in coach:
        ground = ground.coach_said(code_turn(text, ground)).teacher_said("Okay.")
    return ground


@pytest.mark.parametrize(
    ("text", "form", "label", "stacked"),
    [
        ("How might you get more voices in? Have you tried popsicle sticks?", "leading", "LEADING:ADV", True),
        ("Can I ask about the groups? How did you put them together?", "open", "OPEN:WH", False),
        ("What else? Anything else?", "open", "OPEN:WH", False),
        ("What were the students learning and were they all learning it?", "open", "OPEN:WH", True),
        ("May I share something?", "closed", "CLOSED:PERM", False),
        ("Was it the time of day? The task? The groups? Something else?", "closed", "CLOSED:CHO", False),
    ],
)
def test_the_headline_is_the_question_that_will_be_answered(
    text: str, form: str, label: str, *, stacked: bool
) -> None:
    turn = code_turn(text, Ground())
    assert (turn.form, turn.headline, turn.stacked) == (form, label, stacked)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Have you thought about stations?", "I keep thinking about stations."),
        ("What went wrong with the closing?", "The closing went wrong again."),
        ("How frustrated are you with it?", "Honestly, I am so frustrated."),
        ("So the transitions are chaotic?", "The transitions are chaotic."),
    ],
)
def test_what_the_teacher_raised_is_free_to_ask_about(text: str, before: str) -> None:
    assert code_turn(text, Ground()).form == "leading" or before.endswith("chaotic.")
    assert code_turn(text, after(before)).form != "leading"


def test_advice_she_asked_for_is_not_held_against_the_question_beside_it() -> None:
    asked = after("What would you do?", marks=frozenset({"asks"}))
    assert code_turn("Have you thought about a visible timer?", asked).form == "closed"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("What about a word wall?", 1),
        ("You loved how that went, didn't you?", 1),
        ("That question was pretty low-level, no?", 2),
        ("How did it feel, frustrating?", 1),
        ("Is Tyler acting out because he can't read the passage?", 2),
        ("How delighted are you with the groups?", 2),
        ("Why didn't you give them more wait time?", 3),
        ("Will you begin the seating chart Monday or Tuesday?", 2),
        ("Were you being flexible there, or were you unprepared?", 3),
        ("What kind of message does that send?", 3),
        ("You do want all of them to succeed, don't you?", 3),
    ],
)
def test_severity_follows_the_rubric(text: str, severity: int) -> None:
    assert code_turn(text, Ground()).severity == severity


def test_an_unsure_leading_label_is_given_as_a_doubt() -> None:
    question = code_turn("You skipped the share-out?", Ground()).questions[0]
    assert question.label == "CLOSED:CHK"
    assert question.doubt


def test_what_the_plan_holds_is_a_plain_check() -> None:
    plan = Ground(facts=(Fact("plan", "Plan: teach the same way tomorrow, then the share-out.", "neutral"),))
    question = code_turn("You're planning to teach it the same way tomorrow?", plan).questions[0]
    assert (question.label, question.doubt) == ("CLOSED:CHK", False)


def test_asking_what_to_do_differently_before_any_strength_carries_a_caution() -> None:
    assert "CAUTION" in code_turn("What would you do differently next time?", Ground()).questions[0].modifiers
    praised = (
        "At 9:14 you asked Dario to show you with his strips, and he did. What would you do differently?"
    )
    assert "CAUTION" not in code_turn(praised, Ground()).questions[-1].modifiers


def test_a_question_on_the_growth_topic_says_so() -> None:
    ground = Ground(growth=Cues.of("transitions, clean-up"))
    assert code_turn("What did you notice about the transitions?", ground).questions[0].growth
    assert not code_turn("What did you notice about the text?", ground).questions[0].growth


def test_three_closed_turns_on_the_growth_topic_are_a_funnel() -> None:
    ground = Ground(growth=Cues.of("transitions"))
    ground = in_turn(ground, "How many transitions were there?", "Did the transitions take a minute?")
    assert "FUNNEL" in code_turn("Was the second of the transitions longer?", ground).patterns
    assert "FUNNEL" not in code_turn("What did you see in the transitions?", ground).patterns


def test_two_graded_turns_in_a_row_are_a_funnel() -> None:
    ground = in_turn(Ground(), "What should you have done when Tim got up?")
    assert code_turn("What went wrong there?", ground).patterns == ("FUNNEL",)


def test_four_turns_that_only_ask_are_an_interrogation() -> None:
    ground = answered(
        "What did you see at the tables?", "And what did they do then?", "Who was the first to speak?"
    )
    assert "INTERROGATION" in code_turn("How long did it last?", ground).patterns


def test_leave_asked_in_three_of_four_turns_is_serial_permission() -> None:
    ground = in_turn(Ground(), "May I share something?", "Go on.", "May I read you a line?")
    assert "SERIAL-PERMISSION" in code_turn("Can I add something?", ground).patterns


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Mm.", "encourager"),
        ("Go on.", "encourager"),
        ("Good morning, and thank you for having me.", "courtesy"),
        ("What did you see?", None),
    ],
)
def test_courtesy_and_encouragers_are_named(text: str, only: str | None) -> None:
    assert code_turn(text, Ground()).only == only


@pytest.mark.parametrize(
    "text",
    [
        "¿Qué es lo que los estudiantes están haciendo con las tareas?",
        "Was haben die Kinder gelernt und wie war das für sie mit der Gruppe?",
        "学生たち は 今日 何 を 学び まし た か",
    ],
)
def test_another_language_is_not_scored(text: str) -> None:
    turn = code_turn(text, Ground())
    assert turn.note == "not English"
    assert (turn.questions, turn.frames) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "what you think go well today",
        "why no timer?",
        "you like lesson? which part good for kids",
        "ok so groups... how?",
    ],
)
def test_terse_and_learners_english_is_scored(text: str) -> None:
    turn = code_turn(text, Ground())
    assert turn.note is None
    assert turn.form != "none"


def test_a_pupils_question_in_quotation_marks_is_not_the_coachs() -> None:
    turn = code_turn('Rosa asked you, "Why didn\'t you call on me?" and you knelt beside her.', Ground())
    assert turn.questions == ()


WORDS = st.lists(
    st.sampled_from(
        [
            "what",
            "why",
            "didn't",
            "you",
            "give",
            "them",
            "a",
            "timer",
            "?",
            ",",
            "—",
            "…",
            "and",
            "or",
            "if",
            "because",
            "could",
            "tell",
            "me",
            "right",
            "'",
            '"',
            "they",
            "lost",
            "students",
            "how",
            "might",
            "use",
            "\n",
            ".",
            "suppose",
        ]
    ),
    max_size=40,
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=300), WORDS.map(" ".join)))
def test_any_text_is_coded_with_spans_inside_it(text: str) -> None:
    turn = code_turn(text, Ground())
    for question in turn.questions:
        assert 0 <= question.start < question.end <= len(text)
        assert all(0 <= a < b <= len(text) for a, b in question.matched)
        assert question.why
    assert code_turn(text, Ground()) == turn
