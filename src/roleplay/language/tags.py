"""Closing tags: "…, isn't it?", "…, right?", "… did I catch that?"."""

import re

from roleplay.language.pattern import pattern

_ONE_WORD = (
    r"(?:right|yeah|yes|no|correct|okay|ok|huh|eh|true|agreed|hm+|nuh|fair|see|all right"
    r"|alright|you know|deal)"
)
_AUX = (
    r"(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't"
    r"|shouldn't|mustn't|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|must|am|ain't)"
)
_CHECK = (
    r"(?:(?:did|do|have|am) i (?:catch(?: that)?|hear(?: (?:that|you))?(?: right| correctly)?"
    r"|get(?: that| it)?(?: right)?"
    r"|got (?:that|it|this)(?: right)?|have (?:that|it|this) right|right|understand(?: you"
    r"| that)?(?: right| correctly)?"
    r"|hearing (?:you|that)(?: right| correctly)?|reading (?:that|you|it) right|following(?: you)?|close)"
    r"|is that (?:right|correct|fair|it|true|so|accurate|close|how you see it)"
    r"|does that (?:sound right|sound about right|fit)"
    r"|have i (?:understood|heard)(?: (?:you|that))?(?: right| correctly)?|would that be right"
    r"|is that what you mean(?:t)?)"
)
_ASSENT = (
    r"(?:(?:wouldn't|would|don't|do) you (?:say|agree|think)(?: so)?|don't you think so|am i right|you agree"
    r"|do you see|you see|you know what i mean|know what i mean|if you see what i mean|can we agree)"
)
_TAG = (
    rf"(?<![\w'])({_AUX} (?:it|you|he|she|they|we|that|there|i|this|those|these)|{_ONE_WORD}"
    rf"|{_CHECK}|{_ASSENT})(?: then| though)? ?[?.!\u2026]*$"
)
_LONGEST = 70  # characters: a tag stands at the very end
_FEWEST_WORDS = 2
_NO_TAG_AFTER = frozenset([
    "to", "can", "could", "will", "would", "you", "they", "i", "we", "he", "she", "it", "should",
    "must", "might", "may", "not", "that", "who", "what", "how", "and", "or", "of", "about", "for",
    "let's", "do", "does", "did", "just", "don't", "didn't",
])  # fmt: skip
_NEEDS_A_PAUSE = frozenset(["you know", "see", "true", "fair", "deal", "no"])
_NEEDS_A_MARK = frozenset(
    ["no", "yes", "true", "see", "fair", "deal", "you know", "you see", "you agree", "ok", "okay"]
)
_LAST_WORD = re.compile(r"([\w']+)[^\w]*$")
_LAST_WORDS = frozenset([
    "it", "you", "he", "she", "they", "we", "that", "there", "i", "this", "those", "these",
    "right", "yeah", "yes", "no", "correct", "okay", "ok", "huh", "eh", "true", "agreed", "hm",
    "hmm", "nuh", "fair", "see", "alright", "know", "deal", "then", "though", "correctly", "close",
    "so", "accurate", "fit", "mean", "meant", "say", "agree", "think", "get", "catch", "hear",
    "understand", "following", "heard", "understood", "got",
])  # fmt: skip


def tag_of(own: str, head: int, mark: str) -> tuple[int, int] | None:
    """The span of the tag at the end of a statement that begins at `head`.

    Without a question mark only a tag behind a comma or a dash counts, since "…, that is right." is none.
    """
    last = _LAST_WORD.search(own, max(head, len(own) - _LONGEST))
    if last is None or last.group(1) not in _LAST_WORDS:
        return None
    start = max(head, len(own) - _LONGEST)
    match = pattern(_TAG).search(own, start)
    if match is None or len(own[head : match.start(1)].split()) < _FEWEST_WORDS:
        return None
    before = own[: match.start(1)].rstrip()
    if before.rpartition(" ")[2] in _NO_TAG_AFTER and " " in match.group(1):
        return None
    parted = before[-1:] in ",;:\u2014\u2013-\u2026"
    if not parted and (mark != "?" or match.group(1) in _NEEDS_A_PAUSE):
        return None
    if mark != "?" and match.group(1) in _NEEDS_A_MARK:
        return None
    return match.start(1), match.end(1)
