"""`roleplay score`: the contract other programs rely on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.cli.score import command
from roleplay.cli.score_stream import LONGEST_LINE
from roleplay.errors import Exit, RoleplayError

QUESTION_FIELDS = [
    "start",
    "end",
    "text",
    "label",
    "family",
    "neutral",
    "modifiers",
    "severity",
    "confidence",
    "doubt",
    "matched",
    "why",
    "try",
]
FRAME_FIELDS = ["start", "end", "text", "label", "level", "confidence", "matched", "why", "try"]


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(command, list(arguments), input=stdin)


def lines(*rows: object) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def answers(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_one_turn_as_json_has_every_field_of_the_contract() -> None:
    result = run("--json", "At 9:14 you asked Dario to show you. You only called on the front tables?")
    out = json.loads(result.stdout)
    assert result.exit_code == Exit.DONE
    assert list(out) == [
        "id",
        "format",
        "form",
        "stacked",
        "framing",
        "questions",
        "frames",
        "patterns",
        "note",
    ]
    assert [list(q) for q in out["questions"]] == [QUESTION_FIELDS]
    assert all(list(f) == FRAME_FIELDS for f in out["frames"])
    assert out["form"] == "leading"


def test_the_spans_of_the_json_are_offsets_into_the_text_as_given() -> None:
    text = "\u202eWell\u2026 \U0001f44d You only used \u201cit\u201d, didn\u2019t you?"
    question = json.loads(run("--json", text).stdout)["questions"][0]
    assert question["text"] == text[question["start"] : question["end"]]
    assert [text[a:b] for a, b in question["matched"]][-1] == "didn\u2019t you"


def test_what_was_said_before_changes_the_label() -> None:
    alone = json.loads(run("--json", "Have you thought about stations?").stdout)
    raised = json.loads(
        run("--json", "--before", "I'd like to try stations.", "Have you thought about stations?").stdout
    )
    assert (alone["form"], raised["form"]) == ("leading", "closed")


def test_lines_are_answered_one_for_one_in_order_with_their_ids() -> None:
    result = run(
        "--jsonl", stdin=lines({"id": "b", "text": "What else?"}, {"id": 7, "text": "Go on.", "before": None})
    )
    assert result.exit_code == Exit.DONE
    assert [(a["id"], a["form"]) for a in answers(result)] == [("b", "open"), (7, "none")]


def test_notes_and_history_are_ground() -> None:
    row = {
        "id": "x",
        "text": "You're going to move the carpet time, right?",
        "notes": [{"text": "Plan: carpet time moves to Friday.", "kind": "neutral"}],
        "history": [
            {"speaker": "teacher", "text": "I'll move carpet time."},
            {"speaker": "coach", "text": "I see."},
        ],
        "before": "It helps.",
    }
    assert answers(run("--jsonl", stdin=lines(row)))[0]["form"] == "closed"


@pytest.mark.parametrize(
    "bad",
    [
        "{not json",
        "[1]",
        '{"id": "q"}',
        '{"id": "q", "text": 3}',
        '{"id": "q", "text": "x", "before": 3}',
        '{"id": "q", "text": "x", "notes": "x"}',
        '{"id": "q", "text": "x", "notes": [{"text": "y", "kind": "glad"}]}',
        '{"id": "q", "text": "x", "history": [{"speaker": "pupil", "text": "y"}]}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named_in_its_place_and_the_rest_is_scored(bad: str) -> None:
    result = run("--jsonl", stdin=f"{bad}\n{lines({'id': 'good', 'text': 'What else?'})}")
    first, second = answers(result)
    assert result.exit_code == Exit.FINDINGS
    assert set(first) == {"id", "error"}
    assert first["id"] == ("q" if '"q"' in bad else None)
    assert second["id"] == "good"


def test_bytes_that_are_no_text_are_a_bad_line() -> None:
    result = run("--jsonl", stdin=b'\xff\xfe\n{"id": 1, "text": "What else?"}\n')
    assert result.exit_code == Exit.FINDINGS
    assert [set(a) >= {"error"} for a in answers(result)] == [True, False]


def test_half_a_surrogate_comes_out_as_it_went_in() -> None:
    result = run("--jsonl", stdin='{"id": 1, "text": "\\ud800 what else?"}\n')
    assert answers(result)[0]["form"] == "open"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--jsonl", "text"),
        ("--file", "turns.txt", "text"),
        ("--json", "--jsonl"),
        ("--before", "I tried.", "--jsonl"),
    ],
)
def test_one_turn_and_many_at_once_is_a_use_error(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == Exit.USAGE


TURNS = "What stood out to you?\n\nHave you tried a timer?\nAt 9:14 you asked Dario why.\n"


def test_each_line_piped_in_gets_a_line_of_marks_with_its_number() -> None:
    out = [line.split("\t") for line in run(stdin=TURNS).stdout.splitlines()]
    assert [(number, form) for number, form, *_ in out] == [("1", "open"), ("3", "leading"), ("4", "none")]
    assert out[1][3:] == ["LEADING:ADV", "Have you tried a timer?"]
    assert out[2][2:4] == ["strength", "STRENGTH:S2"]


def test_a_file_is_read_as_one_json_array(tmp_path: Path) -> None:
    path = tmp_path / "turns.txt"
    path.write_text("\ufeff" + TURNS, encoding="utf-8")
    out = json.loads(run("--file", str(path), "--json").stdout)
    assert [(turn["id"], turn["form"]) for turn in out] == [(1, "open"), (3, "leading"), (4, "none")]
    path.write_text("", encoding="utf-8")
    assert json.loads(run("--file", str(path), "--json").stdout) == []


def test_a_file_of_json_lines_is_read_like_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "turns.jsonl"
    path.write_text(lines({"id": "a", "text": "What else?"}), encoding="utf-8")
    assert answers(run("--jsonl", "--file", str(path)))[0]["id"] == "a"


def test_a_file_that_cannot_be_read_is_named_with_a_remedy(tmp_path: Path) -> None:
    error = run("--file", str(tmp_path / "none.txt")).exception
    assert isinstance(error, RoleplayError)
    assert "none.txt could not be read" in str(error)
    assert "`-` for standard input" in str(error)


def test_a_line_that_is_no_text_is_named_and_the_rest_is_scored() -> None:
    result = run(stdin=b"\xff\xfe\nWhat else?\n")
    assert result.exit_code == Exit.FINDINGS
    assert [line.split("\t")[1] for line in result.stdout.splitlines()] == ["–", "open"]


def test_a_line_longer_than_memory_should_hold_is_refused_and_the_next_is_read() -> None:
    result = run(stdin=b"word " * (LONGEST_LINE // 2) + b"\nWhat else?\n")
    assert result.exit_code == Exit.FINDINGS
    assert [line.split("\t")[:2] for line in result.stdout.splitlines()] == [["1", "–"], ["2", "open"]]


def test_marks_of_hostile_text_hold_no_escape() -> None:
    assert "\x1b" not in run(stdin="\x1b[31mWhat else?\n").stdout


def test_plain_words_come_without_escapes_even_for_hostile_text() -> None:
    out = run("\x1b[31mYou only called on the front tables?").stdout
    assert "\x1b" not in out
    assert "LEADING:DECL" in out
    assert "To try:" in out


def test_other_languages_are_said_to_be_unscored() -> None:
    out = run("¿Qué es lo que los estudiantes están haciendo con las tareas?").stdout
    assert "nothing was scored" in out


def test_scoring_a_line_loads_no_heavy_package() -> None:
    code = (
        "import sys\nfrom roleplay.cli.score import command\n"
        "command.main(['What else?'], standalone_mode=False)\n"
        "print(sorted({'pydantic', 'yaml', 'jinja2', 'sqlalchemy', 'textual', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_stream_answers_each_line_before_the_next_is_sent() -> None:
    code = "from roleplay.cli.score import command; command.main(['--jsonl'])"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(2):
            process.stdin.write(lines({"id": number, "text": "What else?"}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == Exit.DONE


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=60),
            st.dictionaries(
                st.sampled_from(["id", "text", "before", "notes", "history"]),
                st.one_of(st.none(), st.text(max_size=20), st.integers(), st.lists(st.none(), max_size=2)),
                max_size=4,
            ),
        ),
        max_size=4,
    )
)
def test_any_lines_give_as_many_objects_and_no_traceback(rows: list[object]) -> None:
    result = run("--jsonl", stdin=lines(*rows))
    assert len(answers(result)) == len(rows)
    assert result.exit_code in (Exit.DONE, Exit.FINDINGS)
