"""The first ten minutes of a newcomer."""

from typing import Final

FIRST: Final[dict[str, str]] = {
    "first.door": "First ten minutes",
    "first.door.about": "Sort, read, sit in the other chair, and take four turns with Maya. No score.",
    "first.bar": "First ten minutes",
    "first.offer": (
        "Ten minutes to find out what this is. There is nothing to set up, and nothing is scored.\n\n"
        "1  Sort six sentences: open, closed or leading (2 minutes)\n"
        "2  Read one conversation with its marks (2 minutes)\n"
        "3  Sit in the teacher's chair, four lines each way (4 minutes)\n"
        "4  Take four turns with Maya, three months into teaching (2 minutes)"
    ),
    "first.offer.how": "Enter begins. Escape skips all of it; More (F3) on the next page brings it back.",
    "first.sorted": "Six sorted. How a question is built is half of what marks say; the other comes next.",
    "first.read": "One conversation, with its marks",
    "first.read.how": "What the coach said carries a mark, and below it stands why. Enter goes on.",
    "first.chair": "The teacher's chair",
    "first.chair.what": (
        "You are Sam now, and a coach talks with you: four lines one way, four lines another. Answer as "
        "you like. The next page tells who Sam is."
    ),
    "first.chair.how": "Enter sits down. Escape skips this step.",
    "first.up": "Out of the chair",
    "first.maya": "Four turns with Maya",
    "first.maya.what": (
        "Now you are the coach. Maya comes in over lunch. Take four turns in your own words; F3 shows what "
        "you saw. It stays open, so you can go on with it later."
    ),
    "first.maya.how": "Enter begins. Escape skips this step.",
    "first.maya.note": "This conversation touches on: {note}",
    "first.enough": "That was turn four. F9 leaves it open for later; going on is fine as well.",
    "first.go-on": "Enter goes on.",
}
