"""The shelf lists what can be played, names what cannot, and finds a scenario by its id or path."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from roleplay.errors import RoleplayError
from roleplay.scenario.fault import ScenarioError
from roleplay.scenario.load import load_scenario
from roleplay.scenario.shelf import Shelved, files, find, shelf

GOOD = Path(__file__).parent / "good"
BROKEN = Path(__file__).parent / "broken"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "shelf")
    pack = tmp_path / "shelf" / "district"
    pack.mkdir()
    shutil.copy(GOOD / "river-maps.yaml", pack / "river-maps.yaml")
    shutil.copytree(GOOD / "banks", pack / "banks")
    shutil.copy(BROKEN / "tabs-are-refused.yaml", tmp_path / "shelf")
    (tmp_path / "shelf" / "notes.txt").write_text("not a scenario")
    (tmp_path / "shelf" / ".hidden.yaml").write_text("not a scenario")
    return tmp_path / "shelf"


def test_what_a_list_shows_is_read_from_the_file() -> None:
    assert shelf(GOOD) == (
        Shelved(
            id="river-maps",
            path=GOOD / "river-maps.yaml",
            title="River maps: a second look",
            minutes=8,
            teacher="Ines Moreau",
            focus="bridge",
            content_note="A difficult week is mentioned.",
            series="rivers",
            visit=1,
        ),
    )


def test_a_broken_file_is_named_with_its_first_fault_and_the_others_still_play(folder: Path) -> None:
    listed = {one.id: one for one in shelf(folder)}
    assert list(listed) == ["river-maps", "tabs-are-refused", "district/river-maps"]
    broken = listed["tabs-are-refused"].broken
    assert broken is not None
    assert (broken.line, broken.column, broken.code) == (13, 1, "S006")
    assert listed["river-maps"].broken is None
    assert listed["district/river-maps"].title == "River maps: a second look"


@pytest.mark.parametrize(
    ("cut", "put", "code"),
    [
        ("title: River maps\n", "", "S021"),
        ("  name: Ines Moreau\n", "", "S021"),
        ("minutes: 8", "minutes: soon", "S025"),
        ("id: numbers-have-bounds", "id: other", "S029"),
        ("version: 1", "version: 1\nbank: nowhere", "S043"),
        ("format: 1", "format: 2", "S028"),
    ],
)
def test_what_keeps_a_file_from_being_listed_is_told(cut: str, put: str, code: str, tmp_path: Path) -> None:
    text = (BROKEN / "numbers-have-bounds.yaml").read_text(encoding="utf-8")
    path = tmp_path / "numbers-have-bounds.yaml"
    path.write_text(text.replace(cut, put))
    (listed,) = shelf(tmp_path)
    assert listed.broken is not None
    assert listed.broken.code == code


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert shelf(tmp_path / "nowhere") == ()


def test_a_scenario_is_found_by_its_id_its_pack_and_id_or_its_path(folder: Path) -> None:
    own, pack = folder / "river-maps.yaml", folder / "district" / "river-maps.yaml"
    assert find("river-maps", folder) == own
    assert find("district/river-maps", folder) == pack
    assert find(str(pack), folder) == pack
    assert find("elsewhere.yaml", folder) == Path("elsewhere.yaml")


def test_an_unknown_id_is_answered_with_the_nearest_one(folder: Path) -> None:
    with pytest.raises(RoleplayError) as caught:
        find("river-map", folder)
    assert str(caught.value) == (
        "no scenario is called 'river-map': write 'river-maps'; `roleplay scenario list` names them all"
    )


def test_listing_needs_neither_pydantic_nor_templates() -> None:
    code = (
        f"from pathlib import Path\nfrom roleplay.scenario.shelf import shelf\nshelf(Path({str(GOOD)!r}))\n"
        "import sys\nprint([m for m in ('jinja2', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_key_that_a_list_shows_may_stand_anywhere_in_the_file(tmp_path: Path) -> None:
    shutil.copytree(GOOD, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "river-maps.yaml"
    text = path.read_text(encoding="utf-8")
    for key in ("series: rivers\n", "content-note: A difficult week is mentioned.\n", "focus: bridge\n"):
        assert text.count(f"\n{key}") == 1
        text = text.replace(f"\n{key}", "\n") + key
    path.write_text(text, encoding="utf-8")
    (listed,) = shelf(tmp_path)
    assert (listed.series, listed.focus) == ("rivers", "bridge")
    assert listed.content_note == "A difficult week is mentioned."


def test_what_is_wrong_further_down_does_not_keep_a_title_from_the_list(tmp_path: Path) -> None:
    shutil.copytree(GOOD, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "river-maps.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\tx: [\n", encoding="utf-8")
    assert [one.title for one in shelf(tmp_path)] == ["River maps: a second look"]
    with pytest.raises(ScenarioError):
        load_scenario(path)


def test_of_two_folders_the_earlier_one_has_the_id_and_the_other_is_marked(
    folder: Path, tmp_path: Path
) -> None:
    first = tmp_path / "first"
    shutil.copytree(GOOD, first)
    listed = {one.path: one.hidden for one in shelf(first, folder)}
    assert listed[first / "river-maps.yaml"] is False
    assert listed[folder / "river-maps.yaml"] is True
    assert listed[folder / "district" / "river-maps.yaml"] is False
    assert find("river-maps", first, folder) == first / "river-maps.yaml"
    assert files(folder, first)["river-maps"] == folder / "river-maps.yaml"
