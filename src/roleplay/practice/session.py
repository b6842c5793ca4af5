"""A session: a conversation being played, kept turn by turn, with its branches."""

import logging
import re
import secrets
from collections.abc import Callable
from datetime import datetime

from roleplay.errors import RoleplayError
from roleplay.persona.carried import Carried, visited
from roleplay.practice.begin import first_moment
from roleplay.practice.contested import Contested, as_counted
from roleplay.practice.conversation import Conversation, Difficulty, Turn
from roleplay.practice.keeping import Disagreement, Keeper, Kept, Node, Opened
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.turn import take_turn
from roleplay.rubric import RUBRIC_VERSION
from roleplay.rubric.disputed import Marking, markings
from roleplay.scenario.model import Scenario
from roleplay.settings.catalogue import say
from roleplay.settings.clock import Clock, system_clock

log = logging.getLogger(__name__)
_HALF_PAIR = re.compile("[\ud800-\udfff]")
LONGEST_TURN = 6_000  # characters, some 1,100 words: heard in under 100 ms; a longer turn is refused
LONGEST_NAME = 120  # characters of what a trainee calls a mark


def checked(said: str) -> str:
    """A coach turn fit to be taken: stripped, not blank, not too long. RoleplayError otherwise.

    Half a surrogate pair becomes the replacement character, one for one, so that spans stay right.
    """
    said = _HALF_PAIR.sub("\ufffd", said).strip()
    if not said:
        raise RoleplayError(say("practice.blank"), say("practice.blank.remedy"))
    if len(said) > LONGEST_TURN:
        raise RoleplayError(
            say("practice.too-long", length=len(said), limit=LONGEST_TURN), say("practice.too-long.remedy")
        )
    return said


