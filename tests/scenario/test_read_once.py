"""A bank behind many scenarios is read once, and again when its text has changed."""

import shutil
from pathlib import Path

import pytest

from roleplay.scenario.compose import compose
from roleplay.scenario.document import Document
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Source

GOOD = Path(__file__).parent / "good"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "shelf")
    text = (GOOD / "river-maps.yaml").read_text(encoding="utf-8")
    (tmp_path / "shelf" / "more-maps.yaml").write_text(
        text.replace("id: river-maps", "id: more-maps"), "utf-8"
    )
    return tmp_path / "shelf"


def test_two_scenarios_read_the_bank_they_share_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(source: Source, shown: str) -> Document:
        read.append(source.name)
        return compose(source, shown)

    monkeypatch.setattr("roleplay.scenario.bank.compose", counted)
    river, more = (load_scenario(folder / f"{name}.yaml") for name in ("river-maps", "more-maps"))
    assert read == ["banks/calm.yaml", "banks/anyone.yaml"]
    assert river.lines == more.lines


def test_a_bank_that_was_changed_is_read_again(folder: Path) -> None:
    path = folder / "banks" / "calm.yaml"
    text = path.read_text(encoding="utf-8")
    assert load_scenario(folder / "river-maps.yaml").line("one-more") is None
    path.write_text(
        text.replace("lines:\n", "lines:\n  one-more: {when: {aim: hope}, say: Some.}\n", 1), "utf-8"
    )
    again = load_scenario(folder / "river-maps.yaml").line("one-more")
    assert again is not None
    assert (again.source, again.rank) == ("calm", 1)
    path.write_text(text, encoding="utf-8")
    assert load_scenario(folder / "river-maps.yaml").line("one-more") is None
