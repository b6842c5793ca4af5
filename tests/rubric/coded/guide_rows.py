"""The examples of the codes and the lines of the other tests, for learning: of a move's example only
that move is known to be there, or not."""

from collections.abc import Iterator
from pathlib import Path

from training_rows import Row, questions, sentences

from roleplay.language.match import Cues
from roleplay.rubric.coder import code_turn
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.framing.frame_code import Example
from roleplay.rubric.ground import Fact, Ground
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.rubric.teacher import teacher_heard

FOLDER = Path(__file__).parents[1]


def guide_questions() -> Iterator[Row]:
    """Examples of the question codes, and `questions/lines.txt`."""
    return (row._replace(guide=True) for row in _questions())


def guide_sentences() -> Iterator[Row]:
    """Examples of the framing codes both ways, and `talk_lines.txt`."""
    return (row._replace(guide=True) for row in _sentences())


def _questions() -> Iterator[Row]:
    for code in QUESTION_CODES:
        gold = () if code.label == "NONE" else (code.label,)
        for one in code.find_these:
            ground = Ground(facts=tuple(Fact(str(i), t, "neutral") for i, t in enumerate(one.notes)))
            ground = ground.teacher_said(one.before) if one.before else ground
            yield from questions(f"{code.label} {one.text}", one.text, ground, gold)
    for label, before, text in _lines(FOLDER / "questions" / "lines.txt"):
        ground = Ground().teacher_said(before) if before else Ground()
        yield from questions(text, text, ground, () if label == "NONE" else (label,))


def _sentences() -> Iterator[Row]:
    for code in FRAME_CODES:
        for one in code.finds:
            labels = frozenset([code.label, f"{code.label}:{one.level}" if one.level else code.label])
            known = labels | {f"{code.label}:{x}" for x in ("S1", "S2", "S3", "B1", "B2") if one.level}
            yield from sentences(f"{code.label} {one.coach}", one.coach, _ground(one), labels, known)
        for one in code.leaves:
            yield from sentences(one.coach, one.coach, _ground(one), frozenset(), frozenset([code.label]))
    for wanted, before, text in _lines(FOLDER / "talk_lines.txt"):
        ground = Ground().coach_said(code_turn("Good morning.", Ground()))
        ground = teacher_heard(before, ground) if before else ground
        there = frozenset(mark[1:].partition(":")[0] for mark in wanted.split() if mark[0] == "+")
        absent = frozenset(mark[1:].partition(":")[0] for mark in wanted.split() if mark[0] == "-")
        yield from sentences(text, text, ground, there, there | absent)


def _ground(one: Example) -> Ground:
    ground = Ground(
        facts=tuple(Fact(name, text, kind) for name, kind, text in one.notes), growth=Cues.of(one.growth)
    )
    if one.coach_before:
        ground = ground.coach_said(code_turn(one.coach_before, ground))
    if one.teacher_before:
        ground = ground.teacher_said(one.teacher_before, frozenset(one.marks))
    return ground


def _lines(path: Path) -> Iterator[tuple[str, str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            first, before, text = (part.strip() for part in line.split("|"))
            yield first, before, text
