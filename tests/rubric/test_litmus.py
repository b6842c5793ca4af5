"""A leading question names the test it fails, everywhere it is explained."""

from click.testing import CliRunner

from roleplay.cli.score import command
from roleplay.report.marks import litmus_of
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.rubric.litmus import litmus


def test_a_leading_question_names_the_test_it_fails() -> None:
    coding = code_turn("You only called on the front tables, didn't you?", Ground())
    (question,) = coding.questions
    assert litmus(question) == "Could the coach ask the opposite just as naturally?"
    assert litmus_of(coding) == litmus(question)


def test_a_question_that_does_not_lead_and_a_turn_without_one_name_none() -> None:
    asked = code_turn("What stood out to you?", Ground())
    assert litmus(asked.questions[0]) == ""
    assert litmus_of(asked) == ""
    assert litmus_of(code_turn("Go on.", Ground())) == ""


def test_a_scored_line_prints_the_test() -> None:
    told = CliRunner().invoke(command, ["Have you tried a timer?"]).output
    assert "The test: Replace the question mark by a full stop: is it now advice?" in told
