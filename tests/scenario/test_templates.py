"""A template reads four values and branches on them; everything else is refused before it can run."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.errors import RoleplayError
from roleplay.scenario.allowed import flaw
from roleplay.scenario.template import LONGEST, Template

HOSTILE = [
    "{{ 10**5000000 }}",
    "{{ 'a'*10**9 }}",
    "{{ 'a' * 1000000000 }}",
    "{{ 'a'.join(['b']) }}",
    "{{ '%s'|format(1) }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ echo['__class__'] }}",
    "{{ echo|attr('__class__') }}",
    "{{ self.__init__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ lipsum() }}",
    "{{ range(10**9)|list }}",
    "{% for a in range(9**9) %}{% for b in range(9**9) %}x{% endfor %}{% endfor %}",
    "{% for a in echo recursive %}{{ loop(echo) }}{% endfor %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% set x = 1 %}",
    "{% set x %}y{% endset %}",
    "{% include 'x' %}",
    "{% import 'x' as y %}",
    "{% from 'x' import y %}",
    "{% extends 'x' %}",
    "{% block x %}y{% endblock %}",
    "{% call x() %}y{% endcall %}",
    "{% filter upper %}y{% endfilter %}",
    "{% with x = 1 %}{{ x }}{% endwith %}",
    "{% autoescape true %}x{% endautoescape %}",
    "{% do x %}",
    "{% if echo is defined %}x{% endif %}",
    "{% if 'a' in echo %}x{% endif %}",
    "{{ 'a' if asked else 'b' }}",
    "{{ [1, 2] }}",
    "{{ {'a': 1} }}",
    "{{ (1, 2) }}",
    "{{ 1.5 }}",
    "{{ true }}",
    "{{ none }}",
    "{{ -asked }}",
    "{{ asked ~ told }}",
    "{{ asked + 1 }}",
    "{{ echo[0] }}",
    "{{ echo[:2] }}",
    "{{ '\\ud800' }}",
    "{{ '\\x1b[2J' }}",
    "{{ " + "(" * 900 + "asked" + ")" * 900 + " }}",
    "{{ " + "not " * 900 + "asked }}",
    "{{ " + "asked and " * 390 + "told }}",
    "{{ echo" + "|lower" * 600 + " }}",
    "{% if asked %}" * 250,
    "{% if asked %}" * 100 + "{% endif %}" * 100,
    "{{ name }}" + "a" * (LONGEST - 9),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_template_is_refused_and_never_run(text: str) -> None:
    assert flaw(text) is not None
    with pytest.raises(RoleplayError):
        Template(text).fill(echo="x", name="y", told=1, asked=1)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{{ echo }}, said {{ name }}.", "the strips, said Maya."),
        ("{{ asked }} and {{ told }}", "2 and 0"),
        ("{% if asked > 1 %}Again?{% elif told %}Told.{% else %}New.{% endif %}", "Again?"),
        ("{% if asked == 1 or not told and 0 <= asked < 3 %}yes{% endif %}", "yes"),
        (
            "{{ name|lower }} {{ name|upper }} {{ echo|capitalize }} {{ ' x '|trim }}",
            "maya MAYA The strips x",
        ),
        ("{{ told|default('none') }}", "0"),
        ("{{ 'echo' }} {{ 7 }}", "echo 7"),
        ("a {smile} and a }} and a { brace", "a {smile} and a }} and a { brace"),
    ],
)
def test_an_allowed_template_is_filled(text: str, filled: str) -> None:
    assert flaw(text) is None
    assert Template(text).fill(echo="the strips", name="Maya", told=0, asked=2) == filled


def test_default_stands_in_for_an_empty_echo() -> None:
    assert Template("{{ echo|default('that') }}").fill(echo="") == "that"


@given(st.text())
def test_coach_text_is_a_value_and_never_a_template(said: str) -> None:
    assert Template("You said {{ echo }}!").fill(echo=said) == f"You said {said}!"


def test_a_value_that_was_not_given_is_an_error_a_person_can_report() -> None:
    with pytest.raises(RoleplayError, match="'echo' is undefined"):
        Template("{{ echo }}").fill(name="Maya")


def test_plain_text_needs_no_templates_at_all() -> None:
    code = (
        "from roleplay.scenario.template import Template\n"
        "import roleplay.scenario.model, sys\n"
        "assert Template('Plain, {really}.').fill() == 'Plain, {really}.'\n"
        "print([m for m in ('jinja2', 'yaml', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("{{ echo }} and {{ 1 + 1 }}", 15),
        ("{{ echo }} and {{ ecko }}", 18),
        ("one\ntwo {{ name }}\n{{ name|uper }}", 27),
        ("{{ name }}{% if asked %}{% for x in echo %}{% endfor %}{% endif %}", 24),
    ],
)
def test_a_flaw_knows_where_it_stands(text: str, offset: int) -> None:
    found = flaw(text)
    assert found is not None
    assert found.offset == offset


@given(st.text(alphabet="{}%# |abecdhkmnot'\"<>=0123()[]._-\n\\", max_size=60).map(lambda t: "{{" + t))
def test_any_template_is_either_filled_or_refused(text: str) -> None:
    try:
        filled = Template(text).fill(echo="e", name="n", told=1, asked=2)
    except RoleplayError:
        assert flaw(text) is not None
    else:
        assert flaw(text) is None
        assert isinstance(filled, str)
