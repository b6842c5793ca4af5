"""What people say before they say it: markers at the head of a sentence, and fillers inside it."""

import re

_MARKERS = (
    "mm-hmm|mhm|uh-huh|there(?=,)|okay|ok|so|well|and|but|right|now|yeah|yes|yep|no|um+|uh+"
    "|er+|erm|hmm+|mm+|mhm|oh|ah|great|good|fine|perfect|thanks"
    "|thank you|alright|all right|sure|cool|nice|lovely|wonderful|close|actually|also|then"
    "|just|because(?! of)|or|first"
    "|first of all|second|finally|lastly|anyway|honestly|you know(?! (?:how|what|that|why"
    "|when|the|it|this|who))|i mean|i guess|quick question|one question"
    "|a question|my question is|just curious|out of curiosity"
    "|let me ask(?: you)?(?: this)?|look|listen"
    "|hey|hi|hello|like|basically|again|and then|i see|i hear you|exactly|absolutely"
    "|not quite|interesting|got it"
)
_LEADIN = re.compile(rf"[\s,.;:\u2014\u2013-]*(?:(?:{_MARKERS})\b(?!-)[\s,.;:!\u2026\u2014\u2013-]*){{0,8}}")
_FILLER = re.compile(
    r"\b(?:um+|uh+|erm?|you know(?! (?:how|what|that|why|when|the|it|this))|i mean"
    r"|(?<!what )(?<!this )(?<!that )(?<!some )(?<!any )(?<!a )(?<!which )(?<!the )(?:kind of"
    r"|sort of)|kinda|sorta)\b,?"
    r"|(?<=\w )-+(?= )"
    r"|\b([a-z]{1,8})(?:- ?)(?=\1)"  # "wh-what", "so- so"
)


def leadin_end(text: str, start: int = 0) -> int:
    """Where the sentence proper begins, at or after `start`; markers that are all there is are kept."""
    match = _LEADIN.match(text, start)
    if match is None or not any(c.isalnum() for c in text[match.end() :]):
        return start
    return match.end()


def without_fillers(text: str) -> str:
    """`text` with its fillers blanked, of the same length."""
    return _FILLER.sub(lambda m: " " * len(m.group()), text)
