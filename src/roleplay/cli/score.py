"""`roleplay score`: one turn explained, or many as JSON lines (a contract with other programs)."""

import gc
import json
import sys
from collections.abc import Iterator
from typing import IO, cast

import click

from roleplay.cli.score_line import BadLine, after_her_words, explained, read_line
from roleplay.cli.score_text import as_text
from roleplay.errors import Exit
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.settings.catalogue import say


@click.command("score", help=say("cli.score.help"))
@click.argument("text", required=False)
@click.option("--before", help=say("cli.score.before"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.score.json"))
@click.option("--jsonl", is_flag=True, help=say("cli.score.jsonl"))
def command(text: str | None, before: str | None, as_json: bool, jsonl: bool) -> None:
    """Explain one turn, or one a line of standard input."""
    if jsonl == (text is not None):
        raise click.UsageError(say("cli.score.one_or_many"))
    if jsonl:
        gc.enable()
        sys.exit(_stream(sys.stdin.buffer, sys.stdout.buffer))
    ground = after_her_words(before, Ground())
    coding = code_turn(cast("str", text), ground)
    if as_json:
        click.echo(json.dumps(explained(None, coding)))
    else:
        click.echo(as_text(coding))


def _stream(lines: IO[bytes], out: IO[bytes]) -> Exit:
    """Score line by line, each answer written before the next line is read."""
    status = Exit.DONE
    for answer, good in _answers(lines):
        out.write((json.dumps(answer) + "\n").encode())
        out.flush()
        status = status if good else Exit.FINDINGS
    return status


def _answers(lines: IO[bytes]) -> Iterator[tuple[dict[str, object], bool]]:
    for line in lines:
        if not line.strip():
            continue
        try:
            name, text, ground = read_line(line)
        except BadLine as bad:
            yield {"id": bad.id, "error": str(bad)}, False
        else:
            yield explained(name, code_turn(text, ground)), True
