"""CLOSED:CHK: a statement that echoes the teacher or gives neutral background, held out for a nod."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import starts
from roleplay.rubric.questions.claims import about_her_doing, assumed, doubted
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_GENUINE = (
    r"(?:(?:did|do|have|am) i (?:catch|hear|get|got|have|understand|understanding|understood|heard|hearing"
    r"|right|reading|following|missing anything|remember)\b"
    r"|(?:is|was|would) (?:that|this|it) (?:be )?(?:right|correct|fair|true|accurate|close"
    r"|what you (?:mean|meant|said)|how you see it|a fair)\b|does (?:that|this) (?:sound|seem"
    r"|feel) (?:right|about right|fair|accurate|true)"
    r"|did you (?:say|mean|mention)\b)"
)
_AGAIN = (
    r"(?:(?:can|could|would) you )?(?:please )?(?:say|repeat|explain|tell me) (?:it|that|this|me)?(?: to me)?"
    r" ?(?:again|once more|more (?:simply|simple|slowly|slow)|slower|simpler|one more time|in other words)\b"
    r"|what (?:mean|means)\b|what (?:does|do|is) +mean\b|what was that$|come again$"
)
_SUPPOSES = r"(?:(?:and|so|but) )?(?:suppose|supposing|imagine|picture|what if)\b"
_ASSUMED_HERE = r"(?:you know what|guess what|any|want|sound|make)"


def find(ask: Ask, table: Table) -> Hit | None:
    """A genuine check, an echo, or a statement without a verdict in it."""
    genuine = starts(_GENUINE, ask.clause) if ask.is_polar else None
    if genuine is not None:
        return Hit((ask.clause_span(genuine),))
    again = starts(_AGAIN, ask.clause)
    if again is not None:
        return Hit((ask.clause_span(again),))
    if ask.mood == "polar" and not ask.shells and ask.in_statement_order and table.echoes(ask.clause):
        return Hit(((ask.clause_start, ask.clause_start + len(ask.clause)),))
    if (
        not ask.is_statement
        or ask.is_wh
        or "…" in ask.said[-4:]
        or "..?" in ask.said[-5:]
        or starts(_ASSUMED_HERE, ask.clause)
        or _chooses(ask)
        or starts(_SUPPOSES, ask.said.lstrip())
    ):
        return None
    whole = ((ask.clause_start, ask.clause_start + len(ask.clause)),)
    if table.echoes(ask.clause):
        return Hit(whole)
    if ask.tag is not None:
        genuine_tag = starts(_GENUINE, ask.said[ask.tag[0] - ask.start :])
        return Hit((ask.tag,)) if genuine_tag else None if assumed(ask, table) else Hit(whole)
    if ask.mood == "fragment" and _offers(ask, table):
        return None
    if doubted(ask, table):
        return None
    return Hit(whole, sure=True, modifiers=_note(ask, table))


def find_rest(ask: Ask, table: Table) -> Hit | None:
    """A statement that nothing surer has claimed."""
    del table
    if not ask.is_statement or ask.is_wh:
        return None
    return Hit(((ask.clause_start, ask.clause_start + len(ask.clause)),))


def _note(ask: Ask, table: Table) -> tuple[str, ...]:
    """Unsure when plan and notes are silent about what she did (rubric 1.6)."""
    return ("DOUBT",) if about_her_doing(ask) and not table.established(ask.clause) else ()


def _chooses(ask: Ask) -> bool:
    return " or " in ask.clause and ask.tag is None


def _offers(ask: Ask, table: Table) -> bool:
    return bool(starts(r"(?:maybe|perhaps|possibly|or)\b", ask.clause)) or any(
        not table.teacher_named(t.plain) for t in ask.words_of("technique")
    )


CODE = QuestionCode(
    label="CLOSED:CHK",
    definition="A statement that echoes or rewords the teacher, or gives a neutral background fact, for "
    "a nod.",
    litmus="Is every idea in it hers, the plan's or the notes'?",
    why="“{words}” checks that you heard or remember right, so it stays out of the ratio.",
    steps=((3, find), (17, find_rest)),
    source="rubric 1.0.4 Q3, 1.0.9 edge 9",
    find_these=(
        Example("You have them third period, right?", ("You have them third period",)),
        Example(
            "Because of the assembly?",
            ("Because of the assembly",),
            before="I cut the share-out because of the assembly.",
        ),
        Example("You'd like a quieter start and you're not sure how — did I catch that?", ("did I catch",)),
        Example("Could you say that once more?", ("Could you say that once more",)),
        Example("You've had this group since August?", ("You've had this group since August",)),
    ),
    leave_these=(
        Example("You only called on the front tables?"),
        Example("That question was pretty low-level, no?"),
        Example("You felt rushed at the end, huh?"),
        Example("So if they can't hear the directions, they'll be…?"),
    ),
)
