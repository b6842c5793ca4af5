"""BRIDGE: one move from an evidenced strength to the growth area, with a building word between."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import every, finds, pattern, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_BUILD = (
    "live sooner what address also applied applies apply applying borrow borrowed borrowing bring bringing "
    "brings build building builds built carried carries carry carrying else extend extended "
    "extending extends feed grew grewing grews grow growing grows help home into its lend "
    "lift like look more move open pay place reach reaches serve set show spread spreading "
    "spreads stretch support take transfer transferred transfers travel traveled traveling "
    "travelled travelling travels use used useing uses using work :: "
    r"\b(?:appl(?:y|ied|ies|ying)|extend(?:ed|s|ing)?|borrow(?:ed|ing)?|travel(?:s|l?ing|l?ed)?"
    r"|carr(?:y|ied|ies|ying) (?:over|into|across|that|it|to)|build(?:s|ing)? (?:on|from|upon)"
    r"|built on|gr[eo]w(?:s|ing)? (?:out of|from|into)|transfer(?:red|s)?|spread(?:s|ing)?|also help"
    r"|help (?:you |them |us )?(?:\w+ )?(?:with|in|on|during|at|when)|help (?:during|the|address"
    r"|you in|you with|others|at)|lift|pay off|look like (?:in|with|for|during|on|at|when|to)|set up"
    r"|reach(?:es)?|serve|support|address|use(?:d|s|ing)? (?:what|that|this|the same|your|those|it"
    r"|some)|using (?:that|the same|your|this)|work (?:in|with|for|at|during)|bring(?:s|ing)? (?:that"
    r"|this|it|the same)|find its way|do its work|find (?:a )?(?:home|place)|open (?:up )?(?:the"
    r"|other)|carry over|show up in|feed into|lend itself|take (?:that|this|it) (?:into|to)"
    r"|move (?:that|this|it)? ?(?:into|to|across)|(?:bring|take|carry|move) (?:\w+ ){1,6}(?:into|to"
    r"|over)|more of (?:that|it)|where else|who else|also work|stretch (?:to|into)|like your"
    r"|help on|what else (?:could|might|would)|live|sooner)\b"
)
_RESOURCE = (
    r"\b(?:that|this|the same|those|these) (?:[a-z-]+ )?(?:listening|clarity|instinct|care|pause|start"
    r"|model|question|questions|questioning|move|moves|signal|routine|patience|skill|skills|energy"
    r"|structure|approach|principles?|strategy|strategies|strength|wait|warmth|calm|ear|eye|restraint"
    r"|precision|tone|gesture|habit|way|rhythm|trust|attention|strips|spirit|pattern|opening|practice"
    r"|playbook|listening)\b"
    r"|\bthe (?:[a-z-]+ )?(?:debates?|question|pause)\b"
    r"|\b(?:your|the) (?:own )?(?:strengths?|playbook|skill|gift|knack|existing|good|tasting)\b"
    r"|\byour (?:care|patience|clarity|calm|ear|eye|instinct|warmth|humou?r|timing|curiosity|precision"
    r"|attention)\b|\byour [a-z]+ (?:in|at|for|with) [a-z]+\b"
    r"|\bwhat you (?:did|do|said|asked|tried|already do|have built|used)\b"
    r"|\bhow you (?:did|do|asked|run)\b"
    r"|\bthe (?:\w+ ){0,3}?(?:routine|signal|question|move|way|moves|structure|approach|strategy|care"
    r"|prompt|words|game|system|chart|gesture) (?:that )?you (?:\w+ )?(?:use|used|do|did|have|built"
    r"|asked|wrote|already)\b"
    r"|\bthe (?:[a-z-]+ ){1,3}you (?:\w+ )?(?:bring|show|give|have|built|make|take|keep|put"
    r"|already \w+|\w+ed)\b|\bthe way you (?:already )?(?!want|need|feel|see)[a-z]+\b"
    r"|\b(?:something|anything) like (?:that|this|it)\b|\bwhat made (?:that|it|the)\b"
    r"|\bone (?:more )?like (?:that|it)\b|\bit\b|\bthat\b|\bthose\b|\bthis\b"
    r"|\bthe strips\b|\bwhat (?:happens|happened|goes on|works) (?:in|on|at|with|during)\b"
)
_NAMED = (
    r"\b(?:that|this|those|these|the|your) (?:same )?(?:[a-z'-]+ ){0,2}(?:questions?|pause|debates?"
    r"|kneeling|moment|waiting|wait|move"
    r"|listening|prompt|signal|routine|start|way|strips)\b"
    r"|\bwhat (?:happens|happened|goes on|works) (?:in|on|at|with|during)\b"
)
_FIRM = (
    r"\b(?:your|the same|what you|how you|that [a-z-]+|those [a-z-]+|this [a-z-]+|like that"
    r"|like this)\b|\byou (?:use|used|already|do|bring|show|give|have|built|make|take|keep|put)\b"
    r"|\bthe way you\b"
)
_CAUSAL = (
    "also applied as because borrow bring build builds carried carry extended grow grows help "
    "like reach same serve show since travel use used using work :: "
    r"\b(?:because|since|as) (?:you|your)\b[^.?!]{0,90}\b(?:that same|the same|using that|use that"
    r"|that)\b|\bbuilds? on your\b|\bcould (?:also )?be (?:applied|extended|used|carried)\b"
    r"|\blike your \w+\.|\blet's borrow\b"
    r"|\b(?:would|could|might) also (?:help|work|serve|reach|lift)\b"
    r"|\bgrows? (?:out of|from) (?:the way you|what you|your)\b"
    r"|\bbuilds? on (?:the way you|what you)\b"
    r"|\b(?:the|that) (?:[a-z-]+ )+you (?:show|bring|use|have) [^.?!]{0,90}\b(?:could|would"
    r"|might) (?:also )?(?:help|reach|carry|travel|work|serve)\b|\bthat same\b"
    r"|\bthe same (?:care|clarity|way|thing|move|question)\b"
)
_CANCEL = (
    "but have however must need ought should :: "
    r"\byou (?:should|need to|must|have to|ought to)\b|\bbut\b|\bhowever\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A building word between a strength in play and somewhere it could go."""
    own = moment.own
    build = finds(_BUILD, own) or _onward(moment)
    if build is None or moment.has("BUT") or finds(_CANCEL, own):
        return ()
    resource = next((m for m in every(_RESOURCE, own) if _in_play(moment, m)), None)
    if resource is None:
        return ()
    asking = (moment.asks and moment.sentence.mark == "?") or moment.open
    if asking and (moment.leads or not moment.questions):
        level = "B1" if moment.leads and _embedded(moment) else "B2"
        if moment.leads and not _embedded(moment):
            return ()
    elif asking and (moment.open or moment.labels & {"CLOSED:FACT"}):
        level = "B2"
    elif not moment.asks and (
        finds(_CAUSAL, own) or (moment.had("STRENGTH") and pattern(_FIRM).search(resource.group()))
    ):
        level = "B1"
    else:
        return ()
    target = moment.context.growth(own)
    return (
        moment.frame(
            "BRIDGE",
            resource,
            build,
            level=level,
            target=target,
            growth=target,
            evidence=target and moment.evidence.hard,
            confidence=0.85,
        ),
    )


