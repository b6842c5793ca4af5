"""pushback: objects, names a limit, turns away, or weeps."""

from roleplay.language.pattern import finds
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_LIMIT = (
    "already aren't barely blaming can't cries crying curriculum did disagree district "
    "doesn't don't done easy enough fair families got hardly have haven't home impossible "
    "isn't judging no not nothing one parent parents phone phones possible realistic room saw "
    "saying schedule sink sinks sobs talk tears test that's thought three timetable tried "
    "true try two unrealistic very wasn't weeps weren't why won't :: "
    r"\b(?:there(?:'s| is|'re| are)(?: just| simply| really)? (?:no|not enough|hardly any|barely)"
    r"|there (?:isn't|wasn't|aren't)(?: a| any| enough)?) (?:\w+ )?(?:time|way|room|point|space|help"
    r"|money|faster|other|hours|staff)\b"
    r"|\b(?:i|we)(?:'ve| have)?(?: only| just)? (?:got|have) (?:only |just )?(?:two|three|one|\d+"
    r"|thirty\S*|forty\S*|no|so many)\b|\bno time\b|\bwon't (?:work|fix|help|change|happen|do)\b"
    r"|\bdoesn't work (?:with|for|here|like)\b"
    r"|\bthat(?:'s| is) (?:not (?:fair|true|realistic|possible|how|what happened|my)"
    r"|easy (?:for you )?to say|impossible|unrealistic|all very well)\b"
    r"|\byou (?:don't (?:know|understand|have)|try it|weren't|only saw|haven't)\b"
    r"|\bit(?:'s| is) (?:the|their) (?:parents?|sinks?|schedule|district|phones?|home|families"
    r"|curriculum|timetable|test|room)\b"
    r"|\b(?:we|i)(?:'ve)? (?:did|tried|done|already (?:did|tried|do)) (?:all |that|this|it)\b"
    r"|\bnothing (?:changed|works|helped)\b|\bi thought (?:we|you) were (?:going to|here)\b"
    r"|\bi can't (?:think about|talk about|deal with|add|see how|possibly)\b"
    r"|\bi (?:don't|do not) (?:see|agree|think (?:so|that|it)|have time|buy|believe)\b|\bi disagree\b"
    r"|\bnot (?:now|today|with this class|my job|going to)\b"
    r"|\bi(?:'m| am) not (?:going to|sure that|convinced|comfortable)\b"
    r"|\byou(?:'re| are) (?:blaming|saying (?:i|it's)|judging)\b|\bwhy (?:are you|does everyone|me)\b"
    r"|\b(?:cries|crying|tears|weeps|sobs)\b|\bcan we talk about (?:something|the|that)\b"
    r"|\bthese kids (?:can't|won't|don't)\b"
    r"|\bthey (?:can't|won't|don't have)\b"
)
_YES_BUT = (
    r"^\W{0,4}(?:yes|yeah|well|sure|okay|i know|maybe|true|right|no)?\W{0,4}but\b|\byes,? but\b"
    r"|\bno[,.] (?:but|i|it|they|that|we)\b"
)
_TAME = (
    "i've no problem thank :: "
    r"\bno problem\b|\bno,? (?:thank|not at all)\b|\bi've only got (?:good|one thing)\b"
)


def hear(said: Said) -> bool:
    """An objection, a limit, a turn away or tears."""
    if finds(_TAME, said.text):
        return False
    return bool(finds(_LIMIT, said.text) or finds(_YES_BUT, said.text))


CODE = MarkCode(
    label="pushback",
    definition="Objects, names a limit or counter-evidence, turns away, or weeps.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("There's no time for everyone to talk."),
        Line("It's the parents, honestly."),
        Line("Yes, but I have thirty of them."),
        Line("I can't think about that right now."),
    ),
    leaves=(
        Line("That they start testing ideas."),
        Line("A question could be waiting at each station."),
        Line("Sure, go ahead."),
    ),
)
