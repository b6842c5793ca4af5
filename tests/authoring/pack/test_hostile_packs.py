"""Whatever a zip file or a folder holds: it is refused with its place and a remedy; nothing is written."""

import os
import struct
import warnings
from contextlib import suppress
from pathlib import Path
from zipfile import ZIP_BZIP2, ZipInfo

import pytest
from given_packs import FILES, LABEL, all_below, folder_of, link, zip_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_installing_packs import refusal

from roleplay.authoring.pack.install import install
from roleplay.authoring.pack.limits import LARGEST_FILE, LARGEST_PACK, MOST_FILES
from roleplay.errors import RoleplayError


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home" / "scenarios"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("/etc/passwd.yaml", "S206"),
        ("C:/evil.yaml", "S206"),
        ("c:evil.yaml", "S206"),
        ("//server/share/evil.yaml", "S206"),
        ("../evil.yaml", "S207"),
        ("banks/../../evil.yaml", "S207"),
        ("banks/..", "S207"),
        ("..\\evil.yaml", "S208"),
        ("banks\\evil.yaml", "S208"),
        ("\\\\server\\share\\evil.yaml", "S208"),
        ("./evil.yaml", "S209"),
        ("banks//evil.yaml", "S209"),
        ("evil.yaml ", "S209"),
        ("evil.yaml.", "S209"),
        ("evil.yaml:stream", "S209"),
        ("evil\x1b[2J.yaml", "S209"),
        ("evil\x00.yaml", "S209"),
        ("évil.yaml", "S209"),
        ("evil\u202elmay.yaml", "S209"),
        ("evil\uff0eyaml", "S209"),
        (f"{'x' * 300}.yaml", "S209"),
        ("con.yaml", "S216"),
        ("banks/NUL.yaml", "S216"),
        ("lpt1", "S216"),
        ("evil.py", "S215"),
        ("evil.yaml.exe", "S215"),
        ("Evil.yaml", "S215"),
        ("evil", "S215"),
        (".evil.yaml", "S215"),
        ("banks/evil.yml", "S215"),
        ("banks/deep/evil.yaml", "S215"),
        ("played/evil.yaml", "S215"),
        ("banks/README.md", "S215"),
        ("nested.zip", "S215"),
        ("__init__.py", "S215"),
    ],
)
def test_a_file_that_has_no_place_in_a_pack_is_refused(
    name: str, code: str, tmp_path: Path, own: Path
) -> None:
    entry = ZipInfo("x")
    entry.filename = name  # as it is: the constructor would tidy it
    error = refusal(zip_of(tmp_path / "bad.zip", FILES, (entry, "x")), own)
    assert error.code == code
    assert str(error).startswith("bad.zip/")
    assert "\x1b" not in str(error)
    assert "\u202e" not in str(error)
    assert not (tmp_path / "evil.yaml").exists()


def test_a_folder_in_a_zip_file_cannot_lead_out_of_it_either(tmp_path: Path, own: Path) -> None:
    assert refusal(zip_of(tmp_path / "bad.zip", {**FILES, "../out/": b""}), own).code == "S207"


def test_names_that_differ_in_case_alone_are_refused(tmp_path: Path, own: Path) -> None:
    error = refusal(zip_of(tmp_path / "bad.zip", {**FILES, "README.md": "a", "Readme.md": "b"}), own)
    assert error.code == "S211"
    assert "README.md" in str(error)


def test_the_same_name_twice_is_refused(tmp_path: Path, own: Path) -> None:
    with warnings.catch_warnings(action="ignore"):  # zipfile warns of what is wanted here
        path = zip_of(tmp_path / "bad.zip", FILES, (ZipInfo("river-maps.yaml"), "id: another"))
    assert refusal(path, own).code == "S211"


def test_a_link_in_a_zip_file_is_refused(tmp_path: Path, own: Path) -> None:
    assert refusal(zip_of(tmp_path / "bad.zip", FILES, link("evil.yaml", "/etc/passwd")), own).code == "S210"


@pytest.mark.parametrize("name", ["evil.yaml", "banks/evil.yaml", "evil"])
def test_a_link_in_a_folder_is_refused(name: str, tmp_path: Path, own: Path) -> None:
    given_folder = folder_of(tmp_path / "rivers", FILES)
    (given_folder / name).symlink_to(tmp_path)
    assert refusal(given_folder, own).code == "S210"


def test_a_pipe_in_a_folder_is_refused_and_never_waited_for(tmp_path: Path, own: Path) -> None:
    given_folder = folder_of(tmp_path / "rivers", FILES)
    os.mkfifo(given_folder / "evil.yaml")
    assert refusal(given_folder, own).code == "S210"


def test_a_folder_within_a_folder_is_refused_unless_git_made_it(tmp_path: Path, own: Path) -> None:
    given_folder = folder_of(tmp_path / "rivers", {**FILES, ".git/config": "x"})
    install(given_folder, own)
    folder_of(given_folder, {"scripts/run.sh": "x"})
    assert refusal(given_folder, own, "again").code == "S215"


