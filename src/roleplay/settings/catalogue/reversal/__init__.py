"""What role reversal shows, on the screen and as lines. The scripts themselves lie in `practice/reversal`."""

from typing import Final

from roleplay.settings.catalogue.reversal.debrief import DEBRIEF
from roleplay.settings.catalogue.reversal.lines import LINES
from roleplay.settings.catalogue.reversal.screen import SCREEN

TEXTS: Final[dict[str, str]] = {
    **SCREEN,
    **LINES,
    **DEBRIEF,
    "described": "What you just described",
    "hope-described": "You hope for what you just described",
    "both": "Both",
    "blank": "nothing was sent: the line is empty",
    "blank.remedy": "three dots (...) stand for saying nothing",
    "not-now": "no line waits for a reply",
    "not-now.remedy": "a felt sense comes first, or the rounds are over",
    "feeling": "two numbers from 1 to 5 say how it felt",
    "feeling.remedy": "the first from 1 small to 5 tall, the second from 1 closed to 5 open",
    "none-open": "no round in the other chair is open",
    "none": "nobody has sat in the other chair yet",
    "none-open.remedy": "`roleplay reverse` begins one",
}
