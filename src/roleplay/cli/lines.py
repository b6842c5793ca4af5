"""The conversation as lines: for screen readers, pipes and scripts (a contract with other programs).

Only the teacher's turns begin with her name and a colon; anything else the program says is indented by
two spaces; `You: ` appears on a terminal alone.
"""

import gc
import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

import click

from roleplay.cli.disagree_lines import disagree
from roleplay.cli.options import Options
from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.persona.mind import Reply
from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import offered_intention
from roleplay.practice.series import LAST, NOTHING, goes_on_from, told
from roleplay.practice.session import Session
from roleplay.report.debrief import debrief
from roleplay.report.marks import litmus_of, mark_of, reason_of
from roleplay.report.text import as_text
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.scenario.series import before
from roleplay.scenario.shelf import find, next_visit
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from pathlib import Path

    from roleplay.practice.conversation import Difficulty

WIDTH = 78


def start_session(
    options: Options,
    scenario_id: str,
    seed: int | None,
    difficulty: str,
    *,
    keep: bool,
    after: str | None = None,
) -> Session:
    """Begin a round of a scenario by its id or path; RoleplayError when it or the store cannot be used.

    `after` names what a later visit goes on from, None the latest session that fits. A session named by its
    id is looked for among those that are kept, also when this one is not to be.
    """
    scenario = load_scenario(find(scenario_id, *options.shelves))
    keeper = keeper_of(options) if keep else MemoryKeeper()
    if on_terminal():
        _name_unfinished(keeper, scenario.id)
    kept = keeper if after in (None, LAST, NOTHING) or keep else options.keeper()
    carried = goes_on_from(after or LAST, scenario, kept)
    chosen = cast("Difficulty", difficulty)
    intention = offered_intention(keeper)
    return Session.start(scenario, keeper, seed=seed, difficulty=chosen, intention=intention, carried=carried)


