"""Coding a turn: every question with its label, every frame, and what they add up to."""

from dataclasses import replace
from functools import lru_cache

from roleplay.language.asks import Ask, asks
from roleplay.language.english import looks_english
from roleplay.language.pattern import finds
from roleplay.language.read import read
from roleplay.language.spelt import spelt_out
from roleplay.language.utterance import Utterance
from roleplay.rubric.alone import only
from roleplay.rubric.as_given import as_given
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.framed import framing_of
from roleplay.rubric.framing import rule_moves, settled
from roleplay.rubric.ground import Ground
from roleplay.rubric.headline import headline, stacked, with_modifier
from roleplay.rubric.learned.moves import weighed as weighed_moves
from roleplay.rubric.learned.questions import weighed as weighed_question
from roleplay.rubric.patterns import patterns
from roleplay.rubric.precedence import Found, first_hit
from roleplay.rubric.repeats import bridge_pair, repeated
from roleplay.rubric.table import Table

_UNSAFE_SEVERITY = 3
_TRIED = 12  # questions of one turn for which something to try is looked for
_AGAIN = (
    r"\b(?:do|did|have done|change|have changed|tweak) (?:<w> )?(?:differently|otherwise"
    r"|over)\b|\bwhat (?:would|could|might) you (?:change|have changed)\b"
)


def code_turn(text: str, ground: Ground) -> Coding:
    """The coding of one coach turn on its ground. Pure; never raises for any text."""
    spelt = spelt_out(text)
    return as_given(_coded(spelt.text, ground), spelt, text)


def _coded(text: str, ground: Ground) -> Coding:
    utterance = read(text)
    if not looks_english(utterance):
        return Coding(text=text, note="not English")
    asked = asks(utterance)
    questions = questions_of(utterance, ground, asked)
    frames = moves_of(utterance, ground, questions)
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
    completed = patterns(coding, ground)
    return replace(coding, patterns=completed) if completed else coding


def questions_of(
    utterance: Utterance, ground: Ground, asked: tuple[Ask, ...], *, weigh: bool = True, suggest: bool = True
) -> tuple[Question, ...]:
    """The questions of a turn with their labels; what asks nothing about teaching is left out.

    With `weigh` false the rules decide alone; with `suggest` false nothing to try is looked for. In a turn
    that heaps up questions something to try is looked for behind the first of them only: nobody reads more.
    """
    found: list[tuple[Ask, Question]] = []
    for index, ask in enumerate(asked):
        table = Table(ground, utterance, asked, index)
        hit = first_hit(ask, table)
        hit = weighed_question(ask, table, hit) if weigh else hit
        if hit is not None and hit.code.label != "NONE":
            found.append((ask, _question(ask, hit, table, suggest=suggest and len(found) < _TRIED)))
    return repeated(found)


def moves_of(utterance: Utterance, ground: Ground, questions: tuple[Question, ...]) -> tuple[Frame, ...]:
    """The framing moves of a turn, in the order of its text."""
    turn = rule_moves(utterance, ground, questions)
    found = [frame for moment in turn.moments if not moment.passing for frame in weighed_moves(moment)]
    return settled(found, utterance)


@lru_cache(maxsize=256)
def _open_and_kind(line: str) -> bool:
    """Whether a line is itself heard as open, surely, and without any fault in it."""
    utterance, ground = read(line), Ground()
    asked = asks(utterance)
    questions = questions_of(utterance, ground, asked, suggest=False)
    if headline(questions)[0] != "open" or any(q.doubt or q.family != "open" for q in questions):
        return False
    frames = moves_of(utterance, ground, questions)
    return framing_of(frames, questions, ground) in ("neutral", "strength")


def _to_try(found: Found, ask: Ask, table: Table) -> str | None:
    if found.hit.why or found.code.suggest_plain is None:
        return None
    from roleplay.rubric.rewrite import suggestion  # here, so that open talk is heard without loading it

    return suggestion(found.code, ask, found.hit, table, _open_and_kind)


def _question(ask: Ask, found: Found, table: Table, *, suggest: bool) -> Question:
    code, hit = found.code, found.hit
    utterance, ground = table.utterance, table.ground
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
        suggestion=_to_try(found, ask, table) if suggest else None,
        confidence=round(found.chance, 2) if found.chance is not None else code.confidence,
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
