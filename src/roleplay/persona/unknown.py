"""Things a coach speaks of as shared that are nowhere in the scenario: "I loved the video you sent"."""

import re

from roleplay.language.plain import plain
from roleplay.language.roots import root
from roleplay.persona.known import Known

_CLAIMS = (
    re.compile(
        r"\b(?:the|your|that|those) (?:\w+ )?(\w{3,}) (?:that |which )?you "
        r"(?:sent|send|showed|gave|mailed|emailed|posted|shared|told|made|brought|played|recorded|sang)\b"
    ),
    re.compile(
        r"\bi (?:really |also |just )*(?:loved|liked|saw|watched|read|enjoyed|got|heard) "
        r"(?:the|your|that|those) (?:new |last |old |great |lovely |little )?(\w{3,})\b"
    ),
)
_ANYWHERE = frozenset(
    root(word)
    for word in (
        "way", "part", "moment", "lesson", "class", "room", "talk", "words", "word", "thing", "things",
        "idea", "question", "questions", "time", "kids", "children", "students", "pupils", "answer",
        "note", "notes", "one", "ones", "email", "message", "bit", "line", "point", "example", "energy",
        "first", "last", "second", "end", "start", "group", "table", "pair", "boy", "girl", "teacher",
        "work", "problem", "lunch", "place", "sound", "look", "same", "whole", "most", "tone", "voice",
        "face", "faces", "noise", "quiet",
    )
)  # fmt: skip


def unknown_thing(text: str, index: Known) -> str | None:
    """The thing a coach claims to share with her and that the scenario knows nothing of, None without one."""
    low = plain(text)
    for claim in _CLAIMS:
        for match in claim.finditer(low):
            noun = match.group(1)
            if root(noun) not in index.words and root(noun) not in _ANYWHERE:
                return noun
    return None
