"""A pack holds the scenarios named and the banks they need, as the same bytes every time."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from given_packs import FILES, GOOD, RIVER, folder_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleplay.authoring.pack.install import install
from roleplay.authoring.pack.label import Label, read_label
from roleplay.authoring.pack.make import make
from roleplay.authoring.pack.refused import PackError
from roleplay.scenario.fault import ScenarioError
from roleplay.scenario.reading import unseen
from roleplay.settings.paths import scenario_folder

NOTHING = Label("")


def made(tmp_path: Path, *named: Path, wishes: Label = NOTHING, over: bool = False) -> dict[str, str]:
    """The files of the pack, by name."""
    make(named, wishes, tmp_path / "made.zip", over=over)
    with ZipFile(tmp_path / "made.zip") as zipped:
        return {name: zipped.read(name).decode() for name in zipped.namelist()}


def code_of(tmp_path: Path, *named: Path, wishes: Label = NOTHING) -> str:
    with pytest.raises(PackError) as caught:
        make(named, wishes, tmp_path / "made.zip", over=False)
    assert not (tmp_path / "made.zip").exists()
    return caught.value.code


def test_a_folder_gives_its_scenarios_their_banks_and_a_label(tmp_path: Path) -> None:
    more: dict[str, str | bytes] = {
        "README.md": "# Rivers",
        "notes.docx": b"\0",
        "banks/spare.yaml": "never: [looked at",
        "played/a.txt": "",
    }
    files = made(tmp_path, folder_of(tmp_path / "rivers", {**FILES, **more}))
    assert list(files) == [
        "README.md",
        "banks/anyone.yaml",
        "banks/calm.yaml",
        "pack.toml",
        "river-maps.yaml",
    ]
    assert files["river-maps.yaml"] == RIVER
    assert read_label(files["pack.toml"], "x") == Label("rivers", "River maps: a second look", "1")


def test_what_is_asked_for_stands_on_the_label(tmp_path: Path) -> None:
    wishes = Label("autumn", 'Autumn "26"', "2.1", "Ana Łuczak", "CC-BY-4.0")
    files = made(tmp_path, GOOD / "river-maps.yaml", wishes=wishes)
    assert read_label(files["pack.toml"], "x") == wishes


def unseen_or_broken(text: str) -> bool:
    return "\n" in text or unseen(text) is not None


@given(st.text(max_size=60), st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_words_on_a_label_are_read_as_they_were_written_or_refused(
    tmp_path: Path, title: str, by: str
) -> None:
    wishes = Label("rivers", title, "", by)
    if any(map(unseen_or_broken, (title, by))):
        with pytest.raises(PackError) as caught:
            made(tmp_path, GOOD, wishes=wishes, over=True)
        assert caught.value.code == "S217"
        return
    label = read_label(made(tmp_path, GOOD, wishes=wishes, over=True)["pack.toml"], "x")
    assert (label.title, label.by) == (title or "River maps: a second look", by)


def test_banks_that_ship_stay_at_home(tmp_path: Path) -> None:
    files = made(tmp_path, scenario_folder() / "the-poster-on-the-computer.yaml")
    assert list(files) == ["pack.toml", "the-poster-on-the-computer.yaml"]


def test_a_bank_of_ones_own_goes_along_even_under_the_name_of_one_that_ships(tmp_path: Path) -> None:
    shipped = (scenario_folder() / "banks" / "everyone.yaml").read_text(encoding="utf-8")
    text = RIVER.replace("bank: calm", "bank: everyone").replace("bend-why calm-thanks", "bend-why")
    folder = folder_of(
        tmp_path / "rivers", {"river-maps.yaml": text, "banks/everyone.yaml": shipped + "# mine\n"}
    )
    assert "banks/everyone.yaml" in made(tmp_path, folder)


def test_the_same_files_give_the_same_bytes_whatever_their_dates_and_line_ends(tmp_path: Path) -> None:
    one = folder_of(tmp_path / "one" / "rivers", FILES)
    windows: dict[str, str | bytes] = {name: str(data).replace("\n", "\r\n") for name, data in FILES.items()}
    other = folder_of(tmp_path / "other" / "rivers", windows)
    for path in other.rglob("*.yaml"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    make([one], NOTHING, tmp_path / "one.zip", over=False)
    for seed in ("1", "2"):
        subprocess.run(
            [
                sys.executable,
                "-m",
                "roleplay",
                "scenario",
                "pack",
                str(other),
                "--to",
                "other.zip",
                "--force",
            ],
            check=True,
            cwd=tmp_path,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        assert (tmp_path / "other.zip").read_bytes() == (tmp_path / "one.zip").read_bytes()


def test_what_was_packed_is_installed_as_it_was(tmp_path: Path) -> None:
    make([GOOD], Label("rivers"), tmp_path / "made.zip", over=False)
    done = install(tmp_path / "made.zip", tmp_path / "home" / "scenarios")
    assert done.scenarios == (("rivers/river-maps", "River maps: a second look"),)
    assert (tmp_path / "home/scenarios/rivers/river-maps.yaml").read_text(encoding="utf-8") == RIVER


def test_a_fault_in_a_scenario_stops_it_with_every_finding(tmp_path: Path) -> None:
    text = RIVER.replace("minutes: 8", "minutes: soon") + "extra: true\n"
    folder = folder_of(tmp_path / "rivers", {**FILES, "river-maps.yaml": text})
    with pytest.raises(ScenarioError) as caught:
        made(tmp_path, folder)
    assert [fault.code for fault in caught.value.faults] == ["S025", "S020"]
    assert str(folder / "river-maps.yaml") in str(caught.value)
    assert not (tmp_path / "made.zip").exists()


def test_a_file_that_exists_is_written_over_only_when_asked(tmp_path: Path) -> None:
    (tmp_path / "made.zip").write_text("precious")
    with pytest.raises(PackError) as caught:
        made(tmp_path, GOOD)
    assert caught.value.code == "S224"
    assert (tmp_path / "made.zip").read_text() == "precious"
    assert made(tmp_path, GOOD, over=True)
    assert [path.name for path in tmp_path.iterdir()] == ["made.zip"]


def test_two_different_files_of_one_name_are_refused(tmp_path: Path) -> None:
    one = folder_of(tmp_path / "one", FILES)
    other = folder_of(
        tmp_path / "other", {**FILES, "banks/calm.yaml": str(FILES["banks/calm.yaml"]) + "# mine\n"}
    )
    (other / "river-maps.yaml").rename(other / "more-maps.yaml")
    text = RIVER.replace("id: river-maps", "id: more-maps")
    (other / "more-maps.yaml").write_text(text, encoding="utf-8")
    assert code_of(tmp_path, one, other, wishes=Label("both")) == "S223"


def test_several_files_need_a_name_and_a_folder_needs_a_scenario(tmp_path: Path) -> None:
    assert code_of(tmp_path, GOOD, GOOD / "river-maps.yaml") == "S220"
    (tmp_path / "empty").mkdir()
    assert code_of(tmp_path, tmp_path / "empty") == "S222"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError) as caught:
        make([GOOD], NOTHING, tmp_path / "nowhere" / "made.zip", over=False)
    assert caught.value.code == "S225"
