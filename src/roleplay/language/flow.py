"""Speech written down without punctuation: where a question begins in mid-flow.

It is known by its word order: a question word, a helping verb and a subject, or a helping verb and a
subject where no subject stands before. Clauses that depend on what stands before ("I saw how you",
"what they did was", "when the bell went") are none.
"""

import re

from roleplay.language.pattern import pattern

_SHORTEST = 30  # characters; a shorter stretch is left whole
_FEWEST_BEFORE = 3  # words
_SUBJECT = r"(?:you|we|they|he|she|i)"
_THING = r"(?:the|your|that|it|this|those|these|there|students|kids)"
_DOES = r"(?:do|did|does|would|could|might|can|should|will|have|has|had)"
_MAY = r"(?:do|did|does|would|could|might|can|should|will|shall)"
_ONSET = (
    rf"(?<=[a-z0-9'] )(?:(?:so|and|but|okay|now) )?"
    rf"(?:(?:what|how|why|where)(?: (?:else|exactly|specifically))? "
    rf"(?:{_DOES}|are|were|was|is|am)(?:n't)? (?:{_SUBJECT}|{_THING}|<w>ing)\b"
    rf"|(?:what's|how's|where's|what'd|how'd) (?:{_SUBJECT}|{_THING}|going|next|behind|up)\b"
    rf"|(?:what|which|how many|how much|how long|how often|whose|what kind of|what sort of)(?: <w>){{1,3}} "
    rf"(?:{_DOES}|are|were) {_SUBJECT}\b"
    rf"|how (?!to\b|that\b|they\b|you\b|he\b|she\b|it\b|i\b|we\b)<w> (?:{_DOES}|was|were|is|are) <w>"
    rf"|what (?:would|could|might|did|does) (?:show|tell|help|make|need|change|happen|be|have|<w> (?:do|say"
    rf"|need|want|mean))\b"
    rf"|(?:i|i've been|i was|i'm)(?: just)? wonder(?:ing|ed)? (?:what|how|if|whether|did|had|was|were|why)\b"
    rf"|what (?:then|next|happens|happened|changes)\b|what (?:made|makes|drives|stopped|helped|got"
    rf"|prompted) (?:you|them|him|her|it|that)\b"
    rf"|{_MAY} {_SUBJECT} (?!(?:did|do|was|were|is|are|had|have|has|could|can|would|will|and|or|but|so)\b"
    rf"|<w>ed\b)<w>"
    rf"|(?:have|has|had) {_SUBJECT} (?:<w>ed|had|been|got|done)\b|any (?:idea|thoughts) (?:why|how|what|who"
    rf"|on|about)\b"
    rf"|(?:is|was|were|are) (?:there|that) (?:a|an|any|one|something|anything|new|usual|normal|typical|what"
    rf" you"
    rf"|the (?:same|usual|routine|plan|norm|one|first|idea))\b"
    rf"|(?:is|was|would) it (?:be )?(?:the|a|more|always|usually|that|going|meant|supposed)\b"
    rf"|are you (?:going|planning|thinking|happy|able|free|ok|okay)\b)"
)
_TAGGED = (
    r"(?<=[a-z] )(?:isn't|wasn't|didn't|doesn't|don't|weren't|aren't|hasn't|haven't|couldn't|wouldn't)"
    r" (?:it|they|you|he|she|we) "
    r"(?=(?:so|but|anyway|like|okay|now)\b)"
)
_HOLDS_ON = frozenset([
    "know", "knew", "wonder", "wondering", "ask", "asked", "asking",
    "see", "saw", "say", "said", "think", "if", "when", "that", "curious",
    "and", "or", "hear", "understand", "exactly", "just", "as", "than", "nor", "neither",
    "what", "how", "why", "where", "who", "which", "i", "you", "we", "they", "he", "she", "not", "never",
    "all", "tell", "told", "show", "showed", "notice", "noticed", "remember", "figure", "explain",
    "whether", "because", "like", "learn", "learned", "found", "find", "check", "checking", "be", "do",
    "does", "did", "me", "of", "about",
])  # fmt: skip
_DO_YOU_THINK = r"(?:do|did|would) you (?:think|reckon|say|feel)\b"
_BACK = 80  # characters looked back over
_ITS_COPULA = r"(?:is|was|are|were|'s)\b"
_HOLDS_A_COPULA = frozenset(
    ["about", "on", "to", "with", "for", "in", "at", "by", "is", "was", "are", "were", "into", "from", "out"]
)
_SUPPOSES = (
    r"(?:(?:so|and|but|ok|okay|well|like|yeah|then) )*(?:if|suppose|supposing|imagine|picture|say|what if"
    r"|how about if)\b"
)
_ASKED_OTHERS = r"\b(?:ask|asks|asked|asking|told|tell|telling|says|said|wrote)(?: \S+){1,3} $"
_STATES = (
    r"(?:^|\b(?:and|but|so|because) )(?:what|whatever|all|the thing|one thing|which|who|how|where|when|if)"
    r" (?:\S+ ){0,4}$"
)
_WORDS_OF_QUESTIONS = frozenset(
    ["what", "how", "why", "where", "which", "whose", "what's", "how's", "where's"]
)
_COPULA = r"(?:is|was|were|are)\b"
# a question word whose own verb is still to come
_WAITS = (
    r"\b(?:what|how|why|where|which|who|whose|when)(?! (?:is|was|are|were|do|did|does|would|could|can|will"
    r"|has|have|had)\b)"
    r"(?: \S+){0,8} $"
)
_THINKS = r"\b(?:what|how|why|where|who|which|when|what's|how's|is|was|are|do|did)\b"
_CUES = frozenset([
    "did", "do", "does", "would", "could", "might", "can", "should", "will", "have", "has", "had", "is",
    "was",
    "are", "were", "shall", "what's", "how's", "where's", "what'd", "how'd", "any", "wonder", "wondering",
    "wondered", "what", "isn't", "wasn't", "didn't", "doesn't", "don't", "weren't", "aren't", "hasn't",
    "haven't", "couldn't", "wouldn't",
])  # fmt: skip
_PARTED = "[,;:()\u2014\u2013]"


