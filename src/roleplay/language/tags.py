"""Closing tags: "…, isn't it?", "…, right?", "… did I catch that?", with or without their marks."""

import re

from roleplay.language.pattern import pattern

_ONE_WORD = (
    r"(?:right|yeah|yes|no|correct|okay|ok|huh|eh|hey|true|agreed|agree|hm+|nuh|fair|see|all right"
    r"|alright|you know|deal)"
)
_NEGATED = (
    r"(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't"
    r"|shouldn't|mustn't|mightn't|needn't|ain't)"
)
_PLAIN = r"(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|must|am|shall)"
_AUX = rf"(?:{_NEGATED}|{_PLAIN})"
_WHO = r"(?:it|you|he|she|they|we|that|there|i|this|those|these)"
_CHECK = (
    r"(?:(?:did|do|have|am) i (?:catch(?: that)?|hear(?: (?:that|you))?(?: right| correctly)?"
    r"|get(?: that| it)?(?: right)?"
    r"|got (?:that|it|this)(?: right)?|have (?:that|it|this) right|right|understand(?: you"
    r"| that)?(?: right| correctly)?"
    r"|hearing (?:you|that)(?: right| correctly)?|reading (?:that|you|it) right|following(?: you)?|close)"
    r"|is that (?:right|correct|fair|it|true|so|accurate|close|how you see it|the (?:heart|gist|size|sum)"
    r" of it)"
    r"|does that (?:sound right|sound about right|fit)"
    r"|have i (?:understood|heard)(?: (?:you|that))?(?: right| correctly)?|would that be right"
    r"|is that what you mean(?:t)?)"
)
_ASSENT = (
    r"(?:(?:wouldn't|would|don't|do) you (?:say|agree|think)(?: so)?|don't you think so|am i right|you agree"
    r"|do you see|you see|you know what i mean|know what i mean|if you see what i mean|can we agree)"
)
_TAG = (
    rf"(?<![\w'])({_AUX} {_WHO}|{_ONE_WORD}"
    rf"|{_CHECK}|{_ASSENT})(?: then| though| now)? ?[?.!\u2026]*$"
)
_AFTERTHOUGHT = (
    rf"[,\u2014\u2013-] ?({_AUX} {_WHO}),? ?[,\u2014\u2013-] ?"
    r"(?!(?:and|but|so|or|what|how|why|because)\b)<w>(?: <w>){0,7} ?[?.!\u2026]*$"
)
_TURNED = rf"({_NEGATED}) {_WHO}$"
_NO = r"\b(?:not|never|nobody|no|hardly|barely|<w>n't)\b"
_LONGEST = 90  # characters: a tag stands at the very end
_FEWEST_WORDS = 2
_NO_TAG_AFTER = frozenset([
    "to", "can", "could", "will", "would", "you", "they", "i", "we", "he", "she", "it", "should",
    "must", "might", "may", "not", "that", "who", "what", "how", "and", "or", "of", "about", "for",
    "let's", "do", "does", "did", "just", "don't", "didn't", "why", "when", "where", "which", "but", "if",
    "because", "so", "as", "than",
])  # fmt: skip
_NO_RIGHT_AFTER = frozenset([
    "got", "get", "it", "that", "that's", "do", "did", "done", "all", "is", "was", "them", "just", "about",
    "your", "the", "went",
    "goes", "going", "feels", "felt", "sounds", "looks", "quite", "exactly", "not", "on", "to", "turn",
    "from", "be", "you're", "they're",
    "he's", "she's", "it's", "are", "were", "feel", "sound", "look", "put", "set", "really", "so", "and",
    "answer", "far",
])  # fmt: skip
_ANSWERS = frozenset(["yeah", "yes", "no", "right", "okay", "ok"])
_OBJECTS = frozenset(["that", "it", "you"])
_NEEDS_A_PAUSE = frozenset(["you know", "see", "true", "fair", "deal", "no", "hey", "agree"])
_NEEDS_A_MARK = frozenset(
    [
        "no",
        "yes",
        "true",
        "see",
        "fair",
        "deal",
        "you know",
        "you see",
        "you agree",
        "ok",
        "okay",
        "hey",
        "agree",
    ]
)
_BARE = frozenset(["yeah", "eh", "no", "huh", "innit"])  # stand at the end of typed talk without any mark
_NO_BARE_AFTER = frozenset(
    ["oh", "a", "say", "said", "is", "or", "and", "so", "but", "yes", "hell", "well", "um", "with"]
)
_LAST_WORD = re.compile(r"([\w']+)[^\w]*$")
_LAST_WORDS = frozenset([
    "it", "you", "he", "she", "they", "we", "that", "there", "i", "this", "those", "these",
    "right", "yeah", "yes", "no", "correct", "okay", "ok", "huh", "eh", "true", "agreed", "hm",
    "hmm", "nuh", "fair", "see", "alright", "know", "deal", "then", "though", "correctly", "close",
    "so", "accurate", "fit", "mean", "meant", "say", "agree", "think", "get", "catch", "hear",
    "understand", "following", "heard", "understood", "got", "hey", "now",
])  # fmt: skip


