"""Good words and fault words, with negation seen: "not clear" is a fault, "not a mess" is none."""

import re

from roleplay.language.pattern import finds, pattern
from roleplay.language.utterance import Token

_NEGATORS = frozenset(
    [
    "not", "no", "never", "n't", "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't",
    "can't", "couldn't", "won't", "wouldn't", "haven't", "hasn't", "hadn't", "nothing", "without",
    "hardly", "barely", "neither", "nor", "isnt", "wasnt", "didnt", "dont", "cannot", "lacks", "lacked",
    "lack",
]
)  # fmt: skip
_HEAD = 2  # tokens in which "well" only opens a sentence
_FAR = 3
_COUNTED_PROBLEM = r"^(?:one|two|three|four|five|six|\d+|sets?|solving|of)$"
_BEFORE_PROBLEM = frozenset(
    [
    "first", "second", "third", "fourth", "fifth", "last", "next", "word", "math", "maths", "harder",
    "hard", "practice", "two", "three", "four", "five", "six", "many", "each", "every", "sample", "no",
    "how", "quiz", "this", "solve", "solved", "talking-over",
]
)  # fmt: skip
_THINGS = frozenset(
    [
    "table", "tables", "desk", "desks", "shelf", "shelves", "chair", "chairs", "bench", "corner", "wall",
    "window",
    "sun", "light", "voice", "voices", "door", "stool", "box", "bus", "train", "song", "music", "laughter",
]
)  # fmt: skip
_PHRASES = (
    "appropriate aren't behind can't checked checks clear click control direction effective "
    "engaged engaging enough fall falling falls fell felling fells fixing focus fooling "
    "forever good goofing hand improvement improving isn't land landed learn learning lost "
    "messing never not nothing nowhere off-task place point purpose pushing ra ran ready "
    "rigor rigorous rigour sitting spaced spaces spacing standing still structure talking "
    "task thinking took tuned tunes tuning up wandering wasn't waste weren't work worked "
    "working wrong zoned zones zoning :: "
    r"\bf[ea]ll(?:s|ing)? (?:flat|apart|short)|\bcheck(?:s|ed) out\b"
    r"|\b(?:is|are|was|were) (?:so |way |far |already |too )?behind\b(?! (?:the|a|this|that|my"
    r"|bars)\b)|\b(?:tun|zon|spac)(?:es|ed|ing) out\b|\boff(?:-| )task\b|\bout of (?:control|hand)\b"
    r"|\ball over the place\b|\b(?:went|go|gone|going|did|do|doing|get|got) wrong\b"
    r"|\b(?:standing|sitting|messing|goofing|fooling|wandering) (?:around|about|off)\b"
    r"|\bdoing nothing\b|\bwaste of (?:their |my |your |our |everyone's )?time\b"
    r"|\b(?:isn't|wasn't|not|aren't|weren't|didn't|doesn't|never) (?:really |quite |just )?(?:land"
    r"|landed|work|working|worked|click|clear|enough|good|effective|engaged|engaging|rigor|rigorous"
    r"|pushing|learning|appropriate|ready for|up to)\b"
    r"|\bhad no (?:purpose|point|structure|rigou?r|focus|direction|clear)\b"
    r"|\bno (?:purpose|structure|rigou?r|control)\b"
    r"|\b(?:not|isn't|wasn't|weren't|aren't|never) (?:a |an |the |your |very |really |that |such "
    r"|particularly |as ){0,3}(?:good|great|strong|effective|engaging|productive|smooth|organi[sz]ed"
    r"|successful|focused|well[- ]planned|prepared)\b"
    r"|\bstill (?:can't|don't|didn't|won't|isn't|aren't|wasn't|doesn't)\b"
    r"|\bneeds? (?:a lot of )?(?:work|improvement|improving|fixing)\b|\bgot? nowhere\b"
    r"|\bdidn't learn\b|\bleft behind\b|\b(?:doing|did) all the (?:work|thinking|talking)\b"
    r"|\bran? long\b|\btook (?:forever|too long)\b"
    r"|\blost (?:them|control|the (?:class|room|kids))\b"
)


def faults(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Tokens that judge, negated ones left out."""
    found = []
    for i, token in enumerate(tokens):
        classes = token.classes
        if ("fault_quality" in classes or "fault_event" in classes or "fault_noun" in classes) and _judges(
            tokens, i
        ):
            found.append(token)
    return tuple(found)


def _judges(tokens: tuple[Token, ...], i: int) -> bool:
    token = tokens[i]
    before = tokens[i - 1].plain if i else ""
    following = tokens[i + 1].plain if i + 1 < len(tokens) else ""
    if negated(tokens, i) or (before == "to" and "fault_event" in token.classes):
        return False
    if following in _THINGS or (
        token.plain in ("issue", "issues") and (before in ("'", "\u2019") or following == "of")
    ):
        return False
    if token.plain in ("problem", "problems", "error", "errors"):
        return not (
            pattern(_COUNTED_PROBLEM).match(following) or before in _BEFORE_PROBLEM or before.isdigit()
        )
    if token.plain == "lost" and following == "in":
        return False
    if (token.plain == "loud" and before == "out") or (token.plain == "slow" and following == "down"):
        return False
    return not (
        token.plain in ("slow", "flat", "dry", "lost", "late", "bad", "low")
        and before in ("feel", "feels", "felt", "feeling")
    )


def goods(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Tokens that value, negated ones left out."""
    return tuple(
        t
        for i, t in enumerate(tokens)
        if ("good_quality" in t.classes or "praise_quality" in t.classes)
        and not negated(tokens, i)
        and not _says_little(tokens, i)
    )


def _says_little(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a word values nothing here: "well" at the head of a sentence, "kind of"."""
    following = tokens[i + 1].plain if i + 1 < len(tokens) else ""
    return (tokens[i].plain == "well" and i < _HEAD) or (tokens[i].plain == "kind" and following == "of")


def phrase_fault(text: str) -> re.Match[str] | None:
    """The first judging phrase of several words in a text."""
    return finds(_PHRASES, text)


def negated(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether one of the three words before denies this one."""
    for token in reversed(tokens[max(0, i - _FAR) : i]):
        if token.plain in _NEGATORS or token.plain.endswith("n't"):
            return True
        if token.plain in (",", ";", ":", ".", "and", "but"):
            return False
    return False
