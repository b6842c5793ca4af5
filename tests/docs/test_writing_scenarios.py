"""The tutorial for authors is true: whoever follows it meets these files and these words."""

import re
from pathlib import Path

import pytest
from follow import Said, edited, follow, steps_of

from roleplay.cli.scenario import ScenarioCommands
from roleplay.scenario.load import load_scenario

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "writing-scenarios.md").read_text(encoding="utf-8")
STEPS = steps_of(PAGE)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of somebody who has followed the whole page; each step was held against the page."""
    folder = tmp_path_factory.mktemp("desk")
    for step in STEPS:
        for said in follow(step, folder):
            where = f"docs/writing-scenarios.md:{step.line}: {said.command}"
            assert (said.status, said.errors) == (0, ""), where
            assert said.missing == "", f"{where}\n{said.output}"
        for file in folder.glob("*.yaml"):
            load_scenario(file)
    return folder


def test_every_step_of_the_page_can_be_followed(desk: Path) -> None:
    made = load_scenario(desk / "the-round-that-held.yaml")
    assert made.teacher.name == "Elin Marsh"
    assert {"room-below-any", "goes", "concern-near"} <= {line.id for line in made.lines}


def test_the_page_leaves_a_pack_to_send(desk: Path) -> None:
    assert (desk / "rounds.zip").is_file()


def test_every_command_the_page_names_is_there() -> None:
    named = set(re.findall(r"roleplay scenario ([a-z]+)", PAGE))
    assert named >= {"new", "check", "simulate", "try", "watch", "graph", "pack", "install", "explain"}
    assert named <= set(ScenarioCommands.names)


def test_every_page_it_points_to_is_there() -> None:
    for name in re.findall(r"`([a-z-]+\.md)`", PAGE):
        assert (DOCS / name).is_file(), name


FILE = "a: 1\nlines:\n  one:\n    say: x\n\n  # about two\n  two:\n    say: y\n# end\nz: 2\n"


@pytest.mark.parametrize(
    ("what", "block", "made"),
    [
        ("lines/one becomes", "  one:\n    say: new\n", FILE.replace("say: x", "say: new")),
        ("after lines/two", "  three:\n    say: z\n", FILE.replace("# end", "  three:\n    say: z\n# end")),
        ("above z", "b: 1\n", FILE.replace("# end", "b: 1\n\n# end")),
        ("there is", "  two:\n    say: y\n", FILE),
    ],
)
def test_an_edit_touches_its_place_alone(what: str, block: str, made: str) -> None:
    assert edited(FILE, what, block) == made


@pytest.mark.parametrize(
    ("expected", "missing"),
    [
        (("one", "two"), ""),
        (("one", "three"), "three"),
        (("one", "…", "three"), ""),
        (("…", "th…"), ""),
        (("two",), ""),
        (("…", "four"), "four"),
        (("…", "three", "two"), "two"),
    ],
)
def test_what_a_command_says_is_held_against_the_page(expected: tuple[str, ...], missing: str) -> None:
    assert Said("x", 0, "one\ntwo\nthree\n", "", expected).missing == missing
