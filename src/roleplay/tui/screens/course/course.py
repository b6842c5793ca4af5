"""The steps of the course in their order, the next one highlighted, with its reason above."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.practice.course.course import Course, Step

MARGIN = 10  # cells before a step: its mark and number


class CourseScreen(Page["Step | None"]):
    """Returns the step that was chosen, None to go back."""

    CSS_PATH = "course.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("course.take", "enter", "take", priority=True),
        key("course.leave", "escape", "leave"),
    ]

    def __init__(self, course: "Course") -> None:
        played = sum(step.standing == "played" for step in course.steps)
        self.ways = tuple(step.way for step in course.steps)
        super().__init__(
            say("ways.course.bar"), say("ways.course.state", played=played, steps=len(course.steps))
        )
        self._course = course

    def body(self) -> ComposeResult:
        """What comes next and why, then every step."""
        following = self._course.next
        told = say("ways.course.done")
        if following is not None:
            told = say("ways.course.next", title=following.title, because=following.because)
        with Vertical(id="course"):
            yield Static(plain(told), id="next")
            yield HangingList(margin=MARGIN)
            hint = f"{say('ways.course.signs')}   {say('ways.course.how')}"
            yield Static(hint, id="course-hint", markup=False)

    def on_mount(self) -> None:
        """The list takes the keys, at the step that comes next."""
        steps, following = self._course.steps, self._course.next
        rows = self.query_one(HangingList)
        rows.show(
            [_row(step, step is following) for step in steps], steps.index(following) if following else 0
        )
        rows.focus()

    def action_take(self) -> None:
        """Take the highlighted step."""
        self.query_one(OptionList).action_select()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        chosen: Step = self._course.steps[event.option_index]
        self.dismiss(chosen)

    def action_leave(self) -> None:
        """Back to the conversations."""
        self.dismiss(None)


def _row(step: "Step", following: bool) -> Row:
    from roleplay.practice.course.course import about, beforehand

    mark = say("ways.course.sign.next") if following else say(f"ways.course.{step.standing}")
    lines = [
        Content.styled(shown(step.title), "" if step.standing == "played" else "bold"),
        Content.styled(shown(about(step)), "$secondary"),
        *(Content.styled(shown(line), "italic $secondary") for line in beforehand(step)),
    ]
    return Row(Content(f"{mark:>3} {step.number:>2}"), tuple(lines))
