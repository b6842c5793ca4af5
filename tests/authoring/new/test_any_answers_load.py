"""Whatever somebody answers, in any writing, the file loads and holds what was said."""

from pathlib import Path

import pytest
from facilitator import library, played
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleplay.authoring.check.check import check
from roleplay.authoring.new.answers import Answers, answers_in, answers_text, taken
from roleplay.authoring.new.clean import line_of
from roleplay.authoring.new.page import page_of
from roleplay.authoring.new.questions import QUESTIONS
from roleplay.errors import RoleplayError
from roleplay.scenario.load import compile_scenario, load_scenario
from roleplay.scenario.model import Source
from roleplay.settings.paths import scenario_folder

BANKS = tuple(
    Source(f"banks/{name}.yaml", (scenario_folder() / "banks" / f"{name}.yaml").read_text(encoding="utf-8"))
    for name in ("everyone", "everyday")
)
SIGNS = st.text(alphabet="ab A0:-#\n\t{}%[],'\"|>&*!@`?~=<\\“”„’\u2028\x00\ufeff😀é日", max_size=60)
WORDS = st.sampled_from(
    ["no", "null", "- a", "12:30", "{{ 10**9 }}", "{% for %}", "{# #}", "# x", "a: b", "a #b", "---", "'",
     ",", "last visit", "vision", "growth", "note", "concern", "%YAML", "&a *a", "“", "  ", "~", "|",
     "日本語 の", "🙂🙂", "x" * 1500]
)  # fmt: skip
ANSWER = st.one_of(st.text(max_size=80), SIGNS, WORDS)


@st.composite
def any_answers(draw: st.DrawFn) -> Answers:
    """Answers as they come from a terminal or a file."""
    found: Answers = {}
    for question in QUESTIONS:
        given = draw(st.lists(ANSWER, max_size=question.most + 1))
        if question.choices:
            given = [draw(st.sampled_from(question.choices)) for _ in given[:1]]
        if kept := taken(question, {question.key: given}):
            found[question.key] = kept
    return found


@given(any_answers())
@settings(deadline=None, max_examples=100)
def test_any_answers_make_a_scenario_that_loads(answers: Answers) -> None:
    made = compile_scenario((Source("made.yaml", page_of("made", answers)), *BANKS))
    assert len(made.notes) >= 7
    assert made.title.split() == answers.get("title", (made.title,))[0].split()
    texts = [note.text for note in made.notes]
    for kind in ("bright", "growth", "neutral"):
        for text in answers.get(kind, ()):
            assert any(text.endswith(kept) for kept in texts), text


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("opening", "{{ 10**5000000 }} and {% if x %} and {# y #}"),
        ("idea", "a: b # c 'd' \"e\" {f} [g] | > & * ! % @ `"),
        ("carries", "- no"),
        ("vision", "日本語で考える子どもたち 😀"),
        ("named", "# it was late"),
    ],
)
def test_signs_of_yaml_and_of_templates_are_said_as_typed(tmp_path: Path, key: str, text: str) -> None:
    said = [line.variants[0] for line in played(tmp_path, {key: (text,)}).lines if line.rank == 0]
    shown = [one.fill(echo="", name="", told=0, asked=1) for one in said]
    assert any(
        text.replace("{", "").replace(" ", "") in one.replace("{", "").replace(" ", "") for one in shown
    )


@given(any_answers())
@settings(deadline=None)
def test_answers_kept_in_a_file_are_read_back(answers: Answers) -> None:
    assert answers_in(answers_text(answers), "kept") == answers


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_file_of_answers_is_read_or_its_line_is_named(text: str) -> None:
    refused, found = None, Answers()
    try:
        found = answers_in(text, "any.answers")
    except RoleplayError as error:
        refused = error
    assert set(found) <= {question.key for question in QUESTIONS}
    assert refused is None or (refused.message.startswith("any.answers:") and refused.remedy)


@given(st.text(max_size=200), st.integers(1, 100))
def test_a_cleaned_line_is_one_line_within_its_limit_and_stays_as_it_is(text: str, longest: int) -> None:
    line = line_of(text, longest)
    assert len(line) <= longest
    assert len(line.splitlines()) <= 1
    assert line_of(line, longest) == line


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(any_answers())
def test_any_answers_pass_the_checker(tmp_path: Path, answers: Answers) -> None:
    path = tmp_path / "made.yaml"
    path.write_text(page_of("made", answers), encoding="utf-8")
    assert [str(found) for found in check(path).findings if not found.warning] == []


def test_the_same_answers_give_the_same_bytes() -> None:
    assert page_of("made", library()) == page_of("made", dict(reversed(library().items())))


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_long_answer_may_go_on_in_an_indented_line(ends: str) -> None:
    text = ends.join(
        ["\ufefftitle: The map", "bright: 9:40 She says,", '   "Walk it."', "# not read", "", "bright: Two"]
    )
    found = answers_in(text.removeprefix("\ufeff"), "x")
    assert found == {"title": ("The map",), "bright": ('9:40 She says, "Walk it."', "Two")}


def test_a_scenario_whose_notes_are_all_the_same_still_loads(tmp_path: Path) -> None:
    same = ("Mei waits.",) * 3
    path = tmp_path / "made.yaml"
    path.write_text(
        page_of("made", {"bright": same, "growth": same[:2], "neutral": same[:2]}), encoding="utf-8"
    )
    assert len({note.id for note in load_scenario(path).notes}) == 7
