"""The moment a line is chosen in: what was asked, what it did to her, what was said before."""

from dataclasses import dataclass
from functools import cached_property

from roleplay.persona.effects import LEADING
from roleplay.persona.fit.said import Said, said_of
from roleplay.persona.known import Known
from roleplay.persona.mind import Asked, Felt, Memory
from roleplay.scenario.model import Scenario

_GUARDED_BANDS = frozenset({"shut", "guard"})
_PRESSES = LEADING - {"leading-1"}
_REFLECTS = frozenset({"reflect", "reflect-complex"})
_SEEN = frozenset({"s1", "s2", "s3"})


@dataclass(frozen=True)
class Moment:
    """All that the choice of a line depends on; `heard` is how often each line was met before this round."""

    asked: Asked
    felt: Felt
    scenario: Scenario
    index: Known
    heard: dict[str, int]

    @property
    def memory(self) -> Memory:
        """What she remembers, this turn included."""
        return self.felt.memory

    @cached_property
    def words(self) -> Said:
        """What the lines of this turn are held against."""
        return said_of(self.asked)

    @cached_property
    def said(self) -> dict[str, set[int]]:
        """Lines said in this talk and which of their variants."""
        said: dict[str, set[int]] = {}
        for line, variant in self.memory.said:
            said.setdefault(line, set()).add(variant)
        return said

    @cached_property
    def times(self) -> dict[str, int]:
        """How often each line was said in this talk."""
        times: dict[str, int] = {}
        for line, _ in self.memory.said:
            times[line] = times.get(line, 0) + 1
        return times

    @cached_property
    def rows(self) -> frozenset[str]:
        """The rows of the turn's moves that a line may answer.

        A reflection that does not give her meaning back, and a strength she never showed, pay what they pay
        and get no word of thanks.
        """
        rows = self.felt.rows
        if not self.asked.returned:
            rows -= _REFLECTS
        return rows - _SEEN if self.asked.aim in ("claim", "offer", "treat", "slight") else rows

    @cached_property
    def strongest(self) -> str | None:
        """The row of the move that did most to her."""
        felt = [(sum(abs(x) for x in cause.change), cause.row) for cause in self.felt.causes if cause.counted]
        felt = [pair for pair in felt if pair[1] in self.rows]
        return max(felt, key=lambda pair: pair[0])[1] if felt else None

    @cached_property
    def led(self) -> bool:
        """Whether the turn leads: it is then never answered with an idea, a step or the secret.

        By the moves' own names, since the fourth question in a row pays as an interrogation and still leads.
        """
        return any(move.name in LEADING for move in self.felt.moves)

    @cached_property
    def pressed(self) -> bool:
        """Whether a question lets its answer be seen: lines written for that come before all others."""
        return bool(self.rows & _PRESSES)

    @cached_property
    def gives(self) -> bool:
        """Whether the state allows an idea or a step this turn."""
        return not self.led and bool(self.felt.ready & {"proposes", "commits"})

    @property
    def guarded(self) -> bool:
        """Whether she is shut or guards herself."""
        return self.felt.band in _GUARDED_BANDS
