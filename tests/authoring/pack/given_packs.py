"""Packs as somebody might give them: a good one, and ways to write any zip file."""

import stat
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

GOOD = Path(__file__).parents[2] / "scenario" / "good"
RIVER = (GOOD / "river-maps.yaml").read_text(encoding="utf-8")
LABEL = (
    'format = 1\nname = "rivers"\ntitle = "Rivers, two lessons"\nversion = "3"\nby = "Ana"\nlicence = "CC0"\n'
)
FILES: dict[str, str | bytes] = {
    "pack.toml": LABEL,
    "river-maps.yaml": RIVER,
    "banks/calm.yaml": (GOOD / "banks" / "calm.yaml").read_text(encoding="utf-8"),
    "banks/anyone.yaml": (GOOD / "banks" / "anyone.yaml").read_text(encoding="utf-8"),
}


def with_line(say: str) -> dict[str, str | bytes]:
    """The good pack with one more line for her to say."""
    line = f"  one-more:\n    when: {{aim: hope}}\n    say: {say}\n"
    assert "lines:\n" in RIVER
    return {**FILES, "river-maps.yaml": RIVER.replace("lines:\n", f"lines:\n{line}", 1)}


def zip_of(path: Path, files: dict[str, str | bytes], *more: tuple[ZipInfo, str | bytes]) -> Path:
    """A zip file of these files; `more` are entries with whatever else a zip file can say of one."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as zipped:
        for name, data in files.items():
            zipped.writestr(name, data)
        for info, data in more:
            zipped.writestr(info, data)
    path.write_bytes(made.getvalue())
    return path


def folder_of(path: Path, files: dict[str, str | bytes]) -> Path:
    """A folder with these files."""
    for name, data in files.items():
        whole = path / name
        whole.parent.mkdir(parents=True, exist_ok=True)
        whole.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return path


def link(name: str, target: str) -> tuple[ZipInfo, str]:
    """An entry that unpacks as a symbolic link."""
    info = ZipInfo(name)
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return info, target


def all_below(folder: Path) -> list[str]:
    """Every path below a folder, by name."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
