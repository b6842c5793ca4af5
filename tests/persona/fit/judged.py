"""Replies that readers judged: what she had just said, the coach's turn, and which of several lines fit it.

`judged.jsonl` has one turn a row: the scenario, the id of the line she had just said and its variant, the
coach's words, and the replies shown, each with the ids of its lines, its text, and 1 where it fits.
README.md says who wrote and who judged.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from roleplay.persona.asked import understand
from roleplay.persona.feel import feel
from roleplay.persona.known import known
from roleplay.persona.mind import State
from roleplay.persona.moment import Moment
from roleplay.practice.begin import begin
from roleplay.rubric.coder import code_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Line, Scenario
from roleplay.scenario.vocabulary import BANDS, Band
from roleplay.settings.paths import scenario_folder

ROWS = Path(__file__).with_name("judged.jsonl")
STATES: dict[Band, State] = {
    "shut": State(30, 80, 20, 20, 18),
    "guard": State(42, 60, 35, 30, 42),
    "polite": State(41, 45, 38, 33, 46),
    "working": State(56, 33, 46, 42, 56),
    "open": State(66, 25, 56, 52, 66),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """One turn with the replies that were shown: (ids of the lines, text, whether it fits)."""

    scenario: str
    line: str
    variant: int
    said: str
    shown: str  # ids of the lines the program gave
    replies: tuple[tuple[str, str, bool], ...]


def judged() -> Iterator[Judged]:
    """All rows."""
    for row in ROWS.read_text(encoding="utf-8").splitlines():
        one = json.loads(row)
        replies = tuple((ids, text, bool(fits)) for ids, text, fits in one["replies"])
        yield Judged(one["scenario"], one["line"], one["variant"], one["said"], one["shown"], replies)


@cache
def scenario_named(name: str) -> Scenario:
    """A scenario that ships."""
    return load_scenario(scenario_folder() / f"{name}.yaml")


def moment_of(row: Judged) -> Moment | None:
    """The moment of a row: a talk in which she has just said that line. None when there is no such line."""
    scenario = scenario_named(row.scenario)
    line = scenario.line(row.line)
    if line is None or row.variant >= len(line.variants):
        return None
    random = Random(f"{row.line}{row.said}")  # noqa: S311 - a moment to judge, not a secret
    conversation = begin(scenario, 1)
    index = known(scenario)
    text = line.variants[row.variant].fill(asked=1, told=0, echo="", name=scenario.teacher.called)
    state = STATES[random.choice(_bands(line)[:2])]
    turn = random.randrange(3, 9)
    topics = [topic for topic in sorted(line.when.topics) if topic in index.topics]
    found = next((hit.key for hit in index.finder.hits(text) if hit.key != index.secret), None)
    named, strong, asked = random.random() < 1 / 2, random.random() < 2 / 3, random.random() < 1 / 3
    topic = topics[0] if len(topics) == 1 else found or (topics[0] if topics else None)
    bright = tuple(note.id for note in scenario.notes if note.kind == "bright")[:1]
    memory = replace(
        conversation.memory,
        turn=turn,
        said=(*conversation.memory.said, (row.line, row.variant)),
        topic=topic,
        topic_line=row.line,
        growth_named=named,
        growth_by="coach" if named else None,
        strengths=bright if strong else (),
        best_strength="S2" if strong else None,
        unpacked=strong,
        first_impression=False,
        used=(("open", turn),),
        asked=((f"{topic or ''}/decision", 1),) if asked else (),
        commitment="owned" if line.when.commitment == {"owned"} else "none",
        concern_told=_after_the_secret(line, scenario),
    )
    ground = conversation.ground.teacher_said(text, line.shows)
    coding = code_turn(row.said, ground)
    felt = feel(coding, ground, state, memory, scenario, "as-written")
    understood = understand(coding, ground, felt.memory, scenario)
    return Moment(understood, felt, scenario, index, {})


def _bands(line: Line) -> list[Band]:
    wanted = [band for band in reversed(BANDS) if not line.when.bands or band in line.when.bands]
    order: list[Band] = ["working", "open", "polite", "guard"]
    return [band for band in order if band in wanted] or ["working"]


def _after_the_secret(line: Line, scenario: Scenario) -> bool:
    return scenario.secret is not None and scenario.secret.id in line.when.topics and not line.when.untold
