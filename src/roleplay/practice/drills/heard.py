"""What the ear gives a drill: the marks that stand in the way of an answer, and the words that made them."""

from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.settings.catalogue import say, texts

FAULTS = ("DEFICIT", "BUT", "UNSAFE")
TELLING = ("DIRECT", "ADVICE")


def leading(coding: Coding) -> tuple[Question, ...]:
    """The questions of a turn that lead."""
    return tuple(q for q in coding.questions if q.family == "leading" and q.counted)


def frames(coding: Coding, *labels: str) -> tuple[Frame, ...]:
    """The moves of a turn with one of these labels."""
    return tuple(f for f in coding.frames if f.label in labels)


def spoils(coding: Coding) -> Question | Frame | None:
    """What stands in the way of a plain and dignified line, the gravest first; None without anything."""
    parts: tuple[Question | Frame, ...] = (
        *frames(coding, "UNSAFE"),
        *sorted(leading(coding), key=lambda q: -q.severity),
        *frames(coding, *FAULTS),
        *frames(coding, *TELLING),
    )
    return parts[0] if parts else None


def quoted(coding: Coding, part: Question | Frame) -> tuple[str, ...]:
    """The words that decided a mark; the whole of it where no single words did."""
    spans = part.matched or ((part.start, part.end),)
    return tuple(words for a, b in spans if (words := " ".join(coding.text[a:b].split())))


def name_of(part: Question | Frame) -> str:
    """The code of a mark: what can be heard differently."""
    return part.label if isinstance(part, Question) else part.code


def reason_for(part: Question | Frame) -> str:
    """The rubric's reason for a mark; the plain one of its code where it quotes nothing."""
    if part.why and "“”" not in part.why:
        return part.why
    known, code = texts("scoring"), name_of(part)
    return known.get(f"code.{code}") or known.get(f"code.{code.partition(':')[0]}") or say("drills.no-reason")
