"""The kind no: five requests, one of them real; the others get a no with something larger."""

from dataclasses import replace

from roleplay.language.pattern import finds
from roleplay.practice.begin import begin
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item, Scene
from roleplay.practice.drills.heard import frames, name_of, quoted, reason_for, spoils
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.rows import Row, rows
from roleplay.practice.drills.talking import spoken, unheard, with_her_words, words_of
from roleplay.rubric.codes import Coding
from roleplay.scenario.model import Scenario
from roleplay.settings.catalogue import say

SCENARIO = "could-you-just"
SMALL, REAL = "small", "real"
_ASKED = frozenset({"asks"})
_REFUSES = ("DECLINE", "LIGHT")
_NO = r"^no\b|\b(?:can't|cannot|can not|won't|will not|say no|not able to|isn't something i)\b"


def _kinds(library: Library) -> tuple[str, ...]:
    """Four small requests to one real one: the kinds are four sorts of small ones, and the real one."""
    if SCENARIO not in library.ids:
        return ()
    return tuple(dict.fromkeys(_kind_of(row) for row in rows("requests")))


def _kind_of(row: Row) -> str:
    return REAL if row["real"] == "yes" else f"{SMALL}-{row['sort']}"


def _items(kind: str, library: Library) -> tuple[Item, ...]:
    scenario = library.scenario(SCENARIO)
    if scenario is None:
        return ()
    return tuple(_item(scenario, row, kind) for row in rows("requests") if _kind_of(row) == kind)


def _item(scenario: Scenario, row: Row, kind: str) -> Item:
    talk = with_her_words(unheard(begin(scenario, 1)), row["text"], _ASKED)
    topic = next((topic.id for topic in scenario.topics if topic.cues.found(row["text"])), None)
    memory = replace(talk.memory, turn=1, favour_turn=1, topic=topic, topic_line=None)
    talk = replace(talk, memory=memory)
    scene = Scene(scenario, talk)
    return Item(id=row["text"], kind=kind, before=row["text"], teacher=scene.teacher, row=row, scene=scene)


def _hear(item: Item, answer: str) -> Feedback:
    turn, _ = spoken(item, answer)
    coding, reply = turn.coding, words_of(turn)
    heard = _real(item, coding) if item.kind == REAL else _small(item, coding)
    return replace(heard, reply=reply)


def _small(item: Item, coding: Coding) -> Feedback:
    declined, spoilt = frames(coding, "DECLINE"), spoils(coding)
    refuses = bool(declined) or _bare_no(coding.text)
    checks = (
        Check(refuses, say("drills.kind-no.no")),
        Check(bool(declined), say("drills.kind-no.larger")),
        Check(spoilt is None, say("drills.kind-no.kind")),
    )
    why, way = item.row["because"], say("drills.kind-no.way")
    if spoilt is not None:
        words, label = quoted(coding, spoilt), name_of(spoilt)
        return Feedback(
            False, say("drills.kind-no.spoilt"), checks, words, reason_for(spoilt), "", way, label
        )
    if declined:
        words = quoted(coding, declined[0])
        return Feedback(True, say("drills.kind-no.right"), checks, words, why, label="DECLINE")
    served = frames(coding, "SERVICE")
    key = "bare" if refuses else "yes" if served else "open"
    words = quoted(coding, served[0]) if served and not refuses else ()
    tried = say(f"drills.kind-no.try-{key}")
    return Feedback(False, say(f"drills.kind-no.{key}"), checks, words, why, tried, way, "DECLINE")


def _real(item: Item, coding: Coding) -> Feedback:
    refused = frames(coding, *_REFUSES)
    no, spoilt = bool(refused) or _bare_no(coding.text), spoils(coding)
    checks = (
        Check(not no, say("drills.kind-no.heard")),
        Check(spoilt is None, say("drills.kind-no.kind")),
    )
    why = item.row["because"]
    if no:
        words = quoted(coding, refused[0]) if refused else ()
        heard, tried = say("drills.kind-no.missed"), say("drills.kind-no.try-real")
        return Feedback(False, heard, checks, words, why, tried, label="DECLINE")
    if spoilt is not None:
        words, label = quoted(coding, spoilt), name_of(spoilt)
        return Feedback(False, say("drills.kind-no.spoilt"), checks, words, reason_for(spoilt), label=label)
    return Feedback(True, say("drills.kind-no.real"), checks, reason=why)


def _bare_no(text: str) -> bool:
    """Whether a plain no is said, with or without an offer behind it."""
    said = " ".join(text.lower().replace("’", "'").split())
    return finds(_NO, said) is not None


KIND_NO = Drill("kind-no", minutes=3, length=5, tries=2, kinds=_kinds, items=_items, hear=_hear)
