"""agency: "I want, I can, I will", and not in answer to an order."""

from roleplay.language.pattern import finds, starts
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_WILL = (
    "can could determined excited going i'd i'll ready see start try want will would :: "
    r"\bi(?:'ll| will|'m going to| am going to)(?: definitely| just| also)? (?!be (?:late|honest|gone)"
    r"|have to|need|try to remember|see\b|think about it|let you know|do (?:it|that|what)"
    r"|post\b)[a-z]+|\bi want to (?!cry|quit|go home|leave|talk about|know|hear|sleep|scream)[a-z]+"
    r"|\bi (?:can|could) (?:do|try|start|see|make|put|ask|begin|start|use|give|move|get)\b(?! (?:that"
    r"|it) if)|\bi(?:'d| would) (?:like|love) to (?:try|start|see if|do|begin|test)\b"
    r"|\bi know what i(?:'ll| want| can)\b|\bi(?:'m| am) (?:ready|determined|excited) to\b"
    r"|\bi'd know (?:if|when|it)\b"
)
_NOT = (
    "can't guess if suppose want :: "
    r"\bif you (?:want|like|say|think)\b|\bi guess\b|\bi suppose\b|\bcan't\b"
)


def hear(said: Said) -> bool:
    """Will or ability of her own."""
    if said.after("DIRECT") or finds(_NOT, said.text):
        return False
    m = finds(_WILL, said.text)
    if m is None:
        return False
    return not (starts(r"^\W{0,4}(?:ok|okay|sure|fine|alright|right)\b", said.text) and said.words <= 7)


CODE = MarkCode(
    label="agency",
    definition="'I want, I can, I could, I will', not in answer to an order.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("I want to try that with the back tables."),
        Line("I'm going to leave the card with them."),
        Line("I could start with one group."),
    ),
    leaves=(
        Line("Okay, I'll do it."),
        Line("I can if you want me to."),
        Line("I can't do that with thirty."),
    ),
)
