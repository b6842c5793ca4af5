"""Shells: the polite or tentative wrapping around what is really asked (rubric 1.0.4, Q1).

"Could you tell me what you saw?" is a shell around "what you saw". Nothing is judged here; a shell only
says its kind and where the inside begins.
"""

import re
from functools import cache
from typing import Literal, NamedTuple

from roleplay.language.pattern import pattern

Kind = Literal["courtesy", "invitation", "permission", "opinion", "wonder"]

_SOFT = (
    r"(?:(?:please|do|go on and|go ahead and|come on and|just|maybe|perhaps|possibly|briefly|also|kindly"
    r"|quickly|then|actually|first) )*"
)
_TELL = (
    r"(?:tell (?:me|us)|describe|explain|share(?! (?:by|it by|with the|to the)\b)|say (?:more|a (?:bit"
    r"|little) more|something"
    r"|a word|a (?:bit|little)(?= about)|a few words)"
    r"|talk (?:me|us) through|talk(?: to (?:me|us))?(?: more)?(?: a (?:bit|little))?(?: more)?(?= about)"
    r"|walk (?:me|us) (?:through|back|round|around|along|into)|elaborate|expand|unpack|give (?:me|us)(?="
    r" an? | some | your | one | two | three )"
    r"|help (?:me|us) (?:to )?(?:understand|see|picture)|paint|remind (?:me|us)|show (?:me"
    r"|us)(?= how| what| where)"
    r"|take (?:me|us) (?:back|through|inside)|speak(?= (?:to|about|more))|let (?:me|us) (?:know|in on)"
    r"|say(?= (?:what|how|why|which|where))|name(?= (?:what|one|some|a)\b)|think(?= of (?:a|an"
    r"|any|one|some|another|other|anything|something|ways)\b)|put into words|fill (?:me"
    r"|us) in|bring (?:me|us) (?:into|back)|spell out(?: for (?:me|us))?|start (?=wherever|anywhere)"
    r"|take (?:me|us) to|(?:run|lead|guide|steer) (?:me|us) (?:through|back)|run through|catch (?:me|us) up"
    r"|give (?:me|us)(?= the (?:story|history|background|thinking|flavou?r|gist|picture|long|short|full"
    r"|backstory)\b)"
    r"|(?:put|set) (?:me|us) (?:in|at|back)(?= )|set the scene|narrate|recount|replay|rewind|teach me"
    r"|educate me|outline"
    r"|let (?:me|us) (?:hear|see(?= (?:what|how|it))|into|inside)|read (?:me|us)|sketch(?= (?:for me|what"
    r"|how|out))"
    r"|(?:pick|choose|take|think of|find) (?:one|a|any) (?:<w> )?(?:moment|child|pupil|student|minute|bit"
    r"|part)(?:,| and| to)"
    r" (?:tell|talk|describe|walk|say|take|share)(?: (?:me|us))?(?: through| about)?|think (?:out loud"
    r"|aloud)(?= )"
    r"|say what|get (?:me|us) inside|help (?:me|us) (?:get|follow|imagine|know|make sense of|appreciate"
    r"|with))"
)
_GERUND = (
    r"(?:telling (?:me|us)|describing|explaining|sharing|saying (?:more|a (?:bit|little) more)"
    r"|talking (?:me|us) through|walking (?:me|us) through|elaborating|expanding|unpacking|giving (?:me|us)"
    r"|helping (?:me|us) (?:understand|see))"
)
_MORE = r"(?: with (?:me|us))?(?: a (?:little|bit)(?: bit)?)?(?: more)?(?: about| on| through)?"
_ASKABLE = r"(?= (?:what|how|why|which|where|when|who|whether|if)\b)"
_HUNCH = (
    r"(?:sense|thoughts?|ideas?|feel|feeling|insights?|hunch|hunches|theories|reactions?|reflections?|guess)"
)
_SHELLS: tuple[tuple[str, Kind, str], ...] = (
    ("may can could might", "permission", rf"(?:may|can|could|might) i (?:just )?ask(?: you)?{_ASKABLE}"),
    (
        "is would",
        "permission",
        r"(?:is it|would it be|is that) (?:okay|ok|all right|alright|fine) (?:if i ask(?:ed)?"
        r"|to ask)(?: you)?" + _ASKABLE,
    ),
    (
        "do would mind",
        "permission",
        rf"(?:do you mind|would you mind|mind) (?:if i ask(?:ed)?|my asking|me asking)(?: you)?{_ASKABLE}",
    ),
    (
        "can could would will might may",
        "courtesy",
        rf"(?:can|could|would|will|might|may) (?:you|we) {_SOFT}"
        r"(?:be (?:willing|able|happy|up|open) (?:to|for) |like to |care to |mind |want to |try to )?"
        rf"{_SOFT}(?:{_TELL}|{_GERUND}){_MORE}",
    ),
    (
        "could can may might",
        "courtesy",
        rf"(?:could|can|may|might) (?:i|we) {_SOFT}hear(?: (?:a (?:bit|little) )?more)?(?: about)?(?= )",
    ),
    (
        "if you maybe perhaps",
        "courtesy",
        rf"(?:(?:if|maybe|perhaps) )?you (?:can|could|might|would|wouldn't mind) {_SOFT}(?:{_TELL}"
        rf"|{_GERUND}){_MORE}",
    ),
    (
        "do are",
        "courtesy",
        r"(?:do|are) you (?:want|wish|mind|care|able|willing|happy|feel able) (?:to )?"
        rf"{_SOFT}(?:{_TELL}|{_GERUND}){_MORE}",
    ),
    (
        "want wanna care mind happy",
        "courtesy",
        rf"(?:want to|wanna|care to|mind|happy to) (?:{_TELL}|{_GERUND}){_MORE}",
    ),
    (
        "do have got any some",
        "courtesy",
        rf"(?:(?:do you have|have you got|have you|got) )?(?:an?|any|some) {_HUNCH}"
        r"(?: (?:on|about|of|as to|into|for)(?= )|(?= (?:what|how|why|which|where|when)\b))",
    ),
    (
        "your thoughts ideas reactions",
        "courtesy",
        r"(?:your )?(?:thoughts|ideas|reactions|take|views?) (?:on|about)(?! .*\b(?:is|was|were"
        r"|are)\b)(?=(?: <w>){1,6}\W*$)",
    ),
    (
        "do did can could would",
        "courtesy",
        r"(?:do|did|can|could|would) you (?:recall|remember|say)(?= (?:what|how|why|which|where|when)\b)",
    ),
    (
        "please just maybe perhaps tell describe explain share say talk walk elaborate expand "
        "unpack give help paint"
        " remind show take speak let name put fill then first also bring spell start run lead guide steer"
        " catch set narrate recount replay rewind teach educate outline read sketch pick choose find think"
        " get do go come kindly",
        "invitation",
        rf"{_SOFT}(?:{_TELL}){_MORE}",
    ),
    ("let's let", "invitation", r"(?:let's|let us) hear(?: (?:more )?about)?"),
    (
        "i'd i i'm",
        "invitation",
        r"(?:i'd|i would|i)(?: (?:really|just|so|always))? (?:love|enjoy|welcome|value|appreciate|like|want"
        r"|be (?:glad of|grateful for|glad to"
        r" have|interested in))(?: to have| to get)? (?:hearing|(?:your|the) (?:<w> )?(?:take|thoughts?"
        r"|version|view|views|side|story|account"
        r"|read|reading|sense|words|memory|picture|thinking|reasons?|impressions?|eyes))(?: (?:on|of|about"
        r"|behind|for|from))?",
    ),
    (
        "it that which makes",
        "wonder",
        r"(?:(?:it|that|which) )?(?:makes|made) me wonder(?: about)?",
    ),
    ("i", "wonder", r"i can't help (?:but )?wonder(?:ing)?(?: about)?"),
    (
        "part",
        "wonder",
        r"part of me (?:<softener> )?wonders?",
    ),
    (
        "curious wondering interested keen love would fascinated intrigued dying",
        "invitation",
        r"(?:(?:just |really |very )?(?:curious|wondering|intrigued|fascinated|interested)(?: (?:about|in"
        r"|by|to (?:hear|know|learn|see)))?"
        r"(?= (?:what|how|why|which|where|when|who|whether|if)\b)"
        r"|(?:curious|interested) (?:about|in)(?! .*\b(?:is|was)\b)|(?:would love|would like|love|keen"
        r"|dying|interested|curious|eager)"
        r" to (?:hear|know)(?: (?:more )?(?:about|from you))?)",
    ),
    (
        "it it'd that'd it's",
        "invitation",
        r"(?:it|that)(?:'d| would|'s| is|'ll| will) (?:be |really |also )*(?:great|good|lovely|useful"
        r"|helpful|interesting|nice|wonderful|help me|help us|help)"
        r"(?: for me| for us)? to (?:hear|know|understand|learn)(?: (?:more )?(?:about|from you))?",
    ),
    (
        "you",
        "invitation",
        r"you (?:tell me|(?:go|start) first|choose where (?:we|to) (?:start|begin))(?! (?:that|you|i|he|she"
        r"|they|it|we)\b)",
    ),
    (
        "i'm i i'd i've",
        "invitation",
        r"(?:i'm|i am|i was|i'd be|i would be|i've been) (?:<softener> )?"
        r"(?:curious|interested|intrigued|fascinated|eager|keen|dying|itching|desperate)(?! (?:too|as well"
        r"|myself)\b)"
        r"(?: (?:about|in|by|to (?:hear|know|learn|understand|see)))?(?: (?:more )?(?:about|in|from you))?",
    ),
    (
        "what",
        "invitation",
        r"what (?:i'm|i am|i'd be|i was) (?:<softener> )?(?:curious about|interested in"
        r"|wondering(?: about)?|keen to (?:know|hear)) is",
    ),
    (
        "i'd i",
        "invitation",
        r"(?:i'd|i would|i want|i am wanting|i'm wanting|i'm hoping|i hope)(?: (?:really|also|just))?(?:"
        r" (?:love|like|like very much"
        r"|be glad|want|be happy))?"
        r" to (?:hear|know|understand|learn|see(?= (?:what|how|which|why)\b))"
        r"(?: (?:a (?:bit|little) )?(?:more )?(?:about|from you|your (?:thoughts|thinking|take"
        r"|view)(?: on)?))?",
    ),
    (
        "i'm i i've i'd wonder wondering keep",
        "wonder",
        r"(?:(?:i'm|i am|i was|i've been|i'd been|i keep|i kept|i) )?(?:<softener> )?wonder(?:ing|ed)?(?:"
        r" about)?",
    ),
    (
        "do does did would",
        "opinion",
        r"(?:do|does|did|would) (?:you|it) (?:<softener> )?"
        r"(?:think|feel|believe|suppose|reckon|imagine|agree|say|guess|seem|sense)(?: (?:that|like"
        r"|as if|as though))?"
        r"(?= (?:<pron>\b|<det>\b|<w>ing\b|<w> (?:<w> )?(?:<modal>|<aux>|help|helps|helped|got|get|just)\b))",
    ),
    (
        "is was might could",
        "opinion",
        r"(?:(?:might|could|may) it be(?: that)|(?:is|was|might|could) (?:it|there) (?:be )?"
        r"(?:possible|likely|fair to say|a chance|any chance|safe to say|a possibility)(?: that)?)",
    ),
)
_THINK = (
    r"(?<=\w) (?:do|did|would|might|could) you (?:think|feel|believe|suppose|reckon|imagine|say|guess|figure)"
    r"(?: that)?(?= (?!about|of|when|if|as|in|on|at|to|for|next|now|then|after|before|it|that)\w)"
)


class Shell(NamedTuple):
    """The kind of a shell, and the offset at which its inside begins."""

    kind: Kind
    end: int


@cache
def _by_first_word() -> dict[str, tuple[tuple[Kind, str], ...]]:
    table: dict[str, list[tuple[Kind, str]]] = {}
    for firsts, kind, written in _SHELLS:
        for first in firsts.split():
            table.setdefault(first, []).append((kind, rf"(?:{written})(?![\w'])"))
    return {first: tuple(found) for first, found in table.items()}


def shell_at(text: str, start: int = 0) -> Shell | None:
    """The shell that begins at `start`, None when there is none."""
    first = re.compile(r"[\w']+").match(text, start)
    for kind, written in _by_first_word().get(first.group() if first else "", ()):
        match = pattern(written).match(text, start)
        if match is not None:
            end = match.end()
            while end < len(text) and text[end] in " ,:\u2014\u2013":
                end += 1
            return Shell(kind, end)
    return None


def without_think(text: str) -> str:
    """As in "What do you think caused it" as "what caused it", of the same length."""
    if " you " not in text:
        return text
    return re.sub(_THINK, lambda m: " " * len(m.group()), text, count=1)
