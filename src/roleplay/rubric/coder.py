"""Coding a turn: every question with its label, every frame, and what they add up to."""

from dataclasses import replace

from roleplay.language.asks import Ask, asks
from roleplay.language.english import looks_english
from roleplay.language.pattern import finds
from roleplay.language.read import read
from roleplay.language.utterance import Utterance
from roleplay.rubric.alone import only
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.framed import framing_of
from roleplay.rubric.framing import hear_frames
from roleplay.rubric.ground import Ground
from roleplay.rubric.headline import headline, stacked, with_modifier
from roleplay.rubric.patterns import patterns
from roleplay.rubric.precedence import Found, first_hit
from roleplay.rubric.repeats import bridge_pair, repeated
from roleplay.rubric.table import Table
from roleplay.rubric.topics import suggestion

_UNSURE = 0.55
_UNSAFE_SEVERITY = 3
_AGAIN = (
    r"\b(?:do|did|have done|change|have changed|tweak) (?:<w> )?(?:differently|otherwise"
    r"|over)\b|\bwhat (?:would|could|might) you (?:change|have changed)\b"
)


def code_turn(text: str, ground: Ground) -> Coding:
    """The coding of one coach turn on its ground. Pure; never raises for any text."""
    utterance = read(text)
    if not looks_english(utterance):
        return Coding(text=text, note="not English")
    asked = asks(utterance)
    questions = questions_of(utterance, ground, asked)
    frames = hear_frames(utterance, ground, questions)
    questions = _cautioned(questions, frames, ground, utterance)
    piled = stacked(questions, bridge_pair=bridge_pair(questions, text))
    questions = with_modifier(questions, "STACK") if piled else questions
    form, label = headline(questions, frozenset(ask.start for ask in asked if ask.joined == "and"))
    coding = Coding(
        text=text,
        questions=questions,
        frames=frames,
        form=form,
        headline=label,
        stacked=piled,
        framing=framing_of(frames, questions, ground),
        only=only(utterance, questions, frames),
    )
    return replace(coding, patterns=patterns(coding, ground))


def questions_of(utterance: Utterance, ground: Ground, asked: tuple[Ask, ...]) -> tuple[Question, ...]:
    """The questions of a turn with their labels; what asks nothing about teaching is left out."""
    found: list[tuple[Ask, Question]] = []
    for index, ask in enumerate(asked):
        hit = first_hit(ask, Table(ground, utterance, asked, index))
        if hit is not None and hit.code.label != "NONE":
            found.append((ask, _question(ask, hit, utterance, ground)))
    return repeated(found)


def _question(ask: Ask, found: Found, utterance: Utterance, ground: Ground) -> Question:
    code, hit = found.code, found.hit
    start, end = _trimmed(utterance.text, ask.start, ask.end)
    leads = code.family == "leading"
    modifiers = tuple(m for m in hit.modifiers if m != "DOUBT")
    severity = (hit.severity or code.severity) if leads else 0
    return Question(
        start=start,
        end=end,
        label=code.label,
        matched=hit.matched,
        why=(hit.why or code.why).format(words=_words(utterance.text, hit.matched)),
        suggestion=None if hit.why else suggestion(code, ask, hit, utterance.text),
        confidence=_UNSURE if found.doubt else code.confidence,
        doubt=found.doubt and not leads,
        severity=_UNSAFE_SEVERITY if leads and "UNSAFE" in modifiers else severity,
        modifiers=modifiers,
        growth=_on_growth(utterance.text[start:end], ground),
    )


def _words(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    return " … ".join(" ".join(text[a:b].split()) for a, b in spans)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _on_growth(words: str, ground: Ground) -> bool:
    cues = [ground.growth, *(fact.cues for fact in ground.facts if fact.kind == "growth")]
    return any(cue.phrases and cue.found(words) for cue in cues)


def _cautioned(
    questions: tuple[Question, ...], frames: tuple[Frame, ...], ground: Ground, utterance: Utterance
) -> tuple[Question, ...]:
    """Before any strength, what to do differently is heard as "something was wrong" (edge 3)."""
    praised_before = any(h.coding is not None and h.coding.has("STRENGTH") for h in ground.coach_turns)
    made = []
    for q in questions:
        strength = praised_before or any(f.label == "STRENGTH" and f.start < q.start for f in frames)
        early = q.family == "open" and not strength and finds(_AGAIN, utterance.plain[q.start : q.end])
        made.append(replace(q, modifiers=(*q.modifiers, "CAUTION")) if early else q)
    return tuple(made)
