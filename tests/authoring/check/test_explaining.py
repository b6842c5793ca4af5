"""Every code is explained, and each example has what it is said to have until it is put right."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from examples import found, lab, shown

from roleplay.authoring.check.explain import EXAMPLES, codes, explain
from roleplay.cli.scenario import command
from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import texts


def run(*args: str) -> Result:
    return CliRunner().invoke(command, ["explain", *args])


@pytest.mark.parametrize("code", codes())
def test_an_example_has_its_code_until_it_is_put_right(code: str, tmp_path: Path) -> None:
    told = explain(code)
    has = shown(told, told.has, tmp_path / "has").findings
    right = shown(told, told.right, tmp_path / "right").findings
    assert code in {one.code for one in has}
    assert code not in {one.code for one in right}
    if told.kind != "whole":
        assert [str(one) for one in right if not one.warning] == []


@pytest.mark.parametrize("code", [code for code in codes() if code > "S100"])
def test_an_example_put_right_is_worth_no_other_look(code: str, tmp_path: Path) -> None:
    told = explain(code)
    if told.bank is None:
        assert [str(one) for one in shown(told, told.right, tmp_path / "right").findings] == []


def test_the_file_the_examples_are_taken_from_is_clean(tmp_path: Path) -> None:
    assert found(lab(tmp_path)) == []


def test_every_code_of_the_catalogue_has_a_remedy_a_title_and_a_meaning() -> None:
    every = texts("scenario") | texts("authoring")
    assert len(codes()) > 80
    for code in codes():
        assert f"{code}.remedy" in every
        assert explain(code).title.endswith(".")
        assert len(explain(code).meaning) > len(explain(code).title)


def test_every_explanation_and_every_example_belongs_to_a_code() -> None:
    explained = {key[-4:] for key in texts("authoring") if key.startswith("explain.S")}
    assert explained == set(codes())
    assert {path.stem for path in EXAMPLES.glob("S*.txt")} == set(codes())


def test_a_code_is_printed_with_its_example_both_ways() -> None:
    done = run("s014")
    assert done.exit_code == 0
    assert done.stdout.startswith("S014  A bracket opens a map or a list.\n\n")
    assert "has it:\n\n    board-any:" in done.stdout.replace("      ", "    ")
    assert done.stdout.index("has it:") < done.stdout.index("put right:")


def test_without_a_code_all_are_listed_one_a_line() -> None:
    lines = run().stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(codes())


def test_an_unknown_code_is_refused_with_what_there_is() -> None:
    done = run("S999")
    assert isinstance(done.exception, RoleplayError)
    assert done.exception.exit_status is Exit.USAGE
    assert "S999" in done.exception.message
