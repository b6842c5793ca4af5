"""LEADING:ADV: a technique the teacher has not raised, offered in the form of a question."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import already_there, joined
from roleplay.rubric.questions.proposal import proposal
from roleplay.rubric.questions.put_forward import put_forward
from roleplay.rubric.table import Table

_TRIED = (
    r"tried try considered consider thought think experimented explored looked played used :: "
    r"(?:have you |did you |ever |you )?(?:ever |maybe |already |also |at least )?(?:tried|try"
    r"|considered|consider|thought (?:about|of)|think (?:about|of)|experimented with|explored"
    r"|looked (?:into|at)|played with|used)(?: (?:possibly|maybe|just|perhaps))? "
)
_HERS = (
    r"(?:what|how|why|who|where|which|when|whether|it\b|that$|this$|that\b|this\b|them\b"
    r"|those\b|these\b|your\b|the\b|any\b|anything|something|to <w>(?: <w>){0,6} before"
    r"|doing (?:it|that|this)|yourself|you)"
)
_COULD = (
    r"you why any chance way wanna want :: (?:(?:can|could|would|will|should|might) you"
    r"|do you (?:think you (?:could|can|might)|ever|want to try|want to)"
    r"|would you (?:be (?:open|willing|able|interested) (?:to|in|up for)|consider|like to try)"
    r"|are you (?:open|willing|able) to|(?:is there )?any (?:chance|way)(?: (?:that )?(?:you"
    r"|of|to))?(?: could| can| might)?|should you|you could|why not|why don't you|wanna"
    r"|want to try|you ever|(?:should|could|can|shall) we (?:get|add|put|try|use|set|make|have"
    r"|give|introduce|build))\b"
)
_ABOUT = (
    r"about :: (?:what|how) about (?!you\b|your\b|we\b|me\b|that\b|this\b|it\b|the\b|them\b"
    r"|those\b|these\b|him\b|her\b|us\b|our\b|yours\b|next\b|tomorrow\b|<day>)"
)
_CONSIDER = (
    r"consider think look open :: (?:could|would|might|can|will) you (?:maybe "
    r"|perhaps )?(?:consider|think about|look at|be open to) (?:<w>ing|an?|more|some|<w>er)\b"
)
_VERBLESS = r"maybe perhaps possibly :: (?:maybe|perhaps|possibly) "
_WHY_NOT = r"why :: (?:why not|why don't you) (?!$)<w>"
_KNOWS = (
    r"familiar know seen heard read use :: (?:are you familiar with|do you know (?:about|the)"
    r"|have you (?:seen|heard of|heard about|read)|do you use)\b"
)
_CAPACITY = r"(?:you|we) (?:could|can|might|should) "
# What "could we …" has to be about, so that it is a step for the lesson and not for this meeting.
_OF_A_LESSON = ("student", "practice", "technique", "lesson_part", "classroom_thing", "pupil_noun")
_HERE = (
    r"\b(?:tell|send|show me|share|hear|see|say|give me|explain|describe|repeat|read me"
    r"|bring me|remind|help me|let me|walk me|talk|think of (?:a|one|any)|remember|recall"
    r"|imagine|picture|name|identify|speak|clarify|look at (?:this|these|the)|call (?:me"
    r"|it))\b"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """A named practice that is absent from her turns and the plan, in an offering form."""
    if table.asked_for:
        return None
    return _tried(ask, table) or _offered(ask, table) or _proposed(ask, table)


def _proposed(ask: Ask, table: Table) -> Hit | None:
    """Something to be done that she has not named, put to her to take or leave."""
    put = put_forward(ask, table)
    if put:
        return Hit(_technique(ask, table) or put)
    found = proposal(ask) if ask.is_polar or ask.is_statement or ask.inner == "invited" else None
    if found is None or table.teacher_named(found.offered) or table.takes_up(ask.clause):
        return None
    technique = _technique(ask, table)
    ours = starts(r"(?:can|could|should|shall|would|might|have) we\b", ask.clause) is not None
    return Hit(technique or (found.span,), sure=not ours or bool(technique or ask.words_of(*_OF_A_LESSON)))


def _tried(ask: Ask, table: Table) -> Hit | None:
    match = starts(_TRIED, ask.clause)
    if match is None or not (ask.is_polar or ask.is_statement):
        return None
    offered = ask.clause[match.end() :]
    technique = tuple(s for s in _technique(ask, table) if not already_there(ask, s[0]))
    if (starts(_HERS, offered) and not technique) or table.teacher_named(offered):
        return None
    if (
        finds(
            r"(?<!night )(?<!day )(?<!morning )\b(?:before|in the past|last (?:year|time|week)|yet"
            r"|recently)$",
            offered,
        )
        and not technique
    ):
        return None
    weighed = not starts(r"<w> <w> (?:ever )?used\b|<w> <w> looked at\b", ask.clause)
    sure = bool(technique) or (weighed and bool(starts(r"(?:<w>ing|an?|more|some|<practice>)\b", offered)))
    return (
        Hit(technique or ((ask.clause_start + match.end(), ask.clause_start + len(ask.clause)),), sure=sure)
        if sure
        else Hit((ask.clause_span(match),), sure=False)
    )


def _offered(ask: Ask, table: Table) -> Hit | None:
    clause = ask.clause
    about = starts(_ABOUT, clause)
    technique = _technique(ask, table)
    if about is not None:
        known = table.teacher_named(clause[about.end() :])
        sure = bool(technique) or bool(starts(r"(?:<w>ing|having|an?)\b", clause[about.end() :]))
        return None if known else Hit(technique or (ask.clause_span(about),), sure=sure)
    if (finds(r"\b(?:me|us)\b", clause) and not technique) or finds(
        r"^(?:maybe|perhaps)\b.* (?:is|are|do|did|does|was) (?:it|that|you|the|they|<w>) ", clause
    ):
        return None
    why_not = starts(_WHY_NOT, clause)
    if (
        why_not is not None
        and not finds(r"\b(?:a|an) (?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", clause)
        and not table.teacher_named(clause[why_not.start() :])
    ):
        named = starts(r"why not", clause) or technique or ask.words_of("practice")
        return Hit((ask.clause_span(why_not),), sure=bool(named))
    if starts(_KNOWS, clause) and not starts(r"do you use\b", clause):
        return Hit(technique, sure=False) if technique and ask.is_polar else None
    consider = starts(_CONSIDER, clause)
    if consider is not None and not table.teacher_named(clause[consider.end() :]):
        return Hit(technique or (ask.clause_span(consider),))
    something = finds(
        r"something option possibility :: \b(?:something|an option|a possibility) (?:you|that)\b", clause
    )
    if something is not None and technique and ask.is_polar:
        return Hit(technique)
    form = (
        None
        if ask.is_wh
        else (
            starts(_COULD, clause)
            or starts(_VERBLESS, clause)
            or (starts(_CAPACITY, ask.core) if "opinion" in ask.shells else None)
        )
    )
    if form is None or starts(rf" ?(?:maybe |just |please |perhaps )?{_HERE}", clause[form.end() :]):
        return None
    practice = tuple((t.start, t.end) for t in ask.words_of("practice") if not table.teacher_named(t.plain))
    if technique:
        return Hit(technique)
    if practice and practice[0][0] - ask.clause_start < form.end() + 30:
        acts = not starts(r"(?:do you (?:ever|want to)|would you like)\b", clause)
        return Hit(practice[:1], sure=acts and not table.established(clause[form.end() :]))
    return None


def _technique(ask: Ask, table: Table) -> tuple[tuple[int, int], ...]:
    spans = joined(ask.words_of("technique"))
    return tuple(s for s in spans if not table.teacher_named(ask.said[s[0] - ask.start : s[1] - ask.start]))


CODE = QuestionCode(
    label="LEADING:ADV",
    severity=1,
    definition="A question whose work is to put a technique on the table that the teacher has not raised.",
    litmus="Replace the question mark by a full stop: is it now advice?",
    why="“{words}” is your own idea in the form of a question, so the answer can only be about that idea.",
    suggest="What ideas do you have for {topic}?",
    suggest_plain="What ideas have you been turning over?",
    steps=((15, find),),
    source="rubric 1.8",
    find_these=(
        Example(
            "Have you thought about laying the cards out the day before?",
            ("laying the cards out the day before",),
        ),
        Example("Have you thought about using a visible timer?", ("visible timer",)),
        Example("What about a word wall?", ("word wall",)),
        Example("Would you be open to trying a seating chart?", ("seating chart",)),
        Example("Can you try a do-now tomorrow?", ("do-now",)),
    ),
    leave_these=(
        Example("Have you used the timer yet?", before="I was thinking of a timer."),
        Example("What ideas have you been considering?"),
        Example("Have you seen this kind of turnaround with Keisha before?"),
        Example("How about you?"),
        Example("Have you taught this unit before?"),
    ),
)
