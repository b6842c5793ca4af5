"""LEADING:RHET: no answer is wanted; the form asserts a judgement, a universal or a reproach."""

import re

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.asserted import asserted
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_REPROACH = (
    r"thinking think believe assume idea message kind sort expect point good where hard "
    r"supposed meant expected many who why whose ever could say tell :: (?:what were you "
    r"(?:even |possibly )?thinking$|what (?:on earth )?(?:made|makes|possessed"
    r"|would make) you (?:think|believe|assume)\b(?! (?:about|of)\b)|what gave you the idea\b"
    r"|what (?:kind|sort) of (?:a )?(?:(?:message|example|signal"
    r"|impression|lesson|start)\b(?= (?:is (?:that|this)|does (?:that|this|it)|would (?:that|this)))"
    r"|(?:teacher|person)\b(?= (?:gives|lets|does|would|leaves|is|doesn't)\b(?! (?:he|she|it|you)\b)))"
    r"|what (?:did|do) you expect$|what(?:'s"
    r"| is| was) the point(?:$| of <w>ing| in\b| if\b| when\b| of .*\b(?:if|when|nobody|no one|none of)\b)"
    r"|what good (?:is|does|did|would)\b|(?:and )?where (?:did|does|has) (?:that|this"
    r"|it) (?:get|got|gotten) (?:us|you|them)\b|how hard (?:is it|can it be"
    r"|could it be|would it be) to\b"
    r"|how (?:is|are|were|was) (?:<w> ){1,3}?(?:supposed|meant|expected) to\b"
    r"|how many times (?:do|did|have|must) (?:i|we) (?:have to |need to |got to )?\b(?:told"
    r"|tell|say|said|talked?|discussed?|been over|go over|ask)\b"
    r"|who do you think you\b|why bother\b|why would any(?:one|body)\b|(?:and "
    r"|so )?whose (?:fault|job|responsibility) is\b|when has (?:that|it) ever\b"
    r"|how could you (?:possibly|ever|not|let)\b|what does that (?:say|tell us) about (?:you"
    r"|your)\b)"
)
_ALWAYS = (
    r"if when :: how (?:can|could|would) (?:they|students|kids|anyone"
    r"|any <w>) (?:<w> ){1,4}?(?:if|when) you(?:'re| are| never| don't| always| keep)\b"
)
_UNIVERSAL = (
    r"who since really actually seriously honestly if where where's :: (?:who (?:would|could(?! that"
    r"| this| it)"
    r"|in their right mind|wants|cares|needs|has time|doesn't|wouldn't|learns|learned|thrives"
    r"|pays attention|listens)\b(?! (?:like|you|help|want|be|go|come|speak|start))"
    r"|since when\b|does any(?:one|body) (?:really|actually|seriously|honestly)\b"
    r"|is any(?:one|body) (?:really|actually|seriously)\b|if not (?:you|us|now|here),? then\b"
    r"|where(?:'s| is) the (?:rigor|rigour|learning|challenge) in\b)"
)
_MORAL = (
    r"really actually truly honestly seriously serious kidding joking much own want even that "
    r":: (?:is (?:that|this|it) (?:really|actually|truly|honestly) (?:best|what's best"
    r"|the best|right|fair|good|helping|okay|ok|acceptable|how)\b|(?:do|did|does|can|could"
    r"|should) (?:we|you|they) (?:really|honestly|seriously|truly) (?:have|need|think|believe"
    r"|want|expect|afford)\b(?! (?:to (?:get|focus|work|know)|from|for|your|them to (?:know"
    r"|learn|get)))"
    r"|are you (?:serious|kidding|joking)\b|is (?:that|this) (?:what you call|your idea of)\b"
    r"|is (?:it|that) too much to ask\b"
    r"|would you want your own\b|would you want that for your\b|(?:do|did) you even\b"
    r"|is that what (?:good|we|strong|real) (?:teachers?|call|do)\b)"
)
_ANNOUNCED = (
    r"know :: \byou know what (?:(?:would|might|could)(?:'ve| have)\b|i(?:'d| would) (?:have|'ve|give)\b"
    r"|(?:that|this) <w> (?:was crying out for|needed|needs)\b)"
)
_HOSTILE = (
    r"you they what how who fault :: \b(?:what were you|possessed|supposed to|meant to"
    r"|if you never|what makes you think|made you think|who do you think|how could you"
    r"|how hard|how many times|are you serious|you even|whose fault)\b"
)

