"""A graph tells topics, what unlocks what, events and gaps, and each form shows all of it."""

import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from roleplay.authoring.graph.as_mermaid import as_mermaid
from roleplay.authoring.graph.as_svg import as_svg
from roleplay.authoring.graph.as_text import as_text
from roleplay.authoring.graph.chains import chains, never_said
from roleplay.authoring.graph.drawn_from import graph_of
from roleplay.authoring.graph.layout import layout
from roleplay.authoring.graph.model import Gap, Graph
from roleplay.cli.main import command
from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.load import compile_scenario, load_scenario
from roleplay.scenario.model import Scenario, Source
from roleplay.settings.paths import scenario_folder

LANTERNS = Path(__file__).parents[1] / "trying" / "lanterns.yaml"
TEXT = LANTERNS.read_text(encoding="utf-8")
SHIPPED = ("first-three-months", "the-poster-on-the-computer")
SVG = "{http://www.w3.org/2000/svg}"


@cache
def lanterns() -> Graph:
    return graph_of(load_scenario(LANTERNS))


@cache
def shipped(name: str) -> Graph:
    return graph_of(load_scenario(scenario_folder() / f"{name}.yaml"))


def alone(text: str) -> Scenario:
    """The scenario of a text, without any bank."""
    return compile_scenario((Source("lanterns.yaml", text.replace("bank: everyone\n", "")),))


def gaps_of(text: str) -> set[Gap]:
    return set(graph_of(alone(text)).gaps)


def run(*args: str) -> Result:
    return CliRunner().invoke(command, ["scenario", "graph", *args])


def test_a_topic_has_its_kind_its_note_and_its_own_answers_in_each_band() -> None:
    draught, wire = lanterns().topics[:2]
    assert (draught.id, draught.kind, draught.at) == ("draught", "bright", "9:10")
    assert draught.text.startswith("To Sami: ")
    assert draught.bands == (5, 5, 5, 6, 7)
    assert (draught.answers, draught.reactions) == (7, 1)
    assert (wire.bands, wire.reactions) == ((1, 1, 1, 1, 1), 0)
    assert [topic.kind for topic in lanterns().topics] == [
        "bright", "bright", "growth", "neutral", "growth-area", "vision", "secret", "topic",
    ]  # fmt: skip


def test_lines_open_and_close_others_and_those_at_one_place_are_one() -> None:
    links = {(link.source, link.target, link.kind) for link in lanterns().links}
    assert links == {
        ("draught-why", "draught-again", "told"),
        ("moving-told", "moving-after", "told"),
        ("moving-told", "moving-not-yet", "untold"),
    }
    nodes = {node.key: node for node in lanterns().lines}
    assert [line.id for line in nodes["moving-after"].lines] == ["moving-after", "moving-after-2"]
    assert nodes["moving-told"].occasion == "reveals"
    assert (nodes["moving-told"].depth, nodes["moving-after"].depth) == (0, 1)


def test_each_line_of_a_chain_stands_behind_the_line_it_waits_for() -> None:
    longer = TEXT.replace("told: draught-why, aim: decision", "told: draught-did, aim: decision").replace(
        "when: {topic: draught, aim: pupils}", "when: {topic: draught, aim: pupils, told: wire-why}"
    )
    nodes, _ = chains(alone(longer))
    depth = {node.key: node.depth for node in nodes}
    assert (depth["wire-why"], depth["draught-did"], depth["draught-again"]) == (0, 1, 2)


def test_lines_that_wait_for_each_other_are_never_said() -> None:
    circle = TEXT.replace(
        "when: {topic: wire, aim: decision}", "when: {topic: wire, told: draught-did}"
    ).replace("when: {topic: draught, aim: pupils}", "when: {topic: draught, told: wire-why}")
    scenario = alone(circle)
    assert never_said(scenario) == ("draught-did", "wire-why")
    assert Gap("circle", "", ("draught-did", "wire-why")) in graph_of(scenario).gaps
    assert as_svg(graph_of(scenario))


