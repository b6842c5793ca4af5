"""Every string the program shows comes from the catalogue, and passes the program's own rubric."""

import ast
from pathlib import Path

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.settings.catalogue import ROOMS, say, texts

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


def test_no_text_of_the_program_leads_blames_or_praises_and_cancels() -> None:
    faults = []
    for key, text in ENTRIES:
        coding = code_turn(text, Ground())
        bad = [code for code in coding.codes if code.split(":")[0] in {"LEADING", "DEFICIT", "BUT", "UNSAFE"}]
        if bad:
            faults.append((key, bad, text))
    assert faults == []
