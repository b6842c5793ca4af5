"""The app can be imported, and its first frame drawn, before anything heavy is loaded."""

import subprocess
import sys


def test_the_app_module_loads_nothing_of_the_engine() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import roleplay.tui.app, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"pydantic", "jinja2", "yaml", "sqlalchemy"}
    engine = ("roleplay.persona.", "roleplay.scenario.", "roleplay.rubric.", "roleplay.report.")
    assert not {name for name in loaded if name.startswith(engine)}
