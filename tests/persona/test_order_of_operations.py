"""The order of operations of rubric 4.3, one rule a test. Room left and caps are kept out of the way."""

from dataclasses import replace

import pytest
from people import scenario, with_teacher
from plays import Play, begin, coded

from roleplay.persona.arithmetic import apply, change_of, given_back, lost
from roleplay.persona.effects import EFFECTS, EVALUATIVE, NOVICE_ADVICE_ASKED, OWED
from roleplay.persona.mind import VARIABLES, Cause, Felt, Memory, Move, State
from roleplay.persona.person import Person, person
from roleplay.scenario.vocabulary import MOVES

MIDDLE = State(50, 50, 50, 50, 50)
TRUSTED = State(60, 40, 50, 50, 60)
ANYONE = Person(1, 1, None, {}, frozenset(), bait=False, novice=False, direct_is_custom=False)
OPEN = EFFECTS["open"]


def change(
    row: str, nth: int = 1, before: State = MIDDLE, who: Person = ANYONE, name: str = ""
) -> tuple[float, ...]:
    return change_of(Move(name or row, row), nth, before, who)


def moved(
    *changes: tuple[float, ...], before: State = MIDDLE, who: Person = ANYONE, row: str = "open"
) -> State:
    causes = [Cause(row, 0, 0, (c[0], c[1], c[2], c[3], c[4])) for c in changes]
    return apply(causes, before, Memory(start=before), who, None)


def by_row(felt: Felt) -> dict[str, Cause]:
    return {cause.row: cause for cause in felt.causes}


def test_the_table_has_a_row_for_every_move() -> None:
    assert set(EFFECTS) == set(MOVES)


def test_1_wear_leaves_the_good_of_a_repeated_move_less_and_less() -> None:
    assert [change("autonomy", n)[3] for n in (1, 2, 3, 4, 9)] == pytest.approx([6, 4.8, 3, 1.2, 1.2])


def test_1_open_questions_and_reflections_wear_slowly_and_never_under_half() -> None:
    assert [change("open", n)[3] for n in (1, 2, 5, 6, 9)] == pytest.approx([4, 3.6, 2.4, 2, 2])
    assert [change("reflect-complex", n)[4] for n in (2, 8)] == pytest.approx([3.6, 2])


def test_1_harm_never_wears() -> None:
    assert change("deficit", 7) == EFFECTS["deficit"]


def test_1_a_sentence_already_said_pays_nothing_and_still_hurts() -> None:
    play = begin("Hannah")
    first = coded("REFLECT", "DEFICIT", turn=1)
    assert set(by_row(play.hear(first))) == {"reflect", "deficit"}
    assert set(by_row(play.hear(first))) == {"deficit"}


def test_2_trust_and_dignity_halve_the_harm_of_plain_speech() -> None:
    for row in ("advice", "leading-1", "growth-after", "growth-first"):
        assert change(row, before=TRUSTED)[1] == EFFECTS[row][1] / 2
        assert change(row, before=replace(TRUSTED, T=59.9)) == EFFECTS[row]
    assert change("direct", before=TRUSTED) == EFFECTS["direct"]


def test_2_where_directness_is_the_custom_an_order_costs_half_too() -> None:
    custom = person(replace(scenario("Gordon"), directness="high"), "as-written")
    assert change("direct", before=TRUSTED, who=custom)[0] == EFFECTS["direct"][0] / 2
    assert change("direct", who=custom)[0] == EFFECTS["direct"][0]


def test_3_good_is_multiplied_by_warmth_and_harm_by_sensitivity() -> None:
    who = replace(ANYONE, sensitivity=1.2, warmth=0.7)
    assert change("held", who=who) == pytest.approx((3 * 0.7, 2 * 1.2, 2 * 0.7, 0, 4 * 0.7))


