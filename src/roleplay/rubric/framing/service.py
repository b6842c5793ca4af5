"""SERVICE: practical help with things, time or chores."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_CHORE = (
    r"(?:laminat\w+|print\w*|photocop\w+|cop(?:y|ies|ying|ied)|staple\w*|sort\w*|cut(?:ting)?|fetch\w*"
    r"|order(?:ing)?|chase|chasing|email\w*|phone|call (?:the|your)|book (?:the|a)|handle the"
    r"|cover(?:ing)? (?:your|the|that|a|for)|carry|carrying|set(?:ting)? up|log(?:ging)? (?:you|in"
    r"|them)|plug(?:ging)? in|pick(?:ing)? up|drop(?:ping)? off|bring(?:ing)? (?:over |you )?(?:the"
    r"|some|you|more|a|extra|your)|take (?:your|the) (?:[a-z]+ )?(?:duty|class|line|register|shift"
    r"|lunch)|bring (?:coffee|tea|lunch|cake|snacks)|walk(?:ing)? your|watch(?:ing)? your class"
    r"|find(?:ing)? (?:you|some)|make (?:you )?(?:the )?(?:copies|labels|tags|sets)|get you|tidy|hang"
    r"|type (?:up|it|them)|do it|take (?:care of|your duty|the duty|that off|them off)|help you (?:log"
    r"|set|carry|print|find|copy|cut|with the (?:copies|projector|board|display)|move))"
)
_OFFER = (
    "anyone i'd help can could cover extra gladly going happy help i'll let me plate shall somebody "
    "someone spare want watch will :: "
    rf"\b(?:want me to|i'll|i will|i can|i could|i'd be happy to|i'm happy to|happy to|let me"
    rf"|i'm going to|shall i|do you want me to|would you like me to|would it help if i"
    rf"|i'd gladly)\b(?: happily| gladly| also| just| always| easily)? {_CHORE}"
    r"|\bleave (?:the|that|those|it|them|your)\b(?: [a-z]+){0,5} (?:with|to) me\b(?<!fine with me)"
    r"|\b(?:anything|something|what) (?:\w+ )?(?:i can|can i|could i) (?:take off|do for"
    r"|help (?:you )?with|bring|get)\b|\boff your plate\b|^\W{0,4}what else would help\b"
    r"|\b(?:someone|somebody|anyone|me) to (?:watch|cover|take|walk|sit with) your\b"
    r"|\bi(?:'ll| will| can| could)(?: \w+){0,2}? (?:make|find|send|email|match|put|design|build|draw"
    r"|finish|fix|bring|print)"
    r"[^.?!]{0,40}\b(?:templates?|fonts?|frames?|borders?|logos?|animation|slides?|link|website|worksheets?"
    r"|labels"
    r"|strips|scissors|glue|laminator|poster for you)\b|\bi (?:can|could|'ll) take (?:some|a few"
    r"|one)(?: more)? off you\b"
    r"|\bhelp you (?:cut|glue|laminate|print|set up|carry|move|tidy|hang)\b"
    r"|\bgive me the [a-z]+\b|\bi've got (?:spare|extra) \w+\b"
)
_GIVES = (
    "ask chase cut do dropped email got happy have i i'll if laminated left lend ordered photocopied "
    "printed put send shall should sorted speak talk want :: "
    r"\b(?:want me to|should i|shall i|if i|i can|i could|i'll|happy to) (?:take|cover|teach) (?:half|them"
    r"|some|your|a group|one of|the other|(?:2nd|first|period)"
    r" [a-z]+)\b|\bi(?:'ve| have)? (?:left|put|dropped|printed|ordered|photocopied|laminated|sorted|cut) "
    r"(?:the|some|your|a|them|you) [a-z]+"
    r"[^.?!]{0,40}\b(?:for you|on your|in your|with the)\b|\bi(?:'ll| can| could| will) (?:send you|talk to"
    r"|speak to|have a word|chase|email|ask the office|lend)\b"
    r"|\bdo you want me to (?:sit in|cover|take|print|bring|talk|speak|come)\b|\bi(?:'ve| have) got (?:spare"
    r"|extra|some) [a-z]+ if\b"
    r"|\bi went ahead and (?:rewrote|printed|made|ordered|did|set|booked)\b"
)
_REFRESHMENT = r"\b(?:tea|coffee|cake|biscuits|lunch|snacks|order)\b"
_LEARNING = (
    r"\b(?:tally|who (?:reads|speaks|talks|got|gets)|voices|slips|thinking|learn\w*|evidence|samples"
    r"|count|data|script)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """An offer of help with a thing or a chore; help tied to learning is another move."""
    m = finds(_OFFER, moment.own) or finds(_GIVES, moment.own)
    if m is not None and "bring" in m.group() and finds(_REFRESHMENT, moment.own):
        return ()
    if m is None or (finds(_LEARNING, moment.own) and not finds(_CHORE, m.group())):
        return ()
    if finds(r"\b(?:tally|timing|data)\b", moment.own) and "would it help" not in m.group():
        return ()
    return (moment.frame("SERVICE", m, confidence=0.85),)


CODE = FrameCode(
    label="SERVICE",
    definition="Offers or gives help with things, time or chores.",
    source="rubric 2.26",
    why="{words} is practical help, often a door in.",
    suggest="A day for the pupils' work can ride along with it.",
    hear=hear,
    finds=(
        Example("I can laminate those for you."),
        Example("I'll bring the scissors over at break."),
        Example("Leave the copies with me."),
        Example("I'll make you a template with a nice frame."),
        Example("Is there anything I can take off your plate?"),
    ),
    leaves=(
        Example("I'll bring the tally sheet; you choose the class."),
        Example("I don't do laminating."),
        Example("Bring the slips on Friday."),
    ),
)