def _onward(moment: Moment) -> re.Match[str] | None:
    """After a strength, what "that" or "it" might do elsewhere."""
    if not moment.asks or not moment.had("STRENGTH"):
        return None
    return finds(
        r"\b(?:might|could|would|can) (?:that|this|it|the same|those|something like (?:that|this)"
        r"|one like it)\b[^?]{0,90}\b(?:do|be|mean|bring|make|live|give|go|look|happen|change|open"
        r"|serve|offer|help|in|for|with|to)\b",
        own_of(moment),
    )


def own_of(moment: Moment) -> str:
    """The coach's own words, without what only asks how a strength came about."""
    return "" if finds(r"\bwhat (?:made|led|was behind)\b", moment.own) else moment.own


def _embedded(moment: Moment) -> bool:
    return bool(moment.labels & {"LEADING:EMBED", "LEADING:WHATIF"})


def _in_play(moment: Moment, resource: re.Match[str]) -> bool:
    """A strength told earlier in this turn or just before, or a resource named as the teacher's own."""
    if moment.had("STRENGTH") and not moment.had("BUT"):
        return True
    words = resource.group()
    if pattern(_FIRM).search(words) and not words.startswith(("that ", "this ", "those ", "these ")):
        return not finds(r"\byour (?:goal|plan|time)\b", words)
    named = finds(_NAMED, words) is not None
    if named and (moment.context.strength_told or moment.context.note(moment.own, "bright") is not None):
        return True
    turns = moment.context.ground.coach_turns
    lately = any(
        t.coding is not None and t.coding.has("STRENGTH") and not t.coding.has("BUT") for t in turns[-2:]
    )
    if lately and finds(r"\b(?:that|this|those|these|it)\b", words):
        return True
    return bool(
        starts(
            r"(?:that|this|the)(?: same)? (?:listening|clarity|instinct|care|patience|skill|calm"
            r"|warmth|precision|listening|restraint|ear|eye|strength)\b",
            words,
        )
    )


_REASONS = {
    "B1": (
        "{words} ties the growth area to a strength; the way there comes from the coach.",
        'The link can end in a question that leaves the how to her: "What could that look like there?"',
    ),
    "B2": ("{words} starts from a strength of hers and leaves the way open.", None),
}

CODE = FrameCode(
    label="BRIDGE",
    definition="Joins an evidenced strength to the growth area or the vision with a building word, "
    "and no negating one: asking (B2) or telling (B1).",
    source="rubric 2.4",
    why="{words} starts from a strength of hers.",
    told=_REASONS,
    hear=hear,
    finds=(
        Example(
            "You waited, and Noor found her own word. How might that pause travel to the group work?",
            level="B2",
        ),
        Example("How could you use what you did with Omar to reach the back tables?", level="B2"),
        Example(
            "Your care in planning talk could be applied to the written tasks by pairing them.", level="B1"
        ),
        Example(
            "Because you listen so closely in conferences, I'd like to think with you about using "
            "that same ear in the plenary.",
            level="B1",
        ),
        Example(
            "How might what happens on Mondays travel into the written reports?",
            level="B2",
            teacher_before="They argue it out among themselves.",
            coach_before="On Mondays you hand the chalk to a pupil, and six of them explained.",
        ),
        Example(
            "How might that question to Omar reach the back tables sooner?",
            level="B2",
            teacher_before="They waited.",
            coach_before="At 9:12 you asked Omar why, and he counted again.",
        ),
        Example(
            "What from the Monday debate could help with the posters?",
            level="B2",
            notes=(("debate", "bright", "The Monday debate helps eleven of twenty to speak."),),
        ),
    ),
    leaves=(
        Example("Where else could that pause live?"),
        Example("Your directions are clear, but the pacing is slow."),
        Example("What's your next step?"),
        Example("You should use your good questions in small groups, too."),
        Example("How might the groups be arranged?"),
    ),
)
