"""`roleplay score`: one turn explained, or many, a line at a time (a contract with other programs)."""

import gc
import sys
from typing import BinaryIO, cast

import click

from roleplay.cli.score_line import after_her_words
from roleplay.cli.score_text import as_text
from roleplay.errors import Exit
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.settings.catalogue import say


@click.command("score", help=say("cli.score.help"))
@click.argument("text", required=False)
@click.option("--before", help=say("cli.score.before"))
@click.option("--file", "path", metavar="FILE", help=say("cli.score.file"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.score.json"))
@click.option("--jsonl", is_flag=True, help=say("cli.score.jsonl"))
def command(text: str | None, before: str | None, path: str | None, as_json: bool, jsonl: bool) -> None:
    """Explain one turn, or each line of a file or of standard input."""
    if text is not None and (jsonl or path is not None):
        raise click.UsageError(say("cli.score.one_or_many"))
    if jsonl and as_json:
        raise click.UsageError(say("cli.score.one_json"))
    if text is None:
        _many(path, before, as_json=as_json, jsonl=jsonl)
        return
    coding = code_turn(text, after_her_words(before, Ground()))
    click.echo(_as_json(coding) if as_json else as_text(coding))


def _as_json(coding: Coding) -> str:
    import json  # a turn explained in words needs none of it

    from roleplay.cli.score_line import explained

    return json.dumps(explained(None, coding))


def _many(path: str | None, before: str | None, *, as_json: bool, jsonl: bool) -> None:
    """Score a file, or standard input when none is named and something is piped in."""
    if before is not None:
        raise click.UsageError(say("cli.score.before_one"))
    if path is None and not jsonl and sys.stdin.isatty():
        raise click.UsageError(say("cli.score.one_or_many"))
    from roleplay.cli.score_stream import opened, stream  # only where there is more than one turn

    gc.enable()
    out = cast("BinaryIO", sys.stdout.buffer)
    with opened(path) as lines:
        status = stream(lines, out, "jsonl" if jsonl else "json" if as_json else "marks")
    if status != Exit.DONE:
        sys.exit(status)
