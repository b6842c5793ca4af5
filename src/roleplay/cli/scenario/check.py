"""`roleplay scenario check`: the author's checker."""

import json
from typing import TYPE_CHECKING

import click

from roleplay.errors import Exit
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from roleplay.scenario.check import Checked
    from roleplay.scenario.fault import Fault

FORMAT = 1  # of the checker's JSON


@click.command("check", help=say("scenario.check.help"))
@click.argument("refs", nargs=-1, metavar="[ID|PATH]…")
@click.option("--strict", is_flag=True, help=say("scenario.check.strict"))
@click.option("--json", "as_json", is_flag=True, help=say("scenario.check.json"))
@click.pass_context
def command(ctx: click.Context, refs: tuple[str, ...], *, strict: bool, as_json: bool) -> None:
    """Check scenarios; the exit status is 1 when something is found."""
    from roleplay.scenario.check import check  # pydantic and YAML, only where files are read

    checked = [check(path) for path in _paths(refs)]
    findings = list(dict.fromkeys(finding for one in checked for finding in one.findings))
    faults = sum(not finding.warning for finding in findings)
    if as_json:
        click.echo(json.dumps(_as_json(checked), ensure_ascii=False, indent=2))
    else:
        _print(checked, findings)
        warnings = len(findings) - faults
        click.echo(say("scenario.check.total", files=len(checked), faults=faults, warnings=warnings))
    ctx.exit(Exit.FINDINGS if faults or (strict and findings) else Exit.DONE)


def _paths(refs: tuple[str, ...]) -> "list[Path]":
    """The files meant: those named, else all that ship with their banks."""
    from roleplay.scenario.bank import FOLDER
    from roleplay.scenario.shelf import find, shelf

    folder = scenario_folder()
    if refs:
        return [find(ref, folder) for ref in refs]
    return [one.path for one in shelf(folder)] + sorted((folder / FOLDER).glob("*.yaml"))


def _print(checked: "list[Checked]", findings: "Iterable[Fault]") -> None:
    for one in checked:
        if not one.findings:
            click.echo(say("scenario.check.clean", name=one.path.stem))
    for finding in findings:
        click.echo(say("scenario.check.warning", finding=finding) if finding.warning else str(finding))


def _as_json(checked: "list[Checked]") -> dict[str, object]:
    return {
        "format": FORMAT,
        "scenarios": [
            {"id": one.path.stem, "path": str(one.path), "findings": [_finding(f) for f in one.findings]}
            for one in checked
        ],
    }


def _finding(fault: "Fault") -> dict[str, object]:
    return {
        "file": fault.file,
        "line": fault.line,
        "column": fault.column,
        "code": fault.code,
        "severity": "warning" if fault.warning else "fault",
        "message": fault.message,
        "remedy": fault.remedy,
        "source_line": fault.source_line,
    }