def tag_of(own: str, head: int, mark: str) -> tuple[int, int] | None:
    """The span of the tag at the end of a statement that begins at `head`.

    Without a question mark a tag counts behind a comma or a dash ("…, that is right." is none), and one
    that turns the clause round ("they were late weren't they") even without; an afterthought may follow
    ("…, isn't she, the little one").
    """
    start = max(head, len(own) - _LONGEST)
    last = _LAST_WORD.search(own, start)
    if last is None:
        return None
    if last.group(1) not in _LAST_WORDS:
        return _before_an_afterthought(own, head, start)
    match = pattern(_TAG).search(own, start)
    if match is None or len(own[head : match.start(1)].split()) < _FEWEST_WORDS:
        return None
    before = own[: match.start(1)].rstrip()
    if (
        mark != "?"
        and match.group(1) in _ANSWERS
        and len(own[head : match.start(1)].split()) <= _FEWEST_WORDS
    ):
        return None  # "They did, yeah." answers
    word = before[-_LONGEST:].rpartition(" ")[2]
    if (
        " " in match.group(1)
        and word in _NO_TAG_AFTER
        and not (word in _OBJECTS and _stands_bare(own[head : match.start(1)], match.group(1), word, mark))
    ):
        return None
    if before[-1:] in ",;:\u2014\u2013-\u2026?.":
        return None if mark != "?" and match.group(1) in _NEEDS_A_MARK else match.span(1)
    if mark == "?" and match.group(1) not in _NEEDS_A_PAUSE:
        return match.span(1)
    return match.span(1) if _stands_bare(own[head : match.start(1)], match.group(1), word, mark) else None


def _stands_bare(clause: str, tag: str, word: str, mark: str) -> bool:
    """Whether a tag without a comma can be nothing else: it turns round what the clause says."""
    if mark == ".":
        return False
    if pattern(_TURNED).match(tag):
        return pattern(_NO).search(clause) is None
    if pattern(_CHECK).fullmatch(tag):
        return mark == "" and len(clause.split()) > _FEWEST_WORDS
    if tag == "right":
        return mark == "" and word not in _NO_RIGHT_AFTER and len(clause.split()) > _FEWEST_WORDS
    if tag in _BARE or tag == "shall we":
        return word not in _NO_BARE_AFTER and len(clause.split()) > _FEWEST_WORDS
    return pattern(rf"{_PLAIN} {_WHO}$").match(tag) is not None and pattern(_NO).search(clause) is not None


def _before_an_afterthought(own: str, head: int, start: int) -> tuple[int, int] | None:
    if sum(own.count(pause, start) for pause in ",\u2014\u2013") < 2:  # one before the tag, one behind it
        return None
    match = pattern(_AFTERTHOUGHT).search(own, start)
    if match is None or len(own[head : match.start(1)].split()) < _FEWEST_WORDS:
        return None
    turned = pattern(_TURNED).match(match.group(1)) is not None
    return match.span(1) if turned != bool(pattern(_NO).search(own[head : match.start(1)])) else None
