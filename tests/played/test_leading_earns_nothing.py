"""A leading question is never followed by the secret or by a step of hers, in any talk of any scenario."""

from functools import cache

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from roleplay.authoring.coaches import COACHES
from roleplay.authoring.material import material
from roleplay.authoring.round import talk
from roleplay.persona.effects import LEADING
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.scenario.shelf import shelf
from roleplay.settings.paths import scenario_folder

PATHS = {one.path.stem: one.path for one in shelf(scenario_folder())}
LISTENING = {coach.name: coach for coach in COACHES if coach.name in ("asset", "indirect", "random")}
SEEDS, TURNS = 4, 14
LEADS = (
    "Don't you think a timer would help, so what will you do on Thursday?",
    "Wouldn't it be better if you set it out the night before?",
    "You're worried about your job, aren't you?",
    "Isn't there something you're not telling me?",
    "So you'll try it on Friday, right?",
    "Shouldn't you just start there, then? When will you?",
    "Surely you want to do that yourself, don't you?",
)
places = st.tuples(
    st.sampled_from(sorted(PATHS)),
    st.sampled_from(sorted(LISTENING)),
    st.integers(1, SEEDS),
    st.integers(0, TURNS),
)


@cache
def scenario(name: str) -> Scenario:
    return load_scenario(PATHS[name])


@cache
def talked(name: str, coach: str, seed: int) -> Conversation:
    played = scenario(name)
    return talk(played, material(played), LISTENING[coach], seed, TURNS)


@cache
def before(name: str, coach: str, seed: int, at: int) -> tuple[Conversation, str]:
    """The talk before its turn `at`, or as it ended, and what that turn said."""
    whole = talked(name, coach, seed)
    conversation = begin(scenario(name), seed)
    for turn in whole.turns[:at]:
        conversation = conversation.after(turn)
    return conversation, whole.turns[at].said if at < len(whole.turns) else ""


def leads(turn: Turn) -> bool:
    return turn.coding.form == "leading" or any(move.name in LEADING for move in turn.moves)


def earns_nothing(turn: Turn, conversation: Conversation) -> bool:
    was, now = conversation.memory, turn.memory
    told, owned = now.concern_told > was.concern_told, now.commitment == "owned" != was.commitment
    return turn.reply.occasion not in ("reveals", "commits", "proposes") and not told and not owned


@given(places, st.sampled_from(LEADS), st.booleans())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_leading_question_put_anywhere_earns_neither_the_secret_nor_a_step(
    place: tuple[str, str, int, int], lead: str, beside: bool
) -> None:
    conversation, planned = before(*place)
    said = f"{planned} {lead}" if beside else lead
    turn = take_turn(said, conversation, scenario(place[0]))
    assume(leads(turn))  # what was said before may make a check of it
    assert earns_nothing(turn, conversation)


@given(places, st.lists(st.sampled_from(LEADS), min_size=4, max_size=6, unique=True))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_row_of_leading_questions_wears_nobody_down(
    place: tuple[str, str, int, int], row: list[str]
) -> None:
    conversation, _ = before(*place)
    for lead in row:
        if conversation.over:
            break
        turn = take_turn(lead, conversation, scenario(place[0]))
        assert not leads(turn) or earns_nothing(turn, conversation)
        conversation = conversation.after(turn)


def test_the_same_talks_do_reach_the_secret_and_a_step_without_leading() -> None:
    reached = set()
    for name in ("first-three-months", "yes-to-everything", "the-poster-on-the-computer"):
        for coach in ("asset", "indirect"):
            for seed in range(1, SEEDS + 1):
                turns = talked(name, coach, seed).turns
                reached |= {turn.reply.occasion for turn in turns if not leads(turn)}
    assert {"reveals", "commits"} <= reached
