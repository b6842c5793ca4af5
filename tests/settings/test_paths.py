"""Where data lies, and that only the user can read it."""

import stat
import sys
from pathlib import Path

import pytest

from roleplay.settings.paths import data_folder, make_private, scenario_folder


def test_a_named_folder_comes_before_the_variable_and_the_users_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ROLEPLAY_HOME", str(tmp_path / "variable"))
    assert data_folder(str(tmp_path / "named")) == tmp_path / "named"
    assert data_folder() == tmp_path / "variable"
    monkeypatch.delenv("ROLEPLAY_HOME")
    assert data_folder().name == "roleplay"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_the_folder_is_the_users_alone(tmp_path: Path) -> None:
    folder = make_private(tmp_path / "data")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_scenarios_that_ship_are_found() -> None:
    assert (scenario_folder() / "first-three-months.yaml").is_file()
