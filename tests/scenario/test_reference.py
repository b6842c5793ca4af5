"""The author's reference tells the truth: its tables are fresh, its example plays, no word is missing."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from roleplay.authoring.check.check import check
from roleplay.scenario.allowed import VALUES
from roleplay.scenario.load import load_scenario
from roleplay.scenario.template import FILTERS
from roleplay.scenario.vocabulary import AIMS, BANDS, MOVE_FAMILIES, MOVES, OCCASIONS

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "scenario-files.md").read_text(encoding="utf-8")


def test_the_tables_of_fields_are_those_of_the_schema() -> None:
    command = [sys.executable, str(DOCS / "scenario_fields.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_example_is_complete_and_only_has_room_for_more_lines(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert example is not None
    path = tmp_path / "first-lab.yaml"
    path.write_text(example.group(1), encoding="utf-8")
    assert [one.code for one in check(path).findings] == ["S108"]  # notes that wait for lines of their own
    scenario = load_scenario(path)
    assert scenario.teacher.called == "Noor"
    assert scenario.line("own-step") is not None
    assert {line.rank for line in scenario.lines} == {0, 1, 2}  # its own, everyone's, everyday talk


@pytest.mark.parametrize("words", [AIMS, BANDS, OCCASIONS, MOVES, tuple(MOVE_FAMILIES), VALUES, FILTERS])
def test_every_word_of_a_closed_list_is_named(words: tuple[str, ...]) -> None:
    told = set(re.findall(r"[a-z0-9-]+", " ".join(re.findall(r"`[^`\n]+`", PAGE))))
    assert set(words) <= told
