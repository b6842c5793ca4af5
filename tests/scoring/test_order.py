"""ORDER, EVIDENCE and BRIDGE: the cases the worked examples do not reach (rubric 3.2 to 3.4)."""

import pytest
from worked_conversations import exchange

from roleplay.scoring.exchange import Exchange, FirstWords
from roleplay.scoring.judged import Judged
from roleplay.scoring.weigh import weigh

STRENGTH = exchange("At 9:14 you asked Dario to show you.", "STRENGTH:S2 (dario)")
GROWTH = exchange("Six slips were blank.", "GROWTH")
CASES: list[tuple[str, tuple[Exchange, ...], str]] = [
    (
        "strength before growth, and asked about",
        (STRENGTH, exchange("Why?", "STRENGTH-ASK"), GROWTH),
        "unpacked",
    ),
    ("strength before growth", (STRENGTH, GROWTH), "before"),
    ("a practice without its moment", (exchange("Clear.", "STRENGTH:S1"), GROWTH), "only-named"),
    (
        "a practice, then its moment, both before growth",
        (exchange("Clear.", "STRENGTH:S1"), STRENGTH, GROWTH),
        "before",
    ),
    ("side by side in one turn", (exchange("So and so.", "STRENGTH:S2, GROWTH"),), "side-by-side"),
    ("joined in one turn", (exchange("So, so.", "STRENGTH:S2, BRIDGE:B2 (target)"),), "bridged"),
    ("taken back by a but", (exchange("Good, but.", "STRENGTH:S2, BUT, DEFICIT"),), "cancelled"),
    ("only praise", (exchange("Lovely!", "PRAISE"), GROWTH), "only-praise"),
    ("growth, then strength", (GROWTH, STRENGTH), "later"),
    ("growth alone", (GROWTH,), "never"),
    ("strength alone", (STRENGTH,), "not-reached-evidenced"),
    ("a practice alone", (exchange("Clear.", "STRENGTH:S1"),), "not-reached-named"),
    ("praise alone", (exchange("Lovely!", "PRAISE"),), "not-reached-praise"),
    ("nothing", (exchange("Good morning.", "courtesy"),), "not-reached-nothing"),
]


@pytest.mark.parametrize(("turns", "case"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_first_case_that_fits_is_taken(turns: tuple[Exchange, ...], case: str) -> None:
    assert weigh(turns).strength_first.order.case == case


def test_a_question_for_the_trouble_starts_no_clock_once_she_has_raised_it() -> None:
    asking = exchange("What was hard?", "OPEN:WH, PROBLEM-ASK")
    assert weigh((asking,)).strength_first.order.clocks.growth is not None
    raised = FirstWords("That was a disaster.", frozenset({"problem"}))
    assert weigh((asking,), None, raised).strength_first.order.clocks.growth is None


def test_following_what_she_raised_first_is_no_fault() -> None:
    raised = FirstWords("That was a disaster.", frozenset({"problem"}))
    turns = (exchange("Six slips were blank.", "GROWTH"), STRENGTH)
    assert weigh(turns, None, raised).strength_first.order.case == "she-raised-it"


def test_advice_she_asked_for_starts_no_clock() -> None:
    asked = exchange("Good morning.", "courtesy", "What would you do?", "asks")
    advice = exchange("I'd start with one table.", "ADVICE-P")
    assert weigh((asked, advice)).strength_first.order.clocks.start is None
    assert weigh((advice,)).strength_first.order.clocks.solving is not None


def test_a_strength_she_named_and_the_coach_took_up_counts() -> None:
    asked = exchange("What works?", "OPEN:WH, STRENGTH-ASK", "When I wait at the window they read on longer.")
    taken_up = exchange("You wait, and they read on.", "REFLECT")
    order = weigh((asked, taken_up)).strength_first.order
    assert order.case == "not-reached-named"
    assert order.strength is not None
    assert order.strength.turn == 2


def test_safeguarding_lets_growth_come_first() -> None:
    order = weigh((GROWTH, STRENGTH), Judged(safeguarding=True)).strength_first.order
    assert (order.case, order.value) == ("safeguarding", 85)
    assert "growth-first" not in {g.name for g in weigh((GROWTH,), Judged(safeguarding=True)).gates}


def test_a_compliment_over_a_trouble_just_raised_is_noted() -> None:
    raised = exchange("Good morning.", "courtesy", "They just sat there.", "problem")
    heedless = exchange("At 9:14 you asked Dario to show you.", "STRENGTH:S2 (dario)")
    heeding = exchange("They sat there. And Dario moved.", "REFLECT, STRENGTH:S2 (dario)")
    assert weigh((raised, heedless)).strength_first.order.over_listening is not None
    assert weigh((raised, heeding)).strength_first.order.over_listening is None


def test_the_same_strength_said_again_adds_no_evidence() -> None:
    again = exchange("You asked Dario to show you.", "STRENGTH:S3 (dario)")
    other = exchange("You knelt at four desks.", "STRENGTH:S3 (kneels)")
    assert weigh((STRENGTH, again)).strength_first.evidence.value == 85
    assert weigh((again, again)).strength_first.evidence.value == 85
    assert weigh((again, other)).strength_first.evidence.value == 100


def test_a_small_second_strength_never_lowers_a_good_first() -> None:
    small = exchange("Clear directions.", "STRENGTH:S1")
    big = exchange("You asked Dario.", "STRENGTH:S3 (dario)")
    assert weigh((big, small)).strength_first.evidence.value == 85


def test_four_turns_of_praise_water_the_evidence_down() -> None:
    praise = tuple(exchange(f"Lovely {i}!", "PRAISE") for i in range(4))
    assert weigh((STRENGTH, *praise)).strength_first.evidence.value == pytest.approx(100 * 0.85 * 0.8 * 0.85)


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        ((STRENGTH, exchange("So?", "BRIDGE:B2", "I could ask Dario more.", "idea")), 100),
        ((STRENGTH, exchange("How might it travel?", "BRIDGE:B2, OPEN:WH")), 80),
        ((STRENGTH, exchange("It could help there.", "BRIDGE:B1")), 70),
        ((STRENGTH, GROWTH), 40),
        ((STRENGTH, exchange("Yet six were lost.", "GROWTH, BUT")), 0),
        ((GROWTH,), 0),
    ],
)
def test_the_best_bridge_of_the_conversation_counts(turns: tuple[Exchange, ...], value: float) -> None:
    assert weigh(turns).strength_first.bridge.value == value
