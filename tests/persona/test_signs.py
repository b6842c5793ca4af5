"""Changes in words: no numbers, the teacher's own pronoun, and a text for everything that can happen."""

from dataclasses import replace
from typing import get_args

import pytest
from people import scenario, with_teacher

from roleplay.persona.arithmetic import AFTERWARDS, TAKEN_UP
from roleplay.persona.effects import EFFECTS
from roleplay.persona.mind import VARIABLES, State, Variable
from roleplay.persona.signs import VARIANTS, cause_words, openness, signs
from roleplay.scenario.vocabulary import BANDS, Threat
from roleplay.settings.catalogue import texts

BEFORE = State(50, 50, 50, 50, 50)


def changed(variable: Variable, by: float, tenths: int = 0) -> State:
    after = replace(BEFORE, **{variable: getattr(BEFORE, variable) + by})
    other: Variable = "T" if variable != "T" else "H"
    return replace(after, **{other: getattr(after, other) + tenths / 10})


def test_a_little_change_shows_in_nothing() -> None:
    assert signs(BEFORE, changed("D", 4.9), scenario("Maya")) is None
    assert signs(BEFORE, changed("D", 5), scenario("Maya")) is not None


@pytest.mark.parametrize("threat", get_args(Threat))
@pytest.mark.parametrize("by", [6, -6])
@pytest.mark.parametrize("variable", VARIABLES)
def test_each_direction_of_each_change_has_four_ways_to_show(
    variable: Variable, by: float, threat: Threat
) -> None:
    she = with_teacher("Maya", under_threat=threat)
    seen = {signs(BEFORE, changed(variable, by, tenths), she) for tenths in range(VARIANTS)}
    assert len(seen) == VARIANTS
    assert None not in seen


def test_the_strongest_change_is_the_one_that_shows() -> None:
    after = replace(BEFORE, T=46, D=60, G=45)
    assert signs(BEFORE, after, scenario("Gordon")) in {
        texts("persona")[f"sign.guard.up.{i}"].format(
            She="She", Her="Her", she="she", her="her", s="s", es="es"
        )
        for i in range(VARIANTS)
    }


@pytest.mark.parametrize(
    ("pronoun", "begins"), [("she", ("She ", "Her ")), ("he", ("He ", "His ")), ("they", ("They ", "Their "))]
)
def test_signs_follow_the_teachers_pronoun(pronoun: str, begins: tuple[str, str]) -> None:
    who = with_teacher("Gordon", pronoun=pronoun)
    for variable in VARIABLES:
        for by in (6, -6):
            for tenths in range(VARIANTS):
                seen = signs(BEFORE, changed(variable, by, tenths), who)
                assert seen is not None
                assert seen.startswith(begins)
                assert "{" not in seen


def test_they_take_a_plural_verb() -> None:
    sits = {
        signs(BEFORE, changed("G", 6, n), with_teacher("Gordon", pronoun="they")) for n in range(VARIANTS)
    }
    assert "They sit a little taller." in sits


@pytest.mark.parametrize("band", BANDS)
def test_openness_is_said_in_words_near_and_far(band: str) -> None:
    known = next(b for b in BANDS if b == band)
    near, far = (openness(replace(BEFORE, D=d), known, "spar") for d in (0, 100))
    assert near != far
    assert not any(c.isdigit() for c in near + far)


def test_every_row_that_can_be_a_cause_has_words() -> None:
    words = [cause_words(row) for row in [*EFFECTS, AFTERWARDS, TAKEN_UP]]
    assert len(set(words)) == len(words)
    assert not any(c.isdigit() or c == "{" for text in words for c in text)


def test_words_for_a_row_there_is_not_are_refused() -> None:
    with pytest.raises(KeyError):
        cause_words("applause")