def test_a_scenario_in_which_no_line_waits_is_drawn_as_well() -> None:
    plain = TEXT.replace(", told: draught-why", "").replace(", told: moving-told", "")
    graph = graph_of(alone(plain.replace(", untold: moving-told", "")))
    assert (graph.lines, graph.links) == ((), ())
    assert "  no line waits for another" in list(as_text(graph))
    assert as_svg(graph).endswith("</svg>\n")
    assert next(iter(as_mermaid(graph))) == "flowchart LR"


def test_events_say_what_they_need_in_this_scenario() -> None:
    events = {event.occasion: event for event in lanterns().events}
    assert "turn 6" in events["reveals"].needs
    assert "H 60" in events["commits"].needs
    assert [band for band, _ in events["leaves"].bands] == ["shut"]
    later = TEXT.replace('{cues: "moving, other town"}', '{from-turn: 9, strength: S3, cues: "moving"}')
    needs = {event.occasion: event.needs for event in graph_of(alone(later)).events}
    assert "turn 9" in needs["reveals"]
    assert "S3" in needs["reveals"]


def test_without_a_secret_there_is_no_event_that_tells_it() -> None:
    graph = graph_of(replace(load_scenario(LANTERNS), secret=None))
    assert "reveals" not in [event.occasion for event in graph.events]


def test_gaps_are_named_where_they_are_and_nowhere_else() -> None:
    found = gaps_of(TEXT)
    assert Gap("topic", "aprons") in found
    assert Gap("event", "leaves") in found
    assert Gap("first-beat", "wire") in found
    assert Gap("aims", "wire", ("pupils",)) in found
    assert Gap("ending", "owned") in found
    assert not {gap for gap in found if gap.code in ("circle", "against", "after-secret", "before-secret")}
    assert Gap("first-beat", "draught") not in found
    assert Gap("event", "commits") not in found


def test_a_secret_that_nothing_follows_and_a_line_against_itself_are_gaps() -> None:
    bare = TEXT.replace("{topic: moving, told: moving-told}", "{topic: moving}")
    assert Gap("after-secret", "moving") in gaps_of(bare)
    against = TEXT.replace("untold: moving-told}", "untold: moving-told, told: moving-told}")
    assert Gap("against", "moving-not-yet", ("moving-told",)) in gaps_of(against)


@pytest.mark.parametrize("name", [*SHIPPED, ""])
def test_the_text_fits_eighty_columns_and_holds_every_topic_and_event(name: str) -> None:
    graph = shipped(name) if name else lanterns()
    lines = list(as_text(graph))
    assert max(map(len, lines)) <= 80
    assert not any("\x1b" in line for line in lines)
    for topic in graph.topics:
        assert any(line.startswith(f"  {topic.id[:20]}") for line in lines)
    assert all(any(line.startswith(f"  {event.occasion}: ") for line in lines) for event in graph.events)


@pytest.mark.parametrize("name", SHIPPED)
def test_mermaid_declares_every_node_once_before_it_is_joined(name: str) -> None:
    text = list(as_mermaid(shipped(name)))
    assert text[0] == "flowchart LR"
    declared = [m.group(1) for line in text if (m := re.match(r" +([tle][0-9]+)[\[({]", line))]
    assert len(declared) == len(set(declared))
    joined = [
        m.groups()
        for line in text
        if (m := re.match(r"  ([tle]\d+) (?:-\S*|-. \w+ .-x|-- \w+ -->) ([tle]\d+)$", line))
    ]
    assert len(joined) >= len(shipped(name).links)
    assert {node for pair in joined for node in pair} <= set(declared)


@given(st.text(max_size=60))
def test_nothing_an_author_writes_leaves_its_quotes_in_mermaid(title: str) -> None:
    topic = replace(lanterns().topics[0], id=title)
    lines = list(as_mermaid(replace(lanterns(), title=title, topics=(topic,))))
    assert all("\n" not in line for line in lines)
    node = next(line for line in lines if line.startswith("    t0"))
    assert node.count('"') == 2