def flow_cuts(own: str) -> list[int]:
    """Offsets to cut a sentence at, in order: where a question begins that no mark or joining word shows."""
    if len(own) < _SHORTEST or _CUES.isdisjoint(own.split()[_FEWEST_BEFORE:]):
        return []
    found: list[int] = []
    tags = [] if "," in own else [m.end() for m in pattern(_TAGGED).finditer(own)]
    for match in pattern(_ONSET).finditer(own):
        at = match.start()
        if _free(own[max(0, at - _BACK, *found[-1:]) : at], match.group()):
            found.append(at)
    return sorted({*found, *tags})


def onset_behind(own: str, at: int) -> int | None:
    """Where a question clause begins behind a supposition that begins at `at` and has no comma."""
    for match in pattern(_ONSET).finditer(own, at):
        before = own[max(at, match.start() - _BACK) : match.start()]
        if len(before.split()) >= _FEWEST_BEFORE and _last_word(before) not in _HOLDS_ON:
            return match.start()
    return None


def _free(before: str, onset: str) -> bool:
    """Whether a question can begin behind these words: nothing in them takes it as its own."""
    stretch = re.split(_PARTED, before)[-1]
    if len(stretch.split()) < _FEWEST_BEFORE or pattern(_SUPPOSES).match(stretch.lstrip()):
        return False
    if pattern(_DO_YOU_THINK).match(onset) and pattern(_THINKS).search(stretch):
        return False
    if _last_word(stretch) in _HOLDS_ON or pattern(_ASKED_OTHERS).search(stretch):
        return False
    if _last_word(stretch) in _HOLDS_A_COPULA and pattern(_ITS_COPULA).search(onset):
        return False
    if onset.split()[0] in _WORDS_OF_QUESTIONS:
        return True
    return not (
        pattern(_WAITS).search(stretch)
        or (pattern(_COPULA).match(onset) and pattern(_STATES).search(stretch))
    )


def _last_word(text: str) -> str:
    return (text.split() or [""])[-1]
