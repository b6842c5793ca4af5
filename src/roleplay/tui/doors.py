"""The other doors: what there is to practise beside the conversations, one entry each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from textual.app import App

    from roleplay.tui.desk import Desk


@dataclass(frozen=True, slots=True)
class Door:
    """One way of practising: the keys of its title and of a line about it, and what opens it.

    `enter` shows its screens and returns when the trainee comes back to the conversations, with the file of a
    conversation to go on with, or None. RoleplayError when what it needs cannot be read.
    """

    name: str
    title: str
    about: str
    enter: "Callable[[App[None], Desk], Awaitable[Path | None]]"


async def _other_chair(app: "App[None]", desk: "Desk") -> None:
    from roleplay.tui.screens.reversal.flow import other_chair  # behind the first frame

    await other_chair(app, desk)


async def _own_notes(app: "App[None]", desk: "Desk") -> "Path | None":
    from roleplay.tui.screens.own_notes.flow import own_notes  # behind the first frame

    return await own_notes(app, desk)


async def _course(app: "App[None]", desk: "Desk") -> "Path | None":
    from roleplay.tui.screens.course.flow import course_door  # behind the first frame

    return await course_door(app, desk)


async def _two_doors(app: "App[None]", desk: "Desk") -> None:
    from roleplay.tui.screens.two_doors.flow import two_doors  # behind the first frame

    await two_doors(app, desk)


async def _first_minutes(app: "App[None]", desk: "Desk") -> None:
    from roleplay.tui.screens.first_minutes.flow import first_minutes  # behind the first frame

    await first_minutes(app, desk)


async def _drills(app: "App[None]", desk: "Desk") -> None:
    from roleplay.tui.screens.drills.flow import drills  # behind the first frame

    await drills(app, desk)


DOORS = (
    Door("reversal", "reversal.door", "reversal.door.about", _other_chair),
    Door("drills", "drills.door", "drills.door.about", _drills),
    Door("doors", "ways.doors.door", "ways.doors.door.about", _two_doors),
    Door("notes", "authoring.notes.door", "authoring.notes.door.about", _own_notes),
    Door("course", "ways.course.door", "ways.course.door.about", _course),
    Door("first", "ways.first.door", "ways.first.door.about", _first_minutes),
)


def door(name: str) -> Door:
    """The door of that name; KeyError when there is none."""
    return {one.name: one for one in DOORS}[name]
