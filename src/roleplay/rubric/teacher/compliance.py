"""compliance: agrees with nothing of her own in it."""

from roleplay.language.pattern import finds, starts
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_YIELDS = (
    r"^\W{0,4}(?:(?:yes|yeah|ok|okay|sure|fine|all right|alright|right|of course|got it|understood"
    r"|will do|yes,? (?:ma'am|sir))\b[\W]*)+(?:i(?:'ll| will| can| guess| suppose)(?: i)?(?: can"
    r"| could)? (?:do|try|post|use|add|put|start|make|get|remember|work on)(?: (?:it|that|this|the \w+"
    r"|a \w+|\w+day))?(?: (?:by|on) \w+)?|thanks?(?: you)?|by \w+day|if you (?:say|think|want"
    r"|like)[^.]*|whatever you (?:say|think|want)|i know|one \w+ a \w+|no problem)?\W{0,4}(?:ok|okay"
    r"|thanks?|thank you|sure)?\W{0,4}$"
)
_DAY_FIRST = r"^\W{0,4}by [a-z]+day\W+(?:ok|okay|sure|fine|all right)\W{0,4}$"
_GIVES_IN = (
    "guess i'll if insist say suppose think want whatever will :: "
    r"\bif you (?:say so|want me to|think so|insist|like)\b|\bif that's what you (?:want|need|think)\b"
    r"|\bwhatever you (?:say|think|want|need)\b|\bi(?:'ll| will) do what you\b"
    r"|\bi guess i(?:'ll| will| could| should| can)\b|\bi suppose i (?:should|could|can)\b"
    r"|\bi(?:'ll| will) (?:just )?do (?:it|that)\W{0,4}$"
)
_BARE = r"^\W{0,4}(?:no|yes|yeah|right|i know|true|okay|ok|sure)\W{0,4}$"


def hear(said: Said) -> bool:
    """Agreement only; a bare yes or no counts after a leading question or an order."""
    if starts(_BARE, said.text):
        return said.after("LEADING", "DIRECT", "ADVICE", "UNSAFE", "LIGHT", "SERVICE")
    if said.after("CLOSED:PERM") and not said.after("DIRECT"):
        return False
    if finds(_GIVES_IN, said.text):
        return True
    return bool(starts(_DAY_FIRST, said.text) or starts(_YIELDS, said.text)) and (
        said.coach is None
        or said.after("LEADING", "DIRECT", "ADVICE", "ADVICE-P", "LIGHT", "SERVICE", "DEFICIT")
    )


CODE = MarkCode(
    label="compliance",
    definition="Agrees without owning: nothing of her own is in it.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("Okay, I'll do it."),
        Line("If you say so."),
        Line("By Thursday. Okay.", to="You need to post it by Thursday."),
        Line("No.", to="They can't afford that, can they?"),
    ),
    leaves=(
        Line("Sure, go ahead.", to="May I share something from my notes?"),
        Line("I want to try it with table four."),
        Line("Okay, and I could leave the strips out for them."),
    ),
)
