"""A short question said back, as people do while they think ("What was I like at nine?")."""

import re

_BEGINS = re.compile(
    r"\W*(?:(?:and|so|but|oh|ok|okay|right|well|then|hm+|ha)\W+)*"
    r"(?P<question>(?:why|what|how|who|whose|which|when|where)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_FEWEST, _MOST = 3, 9  # words
_BREAKS = re.compile(r"[.!?;:\u2026\"\u201c\u201d]|, (?:and|but|or|do|did|if|so)\b")
_WORD = re.compile(r"[\w'\u2019]+|[^\w'\u2019]+")
# What is said of the one who asks and of the one who is asked, turned round.
_TURNED = {
    "your": "my", "yours": "mine", "yourself": "myself", "my": "your", "mine": "yours", "me": "you",
    "i": "you",
    "you're": "I'm", "you've": "I've", "you'd": "I'd", "you'll": "I'll", "i'm": "you're", "i've": "you've",
    "i'd": "you'd", "i'll": "you'll", "myself": "yourself",
}  # fmt: skip
_VERBS = {"were": "was", "are": "am", "weren't": "wasn't"}
_SUBJECT_AFTER = frozenset(
    ["do", "did", "are", "were", "would", "could", "should", "will", "can", "have", "had", "might",
     "that", "if", "when", "what", "how", "because", "think", "say", "as", "until", "before", "after",
     "while", "since"]
)  # fmt: skip
_OBJECT_AFTER = frozenset(
    ["to", "for", "with", "at", "of", "about", "from", "like", "made", "makes", "make", "tell",
     "tells", "told", "give", "gives", "gave", "show", "shows", "showed", "let", "lets", "help",
     "helps", "helped", "ask", "asks", "asked", "on", "in", "by", "than", "bother", "bothers",
     "bothering", "worry", "worries", "worried", "surprise", "surprises", "surprised", "keep",
     "keeps", "kept", "stop", "stops", "stopped", "teach", "taught", "and", "get", "gets", "got",
     "need", "needs", "n't"]
)  # fmt: skip
_OBJECT_BEFORE = frozenset(
    ["", "not", "to", "so", "most", "more", "now", "there", "here", "with", "in", "on", "at", "about",
     "from", "today", "then", "than", "the"]
)  # fmt: skip


def asked_back(question: str) -> str:
    """The question from the other side, "" for one that is long, in several parts or begins with a verb."""
    match = _BEGINS.fullmatch(question.strip())
    if match is None or question.rstrip().endswith("."):
        return ""
    text = re.sub(r"\W+\Z", "", match.group("question"))
    words = re.findall(r"[\w'\u2019]+", text)
    if not _FEWEST <= len(words) <= _MOST or _BREAKS.search(text):
        return ""
    parts = _WORD.findall(text.replace("\u2019", "'"))
    turned = [_turned(parts, place) for place in range(len(parts))]
    whole = "".join(turned)
    return f"{whole[:1].upper()}{whole[1:]}?"


def _turned(parts: list[str], place: int) -> str:
    """One word of the question as she would say it."""
    word, low = parts[place], parts[place].lower()
    before = parts[place - 2].lower() if place > 1 else ""
    after = parts[place + 2].lower() if place + 2 < len(parts) else ""
    if low == "you":
        if before in _SUBJECT_AFTER or before.endswith("n't"):
            return "I"
        return "me" if before in _OBJECT_AFTER or after in _OBJECT_BEFORE else "I"
    if low in _VERBS and "you" in (before, after):
        return _VERBS[low]
    return _TURNED.get(low, word)