_GRANTS = (
    r"\W*(?:(?:well|yes|okay|ok|sure|maybe|fine|true),? )*(?:it is|that's true|it does|they do"
    r"|maybe|fine|sure|true)\W+but\W+$"
)
_CHALLENGES = (
    r"(?:is|was|are|does|do) (?:it|that|this|they) (?:really |actually )?(?:a|an|the|what"
    r"|teach|learning|worth|any)\b"
)
# Asked about the teacher's own way of it, these are questions again.
_REAL = (
    r"^are you (?:serious|kidding|joking)$|^who(?:'s)? (?:needs|wants|doesn't|listens"
    r"|has time)\b(?!.*\b(?:anyway|honestly|really|possibly|anything|that many|this|a <w>|that)\b)"
    r"|\b(?:point|job|use|good|kind|sort) .*\b(?:for you|in your (?:room|class|view)|to you)\b"
    r"|^since when(?: is it\b|$)"
)
# "How are they supposed to hand it in?" asks for the arrangement.
_HOW_IT_GOES = (
    r"how (?:is|are|were|was) (?:it|that|this|they|we|the <w>) (?:supposed|meant|expected) to (?!(?:know"
    r"|learn|understand|remember|do that|see|hear|concentrate|think|read|guess|work that)\b)(?!.*\b(?:if"
    r"|when|without|unless|with)\b)"
)
_IN_CHARGE = (
    r"charge teacher :: who(?:'s| is) (?:in charge|the teacher)(?: here| in here| in there| in this room)?$"
)
_NO_USE = r"use :: what(?:'s| is| was) the use\b"
_HELPS = r"know :: \bknow what (?:would|could|might) help\b"
_SHORT = 4  # tokens


def find(ask: Ask, table: Table) -> Hit | None:
    """An idiom of reproach, a universal nobody could answer, or a moral absolute."""
    asserts = _asserted(ask)
    if asserts is not None and not table.echoes(ask.clause):
        if ask.clause == "what were you thinking" and not _stands_alone(table):
            return None
        unsafe = ("UNSAFE",) if finds(_HOSTILE, ask.said) else ()
        return Hit((ask.clause_span(asserts),), sure=not _her_view(ask, table), modifiers=unsafe)
    doubt = starts(_CHALLENGES, ask.clause) if starts(_GRANTS, ask.intro or ask.before) else None
    if doubt is not None:
        return Hit((ask.clause_span(doubt),), severity=2)
    told = finds(_ANNOUNCED, ask.said) or starts(r"not :: (?:<w> ){0,3}?if not (?:you|us)\b", ask.said)
    if told is not None and ask.mark == "?" and not finds(_HELPS, ask.said):
        return Hit((ask.said_span(told),))
    return None


def _asserted(ask: Ask) -> re.Match[str] | None:
    if finds(_REAL, ask.clause) or starts(_HOW_IT_GOES, ask.clause):
        return None
    plain = asserted(ask)
    if plain is not None:
        return plain
    first = (_MORAL,) if ask.is_polar else (_REPROACH, _ALWAYS, _NO_USE, _IN_CHARGE)
    return next((match for written in (*first, _UNIVERSAL) if (match := starts(written, ask.clause))), None)


def _her_view(ask: Ask, table: Table) -> bool:
    """Whether what she is asked to stand by is her own view: "What makes you think they got it?"."""
    view = starts(r"think believe :: what (?:makes|made) you (?:think|believe)(?: that| so)?", ask.clause)
    if view is None or table.ground.last_teacher is None:
        return False
    rest = ask.clause[view.end() :]
    return not rest.strip() or table.teacher_named(rest)


def _stands_alone(table: Table) -> bool:
    """Whether no evidence stands beside the question."""
    return table.index == 0 and sum(len(s.tokens) > _SHORT for s in table.utterance.sentences) <= 1


CODE = QuestionCode(
    label="LEADING:RHET",
    severity=3,
    definition="The form of a question asserts a judgement, a universal or a reproach; no answer is wanted.",
    litmus="Could any answer be given that the wording has not ruled out?",
    why="“{words}” already says its own answer, which leaves the other person only to agree or to defend.",
    suggest="What were you hoping for with {topic}?",
    suggest_plain="What did you have in mind at that point?",
    steps=((4, find),),
    source="rubric 1.15",
    find_these=(
        Example("It is, but is it a history skill?", ("is it a",)),
        Example("What kind of message does that send?", ("What kind of message",)),
        Example("How hard is it to greet them?", ("How hard is it to",)),
        Example("Who learns anything from a packet of worksheets?", ("Who learns",)),
        Example("What were you thinking?", ("What were you thinking",)),
    ),
    leave_these=(
        Example("What message were you hoping the activity would send?"),
        Example("What were you thinking about as you chose that example?"),
        Example("What makes this text worth a twelve-year-old's time, for you?"),
        Example("Who would you like to hear from next?"),
    ),
)
