"""The user's own scenarios and packs are listed and found beside those that ship."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from given_packs import FILES, GOOD, folder_of, zip_of
from textual.widgets import OptionList

from roleplay.errors import Exit
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.scenario.shelf import files, find, shelf
from roleplay.settings.catalogue import texts
from roleplay.settings.paths import scenario_folder, scenario_folders
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk

SHIPPED = "first-three-months"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    own = tmp_path / "home" / "scenarios"
    folder_of(own, {name: data for name, data in FILES.items() if name != "pack.toml"})
    folder_of(own / "rivers", FILES)
    text = (scenario_folder() / f"{SHIPPED}.yaml").read_text(encoding="utf-8")
    folder_of(own, {f"{SHIPPED}.yaml": re.sub(r"(?m)^title: .*", "title: My version", text, count=1)})
    return tmp_path / "home"


def run(home: Path, *arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "roleplay", "--data-dir", str(home), *arguments],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )


def test_loose_files_packs_and_what_ships_stand_in_one_list(home: Path) -> None:
    done = run(home, "scenario", "list")
    ids = [line.split()[0] for line in done.stdout.splitlines()]
    hidden = str(home / "scenarios" / f"{SHIPPED}.yaml")
    assert {SHIPPED, "river-maps", "rivers/river-maps", hidden} <= set(ids)
    assert len(ids) == len(set(ids))
    assert ids.index(SHIPPED) < ids.index("river-maps") < ids.index("rivers/river-maps")
    assert hidden in done.stderr
    assert f"`{SHIPPED}` plays another scenario of this name" in done.stderr


def test_of_two_with_one_id_the_one_that_ships_is_found_and_the_other_by_its_path(home: Path) -> None:
    folders = scenario_folders(str(home))
    mine = home / "scenarios" / f"{SHIPPED}.yaml"
    assert find(SHIPPED, *folders) == scenario_folder() / f"{SHIPPED}.yaml"
    assert find(str(mine), *folders) == mine
    assert files(*folders)["rivers/river-maps"] == home / "scenarios" / "rivers" / "river-maps.yaml"
    listed = [(one.title, one.hidden) for one in shelf(*folders) if one.id == SHIPPED]
    assert listed == [("First three months", False), ("My version", True)]


@pytest.mark.parametrize("ref", ["river-maps", "rivers/river-maps"])
def test_own_scenarios_are_played_and_checked_by_their_ids(ref: str, home: Path) -> None:
    played = run(home, "play", ref, "--plain", "--no-keep", typed="What did you see?\n/quit\n")
    assert played.returncode == Exit.DONE
    assert "\nInes: " in played.stdout
    assert run(home, "scenario", "check", ref).returncode in (Exit.DONE, Exit.FINDINGS)


def test_hidden_folders_and_broken_files_keep_nothing_from_being_listed(home: Path) -> None:
    folder_of(home / "scenarios" / ".incoming-00000000", FILES)
    folder_of(home / "scenarios", {"half.yaml": "format: 1\n", "rivers/half.yaml": "- x\n"})
    done = run(home, "scenario", "list")
    assert done.returncode == Exit.DONE
    assert "incoming" not in done.stdout
    assert "half         " in done.stdout.replace("  (", "           (")
    assert "rivers/half" in done.stdout
    assert "rivers/river-maps" in done.stdout


async def test_the_screen_lists_them_and_says_where_a_second_one_lies(home: Path) -> None:
    app = RoleplayApp(Desk(MemoryKeeper, scenario_folders(str(home))))
    async with app.run_test(size=(120, 40)) as pilot:
        options: list[str] = []
        for _ in range(1_500):
            await pilot.pause(0.01)
            lists = list(app.screen.query(OptionList))
            options = [" ".join(str(o.prompt).split()) for o in lists[0].options] if lists else []
            if options:
                break
    assert sum("River maps: a second look" in option for option in options) == 2
    mine = next(option for option in options if "My version" in option)
    assert f"another one is called {SHIPPED} as well" in mine


def test_the_commands_tell_what_was_done_and_what_comes_next(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "autumn.zip"
    made = run(home, "scenario", "pack", str(GOOD), "--name", "autumn", "--to", str(path), "--by", "Ana")
    assert made.stdout.splitlines()[1:] == [
        "  river-maps  River maps: a second look",
        f"`roleplay scenario install {path}` takes it, on any machine",
    ]
    done = run(home, "scenario", "install", str(path))
    assert done.stdout.splitlines()[1:] == [
        "version 1",
        "by Ana",
        "autumn is installed, scenarios: 1",
        "  autumn/river-maps  River maps: a second look",
        "`roleplay play autumn/river-maps` begins the first",
    ]
    assert "autumn/river-maps" in run(home, "scenario", "list").stdout
    assert run(home, "scenario", "remove", "autumn").stdout.startswith("autumn is removed")
    assert "autumn/river-maps" not in run(home, "scenario", "list").stdout


def test_a_refusal_is_one_line_with_the_place_the_code_and_the_remedy(tmp_path: Path, home: Path) -> None:
    done = run(home, "scenario", "install", str(zip_of(tmp_path / "bad.zip", {**FILES, "run.py": "x"})))
    assert done.returncode == Exit.INVALID
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("bad.zip/run.py: this does not belong in a pack (S215): keep scenarios (.yaml)")


def test_every_code_of_a_pack_has_its_remedy() -> None:
    keys = {key.removeprefix("pack.") for key in texts("authoring") if key.startswith("pack.S2")}
    codes = {key for key in keys if not key.endswith(".remedy")}
    assert len(codes) >= 30
    assert {f"{code}.remedy" for code in codes} == keys - codes
