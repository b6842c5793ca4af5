"""The wheel carries the scenarios and plays a turn in an empty environment elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_wheel_installed_elsewhere_plays_a_turn(tmp_path: Path) -> None:
    def run(*command: str, typed: str = "") -> str:
        environment = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV"}}
        done = subprocess.run(
            command, input=typed, capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path,
            env={**environment, "ROLEPLAY_HOME": str(tmp_path / "home"), "PYTHONIOENCODING": "utf-8"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    uv = [sys.executable, "-m", "uv"]
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT))
    wheel = next(tmp_path.glob("*.whl"))
    run(*uv, "venv", "--quiet", "--python", sys.executable, str(tmp_path / "empty"))
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = tmp_path / "empty" / folder / "python"
    run(
        *uv,
        "pip",
        "install",
        "--quiet",
        "--python",
        str(python),
        "-c",
        str(ROOT / "requirements.lock"),
        str(wheel),
    )
    program = str(tmp_path / "empty" / folder / "roleplay")
    assert "first-three-months" in run(program, "scenario", "list")
    output = run(program, "play", "first-three-months", "--plain", typed="What did you see at nine?\n")
    assert len([line for line in output.splitlines() if line.startswith("Maya: ")]) == 2
