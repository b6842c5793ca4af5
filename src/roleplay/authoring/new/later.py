"""What comes after the talk: two weeks later, and what was heard, for the debrief."""

from collections.abc import Iterator
from typing import get_args

from roleplay.authoring.new.clean import as_spoken
from roleplay.authoring.new.told import Told, mark
from roleplay.authoring.new.yaml_text import block, comment, opening
from roleplay.scenario.vocabulary import Ending
from roleplay.settings.catalogue import say

_VOICES = ("strength", "leading")


def parts(told: Told) -> Iterator[list[str]]:
    """The last parts of the file."""
    endings = [*comment(say("authoring.new.file.epilogue")), opening("epilogue")]
    for ending in get_args(Ending):
        endings.extend(block(ending, _ending(ending, told), 1, mark()))
    yield endings
    heard = [*comment(say("authoring.new.file.inner", called=told.called)), opening("inner")]
    for voice in _VOICES:
        heard.extend(block(voice, (say(f"authoring.new.inner.{voice}"),), 1, mark()))
    yield heard


def _ending(ending: str, told: Told) -> tuple[str, ...]:
    lines = [say(f"authoring.new.end.{ending}", called=told.called)]
    if ending == "owned":
        lines.append(say("authoring.new.end.owned-voice"))
    return tuple(as_spoken(line) for line in lines)
