"""OPEN:WHY: asks for reasons, with a soft note where a past action might be justified."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, pattern, starts
from roleplay.language.plain import plain
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_WHY = r"(?:why|how come|for what reason|for which reason)\b"
_NO_NOTE = r"\b(?:you think|important|matters?|worth|this goal|why now)\b|\bwhy (?:do|did|does) (?!you\b)"

_INVITED = (
    r"ask asked asks wonder wondered know why :: \b(?:nobody|no one"
    r"|never) (?:<w> )?(?:ever )?(?:asks?|asked)\b"
    r"|\bnobody's (?:ever )?asked\b|\bask me (?:why|about)\b|\bi(?:'ve)? (?:often |always "
    r"|never )?wonder(?:ed)? why\b"
    r"|\bdon't know why\b"
)
_PLAIN = "“{words}” asks for the reason behind what she has just said, and leaves it open."

_ABRUPT = 3  # words: "Why fractions first?"


def find(ask: Ask, table: Table) -> Hit | None:
    """A reason is asked for; the note is left out for values and for a pupil's success."""
    match = starts(_WHY, ask.core) if ask.is_wh else None
    if match is None:
        return None
    abrupt = len(ask.core.split()) <= _ABRUPT
    follows = _taken_up(ask, table)
    if follows:
        return Hit((ask.core_span(match),), why=_PLAIN)
    quiet = finds(_NO_NOTE, ask.clause) or (not abrupt and not finds(r"\b(?:you|your)\b", ask.core))
    return Hit((ask.core_span(match),), modifiers=() if quiet else ("WHY",))


def _taken_up(ask: Ask, table: Table) -> bool:
    """Whether she has just spoken of it, or wished to be asked: then it calls for no justifying."""
    last = table.ground.last_teacher
    if last is None:
        return False
    back = pattern(r"why (?:(?:is|was) (?:that|it|this)|so|that|this|then)$").match(ask.core) is not None
    small = starts(r"why (?:<day>|<count_word>|\d+|here|there|today|now)$", ask.core) is not None
    return back or small or table.echoes(ask.core) or finds(_INVITED, plain(last.text)) is not None


CODE = QuestionCode(
    label="OPEN:WHY",
    definition="Asks for reasons with why, how come or for what reason.",
    litmus="Can the answer surprise the coach?",
    why="“{words}” asks for a reason and leaves it open; on someone's own action it can sound "
    "like a call to justify.",
    suggest="What was important to you about {topic}?",
    suggest_plain="What was important to you about that choice?",
    steps=((17, find),),
    source="rubric 1.16",
    find_these=(
        Example("Why did you choose to open with the photograph?", ("Why",)),
        Example("Why do you think Rosa opened up today?", ("Why",)),
        Example("For what reason did you stop there?", ("For what reason",)),
    ),
    leave_these=(
        Example("Why didn't you give them more wait time?"),
        Example("That's why I'm asking — what did you see?"),
        Example("What was important to you about that choice?"),
    ),
)
