"""The short mark beside a coach's line, its text signs, and the one reason to show for it."""

from roleplay.report.decisive import HARMS, decisive, headline, ranked
from roleplay.report.quoting import once_closed, quotes_nothing
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.litmus import litmus
from roleplay.settings.catalogue import say, texts

PATTERNS = ("INTERROGATION", "FUNNEL", "SERIAL-PERMISSION")
FORM_SIGNS = {"open": "?+", "closed": "?=", "leading": "?-"}
FRAME_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("→", ("BRIDGE",)),
    ("G", ("GROWTH",)),
    ("~", ("REFLECT",)),
    ("T", ("DIRECT", "ADVICE")),
    ("x", ("DEFICIT", "BUT")),
    ("!", ("UNSAFE",)),
)


def mark_of(coding: Coding) -> str:
    """The mark in a few words: the form of the question, and the move that counts for the turn.

    "open · strength first", "leading: advice in disguise", "said plainly". Good moves are marked as
    readily as poor ones; a leading question is marked alone, since it is what she answers.
    """
    bare = _bare(coding)
    if bare:
        return say(f"report.mark.{bare}")
    asked, frame = headline(coding), _frame(coding)
    if asked is None:
        return _unasked(coding)
    if asked.family == "leading":
        return say(f"report.mark.{asked.label}")
    if frame is None:
        return _joined(say(f"report.mark.{asked.label}"), _beside(coding, asked))
    if asked.neutral:
        return _frame_words(coding, frame)
    return _joined(say(f"report.mark.{asked.family}"), _frame_words(coding, frame))


def words_of(coding: Coding, part: Question | Frame) -> str:
    """The name of one mark of a turn, in the words its line uses."""
    if isinstance(part, Question):
        return say(f"report.mark.{part.label}")
    return _frame_words(coding, part)


def signs(coding: Coding) -> str:
    """Text marks for a turn: `?+ S3 →` asks openly, names a strength with its effect, bridges."""
    found = [FORM_SIGNS[q.family] for q in coding.questions if q.counted and not q.neutral]
    found += sorted({f.level for f in coding.frames if f.label == "STRENGTH" and f.level}, reverse=True)
    found += [sign for sign, labels in FRAME_SIGNS if any(f.label in labels for f in coding.frames)]
    return " ".join(dict.fromkeys(found))


def reason_of(coding: Coding) -> tuple[str, str]:
    """The one reason and the one thing to try for a turn; the second is "" for a move that needs none."""
    bare = _bare(coding)
    if bare:
        return say(f"report.why.{bare}"), ""
    part = decisive(coding)
    noted = _noted(coding)
    if noted and (part is None or isinstance(part, Question)) and (part is None or part.family != "leading"):
        return say(f"report.why.{noted}"), say(f"report.try.{noted}")
    if part is None:
        return say("report.why.none"), ""
    return reason_for(part), part.suggestion or ""


def litmus_of(coding: Coding) -> str:
    """The test that the deciding question fails; "" where none leads."""
    part = decisive(coding)
    return litmus(part) if isinstance(part, Question) else ""


def reason_for(part: Question | Frame) -> str:
    """The reason of a code; a plain one where it brings none of its own, or one that quotes nothing."""
    return reason_to_show(part.why, part.label if isinstance(part, Question) else part.code)


def reason_to_show(why: str, code: str) -> str:
    """A reason fit to be read: no empty quotation in it, and no quotation closed twice."""
    if why and not quotes_nothing(why):
        return once_closed(why)
    known = texts("scoring")
    return known.get(f"code.{code}") or known.get(f"code.{code.partition(':')[0]}", code)


def _bare(coding: Coding) -> str | None:
    if coding.note:
        return "unscored"
    if coding.only:
        return coding.only
    return None if coding.questions or coding.frames or coding.patterns else "none"


def _unasked(coding: Coding) -> str:
    frames = ranked(coding)
    if not frames:
        return say(f"report.mark.{_noted(coding) or 'none'}")
    first = frames[0]
    other = next((f for f in frames if (f.label in HARMS) != (first.label in HARMS)), None)
    rest = _frame_words(coding, other) if other and other.label != "IMPACT" else ""
    return _joined(_frame_words(coding, first), rest)


def _frame(coding: Coding) -> Frame | None:
    part = decisive(coding)
    return part if isinstance(part, Frame) else None


def _frame_words(coding: Coding, frame: Frame) -> str:
    if frame.label == "REFLECT" and frame.accuracy == "distorted":
        return say("report.mark.distorted")
    asks = any(q.counted and not q.neutral for q in coding.questions)
    if frame.label == "STRENGTH" and frame.level != "S1" and asks:
        return say("report.mark.strength-first")
    return say(f"report.mark.{frame.code}")


def _beside(coding: Coding, asked: Question) -> str:
    noted = _noted(coding)
    if noted:
        return say(f"report.mark.{noted}")
    return say("report.mark.doubt") if asked.doubt else ""


def _noted(coding: Coding) -> str | None:
    pattern = next((p for p in PATTERNS if p in coding.patterns), None)
    return pattern or ("stacked" if coding.stacked else None)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
