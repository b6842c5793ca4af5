"""A small scenario of our own that passes every ordering, and ways to break it."""

from pathlib import Path

from roleplay.scenario.load import compile_scenario
from roleplay.scenario.model import Scenario, Source
from roleplay.settings.paths import scenario_folder

KITES = """\
format: 1
id: kites
version: 1
title: Kites
bank: everyone
minutes: 5
counts: [strength-first, reach]
reach: named
focus: bridge
situation: |
  A lesson in a playground.
vision: Children who ask the wind a question before they ask her.
teacher:
  name: Ida Sand
  called: Ida
  pronoun: she
  about: |
    Ida builds kites.
    She has a ball of string in her hand.
  trust: 50
  guard: 40
  hope: 45
  agency: 35
  dignity: 50
  sensitivity: 1
  warmth: 1
  under-threat: fold
notes:
  string:
    at: "9:10"
    kind: bright
    text: |
      To Leo: "What is the string telling you?" He lets out two more metres and the kite climbs.
    cues: string, leo, telling you
  tails:
    kind: bright
    text: She asks each pair what its tail is for before she says whether it is long enough.
    cues: tails, tail
  fence:
    kind: growth
    text: Nine of 24 children watched from the fence and held no kite.
    cues: fence, watched, nine of 24
  shoes: {kind: neutral, text: All shoes were tied., cues: shoes}
growth: {topics: fence, goal: every child with a kite in hand, cues: "a kite in hand, from the fence"}
secret: {leaving: {cues: "leaving, other job"}}
lines:
  opening: {occasion: begins, say: "Well, the wind came."}
  string-why:
    when: {topic: string, aim: decision}
    say: I wanted him to feel it in his own fingers before anybody said a word about it.
  string-then:
    when: {topic: string, aim: pupils}
    say: He told two others, and they came and held the string as well, all three of them.
  fence-why:
    when: {topic: fence}
    shows: problem
    say: I saw them. There were fewer kites than hands, and I let the quick ones choose.
  idea-one: {occasion: proposes, shows: idea agency, say: "Three to a kite, and one of them reads the wind."}
  idea-two: {occasion: proposes, shows: idea agency, say: "Those at the fence could hold the string first."}
  step: {occasion: commits, shows: step agency when, say: "On Friday the nine hold the string first."}
  never: {when: {told: step, topic: shoes, asked: 9}, say: "Shoes, for the tenth time."}
epilogue:
  none: The string is back in its box.
"""
_STEP = KITES[KITES.index("  step: ") : KITES.index("  never: ")]
NO_STEP = KITES.replace(_STEP, "").replace("told: step, ", "").replace("bank: everyone\n", "")
"""Nobody is ever told of a step of her own: not even the coach who earns one."""
DATES = KITES.replace("reach: named", "reach: deferred-with-date").replace(
    "  never: ",
    "  friday: {when: {aim: statement, move: praises}, shows: when, say: On Friday then.}\n  never: ",
)
"""A day for the talk that matters is named to whoever is pleasant."""


def banks() -> tuple[Source, ...]:
    """The bank for everyone and that of everyday matters behind it, as they ship."""
    paths = (scenario_folder() / "banks" / f"{name}.yaml" for name in ("everyone", "everyday"))
    return tuple(Source(path.name, path.read_text(encoding="utf-8")) for path in paths)


def toy(text: str = KITES) -> Scenario:
    """The scenario of a text, with the bank for everyone behind it where it names one."""
    behind = banks() if "bank: everyone" in text else ()
    return compile_scenario((Source("kites.yaml", text), *behind))


def written(folder: Path, text: str = KITES) -> Path:
    """The scenario as a file in a folder."""
    path = folder / "kites.yaml"
    path.write_text(text, encoding="utf-8")
    return path
