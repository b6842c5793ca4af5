"""A conversation being tried out: turns, settings by hand, and questions about the last reply."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from roleplay.authoring.trying.as_lines import below, state_words, wrapped
from roleplay.authoring.trying.look_up import look_up
from roleplay.authoring.trying.opened import Opened
from roleplay.authoring.trying.reasons import asks_for, loss_words
from roleplay.authoring.trying.script import Script, Step, one_line
from roleplay.authoring.trying.settings import set_by, unknown
from roleplay.authoring.trying.taken import Taken, take
from roleplay.errors import Exit, RoleplayError
from roleplay.language.shown import shown
from roleplay.persona.mind import Reply
from roleplay.persona.rivals import why_not
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation, Difficulty
from roleplay.practice.session import checked
from roleplay.scenario.nearest import hint
from roleplay.settings.catalogue import say


@dataclass(frozen=True, slots=True)
class _Past:
    """A turn taken: the conversation before it, what was set by hand before it, and the turn itself."""

    before: Conversation
    settings: tuple[str, ...]
    taken: Taken


class Trial:
    """One scenario being tried. `enter` takes what was typed and gives the lines to show."""

    def __init__(self, opened: Opened, seed: int, difficulty: Difficulty) -> None:
        self.opened = opened
        self._seed, self._difficulty = seed, difficulty
        self.conversation = begin(opened.scenario, seed, difficulty)
        self._settings: tuple[str, ...] = ()
        self._past: list[_Past] = []
        self._commands: dict[str, Callable[[str], Iterator[str]]] = {
            "/undo": self._undo,
            "/state": self._state,
            "/turn": self._turn,
            "/why": self._why,
            "/lines": lambda given: look_up(given, self.opened),
            "/help": lambda _: wrapped_all(say("authoring.try.commands.help")),
        }

    @property
    def script(self) -> Script:
        """What was said so far, to be played again."""
        steps = tuple(
            Step(past.taken.turn.said, past.settings, one_line(past.taken.turn.reply.text))
            for past in self._past
        )
        return Script(steps, self._seed, self._difficulty)

    def opening(self) -> Iterator[str]:
        """Title, commands, and her first words with their line."""
        scenario = self.opened.scenario
        yield from wrapped(
            say("authoring.try.opened", title=scenario.title, seed=self._seed, difficulty=self._difficulty)
        )
        yield from wrapped(say("authoring.try.commands"))
        first = self.conversation.opening
        yield from self._spoken(first)
        for name in first.lines:
            line = self.opened.named(name)
            if line is not None:
                yield from wrapped(f"{line.id} {self.opened.place(line)}")

    def enter(self, typed: str) -> Iterator[str]:
        """What follows a line that was typed, a command or a coach turn. RoleplayError says what is wrong."""
        name, _, given = typed.strip().partition(" ")
        if name in self._commands:
            yield from self._commands[name](given.strip())
        elif name.startswith("/"):
            raise unknown(name)
        else:
            yield from self._take(checked(typed))

    def _take(self, said: str) -> Iterator[str]:
        if self.conversation.over:
            yield from self._gone()
            return
        taken = take(said, self.conversation, self.opened.scenario)
        self._past.append(_Past(self.conversation, self._settings, taken))
        self.conversation, self._settings = self.conversation.after(taken.turn), ()
        yield from self._spoken(taken.turn.reply)
        yield from below(taken, self.opened)
        if taken.turn.left:
            yield from self._gone()

    def _gone(self) -> Iterator[str]:
        return wrapped(say("authoring.try.left", name=self.opened.scenario.teacher.called))

    def _spoken(self, reply: Reply) -> Iterator[str]:
        if reply.text:
            yield f"{self.opened.scenario.teacher.called}: {shown(one_line(reply.text))}"

    def _undo(self, given: str) -> Iterator[str]:
        del given
        if not self._past:
            yield from wrapped(say("authoring.try.nothing-to-undo"))
            return
        past = self._past.pop()
        self.conversation, self._settings = past.before, past.settings
        yield from wrapped(say("authoring.try.undone", said=past.taken.turn.said))

    def _state(self, given: str) -> Iterator[str]:
        self._set(f"/state {given}")
        state = self.conversation.state
        yield from wrapped(say("authoring.try.state.set", state=state_words(state, state)))

    def _turn(self, given: str) -> Iterator[str]:
        self._set(f"/turn {given}")
        yield from wrapped(say("authoring.try.turn.set", turn=self.conversation.memory.turn + 1))

    def _set(self, command: str) -> None:
        setting = set_by(command, self.conversation)
        self.conversation = setting.conversation
        self._settings = (*self._settings, setting.command)

    def _why(self, given: str) -> Iterator[str]:
        if not self._past:
            yield from wrapped(say("authoring.try.why.nothing"))
            return
        if not given:
            yield from wrapped(say("authoring.try.why.usage", example=self.opened.scenario.lines[0].id))
            return
        line = self.opened.named(given)
        if line is None:
            near = hint(given, [line.id for line in self.opened.scenario.lines])
            raise RoleplayError(
                say("authoring.try.why.unknown", given=given),
                say("authoring.try.why.unknown.remedy", hint=near),
                Exit.USAGE,
            )
        taken = self._past[-1].taken
        loss = why_not(line, taken.turn.reply, taken.moment, taken.draw)
        yield from wrapped(f"{line.id} {self.opened.place(line)} · {loss_words(loss)}")
        yield from wrapped(asks_for(line), "      ", "        ")


def wrapped_all(text: str) -> Iterator[str]:
    """Each paragraph of a text, indented and in lines."""
    for paragraph in text.splitlines():
        yield from wrapped(paragraph)
