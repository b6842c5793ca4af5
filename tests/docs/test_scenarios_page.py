"""The page of scenarios says what people wrote in the files, and names each scenario that ships."""

import subprocess
import sys
from pathlib import Path

from roleplay.settings.paths import scenario_folder

DOCS = Path(__file__).parents[2] / "docs"


def test_what_people_wrote_on_the_page_of_scenarios_is_not_stale() -> None:
    command = [sys.executable, str(DOCS / "scenarios_page.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_scenario_has_its_section_with_how_the_automatic_coaches_fared() -> None:
    text = (DOCS / "scenarios.md").read_text(encoding="utf-8")
    sections = text.split("\n## ")[1:]
    ids = {path.stem for path in scenario_folder().glob("*.yaml")}
    assert {section.split("`")[1] for section in sections} == ids
    assert all("| asset |" in section for section in sections)
