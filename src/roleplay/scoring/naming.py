"""How plainly the growth area was named: the first part of REACH (rubric 3.7)."""

from roleplay.scoring.finding import Finding, Part, of_codes, of_frame, of_question, of_reply
from roleplay.scoring.reading import Reading

OUT_OF = 40.0
PLAIN_ENOUGH = 30.0  # from here on it can be held


def naming(reading: Reading) -> Part:
    """0 to 40 points: the plainest naming of the conversation."""
    plain = _codes(reading, "GROWTH")
    if plain:
        return Part(40.0, OUT_OF, "growth", plain)
    story = tuple(i for i in range(len(reading.exchanges)) if reading.story_taken_up(i))
    if story:
        return Part(40.0, OUT_OF, "story", _stories(reading, story[0]))
    deferred = reading.marked("when") if reading.judged.reach == "deferred-with-date" else ()
    if deferred:
        return Part(40.0, OUT_OF, "deferred", (_hers(reading, deferred[0], "when"),))
    bridged = tuple(
        of_frame(i + 1, e.coding, f)
        for i, e in enumerate(reading.exchanges)
        for f in e.coding.frames
        if f.label == "BRIDGE" and f.target
    )
    if bridged:
        attached = evidence_of_pupils(reading) or reading.marked("hope")
        return Part(40.0 if attached else PLAIN_ENOUGH, OUT_OF, "bridged", bridged)
    return _less_than_named(reading)


def _less_than_named(reading: Reading) -> Part:
    told = _codes(reading, "DEFICIT", "DIRECT")
    if told:
        return Part(25.0, OUT_OF, "told", told)
    hinted = tuple(
        of_question(i + 1, e.coding, q)
        for i, e in enumerate(reading.exchanges)
        for q in e.coding.questions
        if q.growth and q.counted
    )
    return Part(10.0, OUT_OF, "hinted", hinted) if hinted else Part(0.0, OUT_OF, "not-named")


def evidence_of_pupils(reading: Reading) -> tuple[Finding, ...]:
    """Where student evidence on the growth area was put on the table."""
    return tuple(
        of_frame(i + 1, e.coding, f)
        for i, e in enumerate(reading.exchanges)
        for f in e.coding.frames
        if f.evidence
    )


def _codes(reading: Reading, *labels: str) -> tuple[Finding, ...]:
    return tuple(f for i, e in enumerate(reading.exchanges) for f in of_codes(i + 1, e.coding, *labels))


def _stories(reading: Reading, i: int) -> tuple[Finding, ...]:
    coding = reading.exchanges[i].coding
    return tuple(of_frame(i + 1, coding, f) for f in coding.frames if f.story)


def _hers(reading: Reading, i: int, mark: str) -> Finding:
    return of_reply(i + 1, reading.exchanges[i], mark)
