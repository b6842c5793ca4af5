"""The debrief of a session that was really played."""

from datetime import UTC, datetime

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.report.debrief import debrief
from roleplay.report.text import as_text
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)


def test_a_session_is_told_back_with_what_the_trainee_wrote() -> None:
    scenario = load_scenario(scenario_folder() / "first-three-months.yaml")
    session = Session.start(scenario, MemoryKeeper(), seed=4, clock=lambda: NOW)
    first = session.say("What are you most hopeful about with this class?")
    session.say("You said 'Show me with your strips' to Dario, and he moved two. What was behind that?")
    session.remember(own_line="The one about Dario.", next_rep="What made that work? · K. · 20 March")
    session.end()
    made = debrief(session)
    assert (made.session, made.turns, made.ended) == (session.id, 2, NOW)
    assert made.transcript[0].reply == first.reply.text
    assert made.strongest.kind == "strength"
    assert "The one about Dario." in as_text(made)
    assert "20 March" in as_text(made)
