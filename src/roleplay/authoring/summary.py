"""What came of all talks of one coach, and which of the author's lines nobody reached."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Literal, get_args

from roleplay.authoring.round import Round
from roleplay.scenario.model import OWN, Line, Scenario
from roleplay.scenario.vocabulary import Commitment, Ending

Measure = Literal["dignity", "trust", "agency", "reach"]
MEASURES: tuple[Measure, ...] = get_args(Measure)
COMMITMENTS: tuple[Commitment, ...] = ("owned", "tentative", "compliant", "none")
ENDINGS: tuple[Ending, ...] = get_args(Ending)


@dataclass(frozen=True, slots=True)
class Summary:
    """The talks of one coach with one teacher.

    `commitments` and `endings` hold how many talks ended so, without the noughts. `turns` are the fewest, the
    median and the most. `medians`: 0 to 100 at the end of a talk, `reach` of rubric 3.7. Of the `replies`
    `unfitted` were chosen by neither topic nor aim; `repeated` counts words said again, by line.
    """

    coach: str
    rounds: int
    left: int
    commitments: dict[Commitment, int]
    endings: dict[Ending, int]
    turns: tuple[int, float, int]
    medians: dict[Measure, float]
    replies: int
    unfitted: int
    repeated: dict[str, int]

    @property
    def owned(self) -> int:
        """Talks that ended with a step of her own."""
        return self.commitments.get("owned", 0)

    @property
    def unfitted_share(self) -> float:
        """The share of replies chosen by neither topic nor aim, in percent."""
        return 100 * self.unfitted / self.replies if self.replies else 0.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the scenario's own lines were said by anybody, and those that never were, by the file."""

    lines: int
    unreached: tuple[Line, ...]

    @property
    def reached(self) -> int:
        """Lines that were said at least once."""
        return self.lines - len(self.unreached)

    @property
    def percent(self) -> float:
        """The share of lines reached; 100 for a scenario without lines of its own."""
        return 100 * self.reached / self.lines if self.lines else 100.0


def summed_up(coach: str, rounds: Iterable[Round]) -> Summary:
    """The summary of a coach's rounds, at least one."""
    rounds = tuple(rounds)
    lengths = sorted(r.turns for r in rounds)
    committed = Counter(r.commitment for r in rounds)
    ended = Counter(r.ending for r in rounds)
    again = Counter(line for r in rounds for line in r.repeated)
    return Summary(
        coach=coach,
        rounds=len(rounds),
        left=sum(r.left for r in rounds),
        commitments={c: committed[c] for c in COMMITMENTS if committed[c]},
        endings={e: ended[e] for e in ENDINGS if ended[e]},
        turns=(lengths[0], median(lengths), lengths[-1]),
        medians={m: round(median(float(getattr(r, m)) for r in rounds), 2) for m in MEASURES},
        replies=sum(lengths),
        unfitted=sum(r.unfitted for r in rounds),
        repeated=dict(sorted(again.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


def coverage(scenario: Scenario, rounds: Iterable[Round]) -> Coverage:
    """Which of the scenario's own lines were said in these rounds; those of its banks are left out."""
    said = frozenset[str]().union(*(r.said for r in rounds))
    own = [line for line in scenario.lines if line.source == OWN]
    return Coverage(len(own), tuple(line for line in own if line.id not in said))
