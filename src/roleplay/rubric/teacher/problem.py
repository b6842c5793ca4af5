"""problem: a difficulty she names herself."""

import re

from roleplay.language.pattern import pattern
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_TROUBLE = (
    r"\b(?:disaster|mess|circus|zoo|nightmare|chaos|struggl\w+|exhaust\w+|tired|drown\w*|stuck"
    r"|fail(?:ed|ing)?|worri(?:ed|es)|worry|hard|harder|hardest|difficult|tough|frustrat\w+|problem"
    r"|trouble|forever|too (?:loud|long|slow|fast|many|much|hard)|(?:is|it's|so|too|was|gets?|were"
    r"|got) (?:so |too |very )?(?:loud|noisy)|wild|flat|fell apart|falls apart|lost (?:them|control)"
    r"|blank|behind|overwhelmed|ashamed|embarrass\w+|terrible|awful|horrible|rough|painful|worst"
    r"|dread\w*|sick about|broken|broke|eats my|ate my|takes it out of me|keeps? me up"
    r"|don't know (?:how|what)|no idea how|can't (?:do|get|reach|hear|keep|seem|figure)|never (?:get"
    r"|reach|finish)|didn't (?:work|land|get)|doesn't work|isn't working|wasn't clear|not working"
    r"|just sat there|check(?:s|ed) out|drag(?:s|ged)|wander off|slow, with|do not know|the others, no"
    r"|alone with)\b"
)
_DENIED = (
    r"\b(?:no|not a|isn't a|wasn't a|never a) (?:problem|trouble|mess|disaster)\b"
    r"|\bnot (?:hard|difficult|too)\b|\bhard(?:ly| work pays)\b"
    r"|\bharder question\b"
)
_PROUD = r"\b(?:worked|proud|loved|great|wonderful|pleased)\b(?!.{0,90}\bbut\b)"


def hear(said: Said) -> bool:
    """A trouble in a statement of her own."""
    for sentence in re.split(r"(?<=[.?!…])\s+", said.text):
        if (
            pattern(_TROUBLE).search(sentence)
            and not pattern(_DENIED).search(sentence)
            and not (sentence.endswith("?") and said.words <= 5)
        ):
            return not pattern(_PROUD).search(sentence)
    return False


CODE = MarkCode(
    label="problem",
    definition="She raises a trouble herself.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("Honestly? That was a disaster."),
        Line("Clean-up is a circus."),
        Line("It's so loud, I can't hear what they say."),
    ),
    leaves=(
        Line("No problem, come in."),
        Line("I was quite proud of the stations."),
        Line("Clearer directions?"),
    ),
)
