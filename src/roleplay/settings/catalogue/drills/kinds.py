"""What the spacing counts by, in words."""

from typing import Final

KINDS: Final[dict[str, str]] = {
    "kind.low-inference.quality": "words of quality",
    "kind.low-inference.engagement": "words of engagement",
    "kind.low-inference.order": "words of order",
    "kind.low-inference.effort": "words of effort",
    "kind.low-inference.amount": "words of amount",
    "kind.low-inference.frequency": "words of frequency",
    "kind.low-inference.pace": "words of pace",
    "kind.is-it-time.light": "light today",
    "kind.is-it-time.heavy": "heavy today",
    "kind.is-it-time.date": "a date",
    "kind.hold.spar": "one who argues back",
    "kind.hold.fold": "one who takes it all on",
    "kind.hold.agree": "one who agrees at once",
    "kind.hold.deflect": "one who turns to something else",
    "kind.hold.freeze": "one who goes quiet",
    "kind.kind-no.real": "the real request",
    "kind.kind-no.small-things": "things to repair",
    "kind.kind-no.small-display": "things for the wall",
    "kind.kind-no.small-errand": "errands",
    "kind.kind-no.small-hands": "a pair of hands",
}
