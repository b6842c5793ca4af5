"""`roleplay scenario new`: a dozen questions, and a scenario that plays."""

import sys
from typing import TYPE_CHECKING

import click

from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from pathlib import Path

    from roleplay.authoring.new.answers import Answers
    from roleplay.authoring.new.make import Made


@click.command("new", help=say("authoring.new.help"))
@click.argument("scenario_id", metavar="[ID]", required=False)
@click.option("--to", "folder", default=".", metavar="FOLDER", help=say("authoring.new.to"))
@click.option("--answers", "answered", metavar="FILE", help=say("authoring.new.answers"))
def command(scenario_id: str | None, folder: str, answered: str | None) -> None:
    """Ask, and write a scenario that plays."""
    from pathlib import Path

    from roleplay.authoring.new.make import known_id, make
    from roleplay.authoring.new.writing import folder_for

    named = known_id(scenario_id) if scenario_id else None
    if answered is None and not sys.stdin.isatty():
        raise RoleplayError(
            say("authoring.new.no-terminal"), say("authoring.new.no-terminal.remedy"), Exit.USAGE
        )
    to = Path(folder).expanduser()
    named, answers = _from_file(Path(answered), named, to) if answered else _asked(named, folder_for(to))
    _tell(make(folder_for(to), named, answers))


def _from_file(path: "Path", named: str | None, to: "Path") -> "tuple[str, Answers]":
    """The id and the answers of a file, with what is worth saying about them."""
    from roleplay.authoring.new.answers import read_answers
    from roleplay.authoring.new.asking import remarks
    from roleplay.authoring.new.make import id_from
    from roleplay.authoring.new.questions import BY_KEY
    from roleplay.authoring.new.writing import folder_for, refuse_taken

    answers = read_answers(path)
    named = named or id_from(answers.get("title", (path.stem,))[0])
    refuse_taken(folder_for(to), named)
    for key, lines in answers.items():
        for remark in (remark for line in lines for remark in remarks(BY_KEY[key], line)):
            click.echo(f"{key}: {remark}")
    return named, answers


def _asked(named: str | None, folder: "Path") -> "tuple[str, Answers]":
    """The id and the answers of somebody at the terminal; each answer is kept as soon as it is given."""
    from roleplay.authoring.new.answers import ENDING, answers_text, read_answers
    from roleplay.authoring.new.asking import Room, ask_all, ask_one
    from roleplay.authoring.new.make import id_from
    from roleplay.authoring.new.questions import QUESTIONS
    from roleplay.authoring.new.writing import refuse_taken, write_over

    _with_line_editing()
    _wrapped(say("authoring.new.begin"))
    answers: Answers = {}
    first = 0
    if named is None:
        title, first = QUESTIONS[0], 1
        ask_one(Room(_wrapped, _next_line, lambda _: None), title, answers)
        named = id_from(answers.get(title.key, ("",))[0])
    refuse_taken(folder, named)
    kept = folder / f"{named}{ENDING}"
    if kept.exists():
        answers = {**read_answers(kept), **answers}
        _wrapped(say("authoring.new.found", file=kept))
    room = Room(_wrapped, _next_line, lambda now: write_over(kept, answers_text(now)))
    try:
        if answers:
            room.keep(answers)
        return named, ask_all(room, answers, first)
    except (click.Abort, KeyboardInterrupt):
        remedy = say("authoring.new.kept.remedy", file=kept) if kept.exists() else ""
        raise RoleplayError(say("authoring.new.kept"), remedy, Exit.INTERRUPTED) from None


def _tell(made: "Made") -> None:
    from roleplay.authoring.new.told import mark

    click.echo(say("authoring.new.written", file=made.scenario))
    if made.schema:
        click.echo(say("authoring.new.schema-written", file=made.schema))
    if made.waiting:
        key = "authoring.new.left.1" if made.waiting == 1 else "authoring.new.left"
        click.echo(say(key, count=made.waiting, mark=mark()))
    check, play = f"roleplay scenario check {made.scenario}", f"roleplay play {made.scenario}"
    click.echo(say("authoring.new.next", check=check, play=play))


def _next_line() -> str:
    typed: str = click.prompt(">", default="", show_default=False, prompt_suffix=" ")
    return typed


def _wrapped(text: str) -> None:
    import shutil

    width = min(shutil.get_terminal_size().columns, 100)
    for line in text.split("\n"):
        indent = " " * (len(line) - len(line.lstrip()))
        click.echo(click.wrap_text(line.strip(), width, indent, indent) if line.strip() else "")


def _with_line_editing() -> None:
    """Arrow keys in what is typed, where the system has them."""
    from contextlib import suppress
    from importlib import import_module

    with suppress(ImportError):
        import_module("readline")
