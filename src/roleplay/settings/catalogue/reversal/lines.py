"""Role reversal as lines, for pipes and screen readers."""

from typing import Final

LINES: Final[dict[str, str]] = {
    "help": (
        "Sit in the other chair: you are the teacher, and a scripted coach talks with you, first by looking "
        "for faults, then from what works."
    ),
    "help.script": "With --plain: the fault-finding script: plain, polite, or both.",
    "help.first": "With --plain: which way of coaching comes first.",
    "help.read": "With --plain: read the scripts instead of playing them.",
    "help.go-on": "With --plain: go on with the round that is still open.",
    "help.report": "Print what came of the last one, with the lines and their labels.",
    "note": "This round contains fault-finding. It is scripted and not about you. Type stop at any time.",
    "note.ask": "Do you want to go on?",
    "note.left": "Nothing was begun. `--read` shows the scripts to read instead.",
    "inside": "The inside page. Read slowly; keep it beside you.",
    "round": "Round {number} of {rounds}.",
    "how": "Each line you type is what Sam says; ... says nothing. /page shows the inside page again.",
    "feel": "How tall do you feel, 1 small to 5 tall, and how open, 1 closed to 5 open? Two numbers, as 4 3",
    "feel-again": "How tall, how open?",
    "coach": "Coach: {text}",
    "you": "Sam: ",
    "earlier": "(you said) {said}",
    "kept": "Kept. `roleplay reverse --plain --go-on` goes on from here.",
    "not-kept": "The input ended, and nothing of this is kept, as you asked.",
    "still-open": "One is still open: `roleplay reverse --plain --go-on` goes on with it.",
    "answer": "> ",
    "private.lines": "A line that begins with keep: is kept; any other is forgotten.",
    "intention": "Your intention: {intention}",
}