def on_terminal() -> bool:
    """Whether someone is typing and reading, so that questions may be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def keeper_of(options: Options) -> Keeper:
    """The store; a keeper that forgets, where it cannot be used and whoever types goes on all the same."""
    try:
        return options.keeper()
    except RoleplayError as error:
        if not on_terminal():
            remedy = say("cli.lines.or-no-keep", remedy=error.remedy)
            raise RoleplayError(error.message, remedy, error.exit_status) from error
        click.echo(f"  {error}")
        if not click.confirm(f"  {say('cli.lines.go-on')}"):
            raise
        return MemoryKeeper()


def _name_unfinished(keeper: Keeper, scenario_id: str) -> None:
    for summary in keeper.sessions():
        if summary.scenario_id == scenario_id and summary.ended is None and summary.turns:
            click.echo(f"  {say('cli.lines.unfinished', id=summary.id, name=summary.teacher)}")
            return


def play_lines(session: Session, options: Options) -> None:
    """Play a session on standard input and output until it ends or is left."""
    gc.enable()
    Lines(session, on_terminal(), options.shelves).play()


_SHOWS = ("/hint", "/notes", "/help")  # commands that change nothing


class Lines:
    """One conversation as lines. `terminal`: someone is typing, so questions may be asked.

    `shelves` are the folders where a next visit may lie.
    """

    def __init__(self, session: Session, terminal: bool, shelves: "tuple[Path, ...]") -> None:
        self._session, self._terminal, self._shelves = session, terminal, shelves
        self._commands: dict[str, Callable[[], bool]] = {
            "/end": self._end,
            "/quit": self._quit,
            "/notes": self._notes,
            "/undo": self._undo,
            "/hint": self._hint,
            "/help": self._help,
        }

    def play(self) -> None:
        """Show the situation, take turns until the talk ends, and debrief unless the user just leaves."""
        self._briefing()
        for line in self._typed():
            command, _, rest = line.partition(" ")
            if line.startswith("/") and line in self._commands:
                if self._commands[line]():
                    return
            elif command == "/disagree":
                self._disagree(rest)
            elif self._turn(line):
                break
        self._end()

    def _typed(self) -> Iterator[str]:
        while True:
            try:
                line = input(say("cli.you")) if self._terminal else sys.stdin.readline()
            except EOFError:
                return
            if not self._terminal and not line:
                return
            yield line.strip()

    def _briefing(self) -> None:
        scenario, conversation = self._session.scenario, self._session.conversation
        self._tell(scenario.title)
        if scenario.content_note:
            self._tell(say("cli.lines.content-note", note=scenario.content_note))
        if not conversation.turns:
            self._before(scenario)
            self._tell(scenario.situation)
            for line in scenario.teacher.about:
                self._tell(line)
        if self._session.opened.intention:
            self._tell(say("reversal.intention", intention=self._session.opened.intention))
        self._tell(say("cli.lines.commands"))
        self._speak(conversation.opening)
        for turn in conversation.turns:
            self._tell(say("cli.lines.earlier", said=turn.said))
            self._speak(turn.reply)

    def _before(self, scenario: Scenario) -> None:
        """What a later visit begins from: the visit before, what came of it, and what happened since."""
        self._tell(told(scenario, self._session.opened.carried))
        for text in before(scenario):
            self._tell(text)

    def _turn(self, said: str) -> bool:
        try:
            turn = self._session.say(said)
        except RoleplayError as error:
            self._tell(str(error))
            return False
        self._speak(turn.reply)
        self._tell(mark_of(turn.coding))
        if turn.left:
            self._tell(say("cli.lines.left", name=self._session.scenario.teacher.called))
        return turn.left

    def _end(self) -> bool:
        session = self._session
        session.end()
        if self._terminal and session.conversation.turns:
            session.remember(own_line=self._answer(say("cli.lines.own-line")))
        for line in as_text(debrief(session), width=WIDTH - 2).splitlines():
            click.echo(f"  {shown(line)}".rstrip())
        self._next_visit()
        if self._terminal and session.conversation.turns:
            session.remember(next_rep=self._answer(say("cli.lines.next-rep")))
        return True

    def _next_visit(self) -> None:
        following = next_visit(self._session.scenario, *self._shelves)
        if following and self._session.conversation.turns:
            self._tell(say("cli.lines.next-visit", title=following.title, id=following.id))

    def _answer(self, question: str) -> str:
        """What is typed in answer to a question of the debrief; what only shows something may come first."""
        while True:
            typed = input(f"  {question} ").strip()
            command, _, rest = typed.partition(" ")
            if typed in _SHOWS:
                self._commands[typed]()
            elif command == "/disagree":
                self._disagree(rest)
            else:
                return typed

    def _quit(self) -> bool:
        self._tell(
            say("cli.lines.kept", id=self._session.id) if self._session.keeps else say("cli.lines.not-kept")
        )
        return True

    def _notes(self) -> bool:
        for note in self._session.scenario.notes:
            self._tell(f"{note.at}  {note.text}" if note.at else note.text)
        return False

    def _undo(self) -> bool:
        said = self._session.undo()
        if said is None:
            self._tell(say("cli.lines.nothing-to-undo"))
            return False
        self._tell(say("cli.lines.undone", said=said))
        turns = self._session.conversation.turns
        self._speak(turns[-1].reply if turns else self._session.conversation.opening)
        return False

    def _hint(self) -> bool:
        turns = self._session.conversation.turns
        if not turns:
            self._tell(say("cli.lines.first-hint"))
            return False
        why, attempt = reason_of(turns[-1].coding)
        self._tell(why)
        test = litmus_of(turns[-1].coding)
        if test:
            self._tell(say("cli.rules.litmus", litmus=test))
        if attempt:
            self._tell(say("cli.lines.try", attempt=attempt))
        return False

    def _disagree(self, asked: str) -> None:
        try:
            told = disagree(self._session, asked)
        except RoleplayError as error:
            told = (str(error),)
        for line in told:
            self._tell(line)

    def _help(self) -> bool:
        self._tell(say("cli.lines.help"))
        return False

    def _speak(self, reply: Reply) -> None:
        if reply.text:
            click.echo(f"{self._session.scenario.teacher.called}: {shown(' '.join(reply.text.split()))}")

    def _tell(self, text: str) -> None:
        for paragraph in shown(text).strip().splitlines():
            indented = textwrap.wrap(paragraph, WIDTH, initial_indent="  ", subsequent_indent="  ")
            click.echo("\n".join(indented) or "")
