"""Every mistake an author can make is refused at its place, with what is wrong and what to do.

Each file in `broken/` is named by the requirement it breaks; `broken/faults.txt` holds what is said of it.
"""

from pathlib import Path

import pytest

from roleplay.scenario.fault import ScenarioError
from roleplay.scenario.load import load_scenario
from roleplay.settings.catalogue import texts

BROKEN = Path(__file__).parent / "broken"


def expected() -> dict[str, str]:
    sections = (BROKEN / "faults.txt").read_text(encoding="utf-8").split("\n# ")
    return {name: faults.strip("\n") for name, _, faults in (s.partition("\n") for s in sections[1:])}


def told(path: Path) -> str:
    with pytest.raises(ScenarioError) as caught:
        load_scenario(path)
    return str(caught.value).replace(f"{BROKEN}/", "")


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.yaml")))
def test_the_fault_names_its_place_the_matter_and_the_remedy(name: str) -> None:
    assert told(BROKEN / f"{name}.yaml") == expected()[name]


def test_a_file_larger_than_the_limit_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_text("format: 1\n" + "# " + "x" * 1_500_000)
    with pytest.raises(ScenarioError) as caught:
        load_scenario(path)
    assert str(caught.value) == (
        f"{path}:1:1: the file is larger than 1,000,000 bytes: "
        "a scenario is text of a few pages; move what does not belong to it elsewhere"
    )


def test_a_file_that_is_not_there_is_named_without_a_line(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.yaml"
    with pytest.raises(ScenarioError) as caught:
        load_scenario(path)
    assert str(caught.value) == (
        f"{path}: the file cannot be opened (no such file or directory): "
        "check its name, and that you may read it"
    )


def test_a_folder_is_not_a_scenario(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError) as caught:
        load_scenario(tmp_path)
    assert str(caught.value) == f"{tmp_path}: this is not a file: name one scenario file, ending in .yaml"


def test_every_code_has_a_message_and_a_remedy_and_most_are_shown_by_a_broken_file() -> None:
    codes = {key for key in texts("scenario") if key[0] == "S" and key[1:].isdigit()}
    assert {f"{code}.remedy" for code in codes} == {
        key for key in texts("scenario") if key[0] == "S" and key.endswith(".remedy")
    }
    seen = set()
    for path in BROKEN.glob("*.yaml"):
        with pytest.raises(ScenarioError) as caught:
            load_scenario(path)
        seen |= {fault.code for fault in caught.value.faults}
    elsewhere = {"S001", "S002", "S003", "S059"} | {code for code in codes if code >= "S100"}
    assert codes - elsewhere == seen
