"""The schema editors read agrees with the program: what plays is valid, what is refused is underlined."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from roleplay.authoring.schema import schema_of
from roleplay.cli.scenario.schema import command
from roleplay.scenario.schema import BankKeys, ScenarioKeys
from roleplay.scenario.vocabulary import AIMS, BANDS, MOVE_FAMILIES, MOVES, OCCASIONS
from roleplay.settings.paths import scenario_folder

SCENARIO, BANK = schema_of(ScenarioKeys), schema_of(BankKeys)
SHIPPED = sorted(scenario_folder().glob("*.yaml"))
BANKS = sorted((scenario_folder() / "banks").glob("*.yaml"))
GOOD = Path(__file__).parents[2] / "scenario" / "good"
SMALL = (GOOD / "river-maps.yaml").read_text(encoding="utf-8")


class AsEditors(yaml.SafeLoader):
    """YAML as editors read it: by version 1.2, in which `no` is a word and 9:02 is no number."""


AsEditors.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in found if not tag.endswith((":bool", ":int", ":timestamp"))]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
AsEditors.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)$"), list("tf"))
AsEditors.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("[-+]?[0-9]+$"), list("-+0123456789"))


def found_in(text: str, schema: dict[str, Any]) -> list[str]:
    """Where an editor would underline something."""
    values = yaml.load(text, AsEditors)  # noqa: S506  # a safe loader by another name
    errors = Draft7Validator(schema).iter_errors(values)
    return sorted("/".join(map(str, error.absolute_path)) for error in errors)


def test_both_schemas_are_schemas() -> None:
    Draft7Validator.check_schema(SCENARIO)
    Draft7Validator.check_schema(BANK)


@pytest.mark.parametrize("path", [*SHIPPED, GOOD / "river-maps.yaml"], ids=lambda path: path.stem)
def test_every_shipped_scenario_is_valid_for_an_editor(path: Path) -> None:
    assert found_in(path.read_text(encoding="utf-8"), SCENARIO) == []


@pytest.mark.parametrize("path", BANKS, ids=lambda path: path.stem)
def test_every_shipped_bank_is_valid_for_an_editor(path: Path) -> None:
    assert found_in(path.read_text(encoding="utf-8"), BANK) == []


@pytest.mark.parametrize(
    ("right", "wrong", "where"),
    [
        ("trust:", "trsut:", "teacher"),
        ("kind: bright", "kind: brigth", "notes/"),
        ("minutes: ", "minutes: 5000 #", "minutes"),
        ("under-threat: ", "under-threat: sulk #", "teacher/under-threat"),
        ("format: 1", "format: 2", "format"),
        ("title: ", "title: ''  #", "title"),
    ],
)
def test_what_the_program_refuses_is_underlined(right: str, wrong: str, where: str) -> None:
    assert right in SMALL
    found = found_in(SMALL.replace(right, wrong, 1), SCENARIO)
    assert any(place.startswith(where) for place in found), found


def when(**keys: object) -> list[str]:
    schema = {"$ref": "#/$defs/WhenKeys", "$defs": SCENARIO["$defs"]}
    return [error.message for error in Draft7Validator(schema).iter_errors(keys)]


@given(st.lists(st.sampled_from(AIMS), min_size=1, max_size=5))
def test_several_words_may_be_a_text_or_a_list(aims: list[str]) -> None:
    assert when(aim=" ".join(aims)) == []
    assert when(aim=", ".join(aims)) == []
    assert when(aim=aims) == []
    assert when(aim=[*aims, "no-such-aim"]) != []
    assert when(aim=" ".join([*aims, "no-such-aim"])) != []


@pytest.mark.parametrize("words", [AIMS, BANDS, OCCASIONS, MOVES, tuple(MOVE_FAMILIES)])
def test_every_word_of_a_closed_list_is_offered(words: tuple[str, ...]) -> None:
    offered: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, dict):
            offered.update(node.get("enum", ()) if isinstance(node.get("enum"), list) else ())
            for under in node.values():
                walk(under)
        elif isinstance(node, list):
            for under in node:
                walk(under)

    walk(SCENARIO)
    assert set(words) <= offered


def test_every_key_says_what_it_means() -> None:
    places = [SCENARIO, *SCENARIO["$defs"].values()]
    silent = [
        key
        for place in places
        for key, kind in place.get("properties", {}).items()
        if not kind.get("description") and "$ref" not in kind
    ]
    assert silent == []


def test_the_command_prints_either_schema() -> None:
    assert json.loads(CliRunner().invoke(command, []).stdout) == SCENARIO
    assert json.loads(CliRunner().invoke(command, ["--bank"]).stdout) == BANK
