"""step: something definite she will do, in her own words."""

from roleplay.language.pattern import finds, starts
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_STEP = (
    "going i'll my next start step thing try want will :: "
    r"\bi(?:'ll| will|'m going to| am going to) (?!be |have to|think|see\b|need|try to|let you"
    r"|do (?:it|that|what you)|post it)(?:just |only |definitely |first )?[a-z]+ [a-z]+"
    r"|\bi want to (?:try|start with|do|use|begin with|test) (?:that|it|this|the|a|one|with)\b"
    r"|\bi(?:'d| would) (?:like|love) to try (?:that|it|the|this|with)\b"
    r"|\b(?:my|the) (?:next|first) (?:step|thing) (?:is|will be|would be)\b"
)
_CHOSEN = r"^\W{0,4}(?:the|let's do the|i'd go with the|i choose the) [a-z]+(?: [a-z]+){0,4}[.!]"
_YIELDS = r"^\W{0,4}(?:ok|okay|sure|fine|alright|all right|right|if you)\b"


def hear(said: Said) -> bool:
    """A definite next step; one the coach ordered is compliance."""
    if said.after("DIRECT") or (starts(_YIELDS, said.text) and said.words <= 9):
        return False
    if finds(_STEP, said.text):
        return True
    return said.after("AUTON", "CLOSED:CHO") and bool(starts(_CHOSEN, said.text))


CODE = MarkCode(
    label="step",
    definition="A next step in her own words, or chosen from options she asked for.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("I'll put the strips out before they come in."),
        Line("I want to try that with table four."),
        Line("My first step is the exit question."),
    ),
    leaves=(
        Line("Okay, I'll do it."),
        Line("I'll have to see."),
        Line("Fine. I'll post it by Thursday.", to="You need to post the steps by Thursday."),
    ),
)
