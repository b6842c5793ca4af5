"""The notes one by one: words that need a judge, names, and the mark, which is the trainee's."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.authoring.own_notes.own import Own, OwnNote

MARGIN = 14  # cells before a note: its mark


class MarkNotes(Page["Own | None"]):
    """Returns the notes as they are to be practised, None to go back to the page before."""

    CSS_PATH = "own_notes.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("notes.bright", "b", "mark('bright')"),
        key("notes.growth", "g", "mark('growth')"),
        key("notes.neutral", "n", "mark('neutral')"),
        key("notes.out", "x", "out"),
        key("notes.edit", "e,enter", "edit"),
        key("notes.initials", "i", "initials"),
        key("notes.make", "f5,ctrl+l", "make", priority=True),
        key("notes.back", "escape", "back", priority=True),
    ]

    def __init__(self, lesson: "Own") -> None:
        super().__init__(say("ways.notes.bar"))
        self.lesson = lesson
        self._told_of_names = False

    def body(self) -> ComposeResult:
        """Names above, the notes, and what there is to say about the highlighted one."""
        with Vertical(id="marking"):
            yield Static("", id="names", markup=False)
            yield HangingList(margin=MARGIN)
            yield Static("", id="about", markup=False)
            yield Input(compact=True, max_length=600, id="wording")
            yield Static(say("ways.notes.how"), id="mark-hint", markup=False)

    def on_mount(self) -> None:
        """The list takes the keys."""
        self.query_one(OptionList).focus()
        self._draw()

    @property
    def _at(self) -> int:
        return self.query_one(OptionList).highlighted or 0

    def _draw(self) -> None:
        from roleplay.authoring.own_notes.names import initials

        names = self.lesson.names
        told = say("ways.notes.names.none")
        if names:
            given = ", ".join(initials(names).values())
            told = say("ways.notes.names", names=", ".join(names), initials=given)
        self.query_one("#names", Static).update(plain(told))
        self.query_one(HangingList).show([_row(note) for note in self.lesson.notes], self._at)
        self._about()

    @on(OptionList.OptionHighlighted)
    def _about(self) -> None:
        note = self.lesson.notes[self._at]
        looked = note.looked
        lines = [
            say("authoring.notes.judging", words=one.words, instead=one.instead) for one in looked.judging
        ] or [say("authoring.notes.clean")]
        kind = say(f"authoring.notes.kind.{looked.suggested}")
        lines.append(say("authoring.notes.suggested", kind=kind, because=looked.because))
        self.query_one("#about", Static).update(plain("\n".join(lines)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a wording is changed, its box takes the letters."""
        del parameters
        return not (self.has_class("-wording") and action in ("mark", "out", "edit", "initials", "make"))

    def action_mark(self, kind: str) -> None:
        """Mark the highlighted note."""
        self._mark(kind)

    def _mark(self, kind: str, *, out: bool = False) -> None:
        from roleplay.authoring.own_notes.pasted import KINDS

        chosen = next((one for one in KINDS if one == kind), None)
        self.lesson = self.lesson.marked(self._at, chosen, out=out)
        self._draw()

    def action_out(self) -> None:
        """Leave the highlighted note out, or take it back in."""
        self._mark("", out=not self.lesson.notes[self._at].out)

    def action_initials(self) -> None:
        """Write initials for names."""
        self.lesson = self.lesson.without_names()
        self._draw()

    def action_edit(self) -> None:
        """Change the wording of the highlighted note."""
        box = self.query_one("#wording", Input)
        box.value = shown(self.lesson.notes[self._at].text)
        self.add_class("-wording")
        box.focus()
        self._hint("ways.notes.wording.how")

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_edit()

    @on(Input.Submitted)
    def _worded(self, event: Input.Submitted) -> None:
        from roleplay.authoring.new.clean import line_of
        from roleplay.authoring.own_notes.pasted import LONGEST_NOTE

        event.stop()
        if any(character.isalnum() for character in event.value):
            self.lesson = self.lesson.worded(self._at, line_of(event.value, LONGEST_NOTE))
        self._back_to_list()

    def _back_to_list(self) -> None:
        self.remove_class("-wording")
        self.query_one(OptionList).focus()
        self._hint("ways.notes.how")
        self._draw()

    def action_make(self) -> None:
        """Practise them; names that are left are said once before."""
        if self.lesson.names and not self._told_of_names:
            self._told_of_names = True
            self._hint("ways.notes.names.left", names=", ".join(self.lesson.names))
            return
        if all(note.out for note in self.lesson.notes):
            self._hint("authoring.notes.nothing-left")
            return
        self.dismiss(self.lesson)

    def action_back(self) -> None:
        """Leave the wording as it was, else go back to the page before."""
        if self.has_class("-wording"):
            self._back_to_list()
        else:
            self.dismiss(None)

    def _hint(self, text: str, **values: object) -> None:
        self.query_one("#mark-hint", Static).update(plain(say(text, **values)))


def _row(note: "OwnNote") -> Row:
    sign = say(f"ways.notes.sign.{'out' if note.out else note.stands}")
    whose = say("ways.notes.yours" if note.kind or note.out else "ways.notes.suggested")
    words = plain(note.text)
    judged = ", ".join(f"“{one.words}”" for one in note.looked.judging)
    beside = f"{whose} · {judged}" if judged else whose
    return Row(
        Content.styled(sign, "bold $accent" if note.kind else "$secondary"),
        (words.stylize("strike") if note.out else words, Content.styled(shown(beside), "$secondary")),
    )
