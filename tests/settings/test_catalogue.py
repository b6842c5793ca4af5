"""Every string the program shows comes from the catalogue, and passes the program's own rubric."""

import ast
from pathlib import Path

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.ground import Ground
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.scenario.load import load_scenario
from roleplay.settings.catalogue import ROOMS, say, texts
from roleplay.settings.paths import scenario_folder

SOURCE = Path(__file__).parents[2] / "src" / "roleplay"
ENTRIES = [(f"{room}.{key}", text) for room in ROOMS for key, text in texts(room).items()]


def keys_used() -> set[str]:
    used = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    used.add(first.value)
    return used


def test_every_key_the_program_says_is_in_the_catalogue() -> None:
    missing = sorted(keys_used() - {key for key, _ in ENTRIES})
    assert missing == []


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(KeyError):
        say("cli.no-such-text")
    with pytest.raises(KeyError):
        say("nowhere.at-all")


def unwelcome(text: str) -> list[str]:
    codes = code_turn(text, Ground()).codes
    return [code for code in codes if code.split(":")[0] in {"LEADING", "DEFICIT", "BUT", "UNSAFE"}]


def test_no_text_of_the_program_leads_blames_or_praises_and_cancels() -> None:
    assert [(key, heard, text) for key, text in ENTRIES if (heard := unwelcome(text))] == []


def test_no_reason_of_a_code_leads_blames_or_praises_and_cancels() -> None:
    reasons = [code.why for code in QUESTION_CODES] + [code.why for code in FRAME_CODES]
    reasons += [why for code in FRAME_CODES for why, _ in code.told.values()]
    shown = [why.replace("{words}", "these words") for why in reasons]
    assert len(shown) >= 40
    assert [(why, heard) for why in shown if (heard := unwelcome(why))] == []


@pytest.mark.parametrize("name", ["first-three-months", "the-poster-on-the-computer"])
def test_no_briefing_note_or_ending_leads_blames_or_praises_and_cancels(name: str) -> None:
    scenario = load_scenario(scenario_folder() / f"{name}.yaml")
    endings = [line for ending in scenario.epilogue.values() for line in ending.text.splitlines()]
    shown = [*scenario.situation.splitlines(), *scenario.teacher.about, *endings]
    shown += [note.text for note in scenario.notes]
    assert [(text, heard) for text in shown if (heard := unwelcome(text))] == []
