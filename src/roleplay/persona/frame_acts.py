"""What the frames of a turn were, as acts (rubric 4.2); each is paid once (rubric 2.0)."""

import re
from collections.abc import Callable
from typing import Final

from roleplay.persona.acts import Act, overlap
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Coding, Frame
from roleplay.rubric.ground import Ground

HARMS: Final = frozenset({"DEFICIT", "BUT", "UNSAFE", "DIRECT", "ADVICE", "EVAL"})
PLAIN: Final = {
    "PRAISE": "praise", "BUT": "but", "DIRECT": "direct", "AUTON": "autonomy", "WE": "we", "LIGHT": "light",
    "SERVICE": "service", "HEAVY": "heavy", "CANDOUR": "candour", "GROWTH": "growth", "HELD": "held",
    "PURPOSE": "purpose", "INFO": "info", "UNSAFE": "unsafe", "REPAIR": "repair",
    "SELF-DISCLOSURE": "self-disclosure", "PROBLEM-ASK": "problem-ask",
}  # fmt: skip
_SHORT_STORY: Final = 40  # words of the coach's own story; a longer one takes the floor
_REQUEST_LASTS: Final = 3  # teacher turns in which a request can still be declined
_FOR_LISTENING: Final = re.compile(
    r"\b(?:listening|listened|agreeing|agreed|obeying|cooperating|took (?:that|this|it|my)"
    r"|taking (?:that|this|it|my)|being (?:so )?(?:open to|coachable)|doing (?:as|what) i)\b",
    re.IGNORECASE,
)
_NOT_PRAISED: Final = re.compile(r"\W*(?:not|no|nope|close|almost|nearly|wrong)\b", re.IGNORECASE)


def frame_acts(coding: Coding, ground: Ground, memory: Memory, claimed: frozenset[int]) -> list[Act]:
    """One act for each frame that does something; `claimed` frames are paid by their question."""
    told = _strengths(coding, memory)
    acts = []
    for i, frame in enumerate(coding.frames):
        unsure = not frame.sure and (frame.label in HARMS or frame.accuracy == "distorted")
        if i in claimed or unsure:
            continue
        name = _name(i, frame, coding, ground, told)
        if name is not None:
            acts.append(
                Act(
                    name, frame.start, frame.end, frame.note,
                    growth=_names_growth(frame), fresh=_pays(name, frame, coding, memory),
                )
            )  # fmt: skip
    return acts


def _name(i: int, frame: Frame, coding: Coding, ground: Ground, told: frozenset[int]) -> str | None:
    if frame.label == "STRENGTH":
        return (frame.level or "S1").lower() if i in told else None
    if frame.label == "PRAISE" and _cancelled(frame, coding):
        return None
    if frame.label == "IMPACT":
        return _impact(frame, coding, ground, told)
    if frame.label == "AUTON" and _asks_leave(frame, coding):
        return None
    special = _BY_CONTEXT.get(frame.label)
    return special(frame, coding, ground) if special else PLAIN.get(frame.label)


def _bridge(frame: Frame, coding: Coding, ground: Ground) -> str:
    del ground
    leads = any(
        q.family == "leading" and overlap((q.start, q.end), (frame.start, frame.end))
        for q in coding.questions
    )
    return "bridge-b2" if frame.level == "B2" and not leads else "bridge-b1"


def _reflect(frame: Frame, coding: Coding, ground: Ground) -> str:
    del coding, ground
    return {"complex": "reflect-complex", "distorted": "distorted"}.get(frame.accuracy or "", "reflect")


def _deficit(frame: Frame, coding: Coding, ground: Ground) -> str:
    del coding, ground
    return "deficit-students" if frame.of == "students" else "deficit"


def _advice(frame: Frame, coding: Coding, ground: Ground) -> str:
    del coding
    if "asks" in _last_marks(ground):
        return "advice-asked"
    return "advice-p" if frame.label == "ADVICE-P" else "advice"


def _eval(frame: Frame, coding: Coding, ground: Ground) -> str:
    """A reward for agreeing, or for listening as a pupil would, is worse than a mark."""
    said = coding.text[frame.start : frame.end]
    rewards = "compliance" in _last_marks(ground) or _FOR_LISTENING.search(said) is not None
    return "contingent-praise" if rewards and not _NOT_PRAISED.match(coding.text, frame.start) else "eval"


def _decline(frame: Frame, coding: Coding, ground: Ground) -> str | None:
    del frame, coding
    asked = any("asks" in heard.marks for heard in ground.teacher_turns[-_REQUEST_LASTS:])
    return "decline" if asked else None


_BY_CONTEXT: Final[dict[str, Callable[[Frame, Coding, Ground], str | None]]] = {
    "BRIDGE": _bridge,
    "REFLECT": _reflect,
    "DEFICIT": _deficit,
    "ADVICE": _advice,
    "ADVICE-P": _advice,
    "EVAL": _eval,
    "DECLINE": _decline,
}


def _impact(frame: Frame, coding: Coding, ground: Ground, told: frozenset[int]) -> str | None:
    """Evidence on the growth area is a gap to look at; the effect inside an S3 is paid by the S3."""
    kind = next((fact.kind for fact in ground.facts if fact.id == frame.note), None)
    gap = frame.polarity != "positive" and (frame.growth or kind == "growth")
    for i in sorted(told):
        strength = coding.frames[i]
        if strength.level != "S3":
            continue
        if overlap((strength.start, strength.end), (frame.start, frame.end)):
            return None
        if not gap and (strength.note == frame.note or None in (strength.note, frame.note)):
            return None
    return "gap" if gap else "impact"


def _strengths(coding: Coding, memory: Memory) -> frozenset[int]:
    """Indices of the strengths that are heard as such: the best for each note, and not cancelled."""
    best: dict[str, int] = {}
    bridges = coding.has("BRIDGE")
    for i, frame in enumerate(coding.frames):
        if frame.label != "STRENGTH" or _cancelled(frame, coding):
            continue
        if bridges and frame.note is not None and frame.note in memory.strengths:
            continue
        key = frame.note if frame.note is not None else f"@{i}"
        if key not in best or (frame.level or "") > (coding.frames[best[key]].level or ""):
            best[key] = i
    return frozenset(best.values())


def _cancelled(frame: Frame, coding: Coding) -> bool:
    """Of a praise that is taken back only the second half is heard."""
    return any(f.label == "BUT" and f.sure and f.end > frame.start for f in coding.frames)


def _asks_leave(frame: Frame, coding: Coding) -> bool:
    return any(
        q.label == "CLOSED:PERM" and overlap((q.start, q.end), (frame.start, frame.end))
        for q in coding.questions
    )


def _names_growth(frame: Frame) -> bool:
    if frame.label == "GROWTH":
        return True
    if frame.label == "BRIDGE":
        return frame.target
    return frame.growth and frame.label in ("DEFICIT", "BUT", "DIRECT")


def _pays(name: str, frame: Frame, coding: Coding, memory: Memory) -> bool:
    """The coach's own story pays once, and when it is short."""
    if name != "self-disclosure":
        return True
    again = any(used == name for used, _ in memory.used)
    return not again and len(coding.text[frame.start : frame.end].split()) <= _SHORT_STORY


def _last_marks(ground: Ground) -> frozenset[str]:
    last = ground.last_teacher
    return last.marks if last else frozenset()
