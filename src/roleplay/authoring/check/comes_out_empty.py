"""S106: a text that comes out empty the first time it is said."""

import re
from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found
from roleplay.scenario.references import entries_with_templates
from roleplay.scenario.template import Template
from roleplay.scenario.wording import texts_of

_WORD = re.compile(r"\w")
_WAITING = re.compile(r"\{%.*%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)  # what may come out as nothing
_FIRST_TIME = {"echo": "", "name": "", "question": "", "told": 0, "asked": 1}


def comes_out_empty(files: Files) -> Iterator[Finding]:
    """Texts all of whose words wait for a second time."""
    document = files.first
    for entry, single in entries_with_templates(document):
        for text, at in texts_of(document, entry.value, single=single):
            if "{" in text and not _WORD.search(_WAITING.sub("", text)) and _empty(text):
                yield found(document, at, "S106")


def _empty(text: str) -> bool:
    from roleplay.scenario.allowed import flaw  # Jinja, only where a text has a brace

    return flaw(text) is None and not Template(text).fill(**_FIRST_TIME).strip()
