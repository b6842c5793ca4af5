"""Two doors, on the screen and as lines."""

from typing import Final

DOORS: Final[dict[str, str]] = {
    "doors.help": (
        "The same lesson through two doors: a round by a fault-finding protocol, one from what worked, "
        "in the same minutes and to the same point. Afterwards both stand side by side."
    ),
    "doors.help.first": "Which door comes first.",
    "doors.help.go-on": "Go on with the pair that is still open.",
    "doors.help.report": "Show both rounds of the latest pair side by side.",
    "doors.title": "Same lesson, two doors",
    "doors.door": "Same lesson, two doors",
    "doors.door.about": "One lesson, coached by looking for faults, then from what worked. Twice 6 minutes.",
    "doors.what": (
        "Maya's lesson on equal fractions, talked about twice. Notes, minutes and the point to reach are the "
        "same; the door you come in by is not. At each door a card shows the steps of the method."
    ),
    "doors.note": (
        "At one of the doors you look for faults, because the protocol does. It is a role. F9 or /quit "
        "ends it at any time, and nobody asks why."
    ),
    "doors.fault": "The given protocol",
    "doors.fault.identify": "Identify: it opens with what was missing. The first problem began at 9:09.",
    "doors.fault.lead": "Lead or tell: questions until she names it, and after those it is told.",
    "doors.fault.fix": "Fix: the remedy is named. Strips out before the bell, by Thursday.",
    "doors.fault.correct": "Correct: what she offers in its place is set right, and the remedy is said back.",
    "doors.asset": "From what worked",
    "doors.asset.bright": "A bright spot: one moment with its minute, its words, and what pupils did next.",
    "doors.asset.decision": "The decision: what went into that moment, as she tells it.",
    "doors.asset.vision": "The vision: what she wants for these children.",
    "doors.asset.bridge": "The bridge: from that moment to 9:02. The same seven minutes, the same six slips.",
    "doors.asset.springboard": "The springboard: a first step of hers, with a day and something to look for.",
    "doors.same": (
        "{minutes} minutes. The point: seven minutes before the first problem, six children without strips."
    ),
    "doors.before": "Enter goes to the first card. F2 changes which door comes first. Escape leaves.",
    "doors.before.first": "First comes: {title}",
    "doors.before.open": "A pair is still open. Enter goes on with it, F5 begins a new one.",
    "doors.card.bar": "Door {number} of 2 · {title}",
    "doors.card.how": "Enter begins the round. The card stays beside your notes (F3).",
    "doors.card.lines": "The card: /card shows it again, /end ends the round.",
    "doors.next": "This round is over. Take a breath. The same lesson, the same minutes, the other door.",
    "doors.kept": "Both doors stay open: roleplay doors --go-on",
    "doors.not-kept": "Nothing of it was kept.",
    "doors.none": "no pair has been played yet",
    "doors.none.remedy": "roleplay doors begins one",
    "doors.over": "both rounds of this pair are over",
    "doors.over.remedy": "roleplay doors --report shows them side by side",
    # --- side by side
    "doors.across": "Another person across the table",
    "doors.opening": "One teacher, one lesson, {minutes} minutes each. The two rounds beside each other.",
    "doors.one-only": "One round was played so far; the other door is still open.",
    "doors.legend": "Curves run from low to high as _ . - = ^ #, the start first.",
    "doors.row.dignity": "How tall",
    "doors.row.agency": "Able to act",
    "doors.row.words": "Her words",
    "doors.row.replies": "Words a reply",
    "doors.row.coach": "Your words",
    "doors.row.ideas": "Her ideas",
    "doors.row.strength": "A strength",
    "doors.row.growth": "The seven minutes",
    "doors.row.minutes": "Minutes",
    "doors.turn": "turn {turn}",
    "doors.not": "not named",
    "doors.under": "under 1",
    "doors.curve": "{first} {signs} {last}",
    "doors.idea": "turn {turn}: {words}",
    "doors.ideas-of": "What she came up with, round {number}",
    "doors.later": "Two weeks later, after round {number}",
    "doors.apart": (
        "At the end she stands {dignity} points taller in round {dignity_in}, and feels {agency} points "
        "more able to act in round {agency_in}."
    ),
    "doors.round": "{number} {title}",
    "doors.prompt.notice": "What do you notice?",
    "doors.prompt.begin": "At which line of yours, in either round, did something change for her?",
    "doors.prompt.minutes": "What became of the seven minutes in each round?",
    "doors.prompt.thursday": "What do you imagine happens in her room on Thursday after each of them?",
    "doors.prompt.line": "What is one line you want to be able to say to a real teacher?",
    "doors.after.bar": "Two doors · side by side",
    "doors.after.state": "{step} of {steps}",
    "doors.after.placeholder": "a line, if you like   Enter goes on",
}
