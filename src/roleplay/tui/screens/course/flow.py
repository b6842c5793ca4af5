"""From the course to one of its steps."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from roleplay.tui.desk import Desk
from roleplay.tui.screens.course.course import CourseScreen
from roleplay.tui.screens.trouble import open_desk

if TYPE_CHECKING:
    from roleplay.practice.course.course import Course


async def course_door(app: App[None], desk: Desk) -> Path | None:
    """The file of the step that was chosen; None when the trainee went or came back."""
    if not await open_desk(app, desk):
        return None
    step = await app.push_screen_wait(CourseScreen(await asyncio.to_thread(_stands, desk)))
    if step is None:
        return None
    if step.way:
        from roleplay.tui.doors import door

        return await door(step.way).enter(app, desk)
    return step.path


def _stands(desk: Desk) -> "Course":
    from roleplay.practice.course.course import course

    return course(desk.keeper.sessions(), desk.entries())
