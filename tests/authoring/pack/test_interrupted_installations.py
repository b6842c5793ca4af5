"""An installation that is cut off, or meets another one, leaves a whole pack or none."""

import errno
import os
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from given_packs import FILES, LABEL, all_below, folder_of, zip_of
from test_installing_packs import TAKEN

from roleplay.authoring.pack.install import install
from roleplay.authoring.pack.place import put, remove
from roleplay.authoring.pack.refused import PackError
from roleplay.errors import Exit

DATA = {name: data if isinstance(data, bytes) else data.encode() for name, data in FILES.items()}
NEWER = {**DATA, "pack.toml": LABEL.replace('"3"', '"4"').encode()}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home" / "scenarios"


def version(own: Path) -> str:
    return (own / "rivers" / "pack.toml").read_text(encoding="utf-8").partition('version = "')[2][0]


def full_after(monkeypatch: pytest.MonkeyPatch, files: int, error: BaseException) -> None:
    """Let that many files be written out, then fail."""
    left = [files]
    sync = os.fsync

    def failing(number: int) -> None:
        if not left[0]:
            raise error
        left[0] -= 1
        sync(number)

    monkeypatch.setattr(os, "fsync", failing)


@pytest.mark.parametrize("files", range(len(DATA)))
@pytest.mark.parametrize("over", [False, True])
def test_a_full_disk_leaves_everything_as_it_was(
    files: int, over: bool, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if over:
        put(DATA, "rivers", own, over=False)
    before = all_below(own)
    full_after(monkeypatch, files, OSError(errno.ENOSPC, "No space left on device"))
    with pytest.raises(PackError) as caught:
        put(NEWER, "rivers", own, over=over)
    assert caught.value.code == "S225"
    assert "no space left on device" in str(caught.value)
    assert "nothing was changed" in caught.value.remedy
    assert all_below(own) == before
    assert not over or version(own) == "3"


def test_ctrl_c_leaves_everything_as_it_was(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(DATA, "rivers", own, over=False)
    full_after(monkeypatch, 2, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        put(NEWER, "rivers", own, over=True)
    assert all_below(own) == TAKEN
    assert version(own) == "3"


def test_a_real_limit_on_files_is_told_and_leaves_nothing(tmp_path: Path, own: Path) -> None:
    path = zip_of(tmp_path / "rivers.zip", FILES)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))

    done = subprocess.run(
        [sys.executable, "-m", "roleplay", "--data-dir", str(own.parent), "scenario", "install", str(path)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited,
    )
    assert done.returncode == Exit.INVALID
    assert "(S225)" in done.stderr
    assert "Traceback" not in done.stderr
    assert all_below(own) == []


def test_a_folder_nobody_may_write_in_is_told(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", closed)
    with pytest.raises(PackError) as caught:
        put(DATA, "rivers", own, over=False)
    assert caught.value.code == "S225"


def test_of_two_at_once_one_wins_and_the_other_says_so(tmp_path: Path, own: Path) -> None:
    path = zip_of(tmp_path / "rivers.zip", FILES)
    for _ in range(8):
        at_once = Barrier(2)

        def one(at_once: Barrier = at_once) -> str:
            at_once.wait()
            try:
                install(path, own)
            except PackError as error:
                return error.code
            return "won"

        with ThreadPoolExecutor(2) as pool:
            came_out = sorted(pool.map(lambda run: run(), [one, one]))
        assert came_out in (["S226", "won"], ["S227", "won"])
        assert all_below(own) == TAKEN
        remove("rivers", own)


def test_whoever_comes_second_says_so_even_in_the_last_moment(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def overtaken(path: Path, target: Path) -> Path:
        if path.name.startswith(".incoming-"):
            folder_of(own / "rivers", {"theirs.yaml": "x"})
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", overtaken)
    with pytest.raises(PackError) as caught:
        put(DATA, "rivers", own, over=False)
    assert caught.value.code == "S227"
    assert all_below(own) == ["rivers", "rivers/theirs.yaml"]


def test_a_place_that_is_lost_while_replacing_keeps_what_stands_there(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(DATA, "rivers", own, over=False)
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path.name.startswith(".incoming-"):
            raise OSError(errno.EIO, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PackError):
        put(NEWER, "rivers", own, over=True)
    assert all_below(own) == TAKEN
    assert version(own) == "3"


def test_a_pack_put_aside_by_an_installation_that_was_killed_comes_back(own: Path) -> None:
    put(DATA, "rivers", own, over=False)
    (own / "rivers").rename(own / ".aside-rivers-0123abcd")
    put(DATA, "other", own, over=False)
    assert [path for path in all_below(own) if "/" not in path] == ["other", "rivers"]


def test_what_a_killed_installation_left_is_cleared_away_once_it_is_old(own: Path) -> None:
    old, new = own / ".incoming-00000000", own / ".incoming-11111111"
    for left in (old, new):
        folder_of(left, {"river-maps.yaml": "half"})
    long_ago = time.time() - 7_200
    os.utime(old, (long_ago, long_ago))
    put(DATA, "rivers", own, over=False)
    assert not old.exists()
    assert new.exists()
