"""The debrief: its moments, measures and figures."""

from typing import Final

DEBRIEF: Final[dict[str, str]] = {
    "level.gentle": "A gentle round: what is good reaches further, and what hurts less far.",
    "level.as-written": "How hard: as written.",
    "level.hard": "A hard round: what hurts reaches further, and what is good less far.",
    "opening.one": "One turn with {name}.",
    "opening.many": "{turns} turns with {name}.",
    "opening.none": "No turn was taken with {name} yet.",
    "provisional": "With {turns} of your turns this is a first look, too short to judge.",
    "dignity": (
        "First, turn {turn}: “{words}” That line put dignity at risk. One way of taking it back: “{repair}”"
    ),
    "dignity.repaired": (
        "First, turn {turn}: “{words}” That line put dignity at risk. You took it back in turn {back}."
    ),
    "your-line": "Which of your lines do you think changed the conversation most?",
    "next-rep": (
        "Which one line would you like to use with one real teacher (initials only), and on what date?"
    ),
    # the strongest moment
    "moment.STRENGTH:S3": "You named what was done, its moment, and what it did for a pupil.",
    "moment.STRENGTH:S2": "You named what was done, and the moment it was done in.",
    "moment.STRENGTH-ASK": "You asked how something that works came about.",
    "moment.BRIDGE:B2": ("You carried a strength over to the growth area and left the way across open."),
    "moment.GROWTH": "You put the growth area into plain words, with no blame in them.",
    "moment.HELD": "You took the objection in and came back to the pupils.",
    "moment.REPAIR": "You took a hurt back, in your own name.",
    "moment.back-and-on": "You gave {name}'s own words back, and asked on from there.",
    "moment.REFLECT": "You gave {name}'s own meaning back.",
    "moment.AUTON": "You left the decision with {name}.",
    "moment.VISION": "You asked what {name} hopes for, for these pupils.",
    "moment.noted": "You held up something that works, and asked about it openly.",
    "moment.OPEN": "You asked something that only {name} could answer.",
    "moment.heard": (
        "The strongest moment of this round is still to come. These are words of {name}'s worth hearing "
        "once more, from turn {turn}."
    ),
    "moment.nothing": "There is no line to look back on yet.",
    "did.heard": "In this scene {name} heard: “{inner}”",
    "did.hope": "The answer held a hope for these pupils{first}.",
    "did.idea": "The answer held an idea of {name}'s own{first}.",
    "did.agency": "The answer spoke of what {name} wants or can do{first}.",
    "did.step": "The answer held a next step in {name}'s own words{first}.",
    "did.when": "The answer held a day, or a sign to look for{first}.",
    "did.trouble": "The answer said openly what is still hard{first}.",
    "did.reveals": "Something was told here that had not been told before.",
    "did.longest": "It was {name}'s longest answer.",
    "did.first": ", for the first time in this round",
    # the hinge
    "hinge.drop": "Here is that moment again. What would you say in its place?",
    "hinge.opening": "{name} said “{words}” Here is that moment again. What would you say to it?",
    "hinge.opening-whole": "These words still wait. Here is that moment again. What would you say to them?",
    "hinge.next": "{name} said “{words}” The floor is yours. What would you say to it?",
    "hinge.none": (
        "No moment of this round asks to be played again. Which one would you like to live twice?"
    ),
    "hinge.why.drop": "Turn {turn}: {cause}.",
    "hinge.why.repaired": "{why} You took it back in turn {turn}.",
    "hinge.why.opening": "No later line of yours came back to it.",
    # lines of the program's own, shown after the trainee's
    "ours.hers": "You said “{words}” What did you see in that moment?",
    "ours.hers-more": "“{words}” Say more about that.",
    "ours.hers-wait": "You said “{words}” (And then a wait.)",
    "ours.reveals": "“{words}” I'd like to stay with that for a moment. What is behind it for you?",
    "ours.hope": "You said “{words}” What would you see them doing on the day it comes true?",
    "ours.idea": "“{words}” What would it take, and how would you know it helped them?",
    "ours.pushback": "“{words}” That is a real limit. What could move for these pupils, even so?",
    "ours.distorted": "I think I put words in your mouth. You said “{words}” What did I miss?",
    "ours.note-at": "At {at} I wrote this down: {note} What was behind that?",
    "ours.note": "I wrote this down: {note} What was behind that?",
    "ours.plain": "What did you see from where you stood?",
    "ours.yours": (
        "You know this class. What would you want to try first, and how would you know it helped them?"
    ),
    "ours.goal": "What might bring this class closer to “{goal}”?",
    "ours.unsafe": (
        "That came out as blame, and I'm sorry. I'd like to understand what it was like for you."
    ),
    "ours.request": (
        "You asked me: “{words}” I'd like to answer that well. What would it make possible for them?"
    ),
    "ours.unanswered": (
        "You asked me straight. I'll say what I think, and then I'd like to hear what you make of it."
    ),
    "ours.light": (
        "Today was a lot. Which day this week could we look at some of their work, whichever "
        "pieces you choose?"
    ),
    "ours.monologue": "That was a lot from me. What stays with you from it?",
    # did it arrive
    "arrived.reached": "Reached, in turn {turn}: {how}.",
    "arrived.hinted": "Hinted at: {how}.",
    "arrived.told": "Not yet in plain words: {how}.",
    "arrived.not-yet": "Not yet: the growth area has not been named.",
    "arrived.optional": "{words} This visit did not ask for it.",
    "arrived.reached-sentence": "“{words}”",
    "arrived.sentence": (
        "The sentence the pupils were waiting for, in one form: “There is something in my notes I want "
        "to raise for these pupils. {note} What do you make of it?”"
    ),
    "arrived.sentence-goal": (
        "The sentence the pupils were waiting for, in one form: “I want to raise something for "
        "these pupils: {goal}. What do you see there?”"
    ),
    # dials
    "dial.room": "Room",
    "dial.room.question": "How much was left to {name} to think and say?",
    "dial.room.words": "{open} of {counted} turns handed the thinking over; {closed} left little to add.",
    "dial.room.words-all": "{open} of {counted} turns handed the thinking over.",
    "dial.room.none": "No turn counts here yet.",
    "dial.strength-first": "Strength-first",
    "dial.strength-first.question": "Did it set out from something true that works?",
    "dial.reach": "Reach",
    "dial.reach.question": "Did the talk arrive at the growth area, with conviction?",
    "dial.listening": "Listening",
    "dial.listening.question": "Did you use what {name} said?",
    "dial.listening.words": (
        "{uptake} of {eligible} turns took up {possessive} words; {reflections} gave a meaning back. "
        "The count goes by shared words, so it is approximate."
    ),
    "dial.listening.none": "There were no later turns to listen in yet.",
    "dial.ownership": "What {name} took up",
    "dial.ownership.question": "What became {name}'s own?",
    "dial.ownership.words": "{name}'s own lines, apart from your skill: {had}.",
    "dial.ownership.none": "none of the five so far",
    "part.turn": "turn {turn}",
    "part.order": "order",
    "part.evidence": "evidence",
    "part.bridge": "bridge",
    "part.named": "named",
    "part.pupils": "pupils' evidence",
    "part.held": "held",
    "part.landed": "landed",
    "part.uptake": "takes up",
    "part.reflections": "gives back",
    "evidence.none": "no strength with anything to hold on to yet",
    "evidence.one": "one strength: {strengths}",
    "evidence.many": "{count} strengths: {strengths}",
    "ownership.had": "there",
    "ownership.not-yet": "not yet",
    # her agency, told apart
    "agency.owned": "{name} left with a step of {possessive} own.",
    "agency.tentative": "{name} left with an idea, not yet a step.",
    "agency.compliant": "{name} agreed to something that came from you.",
    "agency.none": "{name} left without a step.",
    # figures
    "ratio": "open : closed : leading = {open} : {closed} : {leading}",
    "ratio.few": "{ratio} (too few questions for a percentage)",
    "ratio.percent": "{ratio} ({percent_open} % open: {open_band}; {percent_leading} % leading: {band})",
    "ratio.emerging": "emerging",
    "ratio.developing": "developing",
    "ratio.strong": "strong",
    "ratio.clear": "clear",
    "ratio.occasional": "now and then leading",
    "ratio.frequent": "often leading",
    "ratio.steering": "mostly steering",
    "figure.share": "talk share",
    "figure.share.words": (
        "{percent} % of the words were yours; in a practice round the program decides how long {name} talks."
    ),
    "figure.median": "words a turn",
    "figure.median.words": "half of your turns had {words} words or fewer; up to 45 leaves room.",
    "figure.longest": "longest turn",
    "figure.longest.words": "{words} words, in turn {turn}.",
    "figure.longest.flag": "{words} words, in turn {turn}; over 90 is a monologue.",
    "figure.heavy": "heavy index",
    "figure.heavy.words": (
        "{value} of 100, {reading}: turns about pupils' learning against turns that ease it away."
    ),
    "figure.heavy.none": "neither pupils' learning nor easing it away came up.",
    "figure.pupils": "pupils in it",
    "figure.pupils.words": "{count} of {turns} turns were about pupils' words, work or thinking.",
    "figure.telling": "telling",
    "figure.telling.words": "{count} of {turns} turns gave a solution and asked nothing open.",
    "heavy.light": "light",
    "heavy.mixed": "mixed",
    "heavy.heavy": "heavy",
    # state
    "state.T": "Trust",
    "state.D": "Guard",
    "state.H": "Hope",
    "state.A": "Agency",
    "state.G": "Dignity",
    "moved.little": "{change} a little",
    "moved.some": "{change}",
    "moved.lot": "{change} a good deal",
    "moved.T.up": "trust grows",
    "moved.T.down": "trust shrinks",
    "moved.D.up": "the guard goes up",
    "moved.D.down": "the guard comes down",
    "moved.H.up": "hope grows",
    "moved.H.down": "hope shrinks",
    "moved.A.up": "the sense of having a say grows",
    "moved.A.down": "the sense of having a say shrinks",
    "moved.G.up": "dignity grows",
    "moved.G.down": "dignity shrinks",
    "changed.nothing": "hardly anything moves",
    "changed.why": "{cause}: “{words}”",
    "changed.also": "Also: {causes}.",
    "change.T.up": "trust grows",
    "change.T.down": "trust shrinks",
    "change.D.up": "the guard goes up",
    "change.D.down": "the guard comes down",
    "change.H.up": "hope grows",
    "change.H.down": "hope shrinks",
    "change.A.up": "there is more to decide",
    "change.A.down": "there is less to decide",
    "change.G.up": "dignity grows",
    "change.G.down": "dignity shrinks",
    "cause": "{cause}: {changes}",
}
