"""`roleplay disagreements [SESSION|--all]`: the marks that a trainee hears differently, for calibration."""

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options
from roleplay.errors import Exit, RoleplayError
from roleplay.language.shown import shown
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.practice.contested import Contested
    from roleplay.practice.keeping import Keeper, Opened
    from roleplay.practice.session import Session

FORMAT = 1  # of one JSON line


@click.command("disagreements", help=say("cli.disagreements.help"))
@click.argument("session", required=False)
@click.option("--all", "every", is_flag=True, help=say("cli.disagreements.all"))
@click.option("--drills", is_flag=True, help=say("cli.disagreements.drills"))
@click.option("--jsonl", is_flag=True, help=say("cli.disagreements.jsonl"))
@click.pass_obj
def command(options: Options, session: str | None, every: bool, drills: bool, jsonl: bool) -> None:
    """Print the disagreements; exit status 1 when a session of --all could not be read."""
    if every + drills + (session is not None) > 1:
        raise click.UsageError(say("cli.disagreements.one-or-all"))
    keeper = options.keeper()
    if drills:
        _drills(keeper, jsonl=jsonl)
        return
    refs = [summary.id for summary in keeper.sessions()] if every else [session or "last"]
    found = unread = 0
    for ref in refs:
        try:
            told = _resumed(ref, keeper)
        except RoleplayError as error:
            if not every:
                raise
            click.echo(say("cli.disagreements.unread", id=ref, reason=error), err=True)
            unread += 1
            continue
        if told is None:
            continue
        found += 1
        for line in _lines(told) if jsonl else _text(told):
            click.echo(line)
    if not found and not jsonl:
        click.echo(say("cli.disagreements.none"))
    if unread:
        sys.exit(Exit.FINDINGS)


def _drills(keeper: "Keeper", *, jsonl: bool) -> None:
    """Print the answers of drills that are heard differently."""
    found = [answer for answer in keeper.answers() if answer.differs]
    for answer in found:
        if jsonl:
            told = {
                "format": FORMAT,
                "drill": answer.drill,
                "item": answer.item,
                "said": answer.said,
                "label": answer.label,
                "wanted": answer.wanted,
            }
            click.echo(json.dumps(told))
            continue
        title = say(f"drills.{answer.drill}.title")
        click.echo(say("cli.disagreements.drill", title=title, item=" ".join(shown(answer.item).split())))
        click.echo(_row("said", said=answer.said))
        click.echo(_row("heard", label=answer.label or "-"))
        if answer.wanted:
            click.echo(_row("wanted", wanted=answer.wanted))
    if not found and not jsonl:
        click.echo(say("cli.disagreements.none"))


def _resumed(ref: str, keeper: "Keeper") -> "Session | None":
    """The session, None when nothing in it is heard differently."""
    from roleplay.practice.session import Session  # the engine, only where it is needed

    return Session.resume(ref, keeper) if keeper.load(ref).disagreements else None


def _lines(session: "Session") -> Iterator[str]:
    return (json.dumps(_line(one, session.opened)) for one in session.contested)


def _line(one: "Contested", opened: "Opened") -> dict[str, object]:
    disagreement = one.disagreement
    return {
        "format": FORMAT,
        "text": one.turn.said,
        "before": one.before,
        "start": disagreement.start,
        "end": disagreement.end,
        "label": disagreement.label,
        "wanted": disagreement.wanted,
        "rubric": opened.rubric,
        "scenario": opened.scenario_id,
    }


def _text(session: "Session") -> Iterator[str]:
    opened = session.opened
    yield say("cli.disagreements.session", id=opened.id, title=opened.title)
    for one in session.contested:
        disagreement, said = one.disagreement, one.turn.said
        whole = (disagreement.start, disagreement.end) == (0, len(said))
        words = said[disagreement.start : disagreement.end]
        yield ""
        if one.before:
            yield _row("before", name=opened.teacher, before=one.before)
        yield _row("text", text=said)
        yield _row("whole" if whole else "mark", label=disagreement.label, words=words)
        if disagreement.wanted:
            yield _row("wanted", wanted=disagreement.wanted)
    yield ""


def _row(key: str, **values: str) -> str:
    told = say(f"cli.disagreements.{key}", **values)
    return f"  {' '.join(shown(told).split())}"