@pytest.mark.parametrize(
    ("name", "variable", "factor"),
    [("Gordon", "D", 1.1), ("Maya", "A", 1.3), ("Hannah", "A", 1.5), ("Luis", "H", 1.3), ("Bev", "D", 1.0)],
)
def test_3_each_way_under_threat_makes_one_loss_larger(name: str, variable: str, factor: float) -> None:
    who = person(scenario(name), "as-written")
    i = ("T", "D", "H", "A", "G").index(variable)
    assert change("guess", who=who)[i] == pytest.approx(EFFECTS["guess"][i] * who.sensitivity * factor)
    assert change("guess", who=who)[4] == pytest.approx(EFFECTS["guess"][4] * who.sensitivity)


def test_3_special_factors_touch_their_own_row_only() -> None:
    frank, amaru = person(scenario("Frank"), "as-written"), person(scenario("Amaru"), "as-written")
    assert change("deficit", who=frank)[0] == pytest.approx(-6 * 1.2 * 1.2)
    assert change("deficit-students", who=frank)[0] == pytest.approx(-4 * 1.2)
    assert change("deficit-students", who=amaru)[0] == pytest.approx(-4 * 1.2 * 1.4)
    assert change("growth-first", who=frank)[0] == pytest.approx(-2 * 1.2 / 2)


def test_3_advice_that_was_asked_for_lifts_a_newcomer_more() -> None:
    assert change("advice-asked", who=replace(ANYONE, novice=True)) == NOVICE_ADVICE_ASKED
    assert change("advice-asked") == EFFECTS["advice-asked"]


def test_4_the_first_move_that_judges_weighs_half_as_much_again_and_only_the_first() -> None:
    play = begin("Hannah")
    assert by_row(play.turn("OPEN"))["open"].change == pytest.approx(OPEN)
    first = by_row(play.turn("S2", "PRAISE"))
    assert first["s2"].change == pytest.approx(tuple(1.5 * x for x in EFFECTS["s2"]))
    assert first["praise"].change == pytest.approx(EFFECTS["praise"])


def test_4_a_question_about_the_trouble_she_opened_makes_no_first_impression() -> None:
    assert "problem-ask" in EVALUATIVE
    play = begin("Hannah")
    play.turn("OPEN")
    play.answers("It was a mess.", "problem")
    assert by_row(play.turn("PROBLEM"))["open"].change == pytest.approx(OPEN)


def test_5_a_first_strength_is_kept_back_by_someone_who_knows_the_bait_and_paid_when_taken_up() -> None:
    play = begin("Dale")
    told = play.turn("S3")
    assert by_row(told)["baited"].change == (0, 1, 0, 0, 0)
    assert play.now.bait is not None
    taken_up = by_row(play.turn("ASK"))["taken-up"]
    assert taken_up.change == pytest.approx(tuple(1.5 * (x * 0.7) for x in EFFECTS["s3"]))
    assert play.now.bait is None


def test_5_the_bait_is_not_paid_by_a_question_in_the_same_breath() -> None:
    play = begin("Dale")
    assert "taken-up" not in by_row(play.turn("S3", "ASK"))
    assert play.now.bait is not None


def test_5_someone_who_trusts_takes_a_first_strength_as_it_is() -> None:
    play = Play(with_teacher("Dale", trust=50))
    assert by_row(play.turn("S3"))["s3"].change[4] > 0


def test_6_the_three_strongest_count_and_ties_go_to_the_earlier() -> None:
    felt = begin("Hannah").turn("WE", "OPEN", "AUTON", "IMPACT", "VISION")
    assert [c.row for c in felt.causes if c.counted] == ["vision", "autonomy", "open"]
    assert [c.row for c in felt.causes if not c.counted] == ["impact", "we"]
    tied = begin("Hannah").turn("REFLECT", "OPEN", "VISION", "AUTON")
    assert [c.row for c in tied.causes if c.counted] == ["vision", "autonomy", "reflect"]


def test_7_gains_are_capped_less_for_someone_cold_and_losses_at_fifteen() -> None:
    assert moved((20, -20, 20, 20, 20)) == State(54, 42, 56, 56, 56)
    assert moved((20, -20, 20, 20, 20), who=replace(ANYONE, warmth=0.5)) == State(52, 46, 53, 53, 53)
    assert moved((20, -20, 20, 20, 20), who=replace(ANYONE, warmth=2)) == State(54, 42, 56, 56, 56)
    assert moved((-40, 40, -40, -40, -40)) == State(35, 65, 35, 35, 35)


