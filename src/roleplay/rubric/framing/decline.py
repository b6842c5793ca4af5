"""DECLINE: a kind no, with something closer to the pupils' learning in its place."""

from collections.abc import Iterable

from roleplay.language.pattern import finds, pattern
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_NO = (
    "able afraid can't cannot don't going isn't mine no part pass something will won't :: "
    r"\bi(?:'m| am) (?:going to|not going to|not able to|afraid i can't|afraid i won't) (?:say no"
    r"|\w+)\b"
    r"|\bi (?:won't|can't|cannot|will not|don't)(?: be able to| really)? (?:do|take|cover|make"
    r"|laminate|print|copy|sort|decorate|put|help with|come|carry|run|fill|write|type|pick|hang"
    r"|order)\b|\b(?:isn't|not|is not) something i can\b"
    r"|\b(?:not|isn't|aren't) (?:mine|something for me|my part)\b|\bno to the\b|\bi have to say no\b"
    r"|\bi'll say no\b|\b(?:the |my )?answer (?:to|on|about) [^.?!]{0,40} is no\b|\bsay no to\b"
    r"|\bi need to pass on\b|\bi can't take (?:on )?(?:the|that|those)\b"
)
_OFFER = (
    r"\b(?:and|so|but|instead)?,? ?(?:i'd (?:happily|gladly|love|like|rather|be glad)|could i|can i"
    r"|i can|i could|i will|i'll|what i can do|let me|yes to|is yes|we could|let's)\b"
    r"|\bdeserves (?:that|the|this|an)\b"
    r"|\bwhat i can\b"
)
_NEAR = 400  # characters in which the offer follows the no
_CONTEMPT = r"\byour job\b|\bkeep doing\b|\bnot my problem\b"


def hear(moment: Moment) -> Iterable[Frame]:
    """No and offer within one turn."""
    own = moment.own
    m = finds(_NO, own)
    if m is None or finds(_CONTEMPT, own) or moment.had("DECLINE", "UNSAFE"):
        return ()
    start = m.end() + moment.start
    offer = pattern(_OFFER).search(moment.turn.utterance.plain, start, start + _NEAR)
    if offer is None:
        return ()
    return (
        moment.frame(
            "DECLINE",
            m,
            (offer.start(), offer.end()),
            span=(moment.start, max(moment.end, offer.end())),
            confidence=0.8,
        ),
    )


CODE = FrameCode(
    label="DECLINE",
    definition="Says no to a request, without blame, and offers something closer to what pupils learn.",
    source="rubric 2.19",
    why="{words} is a plain no that makes room for something nearer to the pupils.",
    suggest=None,
    hear=hear,
    late=True,
    finds=(
        Example("I won't do the labels, and I'd gladly spend that hour watching who speaks in your circle."),
        Example("I can't take on the copies; what I can do is sit with you over the drafts."),
        Example("No to the posters, yes to finding out who hasn't read aloud yet."),
    ),
    leaves=(
        Example("I don't do posters."),
        Example("I can't keep doing your job for you."),
        Example("I'll do it after lunch."),
    ),
)
