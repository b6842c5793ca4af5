"""What the teacher may say: events from the answers, and for each note first drafts to write over."""

from collections.abc import Iterator

from roleplay.authoring.new.clean import as_spoken
from roleplay.authoring.new.seen import CONCERN, Seen
from roleplay.authoring.new.told import Told, mark
from roleplay.authoring.new.yaml_text import block, comment, opening, value
from roleplay.rubric.codes import MARKS
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import hear_marks
from roleplay.settings.catalogue import say

_LONGEST_QUOTE = 60  # characters of a quotation that a reaction repeats


def parts(told: Told) -> Iterator[list[str]]:
    """The lines: events, then the growth area, then note by note."""
    yield [*comment(say("authoring.new.file.lines", called=told.called)), opening("lines")]
    yield [*comment(say("authoring.new.file.events"), 1), *_events(told)]
    yield [*comment(say("authoring.new.file.of-growth", called=told.called), 1), *_growth(told)]
    places = dict.fromkeys((note.kind for note in told.notes), 0)
    for note in told.notes:
        yield [*comment(say("authoring.new.file.of-note", id=note.id), 1), *_of_note(note, places[note.kind])]
        places[note.kind] += 1


def _events(told: Told) -> Iterator[str]:
    yield from _event("opening", "begins", told.line("opening"), told.remark("opening"))
    yield from _event("early", "pushes-back", told.line("named"), told.remark("named"), "pushback")
    if "carries" in told.answers:
        yield from _event(f"{CONCERN}-told", "reveals", told.line("carries"), "")
    else:
        yield from comment(say("authoring.new.file.reveals"), 1)
    idea = told.line("idea")
    yield from _event("own-idea", "proposes", idea, told.remark("idea"), "idea")
    step = say("authoring.new.say.commits", idea=idea)
    yield from _event("own-step", "commits", step, mark(), "step", "agency", "when")


def _event(name: str, occasion: str, said: str, remark: str, *shows: str) -> Iterator[str]:
    yield opening(name, 1)
    yield value("occasion", occasion, 2)
    yield from _said(said, "", remark, shows)


def _growth(told: Told) -> Iterator[str]:
    yield from _line(
        "seen-too",
        "{topic: growth, aim: any-question statement agreement, band: working open}",
        "seen-too",
        "",
        mark(),
    )
    yield opening("wants", 1)
    yield value("when", "{topic: vision, aim: hope, band: polite working open}", 2)
    yield from _said("\n".join(told.lines("vision")), "", told.remark("vision"), ("hope",))


def _of_note(note: Seen, place: int) -> Iterator[str]:
    if note.kind == "neutral":
        yield from _line(
            f"{note.id}-seen",
            f"{{topic: {note.id}, aim: any-question background pupils}}",
            f"neutral.{place % 2}",
            "",
            mark(),
        )
        return
    if note.kind == "bright":
        yield from _reaction(note)
    growth = "growth-" if note.kind == "growth" else ""
    variants = 2 if growth else 3
    why, guarded = (
        f"{growth}why.{place % variants}",
        "growth-guarded" if growth else f"why-guarded.{place % 3}",
    )
    yield from _line(f"{note.id}-why", f"{{topic: {note.id}, aim: decision}}", why, guarded, mark())
    named = f"{growth}pupils-named" if note.person else f"{growth}pupils.{place % variants}"
    yield from _line(
        f"{note.id}-pupils",
        f"{{topic: {note.id}, aim: pupils}}",
        named,
        "growth-guarded" if growth else "pupils-guarded",
        say("authoring.new.draft", mark=mark()) if note.person else mark(),
        person=note.person,
    )


def _reaction(note: Seen) -> Iterator[str]:
    quote = note.quote if len(note.quote) <= _LONGEST_QUOTE else ""
    key = "saw-quote" if quote else "saw-count" if note.counted else "saw"
    yield opening(f"{note.id}-saw", 1)
    yield value("part", "reaction", 2)
    yield value("when", f"{{topic: {note.id}, move: strength}}", 2)
    said, guarded = say(f"authoring.new.say.{key}", quote=quote), say("authoring.new.say.saw-guarded")
    yield from block("say", (as_spoken(said),), 2, say("authoring.new.draft", mark=mark()))
    yield from block("guarded", (guarded,), 2)


def _line(name: str, when: str, said: str, guarded: str, remark: str, person: str = "") -> Iterator[str]:
    """A line whose words are in the catalogue."""
    yield opening(name, 1)
    yield value("when", when, 2)
    words = say(f"authoring.new.say.{guarded}") if guarded else ""
    yield from _said(say(f"authoring.new.say.{said}", person=person), words, remark, ())


def _said(said: str, guarded: str, remark: str, shows: tuple[str, ...]) -> Iterator[str]:
    """What is said, with the marks its words carry and those its event asks for."""
    carried = {*shows, *hear_marks(said, Ground())}
    if carried:
        yield value("shows", " ".join(sorted(carried, key=MARKS.index)), 2)
    yield from block("say", tuple(as_spoken(said).split("\n")), 2, remark)
    if guarded:
        yield from block("guarded", (guarded,), 2)
