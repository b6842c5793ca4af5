"""`/lines topic:dario aim:decision`: lines by what they ask for, each with its criteria and first words."""

from collections.abc import Callable, Iterator

from roleplay.authoring.trying.as_lines import wrapped
from roleplay.authoring.trying.opened import Opened
from roleplay.authoring.trying.reasons import asks_for
from roleplay.errors import Exit, RoleplayError
from roleplay.persona.known import known
from roleplay.scenario.model import Line, Scenario
from roleplay.settings.catalogue import say

_FIRST_WORDS = 76

_Fits = Callable[[Line, str, Scenario], bool]
_BY: dict[str, _Fits] = {
    "topic": lambda line, word, scenario: word in known(scenario).meets[line.id],
    "aim": lambda line, word, _: word in line.when.aims,
    "move": lambda line, word, _: word in line.when.moves,
    "band": lambda line, word, _: not line.when.bands or word in line.when.bands,
    "occasion": lambda line, word, _: word == line.occasion,
    "from": lambda line, word, _: word == line.source,
    "id": lambda line, word, _: word in line.id,
}


def look_up(given: str, opened: Opened) -> Iterator[str]:
    """The lines that fit every `key:word` of the text; RoleplayError when it holds anything else."""
    pairs = [word.partition(":") for word in given.split()]
    if not pairs or any(key not in _BY or not word for key, _, word in pairs):
        example = next(iter(topic.id for topic in opened.scenario.topics), "growth")
        raise RoleplayError(
            say("authoring.try.lines.wrong", given=given),
            say("authoring.try.lines.wrong.remedy", example=example),
            Exit.USAGE,
        )
    found = [
        line
        for line in opened.scenario.lines
        if all(_BY[key](line, word, opened.scenario) for key, _, word in pairs)
    ]
    return _told(found, given, opened)


def _told(found: list[Line], given: str, opened: Opened) -> Iterator[str]:
    if not found:
        yield from wrapped(say("authoring.try.lines.none", given=given))
        return
    for line in found:
        words = " ".join(line.variants[0].text.split())
        words = words if len(words) <= _FIRST_WORDS else words[: _FIRST_WORDS - 1] + "…"
        yield from wrapped(f"{line.id} {opened.place(line)}")
        yield from wrapped(asks_for(line), "      ", "        ")
        yield from wrapped(f"“{words}”", "      ", "        ")
    key = "try.lines.total.one" if len(found) == 1 else "try.lines.total"
    own = sum(line.rank == 0 for line in found)
    yield from wrapped(say(f"authoring.{key}", count=len(found), own=own))
