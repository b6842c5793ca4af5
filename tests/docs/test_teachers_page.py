"""The page of three conversations is what they come out as now."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_of_three_conversations_is_not_stale() -> None:
    command = [sys.executable, "docs/teachers_page.py", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
