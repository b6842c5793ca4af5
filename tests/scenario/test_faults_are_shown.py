"""A fault points at its place in the author's own line, whatever characters stand before it."""

from dataclasses import replace

from roleplay.scenario.fault import Fault, ScenarioError, fault_at, printable


def caret(fault: Fault) -> tuple[str, str]:
    _, line, mark = str(fault).split("\n")
    return line, mark


def test_the_caret_stands_under_the_column() -> None:
    line, mark = caret(fault_at("f.yaml", "a: 1\nbb: two\n", 9, "S006"))
    assert (line, mark) == ("    bb: two", "        ^")


def test_wide_and_combining_characters_do_not_move_the_caret() -> None:
    line, mark = caret(fault_at("f.yaml", "say: 😀e\u0301 \t", 9, "S006"))
    assert line == "    say: 😀e\u0301  "
    assert mark == "    " + " " * 9 + "^"


def test_a_long_line_is_shown_around_the_place() -> None:
    line, mark = caret(fault_at("f.yaml", "a" * 5000 + "!" + "b" * 5000, 5000, "S006"))
    assert len(line) == 100
    assert line[mark.index("^")] == "!"


def test_what_a_terminal_obeys_is_never_shown() -> None:
    fault = fault_at("bad\x1b[2J.yaml", "say: \x1b]0;x\x07\u202e", 5, "S005", found="U+001B")
    assert "\x1b" not in str(fault)
    assert "\x07" not in str(fault)
    assert "\u202e" not in str(fault)
    assert printable("a\xa0b") == "a b"


def test_a_long_found_word_is_shortened_in_the_message() -> None:
    fault = fault_at("f.yaml", "x", 0, "S040", found="y" * 500, hint="write 'z'")
    assert fault.message == "no note or topic is called '" + "y" * 59 + "…'"


def test_codes_from_a_hundred_on_are_worth_a_look_only() -> None:
    fault = fault_at("f.yaml", "x", 0, "S059", limit=1)
    assert not fault.warning
    assert replace(fault, code="S104").warning


def test_the_error_shows_all_its_faults() -> None:
    faults = [fault_at("f.yaml", "a\nb", at, "S006") for at in (0, 2)]
    error = ScenarioError(faults)
    assert str(error) == f"{faults[0]}\n{faults[1]}"
    assert error.exit_status == 3
