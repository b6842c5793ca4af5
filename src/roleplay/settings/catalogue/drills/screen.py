"""Drills on the screen."""

from typing import Final

SCREEN: Final[dict[str, str]] = {
    "door": "Drills",
    "door.about": "One skill, two to five minutes, heard at once. What you miss comes back sooner.",
    "list.bar": "Drills",
    "list.title": "One skill at a time",
    "list.how": (
        "What you get right comes back after 2, 4, 8 and 16 days; what you miss, tomorrow, in other lines."
    ),
    "list.looking": "Looking what is due…",
    "list.minutes": "{minutes} min",
    "screen.at": "{number} of {of}",
    "screen.over": "done",
    "screen.not-kept": "nothing is kept",
    "screen.looking": "Laying it out…",
    "screen.you": "You",
    "screen.placeholder": "Your answer…   Enter sends",
    "screen.placeholder.over": "Enter goes back to the list",
    "screen.still": "The last answer is still being heard.",
    "screen.differs": "Kept as heard differently{called}; it counts neither way. F6 takes it back.",
    "screen.called": ": “{wanted}”",
    "screen.agrees": "Taken back: the answer counts again.",
}

KEYS: Final[dict[str, str]] = {
    "key.drills.take": "Begin",
    "key.drills.take.tip": "begin the highlighted drill",
    "key.drills.leave": "Back",
    "key.drills.leave.tip": "back to the conversations",
    "key.drill.next": "Another",
    "key.drill.next.tip": "leave this one for another",
    "key.drill.differ": "Hear differently",
    "key.drill.differ.tip": (
        "“I hear it differently”, for the last answer; what you would call it may stand in the box"
    ),
    "key.drill.leave": "Back",
    "key.drill.leave.tip": "back to the list; what was answered is kept",
    "key.drill.scroll-up": "Scroll back",
    "key.drill.scroll-up.tip": "scroll back through the round",
    "key.drill.scroll-down": "Scroll on",
    "key.drill.scroll-down.tip": "scroll on again",
}
