"""The worked examples of rubric 3.11: every printed figure, from the codes and marks alone."""

import pytest
from worked_conversations import Worked, all_worked, worked

from roleplay.settings.catalogue import say

NEAR = 0.1


@pytest.fixture(params=all_worked())
def example(request: pytest.FixtureRequest) -> Worked:
    return worked(str(request.param))


def test_there_are_thirteen_worked_examples() -> None:
    assert len(all_worked()) == 13


def test_the_ratio_counts_each_question_once(example: Worked) -> None:
    ratio = example.weigh().ratio
    counted = f"{len(ratio.open)} : {len(ratio.closed)} : {len(ratio.leading)}"
    assert counted == example.expected["ratio"]


def test_room_is_the_mean_of_the_turns(example: Worked) -> None:
    room = example.weigh().room
    by_turn = " ".join("–" if t.value is None else f"{t.value:g}" for t in room.turns)
    assert by_turn == example.expected["room_by_turn"]
    assert room.value == pytest.approx(example.expected["room"], abs=NEAR)


def test_strength_first_adds_order_evidence_and_bridge(example: Worked) -> None:
    first = example.weigh().strength_first
    parts = (first.order.value, first.evidence.value, first.bridge.value)
    printed = tuple(example.expected[k] for k in ("order", "evidence", "bridge"))
    assert parts == pytest.approx(printed, abs=NEAR)
    assert first.value == pytest.approx(example.expected["strength_first"], abs=NEAR)


def test_reach_adds_its_four_parts(example: Worked) -> None:
    reach = example.weigh().reach
    parts = [reach.named.points, reach.evidence.points, reach.held.points, reach.landed.points]
    assert parts == example.expected["reach_parts"]
    assert reach.value == example.expected["reach"]


def test_listening_counts_uptake_and_reflections(example: Worked) -> None:
    heard = example.weigh().listening
    counts = {"uptake": len(heard.uptake), "eligible": heard.eligible, "reflections": len(heard.reflections)}
    assert counts == {key: example.expected[key] for key in counts}
    assert heard.value == pytest.approx(example.expected["listening"], abs=NEAR)


def test_ownership_and_telling_are_shown_beside(example: Worked) -> None:
    measures = example.weigh()
    assert measures.ownership.value == example.expected["ownership"]
    assert measures.telling.share == pytest.approx(example.expected["telling"], abs=0.0051)


def test_gates_cap_the_raw_overall(example: Worked) -> None:
    measures = example.weigh()
    assert {gate.name for gate in measures.gates} == set(example.expected["gates"])
    assert measures.raw == pytest.approx(example.expected["raw"], abs=NEAR)
    assert measures.overall == pytest.approx(example.expected["overall"], abs=NEAR)


def test_the_pattern_has_its_printed_name(example: Worked) -> None:
    assert say(f"scoring.pattern.{example.weigh().pattern.name}") == example.expected["pattern"]


def test_every_figure_above_nought_has_its_findings(example: Worked) -> None:
    measures = example.weigh()
    reach = measures.reach
    parts = [reach.named, reach.evidence, reach.landed, *(part for _, part in measures.ownership.parts)]
    assert all(part.findings for part in parts if part.points)
    assert all(turn.finding.reason for turn in measures.room.turns)
    if measures.strength_first.evidence.value:
        assert measures.strength_first.evidence.strengths
    if measures.strength_first.bridge.value:
        assert measures.strength_first.bridge.finding
    assert all(gate.findings for gate in measures.gates if gate.name != "reach")


def test_findings_point_at_their_words(example: Worked) -> None:
    for turn in example.weigh().room.turns:
        said = example.exchanges[turn.finding.turn - 1].said
        assert said[turn.finding.start : turn.finding.end] == turn.finding.words


@pytest.mark.parametrize("name", [n for n in all_worked() if n.startswith("gaming")])
def test_no_trick_reaches_sixty(name: str) -> None:
    assert worked(name).weigh().overall < 60


def test_the_scripts_stand_in_the_order_the_rubric_asks_for() -> None:
    asset, deficit, light = (worked(n).weigh() for n in ("asset", "deficit", "light"))
    assert asset.overall >= 90
    assert min(worked(n).weigh().overall for n in ("teacher-opens", "indirect")) >= 90
    assert 65 <= worked("blunt").weigh().overall <= 75
    assert light.overall > deficit.overall
    assert deficit.reach.value > light.reach.value
