"""The next rep: one line, one real teacher by initials, one date."""

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Input, Label, Static

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.widgets.steps.step import Step, heading

FIELDS = ("line", "initials", "date")
LENGTHS = {"line": 300, "initials": 4, "date": 40}  # initials only: no one is named


class NextRep(Step, can_focus=False):
    """Three short fields; Enter goes from one to the next and keeps at the last."""

    @dataclass
    class Chosen(Message):
        """The trainee wrote down a next rep."""

        rep: str

    def compose(self) -> ComposeResult:
        """A heading and the fields."""
        yield heading("tui.debrief.next-rep")
        yield Static(say("tui.debrief.next-rep.how"), classes="muted", markup=False)
        for name in FIELDS:
            yield Label(say(f"tui.debrief.next-rep.{name}"), markup=False)
            yield Input(
                placeholder=say(f"tui.debrief.next-rep.{name}.like"),
                max_length=LENGTHS[name],
                compact=True,
                id=f"rep-{name}",
            )
        yield Static("", id="rep-kept", markup=False)

    def arrive(self) -> None:
        """Start with the line."""
        self.query_one("#rep-line").focus()

    def enter(self) -> None:
        """Enter goes from field to field; the last one keeps."""
        names = [name for name in FIELDS if self.query_one(f"#rep-{name}").has_focus]
        at = FIELDS.index(names[0]) if names else len(FIELDS) - 1
        if at < len(FIELDS) - 1:
            self.query_one(f"#rep-{FIELDS[at + 1]}").focus()
        else:
            self._keep()

    def _keep(self) -> None:
        line, initials, date = (shown(self.query_one(f"#rep-{name}", Input).value).strip() for name in FIELDS)
        if not line:
            self.query_one("#rep-kept", Static).update(say("tui.debrief.next-rep.empty"))
            return
        self.post_message(self.Chosen(" · ".join(part for part in (line, initials, date) if part)))
        self.query_one("#rep-kept", Static).update(say("tui.debrief.next-rep.kept"))
        self.post_message(self.Done(self))
