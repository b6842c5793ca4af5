"""What the room `cli` shows."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "help": "Practise a coaching conversation with a scripted teacher. Without a command the screen opens.",
    "version": "roleplay {version}, rubric {rubric}",
    "version.help": "Show the version of the program and of the rubric.",
    "data-dir": "Where sessions are kept; also ROLEPLAY_HOME.",
    "debug": "Write a log, without anyone's words, into the data folder.",
    "interrupted": "interrupted; every turn sent so far is kept",
    "unexpected": "the program met an error of its own ({kind}): your turns are kept; --debug shows where",
    "no-terminal": "the screen needs a terminal",
    "no-terminal.remedy": "`roleplay play first-three-months --plain` plays the same conversation as lines",
    "play.help": "Play the scenario ID: a name from `roleplay scenario list`, PACK/NAME, or a path.",
    "resume.help": "Go on with a kept session (the last one unless SESSION is named).",
    "report.help": "Print the debrief of a session (the last one unless SESSION is named).",
    "sessions.help": "List the kept sessions, the newest first.",
    "replay.help": "Take every turn of a kept session again and say whether it came out the same.",
    "plain": "Play as lines instead of on the screen.",
    "seed": "Fix the chances of the round, so that a room can play the same one.",
    "difficulty": "How strongly she takes what is said.",
    "after": (
        "What a later visit goes on from: a session of the visit before, `last` (the latest that has ended, "
        "taken unless SESSION is named), or `nothing`."
    ),
    "no-keep": "Keep nothing of this round.",
    "more": "Show what is told on request: notes not used, dials, transcript, changes.",
    "numbers": "Show the figures, the overall and the band as well.",
    "json": "Print JSON for other programs.",
    "you": "You: ",
    "lines.content-note": "Content note: {note}",
    "lines.commands": (
        "/notes what you saw · /hint why · /disagree · /undo · /end debrief · /quit keep and leave · /help"
    ),
    "lines.help": (
        "Each line you type is one turn. After her reply stands how your line was heard.\n"
        "/notes shows what you saw in the lesson.\n"
        "/hint gives the reason for the last mark and something to try.\n"
        "/disagree names the marks of your last line; /disagree 1 says that you hear the first differently, "
        "and what you would call it may stand behind the number. The same again takes it back.\n"
        "/undo takes your last line back; it is kept beside the conversation.\n"
        "/end closes the conversation and opens the debrief.\n"
        "/quit keeps everything and leaves; `roleplay resume` goes on from here."
    ),
    "lines.earlier": "(you said) {said}",
    "lines.left": "{name} has left; the debrief follows.",
    "lines.own-line": "Which of your lines do you think changed the conversation most?",
    "lines.next-rep": "One line to use with a real teacher: the line, initials, a date.",
    "lines.next-visit": "The next visit is “{title}”: `roleplay play {id} --plain` goes on from this one.",
    "lines.kept": "Kept as {id}. `roleplay resume {id}` goes on from here.",
    "lines.not-kept": "Nothing of this round is kept, as you asked.",
    "lines.or-no-keep": "{remedy}; with --no-keep the round goes on without being kept",
    "lines.go-on": "Do you want to go on without keeping this round?",
    "lines.unfinished": "Still open with {name}: `roleplay resume {id} --plain` goes on with it.",
    "lines.nothing-to-undo": "Nothing has been said yet.",
    "lines.undone": "Taken back, and kept beside the conversation: {said}",
    "lines.first-hint": "Nothing has been said yet. /notes shows what you saw; some of it already works.",
    "lines.try": "To try: {attempt}",
    "lines.nothing-to-disagree": "Nothing has been said yet, so there is no mark to hear differently.",
    "lines.no-marks": "Your last line carries no mark to hear differently.",
    "lines.no-such-mark": "Your last line carries no mark {which}. These are its marks:",
    "lines.several-marks": "{which} stands there more than once; its number says which is meant:",
    "lines.how-to-disagree": "/disagree and a number: you hear that mark differently.",
    "lines.disagreed": "Kept, and left out of this session's figures. The same again takes it back.",
    "lines.agreed": "Taken back: {mark} counts again.",
    "lines.whole-turn": "the whole turn",
    "drill.help": (
        "Do the drill ID, two to five minutes; without an ID the drills are listed, with what is due today."
    ),
    "drill.plain": "Do it as lines instead of on the screen.",
    "drill.seed": "Fix which items come, so that a room can do the same ones.",
    "drill.no-keep": "Keep nothing of this round; every item then counts as new.",
    "drill.row": "{id}  {minutes} min  {title}: {due}",
    "drill.more": "`roleplay drill ID` begins one; --plain does it as lines.",
    "drill.commands": "/next another one · /differ you hear it differently · /quit leave · /help",
    "drill.commands.help": (
        "Each line you type is an answer; the first one to an item counts.\n"
        "/next leaves the item for another.\n"
        "/differ says that you hear the last answer differently, and what you would call it may stand behind "
        "it. It is kept, and counts neither way. The same again takes it back.\n"
        "/quit leaves; what was answered is kept."
    ),
    "drill.at": "{number} of {of}",
    "drill.differs": "Kept as heard differently; it counts neither way. The same again takes it back.",
    "drill.agrees": "Taken back: the answer counts again.",
    "disagreements.help": (
        "Print the marks you hear differently, of SESSION (the last one unless named) or of --all. The lines "
        "hold your own words and the teacher's; they go to standard output and nowhere else."
    ),
    "disagreements.all": "Those of every kept session, the newest first.",
    "disagreements.drills": "What you hear differently in drills.",
    "disagreements.drill": "{title} · {item}",
    "disagreements.said": "You: {said}",
    "disagreements.heard": "heard as: {label}",
    "disagreements.jsonl": "Print one JSON object a line, for calibrating the ear.",
    "disagreements.one-or-all": "name one SESSION, or give --all, or --drills",
    "disagreements.none": "No mark is heard differently here.",
    "disagreements.session": "{id} · {title}",
    "disagreements.before": "{name}: {before}",
    "disagreements.text": "You: {text}",
    "disagreements.mark": "{label}, on “{words}”",
    "disagreements.whole": "{label}, on the whole turn",
    "disagreements.wanted": "you call it: {wanted}",
    "disagreements.unread": "{id} is left out: {reason}",
    "sessions.none": "No session is kept yet. `roleplay` opens the screen.",
    "sessions.row": "{id}  {at}  {turns:>3} turns  {state:<6}  {title}",
    "sessions.ended": "ended",
    "sessions.open": "open",
    "replay.done": "{turns} turns taken again, {same} came out the same.",
    "replay.differs": "turn {turn} differs in: {what}",
    "score.help": "Explain one coach turn: open, closed or leading, and how it is framed.",
    "score.before": "What the other person said just before.",
    "score.json": "Print one JSON object.",
    "score.jsonl": "Read one JSON object a line on standard input and write one a line.",
    "score.file": "Score each line of FILE (`-` is standard input, also read when something is piped in).",
    "score.one_or_many": "give one TEXT, or --file, or --jsonl, or pipe turns in",
    "score.one_json": "give --json for an array or --jsonl for an object a line",
    "score.before_one": "--before belongs to one TEXT; in --jsonl each line has its own",
    "score.bad_line": "{number}\t–\t–\t–\t({reason})",
    "score.not-english": "This does not look like English, so nothing was scored.",
    "score.form.open": "Heard as an open turn: the answer is left to the other person.",
    "score.form.closed": "Heard as a closed turn: a short answer would do.",
    "score.form.leading": "Heard as a leading turn: part of the answer is in the question.",
    "score.form.none": "Heard as a turn without a question about teaching.",
    "score.framing.strength": "Framing: from a strength.",
    "score.framing.deficit": "Framing: from something lacking.",
    "score.framing.mixed": "Framing: a strength and something lacking, side by side.",
    "score.framing.neutral": "Framing: neutral.",
    "score.stacked": "Several questions at once: people tend to answer the last.",
    "score.severity.1": "mild, easy to decline",
    "score.severity.2": "medium, the expected answer shows",
    "score.severity.3": "strong, face is at stake",
    "score.doubt": "Unsure: with more of the conversation this could be heard as leading.",
    "score.try": "To try: {attempt}",
    "rules.help": "List the codes, or explain the code LABEL (`roleplay rules tag`).",
    "rules.group.open": "Open questions",
    "rules.group.closed": "Closed questions",
    "rules.group.leading": "Leading questions",
    "rules.group.none": "Not counted as a question",
    "rules.group.framing": "Framing moves",
    "rules.group.modifier": "Added to a label",
    "rules.group.pattern": "Over several turns",
    "rules.group.mark": "Heard in the teacher's words",
    "rules.more": "`roleplay rules LABEL` explains one, with lines that carry it and lines that do not.",
    "rules.severity": "Severity {severity}: {meaning}.",
    "rules.litmus": "The test: {litmus}",
    "rules.why": "What is told: {why}",
    "rules.attempt": "To try instead: {attempt}",
    "rules.heard": "Carries it",
    "rules.left": "Only looks like it",
    "rules.line": "  {text}",
    "rules.after": "  (after “{before}”) {text}",
    "rules.source": "Source: {source}",
    "rules.lineage": "In the field: {work}",
    "rules.unknown": "there is no code {name}",
    "rules.unknown.near": "the nearest are {labels}",
    "rules.unknown.remedy": "`roleplay rules` lists them",
}
