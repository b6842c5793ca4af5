"""Gates, bands, patterns and what a scenario counts (rubric 3.10)."""

import pytest
from worked_conversations import exchange, worked

from roleplay.scoring.exchange import Exchange
from roleplay.scoring.judged import Judged
from roleplay.scoring.weigh import weigh
from roleplay.settings.catalogue import say

ASSET = worked("asset").exchanges


def gate_names(exchanges: tuple[Exchange, ...], judged: Judged | None = None) -> set[str]:
    return {gate.name for gate in weigh(exchanges, judged).gates}


def test_an_unsafe_line_caps_the_overall_at_49() -> None:
    measures = weigh((*ASSET, exchange("You people never listen.", "UNSAFE")))
    assert [g.name for g in measures.gates] == ["unsafe"]
    assert measures.overall == 49
    assert measures.gates[0].findings[0].turn == 9


def test_a_repair_within_two_turns_lifts_the_cap_to_69() -> None:
    hurt = exchange("You people never listen.", "UNSAFE")
    repair = exchange("That was unfair of me, and I take it back.", "REPAIR")
    between = exchange("Go on.", "encourager")
    assert weigh((*ASSET, hurt, between, repair)).overall == 69
    assert weigh((*ASSET, hurt, between, between, repair)).overall == 49


def test_a_gate_does_not_act_on_a_label_the_ear_is_unsure_of() -> None:
    unsure = exchange("You people never listen.", "UNSAFE (unsure)")
    assert gate_names((*ASSET, unsure)) == set()
    orders = tuple(exchange(f"Do it, {i}.", "DIRECT (unsure)") for i in range(6))
    assert not gate_names(orders) & {"telling", "growth-first"}


def test_growth_first_is_no_gate_once_a_strength_follows() -> None:
    late = (exchange("The start is the trouble.", "DEFICIT"), exchange("You waited.", "STRENGTH:S2 (w)"))
    assert "growth-first" not in gate_names(late)
    assert "growth-first" in gate_names(late[:1])


def test_leading_is_a_gate_only_from_four_questions_on() -> None:
    leading = tuple(exchange(f"Right, {i}?", "LEADING:TAG") for i in range(3))
    assert "leading" not in gate_names(leading)
    assert "leading" in gate_names((*leading, exchange("What did you see?", "OPEN:WH")))


def test_reach_is_no_gate_where_it_is_optional() -> None:
    light = worked("light").exchanges
    assert "reach" in gate_names(light)
    assert "reach" not in gate_names(light, Judged(reach="optional"))


def test_a_gate_of_a_dial_that_is_not_counted_does_not_apply() -> None:
    deficit = worked("deficit").exchanges
    assert gate_names(deficit, Judged(counts=("listening", "reach"))) == set()


def test_the_weights_of_the_counted_dials_are_scaled_to_one() -> None:
    measures = weigh(ASSET, Judged(counts=("room", "strength-first")))
    expected = (0.30 * measures.room.value + 0.35 * measures.strength_first.value) / 0.65
    assert measures.raw == pytest.approx(expected)


def test_an_optional_reach_is_left_out_of_the_overall_and_read_as_high() -> None:
    light = worked("light").exchanges
    measures = weigh(light, Judged(reach="optional"))
    expected = (0.30 * measures.room.value + 0.35 * 10 + 0.15 * measures.listening.value) / 0.80
    assert measures.raw == pytest.approx(expected)
    assert measures.pattern.name == "strength-not-yet"


def test_a_conversation_of_four_turns_is_provisional() -> None:
    assert weigh(ASSET[:4]).provisional
    assert not weigh(ASSET[:5]).provisional
    assert weigh(ASSET[:3]).room.provisional


@pytest.mark.parametrize(
    ("name", "band"),
    [
        ("asset", "Exemplary"),
        ("blunt", "Developing"),
        ("reflects-and-waits", "Emerging"),
        ("deficit", "Steering or drifting"),
    ],
)
def test_the_band_is_read_from_the_overall(name: str, band: str) -> None:
    assert say(f"scoring.band.{worked(name).weigh().band}") == band


def test_an_empty_conversation_has_no_worth_and_breaks_nothing() -> None:
    measures = weigh(())
    assert measures.overall == 0
    assert measures.turns == 0
    assert measures.heavy.value is None
    assert measures.talk.longest_turn is None


def test_a_day_agreed_for_it_counts_as_naming_where_the_talk_is_deferred() -> None:
    agreed = exchange("When shall we look at it?", "CLOSED:LOG", "Thursday after school.", "when")
    turns = (*(exchange("Mm, the bus.", "REFLECT") for _ in range(4)), agreed)
    named = weigh(turns, Judged(reach="deferred-with-date")).reach
    assert (named.named.points, named.landed.points) == (40, 20)
    assert weigh(turns).reach.named.points == 0


def test_an_order_costs_half_where_directness_is_the_custom() -> None:
    orders = tuple(exchange(f"Count the hands, {i}.", "DIRECT") for i in range(4))
    here, elsewhere = weigh(orders, Judged(directness="high")), weigh(orders)
    assert (here.room.value, elsewhere.room.value) == (50, 0)
    assert (here.telling.share, elsewhere.telling.share) == (0.5, 1.0)


def test_a_story_nobody_takes_up_names_nothing() -> None:
    untaken = (exchange("A teacher I knew kept a list.", "SELF-DISCLOSURE (story)", "Ah."),)
    taken = (exchange("A teacher I knew kept a list.", "SELF-DISCLOSURE (story)", "I too.", "problem"),)
    low = Judged(directness="low")
    assert weigh(untaken, low).reach.named.points == 0
    assert weigh(taken, low).reach.named.points == 40
    assert weigh(taken).reach.named.points == 0
