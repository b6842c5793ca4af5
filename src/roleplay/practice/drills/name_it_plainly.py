"""Name it plainly: the growth area in one sentence, no blame, one number; she can say it back."""

from dataclasses import replace

from roleplay.language.read import read
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Turn
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item, Scene
from roleplay.practice.drills.heard import name_of, quoted, reason_for, spoils
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.talking import on_growth, scene_of, spoken, unheard, words_of
from roleplay.scenario.model import Note, Scenario
from roleplay.settings.catalogue import say

_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "half", "third", "quarter", "none", "nobody", "twice",
)  # fmt: skip


def _kinds(library: Library) -> tuple[str, ...]:
    return library.ids


def _items(kind: str, library: Library) -> tuple[Item, ...]:
    scenario = library.scenario(kind)
    if scenario is None:
        return ()
    return tuple(_item(scenario, note) for note in scenario.notes if note.kind == "growth")


def _item(scenario: Scenario, note: Note) -> Item:
    """The moment after a bright spot was named and taken up, so that the growth area has its turn."""
    bright = next((one for one in scenario.notes if one.kind == "bright"), note)
    talk = unheard(begin(scenario, 1))
    memory = replace(
        talk.memory,
        turn=2,
        best_strength="S2",
        strengths=(bright.id,),
        unpacked=True,
        first_impression=False,
        topic=bright.id,
    )
    scene = Scene(scenario, replace(talk, memory=memory))
    return Item(
        id=f"{scenario.id}.{note.id}",
        kind=scenario.id,
        lines=(
            say("drills.name-it-plainly.after", note=" ".join(bright.text.split())),
            say("drills.name-it-plainly.goal", name=scene.teacher, goal=scenario.growth.goal),
            say("drills.name-it-plainly.note", note=" ".join(note.text.split())),
        ),
        teacher=scene.teacher,
        row={"note": note.id},
        scene=scene,
    )


def has_number(text: str) -> bool:
    """Whether a count is in it, in figures or in words."""
    tokens = [token for sentence in read(text).sentences for token in sentence.tokens]
    return any(
        _counts(part, "count_word" in token.classes) for token in tokens for part in token.plain.split("-")
    )


def _counts(word: str, counting: bool) -> bool:
    return word[:1].isdigit() or word in _NUMBERS or (counting and word.endswith(("teen", "ty")))


def says_it_back(turn: Turn, scenario: Scenario) -> bool:
    """Whether her answer takes the growth area up in words of her own; she may push against it as well."""
    about = turn.asked.topic in scenario.growth.topics | {"growth"} and turn.reply.fitted
    return on_growth(scenario, turn.reply.text) or (about and "pushback" not in turn.reply.marks)


def _hear(item: Item, answer: str) -> Feedback:
    turn, _ = spoken(item, answer)
    scene, coding = scene_of(item), turn.coding
    spoilt = spoils(coding)
    single = len(read(answer).sentences) == 1
    named = on_growth(scene.scenario, answer) and (
        turn.memory.growth_named or coding.has("GROWTH", "HEAVY", "IMPACT", "BRIDGE")
    )
    counted, back = has_number(answer), says_it_back(turn, scene.scenario)
    checks = (
        Check(single, say("drills.name-it-plainly.single")),
        Check(named, say("drills.name-it-plainly.named")),
        Check(spoilt is None, say("drills.name-it-plainly.clean")),
        Check(counted, say("drills.name-it-plainly.number")),
        Check(back, say("drills.name-it-plainly.back", name=scene.teacher)),
    )
    reply = words_of(turn)
    way = say("drills.name-it-plainly.way")
    if spoilt is not None:
        words, reason, tried = quoted(coding, spoilt), reason_for(spoilt), spoilt.suggestion or ""
        heard = say("drills.name-it-plainly.spoilt")
        return Feedback(False, heard, checks, words, reason, tried, way, name_of(spoilt), reply)
    missing = next(
        (
            key
            for key, there in (("single", single), ("named", named), ("number", counted), ("back", back))
            if not there
        ),
        None,
    )
    part = next((f for f in coding.frames if f.label in ("GROWTH", "HEAVY", "IMPACT")), None)
    label = part.code if part is not None else ""
    if missing is not None:
        heard = say(f"drills.name-it-plainly.not-{missing}", name=scene.teacher)
        tried = say(f"drills.name-it-plainly.try-{missing}")
        return Feedback(False, heard, checks, attempt=tried, way=way, label=label, reply=reply)
    words, reason = (quoted(coding, part), reason_for(part)) if part is not None else ((), "")
    key = "pushed" if "pushback" in turn.reply.marks else "right"
    heard = say(f"drills.name-it-plainly.{key}", name=scene.teacher)
    return Feedback(True, heard, checks, words, reason, label=label, reply=reply)


NAME_IT_PLAINLY = Drill(
    "name-it-plainly", minutes=4, length=3, tries=3, kinds=_kinds, items=_items, hear=_hear
)
