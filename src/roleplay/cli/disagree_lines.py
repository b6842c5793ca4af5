"""`/disagree` of the conversation as lines: the marks of the last turn, and one of them heard differently."""

from roleplay.practice.session import Session
from roleplay.report.markings import Listed, called, differing, listed
from roleplay.settings.catalogue import say


def disagree(session: Session, asked: str) -> tuple[str, ...]:
    """What to tell after `/disagree asked`: the marks by number, or what was done with the one named.

    `asked` is "" or a number or a code, and behind it what the trainee would call the mark. Said again
    without a name, or with the same one, the disagreement is taken back. RoleplayError when it cannot be
    kept.
    """
    turns = session.conversation.turns
    if not turns:
        return (say("cli.lines.nothing-to-disagree"),)
    marks = listed(turns[-1].coding)
    if not marks:
        return (say("cli.lines.no-marks"),)
    which, _, wanted = asked.strip().partition(" ")
    if not which:
        return _choice(session, marks)
    fitting = _fitting(marks, which)
    if len(fitting) != 1:
        key = "several-marks" if fitting else "no-such-mark"
        return (say(f"cli.lines.{key}", which=which), *_choice(session, marks))
    mark = fitting[0]
    if session.differ(len(turns), mark.marking, wanted):
        return (_row(session, mark), say("cli.lines.disagreed"))
    return (say("cli.lines.agreed", mark=mark.words),)


def _choice(session: Session, marks: tuple[Listed, ...]) -> tuple[str, ...]:
    rows = (f"{number} {_row(session, mark)}" for number, mark in enumerate(marks, 1))
    return (*rows, say("cli.lines.how-to-disagree"))


def _fitting(marks: tuple[Listed, ...], which: str) -> list[Listed]:
    numbered = [mark for number, mark in enumerate(marks, 1) if str(number) == which]
    return numbered or [mark for mark in marks if mark.marking.label == which.upper()]


def _row(session: Session, mark: Listed) -> str:
    disputed = {d.marking: d.wanted for d in session.disagreed(len(session.conversation.turns))}
    words, wanted = mark.words, disputed.get(mark.marking)
    if wanted is not None:
        words = " · ".join(filter(None, (differing(words, [words]), called(wanted))))
    where = f"“{mark.quoted}”" if mark.quoted else say("cli.lines.whole-turn")
    return f"{mark.marking.label}: {words}, {where}"
