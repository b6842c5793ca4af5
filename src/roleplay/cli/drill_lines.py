"""A drill as lines: only a teacher's words begin with a name and a colon, the rest is indented."""

import gc
import secrets
import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options
from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.practice.drills.boxes import due
from roleplay.practice.drills.known import DRILLS
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.round import Round
from roleplay.practice.drills.told import Paragraph, due_told, feedback_told, item_told
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.settings.catalogue import say
from roleplay.settings.clock import system_clock

if TYPE_CHECKING:
    from roleplay.practice.drills.drill import Drill, Item

WIDTH = 78


def list_drills(options: Options) -> None:
    """Print every drill with its minutes, and why it is for today or when it comes back."""
    library, answers, today = Library(*options.shelves), options.keeper().answers(), system_clock().date()
    width = max(len(one.id) for one in DRILLS)
    for one in DRILLS:
        standing = due_told(one, due(answers, one.id, today), library)
        row = say(
            "cli.drill.row", id=f"{one.id:<{width}}", minutes=one.minutes, title=one.title, due=standing
        )
        click.echo(shown(row))
    click.echo(say("cli.drill.more"))


def do_drill(options: Options, drill: "Drill", seed: int | None, *, keep: bool) -> None:
    """Do a round of a drill on standard input and output, until it is over or left."""
    gc.enable()
    keeper = options.keeper() if keep else MemoryKeeper()
    drawn = secrets.randbelow(2**31) if seed is None else seed
    Lines(Round(drill, Library(*options.shelves), keeper, drawn)).play()


class Lines:
    """One round as lines."""

    def __init__(self, doing: Round) -> None:
        self._round = doing
        self._terminal = sys.stdin.isatty() and sys.stdout.isatty()
        self._commands: dict[str, Callable[[], bool]] = {
            "/quit": lambda: True,
            "/next": self._next,
            "/help": self._help,
        }

    def play(self) -> None:
        """The task, then item after item."""
        self._tell(self._round.drill.title)
        self._tell(self._round.drill.task)
        self._tell(say("cli.drill.commands"))
        self._stand()
        for line in self._typed():
            command, _, rest = line.partition(" ")
            if line in self._commands:
                if self._commands[line]():
                    return
            elif command == "/differ":
                self._differ(rest)
            else:
                self._answer(line)
            if self._round.item is None:
                break
        for text in self._round.ending():
            self._tell(text)

    def _typed(self) -> Iterator[str]:
        while True:
            try:
                line = input(say("cli.you")) if self._terminal else sys.stdin.readline()
            except EOFError:
                return
            if not self._terminal and not line:
                return
            yield line.strip()

    def _answer(self, said: str) -> None:
        before = self._round.item
        try:
            feedback = self._round.hear(said)
        except RoleplayError as error:
            self._tell(str(error))
            return
        for paragraph in feedback_told(feedback, closed=self._round.closed):
            self._show(paragraph, before)
        if self._round.closed:
            self._stand()

    def _stand(self) -> None:
        item = self._round.item
        if item is None:
            return
        click.echo()
        self._tell(say("cli.drill.at", number=self._round.number, of=self._round.drill.length))
        for paragraph in item_told(item):
            self._show(paragraph, item)

    def _next(self) -> bool:
        self._round.skip()
        self._stand()
        return False

    def _help(self) -> bool:
        self._tell(say("cli.drill.commands.help"))
        return False

    def _differ(self, wanted: str) -> None:
        try:
            differs = self._round.differ(wanted)
        except RoleplayError as error:
            self._tell(str(error))
            return
        self._tell(say("cli.drill.differs" if differs else "cli.drill.agrees"))

    def _show(self, paragraph: Paragraph, item: "Item | None") -> None:
        text = " ".join(paragraph.text.split())
        if paragraph.kind == "teacher" and item is not None:
            click.echo(f"{item.teacher}: {shown(text)}")
        else:
            self._tell(text)

    def _tell(self, text: str) -> None:
        for paragraph in shown(text).strip().splitlines():
            wrapped = textwrap.wrap(paragraph, WIDTH, initial_indent="  ", subsequent_indent="  ")
            click.echo("\n".join(wrapped))
