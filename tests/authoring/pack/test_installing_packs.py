"""A pack that is in order is taken whole, can be played at once, and can be replaced and removed."""

from pathlib import Path

import pytest
from given_packs import FILES, GOOD, LABEL, all_below, folder_of, zip_of

from roleplay.authoring.pack.install import install
from roleplay.authoring.pack.place import remove
from roleplay.authoring.pack.refused import PackError
from roleplay.errors import Exit
from roleplay.scenario.load import load_scenario
from roleplay.scenario.shelf import find

TAKEN = ["rivers", "rivers/banks", "rivers/banks/anyone.yaml", "rivers/banks/calm.yaml", "rivers/pack.toml",
         "rivers/river-maps.yaml"]  # fmt: skip


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home" / "scenarios"


def refusal(source: Path, own: Path, name: str | None = None, *, over: bool = False) -> PackError:
    before = all_below(own)
    with pytest.raises(PackError) as caught:
        install(source, own, name, over=over)
    assert all_below(own) == before
    assert caught.value.exit_status == Exit.INVALID
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_zip_file_is_put_where_its_scenarios_can_be_played(tmp_path: Path, own: Path) -> None:
    done = install(zip_of(tmp_path / "any.zip", FILES), own)
    assert done.scenarios == (("rivers/river-maps", "River maps: a second look"),)
    assert (done.label.title, done.label.by, done.label.licence) == ("Rivers, two lessons", "Ana", "CC0")
    assert all_below(own) == TAKEN
    assert (
        load_scenario(find("rivers/river-maps", own)).digest == load_scenario(GOOD / "river-maps.yaml").digest
    )


def test_a_folder_is_taken_like_a_zip_file(tmp_path: Path, own: Path) -> None:
    install(folder_of(tmp_path / "given", FILES), own)
    assert all_below(own) == TAKEN
    assert (own / "rivers" / "pack.toml").read_text(encoding="utf-8") == LABEL


def test_without_a_label_it_goes_by_the_name_of_the_file(tmp_path: Path, own: Path) -> None:
    files = {name: data for name, data in FILES.items() if name != "pack.toml"}
    assert install(zip_of(tmp_path / "autumn.zip", files), own).scenarios[0][0] == "autumn/river-maps"
    assert install(folder_of(tmp_path / "winter", files), own).scenarios[0][0] == "winter/river-maps"
    assert refusal(zip_of(tmp_path / "My Pack.zip", files), own).code == "S220"


def test_a_name_that_was_asked_for_comes_first(tmp_path: Path, own: Path) -> None:
    done = install(zip_of(tmp_path / "any.zip", FILES), own, "mine")
    assert done.scenarios[0][0] == "mine/river-maps"
    assert 'name = "mine"' in (own / "mine" / "pack.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["", "banks", "../x", "a/b", "Rivers", ".hidden", "con", "x" * 81, "a\n"])
def test_a_name_no_pack_can_have_is_refused(tmp_path: Path, own: Path, name: str) -> None:
    pack = zip_of(tmp_path / "rivers.zip", {**FILES, "pack.toml": LABEL.replace('"rivers"', '"b-"')})
    assert refusal(pack, own, name or None).code in ("S220",)


def test_a_single_folder_around_everything_and_what_file_managers_leave_is_not_taken(
    tmp_path: Path, own: Path
) -> None:
    files = {f"Rivers (2)/{name}": data for name, data in FILES.items()}
    files["__MACOSX/Rivers (2)/._pack.toml"] = files["Rivers (2)/.DS_Store"] = b"\0"
    install(zip_of(tmp_path / "any.zip", files), own)
    assert all_below(own) == TAKEN


def test_a_readme_and_a_licence_go_along_and_a_bank_nobody_needs_does_not(tmp_path: Path, own: Path) -> None:
    more = {"README.md": "# Rivers", "LICENCE": "Free for all.", "banks/spare.yaml": "never: [looked at"}
    install(zip_of(tmp_path / "any.zip", {**FILES, **more}), own)
    assert all_below(own) == sorted([*TAKEN, "rivers/README.md", "rivers/LICENCE"])


def test_a_scenario_may_stand_on_a_bank_that_ships(tmp_path: Path, own: Path) -> None:
    text = FILES["river-maps.yaml"]
    assert isinstance(text, str)
    alone = text.replace("bank: calm", "bank: everyone").replace("bend-why calm-thanks", "bend-why")
    done = install(zip_of(tmp_path / "alone.zip", {"river-maps.yaml": alone}), own)
    assert load_scenario(find(done.scenarios[0][0], own)).lines


def test_an_installed_pack_stays_unless_it_is_to_be_replaced(tmp_path: Path, own: Path) -> None:
    pack = zip_of(tmp_path / "any.zip", FILES)
    install(pack, own)
    error = refusal(pack, own)
    assert error.code == "S226"
    assert "--replace" in error.remedy
    newer = zip_of(tmp_path / "newer.zip", {**FILES, "pack.toml": LABEL.replace('"3"', '"4"'), "readme": "x"})
    assert install(newer, own, over=True).label.version == "4"
    assert all_below(own) == sorted([*TAKEN, "rivers/readme"])


def test_a_pack_is_removed_whole_and_the_others_stay(tmp_path: Path, own: Path) -> None:
    pack = zip_of(tmp_path / "any.zip", FILES)
    install(pack, own)
    install(pack, own, "other")
    remove("rivers", own)
    assert [path for path in all_below(own) if "/" not in path] == ["other"]
    with pytest.raises(PackError) as caught:
        remove("rivers", own)
    assert caught.value.code == "S228"


def test_a_folder_made_by_hand_is_neither_replaced_nor_removed(tmp_path: Path, own: Path) -> None:
    folder_of(own / "rivers", {"river-maps.yaml": "mine"})
    assert refusal(zip_of(tmp_path / "any.zip", FILES), own, over=True).code == "S229"
    with pytest.raises(PackError) as caught:
        remove("rivers", own)
    assert caught.value.code == "S229"
    assert (own / "rivers" / "river-maps.yaml").read_text(encoding="utf-8") == "mine"


def test_what_was_added_to_an_installed_pack_is_not_lost_with_it(tmp_path: Path, own: Path) -> None:
    install(zip_of(tmp_path / "any.zip", FILES), own)
    (own / "rivers" / "my-notes.docx").write_bytes(b"mine")
    with pytest.raises(PackError) as caught:
        remove("rivers", own)
    assert caught.value.code == "S230"
    assert "my-notes.docx" in str(caught.value)
    assert (own / "rivers" / "my-notes.docx").exists()


def test_a_link_in_place_of_a_pack_is_left_alone(tmp_path: Path, own: Path) -> None:
    elsewhere = folder_of(tmp_path / "elsewhere", FILES)
    own.mkdir(parents=True)
    (own / "rivers").symlink_to(elsewhere)
    with pytest.raises(PackError) as caught:
        remove("rivers", own)
    assert caught.value.code == "S229"
    assert all_below(elsewhere)
