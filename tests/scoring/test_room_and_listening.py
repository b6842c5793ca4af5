"""ROOM turn by turn, REACH held, LISTENING, and the figures that are only shown."""

from dataclasses import replace

import pytest
from worked_conversations import coding, exchange

from roleplay.rubric.codes import Coding
from roleplay.scoring.room import turn_room
from roleplay.scoring.weigh import weigh


@pytest.mark.parametrize(
    ("codes", "value"),
    [
        ("LEADING:PRESUP", 0),
        ("LEADING:WHATIF", 0.25),
        ("OPEN:WH, LEADING:TAG", 0),
        ("OPEN:WH, LEADING:ADV", 0.25),
        ("UNSAFE, OPEN:WH", 0),
        ("DIRECT", 0),
        ("DIRECT, OPEN:WH", 0.5),
        ("BUT, DEFICIT, OPEN:WH", 0.5),
        ("ADVICE", 0.25),
        ("ADVICE, OPEN:WH", 1),
        ("EVAL, REFLECT", 0.25),
        ("OPEN:INV", 1),
        ("REFLECT", 1),
        ("AUTON", 1),
        ("CLOSED:FACT", 0.5),
        ("STRENGTH:S3", 0.5),
        ("courtesy", None),
        ("encourager", None),
        ("CLOSED:PERM, AUTON", None),
        ("CLOSED:LOG", None),
        ("CLOSED:PERM, STRENGTH:S2", 0.5),
    ],
)
def test_each_turn_has_the_room_of_the_first_row_that_fits(codes: str, value: float | None) -> None:
    assert turn_room(1, coding("Some words.", codes)).value == value


def test_a_distorted_reflection_hands_nothing_over() -> None:
    heard = coding("So you have given up on them.", "REFLECT")
    distorted = replace(heard, frames=(replace(heard.frames[0], accuracy="distorted"),))
    assert turn_room(1, distorted).value == 0.5


def test_words_that_were_not_english_are_left_out() -> None:
    measures = weigh((replace(exchange("Bonjour à tous", "CLOSED:VER"), coding=_foreign()),))
    assert measures.room.turns[0].value is None


def _foreign() -> Coding:
    return replace(coding("Bonjour à tous", ""), note="not English")


def test_pushback_that_is_taken_in_within_three_turns_is_held() -> None:
    named = exchange("Six slips were blank.", "GROWTH", "There are only two sinks.", "pushback")
    mm, held = exchange("Mm.", "encourager"), exchange("The sinks are real. And the six?", "REFLECT, HELD")
    assert weigh((named, mm, mm, held)).reach.held.points == 20
    assert weigh((named, mm, mm, mm, held)).reach.held.points == 0
    ordered = exchange("The sinks are real. Use one.", "HELD, DIRECT")
    assert weigh((named, ordered)).reach.held.points == 0


def test_a_step_taken_before_the_growth_area_was_named_has_not_landed() -> None:
    named = exchange("Six slips were blank.", "GROWTH")
    step = exchange("Which one?", "OPEN:WH", "I'll try one table on Thursday.", "step, when")
    assert weigh((step, named)).reach.landed.points == 0
    assert weigh((named, step)).reach.landed.points == 20


def test_a_growth_area_named_without_evidence_or_hope_through_a_bridge_has_thirty() -> None:
    bridge = exchange("How might it travel to the start?", "BRIDGE:B2 (target), OPEN:WH")
    hope = exchange("What do you hope for?", "OPEN:WH, VISION", "That they argue.", "hope")
    assert weigh((bridge,)).reach.named.points == 30
    assert weigh((hope, bridge)).reach.named.points == 40


def test_an_encourager_is_neither_hit_nor_miss() -> None:
    first = exchange("What did you see?", "OPEN:WH", "The strips were late again today, every pair.")
    assert weigh((first, exchange("Go on.", "encourager"))).listening.eligible == 0
    assert (
        weigh((first, exchange("Mm.", "encourager"), exchange("I see.", "REFLECT"))).listening.eligible == 1
    )


def test_taking_up_two_of_her_words_is_uptake() -> None:
    first = exchange(
        "What did you see?", "OPEN:WH", "The strips were late again today, every pair sat waiting."
    )
    taking = exchange("Which pair had strips?", "CLOSED:FACT")
    one_word = exchange("Which pair was first?", "CLOSED:FACT")
    assert len(weigh((first, taking)).listening.uptake) == 1
    assert len(weigh((first, one_word)).listening.uptake) == 0


def test_quoting_her_phrase_is_uptake() -> None:
    first = exchange(
        "And then?", "OPEN:WH", "I had to be it for them, all of it, the whole long morning through."
    )
    quoting = exchange("You said 'be it for them'. Where?", "OPEN:WH")
    assert len(weigh((first, quoting)).listening.uptake) == 1


def test_few_questions_give_no_percentage() -> None:
    asked = tuple(exchange("What?", "OPEN:WH") for _ in range(3))
    assert weigh(asked).ratio.percent_open is None
    assert weigh((*asked, exchange("Right?", "LEADING:TAG"))).ratio.percent_leading == 25


@pytest.mark.parametrize(
    ("open_ones", "leading", "bands"),
    [
        (10, 0, ("strong", "clear")),
        (9, 1, ("strong", "clear")),
        (6, 2, ("developing", "occasional")),
        (4, 4, ("emerging", "frequent")),
        (0, 5, ("emerging", "steering")),
    ],
)
def test_the_ratio_is_read_in_bands(open_ones: int, leading: int, bands: tuple[str, str]) -> None:
    asked = [exchange("What?", "OPEN:WH") for _ in range(open_ones)]
    asked += [exchange("Right?", "LEADING:TAG") for _ in range(leading)]
    asked += [exchange("How many?", "CLOSED:FACT") for _ in range(10 - open_ones - leading)]
    ratio = weigh(tuple(asked)).ratio
    assert (ratio.open_band, ratio.leading_band) == bands


def test_checks_and_permission_stay_out_of_the_ratio() -> None:
    asked = (
        exchange("May I?", "CLOSED:PERM"),
        exchange("When?", "CLOSED:LOG"),
        exchange("So?", "CLOSED:CHK"),
    )
    assert weigh(asked).ratio.asked == 0


def test_talk_figures_count_words() -> None:
    turns = (exchange("One two three", "REFLECT", "Four five"), exchange("One", "REFLECT", "Two"))
    talk = weigh(turns).talk
    assert (talk.coach_words, talk.teacher_words, talk.median, talk.longest) == (4, 3, 2, 3)
    assert talk.share == pytest.approx(4 / 7)
    assert not talk.monologue
    assert weigh((exchange("word " * 91, "INFO"),)).talk.monologue


def test_the_heavy_index_weighs_learning_against_easing() -> None:
    turns = (exchange("Slips.", "HEAVY"), exchange("Nine wrote.", "IMPACT"), exchange("No matter.", "LIGHT"))
    assert weigh(turns).heavy.value == pytest.approx(66.7, abs=0.1)
    assert weigh(turns).heavy.reading == "mixed"
    assert weigh(turns[2:]).heavy.reading == "light"
    assert weigh(()).heavy.reading == "neither"
