"""What every step of the debrief shares: a heading, room to scroll, and a message when it is done."""

from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import plain


class Step(VerticalScroll, can_focus=True):
    """One step. `enter` says what Enter does here; by default it goes on."""

    @dataclass
    class Done(Message):
        """The step has nothing more to ask."""

        step: "Step"

    def arrive(self) -> None:
        """The step is now shown: take the focus."""
        self.focus()

    def page(self, way: int) -> None:
        """Scroll what is to be read by a page."""
        scroll(self, way)

    def enter(self) -> None:
        """Enter was pressed outside a text box."""
        self.post_message(self.Done(self))


def scroll(area: Widget, way: int) -> None:
    """Scroll by a page, up for -1 and down for 1."""
    if way < 0:
        area.scroll_page_up(animate=False)
    else:
        area.scroll_page_down(animate=False)


def heading(key: str, **values: object) -> Static:
    """A heading of the program's own words."""
    return Static(plain(say(key, **values)), classes="heading")


def quoted(who: str, text: str, classes: str) -> Static:
    """Someone's words under their name."""
    return Static(
        Content.assemble((plain(who).plain, "bold"), "\n", plain(text)), classes=f"quoted {classes}"
    )
