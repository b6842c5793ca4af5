"""Questions that ordinary talk uses to assert: "Says who?", "Who ever learned from …?", "Any wonder?"."""

import re

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts

_LEAD = r"(?:(?:and|so|but|well|sure|honestly|i mean|or|then|now|ach|gas though),? )*"
# Nobody is the only answer to these.
_WHOEVER = (
    "who who's what which where how :: "
    + _LEAD
    + r"(?:who(?:'s| is| was)? (?:on earth|in the (?:world|history)(?: of <w>)?|in this building"
    r"|in that room|honestly|ever|exactly) "
    r"|who <w> ever <w>|(?:what|which)(?: <w>){1,3}? (?:has |have )?ever <w>"
    r"|what(?: <w>){1,3} (?:year old|age) (?:does|wants|is going to)\b"
    r"|(?:what|which) (?:child|kid|boy|girl|pupil|teenager)(?: <w>){0,3}? (?:has ever|ever|wants|is going to)"
    r"|who(?:'s| is| was)? (?:going to|gonna) (?:remember|learn|need|want|read|sit|care|use|listen)\b"
    r"|who(?:'s| is| was) the (?:adult|grown-up|grown up|boss)\b|who(?:'s| has) (?:learnt|learned"
    r"|learnt) (?:a thing|anything|a word)|who'd (?:choose|want)\b"
    r"|where (?:on earth|in the (?:real )?world (?:is|does|will|would) any)|how (?:much|many"
    r"|long) (?:<w> ){0,3}?(?:does any(?:one|body)|is any(?:one|body)|can you tell a child)\b)"
)
_EXCLAIMED = (
    "says wonder worst earth possessed expect even bother honestly seriously second call use good's idea"
    " magic :: " + _LEAD + r"(?:says who|(?:well )?is it any wonder|what(?:'s| is) the worst (?:that|thing)"
    r"|what(?:ever)? (?:on earth )?possessed|what on earth\b"
    r"|what (?:do|did) you expect (?:with|from|when|if)|why (?:even|bother)\b|what use (?:is|are)\b"
    r"|what good(?:'s| is| are| does)\b|whose idea of a\b"
    r"|(?:do|does|did|can|could) (?:you|we|they|any(?:one|body)) (?:honestly|seriously|for one second"
    r"|suppose for one)\b"
    r"|(?:do|does|did|have) (?:we|they|any(?:one|body)) (?:really|actually) (?:<w> ){1,5}?(?:anything"
    r"|anyone|a thing|anybody)\b"
    r"|you call (?:this|it|yoursel(?:f|ves))\b|do you (?:imagine|suppose) (?:for|they behave)"
    r"|how do you expect (?:[\w',-]+ ){1,8}?to\b|any wonder\b)"
)
_MEANT_TO = (
    r"meant supposed expected going gonna :: "
    + _LEAD
    + r"how(?:'s| is| are| was| were)?(?: (?:is|are|exactly|else|on earth))* (?:a|an|any|the|they|these"
    r"|those|kids|students|children|<student>) ?(?:[\w',-]+ ){0,12}?"
    r"(?:meant|supposed|expected) to\b"
)
_IF_STILL = (
    r"if :: how (?:are|is) (?:they|he|she|the <w>|kids|students) (?:going to|gonna"
    r"|ever going to) .*\bif (?:they|you|he|she)(?:'re| are| keep| never| don't| still| can't)\b"
)
_REAL = r"\b(?:for you|in your (?:room|class|view)|to you|in your own words)\b"


def asserted(ask: Ask) -> re.Match[str] | None:
    """The words that leave no answer open, None for a question that somebody may answer."""
    if finds(_REAL, ask.clause):
        return None
    return next(
        (m for written in (_WHOEVER, _EXCLAIMED, _MEANT_TO, _IF_STILL) if (m := starts(written, ask.clause))),
        None,
    )
