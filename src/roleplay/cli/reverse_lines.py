"""Role reversal as lines: for pipes and screen readers.

Only the coach's lines begin with `Coach: `; anything else the program says is indented by two spaces. For
each coach line one line is read as the reply and one as the felt sense, two numbers from 1 to 5.
"""

import gc
import shutil
import sys
import textwrap
from collections.abc import Iterator

import click

from roleplay.cli.lines import WIDTH, keeper_of, on_terminal
from roleplay.cli.options import Options
from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import Chair, is_stop, plan, unfinished
from roleplay.practice.reversal.prompts import DE_ROLE, PRIVATE
from roleplay.practice.reversal.script import inside_page
from roleplay.report.paper import Paper
from roleplay.report.reversal import tell
from roleplay.report.reversal_text import as_text, write_lines, write_prompt
from roleplay.settings.catalogue import say

KEEP = "keep:"
PAGE = "/page"
QUIT = "/quit"


def print_report(keeper: Keeper) -> None:
    """Print what came of the latest role reversal; RoleplayError when there is none."""
    width = min(shutil.get_terminal_size((80, 24)).columns, 100)
    click.echo(as_text(tell(Chair.latest(keeper).kept), width=width, lines=True), nl=False)


def play_reversal(options: Options, *, script: str, first: str, reads: bool, go_on: bool, keep: bool) -> None:
    """Begin a role reversal, or go on with the open one, on standard input and output."""
    gc.enable()
    keeper = keeper_of(options) if keep else MemoryKeeper()
    if go_on:
        ChairLines(Chair.resume(keeper)).play()
        return
    tell_lines(say("reversal.note"))
    if on_terminal():
        if unfinished(keeper):
            tell_lines(say("reversal.still-open"))
        if not click.confirm(f"  {say('reversal.note.ask')}", default=True):
            tell_lines(say("reversal.note.left"))
            return
    ChairLines(Chair.start(keeper, plan(script, first), reads=reads)).play()


def tell_lines(text: str) -> None:
    """Something the program says, indented."""
    for paragraph in shown(text).strip().splitlines():
        wrapped = textwrap.wrap(paragraph, WIDTH, initial_indent="  ", subsequent_indent="  ")
        click.echo("\n".join(wrapped))


class ChairLines:
    """One role reversal as lines."""

    def __init__(self, chair: Chair) -> None:
        self._chair, self._terminal = chair, on_terminal()
        self._typed = self._lines()

    def play(self) -> None:
        """Play what is left of the rounds, then look back; a pipe that ends leaves the rest open."""
        kept = self._chair.kept
        if kept.reads:
            self._read()
        else:
            self._inside()
            tell_lines(say("reversal.how"))
            if kept.exchanges:
                self._past()
            if not self._rounds():
                key = "reversal.kept" if self._chair.keeps else "reversal.not-kept"
                tell_lines(say(key))
                return
        self._look_back()

    def _lines(self) -> Iterator[str]:
        while True:
            try:
                line = input() if self._terminal else sys.stdin.readline()
            except EOFError:
                return
            if not self._terminal and not line:
                return
            yield line.strip()

    def _ask(self, prompt: str) -> str | None:
        """The next line, after a prompt where someone is typing; None when the input has ended."""
        if self._terminal:
            click.echo(prompt, nl=False)
        return next(self._typed, None)

    def _inside(self) -> None:
        tell_lines(say("reversal.inside"))
        for paragraph in inside_page():
            tell_lines(paragraph)

    def _past(self) -> None:
        for exchange in self._chair.kept.of_round(self._chair.round):
            self._coach(exchange.coach)
            tell_lines(say("reversal.earlier", said=exchange.said))

    def _coach(self, text: str) -> None:
        click.echo(say("reversal.coach", text=shown(" ".join(text.split()))))

    def _rounds(self) -> bool:
        """Play until the rounds are over; False when the input ends or the trainee leaves before."""
        chair, announced = self._chair, None
        while chair.awaits != "nothing":
            if chair.awaits == "reply" and chair.line is not None:
                if chair.round != announced:
                    announced = chair.round
                    tell_lines(say("reversal.round", number=chair.round + 1, rounds=len(chair.kept.rounds)))
                self._coach(chair.line.text)
            if not (self._reply() if chair.awaits == "reply" else self._feel()):
                return False
        return True

    def _reply(self) -> bool:
        while self._chair.awaits == "reply":
            said = self._ask(say("reversal.you"))
            if said is None or said == QUIT:
                return False
            if said == PAGE:
                self._inside()
                continue
            try:
                self._chair.reply(said)
            except RoleplayError as error:
                tell_lines(str(error))
        if self._chair.awaits == "feeling" and self._chair.parting:
            self._coach(self._chair.parting.text)
        return True

    def _feel(self) -> bool:
        while self._chair.awaits == "feeling":
            tell_lines(
                say("reversal.feel" if len(self._chair.kept.exchanges) == 1 else "reversal.feel-again")
            )
            typed = self._ask(f"  {say('reversal.answer')}")
            if typed is None or typed == QUIT:
                return False
            if is_stop(typed):
                self._chair.stop()
                return True
            numbers = typed.replace(",", " ").split()
            try:
                dignity, openness = (int(n) if n.isdecimal() else 0 for n in numbers)
                self._chair.feel(dignity, openness)
            except RoleplayError as error:
                tell_lines(str(error))
            except ValueError:  # not two of them
                tell_lines(f"{say('reversal.feeling')}: {say('reversal.feeling.remedy')}")
        return True

    def _read(self) -> None:
        paper = Paper(WIDTH - 2)
        write_lines(paper, tell(self._chair.kept))
        _print(paper)

    def _look_back(self) -> None:
        told = tell(self._chair.kept)
        paper = Paper(WIDTH - 2)
        paper.heading(say("reversal.title"))
        paper.text(told.opening)
        _print(paper)
        more = True
        for prompt in told.prompts:
            paper = Paper(WIDTH - 2)
            write_prompt(paper, told, prompt, WIDTH - 2)
            if prompt.name == PRIVATE:
                paper.text(say("reversal.private.lines"), "    ")
            click.echo()
            _print(paper)
            if prompt.name != DE_ROLE and more:
                more = self._answer(prompt.name)

    def _answer(self, prompt: str) -> bool:
        """Read a line to a prompt; False when there are no more, or the trainee stops here."""
        said = self._ask(f"  {say('reversal.answer')}")
        if said is None or said == QUIT or is_stop(said):
            return False
        if prompt == PRIVATE:
            said = said[len(KEEP) :].strip() if said.lower().startswith(KEEP) else ""
        if said:
            self._chair.answer(prompt, said)
        return True


def _print(paper: Paper) -> None:
    for line in str(paper).splitlines():
        click.echo(f"  {line}".rstrip())
