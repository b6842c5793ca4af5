"""What each code means that is worth a look: a title, then why a facilitator would care."""

from typing import Final

LOOKS: Final[dict[str, str]] = {
    "explain.S101": "Fewer notes of a kind than a trainee needs.\n"
    "Three bright spots leave a trainee a choice of where to begin, two growth notes something to arrive "
    "at, and two neutral ones something to leave aside (rubric 5).",
    "explain.S102": "An event without a line.\n"
    "The talk reaches this event, and the teacher has no words for it: the moment passes unseen.",
    "explain.S103": "A line for an event lacks the marks of it.\n"
    "Scores read marks and not words. A step that is not marked as one never counts as the teacher's own.",
    "explain.S104": "A text cut short by a #.\n"
    "A # with a space before it begins a comment, also in the middle of a text without quotes.",
    "explain.S105": "No bank behind the scenario.\n"
    "People say what no author foresees. A bank has an answer for all of that.",
    "explain.S106": "A text that comes out empty.\n"
    "All its words stand inside an `if` that does not hold the first time.",
    "explain.S107": "A topic nobody answers about.\nWhoever asks about it hears something general instead.",
    "explain.S108": "A topic that only a bank answers about.\n"
    "A bank's lines fit any teacher. What was seen in this room deserves an answer that only this teacher "
    "could give.",
    "explain.S109": "A band in which the event never comes.\n"
    "Each event needs a certain openness: a secret is told when the teacher is open, and a step is taken "
    "when nobody is on guard. A line for another band waits in vain.",
    "explain.S110": "A line that waits in vain for another.\n"
    "`told` needs every line it names. One of them is never said, waits for this one in turn, or is "
    "excluded by `untold`.",
    "explain.S111": "A last turn that is over too soon.\n"
    "The event, or a line this one waits for, comes later than `to-turn` allows.",
    "explain.S112": "A move that cannot go with the aim.\n"
    "`aim: statement` is the aim of a turn in which nothing is asked. Moves such as `closed` or `leading` "
    "are questions, and such a turn has the aim of its question.",
    "explain.S113": "A topic that no word can find.\n"
    "Cues are words and phrases; signs alone are not looked for.",
    "explain.S114": "A line that another always stands before.\n"
    "The event comes once in a talk. A line that names every band of it is nearer than one that names none, "
    "each time, so the other is never heard.",
    "explain.S115": "A reaction to nothing.\n"
    "A reaction is a first beat before the answer. It is chosen by what was named or done, so it needs a "
    "topic or a move.",
    "explain.S116": "A condition that never holds at this event.\n"
    "First words come before anything was said, a step before one is owned, and requests for a favour only "
    "from somebody with `under-threat: deflect`.",
    "explain.S117": "Guarded words for an open moment.\n"
    "`guarded` stands in while the teacher is shut or on guard. This event comes in neither.",
    "explain.S118": "A move with fewer than two answers in a band.\n"
    "Somebody who does the same twice hears the same twice, and the talk begins to sound like a machine.",
    "explain.S119": "An event with only one way of being spoken.\n"
    "Scenarios are played again and again. A second variant keeps an event alive the second time.",
    "explain.S120": "A cue that two topics share.\n"
    "When a coach says it, one of the two is taken, and the other is never meant by it. Longer cues win over "
    "shorter ones; of two as long the topic that stands first does.",
    "explain.S121": "A topic that is never understood.\n"
    "Each of its cues leads to another topic, which has the same cue or a longer one.",
    "explain.S122": "The secret's own words, said too early.\n"
    "The line that tells the secret names it by one of its cues. Another line has the same words and need "
    "not wait, so a lucky question brings it out unearned.",
    "explain.S123": "The briefing sets a tone the rubric would mark.\n"
    "Trainees take over what they read. A briefing that leads, blames, or praises and cancels, teaches just "
    "that.",
    "explain.S124": "A word that asks for a judge.\n"
    "Notes are what any two people in the room would have written down: quotes, counts, times (rubric 4.5). "
    "What stands in quotation marks is left alone.",
    "explain.S125": "A text that is hard to read.\n"
    "Measured by the Automated Readability Index (Smith and Senter, 1967), which counts letters, words and "
    "sentences. People read a briefing once, with something else on their mind.",
    "explain.S126": "A line that takes long to say.\n"
    "Forty-five words are about fifteen seconds of talk. A trainee who has to read more stops listening.",
    "explain.S127": "Many words from somebody on guard.\n"
    "People who guard themselves say little. Long guarded lines sound open.",
    "explain.S128": "A long situation.\n"
    "What can be seen belongs into notes, where it can be found again during the talk.",
    "explain.S129": "Words that carry a mark the line does not show.\n"
    "Scores and the teacher's state read marks. Only what is heard without doubt is told here: a step with "
    "its day, a question to the coach, a yes that gives in.",
    "explain.S130": "A mark without words for it.\n"
    "The line counts as a question, a day or a step, and nothing in it is one.",
    "explain.S131": "Quotation marks that are shown.\n"
    "A word processor turns straight quotation marks into curly ones. To YAML those are text like any other.",
    "explain.S132": "A brace that is shown.\n"
    "A value stands in two braces on each side, in spoken lines and endings. Elsewhere nothing is filled in.",
    "explain.S133": "Variants folded into one.\n"
    "Without a `|`, YAML joins the lines of a text by spaces, and what was meant as variants is one long "
    "line.",
    "explain.S134": "Gestures and hesitations as a habit.\n"
    "A sigh tells something once. In every fifth line it tells of the writer.",
    # the command
    "explain.help": "Say what a CODE of the check means, with an example that has it and the same put right.",
    "explain.has": "has it:",
    "explain.right": "put right:",
    "explain.unknown": "no code is called '{found}'",
    "explain.unknown.remedy": "{hint}; `roleplay scenario explain` lists them all",
}
