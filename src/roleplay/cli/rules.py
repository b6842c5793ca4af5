"""`roleplay rules`: the codes the program hears, and one of them explained."""

import click

from roleplay.errors import Exit, RoleplayError
from roleplay.rubric.codebook import GROUPS, Entry, Line, codebook, look_up
from roleplay.settings.catalogue import say


@click.command("rules", help=say("cli.rules.help"))
@click.argument("label", required=False)
def command(label: str | None) -> None:
    """List the codes, or explain one."""
    click.echo("\n".join(_list() if label is None else _explained(_named(label))))


def _named(label: str) -> Entry:
    found = look_up(label)
    if isinstance(found, Entry):
        return found
    remedy = say("cli.rules.unknown.remedy")
    if found:
        remedy = f"{say('cli.rules.unknown.near', labels=', '.join(found))}; {remedy}"
    raise RoleplayError(say("cli.rules.unknown", name=label), remedy=remedy, exit_status=Exit.USAGE)


def _list() -> list[str]:
    width = max(len(entry.label) for entry in codebook())
    lines = []
    for group in GROUPS:
        lines += [say(f"cli.rules.group.{group}")]
        lines += [f"  {e.label:<{width}}  {e.definition}" for e in codebook() if e.group == group]
        lines += [""]
    return [*lines, say("cli.rules.more")]


def _explained(entry: Entry) -> list[str]:
    lines = [f"{entry.label} · {say(f'cli.rules.group.{entry.group}')}", entry.definition]
    if entry.severity:
        meaning = say(f"cli.score.severity.{entry.severity}")
        lines.append(say("cli.rules.severity", severity=entry.severity, meaning=meaning))
    if entry.litmus:
        lines.append(say("cli.rules.litmus", litmus=entry.litmus))
    if entry.why:
        lines.append(say("cli.rules.why", why=entry.why))
    if entry.attempt:
        lines.append(say("cli.rules.attempt", attempt=entry.attempt))
    lines += _examples("cli.rules.heard", entry.heard) + _examples("cli.rules.left", entry.left)
    lines += ["", say("cli.rules.source", source=entry.source)]
    return lines + [say("cli.rules.lineage", work=work) for work in entry.lineage]


def _examples(title: str, lines: tuple[Line, ...]) -> list[str]:
    if not lines:
        return []
    return [
        "",
        say(title),
        *(
            say("cli.rules.after", before=line.before, text=line.text)
            if line.before
            else say("cli.rules.line", text=line.text)
            for line in lines
        ),
    ]
