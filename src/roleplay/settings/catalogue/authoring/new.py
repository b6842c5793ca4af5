"""What `roleplay scenario new` asks and writes."""

from typing import Final

NEW: Final[dict[str, str]] = {
    "new.help": (
        "Ask a dozen questions and write a scenario that plays. Ctrl+C loses nothing: the answers so far are "
        "kept in ID.answers and offered again next time. In an answer, < goes back to the question before."
    ),
    "new.to": "The folder it is written to; this one when none is named.",
    "new.answers": "Read the answers from a file and ask nothing.",
    # --- on the way -----------------------------------------------------------------------------------
    "new.begin": (
        "One question at a time. Enter alone leaves a question open: something that plays is written in its "
        "place and marked. < goes back one question. Ctrl+C keeps what there is."
    ),
    "new.found": "{file} holds answers from before. Enter keeps them, - takes them away.",
    "new.place": "{number} of {of}",
    "new.so-far": "so far: {answer}",
    "new.more": "one more, or Enter to go on",
    "new.choice": "  {number}  {text}",
    "new.no-choice": "{found} is not among them: a number from 1 to {most}, or one of {words}",
    "new.judging": (
        "“{word}” is a judgement: a count, or the words that were said, would let a reader see it too. It is "
        "kept as you wrote it."
    ),
    "new.too-long": "The first {limit} characters of this are kept.",
    "new.too-many": "{limit} are kept here; - takes them away, Enter goes on.",
    "new.written": "Written: {file}",
    "new.schema-written": "Written: {file} (an editor that knows YAML reads it and offers the keys)",
    "new.left.1": "1 place in it is marked “{mark}”.",
    "new.left": "{count} places in it are marked “{mark}”.",
    "new.next": "Next:\n  {check}\n  {play}",
    "new.kept": "interrupted",
    "new.kept.remedy": "your answers are in {file}; the same command goes on with them",
    # --- what is in the way ---------------------------------------------------------------------------
    "new.no-terminal": "there is no terminal to ask on",
    "new.no-terminal.remedy": "give a file of answers: roleplay scenario new --answers FILE",
    "new.exists": "{file} is there already, and nothing is written over it",
    "new.exists.remedy": "choose another name: roleplay scenario new {free}",
    "new.bad-id": "{found} is no name for a scenario",
    "new.bad-id.remedy": "small letters, digits and single hyphens: {like}",
    "new.no-folder": "{folder} takes no files ({why})",
    "new.no-folder.remedy": "name another folder with --to FOLDER",
    "new.unread": "{file} cannot be read ({why})",
    "new.unread.remedy": "name a text file with a line for each answer, as in “title: The first lab”",
    "new.not-text": "is not UTF-8",
    "new.too-large": "larger than {limit} bytes",
    "new.bad-key": "{file}:{line}: {found} is none of the questions",
    "new.bad-key.remedy": "{hint}",
    "new.no-key": "{file}:{line}: this line names no question",
    "new.no-key.remedy": (
        "begin it with a question and a colon (“title: …”), or with a space when it goes on above"
    ),
    "new.bad-choice": "{file}:{line}: {found} is none of the answers to {key}",
    "new.bad-choice.remedy": "one of {words}",
    "new.answers-head": (
        "# Answers for a new scenario: a question and a colon, then the answer. A question that takes\n"
        "# several answers stands once for each. Lines that begin with # are not read."
    ),
    # --- the questions --------------------------------------------------------------------------------
    "new.ask.title": "What is the scenario called?",
    "new.hint.title": "A few words, as a list shows them: The first lab",
    "new.ask.name": "What is the teacher's name?",
    "new.hint.name": "First name and family name, both made up.",
    "new.ask.pronoun": "Which word stands for {called}?",
    "new.choice.pronoun.she": "she",
    "new.choice.pronoun.he": "he",
    "new.choice.pronoun.they": "they",
    "new.ask.about": "What would a colleague say about {called}, in two lines?",
    "new.hint.about": "The grade or subject and the year in the job; then something {called} always does.",
    "new.ask.situation": "Where do things stand as the talk begins?",
    "new.hint.situation": "When and where you meet, who asked for it, what you watched. One to three lines.",
    "new.ask.bright": "Which three moments worked?",
    "new.hint.bright": (
        "The time, then what was said word for word or what you counted, and what a pupil did next. A reader "
        'should be able to see it: 10:12 "Measure it again." Lena does, and gets a different number.'
    ),
    "new.ask.growth": "Which two moments show the growth area?",
    "new.hint.growth": "Again times, counts and words: 10:03 Eleven minutes pass before anybody measures.",
    "new.ask.neutral": "What else was there to see, neither here nor there? Two things.",
    "new.hint.neutral": "The date is on the board.",
    "new.ask.vision": "What does {called} want for the pupils?",
    "new.hint.vision": "In the words {called} would use.",
    "new.ask.goal": "What is the growth goal, as {called} would put it?",
    "new.hint.goal": "Pupils in it, and something one could count: every group says what its number means",
    "new.ask.carries": "What is {called} carrying that is told only when trust is there?",
    "new.hint.carries": "In {called}'s own words. Leave it open when there is nothing.",
    "new.ask.pressure": "Which of these is nearest to {called} under pressure?",
    "new.choice.pressure.spar": "{called} argues the case, with examples.",
    "new.choice.pressure.fold": "{called} agrees with the fault at once and apologizes.",
    "new.choice.pressure.agree": "{called} says yes to everything, and leaves it at that.",
    "new.choice.pressure.deflect": "{called} makes a joke, or talks of something else.",
    "new.choice.pressure.freeze": "{called} goes quiet and waits for it to be over.",
    "new.ask.opening": "What are the first words as {called} comes in?",
    "new.hint.opening": "One line, as it would be spoken.",
    "new.ask.named": "What does {called} say when the growth area is named early?",
    "new.hint.named": "A reason from the inside, as {called} would give it.",
    "new.ask.idea": "Which idea of {called}'s own may come up when the talk goes well?",
    "new.hint.idea": "As {called} would say it: I could put one question on each table before they come in.",
    # --- comments in the file -------------------------------------------------------------------------
    "new.mark": "yours to write",
    "new.draft": "a first draft from your note: {mark}",
    "new.file.head": (
        "# {title}. What stands behind a # is for you; the program does not read it.\n"
        "# What still waits for your words is marked “{mark}”."
    ),
    "new.file.version": "raise it when you change the scenario for others",
    "new.file.bank": "lines for everything this file is silent on",
    "new.file.locale": "or en-GB",
    "new.file.minutes": "how long a round takes",
    "new.file.counts": "what the debrief judges; also: listening",
    "new.file.reach": "whether the growth area has to be named; or optional, deferred-with-date",
    "new.file.focus": "the one skill it trains, in a word or two",
    "new.file.situation": "Read before the talk. One line a paragraph.",
    "new.file.teacher": "Where the talk starts, from 0 to 100. These middle values suit most people.",
    "new.file.threat": "or {others}",
    "new.file.notes": (
        "What was seen: the trainee reads text and time, and never the kind. Cues are the words by\n"
        "which the program knows that a coach means this note; add what your colleagues would say."
    ),
    "new.file.topics": (
        "Whatever else may come up: people, places, plans. Take the # away, and write lines for it.\n"
        "topics:\n"
        '  colleague: {cues: "next door, your team, other teachers"}'
    ),
    "new.file.growth": "The growth area. Its topics are notes; its cues are words that name it.",
    "new.file.secret": "Told once, by the line with occasion: reveals, and only when it was earned.",
    "new.file.no-secret": (
        "Something {called} tells only when trust is there. Take the # away here and at concern-told.\n"
        "secret:\n"
        '  concern: {{band: open, from-turn: 6, strength: S1, cues: "worried, next year"}}'
    ),
    "new.file.lines": (
        "What {called} says. A line fits when everything under when: is so; of several, the nearest.\n"
        "Each line under say: is a variant. Lines under guarded: stand in while {called} is on guard."
    ),
    "new.file.events": "Events, which come before any answer.",
    "new.file.reveals": (
        "concern-told:\n  occasion: reveals\n  say: |\n    There is something I haven't told anyone here."
    ),
    "new.file.of-note": "About the note {id}.",
    "new.file.of-growth": "About the growth area, and what {called} wants.",
    "new.file.epilogue": "Two weeks later, by what came of the talk.",
    "new.file.inner": "What {called} hears in a kind of line, for the debrief. The bank has words for all.",
    # --- what stands in for an answer -----------------------------------------------------------------
    "new.stand.title": "A talk after the lesson",
    "new.stand.name": "Robin Vale",
    "new.stand.about": (
        "{called} has a class, a subject and a year in the job.\n{called} has set a chair for you."
    ),
    "new.stand.situation": "You watched a lesson this morning. {called} has a few minutes now.",
    "new.stand.bright": "A moment that worked, number {number}: its time, and the words that were said.",
    "new.stand.growth": "A moment of the growth area, number {number}: its time, and what you counted.",
    "new.stand.neutral": "Something else there was to see, number {number}.",
    "new.stand.cues": "{kind} moment {number}, {kind} note {number}",
    "new.stand.growth-cues": "the growth area",
    "new.stand.vision": "Pupils who say what they think, and why.",
    "new.stand.goal": "every pupil thinking aloud once in each lesson",
    "new.stand.opening": "Come in. I have a few minutes before they are back.",
    "new.stand.named": "It looked different from the front. There were reasons for how that went.",
    "new.stand.idea": "I could move the part that worked to the beginning, with one group first.",
    # --- first drafts of lines ------------------------------------------------------------------------
    "new.say.saw-quote": "“{quote}” You wrote that down?",
    "new.say.saw-count": "You counted that?",
    "new.say.saw": "You saw that?",
    "new.say.saw-guarded": "Okay.",
    "new.say.why.0": "It felt like the right moment for it. The reason is in there somewhere.",
    "new.say.why.1": "I decided that on my feet. Nobody has asked me how before.",
    "new.say.why.2": "I have done it that way for a while. There was a reason once.",
    "new.say.why-guarded.0": "It's just what I do.",
    "new.say.why-guarded.1": "I don't remember deciding it.",
    "new.say.why-guarded.2": "It's nothing special.",
    "new.say.pupils-named": "I was looking at {person} then. I hoped somebody else saw it.",
    "new.say.pupils.0": "They did most of that themselves. I stood there.",
    "new.say.pupils.1": "They were with it, from where I stood.",
    "new.say.pupils.2": "I caught some of that. I was at the front.",
    "new.say.pupils-guarded": "They were fine.",
    "new.say.growth-why.0": "I had a reason this morning. It sounded better then.",
    "new.say.growth-why.1": "It came out of how the lesson was laid out. I never went back to it.",
    "new.say.growth-pupils.0": "Some of them were waiting for me. I saw their faces.",
    "new.say.growth-pupils.1": "I lost sight of a few of them there.",
    "new.say.growth-pupils-named": "I lost sight of {person} there.",
    "new.say.growth-guarded": "There were reasons.",
    "new.say.neutral.0": "That is how it is every day.",
    "new.say.neutral.1": "I hardly notice that any more.",
    "new.say.seen-too": "Yes. I have been thinking about that part too.",
    "new.say.commits": "I'll try it on Thursday, and I want to write down what they say. {idea}",
    "new.end.owned": "On Thursday {called} tried it, changed one thing, and tried it again the week after.",
    "new.end.owned-voice": "A pupil asked whether it could be like that every time.",
    "new.end.tentative": "{called} tried it once, with one group, and has told nobody how it went.",
    "new.end.compliant": "It was all there on the day you came back. The week after, it was gone.",
    "new.end.none": "The lesson goes on as before. {called} nods when you meet in the corridor.",
    "new.end.none-hurt": "{called} takes the other stairs now, the ones that do not pass your door.",
    "new.end.none-pleasant": "{called} likes talking with you. In the lesson everything is where it was.",
    "new.inner.strength": "Somebody saw that. It has a time on it.",
    "new.inner.leading": "There is an answer in that question, and it is not mine.",
}
