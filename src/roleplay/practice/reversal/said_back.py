"""A teacher's words said back by the coach, in the second person; nothing where that would be unsafe.

What cannot be turned with certainty, or should not be repeated, is left to the caller's stand-in: words to
the coach ("you"), insults, labels on pupils, fragments without a word that carries meaning.
"""

import re

from roleplay.language.lexicon import lexicon
from roleplay.language.plain import plain
from roleplay.language.shown import REPLACEMENT, shown
from roleplay.language.stems import stems

LONGEST = 16  # words; of a longer sentence the last clause is taken
NAMES = ("Emre", "Leyla")  # on the inside page
LONGEST_WORD = 24  # letters; what is longer is no word
_ROUGH = re.compile(
    r"\b(?:fuck\w*|shit\w*|bitch\w*|bastard\w*|arse\w*|ass|asshole\w*|bull\w*|crap\w*|damn\w*|bloody|hell|piss\w*"
    r"|idiot\w*|moron\w*|stupid\w*|dumb\w*|useless|loser\w*|hate\w*|kill\w*|die|dead|liar\w*|sex\w*|whatever)\b"
)
_NOT_A_WORD = re.compile(rf"[{{}}<>\[\]\\|@#$%^*=_~`{REPLACEMENT}]|https?:|\d{{5}}")
_SENTENCE_END = re.compile(r"(?<=[.?!…;])\s+|\n+")
_CLAUSE_END = re.compile(r",\s+|\s+[–—-]\s+|:\s+|\s+(?=(?:because|so that|and then|which|but)\b)")
_LEANS = re.compile(r"because|so that|which|but|since")  # a clause that does not stand alone
_LEAD_IN = re.compile(
    r"(?:(?:well|so|um+|uh+|er+m?|hm+|oh|ah|yes|yeah|no|ok|okay|honestly|actually|maybe|perhaps|probably|and|but"
    r"|or|then|just|that|i mean|you know|i guess|i think|i suppose|i was thinking(?: of| about)?|what if"
    r"|how about|i(?:'ve)? been thinking(?: of| about)?)\b(?:\s+that\b)?[\s,.:…–—-]*)+"
)
_MY_ROUTE = re.compile(
    r"(?:i|we)(?:'d| could| might| can| would| should)? ?(?:(?:maybe|perhaps|always|also|even|just|want to"
    r"|like to|love to) )*(?:try (?:to )?)?"
)
_TURNED = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you",
    "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "we're": "you're",
    "we've": "you've", "we'd": "you'd", "we'll": "you'll", "us": "you",
    "our": "your", "ours": "yours", "ourselves": "yourselves",
}  # fmt: skip
_AFTER_I = {"am": "are", "was": "were", "wasn't": "weren't"}
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a reply, made safe to show, with their ends."""
    return tuple(part.strip() for part in _SENTENCE_END.split(shown(text)) if part.strip())


def as_sentence(text: str) -> str:
    """The text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """The text inside a sentence: its first letter small, unless it is one of the children's names."""
    return text if text.startswith(NAMES) else text[:1].lower() + text[1:]


def rough(text: str) -> bool:
    """Whether a text holds an insult or a curse."""
    return bool(_ROUGH.search(plain(text)))


def said_back(sentence: str) -> str:
    """A sentence of the teacher's in the coach's mouth, without its end: "You want them to test ideas".

    "" when it cannot safely be said back.
    """
    return _finished(_without_lead_in(_short(sentence)))


def route_back(sentence: str) -> str:
    """An idea of the teacher's as a route alone: "I could leave a card" gives "Leave a card"; "" as above."""
    short = _without_lead_in(_short(sentence))
    route = _MY_ROUTE.match(plain(short))
    return _finished(short[route.end() :] if route and _is_route(route.group()) else short)


def _is_route(opening: str) -> bool:
    return bool(re.search(r"'d|could|might|can|would|should|want to", opening))


def _short(sentence: str) -> str:
    """The sentence, or of a long one its last clause that says something."""
    whole = " ".join(shown(sentence).split()).strip(" .,;:!?…–—-\"“”'‘’")
    if len(whole.split()) <= LONGEST:
        return whole
    clauses = [c for c in _CLAUSE_END.split(whole) if len(c.split()) <= LONGEST and len(stems(c)) > 1]
    clauses = [c for c in clauses if not _LEANS.match(plain(c))]
    return clauses[-1] if clauses else ""


def _without_lead_in(text: str) -> str:
    lead = _LEAD_IN.match(plain(text))
    return text[lead.end() :] if lead else text


def _finished(text: str) -> str:
    text = text.strip(" .,;:!?…–—-\"“”'‘’")
    if not _safe(text):
        return ""
    return as_sentence(_turned(text))


def _safe(text: str) -> bool:
    low = plain(text)
    words = _WORD.findall(low)
    labels = frozenset(("label", "low_label", "threat"))
    return (
        bool(stems(low))
        and not re.search(r"\byou(?:r|rs|'\w+)?\b", low)
        and not rough(low)
        and not _NOT_A_WORD.search(low)
        and not any(labels & lexicon().single.get(word, frozenset()) for word in words)
        and all(len(word) <= LONGEST_WORD for word in words)
    )


def _turned(text: str) -> str:
    after_i = False

    def turn(found: re.Match[str]) -> str:
        nonlocal after_i
        low = plain(found.group())
        new = _AFTER_I.get(low) if after_i else None
        after_i = low == "i"
        return new or _TURNED.get(low) or found.group()

    return _WORD.sub(turn, text)
