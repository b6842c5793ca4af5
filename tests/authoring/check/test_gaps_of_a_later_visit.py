"""A later visit is expected to be whole after each way the visit before may have ended."""

import shutil
from pathlib import Path

from click.testing import CliRunner

from roleplay.cli.scenario import command

SERIES = Path(__file__).parents[2] / "practice" / "series"


def told(path: Path) -> str:
    return CliRunner().invoke(command, ("check", str(path))).stdout


def test_notes_and_first_words_are_counted_for_the_ending_that_leaves_the_fewest(tmp_path: Path) -> None:
    text = (SERIES / "river-maps-2.yaml").read_text(encoding="utf-8")
    path = tmp_path / "river-maps-2.yaml"
    shutil.copytree(SERIES / "banks", tmp_path / "banks")
    path.write_text(text, encoding="utf-8")
    assert "1 of the notes are bright" in told(path)
    assert "no line has `occasion: begins`" not in told(path)
    only = text.replace(
        "opening: {occasion: begins, say", "opening: {occasion: begins, when: {last: none}, say"
    )
    path.write_text(only, encoding="utf-8")
    bank = tmp_path / "banks" / "anyone-at-all.yaml"
    bank.write_text(
        bank.read_text(encoding="utf-8").replace("hello: {occasion: begins, ", "hello: {"), "utf-8"
    )
    assert "no line has `occasion: begins`" in told(path)
