"""What the room `practice` shows."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "blank": "nothing was sent: the line is empty",
    "blank.remedy": "type a line and press Enter",
    "too-long": "nothing was sent: {length:,} characters is more than the {limit:,} one turn can hold",
    "too-long.remedy": "send it in shorter turns",
    "no-such-mark": "turn {turn} does not carry {label}",
    "no-such-mark.remedy": "/disagree, or F6 on the screen, names the marks it does carry",
    "long-name": "nothing was kept: a name for a mark has {limit} characters at most",
    "long-name.remedy": "a few words are enough",
    "no-session": "no single session fits '{ref}'",
    "no-session.remedy": "`roleplay sessions` lists them; a longer part of the id, or `last`, finds one",
}
