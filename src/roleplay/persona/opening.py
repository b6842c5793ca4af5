"""Her first words, before the coach has said anything."""

from dataclasses import replace

from roleplay.persona.bands import band_of
from roleplay.persona.candidates import candidates
from roleplay.persona.choose import choose_event
from roleplay.persona.known import known
from roleplay.persona.mind import Asked, Draw, Felt, Memory, Reply
from roleplay.persona.moment import Moment
from roleplay.persona.start import start_state
from roleplay.scenario.model import Scenario
from roleplay.scenario.series import due


def opening(
    scenario: Scenario, memory: Memory, heard_before: tuple[tuple[str, int], ...], draw: Draw
) -> tuple[Reply, Memory]:
    """The opening line and what is remembered of it; an empty reply when the scenario has none."""
    index = known(scenario)
    state = memory.start or start_state(scenario, "as-written")
    band = band_of(state, shut=False)
    before = Felt((), state, band, (), replace(memory, turn=1), frozenset({"begins"}))
    moment = Moment(Asked(None, "statement", question=False), before, scenario, index, dict(heard_before))
    found = candidates(index.occasions.get("begins", ()), moment, event=True)
    most = max((due(c.line.when.last, scenario.last) for c in found), default=0)
    found = [c for c in found if due(c.line.when.last, scenario.last) == most]
    chosen = choose_event(found, moment, draw, "begins")
    if chosen is None:
        return Reply("", frozenset(), (), fitted=False), memory
    topics = [topic for topic in sorted(chosen.line.when.topics) if topic in index.topics]
    topics += [hit.key for hit in index.finder.hits(chosen.text) if hit.key != index.secret]
    reply = Reply(
        chosen.text, chosen.marks, (chosen.line.id,), "begins", ("occasion:begins", chosen.line.source)
    )
    return reply, replace(
        memory,
        said=(*memory.said, (chosen.line.id, chosen.variant)),
        topic=topics[0] if topics else memory.topic,
        topic_line=chosen.line.id,
    )
