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
_BY_LABEL = {code.label: code for code in FRAME_CODES}
_FIRST = tuple(code for code in FRAME_CODES if not code.late)
_LATE = tuple(code for code in FRAME_CODES if code.late)


def rule_moves(utterance: Utterance, ground: Ground, questions: tuple[Question, ...]) -> Turn:
    """The turn with all that the rules of the codes hear in it."""
    turn = Turn(utterance, Context(ground), questions)
    for codes in (_FIRST, _LATE):
        for moment in turn.moments:
            if moment.passing:
                continue
            for code in codes:
                if code.classes.isdisjoint(moment.classes) and code.classes:
                    continue
                for frame in code.hear(moment):
                    turn.add(moment, frame)
    return turn


def settled(found: list[Frame], utterance: Utterance) -> tuple[Frame, ...]:
    """The framing moves in the order of the text, each once; their `why` and `suggestion` are filled in."""
    return told_once([_told(frame, utterance) for frame in _without_contradiction(found)])


def _without_contradiction(found: list[Frame]) -> list[Frame]:
    """A growth area is not named without blame in a turn that blames or orders her (rubric 2.6)."""
    harsh = any(f.label in _HARSH and f.sure for f in found)
    return [f for f in found if f.label != "GROWTH"] if harsh else found


def _told(frame: Frame, utterance: Utterance) -> Frame:
    code = _BY_LABEL[frame.label]
    words = " … ".join(f"“{utterance.text[a:b].strip(' ,;:')}”" for a, b in frame.matched)
    own, attempt = code.told.get(frame.of or frame.level or "", (code.why, code.suggest))
    why = frame.why or own
    return replace(
        frame,
        why=why.replace("{words}", words) if words else _unquoted(why),
        suggestion=attempt if frame.suggestion is None else frame.suggestion or None,
    )


def _unquoted(why: str) -> str:
    """A reason told without quoting, for a move whose words are the whole sentence."""
    if why.startswith("{words}: "):
        rest = why.removeprefix("{words}: ")
        return rest[:1].upper() + rest[1:]
    return why.replace(": {words}.", ".").replace("{words}", "This")


__all__ = ["FRAME_CODES", "rule_moves", "settled"]
