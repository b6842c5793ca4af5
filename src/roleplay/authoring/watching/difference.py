"""What differs between two replays of the same lines: the replies that changed, and why."""

from dataclasses import dataclass

from roleplay.authoring.trying.script import Script, one_line
from roleplay.authoring.trying.taken import Taken
from roleplay.authoring.watching.replayed import Replayed
from roleplay.persona.mind import State
from roleplay.persona.rivals import Loss, why_not
from roleplay.scenario.vocabulary import Band


@dataclass(frozen=True, slots=True)
class Before:
    """A reply as it was: her words, the ids of their lines (empty when only the words are known)."""

    text: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """A turn whose reply is another than before; `now` is None when she has left by then.

    `gone`: the old line is no longer there. `same`: it is the same line in other words. `loss`: why the old
    line was not said. All are empty when the old line is not known.
    """

    number: int
    said: str
    before: Before
    now: Taken | None
    gone: str = ""
    same: str = ""
    old: str = ""
    loss: Loss | None = None


@dataclass(frozen=True, slots=True)
class End:
    """How a replay ends: her state and band, and what she has committed to."""

    state: State
    band: Band | None
    commitment: str
    left: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed between two replays. `before` is None when how the lines ended then is not known.

    `compared`: how many turns had an earlier reply to be compared with.
    """

    turns: int
    compared: int
    changed: tuple[Changed, ...]
    before: End | None
    now: End


def difference(script: Script, earlier: Replayed | None, now: Replayed) -> Difference:
    """The replies that differ from those of an earlier replay, else from those the script itself holds."""
    if earlier is None:
        replies = [Before(step.heard, step.lines) for step in script.steps]
    else:
        replies = [Before(one_line(t.turn.reply.text), t.turn.reply.lines) for t in earlier.turns]
    changed, compared = [], 0
    for place, step in enumerate(script.steps):
        before = replies[place] if place < len(replies) else Before("")
        taken = now.turns[place] if place < len(now.turns) else None
        after = one_line(taken.turn.reply.text) if taken else ""
        if not before.text and earlier is None:
            continue
        compared += 1
        if before.text != after:
            changed.append(_changed(place + 1, step.said, before, taken))
    return Difference(len(now.turns), compared, tuple(changed), _end(earlier) if earlier else None, _end(now))


def _changed(number: int, said: str, before: Before, taken: Taken | None) -> Changed:
    """The change with what became of the old main line."""
    if taken is None or not before.lines:
        return Changed(number, said, before, taken)
    reply = taken.turn.reply
    old = next((name for name in reversed(before.lines) if name not in reply.lines), None)
    if old is None:
        return Changed(number, said, before, taken, same=before.lines[-1])
    line = taken.moment.index.lines.get(old)
    if line is None:
        return Changed(number, said, before, taken, gone=old)
    loss = why_not(line, reply, taken.moment, taken.draw)
    return Changed(number, said, before, taken, old=old, loss=loss)


def _end(replayed: Replayed) -> End:
    conversation = replayed.conversation
    band = conversation.turns[-1].band if conversation.turns else None
    return End(conversation.state, band, conversation.memory.commitment, conversation.over)
