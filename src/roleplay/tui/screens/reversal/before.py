"""Before the rounds: what they are, what they touch, and what the trainee chooses. Nothing begins unasked."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page

if TYPE_CHECKING:
    from roleplay.practice.reversal.chair import Chair

SCRIPTS = ("plain", "polite", "both")


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen. `goes_on`: the round that is still open, whatever else stands here."""

    script: str = "plain"
    first: str = "deficit"
    reads: bool = False
    goes_on: bool = False


class Before(Page[Choice | None]):
    """Returns the choice, or None to leave it."""

    CSS_PATH = "reversal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("chair-before.begin", "enter", "begin", priority=True),
        key("chair-before.script", "f2,ctrl+r", "script", priority=True),
        key("chair-before.first", "f3,ctrl+n", "first", priority=True),
        key("chair-before.reads", "f4,ctrl+g", "reads", priority=True),
        key("chair-before.open", "f5,ctrl+e", "go_on", priority=True),
        key("chair-before.leave", "escape", "leave"),
    ]

    def __init__(self, open_: "Chair | None" = None) -> None:
        super().__init__(say("reversal.before.bar"))
        self._open, self._choice = open_, Choice()

    def body(self) -> ComposeResult:
        """What it is, the content note, the choices."""
        with VerticalScroll(id="before"):
            yield Static(say("reversal.before.what"), classes="prose", markup=False)
            yield Static(say("reversal.note"), id="content-note", markup=False)
            yield Static("", id="choices", markup=False)
            if self._open is not None:
                going = say("reversal.before.go-on", number=self._open.round + 1, line=self._line(self._open))
                yield Static(going, id="still-open", markup=False)
            yield Static(say("reversal.before.ask"), classes="muted", markup=False)

    def on_mount(self) -> None:
        """Show what is chosen so far."""
        self._draw()

    @staticmethod
    def _line(chair: "Chair") -> int:
        done = len(chair.kept.of_round(chair.round))
        return done if chair.awaits == "feeling" else done + 1

    def _draw(self) -> None:
        chosen = self._choice
        rows = (
            ("F2", "before.script", f"before.script.{chosen.script}"),
            ("F3", "before.first", f"before.first.{chosen.first}"),
            ("F4", "before.reads", f"before.reads.{'yes' if chosen.reads else 'no'}"),
        )
        lines = [
            Content.assemble(
                f"{name}  ", (f"{say(f'reversal.{title}'):<15}", "bold"), say(f"reversal.{value}")
            )
            for name, title, value in rows
        ]
        self.query_one("#choices", Static).update(Content("\n").join(lines))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Going on is there only where something is open."""
        del parameters
        return action != "go_on" or self._open is not None

    def action_script(self) -> None:
        """The next script."""
        following = SCRIPTS[(SCRIPTS.index(self._choice.script) + 1) % len(SCRIPTS)]
        self._change(replace(self._choice, script=following))

    def action_first(self) -> None:
        """The other order."""
        first = "asset" if self._choice.first == "deficit" else "deficit"
        self._change(replace(self._choice, first=first))

    def action_reads(self) -> None:
        """Play or read."""
        self._change(replace(self._choice, reads=not self._choice.reads))

    def _change(self, choice: Choice) -> None:
        self._choice = choice
        self._draw()

    def action_begin(self) -> None:
        """Opt in, as it stands."""
        self.dismiss(self._choice)

    def action_go_on(self) -> None:
        """Go on with what is open."""
        self.dismiss(replace(self._choice, goes_on=True))

    def action_leave(self) -> None:
        """Leave it."""
        self.dismiss(None)
