"""`roleplay scenario check`: the author's checker."""

import json
from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options, pass_options
from roleplay.errors import Exit
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder

if TYPE_CHECKING:
    from pathlib import Path

    from roleplay.authoring.check.check import Checked
    from roleplay.authoring.check.finding import Finding

FORMAT = 1  # of the checker's JSON


@click.command("check", help=say("authoring.check.help"))
@click.argument("refs", nargs=-1, metavar="[ID|PATH]…")
@click.option("--strict", is_flag=True, help=say("authoring.check.strict"))
@click.option("--fix", is_flag=True, help=say("authoring.check.fix"))
@click.option("--json", "as_json", is_flag=True, help=say("authoring.check.json"))
@pass_options
@click.pass_context
def command(
    ctx: click.Context, options: Options, refs: tuple[str, ...], *, strict: bool, fix: bool, as_json: bool
) -> None:
    """Check scenarios; the exit status is 1 when something is found."""
    from roleplay.authoring.check.check import check  # pydantic, YAML and the ear

    checked = [check(path) for path in _paths(refs, options)]
    if fix:
        checked = [_mended(one, quiet=as_json) for one in checked]
    findings = list(dict.fromkeys(finding for one in checked for finding in one.findings))
    faults = sum(not finding.warning for finding in findings)
    if as_json:
        click.echo(json.dumps(_as_json(checked), ensure_ascii=False, indent=2))
    else:
        _print(checked, findings, faults)
    ctx.exit(Exit.FINDINGS if faults or (strict and findings) else Exit.DONE)


def _paths(refs: tuple[str, ...], options: Options) -> "list[Path]":
    """The files meant: those named, else all that ship with their banks."""
    from roleplay.scenario.bank import FOLDER
    from roleplay.scenario.shelf import files, find

    if refs:
        return [find(ref, *options.shelves) for ref in refs]
    folder = scenario_folder()
    return [*files(folder).values(), *sorted((folder / FOLDER).glob("*.yaml"))]


def _mended(checked: "Checked", *, quiet: bool) -> "Checked":
    """The file with its fixes made, each told on standard output, or on the other when that is JSON."""
    from roleplay.authoring.check.mend import mend

    done = mend(checked)
    for key, findings in (("mended", done.changes), ("refused", done.refused)):
        for one in findings:
            says = one.fix.says if one.fix else ""
            click.echo(say(f"authoring.check.{key}", place=one.fault.place, says=says), err=quiet)
    return done.checked


def _print(checked: "list[Checked]", findings: "list[Finding]", faults: int) -> None:
    for one in checked:
        if not one.findings:
            click.echo(say("authoring.check.clean", name=one.path.stem))
    for finding in findings:
        told = finding.fault
        click.echo(say("authoring.check.warning", finding=told) if told.warning else str(told))
    warnings = len(findings) - faults
    click.echo(say("authoring.check.total", files=len(checked), faults=faults, warnings=warnings))
    mendable = sum(finding.fix is not None for finding in findings)
    if mendable:
        click.echo(say("authoring.check.mendable", count=mendable))
    if findings:
        click.echo(say("authoring.check.more", code=findings[0].fault.code))


def _as_json(checked: "list[Checked]") -> dict[str, object]:
    return {
        "format": FORMAT,
        "scenarios": [
            {"id": one.path.stem, "path": str(one.path), "findings": [_finding(f) for f in one.findings]}
            for one in checked
        ],
    }


def _finding(finding: "Finding") -> dict[str, object]:
    told = finding.fault
    return {
        "file": told.file,
        "line": told.line,
        "column": told.column,
        "code": told.code,
        "severity": "warning" if told.warning else "fault",
        "message": told.message,
        "remedy": told.remedy,
        "source_line": told.source_line,
        "explain": f"roleplay scenario explain {told.code}",
        "fix": finding.fix.says if finding.fix else None,
    }