class Session:
    """A round in progress. Every turn is kept before it is returned, so nothing sent is ever lost."""

    def __init__(self, kept: Kept, scenario: Scenario, keeper: Keeper, clock: Clock = system_clock) -> None:
        self.opened = kept.opened
        self.scenario = visited(scenario, kept.opened.carried)
        self.own_line, self.next_rep = kept.own_line, kept.next_rep
        self.ended = kept.ended
        self._keeper, self._clock = keeper, clock
        self._nodes = {node.id: node for node in kept.nodes}
        self._disagreements = {(d.turn, d.marking): d for d in kept.disagreements}
        self._head = kept.head
        self._start = first_moment(self.scenario, kept.opened)
        self.conversation = self._at(kept.head)

    @classmethod
    def start(
        cls,
        scenario: Scenario,
        keeper: Keeper,
        *,
        seed: int | None = None,
        difficulty: Difficulty = "as-written",
        intention: str = "",
        carried: Carried | None = None,
        clock: Clock = system_clock,
        new_id: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> "Session":
        """Begin a new round and keep it; without a seed one is drawn.

        `carried`: the visit before, when a later visit of a series goes on from one.
        """
        opened = Opened(
            id=new_id(),
            scenario_id=scenario.id,
            title=scenario.title,
            teacher=scenario.teacher.called,
            sources=scenario.sources,
            digest=scenario.digest,
            seed=secrets.randbelow(2**31) if seed is None else seed,
            difficulty=difficulty,
            at=clock(),
            intention=intention,
            heard_before=keeper.heard(scenario.id),
            rubric=RUBRIC_VERSION,
            series=scenario.series or "",
            visit=scenario.visit,
            carried=carried,
        )
        keeper.begin(opened)
        return cls(Kept(opened, (), None), scenario, keeper, clock)

    @classmethod
    def resume(cls, ref: str, keeper: Keeper, clock: Clock = system_clock) -> "Session":
        """Go on with a kept session, on the texts it began with. RoleplayError when it cannot be found."""
        from roleplay.scenario.load import compile_scenario  # needs the author's formats, heavy to import

        kept = keeper.load(ref)
        return cls(kept, compile_scenario(kept.opened.sources), keeper, clock)

    @property
    def id(self) -> str:
        """The session's short id."""
        return self.opened.id

    @property
    def keeps(self) -> bool:
        """Whether the session outlives the program."""
        return not isinstance(self._keeper, MemoryKeeper)

    @property
    def branches(self) -> tuple[Turn, ...]:
        """The turns that were taken back, in the order they were said; they are kept beside the path."""
        path = set(self._path(self._head))
        return tuple(node.turn for number, node in sorted(self._nodes.items()) if number not in path)

    @property
    def times(self) -> tuple[datetime, ...]:
        """When the turns of the conversation as it stands were said, UTC."""
        return tuple(self._nodes[number].at for number in self._path(self._head))

    def say(self, said: str) -> Turn:
        """Take a turn: it is committed before it is returned. RoleplayError for a blank or too long one."""
        turn = take_turn(checked(said), self.conversation, self.scenario)
        node = Node(max(self._nodes, default=0) + 1, self._head, turn, self._clock())
        self._keeper.keep(self.id, node)
        self._nodes[node.id], self._head = node, node.id
        self.conversation = self.conversation.after(turn)
        log.debug("session %s: turn %d taken, %d codes", self.id, turn.number, len(turn.coding.codes))
        return turn

    def undo(self) -> str | None:
        """Take the last turn back: the head moves, the turn is kept as a branch. Its words, or None."""
        if self._head is None:
            return None
        node = self._nodes[self._head]
        self._keeper.move_head(self.id, node.parent)
        self._head = node.parent
        self.conversation = self._at(node.parent)
        return node.turn.said

    def end(self) -> None:
        """Mark the session as ended."""
        self.ended = self._clock()
        self._keeper.close(self.id, self.ended)

    def remember(self, *, own_line: str | None = None, next_rep: str | None = None) -> None:
        """Keep what the trainee wrote in the debrief."""
        self.own_line = self.own_line if own_line is None else own_line
        self.next_rep = self.next_rep if next_rep is None else next_rep
        self._keeper.remember(self.id, own_line=own_line, next_rep=next_rep)

    @property
    def contested(self) -> tuple[Contested, ...]:
        """Every disagreement with its turn, in the order the turns were said, branches among them."""
        path = set(self._path(self._head))
        return tuple(
            Contested(d, self._nodes[d.turn].turn, self._before(d.turn), d.turn not in path)
            for d in sorted(self._disagreements.values())
        )

    @property
    def counted(self) -> Conversation:
        """The conversation that figures are worked out from: without the marks that are disputed."""
        disputed: dict[int, frozenset[Marking]] = {}
        for one in self.contested:
            if not one.taken_back:
                number = one.turn.number
                disputed[number] = disputed.get(number, frozenset()) | {one.disagreement.marking}
        return as_counted(self.conversation, disputed)

    def disagreed(self, number: int) -> tuple[Disagreement, ...]:
        """The disagreements with turn `number` of the conversation as it stands."""
        node = self._path(self._head)[number - 1]
        return tuple(d for d in sorted(self._disagreements.values()) if d.turn == node)

    def disagree(self, number: int, marking: Marking, wanted: str = "") -> None:
        """Keep that the trainee hears a mark of turn `number` differently, and what they call it.

        RoleplayError when the turn does not carry the mark, or when the name is longer than 120 characters.
        """
        node = self._path(self._head)[number - 1]
        if marking not in markings(self._nodes[node].turn.coding):
            raise RoleplayError(
                say("practice.no-such-mark", turn=number, label=marking.label),
                say("practice.no-such-mark.remedy"),
            )
        wanted = " ".join(_HALF_PAIR.sub("\ufffd", wanted).split())
        if len(wanted) > LONGEST_NAME:
            raise RoleplayError(
                say("practice.long-name", limit=LONGEST_NAME), say("practice.long-name.remedy")
            )
        made = Disagreement(node, marking.start, marking.end, marking.label, wanted, self._clock())
        self._keeper.disagree(self.id, made)
        self._disagreements[node, marking] = made

    def agree_again(self, number: int, marking: Marking) -> None:
        """Take a disagreement back; nothing happens where there is none."""
        node = self._path(self._head)[number - 1]
        self._keeper.agree_again(self.id, node, marking)
        self._disagreements.pop((node, marking), None)

    def differ(self, number: int, marking: Marking, wanted: str = "") -> bool:
        """Disagree with a mark, or name it anew; said again with the same name, or none, it is taken back.

        Whether the trainee hears the mark differently now.
        """
        earlier = next((d for d in self.disagreed(number) if d.marking == marking), None)
        if earlier is not None and " ".join(wanted.split()) in ("", earlier.wanted):
            self.agree_again(number, marking)
            return False
        self.disagree(number, marking, wanted)
        return True

    def _before(self, node: int) -> str:
        """The teacher's words that the turn of a node answers."""
        parent = self._nodes[node].parent
        return self._start.opening.text if parent is None else self._nodes[parent].turn.reply.text

    def _path(self, head: int | None) -> list[int]:
        path = []
        while head is not None:
            path.append(head)
            head = self._nodes[head].parent
        return path[::-1]

    def _at(self, head: int | None) -> Conversation:
        conversation = self._start
        for number in self._path(head):
            conversation = conversation.after(self._nodes[number].turn)
        return conversation
