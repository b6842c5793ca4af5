"""The debrief on experience: its prompts in their order, and what stands beside them."""

from typing import Final

DEBRIEF: Final[dict[str, str]] = {
    "title": "The other chair · looking back",
    "opening.played": "Two ways of being coached, one lesson. Nothing here is right or wrong.",
    "opening.read": "You read the scripts. What they set off in you counts as much as playing them.",
    "opening.stopped": (
        "You stopped, and that is the whole of it: nobody asks why. What follows is there for whoever wants "
        "it, today or another day."
    ),
    "prompt.de-role": "Stand, say your own name and one thing you teach or love. Then sit.",
    "prompt.noticed": "What did you notice in your body or your typing in each round?",
    "prompt.head": "In each round, what was going on in your head while you typed?",
    "prompt.unsaid": "What do you know about the stations that stayed unsaid, in either round?",
    "prompt.minutes": "Both rounds named eighteen lost minutes. How did it land in each?",
    "prompt.thursday": "What would you have done on Thursday after each round?",
    "prompt.private": "Who, among teachers you work with, came to mind?",
    "prompt.intention": "What is one line from round {number} you want to be able to say?",
    "prompt.line": "At which line, if any, did it feel as if there was an answer to find?",
    "private.how": "This one is yours alone. Nothing you write here is kept unless you ask for it.",
    "intention.how": "It is offered as your intention when your next round with a teacher begins.",
    "same-numbers": (
        "Six minutes, three times, stands in every script: the fifth line from what works says the same hard "
        "thing as the fault-finding lines, with the same numbers."
    ),
    "round.plain": "fault-finding",
    "round.polite": "polite fault-finding",
    "round.asset": "from what works",
    "table.title": "{number} {name}",
    "table.tall": "tall",
    "table.open": "open",
    "table.words": "words",
    "table.legend": "tall: 1 small to 5 tall · open: 1 closed to 5 open · words: in your reply",
    "table.round": "Round {number}, {name}",
    "table.total": "You: {words} words in all. The coach: {coach}.",
    "table.ideas": "Ideas of your own: {count}",
    "table.idea": "reply {turn}: {idea}",
    "table.committed": "A next step in your own words: yes",
    "table.not-committed": "A next step in your own words: not in this round",
    "table.unplayed": "This round was not played.",
    "table.part": "Played as far as reply {turn}.",
    "lines": "The lines and their labels",
    "lines.line": "{number}  {text}",
    "lines.labels": "[{labels}]",
    "lines.unlabelled": "no label",
    "slot.hope": "(your hope, in your words)",
    "slot.first": "(your idea)",
    "slot.second": "(your other idea)",
    "slot.choice": "(your choice)",
}
