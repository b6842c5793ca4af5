"""HELD: takes in what she objected to, and comes back to the pupils' matter."""

from collections.abc import Iterable

from roleplay.language.pattern import pattern
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_TAKEN_IN = (
    r"\b(?:is|are|'s) (?:a )?(?:real|a lot|true|fair|hard|not nothing)\b"
    r"|\byou(?:'ve| have) been (?:through|here)\b"
    r"|\b(?:i hear|i believe you|i can see|that's (?:true|fair|real)|you're right|of course|then not"
    r"|point taken|i understand|i know)\b|\bwe will get to\b|\bthat must\b"
    r"|\breal (?:constraint|limit|pressure)\b|\bwe'll get to\b"
    r"|\bfair enough\b"
)
_RETURNS = (
    r"\b(?:and|still|also) i (?:keep|don't want|still|can't)\b|\bi keep coming back\b"
    r"|\bdon't want to let go\b"
    r"|\b(?:stay|come back|return|hold on)(?: another minute| a little longer| for a moment)? (?:to"
    r"|with|on)\b|\bhasn't gone away\b|\bmatters? too much\b|\bto drop\b|\bstill matters?\b"
    r"|\b(?:haven't|hasn't) had a turn\b"
    r"|\bwhat (?:could|would|might) (?:be possible|move|you want for)\b"
    r"|\bhow (?:might|could|can) (?:something|we|you|that)\b"
    r"|\b(?:those|these) (?:\w+)\b[^.?!]{0,90}\?"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Acknowledgement, then return, in one turn, after a pushback of hers."""
    if (
        not moment.last
        or not moment.context.pushed
        or moment.had("DIRECT", "ADVICE", "LIGHT", "UNSAFE", "DEFICIT", "BUT", "REPAIR")
        or any(m.leads for m in moment.turn.moments)
    ):
        return ()
    said = moment.turn.utterance.plain
    taken = pattern(_TAKEN_IN).search(said)
    reflected = moment.had("REFLECT")
    if taken is None and not reflected:
        return ()
    back = pattern(_RETURNS).search(said, taken.end() if taken is not None else 0)
    again = moment.had("GROWTH", "HEAVY", "BRIDGE", "IMPACT") or moment.context.growth(
        moment.turn.utterance.text
    )
    if back is None and not (again and (reflected or taken)):
        return ()
    named = moment.context.growth_named or not moment.context.ground.growth.phrases
    spots = [(m.start(), m.end()) for m in (taken, back) if m is not None]
    if taken is None:
        spots += [spot for f in moment.turn.found if f.label == "REFLECT" for spot in f.matched]
    if not spots:
        spots = [*moment.context.growth_spans(moment.turn.utterance.text)]
    start = moment.turn.utterance.sentences[0].start
    return (
        moment.frame(
            "HELD",
            *spots,
            span=(start, moment.end),
            growth=True,
            sure=named,
            confidence=0.85 if named else 0.5,
        ),
    )


CODE = FrameCode(
    label="HELD",
    definition="After pushback: takes in what was said and returns to the growth area or the pupils in it.",
    source="rubric 2.22",
    why="{words}: what she said was taken in, and the pupils' matter stayed on the table.",
    suggest=None,
    hear=hear,
    late=True,
    finds=(
        Example(
            "The sinks are a real limit. And I keep coming back to station three; what could be possible?",
            teacher_before="There are only two sinks.",
            marks=("pushback",),
        ),
        Example(
            "That's fair, the year is full. It matters too much for these readers to drop; which day "
            "shall we come back to it?",
            teacher_before="There is no time this year.",
            marks=("pushback",),
        ),
        Example(
            "I hear you, thirty is a lot of children. Twelve of them haven't had a turn; what would "
            "you want for those twelve?",
            teacher_before="I have thirty of them.",
            marks=("pushback",),
        ),
    ),
    leaves=(
        Example("That must have thrown you.", teacher_before="The copier broke.", marks=("pushback",)),
        Example(
            "I hear you. You need to post it by Thursday.",
            teacher_before="The sinks are broken.",
            marks=("pushback",),
        ),
        Example(
            "The sinks are a real limit. And I keep coming back to station three; what could be possible?"
        ),
    ),
)
