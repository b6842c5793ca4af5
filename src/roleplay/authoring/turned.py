"""Words turned round: a note told to the teacher it is about, and her own words given back to her."""

import re
from typing import Final

# Third person to second, for notes: "She kneels" becomes "You kneel".
_NOUNS: Final = {"she": ("she", "her", "her", "herself"), "he": ("he", "him", "his", "himself")}
_IRREGULAR: Final = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_NO_VERBS: Final = frozenset({"always", "sometimes", "perhaps", "afterwards", "besides", "as", "this", "its"})
_TAKES_ES: Final = ("ches", "shes", "sses", "xes", "zzes")

# First person to second, for her words.
_BACK: Final = {
    "i": "you", "i'm": "you're", "i'd": "you'd", "i've": "you've", "i'll": "you'll", "me": "you",
    "my": "your", "mine": "yours", "myself": "yourself", "am": "are",
}  # fmt: skip
_LOWERED: Final = frozenset(
    ["the", "a", "an", "it", "it's", "they", "they're", "he", "she", "we", "we're", "that", "that's", "this",
     "these", "those", "there", "there's", "then", "not", "nobody", "everyone", "some", "every", "each",
     "all", "one", "two", "three", "half", "when", "if", "what", "in", "on", "at", "for", "with", "by",
     "from", "as", "no", "children", "kids", "students", "pupils", "maybe"]
)  # fmt: skip
_LEADS_IN: Final = re.compile(
    r"^(?:(?:and|but|because|so|or|well|oh|okay|yes|no|then|honestly)\b[,.]?\s+)+", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"[^.!?…]+[.!?…]*")
# A question, words to the coach, somebody's words in quotes: nothing that can be given back.
_UNFIT: Final = re.compile(r"[?\"“”]|\byou(?:r|rs|'\w+)?\b|(?<!\w)'|'(?!\w)", re.IGNORECASE)
_SPOKEN: Final = re.compile(r"^(To [A-Z][\w' ]*): (?=[\"“])")
_ASIDE: Final = re.compile(r"\*[^*]*\*")
_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_FEWEST, _MOST = 3, 18  # words of a sentence worth giving back


def told_to_her(text: str, pronoun: str, called: str) -> str:
    """A note in the second person, on one line.

    A note that begins with words spoken ("To Dario: …") is what she said. `they` may be the pupils and stays.
    """
    one_line = _SPOKEN.sub(_said, " ".join(text.split()))
    one_line = re.sub(rf"\b{re.escape(called)}'s\b", "your", one_line)
    one_line = re.sub(rf"\b{re.escape(called)}\b(?: ([a-z]+))?", _as_subject, one_line)
    if pronoun not in _NOUNS:
        return _capital(one_line)
    subject, object_, possessive, itself = _NOUNS[pronoun]
    one_line = re.sub(rf"\b{subject}\b(?: ([a-z]+))?", _as_subject, one_line, flags=re.IGNORECASE)
    one_line = re.sub(rf"\b{itself}\b", "yourself", one_line)
    one_line = re.sub(rf"\b{possessive}\b(?= [a-z0-9])", _your, one_line, flags=re.IGNORECASE)
    return _capital(re.sub(rf"\b{object_}\b", "you", one_line))


def given_back(text: str) -> str:
    """Her longest plain sentence as a reflection ("So you nearly told him."); "" when there is none."""
    best = ""
    for sentence in _SENTENCE.findall(_ASIDE.sub(" ", text.replace("’", "'"))):
        plain = _LEADS_IN.sub("", sentence.strip().strip("'\"“”")).strip()
        words = len(plain.split())
        if _UNFIT.search(plain) or not _FEWEST <= words <= _MOST:
            continue
        best = max(best, plain.rstrip(".!… "), key=len)
    return f"So {_turned(best)}." if best else ""


def _said(match: re.Match[str]) -> str:
    return f"You said {match.group(1)[0].lower()}{match.group(1)[1:]}: "


def _turned(sentence: str) -> str:
    words = re.sub(r"\b([Ii]) was\b", r"\1 were", sentence)
    words = _WORD.sub(lambda m: _BACK.get(m.group().lower(), m.group()), words)
    first = words.split(maxsplit=1)[0].strip(",").lower()
    return words[0].lower() + words[1:] if first in _LOWERED else words


def _as_subject(match: re.Match[str]) -> str:
    you = "You" if match.group()[0].isupper() else "you"
    verb = match.group(1)
    return f"{you} {_base(verb)}" if verb else you


def _base(verb: str) -> str:
    """The form that goes with "you"; words that are no verb in the third person stay."""
    if verb in _IRREGULAR or verb in _NO_VERBS:
        return _IRREGULAR.get(verb, verb)
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if verb.endswith(_TAKES_ES):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def _your(match: re.Match[str]) -> str:
    return "Your" if match.group()[0].isupper() else "your"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
