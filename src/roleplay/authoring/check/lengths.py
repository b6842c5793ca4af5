"""S126, S127 and S128: spoken words that go on too long, and a briefing that does."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.authoring.check.spoken import words

SPOKEN = 45  # words of one variant: about a quarter of a minute of talk
GUARDED = 20
_LEAST = 2  # characters a word and the space behind it take at least
BRIEFING = 120  # words of `situation`


def lengths(files: Files) -> Iterator[Finding]:
    """Variants of more than 45 words, guarded ones of more than 20, and a situation of more than 120."""
    document = files.first
    for line in files.own:
        for code, most, texts in (("S126", SPOKEN, line.say), ("S127", GUARDED, line.guarded)):
            for text, at in texts:
                if len(text) >= _LEAST * most and (count := len(words(text))) > most:
                    yield found(document, at, code, found=count, most=most)
    if (count := len(words(document.text("situation")))) > BRIEFING:
        yield found(document, key_of(document, "situation"), "S128", found=count, most=BRIEFING)
