"""Hold after pushback: acknowledge, return once, hand over; still on the table two turns later."""

from dataclasses import replace

from roleplay.practice.begin import begin
from roleplay.practice.conversation import Turn
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item, Scene
from roleplay.practice.drills.heard import FAULTS, TELLING, frames, name_of, quoted, reason_for
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.talking import (
    on_growth,
    scene_of,
    spoken,
    unheard,
    with_coachs_words,
    with_her_words,
    words_of,
)
from roleplay.rubric.codes import Frame
from roleplay.scenario.model import Line, Note, Scenario
from roleplay.scenario.vocabulary import Threat
from roleplay.settings.catalogue import say

WAYS: tuple[Threat, ...] = ("spar", "fold", "agree", "deflect", "freeze")
LATER = 2  # turns after the return, rubric 6.1
MOST = 4  # turns in all: two in which to return, two later ones
_AREA = frozenset({"growth", "vision"})  # topics every scenario has, beside its own
_ROUTES = frozenset({"idea", "step"})
_DROPS = ("LIGHT", "UNSAFE", *FAULTS, *TELLING)


def _kinds(_: Library) -> tuple[str, ...]:
    return WAYS


def _items(kind: str, library: Library) -> tuple[Item, ...]:
    found = []
    for name in library.ids:
        scenario = library.scenario(name)
        if scenario is not None and scenario.teacher.under_threat == kind:
            for line in scenario.lines:
                if line.occasion == "pushes-back" and line.rank == 0:
                    found += _of_line(scenario, line, kind)
    return tuple(found)


def _of_line(scenario: Scenario, line: Line, kind: str) -> list[Item]:
    note = _note_of(scenario, line)
    texts = [" ".join(variant.text.split()) for variant in line.variants if "{" not in variant.text]
    return [_item(scenario, line, note, text, at, kind) for at, text in enumerate(texts)]


def _note_of(scenario: Scenario, line: Line) -> Note:
    """The growth note that a pushback answers: the one it names, else the first."""
    growth = [note for note in scenario.notes if note.kind == "growth"]
    return next((note for note in growth if note.id in line.when.topics), growth[0])


def _item(scenario: Scenario, line: Line, note: Note, text: str, at: int, kind: str) -> Item:
    named = say("drills.hold.named", note=" ".join(note.text.split()))
    talk = with_coachs_words(unheard(begin(scenario, 1)), named)
    talk = with_her_words(talk, text, line.shows | {"pushback"})
    memory = replace(
        talk.memory,
        turn=1,
        growth_named=True,
        growth_by="coach",
        pushback_waiting=True,
        pushed_back=True,
        topic=note.id,
        topic_line=line.id,
        said=(*talk.memory.said, (line.id, at)),
    )
    scene = Scene(scenario, replace(talk, memory=memory))
    return Item(
        id=f"{scenario.id}.{line.id}.{at}",
        kind=kind,
        lines=(say("drills.hold.you", named=named),),
        before=text,
        teacher=scene.teacher,
        row={"note": note.id},
        scene=scene,
    )


def _hear(item: Item, answer: str) -> Feedback:
    turn, after = spoken(item, answer)
    scene = scene_of(after)
    turns = scene.conversation.turns
    returned = next((t.number for t in turns if t.coding.has("HELD")), None)
    dropped = _dropped(turn)
    since = None if returned is None else len(turns) - returned
    on_table = _on_table(turn, scene.scenario)
    over = dropped is not None or turn.left or since == LATER or len(turns) >= MOST
    checks = (
        Check(returned is not None, say("drills.hold.returned")),
        Check(dropped is None, say("drills.hold.kept")),
        Check(on_table, say("drills.hold.table")),
    )
    right = over and dropped is None and not turn.left and since == LATER and _lasted(turns, scene.scenario)
    if dropped is not None:
        key = "light" if dropped.label == "LIGHT" else "presses"
        words, reason = quoted(turn.coding, dropped), reason_for(dropped)
        tried, label = say("drills.hold.try"), name_of(dropped)
    else:
        held = frames(turn.coding, "HELD")
        key = _stage(since, right, over)
        words = quoted(turn.coding, held[0]) if held else ()
        reason, label = (reason_for(held[0]), "HELD") if held else ("", "")
        tried = "" if held or since is not None else say("drills.hold.try")
    heard = say(f"drills.hold.{key}", name=scene.teacher)
    reply, then = words_of(turn), None if over else after
    return Feedback(right, heard, checks, words, reason, tried, say("drills.hold.way"), label, reply, then)


def _dropped(turn: Turn) -> Frame | None:
    return next(iter(frames(turn.coding, *_DROPS)), None)


def _on_table(turn: Turn, scenario: Scenario) -> bool:
    """Whether the growth area, or what she hopes for in it, is in the words or is what the talk is about."""
    return (
        turn.memory.topic in scenario.growth.topics | _AREA
        or bool(turn.reply.marks & _ROUTES)
        or on_growth(scenario, turn.said)
        or on_growth(scenario, turn.reply.text)
    )


def _lasted(turns: tuple[Turn, ...], scenario: Scenario) -> bool:
    return any(_on_table(turn, scenario) for turn in turns[-LATER:])


def _stage(since: int | None, right: bool, over: bool) -> str:
    if over:
        return "right" if right else "gone"
    return "not-yet" if since is None else "came-back" if since == 0 else "later"


HOLD = Drill("hold", minutes=4, length=2, tries=1, kinds=_kinds, items=_items, hear=_hear)
