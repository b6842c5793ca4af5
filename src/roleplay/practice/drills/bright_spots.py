"""Bright spots: a scenario's notes, unmarked. One is worth naming; the sentence is heard at once."""

import re

from roleplay.practice.begin import begin
from roleplay.practice.draw import draws
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item, Scene, unreadable
from roleplay.practice.drills.heard import frames, name_of, quoted, reason_for, spoils
from roleplay.practice.drills.library import Library
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Fact, Ground
from roleplay.scenario.model import Note, Scenario
from roleplay.settings.catalogue import say

HAND = 4  # notes laid out, one of them bright
_YOU = re.compile(r"\byour?\b", re.IGNORECASE)  # the ear misses acts it has no word for; this stands in
_NUMBERED = re.compile(r"\s*([1-9])(?:[.):]\s*|\s+)(?=\D)")


def _kinds(library: Library) -> tuple[str, ...]:
    return library.ids


def _items(kind: str, library: Library) -> tuple[Item, ...]:
    scenario = library.scenario(kind)
    if scenario is None:
        return ()
    bright = [note for note in scenario.notes if note.kind == "bright"]
    return tuple(_item(scenario, note) for note in bright)


def _item(scenario: Scenario, bright: Note) -> Item:
    """One bright note among three others of the same lesson, in the order of the lesson."""
    draw = draws(0, (scenario.id, bright.id))
    others = [note for note in scenario.notes if note.kind != "bright"]
    others.sort(key=lambda note: (draw(note.id, 2**32), note.id))
    chosen = {note.id for note in (bright, *others[: HAND - 1])}
    hand = tuple(note for note in scenario.notes if note.id in chosen)
    shown = tuple(
        say("drills.bright-spots.note", number=at, note=_said(note)) for at, note in enumerate(hand, start=1)
    )
    scene = Scene(scenario, begin(scenario, 0))
    lines = (say("drills.bright-spots.whose", name=scenario.teacher.name), *shown)
    row = {str(at): note.id for at, note in enumerate(hand, start=1)} | {"bright": bright.id}
    return Item(id=bright.id, kind=scenario.id, lines=lines, row=row, scene=scene)


def _said(note: Note) -> str:
    text = " ".join(note.text.split())
    return f"{note.at}  {text}" if note.at else text


def _hear(item: Item, answer: str) -> Feedback:
    assert item.scene is not None  # noqa: S101  # every item of this drill has one
    hand = _hand(item)
    numbered = _NUMBERED.match(answer)
    said = answer[numbered.end() :] if numbered and numbered.group(1) in item.row else answer
    if not said.strip():
        return unreadable(say("drills.bright-spots.how"))
    ground = Ground(facts=tuple(Fact(n.id, n.text, n.kind, n.cues) for n in hand))
    coding = code_turn(said, ground)
    meant = _meant(coding, hand, item.row.get(numbered.group(1)) if numbered else None)
    spoilt = spoils(coding)
    strengths = sorted(frames(coding, "STRENGTH"), key=lambda f: f.level or "", reverse=True)
    level = (strengths[0].level or "") if strengths else ""
    bright = meant is not None and meant.kind == "bright"
    effect = next((f for f in frames(coding, "IMPACT") if _YOU.search(said)), None)
    pinned = level in ("S2", "S3") or effect is not None
    checks = (
        Check(bright, say("drills.bright-spots.worth")),
        Check(pinned, say("drills.bright-spots.moment")),
        Check(spoilt is None, say("drills.bright-spots.clean")),
    )
    way = _way(hand, item.row["bright"])
    if meant is not None and not bright:
        heard = say(f"drills.bright-spots.{meant.kind}")
        return Feedback(False, heard, checks, reason=say(f"drills.bright-spots.why.{meant.kind}"), way=way)
    if spoilt is not None:
        heard, words = say("drills.bright-spots.spoilt"), quoted(coding, spoilt)
        tried = spoilt.suggestion or ""
        return Feedback(False, heard, checks, words, reason_for(spoilt), tried, way, name_of(spoilt))
    if pinned and bright:
        first = strengths[0] if level in ("S2", "S3") else effect or strengths[0]
        heard = say(f"drills.bright-spots.{first.level or 'both'}")
        return Feedback(True, heard, checks, quoted(coding, first), reason_for(first), label=first.code)
    return _not_yet(coding, level, checks, way)


def _not_yet(coding: Coding, level: str, checks: tuple[Check, ...], way: str) -> Feedback:
    """The right note, in words that do not carry it yet."""
    part = next(iter(frames(coding, "STRENGTH", "PRAISE", "IMPACT")), None)
    key = level or (part.label if part is not None else "none")
    return Feedback(
        right=False,
        heard=say(f"drills.bright-spots.{key}"),
        checks=checks,
        deciding=quoted(coding, part) if part is not None else (),
        attempt=say(f"drills.bright-spots.try.{key}"),
        way=way,
        label=part.code if part is not None else "",
    )


def _hand(item: Item) -> tuple[Note, ...]:
    assert item.scene is not None  # noqa: S101  # every item of this drill has one
    shown = {note for key, note in item.row.items() if key.isdecimal()}
    return tuple(note for note in item.scene.scenario.notes if note.id in shown)


def _meant(coding: Coding, hand: tuple[Note, ...], numbered: str | None) -> Note | None:
    """The note a sentence is about: by the ear, else by its number, else by the most of its words."""
    heard = next((f.note for f in coding.frames if f.note is not None), None)
    by_id = {note.id: note for note in hand}
    found = by_id.get(heard or "") or by_id.get(numbered or "")
    if found is not None:
        return found
    best = max(hand, key=lambda note: len(note.cues.found(coding.text)))
    return best if best.cues.found(coding.text) else None


def _way(hand: tuple[Note, ...], bright: str) -> str:
    note = next(note for note in hand if note.id == bright)
    return say("drills.bright-spots.way", note=_said(note))


BRIGHT_SPOTS = Drill("bright-spots", minutes=4, length=4, tries=2, kinds=_kinds, items=_items, hear=_hear)
