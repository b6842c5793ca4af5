"""A conversation to be played again: the coach's lines in order, with the settings made between them.

Three kinds of text are read: what was typed in `try`, a played conversation from beside a scenario, and
plain lines, one a turn. The first two mark a coach's line with `You: ` and may hold what she said then.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from roleplay.practice.conversation import Difficulty, Turn
from roleplay.practice.keeping import Kept

_YOU = "You: "
_SEED = re.compile(r"seed ([0-9]{1,10})")
_DIFFICULTY = re.compile(r"difficulty (gentle|as-written|hard)")
_HERS = re.compile(r"[^\s/#:][^:]{0,39}: (.*)")
_MARKS = re.compile(r" \[[a-z ]+\]$")


@dataclass(frozen=True, slots=True)
class Step:
    """One coach line. `settings`: commands before it, as typed; `heard`: the reply it had then, or ""."""

    said: str
    settings: tuple[str, ...] = ()
    heard: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """Coach lines with the seed and difficulty they were said under."""

    steps: tuple[Step, ...] = ()
    seed: int = 1
    difficulty: Difficulty = "as-written"
    heard_before: tuple[tuple[str, int], ...] = ()


def read_script(text: str) -> Script:
    """The script in a text; one without a line to say is empty."""
    lines = [line.rstrip() for line in text.removeprefix("\ufeff").splitlines()]
    marked = any(line.startswith(_YOU) for line in lines)
    seed, difficulty = 1, "as-written"
    steps: list[Step] = []
    settings: list[str] = []
    for line in lines:
        if line.startswith("/"):
            settings.append(line)
        elif marked and (found := _SEED.fullmatch(line)):
            seed = int(found.group(1))
        elif marked and (found := _DIFFICULTY.fullmatch(line)):
            difficulty = found.group(1)
        elif said := _coach_line(line, marked=marked):
            steps.append(Step(said, tuple(settings)))
            settings.clear()
        elif marked and steps and not steps[-1].heard and (found := _HERS.fullmatch(line)):
            steps[-1] = Step(steps[-1].said, steps[-1].settings, _MARKS.sub("", found.group(1)))
    return Script(tuple(steps), seed, cast("Difficulty", difficulty))


def script_of_session(kept: Kept) -> Script:
    """The script of a kept session: the path to the turn it stands at."""
    nodes = {node.id: node for node in kept.nodes}
    turns: list[Turn] = []
    at = kept.head
    while at is not None:
        turns.append(nodes[at].turn)
        at = nodes[at].parent
    opened = kept.opened
    return Script(
        tuple(Step(t.said, heard=one_line(t.reply.text), lines=t.reply.lines) for t in reversed(turns)),
        opened.seed,
        opened.difficulty,
        opened.heard_before,
    )


def write_script(script: Script, heading: Iterable[str], called: str) -> str:
    """A text that `read_script` reads back; lines are kept as they were typed, on one line each."""
    parts = ["\n".join((*heading, f"seed {script.seed}", f"difficulty {script.difficulty}"))]
    parts += [
        "\n".join((*step.settings, f"{_YOU}{one_line(step.said)}", f"{called}: {step.heard}"))
        for step in script.steps
    ]
    return "\n\n".join(parts) + "\n"


def one_line(text: str) -> str:
    """The text without line ends and doubled spaces."""
    return " ".join(text.split())


def _coach_line(line: str, *, marked: bool) -> str:
    """What the coach says in a line of the file; "" when it is none."""
    if marked:
        return line[len(_YOU) :].strip() if line.startswith(_YOU) else ""
    return "" if line.startswith("#") else line.strip()