def test_7_with_an_unsafe_word_losses_go_to_thirty() -> None:
    assert moved((-40, 40, -40, -40, -40), row="unsafe") == State(20, 80, 20, 20, 20)


def test_8_a_change_shrinks_with_the_room_left_before_its_bound() -> None:
    near = State(90, 50, 75, 25, 80)
    assert moved((4, 0, 4, -4, 4), before=near) == State(90.8, 50, 76 + 1, 23, 81.6)


def test_9_a_repair_gives_back_sixty_per_cent_of_the_last_harm_once() -> None:
    play = begin("Hannah")
    before = play.turn("OPEN").state
    hurt = play.turn("LEAD3").state
    felt = play.turn("REPAIR")
    assert felt.repaired
    for variable in "TG":
        was, low, now = (getattr(state, variable) for state in (before, hurt, felt.state))
        assert now - low == pytest.approx(min(10, 0.6 * (was - low)), abs=0.06)
    again = play.turn("REPAIR")
    assert not again.repaired
    assert again.state == felt.state


def test_9_at_most_ten_of_each_come_back_and_nothing_is_taken() -> None:
    assert given_back((30, 20, 0)) == (10, -10, 0, 0, 0)
    assert lost(MIDDLE, replace(MIDDLE, T=47)) is None
    assert lost(MIDDLE, replace(MIDDLE, T=46.9, D=40, G=55)) == pytest.approx((3.1, 0, 0))


def test_9_what_a_move_leaves_joins_the_next_turn_as_it_stands() -> None:
    play = begin("Frank")
    play.turn("S2")
    play.turn("GROWTH", "LEAD2")
    assert play.now.pushback_waiting
    assert "held" in play.turn("HELD").rows
    assert by_row(play.turn("INFO"))["afterwards"].change == OWED["held"]
    assert play.turn("INFO").causes == ()


def test_9_a_kind_no_is_met_with_trust_the_turn_after() -> None:
    play = begin("Bev")
    play.turn("OPEN")
    play.answers("Could you sort the projector?", "asks")
    assert "decline" in play.turn("DECLINE").rows
    assert by_row(play.turn("INFO"))["afterwards"].change == OWED["decline"]


def test_10_trust_is_bounded_by_the_start_of_the_visit_and_by_dignity() -> None:
    start = Memory(start=State(30, 50, 50, 50, 50))
    cause = Cause("open", 0, 0, (4, 0, 0, 0, 0))
    assert apply([cause], State(54, 50, 50, 50, 50), start, ANYONE, None).T == 55
    assert apply([cause], State(50, 50, 50, 50, 20), start, ANYONE, None).T == 45


def test_10_defensiveness_has_a_floor_that_dignity_lowers() -> None:
    assert moved((0, -8, 0, 0, 0), before=State(50, 20, 50, 50, 50)).D == 16.8
    assert moved((0, -8, 0, 0, 0), before=State(50, 20, 50, 50, 40)).D == 20


def test_11_figures_are_rounded_to_one_decimal_with_halves_up() -> None:
    assert moved((0.25, 0, 0.24, 0, 0.05)) == State(50.3, 50, 50.2, 50, 50.1)


def test_difficulty_moves_sensitivity_and_warmth() -> None:
    gentle, hard = person(scenario("Maya"), "gentle"), person(scenario("Maya"), "hard")
    assert (gentle.sensitivity, gentle.warmth) == pytest.approx((1.3 * 0.8, 1.1 * 1.15))
    assert (hard.sensitivity, hard.warmth) == pytest.approx((1.3 * 1.25, 1.1 * 0.85))


def test_a_turn_without_moves_changes_nothing() -> None:
    felt = begin("Maya").turn()
    assert felt.causes == ()
    assert [getattr(felt.state, v) for v in VARIABLES] == [50, 45, 35, 30, 45]
