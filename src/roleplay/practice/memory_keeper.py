"""A keeper that forgets when the program ends: for trying out, and when the store cannot be used."""

from dataclasses import replace
from datetime import datetime

from roleplay.errors import RoleplayError
from roleplay.practice.doors.kept import KeptPair
from roleplay.practice.drills.history import Answer
from roleplay.practice.keeping import Disagreement, Kept, Node, Opened, Summary
from roleplay.practice.reversal.kept import Kept as KeptReversal
from roleplay.rubric.disputed import Marking
from roleplay.settings.catalogue import say


class MemoryKeeper:
    """Keeps sessions in memory only."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}
        self._reversals: dict[str, KeptReversal] = {}
        self._pairs: dict[str, KeptPair] = {}
        self._answers: list[Answer] = []

    def begin(self, opened: Opened) -> None:
        """Keep a new session."""
        self._kept[opened.id] = Kept(opened, (), None)

    def keep(self, session: str, node: Node) -> None:
        """Keep a turn and move the head to it."""
        kept = self._kept[session]
        self._kept[session] = replace(kept, nodes=(*kept.nodes, node), head=node.id)

    def move_head(self, session: str, head: int | None) -> None:
        """Move the head to an earlier turn."""
        self._kept[session] = replace(self._kept[session], head=head)

    def close(self, session: str, at: datetime | None) -> None:
        """Mark a session as ended, or as going on again with None."""
        self._kept[session] = replace(self._kept[session], ended=at)

    def remember(self, session: str, *, own_line: str | None = None, next_rep: str | None = None) -> None:
        """Keep what the trainee wrote in the debrief."""
        kept = self._kept[session]
        self._kept[session] = replace(
            kept,
            own_line=kept.own_line if own_line is None else own_line,
            next_rep=kept.next_rep if next_rep is None else next_rep,
        )

    def disagree(self, session: str, disagreement: Disagreement) -> None:
        """Keep a disagreement, in place of an earlier one with the same mark."""
        self.agree_again(session, disagreement.turn, disagreement.marking)
        kept = self._kept[session]
        disagreements = tuple(sorted((*kept.disagreements, disagreement)))
        self._kept[session] = replace(kept, disagreements=disagreements)

    def agree_again(self, session: str, turn: int, marking: Marking) -> None:
        """Forget a disagreement; nothing happens where there is none."""
        kept = self._kept[session]
        others = tuple(d for d in kept.disagreements if (d.turn, d.marking) != (turn, marking))
        self._kept[session] = replace(kept, disagreements=others)

    def load(self, ref: str) -> Kept:
        """The session of that id, a prefix of one, or `last`."""
        fitting = [k for k in self._kept if k.startswith(ref)] if ref != "last" else list(self._kept)[-1:]
        if len(fitting) != 1:
            raise RoleplayError(say("practice.no-session", ref=ref), say("practice.no-session.remedy"))
        return self._kept[fitting[0]]

    def sessions(self) -> tuple[Summary, ...]:
        """All sessions, the newest first."""
        return tuple(
            Summary(
                id=k.opened.id,
                scenario_id=k.opened.scenario_id,
                title=k.opened.title,
                teacher=k.opened.teacher,
                at=k.opened.at,
                turns=len(k.nodes),
                ended=k.ended,
                next_rep=k.next_rep,
                series=k.opened.series,
                visit=k.opened.visit,
            )
            for k in reversed(self._kept.values())
        )

    def heard(self, scenario_id: str) -> tuple[tuple[str, int], ...]:
        """Nothing is remembered from earlier runs of the program."""
        del scenario_id
        return ()

    def keep_reversal(self, reversal: KeptReversal) -> None:
        """Keep a role reversal whole."""
        self._reversals[reversal.id] = reversal

    def reversals(self) -> tuple[KeptReversal, ...]:
        """All role reversals, the newest first."""
        return tuple(reversed(self._reversals.values()))

    def keep_pair(self, pair: KeptPair) -> None:
        """Keep a pair of rounds whole."""
        self._pairs[pair.id] = pair

    def pairs(self) -> tuple[KeptPair, ...]:
        """All pairs of rounds, the newest first."""
        return tuple(reversed(self._pairs.values()))

    def keep_answer(self, answer: Answer) -> int:
        """Keep a new answer of a drill; its number."""
        self._answers.append(replace(answer, number=len(self._answers) + 1))
        return len(self._answers)

    def differ_on_answer(self, number: int, differs: bool, wanted: str) -> None:
        """Keep whether the trainee hears an answer differently, and what they call it."""
        self._answers[number - 1] = replace(self._answers[number - 1], differs=differs, wanted=wanted)

    def answers(self) -> tuple[Answer, ...]:
        """All answers of drills in the order they were given."""
        return tuple(self._answers)
