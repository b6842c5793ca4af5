"""`roleplay rules`: the code book at hand in the terminal."""

from click.testing import CliRunner

from roleplay.cli.rules import command
from roleplay.errors import Exit, RoleplayError
from roleplay.rubric.codebook import codebook


def test_every_code_is_listed_with_its_meaning() -> None:
    done = CliRunner().invoke(command)
    assert done.exit_code == Exit.DONE
    for entry in codebook():
        assert any(
            line.split()[:1] == [entry.label] and line.endswith(entry.definition)
            for line in done.output.splitlines()
        )


def test_one_code_is_explained_with_lines_both_ways_and_its_sources() -> None:
    done = CliRunner().invoke(command, ["tag"])
    assert done.exit_code == Exit.DONE
    assert done.output.startswith("LEADING:TAG · Leading questions\n")
    for told in (
        "Severity 2: medium",
        "The test: Could the coach ask the opposite just as naturally?",
        "Carries it\n  That question was pretty low-level, no?",
        "Only looks like it\n",
        "Source: rubric 1.4\nIn the field: ",
    ):
        assert told in done.output


def test_what_was_said_before_an_example_stands_beside_it() -> None:
    told = CliRunner().invoke(command, ["reflect"]).output
    assert "  (after “" in told


def test_a_misspelt_code_gets_the_nearest_and_counts_as_wrong_use() -> None:
    done = CliRunner().invoke(command, ["presupp"])
    error = done.exception
    assert isinstance(error, RoleplayError)
    assert error.exit_status == Exit.USAGE
    assert str(error).startswith("there is no code presupp: the nearest are LEADING:PRESUP")
    assert str(error).endswith("`roleplay rules` lists them")
