"""Speech written down without punctuation: where a question begins in mid-flow."""

import re

_SHORTEST = 50  # characters; a shorter stretch is left whole
_START = re.compile(
    r"(?<=[a-z'] )(?:(?:so|and|but|okay|now) )?"
    r"(?:what|how|why|where) (?:do|did|does|would|could|might|are|were|was|is|will) "
    r"(?:you|we|they|he|she|the|your|that|it|this|those|these|students)\b"
)
_HOLDS_ON = frozenset([
    "about", "of", "on", "to", "me", "know", "knew", "wonder", "wondering", "ask", "asked", "asking",
    "see", "say", "said", "think", "if", "when", "that", "with", "for", "in", "at", "by", "curious",
    "is", "was", "and", "or", "hear", "understand", "exactly", "just",
])  # fmt: skip


def flow_cuts(text: str, own: str) -> list[int]:
    """Offsets to cut a sentence at, in order; none in text that has punctuation or capitals of its own."""
    if len(own) < _SHORTEST or any(c in ",;:\u2014\u2013" for c in own):
        return []
    if sum(c.isupper() for c in text.replace("I", "")) > 1:
        return []
    found = []
    for match in _START.finditer(own):
        before = own[: match.start()].split()
        if len(before) > 2 and before[-1] not in _HOLDS_ON:
            found.append(match.start())
    return found
