"""Your own notes on the screen."""

from typing import Final

NOTES: Final[dict[str, str]] = {
    "notes.bar": "Your own notes",
    "notes.paste": (
        "Paste notes of a lesson you watched, or type them: one note a line. It all stays on this machine. "
        "Names belong to people: the next page shows each one it sees, and offers initials."
    ),
    "notes.vision": "What the teacher wants for pupils",
    "notes.goal": "A goal that one could count",
    "notes.title": "What it is called in the list",
    "notes.open": "may stay empty",
    "notes.like": "9:20 asks “How do you know?” E. stirs it again",
    "notes.names": "Can be names: {names}. I writes initials: {initials}",
    "notes.names.none": "No names were seen; one typed without a capital is not.",
    "notes.names.left": "These can be names: {names}. I writes initials; F5 again leaves them as they are.",
    "notes.sign.bright": "★ bright",
    "notes.sign.growth": "◆ growth",
    "notes.sign.neutral": "○ neutral",
    "notes.sign.out": "× left out",
    "notes.yours": "as you marked it",
    "notes.suggested": "suggested",
    "notes.wording": "Another wording",
    "notes.wording.how": "Enter takes it and looks at it again; Escape leaves it as it was.",
    "notes.how": "B G N mark the note, X leaves it out, E changes its wording. F5 makes it a conversation.",
    "notes.written": "Written: {file}",
}
