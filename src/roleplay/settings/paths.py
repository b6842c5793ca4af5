"""Where data lies: `--data-dir`, then `ROLEPLAY_HOME`, then the user's data folder."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "ROLEPLAY_HOME"


def data_folder(chosen: str | None = None) -> Path:
    """The folder that holds sessions and logs; it may not exist yet."""
    named = chosen or os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser()
    import platformdirs  # only where no folder was named

    return Path(platformdirs.user_data_dir("roleplay", appauthor=False))


def make_private(folder: Path) -> Path:
    """Create `folder` for the user alone (0700 where the system knows modes); OSError when it cannot be."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32":
        folder.chmod(0o700)
    return folder


def scenario_folder() -> Path:
    """The scenarios that ship: inside the installed package, or the checkout's folder beside `src`."""
    installed = Path(__file__).resolve().parents[1] / "scenarios"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / "scenarios"


def own_scenarios(chosen: str | None = None) -> Path:
    """The user's own scenarios and packs, in the data folder; it may not exist yet."""
    return data_folder(chosen) / "scenarios"


def scenario_folders(chosen: str | None = None) -> tuple[Path, Path]:
    """Where scenarios are looked for, in this order: those that ship, then the user's own."""
    return scenario_folder(), own_scenarios(chosen)
