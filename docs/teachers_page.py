"""Writes `teachers.md`: three played conversations, what each turn did, and the lines that were not chosen.

`python docs/teachers_page.py` writes it; with `--check` it only says whether it is stale.
"""

import sys
from pathlib import Path

from written import write

from roleplay.authoring.trying.opened import Opened, read_scenario
from roleplay.authoring.trying.reasons import loss_words
from roleplay.authoring.trying.taken import Taken, taken
from roleplay.persona.mind import VARIABLES
from roleplay.persona.rivals import ranking
from roleplay.persona.signs import openness
from roleplay.practice.played import play, read_played
from roleplay.report.changed import changed
from roleplay.report.told import told
from roleplay.settings.paths import scenario_folder

PAGE = Path(__file__).parent / "teachers.md"
SHOWN = (
    ("first-three-months", "typed-open"),
    ("yes-to-everything", "typed-fault-finding"),
    ("the-poster-on-the-computer", "typed-mended"),
)
RIVALS = 2  # lines that were not chosen, for each turn
HEAD = """# Three conversations, from the inside

What a scripted teacher hears, how each turn changes them, and why they say what they say. The conversations
are kept beside their scenarios and played again by a test; the coach's lines were typed by people who had not
opened the files. This page is written from them by `python docs/teachers_page.py`, and a test fails when it
is stale. `roleplay scenario try ID` shows the same for any conversation of your own.

Below each turn stand: what changed most and by which words; trust, guard, hope, agency and dignity (T D H A
G, 0 to 100) and how open the teacher is now; and the lines that were next, with what kept them back."""


def page() -> str:
    """The whole page."""
    return "\n\n".join((HEAD, *(conversation(*one) for one in SHOWN))) + "\n"


def conversation(name: str, kind: str) -> str:
    """One conversation, turn by turn."""
    opened = read_scenario(scenario_folder() / f"{name}.yaml")
    played = read_played((scenario_folder() / "played" / name / f"{kind}.txt").read_text(encoding="utf-8"))
    whole = play(played, opened.scenario)
    causes = changed(told(whole, opened.scenario))
    about = " ".join(line.removeprefix("#").strip() for line in played.about)
    called = opened.scenario.teacher.called
    parts = [
        f"## {opened.scenario.title}: {kind.replace('-', ' ')}",
        about,
        f"> **{called}:** {whole.opening.text}",
    ]
    so_far = play(read_played(f"seed {played.seed}\n"), opened.scenario)
    for turn, cause in zip(whole.turns, causes, strict=True):
        now = taken(turn, so_far, opened.scenario)
        so_far = so_far.after(turn)
        state = " ".join(f"{v} {getattr(turn.state, v):.0f}" for v in VARIABLES)
        threat = opened.scenario.teacher.under_threat
        parts += [
            f"**Turn {turn.number}. Coach:** {turn.said}",
            f"> **{called}:** {' '.join(turn.reply.text.split())}",
            "\n".join(
                (
                    f"- {cause.most}. {cause.why}".rstrip(),
                    f"- {state}. {openness(turn.state, turn.band, threat)}",
                    *(f"- not said: {one}" for one in not_said(now, opened)),
                )
            ),
        ]
    parts.append(f"What came of it: {whole.memory.commitment}.")
    return "\n\n".join(parts)


def not_said(now: Taken, opened: Opened) -> list[str]:
    """The lines that came next, with the reason each was kept back."""
    ranked = ranking(now.turn.reply, now.moment, now.draw, RIVALS)
    if ranked is None:
        return []
    return [
        f"“{' '.join(one.line.variants[0].text.split())}” ({opened.place(one.line)}): {loss_words(one.loss)}"
        for one in ranked.rivals
    ]


if __name__ == "__main__":
    sys.exit(write(PAGE, page()))
