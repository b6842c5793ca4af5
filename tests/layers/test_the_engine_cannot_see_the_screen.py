"""The engine runs without Textual, and a lone sentence is scored without anything heavy."""

import subprocess
import sys


def modules_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_a_turn_is_taken_kept_and_debriefed_without_textual_or_rich() -> None:
    loaded = modules_after(
        "import roleplay.practice.session, roleplay.store.opening, roleplay.report.debrief,"
        " roleplay.report.text, roleplay.report.as_json, roleplay.scenario.load, roleplay.cli.lines"
    )
    assert not loaded & {"textual", "rich"}


def test_scoring_a_sentence_needs_neither_yaml_nor_a_database_nor_templates() -> None:
    loaded = modules_after(
        "from roleplay.rubric.coder import code_turn\nfrom roleplay.rubric.ground import Ground\n"
        "import roleplay.cli.main, roleplay.cli.score\ncode_turn('What did you see?', Ground())"
    )
    assert not loaded & {"textual", "rich", "pydantic", "yaml", "sqlalchemy", "jinja2"}
