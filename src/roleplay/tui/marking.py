"""A coach's line as it is shown: the deciding words underlined, its mark in two or three words."""

from typing import TYPE_CHECKING

from textual.content import Content, Span

from roleplay.language.shown import shown

if TYPE_CHECKING:
    from roleplay.rubric.codes import Coding, Form, Frame, Framing, Question

GOOD_FRAMES = frozenset({
    "STRENGTH", "STRENGTH-ASK", "BRIDGE", "IMPACT", "REFLECT", "AUTON", "VISION", "HELD", "CANDOUR",
    "REPAIR", "DECLINE", "GROWTH", "HEAVY", "WE", "PURPOSE", "ADVICE-P",
})  # fmt: skip
POOR_FRAMES = frozenset({"DEFICIT", "BUT", "UNSAFE", "DIRECT", "ADVICE", "PROBLEM-ASK", "LIGHT", "EVAL"})
TONES = {"good": "$success", "poor": "$warning", "plain": "$secondary"}
STYLES = {"good": "underline $success", "poor": "underline $warning", "plain": "underline"}


def tone(coding: "Coding") -> str:
    """`good`, `poor` or `plain`: the colour of a line's mark; the mark's words say the same."""
    found = tone_of(coding.form, coding.framing)
    return "good" if found == "plain" and _good(coding) else found


def tone_of(form: "Form", framing: "Framing") -> str:
    """The tone that the form and the framing of a turn give it, whatever else is in it."""
    if form == "leading" or framing in ("deficit", "mixed"):
        return "poor"
    return "good" if form == "open" or framing == "strength" else "plain"


def marked(coding: "Coding") -> Content:
    """The text of a coach turn with the words that decided its codes underlined."""
    text = shown(coding.text)
    findings: list[Question | Frame] = [*coding.questions, *coding.frames]
    spans = [
        Span(start, end, STYLES[_finding_tone(finding)])
        for finding in findings
        for start, end in finding.matched
        if 0 <= start < end <= len(text)
    ]
    return Content(text, spans, strip_control_codes=False)


def _good(coding: "Coding") -> bool:
    return any(frame.label in GOOD_FRAMES for frame in coding.frames) and not any(
        frame.label in POOR_FRAMES for frame in coding.frames
    )


def _finding_tone(finding: "Question | Frame") -> str:
    family = finding.label.partition(":")[0]
    if family == "LEADING" or family in POOR_FRAMES:
        return "poor"
    return "good" if family == "OPEN" or family in GOOD_FRAMES else "plain"
