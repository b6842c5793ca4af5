"""What `roleplay scenario watch` shows."""

from typing import Final

WATCH: Final[dict[str, str]] = {
    "watch.help": (
        "Each time the scenario file PATH, or a bank it uses, is saved: check it, play the same coach lines "
        "again, and show which replies changed and why. Ctrl+C ends it; without a terminal it looks once."
    ),
    "watch.from": (
        "The lines to play: a file (one coach line a line, or a played conversation) or a kept session; "
        "without it, what was typed last in `roleplay scenario try`."
    ),
    "watch.watching": "watching {path} and its banks · Ctrl+C ends it",
    "watch.saved": "saved at {time}",
    "watch.over": "no longer watching",
    "watch.worth-a-look": "worth a look, by `roleplay scenario check`: {count}",
    "watch.first": "it plays; turns played: {turns}",
    "watch.plays": "it plays",
    "watch.same": "it plays; every reply is as before ({turns})",
    "watch.as-kept": "every reply is as it was then, as far as it was kept",
    "watch.changed": "replies that changed: {changed} of {turns}",
    "watch.standing": "the last good version stays, until the file is saved again",
    "watch.none-good": "no good version yet; the next save is looked at again",
    "watch.turn": "turn {number} · You: {said}",
    "watch.was": "was: {text}",
    "watch.is": "now: {text}",
    "watch.nothing-said": "(nothing: the talk had ended)",
    "watch.has-left": "now: (nothing: the talk has ended by then)",
    "watch.gone": "{id} is no longer there",
    "watch.reworded": "{id} has other words, or other words of it are due",
    "watch.lost": "{id} · {reason}",
    "watch.because": "{id} {place} · chosen by {because}",
    "watch.ends": "at the end: {end}",
    "watch.ended": "at the end it was: {end}",
    "watch.ends-now": "at the end now: {end}",
    "watch.step.owned": "an owned step",
    "watch.step.tentative": "a tentative step",
    "watch.step.compliant": "a yes to please",
    "watch.step.none": "no step",
    "watch.last-try": "the last try",
    "watch.no-file": "{name}: there is no such file",
    "watch.no-file.remedy": "--from names a file of coach lines or the id of a kept session",
    "watch.no-lines": "{name}: no coach lines to play",
    "watch.no-lines.remedy": (
        "`roleplay scenario try {scenario}` keeps the lines you type; --from names a file or a session"
    ),
    "watch.too-large": "{name}: larger than {limit} bytes",
    "watch.too-large.remedy": "a file of coach lines holds one line a turn",
    "watch.unread": "{name}: cannot be read ({why})",
    "watch.unread.remedy": "the file and its folder have to be readable",
}