@pytest.mark.parametrize("name", [*SHIPPED, ""])
def test_the_picture_is_whole_named_and_needs_nothing_from_elsewhere(name: str) -> None:
    graph = shipped(name) if name else lanterns()
    picture = as_svg(graph)
    root = ET.fromstring(picture)  # noqa: S314  # the program's own text
    assert root.get("role") == "img"
    named = [root.find(f"{SVG}{tag}") for tag in ("title", "desc")]
    assert [tag.get("id") for tag in named if tag is not None] == root.get("aria-labelledby", "").split()
    assert graph.title in (named[0].text or "") if named[0] is not None else False
    assert not re.search(r"(?:href|src|url)\s*=|url\((?!#)|@import|<script", picture)
    titles = " ".join(found.text or "" for found in root.iter(f"{SVG}title"))
    assert all(f"{topic.id} · " in titles for topic in graph.topics)


@pytest.mark.parametrize("name", SHIPPED)
def test_no_box_of_the_picture_lies_on_another_or_outside_it(name: str) -> None:
    at = layout(shipped(name))
    boxes = [*at.topics.values(), *at.lines.values()]
    for place, one in enumerate(boxes):
        assert one.x >= 0
        assert one.x + one.width <= at.width
        assert one.y + one.height <= at.bottom
        for other in boxes[place + 1 :]:
            beside = one.x + one.width <= other.x or other.x + other.width <= one.x
            assert beside or one.y + one.height <= other.y or other.y + other.height <= one.y


def test_what_opens_and_what_closes_differ_by_stroke_and_end_and_not_by_colour() -> None:
    picture = as_svg(lanterns())
    assert len(re.findall(r'class="told" marker-end="url\(#arrow\)"', picture)) == 3
    assert len(re.findall(r'class="untold" marker-end="url\(#bar\)"', picture)) == 2
    assert "path.untold{stroke-dasharray" in picture


@given(st.text(max_size=80))
def test_any_title_gives_a_picture_that_can_be_read(title: str) -> None:
    ET.fromstring(as_svg(replace(lanterns(), title=title)))  # noqa: S314  # the program's own text


def test_the_command_prints_text_unless_mermaid_is_asked() -> None:
    assert run(str(LANTERNS)).stdout == run("--text", str(LANTERNS)).stdout
    assert run(str(LANTERNS)).stdout.startswith("Lanterns (lanterns)\n")
    assert run("--mermaid", str(LANTERNS)).stdout.startswith("flowchart LR\n")
    assert run("--mermaid", "--text", str(LANTERNS)).exit_code == Exit.USAGE


def test_a_picture_is_drawn_anew_but_never_over_another_file(tmp_path: Path) -> None:
    file = tmp_path / "lanterns.svg"
    for _ in range(2):
        assert run("--svg", str(file), str(LANTERNS)).exit_code == Exit.DONE
        assert file.read_text(encoding="utf-8") == as_svg(lanterns())
    other = tmp_path / "other.svg"
    other.write_text("<svg/>", encoding="utf-8")
    refused = run("--svg", str(other), str(LANTERNS))
    assert isinstance(refused.exception, RoleplayError)
    assert other.read_text(encoding="utf-8") == "<svg/>"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lanterns.svg", "other.svg"]


def test_a_folder_that_is_not_there_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    refused = run("--svg", str(tmp_path / "no" / "x.svg"), str(LANTERNS))
    assert isinstance(refused.exception, RoleplayError)
    assert refused.exception.remedy


def test_the_same_bytes_come_out_under_any_hash_seed() -> None:
    command_line = [sys.executable, "-m", "roleplay", "scenario", "graph", "--mermaid", SHIPPED[1]]
    told = {
        subprocess.run(
            command_line, capture_output=True, check=True, env={"PYTHONHASHSEED": seed, "PATH": ""}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
