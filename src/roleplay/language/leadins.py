"""What people say before they say it: markers at the head of a sentence, and fillers inside it."""

import re
from functools import cache

from roleplay.language.pattern import possible

_MARKERS = (
    "mm-hmm", "mhm", "uh-huh", "there(?=,)", "okay(?! (?:if|to|for)\\b)", "ok(?! (?:if|to|for)\\b)", "so",
    "well", "and", "but", "right", "now",
    "yeah", "yes", "yep", "no", "um+", "uh+", "er+", "erm", "hmm+", "mm+", "mhm", "oh", "ah", "great",
    "good", "fine", "perfect", "thanks", "thank you", "alright(?! (?:if|to|for)\\b)",
    "all right(?! (?:if|to|for)\\b)",
    "i was thinking(?=,? (?:what if|suppos|maybe|perhaps|how about))", "sure", "cool", "nice",
    "lovely", "wonderful", "close", "actually", "also", "then", "just", "because(?! of)", "or", "first",
    "first of all", "second", "finally", "lastly", "anyway", "honestly",
    "you know(?! (?:how|what|that|why|when|the|it|this|who))", "i mean", "i guess", "quick question",
    "one question", "a question", "my question is", "just curious", "out of curiosity",
    "let me ask(?: you)?(?: this)?", "look", "listen", "hey", "hi", "hello", "like", "basically", "again",
    "and then", "i see", "i hear you", "exactly", "absolutely", "seriously", "fair point", "quick one",
    "go on(?= then|,)", "go ahead(?=,)", "not quite", "interesting", "got it", "sorry", "roughly",
    "about(?= how (?:many|much|long|often))", "in a word", "in one word", "out of ten", "out of 10",
    "overall",
    "on balance", "all in all", "by the way", "btw", "from memory",
    "remind me(?= (?:was|is|did|do|are|were))", "where was i(?=[.,\u2026])",
    "what was i saying", "can i be honest(?=,)", "how shall i put it", "how do i put (?:it|this)",
)  # fmt: skip
_PHRASES = (  # markers whose first word begins much else
    "where was i", "what was i saying", "can i be honest", "how shall i put it", "how do i put", "about how",
    "in a word", "in one word", "out of ten", "out of 10", "on balance", "all in all", "by the way",
    "from memory", "remind me", "i was thinking",
)  # fmt: skip
_FIRST_WORDS = frozenset(
    re.split("[^a-z]", marker)[0] for marker in _MARKERS if not marker.startswith(_PHRASES)
)
_DRAWN_OUT = ("um", "uh", "er", "hm", "mm")  # "ummm"
_PAUSES = " \n\t,.;:\u2014\u2013-"
_WORD = re.compile(r"\w*")
_FILLED = "call called er erm kind kinda know mean name put say sort sorta was word :: "
_FILLER = (
    r"\b(?:um+|uh+|erm?|(?<!do )(?<!did )(?<!if )(?<!what )(?<!how )(?<!don't )you know"
    r"(?! (?:how|what|that|why|when|the|it|this|who|which|if|whether|where))|i mean"
    r"|(?<!what )(?<!this )(?<!that )(?<!some )(?<!any )(?<!a )(?<!which )(?<!the )(?:kind of"
    r"|sort of)|kinda|sorta)\b,?"
    r"|(?<=, )(?:what was it|how (?:do|would) you (?:say|call)(?: it| that)?|what do you call (?:it|that"
    r"|them|him|her)"
    r"|what's (?:it called|(?:his|her|its) name|the word)|how (?:shall|do|should) i (?:say|put)(?: it|"
    r" this)?),?(?= )"
    r"|(?<=\w )-+(?= )"
    r"|\b([a-z]{1,8})(?:- ?)(?=\1)"  # "wh-what", "so- so"
)


@cache
def _leadin() -> re.Pattern[str]:
    markers = "|".join(_MARKERS)
    return re.compile(rf"[\s,.;:\u2014\u2013-]*(?:(?:{markers})\b(?!-)[\s,.;:!\u2026\u2014\u2013-]*){{0,8}}")


def leadin_end(text: str, start: int = 0) -> int:
    """Where the sentence proper begins, at or after `start`; markers that are all there is are kept."""
    end = len(text) - len(text[start:].lstrip(_PAUSES))
    word = _WORD.match(text, end)
    if word and (
        word.group() in _FIRST_WORDS or word.group().startswith(_DRAWN_OUT) or text.startswith(_PHRASES, end)
    ):
        markers = _leadin().match(text, start)
        end = markers.end() if markers else start
    return end if any(c.isalnum() for c in text[end:]) else start


def without_fillers(text: str) -> str:
    """`text` with its fillers blanked, of the same length."""
    if not ("-" in text or "um" in text or "uh" in text or possible(_FILLED, text)):
        return text
    return re.sub(_FILLER, lambda m: " " * len(m.group()), text)
