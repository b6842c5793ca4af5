"""What the notes still hold: bright spots and pupils' evidence that no coach turn used."""

from roleplay.report.model import InPocket
from roleplay.report.quoting import one_line
from roleplay.report.told import Told
from roleplay.scenario.model import Note


def pocket(told: Told) -> tuple[InPocket, ...]:
    """The unused notes that bear on strength or growth, in the order of the notes."""
    return tuple(
        InPocket(n.id, n.at or "", one_line(n.text), n.kind)
        for n in told.scenario.notes
        if n.kind != "neutral" and not noted(told, n)
    )


def noted(told: Told, note: Note) -> bool:
    """Whether any coach turn used a note: by its identity, or by a cue of it."""
    return any(
        any(f.note == note.id for f in turn.coding.frames) or bool(note.cues.found(turn.said))
        for turn in told.turns
    )
