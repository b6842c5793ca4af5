"""The course, on the screen and as lines."""

from typing import Final

COURSE: Final[dict[str, str]] = {
    "course.help": (
        "Every conversation in an order that builds, one skill each: what was played, and what comes next. A "
        "list without a terminal or with --plain."
    ),
    "course.door": "The course",
    "course.door.about": "Every conversation in an order that builds, one skill each.",
    "course.bar": "The course",
    "course.state": "{played} of {steps} played",
    "course.next": "Next: “{title}”. {because}",
    "course.done": "Every step was played. Any of them can be played again.",
    "course.row": "{skill} · {minutes} min",
    "course.with": "with {teacher}",
    "course.played": "[x]",
    "course.begun": "[~]",
    "course.open": "[ ]",
    "course.sign.next": "→",
    "course.times.1": "played",
    "course.times": "played {count} times",
    "course.in-it": "begun",
    "course.note": "touches on: {note}",
    "course.opt-in": "only if you wish",
    "course.opt-in.for": "only if you wish; “{title}” stands in for it",
    "course.how": "Enter opens a step, Escape goes back. The order is an offer.",
    "course.signs": "[x] played   [~] begun   [ ] not yet",
    "course.plain.play": "roleplay play {id}",
    "course.plain.way": "roleplay {way}",
}
