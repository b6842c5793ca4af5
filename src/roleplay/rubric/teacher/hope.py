"""hope: what she wants for pupils."""

from roleplay.language.pattern import finds, pattern, starts
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_PUPILS = (
    r"(?:them|they|their|students?|kids?|pupils?|children|every|each|everyone|all of|the (?:quiet|shy"
    r"|back|other|last)|him|her|readers|learners|this class|these)"
)
_WANT = (
    rf"\bi(?:'d| would|'ve always| really| just|'m| do)? (?:want|hop(?:e|ed|ing)|wish|dream(?:ed)?|love"
    rf"|like|long)\b(?: for| that| it if| to see)?[^.?!]{{0,25}}\b{_PUPILS}\b"
    rf"|\bmy (?:hope|dream|wish|goal) (?:is|for|would)\b|\bit matters (?:to me )?that {_PUPILS}\b"
    rf"|\bso that {_PUPILS} can\b"
)
_THAT_THEY = (
    "all back children class each every everyone her him kid kids last learners other pupil "
    "pupils quiet readers shy student students their them these they :: "
    rf"^\W{{0,4}}(?:that|for) {_PUPILS}\b"
)
_ABOUT_HER = (
    r"\bi(?:'d| would)? (?:want|like|love|wish|hope) (?:to|they'd|they would|someone|you|it"
    r"|that you)\b(?! (?:see|hear|have|give))"
)
_COMPLAINT = (
    "wish worksheets :: "
    r"\bwant worksheets\b|\bi wish they(?:'d| would) (?:just |stop|leave|sit|listen|behave)\b"
)


def hear(said: Said) -> bool:
    """Something she wants for pupils; after a question about hopes, "that they …" is enough."""
    if finds(_COMPLAINT, said.text):
        return False
    if starts(_THAT_THEY, said.text) and said.after("VISION", "OPEN"):
        return True
    return any(not pattern(_ABOUT_HER).match(m.group()) for m in pattern(_WANT).finditer(said.text))


CODE = MarkCode(
    label="hope",
    definition="She says what she wants for pupils.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("I want every one of them to have tried it alone."),
        Line("I hope the shy ones read to somebody."),
        Line("My dream is that they argue about books without me."),
    ),
    leaves=(
        Line("I want to try the cards."),
        Line("They want worksheets."),
        Line("I wish they'd just sit still."),
        Line("It was an ordinary lesson."),
    ),
)
