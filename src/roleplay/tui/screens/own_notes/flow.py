"""From pasted notes to the briefing of the conversation they make."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from roleplay.settings.catalogue import say
from roleplay.tui.desk import Desk
from roleplay.tui.screens.own_notes.mark import MarkNotes
from roleplay.tui.screens.own_notes.paste import Paste
from roleplay.tui.screens.trouble import open_desk

if TYPE_CHECKING:
    from roleplay.authoring.own_notes.own import Own
    from roleplay.authoring.own_notes.pasted import Pasted


async def own_notes(app: App[None], desk: Desk) -> Path | None:
    """The file of a new conversation, None when the trainee went back without one."""
    if not await open_desk(app, desk):
        return None
    page = Paste()
    while True:
        found = await app.push_screen_wait(page)
        if found is None:
            return None
        lesson = await app.push_screen_wait(MarkNotes(await asyncio.to_thread(_looked_at, found)))
        if lesson is not None:
            path = await asyncio.to_thread(_written, lesson, desk.shelves)
            app.notify(say("ways.notes.written", file=path), markup=False)
            return path
        page = Paste(page.draft, page.beside)


def _looked_at(found: "Pasted") -> "Own":
    from roleplay.authoring.own_notes.own import own

    lesson = own(found)
    for note in lesson.notes:
        _ = note.looked  # the first look is slow; this is a thread
    return lesson


def _written(lesson: "Own", shelves: tuple[Path, ...]) -> Path:
    from roleplay.authoring.own_notes.written import write

    return write(lesson, shelves)
