"""What `roleplay notes` says: your own notes, looked at and made into a conversation."""

from typing import Final

NOTES: Final[dict[str, str]] = {
    "notes.help": (
        "Your own notes as a conversation to practise: a note a line, from FILE or as you type them. Each is "
        "looked at for words that need a judge and for names; you mark it bright, growth or neutral; a "
        "scenario is written in your own folder. Nothing leaves this machine."
    ),
    "notes.help.play": "Play it at once; lines after the answers are what you say.",
    "notes.help.check": "Only look at the notes; write nothing.",
    "notes.help.initials": "Write initials for every name.",
    "notes.help.keep-names": "Leave names as they are, for instance when they are made up.",
    "notes.help.counts": "What the debrief judges; may stand several times.",
    "notes.door": "Your own notes",
    "notes.door.about": "Paste notes of a lesson you watched, without names, and practise the talk about it.",
    # --- what is in the way
    "notes.no-note": "there is no note here",
    "notes.no-note.remedy": "one note a line: 9:20 asks “How do you know?” E. stirs it again",
    "notes.too-long": "{length} characters are more than can be looked at here ({limit})",
    "notes.too-long.remedy": "choose the notes of one lesson",
    "notes.long-note": "note {number} is longer than {limit} characters",
    "notes.long-note.remedy": "make a line of each moment",
    "notes.too-many": "{count} notes are more than one conversation can hold ({limit})",
    "notes.too-many.remedy": "choose those that you would want to talk about",
    "notes.names-left": "there are names in these notes: {names}",
    "notes.names-left.remedy": "--initials writes {initials}; --keep-names leaves them as they are",
    "notes.unread": "{file} cannot be read ({why})",
    "notes.unread.remedy": "name a text file in UTF-8 with a note a line",
    "notes.not-text": "is not UTF-8",
    # --- on the way
    "notes.begin": (
        "What you write stays on this machine: it is looked at here and kept in your own folder. Names "
        "belong to people, and initials do as well."
    ),
    "notes.how": "One note a line. An empty line ends them. A line may begin with vision: or goal:.",
    "notes.names": "These words can be names: {names}. Names typed without a capital are not seen.",
    "notes.names.none": "No names were seen. Names typed without a capital are not seen.",
    "notes.names.ask": (
        "Enter writes {initials} in their place; k keeps them all; a name or several keep just those."
    ),
    "notes.place": "Note {number} of {of}:",
    "notes.judging": "“{words}” needs a judge: {instead}.",
    "notes.clean": "Two people in the room would both have written this.",
    "notes.suggested": "suggested: {kind}. {because}",
    "notes.chosen": "as you marked it: {kind}",
    "notes.mark.ask": (
        "Enter takes it; b bright, g growth, n neutral, x leaves it out; anything longer is a new wording."
    ),
    "notes.kind.bright": "bright",
    "notes.kind.growth": "growth",
    "notes.kind.neutral": "neutral",
    "notes.kind.out": "left out",
    "notes.because.bright": "The teacher did something and pupils did something upon it: {words}.",
    "notes.because.lack": "Pupils were without something they came for: “{words}”.",
    "notes.because.growth": "Something for pupils is not there yet: {words}.",
    "notes.because.judged": "It says what somebody thought of it, and not yet what there was to see.",
    "notes.because.pupils": "It shows what pupils did; what the teacher did just before is not in it.",
    "notes.because.nothing": "Nothing in it shows what pupils did.",
    "notes.vision.ask": "What does the teacher want for these pupils, in words of their own? (may stay open)",
    "notes.goal.ask": "What would pupils be doing that one could count? (may stay open)",
    "notes.title.ask": "What is it called in the list? (Enter: “{title}”)",
    "notes.title.own": "A lesson I watched",
    "notes.situation.own": (
        "You watched a lesson and wrote down what was to be seen. The teacher has ten minutes for you now."
    ),
    "notes.focus": "notes two people would agree on",
    "notes.nothing-left": "every note is left out, so nothing was written",
    "notes.nothing-left.remedy": "take at least one of them back in",
    "notes.written": "Written: {file}. It is yours alone, and nothing was written over.",
    "notes.no-growth": "No note is marked growth, so the debrief asks for no growth area.",
    "notes.next": "Play it: roleplay play {id}",
    "notes.play.ask": "Play it now?",
    "notes.checked.1": "1 note.",
    "notes.checked": "{count} notes.",
}
