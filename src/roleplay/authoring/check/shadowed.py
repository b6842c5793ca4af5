"""S114: a line of an event that another line of the same file always stands before."""

from collections.abc import Iterator

from roleplay.authoring.check.events_of_talk import Event, event_of
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found
from roleplay.authoring.check.written import Written


def shadowed(files: Files) -> Iterator[Finding]:
    """Lines of an event that is spoken once, or that wait for another to be unsaid, which never come first.

    The other line is due whenever this one is, asks for the same topics, aims and moves, and names every
    band the event comes in where this one names none: it is always the nearer one. Answers are left out,
    since a line said once makes room for the next.
    """
    lines = [line for line in files.own if line.occasion and not line.guarded]
    for line in lines:
        event = event_of(line.occasion, line.part)
        if line.bands or "shut" in event.bands:  # there the shorter line is said
            continue
        for other in lines:
            if other.occasion == line.occasion and _always_before(other, line, event):
                yield found(
                    files.first,
                    line.entry.key.start,
                    "S114",
                    found=line.name,
                    by=other.name,
                    event=line.occasion,
                )
                break


def _always_before(other: Written, line: Written, event: Event) -> bool:
    unsaid = event.once or (other.name in line.untold and other.name not in line.told)
    return (
        other.name != line.name
        and unsaid
        and event.bands <= other.bands
        and (other.topics, other.aims, other.moves) == (line.topics, line.aims, line.moves)
        and (other.told, other.asked) == (line.told, line.asked)
        and other.untold <= line.untold
        and other.from_turn <= line.from_turn
        and other.to_turn >= line.to_turn
        and other.growth in ("", line.growth)
        and other.stirred in ("", line.stirred)
        and _at_least(other.commitment, line.commitment or event.commitments)
        and (not other.last or bool(line.last and line.last <= other.last))
    )


def _at_least(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    return not wide or narrow <= wide
