"""The explanation of one turn in plain words, without colours or escapes."""

from roleplay.language.shown import shown
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.litmus import litmus
from roleplay.settings.catalogue import say


def as_text(coding: Coding) -> str:
    """What was heard in a turn, a question or a framing move at a time."""
    if coding.note is not None:
        return say("cli.score.not-english")
    lines = [say(f"cli.score.form.{coding.form}"), say(f"cli.score.framing.{coding.framing}")]
    if coding.stacked:
        lines.append(say("cli.score.stacked"))
    for question in coding.questions:
        lines += ["", *_question(question, coding.text)]
    for frame in coding.frames:
        lines += ["", *_frame(frame, coding.text)]
    return "\n".join(lines)


def _question(question: Question, text: str) -> list[str]:
    lines = [
        _quoted(text, question.start, question.end),
        f"  {' '.join((question.label, *question.modifiers))}",
    ]
    if question.severity:
        lines[1] += f" ({say(f'cli.score.severity.{question.severity}')})"
    lines.append(f"  {shown(question.why)}")
    if test := litmus(question):
        lines.append(f"  {say('cli.rules.litmus', litmus=test)}")
    if question.doubt:
        lines.append(f"  {say('cli.score.doubt')}")
    if question.suggestion and question.family != "open":
        lines.append(f"  {say('cli.score.try', attempt=shown(question.suggestion))}")
    return lines


def _frame(frame: Frame, text: str) -> list[str]:
    lines = [_quoted(text, frame.start, frame.end), f"  {frame.code}"]
    if frame.why:
        lines.append(f"  {shown(frame.why)}")
    if frame.suggestion:
        lines.append(f"  {say('cli.score.try', attempt=shown(frame.suggestion))}")
    return lines


def _quoted(text: str, start: int, end: int) -> str:
    return f"“{' '.join(shown(text[start:end]).split())}”"
