"""A pack with anything in it that the loader refuses is refused at once, with the place in its file."""

import time
from pathlib import Path

import pytest
from given_packs import FILES, RIVER, folder_of, with_line, zip_of
from test_installing_packs import refusal

from roleplay.scenario.reading import LARGEST

AT_ONCE = 20.0  # seconds of processor time: what hangs takes minutes


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home" / "scenarios"


TEMPLATES = [
    ("{{ 10**5000000 }}", "S052"),
    ("{{ 'a'*10**9 }}", "S052"),
    ("{{ 'a' * 1000000000 }}", "S052"),
    ("{{ range(10**9)|list }}", "S054"),
    ("{% for a in range(10**9) %}{% for b in range(10**9) %}x{% endfor %}{% endfor %}", "S052"),
    ("{{ ().__class__.__mro__ }}", "S052"),
    ("{{ echo.__class__ }}", "S052"),
    ("{{ echo|attr('__class__') }}", "S054"),
    ("{{ echo['__class__'] }}", "S052"),
    ("{{ cycler.__init__.__globals__.os.system('id') }}", "S052"),
    ("{{ self }}", "S053"),
    ("{{ lipsum }}", "S053"),
    ("{% include '/etc/passwd' %}", "S052"),
    ("{% import 'os' as os %}", "S052"),
    ("{% set x = 1 %}", "S052"),
    ("{{ echo|replace('a', 'aaaaaaaa') }}", "S054"),
    ("{{ echo|center(100000000) }}", "S054"),
    ("{{ '%1000000000d' % told }}", "S052"),
    ("{{ echo ~ echo }}", "S052"),
    ("{% if told < echo %}x{% endif %}", "S055"),
    ("{{ " + "(" * 900 + "told" + ")" * 900 + " }}", None),
    ("{{ " + "not " * 900 + "told }}", None),
    ("{% if told %}" * 150 + "x" + "{% endif %}" * 150, "S056"),
    ("x" * 4_001, "S050"),
]


@pytest.mark.parametrize(("template", "code"), TEMPLATES, ids=[template[:30] for template, _ in TEMPLATES])
@pytest.mark.parametrize("where", ["scenario", "bank"])
def test_a_hostile_template_is_refused(
    template: str, code: str | None, where: str, tmp_path: Path, own: Path
) -> None:
    quoted = '"' + template.replace("\\", "\\\\").replace('"', '\\"') + '"'
    files = with_line(quoted)
    if where == "bank":
        bank = FILES["banks/calm.yaml"]
        assert isinstance(bank, str)
        files = {
            **FILES,
            "banks/calm.yaml": bank.replace("lines:\n", f"lines:\n  more:\n    say: {quoted}\n", 1),
        }
    began = time.process_time()
    error = refusal(zip_of(tmp_path / "bad.zip", files), own)
    assert time.process_time() - began < AT_ONCE
    assert error.code == code or (code is None and error.code.startswith("S05"))
    assert str(error).startswith(
        "bad.zip/banks/calm.yaml:" if where == "bank" else "bad.zip/river-maps.yaml:"
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (RIVER.replace("  name:", "\tname:", 1), "S006"),
        (RIVER.replace("title:", "title: Twice\ntitle:", 1), "S013"),
        (RIVER.replace("title: ", "title: &a ", 1), "S011"),
        (RIVER.replace("title: ", "title: !!python/object/apply:os.system ", 1), "S012"),
        (RIVER + "more: *a\n", "S011"),
        (RIVER + "---\nformat: 1\n", "S015"),
        (RIVER + "extra: true\n", "S020"),
        (RIVER.replace("id: river-maps", "id: other", 1), "S029"),
        (RIVER.replace("bank: calm", "bank: ../../../etc/passwd", 1), "S027"),
        (RIVER.replace("bank: calm", "bank: nowhere", 1), "S043"),
        (RIVER + "# " + "x" * LARGEST, "S204"),
        ("[" * 900_000, "S008"),
        ("a: " * 300_000, "S010"),
        ("- " * 400_000, "S016"),
        ("? " * 400_000, "S014"),
        ("{" * 900_000, "S008"),
        ("a: b\n" * 190_000, "S013"),
        ("".join(f"k{n}: v\n" for n in range(60_000)), "S016"),
        ("a: '" + "x" * 900_000, "S009"),
        ("a: |\n" + " x\n" * 290_000, "S020"),
        ("\0" * 1_000, "S004"),
        ("title: \x1b[2J\n", "S005"),
        ("", "S007"),
    ],
    ids=lambda value: " ".join(value[-20:].split()) if len(value) > 4 else value,
)
def test_a_hostile_file_is_refused_within_seconds(text: str, code: str, tmp_path: Path, own: Path) -> None:
    began = time.process_time()
    error = refusal(zip_of(tmp_path / "bad.zip", {**FILES, "river-maps.yaml": text}), own)
    assert time.process_time() - began < AT_ONCE
    assert error.code == code
    assert len(str(error)) < 400


def test_a_bank_that_leads_back_to_itself_is_refused(tmp_path: Path, own: Path) -> None:
    bank = FILES["banks/anyone.yaml"]
    assert isinstance(bank, str)
    files = {**FILES, "banks/anyone.yaml": bank.replace("id: anyone", "id: anyone\nbank: calm", 1)}
    assert refusal(folder_of(tmp_path / "bad", files), own).code == "S044"


def test_of_many_faults_the_first_is_told_with_their_number(tmp_path: Path, own: Path) -> None:
    text = RIVER.replace("minutes: 8", "minutes: soon", 1) + "extra: true\nmore: true\n"
    error = refusal(zip_of(tmp_path / "bad.zip", {**FILES, "river-maps.yaml": text}), own)
    assert str(error).startswith("bad.zip/river-maps.yaml:")
    assert "(S025)" in str(error)
    assert "2 more of its faults" in error.remedy


def test_two_scenarios_of_one_id_are_refused(tmp_path: Path, own: Path) -> None:
    assert refusal(zip_of(tmp_path / "bad.zip", {**FILES, "river-maps.yml": RIVER}), own).code == "S221"


def test_a_pack_without_a_scenario_is_refused(tmp_path: Path, own: Path) -> None:
    assert refusal(zip_of(tmp_path / "bad.zip", {"readme": "x"}), own).code == "S222"


def test_what_turns_a_line_round_is_never_shown(tmp_path: Path, own: Path) -> None:
    text = RIVER + "more\u202egnp.exe: 1\n"
    error = refusal(zip_of(tmp_path / "bad.zip", {**FILES, "river-maps.yaml": text}), own)
    assert error.code == "S020"
    assert "\u202e" not in str(error)
