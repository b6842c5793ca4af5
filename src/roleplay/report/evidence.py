"""What a turn shows beyond its marks: no single mark is enough to hold a line up, good or poor."""

from statistics import median

from roleplay.language.stems import stems
from roleplay.practice.conversation import Turn
from roleplay.report.causes import lift
from roleplay.report.told import Told
from roleplay.rubric.codes import Frame
from roleplay.scenario.vocabulary import Aim, Occasion

SHARED = 2  # content stems that make a likeness more than chance
LONG_ANSWER = 12  # words
SOME_WORDS = 6
OPENINGS = ("step", "idea", "hope")  # what her words can show that a closed door does not
HARMS = frozenset({"UNSAFE", "BUT", "DEFICIT", "DIRECT", "ADVICE", "EVAL", "LIGHT"})
SMALL_TALK: frozenset[Aim] = frozenset({
    "personal", "off-topic", "greeting", "offer", "thanks", "your-view", "silence", "unsure",
    "permission", "food", "treat", "mood", "care", "story", "joke", "slight", "claim",
})  # fmt: skip
POINTS = frozenset({"VISION", "STRENGTH-ASK", "BRIDGE", "AUTON"})  # what a question asks with no topic named
_CLOSED = frozenset({"asks", "compliance", "pushback"})
_ELSEWHERE: frozenset[Occasion] = frozenset(
    {"leaves", "pushes-back", "asks-coach", "asks-favour", "reveals", "complies", "ends"}
)


def small_talk(turn: Turn) -> bool:
    """Whether a turn is a courtesy, an offer or about something else than the pupils."""
    return turn.coding.only is not None or turn.asked.aim in SMALL_TALK


def marked_down(turn: Turn) -> bool:
    """Whether the program itself says that the turn blames, advises, tells, eases away or leads."""
    leads = any(q.counted and q.family == "leading" for q in turn.coding.questions)
    return leads or any(f.label in HARMS for f in turn.coding.frames)


def asks_openly(told: Told, turn: Turn) -> bool:
    """Whether a turn asks openly about what was said or seen, and not about anything else."""
    return turn.coding.form == "open" and not small_talk(turn) and anchored(told, turn)


def anchored(told: Told, turn: Turn) -> bool:
    """Whether a turn asks how she is, or touches the notes, the topics of the scenario or her last words."""
    everyday = {topic.id for topic in told.scenario.topics if topic.everyday}
    if turn.asked.aim == "feeling" or set(turn.asked.topics) - everyday or turn.coding.has(*POINTS):
        return True
    if stems(turn.said) & stems(told.before(turn.number)):
        return True
    lesson = (topic for topic in told.scenario.topics if not topic.everyday)
    return any(topic.cues.found(turn.said) for topic in lesson) or any(
        note.cues.found(turn.said) for note in told.scenario.notes
    )


def given_back(told: Told, turn: Turn) -> Frame | None:
    """The meaning of hers that a turn gave back, where her own words show in it; None without one."""
    hers = stems(told.before(turn.number))
    for frame in turn.coding.frames:
        if frame.label == "REFLECT" and frame.accuracy != "distorted":
            words = stems(turn.said[frame.start : frame.end])
            if len(words & hers) >= SHARED:
                return frame
    return None


def strength_seen(told: Told, turn: Turn) -> Frame | None:
    """A strength that matches the notes, or her own words earlier in the talk; None without one."""
    growth = {note.id for note in told.scenario.notes if note.kind == "growth"}
    notes = {note.id for note in told.scenario.notes} - growth
    hers = frozenset[str]().union(*(stems(told.before(n)) for n in range(1, turn.number + 1)))
    for frame in turn.coding.frames:
        if frame.label != "STRENGTH" or frame.level not in {"S2", "S3"} or not frame.sure:
            continue
        words = stems(turn.said[frame.start : frame.end])
        if frame.note in notes or (frame.note is None and len(words & hers) > SHARED):
            return frame
    return None


def worth_keeping(told: Told, turn: Turn) -> bool:
    """Whether a turn asks openly, gives her meaning back or names a strength: never a line to mend."""
    return bool(asks_openly(told, turn) or given_back(told, turn) or strength_seen(told, turn))


def came_forward(turn: Turn) -> bool:
    """Whether the answer to a turn held a step, an idea or a hope, and the turn left her better off.

    A question of hers, a yes to an order, an objection or an event of its own is none of it.
    """
    reply = turn.reply
    if lift(turn) <= 0 or reply.marks & _CLOSED or reply.occasion in _ELSEWHERE:
        return False
    return answer_length(turn) >= SOME_WORDS and any(mark in shown(turn) for mark in OPENINGS)


def said_more(told: Told, turn: Turn) -> bool:
    """Whether the answer to a turn was on its subject, and longer than her words before or than most."""
    reply, words = turn.reply, answer_length(turn)
    if lift(turn) <= 0 or reply.marks & _CLOSED or reply.occasion in _ELSEWHERE or not reply.fitted:
        return False
    usual = median(answer_length(t) for t in told.turns)
    return words >= LONG_ANSWER and (words >= usual or words > len(told.before(turn.number).split()))


def shown(turn: Turn) -> frozenset[str]:
    """The marks of an answer; a trouble that carries a hope is told as the trouble it is."""
    marks = turn.reply.marks
    return marks - {"hope"} if "problem" in marks else marks


def answer_length(turn: Turn) -> int:
    """The words of the answer to a turn."""
    return len(turn.reply.text.split())
