"""idea: a possible route in her own words."""

from roleplay.language.pattern import finds
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_IDEA = (
    "another ask begin can could give have how i'd if let make maybe might move pair perhaps "
    "put something start take they thinking try use would :: "
    r"\b(?:i|we) (?:could|might|can) (?:maybe |perhaps |always |just |also |even )?(?!not\b|see\b"
    r"|hear\b|tell\b|only\b|feel\b|do (?:it|that|thursday)|manage\b|imagine\b|believe\b|understand\b"
    r"|think about)[a-z]+"
    r"|\b(?:maybe|perhaps)(?: if)? (?:i|we|they|the|two|one|a|each)\b(?! (?:was|were|am|did|needed"
    r"|need|don't|can't|is|are)\b)|\bwhat if (?:i|we|they|the)\b"
    r"|\bi(?:'d| would) (?:put|start|begin|ask|try|give|let|have|pair|move|use|take|make|do)\b"
    r"|\bif (?:i|we|they|the \w+|pairs|everyone)\b[^.?!]{0,90}\b(?:could|would|might|then)\b"
    r"|\bi was thinking (?:of|about|that|i|we|maybe)\b|\bi(?:'ve)? been thinking (?:of|about)\b"
    r"|\b(?:a|the|one) \w+(?: \w+)? could\b|\bor they\b|\bsomething like\b|\bhow about (?:i|we|if)\b"
    r"|\bi want to (?:try|see if)\b|\banother (?:way|thing) (?:would|is|could)\b"
)
_REFUSED = (
    "can't could couldn't nothing :: "
    r"\b(?:can't|couldn't|don't know what i could|there's nothing|nothing (?:i|we) could)\b"
)
_EXCUSE = r"\bif (?:i|we) had (?:more|fewer|smaller)\b"


def hear(said: Said) -> bool:
    """A route she puts forward herself."""
    if said.after("DIRECT") and said.words <= 8:
        return False
    m = finds(_IDEA, said.text)
    return m is not None and not finds(_REFUSED, said.text) and not finds(_EXCUSE, said.text)


CODE = MarkCode(
    label="idea",
    definition="She proposes something, as a possible route in her own words.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("I could leave a question on each table."),
        Line("Maybe two of them carry it round on a card."),
        Line("If pairs read to each other first, a shy one could read to one friend."),
    ),
    leaves=(
        Line("I can't think about that right now."),
        Line("Okay, I'll do it."),
        Line("If I had fewer of them, it would work."),
    ),
)
