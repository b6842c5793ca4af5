"""asks: a direct question or request to the coach."""

from roleplay.language.pattern import finds, pattern
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_ASKS = (
    r"\bwhat (?:would|do|did|should|could) (?:you|i|we)\b[^.?!]{0,90}\?"
    r"|\bhow (?:would|do|should|can|could) (?:you|i|we)\b[^.?!]{0,90}\?"
    r"|\b(?:do|did|have|would|could|can|will|are|were) you\b[^.?!]{0,90}\?|\bshould i\b[^.?!]{0,90}\?"
    r"|\blike what\b|\bsuch as\s*\?|\bany (?:ideas?|suggestions?|advice|tips|thoughts)\b"
    r"|\bwhat(?:'s| is) your (?:view|take|advice|opinion|idea|read)\b"
    r"|\bwhat else (?:could|can|should) i\b|\band you\s*\?"
    r"|\b(?:just |please )?tell me (?:what (?!they|he|she)|how|which|why|straight|honestly)\b"
    r"|\bshow me how\b|\bgive me (?:an? |some |the )(?:idea|example|answer|tip|strategy)\w*\b"
    r"|\bi(?:'d| would) (?:like|love|appreciate) (?:your|some|to hear your|an?) (?:advice|help|ideas?"
    r"|view|opinion|thoughts?|suggestions?|to know what you)\b"
    r"|\bi need (?:your )?(?:help|advice|ideas)\b|\bhelp me\b|\bcould use (?:some )?help\b"
    r"|\bneeds? (?:laminating|printing|copying|covering|sorting)\b"
    r"|\bwhat do you think\b"
)
_RHETORICAL = (
    r"\bwhat (?:can|could|do) (?:you|i|we) (?:do|expect|say)\?$|\byou know\s*\?|\bhow should i know\b"
    r"|\bwhat do you (?:want|mean|expect)\b"
)


def hear(said: Said) -> bool:
    """A question or request with the coach as the one to answer."""
    m = finds(_ASKS, said.text)
    return m is not None and not pattern(_RHETORICAL).search(m.group())


CODE = MarkCode(
    label="asks",
    definition="Asks the coach straight: for a view, an idea, help.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("What would you do?"),
        Line("Just tell me what to do."),
        Line("Okay. Like what?"),
        Line("Will you come?"),
    ),
    leaves=(
        Line("Emre did that?"),
        Line("Clearer directions?"),
        Line("I asked them what they saw."),
        Line("Yes, please."),
    ),
)
