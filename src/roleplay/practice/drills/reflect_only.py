"""Reflect only: six turns without a question or advice; done when she corrects or deepens three of them."""

from roleplay.practice.begin import begin
from roleplay.practice.conversation import Turn
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item, Scene
from roleplay.practice.drills.heard import TELLING, frames, name_of, quoted, reason_for
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.talking import scene_of, spoken, words_of
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.settings.catalogue import say

TURNS = 6
ENOUGH = 3  # reflections that she corrects or deepens, rubric 6.1
_SEEDS = (1, 2)  # two ways the same talk can go


def _kinds(library: Library) -> tuple[str, ...]:
    return library.ids


def _items(kind: str, library: Library) -> tuple[Item, ...]:
    scenario = library.scenario(kind)
    if scenario is None:
        return ()
    items = []
    for seed in _SEEDS:
        scene = Scene(scenario, begin(scenario, seed))
        items.append(
            Item(
                id=f"{kind}.{seed}",
                kind=kind,
                lines=(" ".join(scenario.situation.split("\n")[0].split()),),
                before=" ".join(scene.conversation.opening.text.split()),
                teacher=scene.teacher,
                scene=scene,
            )
        )
    return tuple(items)


def asks_or_advises(coding: Coding) -> Question | Frame | None:
    """The question or the advice of a turn; a check of her meaning is a reflection, and neither."""
    asked = next((q for q in coding.questions if q.counted and not _checks_meaning(q, coding)), None)
    return asked or next(iter(frames(coding, *TELLING, "ADVICE-P")), None)


def _checks_meaning(question: Question, coding: Coding) -> bool:
    return question.label == "CLOSED:CHK" and coding.has("REFLECT")


def deepened(turn: Turn) -> bool:
    """Whether a reflection without question or advice brought words of her own: she corrects or goes on."""
    return (
        turn.coding.has("REFLECT")
        and asks_or_advises(turn.coding) is None
        and (turn.reply.fitted or "pushback" in turn.reply.marks)
        and not turn.left
    )


def _hear(item: Item, answer: str) -> Feedback:
    turn, after = spoken(item, answer)
    conversation = scene_of(after).conversation
    deep = len({" ".join(t.said.lower().split()) for t in conversation.turns if deepened(t)})
    over = len(conversation.turns) >= TURNS or turn.left
    spoilt = asks_or_advises(turn.coding)
    reflects = frames(turn.coding, "REFLECT")
    checks = (
        Check(spoilt is None, say("drills.reflect-only.rule")),
        Check(bool(reflects), say("drills.reflect-only.reflects")),
        Check(deepened(turn), say("drills.reflect-only.deepens", name=scene_of(item).teacher)),
    )
    heard, words, reason, tried, label = _told(turn, spoilt, reflects)
    count = say("drills.reflect-only.count", turn=len(conversation.turns), of=TURNS, deep=deep, enough=ENOUGH)
    return Feedback(
        right=over and deep >= ENOUGH,
        heard=f"{heard} {count}",
        checks=checks,
        deciding=words,
        reason=reason,
        attempt=tried,
        label=label,
        reply=words_of(turn),
        then=None if over else after,
    )


def _told(
    turn: Turn, spoilt: Question | Frame | None, reflects: tuple[Frame, ...]
) -> tuple[str, tuple[str, ...], str, str, str]:
    coding = turn.coding
    if spoilt is not None:
        key = "asks" if isinstance(spoilt, Question) else "advises"
        tried = say("drills.reflect-only.try")
        words = quoted(coding, spoilt)
        return say(f"drills.reflect-only.{key}"), words, "", tried, name_of(spoilt)
    if reflects:
        first = reflects[0]
        key = "distorted" if first.accuracy == "distorted" else "deeper" if deepened(turn) else "heard"
        return say(f"drills.reflect-only.{key}"), quoted(coding, first), reason_for(first), "", first.code
    key = "space" if coding.only == "encourager" else "none"
    return say(f"drills.reflect-only.{key}"), (), "", say("drills.reflect-only.try"), ""


REFLECT_ONLY = Drill("reflect-only", minutes=4, length=1, tries=1, kinds=_kinds, items=_items, hear=_hear)
