"""What is read before the talk: the head of the file, the situation and the person."""

from collections.abc import Iterator

from roleplay.authoring.new.questions import THREATS
from roleplay.authoring.new.told import DEFAULT_PRESSURE, DEFAULT_PRONOUN, Told, mark
from roleplay.authoring.new.yaml_text import block, comment, entry, opening, value
from roleplay.scenario.document import FORMAT
from roleplay.scenario.schema import TeacherKeys
from roleplay.settings.catalogue import say

# Where a talk starts when nothing else is known: the middle of the fourteen teachers of rubric 4.
START = (("trust", 45), ("guard", 45), ("hope", 45), ("agency", 40), ("dignity", 50))
WAYS = (("sensitivity", "1.0"), ("warmth", "1.0"))


def parts(told: Told) -> Iterator[list[str]]:
    """The parts of the file up to the notes."""
    yield _head(told)
    yield [
        *comment(say("authoring.new.file.situation")),
        *block("situation", told.lines("situation"), remark=told.remark("situation")),
    ]
    yield block("vision", told.lines("vision"), remark=told.remark("vision"))
    yield list(_teacher(told))


def _head(told: Told) -> list[str]:
    return [
        *comment(say("authoring.new.file.head", title=told.line("title"), mark=mark())),
        value("format", FORMAT),
        value("id", told.id),
        value("version", 1, remark=say("authoring.new.file.version")),
        entry("title", told.line("title"), remark=told.remark("title")),
        value("bank", "everyone", remark=say("authoring.new.file.bank")),
        value("locale", "en-US", remark=say("authoring.new.file.locale")),
        value("minutes", told.judged.minutes, remark=say("authoring.new.file.minutes")),
        value("counts", f"[{', '.join(told.judged.counts)}]", remark=say("authoring.new.file.counts")),
        value("reach", told.judged.reach, remark=say("authoring.new.file.reach")),
        entry("focus", told.judged.focus, remark=say("authoring.new.file.focus")),
    ]


def _teacher(told: Told) -> Iterator[str]:
    pressure = told.chosen("pressure", DEFAULT_PRESSURE)
    others = ", ".join(threat for threat in THREATS if threat != pressure)
    yield from comment(say("authoring.new.file.teacher"))
    yield opening("teacher")
    yield entry("name", told.line("name"), 1, told.remark("name"))
    yield entry("called", told.called, 1)
    yield value("pronoun", told.chosen("pronoun", DEFAULT_PRONOUN), 1, told.remark("pronoun"))
    yield from block("about", told.lines("about"), 1, told.remark("about"))
    for key, number in (*START, *WAYS):
        description = TeacherKeys.model_fields[key].description or ""
        yield value(key, number, 1, description)
    threat = say("authoring.new.file.threat", others=others)
    yield value("under-threat", pressure, 1, told.remark("pressure") or threat)
