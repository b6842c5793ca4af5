"""Conversations kept as codes and marks, written the way the rubric prints them."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.scoring.exchange import Exchange
from roleplay.scoring.judged import Judged
from roleplay.scoring.measures import Measures
from roleplay.scoring.weigh import weigh

WORKED = Path(__file__).parent / "worked"
QUESTION_FAMILIES = {"OPEN", "CLOSED", "LEADING"}
SEVERITIES = {"ADV": 1, "WHATIF": 1, "BETTER": 1, "TAG": 2, "NEG": 2, "EMBED": 2, "DECL": 2, "GUESS": 2}
SEVERITIES |= {"FORCED": 2, "PRESUP": 3, "RHET": 3}


@dataclass(frozen=True)
class Worked:
    """One kept conversation with the figures the rubric prints for it."""

    title: str
    exchanges: tuple[Exchange, ...]
    judged: Judged
    expected: dict[str, Any]

    def weigh(self) -> Measures:
        return weigh(self.exchanges, self.judged)


def coding(said: str, codes: str) -> Coding:
    """The coding behind codes as `REFLECT, STRENGTH:S3 (emre), IMPACT (neutral, growth)`."""
    parts = re.findall(r"([A-Z][A-Z0-9:-]*|courtesy|encourager)(?:\s*\(([^)]*)\))?", codes)
    only = next((name for name, _ in parts if name in {"courtesy", "encourager"}), None)
    questions = [_question(said, n, extra) for n, extra in parts if n.partition(":")[0] in QUESTION_FAMILIES]
    frames = [
        _frame(said, name, extra)
        for name, extra in parts
        if name.partition(":")[0] not in QUESTION_FAMILIES and name != only
    ]
    return Coding(
        text=said,
        questions=tuple(questions),
        frames=tuple(frames),
        headline=questions[-1].label if questions else None,
        form=questions[-1].family if questions else "none",
        only="courtesy" if only == "courtesy" else "encourager" if only else None,
    )


def exchange(said: str, codes: str, reply: str = "Okay.", marks: str = "") -> Exchange:
    """One exchange; marks are separated by commas."""
    shown = frozenset(m.strip() for m in marks.split(",") if m.strip())
    return Exchange(said, coding(said, codes), reply, shown)


def worked(name: str) -> Worked:
    """The kept conversation of that file name."""
    data = tomllib.loads((WORKED / f"{name}.toml").read_text(encoding="utf-8"))
    turns = tuple(exchange(t["coach"], t["codes"], t["teacher"], t["marks"]) for t in data["turns"])
    return Worked(data["title"], turns, Judged(directness=data["directness"]), data["expected"])


def all_worked() -> list[str]:
    """The names of all kept conversations."""
    return sorted(path.stem for path in WORKED.glob("*.toml"))


def _question(said: str, label: str, extra: str) -> Question:
    severity = SEVERITIES[label.partition(":")[2]] if label.startswith("LEADING") else 0
    return Question(start=0, end=len(said), label=label, severity=severity, growth="growth" in extra)


def _frame(said: str, code: str, extra: str) -> Frame:
    label, _, level = code.partition(":")
    flags = {part.strip() for part in extra.split(",")}
    return Frame(
        start=0,
        end=len(said),
        label=label,
        level=level or None,
        polarity="positive" if "positive" in flags else "neutral" if "neutral" in flags else None,
        target="target" in flags,
        growth="growth" in flags,
        evidence="growth" in flags and label == "IMPACT",
        story="story" in flags,
        note=extra if label == "STRENGTH" and extra else None,
        accuracy="simple" if label == "REFLECT" else None,
        sure="unsure" not in flags,
    )
