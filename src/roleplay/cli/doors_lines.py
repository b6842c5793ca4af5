"""Two doors as lines: the card, a round, the other card, the other round, then both side by side.

The rounds are those of `roleplay play`: only the teacher's turns begin with her name. `/end` ends a round;
what follows it is said in the next one, and after the second it answers the prompts.
"""

import gc
import shutil
import sys
import textwrap

import click

from roleplay.cli.lines import WIDTH, Lines, keeper_of, on_terminal
from roleplay.cli.options import Options
from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.practice.doors.card import Card
from roleplay.practice.doors.kept import DoorName
from roleplay.practice.doors.pair import SCENARIO, Pair
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.report.doors import tell
from roleplay.report.doors_text import as_text, write_rounds
from roleplay.report.paper import Paper
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.scenario.shelf import find
from roleplay.settings.catalogue import say

CARD = "/card"


def print_report(options: Options) -> None:
    """Print both rounds of the latest pair; RoleplayError when there is none."""
    width = min(shutil.get_terminal_size((80, 24)).columns, 100)
    pair = Pair.latest(_scenario(options), options.keeper())
    click.echo(as_text(tell(pair), width=width), nl=False)


def play_doors(options: Options, *, first: DoorName, seed: int | None, go_on: bool, keep: bool) -> None:
    """Begin a pair, or go on with the open one, on standard input and output."""
    gc.enable()
    scenario = _scenario(options)
    keeper = keeper_of(options) if keep else MemoryKeeper()
    open_ = Pair.unfinished(scenario, keeper) if go_on else None
    if go_on and open_ is None:
        raise RoleplayError(say("ways.doors.none"), say("ways.doors.none.remedy"))
    pair = open_ or Pair.start(scenario, keeper, first=first, seed=seed)
    _tell(say("ways.doors.what"))
    _tell(say("ways.doors.note"))
    while (at := pair.at) is not None:
        lines = DoorLines(pair.round(), options, pair.card(at))
        lines.play()
        if lines.left or (lines.ran_out and pair.at is not None):
            _tell(say("ways.doors.kept" if pair.keeps else "ways.doors.not-kept"))
            break
        if pair.at is not None:
            _tell(say("ways.doors.next"))
    _side_by_side(pair)


class DoorLines(Lines):
    """One round of the two. `left`: the trainee went away; `ran_out`: there was nothing more to read."""

    def __init__(self, session: Session, options: Options, card: Card) -> None:
        super().__init__(session, on_terminal(), options.shelves)
        self.left, self.ran_out, self._card = False, True, card
        self._commands |= {CARD: self._show_card, "/end": self._asked_to_end}

    def _briefing(self) -> None:
        self._show_card()
        super()._briefing()

    def _show_card(self) -> bool:
        self._tell(self._card.title)
        for line in self._card.text.splitlines():
            self._tell(line)
        self._tell(say("ways.doors.card.lines"))
        return False

    def _turn(self, said: str) -> bool:
        over = super()._turn(said)
        if over:
            self.ran_out = False
        return over

    def _asked_to_end(self) -> bool:
        self.ran_out = False
        return self._end()

    def _end(self) -> bool:
        """End the round without a debrief of its own; a round that nothing was said in stays open."""
        if self._session.conversation.turns and self._session.ended is None:
            self._session.end()
        return True

    def _quit(self) -> bool:
        self.left = True
        return True


def _side_by_side(pair: Pair) -> None:
    told = tell(pair)
    paper = Paper(WIDTH - 2)
    paper.heading(told.title)
    paper.text(told.opening)
    write_rounds(paper, told)
    _print(paper)
    if not pair.over:
        return
    more = True
    for prompt in told.prompts:
        click.echo()
        _tell(prompt.text)
        if more:
            answer = _line()
            more = answer is not None
            if answer:
                pair.answer(prompt.name, answer)


def _line() -> str | None:
    if on_terminal():
        try:
            return input("  > ").strip()
        except EOFError:
            return None
    line = sys.stdin.readline()
    return line.strip() if line else None


def _scenario(options: Options) -> Scenario:
    return load_scenario(find(SCENARIO, *options.shelves))


def _tell(text: str) -> None:
    for paragraph in shown(text).strip().splitlines():
        click.echo("\n".join(textwrap.wrap(paragraph, WIDTH, initial_indent="  ", subsequent_indent="  ")))


def _print(paper: Paper) -> None:
    for line in str(paper).splitlines():
        click.echo(f"  {line}".rstrip())
