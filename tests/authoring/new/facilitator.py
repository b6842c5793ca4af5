"""Answers a facilitator might give, of our own."""

from pathlib import Path

from roleplay.authoring.new.answers import Answers, answers_in
from roleplay.authoring.new.page import page_of
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario

LIBRARY = """\
title: The map on the floor
name: Bryony Ashworth
pronoun: she
about: Bryony teaches Year 6 geography, in her fourth year.
about: She keeps a jar of soil from every place she has been.
situation: It is Wednesday, after the last bell. You watched her lesson on rivers this morning.
bright: 9:40 "Walk it before you draw it." Idris walks the river on the floor map, twice.
bright: She counts to nine before anybody answers, and four more hands go up.
bright: Every pair has put a bridge somewhere, and no two are in the same place.
growth: 9:15 Thirteen minutes go by before the first pair opens an atlas.
growth: Three of the twelve pairs never speak during the sharing.
neutral: The chairs are stacked by the window.
neutral: The register is taken at 9:02.
vision: Children who can look at a landscape and ask what it was before.
goal: every pair defends its bridge out loud
carries: My mother is ill, two hours from here. I drive there on Wednesdays.
pressure: agree
opening: You came. I've still got mud on my sleeve, sorry.
named: Thirteen minutes, yes. The atlases live in the other building, and I fetch them.
idea: I could have two pairs carry the atlases over at break.
"""


def library() -> Answers:
    return answers_in(LIBRARY, "map.answers")


def played(folder: Path, answers: Answers, name: str = "made") -> Scenario:
    """The scenario that these answers make, loaded from its file."""
    path = folder / f"{name}.yaml"
    path.write_text(page_of(name, answers), encoding="utf-8")
    return load_scenario(path)
