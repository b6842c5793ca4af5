import subprocess
import sys
from pathlib import Path


def test_a_command_that_reads_the_sessions_closes_their_database(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "roleplay", "--data-dir", str(tmp_path), "sessions"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    assert [path.name for path in tmp_path.iterdir()] == ["sessions.db"]
