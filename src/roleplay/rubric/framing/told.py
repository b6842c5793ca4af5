"""A move is told once: neighbours of one kind become one frame (rubric 2.0, "paid once")."""

from roleplay.rubric.codes import Frame

_EACH = frozenset(["STRENGTH"])  # two strengths in one turn are two
_RANK = {"S3": 3, "S2": 2, "S1": 1, "B2": 2, "B1": 1}


def told_once(found: list[Frame]) -> tuple[Frame, ...]:
    """The frames in the order of the text, one for each label (and for each person of a DEFICIT)."""
    kept: dict[tuple[object, ...], Frame] = {}
    last: tuple[object, ...] | None = None
    for frame in found:
        key: tuple[object, ...] = (frame.label, frame.of)
        if frame.label in _EACH:
            last = key = _distinct(frame, kept.get(last) if last else None, last)
        best = kept.get(key)
        kept[key] = frame if best is None or _weight(frame) > _weight(best) else best
    return tuple(sorted(kept.values(), key=lambda f: (f.start, f.end, f.label)))


def _distinct(frame: Frame, before: Frame | None, key: tuple[object, ...] | None) -> tuple[object, ...]:
    """The place of the strength before when this one overlaps it, its note or its own place else."""
    if before is not None and key is not None and frame.start < before.end and frame.end > before.start:
        return key
    return (frame.label, frame.note if frame.note is not None else frame.start)


def _weight(frame: Frame) -> tuple[bool, int, bool, bool, float]:
    return (
        frame.sure,
        _RANK.get(frame.level or "", 0),
        frame.growth,
        frame.polarity == "positive",
        frame.confidence,
    )
