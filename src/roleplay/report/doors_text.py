"""Two doors as plain text: the rounds side by side, her ideas, both epilogues, and the prompts."""

from roleplay.report.doors import DoorsTold, DoorTold
from roleplay.report.model import Curve
from roleplay.report.paper import Paper
from roleplay.settings.catalogue import say

NAMES, CELL = 18, 26  # characters of a row's name, and of one round
_BARS = 10  # signs of the longest reply
FULL = "#"


def as_text(told: DoorsTold, *, width: int = 80) -> str:
    """Everything in lines of at most `width` characters."""
    paper = Paper(width)
    paper.heading(told.title)
    paper.text(told.opening)
    write_rounds(paper, told)
    for prompt in told.prompts:
        paper.gap()
        paper.text(prompt.text)
        paper.quoted(prompt.answer)
    return str(paper)


def write_rounds(paper: Paper, told: DoorsTold) -> None:
    """The table, what lies between the endings, her ideas, and two weeks later."""
    if not told.rounds:
        return
    paper.gap()
    for line in table(told):
        paper.line(line) if line else paper.gap()
    paper.gap()
    paper.text(told.apart)
    for one in told.rounds:
        if one.ideas:
            paper.gap()
            paper.text(say("ways.doors.ideas-of", number=one.number))
            for idea in one.ideas:
                paper.text(say("ways.doors.idea", turn=idea.turn, words=idea.words), "    ", "      ")
    for one in told.rounds:
        paper.gap()
        paper.text(say("ways.doors.later", number=one.number))
        paper.quoted(one.epilogue)


def table(told: DoorsTold) -> list[str]:
    """The rows of both rounds, side by side."""
    rounds = told.rounds
    rows = [_row("", [say("ways.doors.round", number=r.number, title=r.title) for r in rounds])]
    named = {
        "dignity": [_curve(one.dignity) for one in rounds],
        "agency": [_curve(one.agency) for one in rounds],
        "words": [str(sum(one.replies)) for one in rounds],
        "coach": [str(one.coach_words) for one in rounds],
        "ideas": [str(len(one.ideas)) for one in rounds],
        "strength": [_named(one.strength) for one in rounds],
        "growth": [_named(one.growth) for one in rounds],
        "minutes": [_minutes(one) for one in rounds],
    }
    rows += [_row(say(f"ways.doors.row.{name}"), cells) for name, cells in named.items()]
    rows += ["", say("ways.doors.row.replies")]
    longest = max((words for one in rounds for words in one.replies), default=0)
    for turn in range(max(one.turns for one in rounds)):
        rows.append(_row(f"{turn + 1:>4}", [_reply(one, turn, longest) for one in rounds]))
    return [*rows, "", say("ways.doors.legend")]


def _row(name: str, cells: list[str]) -> str:
    return (f"{name:<{NAMES}}" + "".join(f"{cell:<{CELL}}" for cell in cells)).rstrip()


def _curve(curve: Curve) -> str:
    signs = curve.line[: CELL - 10]
    return say("ways.doors.curve", first=round(curve.values[0]), signs=signs, last=round(curve.values[-1]))


def _reply(one: DoorTold, turn: int, longest: int) -> str:
    if turn >= one.turns:
        return ""
    words = one.replies[turn]
    return f"{words:>3} {FULL * max(1, round(_BARS * words / max(longest, 1)))}"


def _named(turn: int | None) -> str:
    return say("ways.doors.not") if turn is None else say("ways.doors.turn", turn=turn)


def _minutes(one: DoorTold) -> str:
    return "–" if one.minutes is None else str(one.minutes) if one.minutes else say("ways.doors.under")
