"""NONE: questions that ask nothing about teaching, or that the coach answers in the same breath."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.small_talk import asked_in_passing
from roleplay.rubric.table import Table

_PHATIC = (
    r"really and yes oh are did do how how's you sorry pardon excuse guess :: (?:how (?:are|were|have"
    r"|'s|is) (?:you"
    r"|things)(?: been)?(?: doing)?(?: today| this (?:morning|afternoon|week))?$"
    r"|how(?:'s| is| was| are| were| has) (?:your|the|everyone's|everybody's) (?:<w> )?"
    r"(?:day|week|weekend|morning|evening|summer|holidays?|break|vacation|family|kids|children"
    r"|husband|wife|baby|commute|drive|trip)(?: so far| been| going)?$"
    r"|how(?:'s| is) it going(?: today)?$"
    r"|(?:did|do) you have a (?:good|nice|lovely|restful) (?:weekend|day|week|summer|break|holiday|morning)"
    r"|(?:are )?you (?:okay|ok|all right|alright|well)$|(?:oh )?really$|and$|yes$|oh$|guess what$"
    r"|you know what$|(?:sorry"
    r"|pardon|excuse me)$)"
)
_RELATIONAL = (
    r"long years from originally grow train study school kids children family pets sleep :: "
    r"(?:how (?:long|many years) have you (?:been (?:at|in|with|here"
    r"|teaching|a teacher|working|doing this)|taught(?! this| these| that)|worked)"
    r"|where (?:are you|do you come) (?:from|originally)|where did you (?:grow up|train|study|go to school)"
    r"|do you have (?:any )?(?:kids|children|a family|pets)|how did you sleep|did you sleep)"
)
_ANSWER = (
    r"(?:because|it's because|it is because|that's because|well, because|simple[.:,]|the answer(?: is|'s))\b"
)
_MAY_I_CHECK = r"(?:can|could|may) i (?:just |quickly )?check(?: something| one thing)?(?:$|:)"
_JOKE = r"joke riddle :: \b(?:joke|riddle)\b"

_SHORT = 80  # characters: small talk is no longer


def find(ask: Ask, table: Table) -> Hit | None:
    """Phatic, relational, or answered by the next sentence."""
    phatic = starts(_PHATIC, ask.clause) if len(ask.clause) < _SHORT else None
    match = phatic or starts(_RELATIONAL, ask.clause) or starts(_MAY_I_CHECK, ask.clause)
    if match is not None:
        return Hit((ask.clause_span(match),))
    if (
        len(ask.clause) < _SHORT
        and not finds(r"\b(?:lesson|class|pupils?|students)\b", ask.clause)
        and (asked_in_passing(ask.clause) or finds(_JOKE, ask.intro))
    ):
        return Hit(((ask.clause_start, ask.clause_start + len(ask.clause)),))
    if (
        ask.is_wh
        and starts(_ANSWER, table.following.lstrip())
        and not finds(r"\bi (?:ask|wonder|say)", table.following)
    ):
        return Hit(((ask.clause_start, ask.clause_start + len(ask.clause)),))
    return None


CODE = QuestionCode(
    label="NONE",
    definition="A greeting, a question about the person and not the teaching, or one answered at once.",
    litmus="Would the answer tell anything about teaching?",
    why="“{words}” keeps company or answers itself, so it is not counted as a question about teaching.",
    steps=((2, find),),
    source="rubric 1.0.4 Q2",
    find_these=(
        Example("How was your weekend?", ("How was your weekend",)),
        Example("How long have you been at this school?", ("How long have you been at",)),
        Example("Why did it work? Because you waited.", ("Why did it work",)),
        Example("What you have for lunch?", ("What you have for lunch",)),
        Example("Shall we get a coffee?", ("Shall we get a coffee",)),
        Example("You are cross with me?", ("You are cross with me",)),
    ),
    leave_these=(
        Example("How was the discussion for you?"),
        Example("How long have you taught this unit?"),
        Example("How did the class come back after lunch?"),
        Example("What do you think of the second task?"),
        Example("Why did it work? I ask because I saw you wait."),
    ),
)