def encrypted(path: Path) -> Path:
    """The same zip file with every entry marked as encrypted."""
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = data.find(mark)
        while found >= 0:
            data[found + at] |= 1
            found = data.find(mark, found + 4)
    path.write_bytes(bytes(data))
    return path


def test_an_encrypted_entry_is_refused(tmp_path: Path, own: Path) -> None:
    assert refusal(encrypted(zip_of(tmp_path / "bad.zip", FILES)), own).code == "S212"


def test_a_rare_compression_is_refused(tmp_path: Path, own: Path) -> None:
    entry = ZipInfo("readme")
    entry.compress_type = ZIP_BZIP2
    assert refusal(zip_of(tmp_path / "bad.zip", FILES, (entry, "x")), own).code == "S213"


def test_a_gigabyte_of_nothing_is_refused_before_it_is_unpacked(tmp_path: Path, own: Path) -> None:
    zeros = b"\0" * (LARGEST_FILE + 1)
    assert refusal(zip_of(tmp_path / "bad.zip", {**FILES, "readme": zeros}), own).code == "S204"


def lying(path: Path, size: int) -> Path:
    """The same zip file with the size of its last entry given as `size`."""
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<L", data, data.rfind(mark) + at, size)
    path.write_bytes(bytes(data))
    return path


@pytest.mark.parametrize(("size", "code"), [(10, "S214"), (1_000_000_000, "S204"), (900_000, "S214")])
def test_an_entry_that_lies_about_its_size_is_refused(
    size: int, code: str, tmp_path: Path, own: Path
) -> None:
    path = zip_of(tmp_path / "bad.zip", {**FILES, "readme": "#" * 500_000})
    assert refusal(lying(path, size), own).code == code


def test_many_files_that_are_large_together_are_refused(tmp_path: Path, own: Path) -> None:
    many: dict[str, str | bytes] = {f"s{n}.yaml": b"#" * LARGEST_FILE for n in range(21)}
    assert refusal(zip_of(tmp_path / "bad.zip", many), own).code == "S205"
    assert refusal(folder_of(tmp_path / "bad", many), own).code == "S205"


def test_too_many_files_are_refused(tmp_path: Path, own: Path) -> None:
    many: dict[str, str | bytes] = {f"s{n}.yaml": b"" for n in range(MOST_FILES + 1)}
    assert refusal(zip_of(tmp_path / "bad.zip", many), own).code == "S203"
    assert refusal(folder_of(tmp_path / "bad", many), own).code == "S203"


def test_a_zip_file_larger_than_any_pack_is_not_read_to_its_end(tmp_path: Path, own: Path) -> None:
    path = tmp_path / "bad.zip"
    with path.open("wb") as file:
        file.truncate(LARGEST_PACK * 1_000)
    assert refusal(path, own).code == "S205"


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"not a zip file", b"PK\x05\x06" + b"\0" * 18, b"PK\x05\x06" + b"\xff" * 18]
)
def test_what_is_no_zip_file_or_holds_nothing_is_refused(data: bytes, tmp_path: Path, own: Path) -> None:
    (tmp_path / "bad.zip").write_bytes(data)
    assert refusal(tmp_path / "bad.zip", own).code in ("S201", "S222")


def test_what_is_not_there_or_closed_is_named(tmp_path: Path, own: Path) -> None:
    assert refusal(tmp_path / "nowhere.zip", own).code == "S202"


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("", "S218"),
        ("format = 2\n", "S218"),
        ("format = 1\n", "S217"),
        ("format = 1\nname = 7\n", "S217"),
        ('format = 1\nname = "../up"\n', "S220"),
        ('format = 1\nname = "banks"\n', "S220"),
        (LABEL + 'titel = "x"\n', "S219"),
        (LABEL.replace('"Ana"', '"Ana\\u001b[2J"'), "S217"),
        (LABEL.replace('"Ana"', '["Ana"]'), "S217"),
        (LABEL + LABEL, "S217"),
        (LABEL.replace('"Ana"', "[" * 50_000), "S217"),
        (LABEL.replace('"Ana"', "9" * 5_000), "S217"),
        ("x" * 3_000, "S217"),
    ],
)
def test_a_label_that_cannot_be_read_is_refused(label: str, code: str, tmp_path: Path, own: Path) -> None:
    assert refusal(zip_of(tmp_path / "bad.zip", {**FILES, "pack.toml": label}), own).code == code


def test_a_readme_is_text(tmp_path: Path, own: Path) -> None:
    assert refusal(zip_of(tmp_path / "bad.zip", {**FILES, "README": b"\xff\xfe\0x"}), own).code == "S004"


@given(st.data())
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_zip_file_is_taken_or_refused_and_nothing_else(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(zip_of(tmp_path / "rivers.zip", FILES).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1) | st.integers(len(whole) - 400, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    (tmp_path / "rivers.zip").write_bytes(whole)
    own = tmp_path / "home" / "scenarios"
    with suppress(RoleplayError):
        install(tmp_path / "rivers.zip", own, "rivers", over=True)
    assert {path.partition("/")[0] for path in all_below(own)} <= {"rivers"}
    assert not any("incoming" in path or "aside" in path for path in all_below(own))
