"""The framing of a turn: one list of codes, in the order in which they listen (rubric 2)."""

from dataclasses import replace

from roleplay.language.utterance import Utterance
from roleplay.rubric.codes import Frame, Question
from roleplay.rubric.framing import (
    advice,
    advice_p,
    auton,
    bridge,
    but,
    candour,
    decline,
    deficit,
    direct,
    evaluation,
    growth,
    heavy,
    held,
    impact,
    info,
    light,
    praise,
    problem_ask,
    purpose,
    reflect,
    repair,
    self_disclosure,
    service,
    strength,
    strength_ask,
    unsafe,
    vision,
    we,
)
from roleplay.rubric.framing.frame_code import FrameCode
from roleplay.rubric.framing.sense.context import Context
from roleplay.rubric.framing.sense.turn import Turn
from roleplay.rubric.framing.told import told_once
from roleplay.rubric.ground import Ground

FRAME_CODES: tuple[FrameCode, ...] = (
    strength.CODE,
    evaluation.CODE,
    praise.CODE,
    self_disclosure.CODE,
    but.CODE,
    unsafe.CODE,
    deficit.CODE,
    impact.CODE,
    problem_ask.CODE,
    strength_ask.CODE,
    vision.CODE,
    bridge.CODE,
    service.CODE,
    repair.CODE,
    direct.CODE,
    advice.CODE,
    advice_p.CODE,
    auton.CODE,
    purpose.CODE,
    info.CODE,
    candour.CODE,
    we.CODE,
    growth.CODE,
    heavy.CODE,
    reflect.CODE,
    light.CODE,
    decline.CODE,
    held.CODE,
)
_HARSH = frozenset(["DEFICIT", "DIRECT", "UNSAFE"])
_FIRST = tuple(code for code in FRAME_CODES if not code.late)
_LATE = tuple(code for code in FRAME_CODES if code.late)


def hear_frames(utterance: Utterance, ground: Ground, questions: tuple[Question, ...]) -> tuple[Frame, ...]:
    """The framing moves of a turn, in the order of its text; their `why` and `suggestion` are filled in."""
    turn = Turn(utterance, Context(ground), questions)
    for codes in (_FIRST, _LATE):
        for moment in turn.moments:
            if moment.passing:
                continue
            for code in codes:
                if not code.classes or not code.classes.isdisjoint(moment.classes):
                    for frame in code.hear(moment):
                        turn.add(moment, _told(code, frame, utterance))
    return told_once(_without_contradiction(turn.found))


def _without_contradiction(found: list[Frame]) -> list[Frame]:
    """A growth area is not named without blame in a turn that blames or orders her (rubric 2.6)."""
    harsh = any(f.label in _HARSH and f.sure for f in found)
    return [f for f in found if f.label != "GROWTH"] if harsh else found


def _told(code: FrameCode, frame: Frame, utterance: Utterance) -> Frame:
    words = " … ".join(f"“{utterance.text[a:b].strip(' ,;:')}”" for a, b in frame.matched)
    why = frame.why or code.why
    return replace(
        frame,
        why=why.replace("{words}", words) if words else _unquoted(why),
        suggestion=code.suggest if frame.suggestion is None else frame.suggestion or None,
    )


def _unquoted(why: str) -> str:
    """A reason told without quoting, for a move whose words are the whole sentence."""
    if why.startswith("{words}: "):
        rest = why.removeprefix("{words}: ")
        return rest[:1].upper() + rest[1:]
    return why.replace(": {words}.", ".").replace("{words}", "This")


__all__ = ["FRAME_CODES", "hear_frames"]
