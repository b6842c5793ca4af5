"""What holds in every conversation whatever the coach does (rubric 4.3, 4.4)."""

from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from people import NUMBERS
from plays import FRAMES, QUESTIONS, Play, begin, coded, ground_of

from roleplay.persona.feel import feel
from roleplay.persona.mind import VARIABLES, Felt, Memory
from roleplay.persona.person import Difficulty
from roleplay.persona.readiness import ORDER
from roleplay.persona.settle import settle
from roleplay.persona.start import start_memory, start_state

NAMES = sorted({*FRAMES, *QUESTIONS})
GOOD = ["OPEN", "ASK", "VISION", "B2", "AUTON", "REFLECT", "REFLECT_C", "S3", "GROWTH", "HELD"]
turns = st.lists(
    st.lists(st.one_of(st.sampled_from(NAMES), st.sampled_from(GOOD)), min_size=1, max_size=4),
    min_size=1,
    max_size=14,
)
people = st.sampled_from(sorted(NUMBERS))
DIFFICULTIES: tuple[Difficulty, ...] = get_args(Difficulty)
difficulties = st.sampled_from(DIFFICULTIES)
words = st.sampled_from(
    ["Okay.", "I asked him because I did not know either, honestly.", "The start-up took long."]
)
marks = st.frozensets(
    st.sampled_from(["asks", "problem", "pushback", "idea", "step", "compliance", "hope", "elab"])
)


@given(people, difficulties, turns)
@settings(max_examples=150)
def test_the_state_keeps_its_bounds_and_one_decimal(
    name: str, difficulty: Difficulty, script: list[list[str]]
) -> None:
    play = begin(name, difficulty)
    start = start_state(play.played, play.difficulty)
    for names in script:
        state = play.turn(*names).state
        for variable in VARIABLES:
            value = getattr(state, variable)
            assert 0 <= value <= 100
            assert round(value, 1) == value
        assert start.T + 25.05 >= state.T
        assert state.G + 25.05 >= state.T
        assert 39.95 - state.G / 2 <= state.D


@given(people, difficulties, turns)
@settings(max_examples=200)
def test_the_limits_on_turns_hold(name: str, difficulty: Difficulty, script: list[list[str]]) -> None:
    play = begin(name, difficulty)
    unsafe = False
    for number, names in enumerate(script, 1):
        felt = play.turn(*names)
        unsafe = unsafe or "UNSAFE" in names
        if number < 6:
            assert not felt.ready & {"commits", "reveals"}
        if number < 4 and not unsafe:
            assert felt.band != "shut"
        if "commits" in felt.ready:
            assert felt.memory.growth_named
            assert felt.memory.unpacked


@given(people, difficulties, turns, st.data())
@settings(max_examples=150)
def test_whatever_she_says_commitment_follows_from_what_was_allowed(
    name: str, difficulty: Difficulty, script: list[list[str]], data: st.DataObject
) -> None:
    play = begin(name, difficulty)
    for names in script:
        before = play.now
        felt = play_turn(play, names)
        occasion = data.draw(st.sampled_from([None, *(o for o in ORDER if o in felt.ready)]))
        shows = data.draw(marks)
        after = settle(felt.memory, felt, occasion, shows)
        if after.commitment == "owned" != before.commitment:
            assert "commits" in felt.ready
        if after.commitment == "compliant" != before.commitment:
            assert "complies" in felt.ready
        assert after.ideas - before.ideas in (0, 1)
        assert settle(after, felt, occasion, shows) == after
        play.memory = after
        play.answers(data.draw(words), *shows)


def play_turn(play: Play, names: list[str]) -> Felt:
    """A turn felt and not yet answered."""
    ground = play.ground or ground_of(play.played)
    coding = coded(*names, turn=play.now.turn + 1)
    before = play.state or start_state(play.played, play.difficulty)
    felt = feel(coding, ground, before, play.now, play.played, play.difficulty)
    play.state, play.ground = felt.state, ground.coach_said(coding)
    return felt


@given(people, turns)
@settings(max_examples=100)
def test_the_same_conversation_is_felt_the_same_again(name: str, script: list[list[str]]) -> None:
    plays = [begin(name, "as-written") for _ in range(2)]
    for names in script:
        one, other = (play.turn(*names) for play in plays)
        assert one == other


@given(people, turns)
@settings(max_examples=100)
def test_pleasant_or_not_each_kind_of_gain_is_greatest_at_gentle_in_the_first_turn(
    name: str, script: list[list[str]]
) -> None:
    names = script[0]
    gentle, written, hard = (begin(name, d).turn(*names).state for d in DIFFICULTIES)
    assert gentle.T >= written.T >= hard.T
    assert gentle.D <= written.D <= hard.D


@given(people, turns)
@settings(max_examples=100)
def test_every_cause_points_at_words_of_the_turn_and_three_at_most_count(
    name: str, script: list[list[str]]
) -> None:
    play = begin(name, "as-written")
    for names in script:
        felt = play.turn(*names)
        length = len(coded(*names, turn=felt.memory.turn).text)
        for cause in felt.causes:
            assert 0 <= cause.start <= cause.end <= length
        assert sum(c.counted for c in felt.causes if c.row != "repair") <= 3


@given(people, turns)
@settings(max_examples=100)
def test_memory_only_grows_in_what_was_done(name: str, script: list[list[str]]) -> None:
    play = begin(name, "as-written")
    last = start_memory(play.played, play.difficulty)
    for names in script:
        now = play.turn(*names).memory
        assert now.turn == last.turn + 1
        assert grows(last, now)
        last = play.now


def grows(last: Memory, now: Memory) -> bool:
    return (
        now.reflections >= last.reflections
        and set(now.strengths) >= set(last.strengths)
        and now.growth_named >= last.growth_named
        and now.unpacked >= last.unpacked
        and now.stirred >= last.stirred
        and now.lowest_dignity <= last.lowest_dignity
        and now.highest_hope >= last.highest_hope
        and dict(now.used).keys() >= dict(last.used).keys()
    )
