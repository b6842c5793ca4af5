"""LEADING:EMBED: the cause or the fix is already inside the question (rubric steps Q10 and Q14)."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import already_there, joined
from roleplay.rubric.questions.supplied import cause_supplied, fix_supplied
from roleplay.rubric.table import Table

_BECAUSE = (
    r"because cause cuz due since :: \b(?:because|'cause|cuz|due to|since (?:you|they|the|your"
    r"|it)(?= <w> <w>))(?: of)?\b"
)
_WHETHER_CAUSE = (
    r"that why :: (?:(?:was|is|were|could) (?:it|that|the (?:issue|problem|reason|trouble"
    r"|cause)) (?:have been |be )?(?:that (?:you|they|the|your|it|there|students|kids)"
    r"|the <w>(?: <w>)? that (?:made|caused|threw|got|led|set|kept|stopped|lost|confused"
    r"|slowed|tripped|held|upset)|why)\b|is that why\b|was that why\b)"
)
_OWN_MOTIVE = (
    r"\bbecause (?:i|we|i'm|i'd|i've|that's|of (?:our|my)|(?:one|some|a) (?:<w> ){1,4}?(?:was|were) saying)\b"
    r"|\bbecause (?:<w> )+(?:me|i|us)\b"
)
# "Did you see Ollie, because he was …" tells why it is asked.
_WHY_I_ASK = (
    r"(?:did|do|have|has|is|was|are|can) (?:you|anyone|anybody|she|he|it|that|this"
    r"|there) (?:<softener> )?(?:see|know|notice|ever|got|get|asked|want|mean|remember|hear|catch|mind"
    r"|happen|ok|okay|all right)"
    r"\b.*\bbecause\b"
)
_BLAMELESS = (
    r"\b(?:tired|hungry|excited|hot|cold|sick|nervous|shy|anxious|sleepy|new|frustrated"
    r"|frustrating|overwhelmed|stressful|stressed|sad|worried)\b"
)
_HOW_FIX = (
    r"how ways way where when :: (?:how|in what ways?|what ways|where|when) (?:else )?"
    r"(?:(?:could|might|can|would|will|should) (?:you|we|your <w>|they)"
    r"(?: (?:be able to|start|begin|think about|imagine|see yourself))?"
    r"|(?:do|are) (?:you|we) (?:going to|plan to|planning to|intend to)) "
)
_BRIDGE = (
    r"(?:that|those|this|these|your|what you|the same|the (?:<w> ){1,4}?you|his|her"
    r"|some of (?:that|those|your))\b"
)
_USE = (
    r"(?:use|using|apply|add|adding|try|trying|incorporate|include|introduce|implement"
    r"|build in|bring in|put in|set up|create|have|offer|give)"
)
_INDEFINITE = r"(?:a|an|more|some|different|clearer|visible|explicit|better|shorter|longer|smaller) <w>"
_BENEFIT = (
    r"how ways way :: (?:how|in what ways?|what ways) (?:could|might|can|would|will"
    r"|do you think|does) (?:<w> ){1,5}?(?:solve|help|improve|fix|prevent|reduce|support"
    r"|benefit|change|keep|make|get)\b"
)
_PURPOSE = (
    r"to :: \bto (?:put|post|have|give|start|set|write|show|make|add|build|introduce|let"
    r"|model) (?:<w> ){1,6}?(?:up|before|first|at the start|on the board|each|every|by)\b"
)
_CANDIDATE = (
    r"(?:[,\u2014\u2013]|(?<= )-+(?= ))+ ?(?:(?:and(?! (?:why|what|how|when|where|who))|like|maybe"
    r"|perhaps|just|because"
    r"|(?:was|were|is|are|did|does|do) (?:it|they|you|he|she|that|this)) ?(?:<w> ?){0,8}|(?:<softener> "
    r"|a bit |pretty )?(?:<feeling_down>|<feeling_up>))$"
)
_NOUN = r"(?:[,\u2014\u2013]|(?<= )-+(?= ))+ ?(?:the|a|an|your|their|too|<w>ing) (?:<w> ?){1,3}$"
_QUALITY = (
    r"(?:[,\u2014\u2013]|(?<= )-+(?= ))+ ?(?:<softener> |a bit |pretty )?<w>(?:ing|ed|ful|ous|able|less)$"
)
_HOW_IT_FELT = (
    r"(?:how (?:did|do|does|was|is)|what (?:was|is) (?:<w> ){1,3}?like|what's (?:<w> ){1,3}?like)\b"
)
_CAUSE_ASKED = (
    r"(?:what|why) (?:made|caused|was behind|got in the way|happened|went|led|threw|kept|do|did|was|is)\b"
)
# Behind a stem these ask whether she knows, and offer nothing.
_MEMORY = (
    r"[,\u2014\u2013-]+ ?(?:do|did|does|have|has|is|are|can|could|would) (?:you|they|he|she|anyone"
    r"|anybody|we) "
    r"(?:know|remember|recall|reckon|suppose|think|notice|say|see|hear|mind|feel|find|ever|happen|get"
    r"|mix|change"
    r"|tell|said|decided|finished|got)\b"
)
# "What did they make of it, the little ones?" only says who is meant.
_WHO_IT_IS = r"(?:the|your|those) (?:<w> )?(?:ones?|lads?|girls?|boys?|group|class|table|<pupil>|year <w>)$"
_ASKED_ON = r"(?:and )?(?:was|were|is|are|did|does|do) (?:it|they|you|he|she|that|this)\b"
_ASIDE = (
    r"[,\u2014\u2013-]+ ?(?:and |like )?(?:for (?:you|example|instance)|say\b|the way (?:it|they|you)\b"
    r"|if (?:any|anything)"
    r"|do you think|would you say|in your|was (?:that|it) (?:you|for))"
)


def find_cause(ask: Ask, table: Table) -> Hit | None:
    """A yes/no question with one supplied cause."""
    if not (ask.is_polar or ask.is_statement) or ask.tag is not None:
        return None
    if finds(_OWN_MOTIVE, ask.said) or starts(r"since :: (?:has|have|had)\b.* since\b", ask.clause):
        return None
    supplied = cause_supplied(ask, table)
    if supplied:
        offered = ask.said[supplied[0][0] - ask.start :]
        mild = finds(_BLAMELESS, offered) is not None and not ask.words_of("judgement", "fault")
        return Hit(supplied, severity=1 if mild else None)
    if starts(_WHY_I_ASK, ask.clause):
        return None
    match = finds(_BECAUSE, ask.core)
    if match is None or starts(r"(?:can|could|may|would) (?:i|we|you)\b", ask.clause):
        match = starts(_WHETHER_CAUSE, ask.clause)
        rest = ask.clause[match.end() :] if match else ""
    else:
        rest = ask.core[match.end() :]
    if (
        match is None
        or not rest.strip()
        or ask.is_statement
        or table.established(rest)
        or finds(r"\bor\b", ask.core)
    ):
        return None
    start = ask.core_start + match.start() if finds(_BECAUSE, ask.core) else ask.clause_start + match.start()
    blameless = finds(_BLAMELESS, rest) is not None and not ask.words_of("judgement", "fault")
    end = ask.clause_start + len(ask.clause)
    return Hit(((start, end),), severity=1 if blameless else None)


def find_fix(ask: Ask, table: Table) -> Hit | None:
    """The coach's fix or benefit in a wh-question, or a candidate behind an open stem."""
    if not ask.is_wh:
        return None
    supplied = fix_supplied(ask, table)
    return _candidate(ask, table) or _fix(ask, table) or (Hit(supplied) if supplied else None)


def _candidate(ask: Ask, table: Table) -> Hit | None:
    if not any(mark in ask.clause for mark in (",", "\u2014", "\u2013", " - ")):
        return None
    match = (
        (finds(_CANDIDATE, ask.clause) if _asks_for_more_than_a_fact(ask) else None)
        or (finds(_NOUN, ask.clause) if starts(_CAUSE_ASKED, ask.core) else None)
        or (finds(_QUALITY, ask.clause) if starts(_HOW_IT_FELT, ask.core) else None)
    )
    if (
        match is None
        or starts(_ASIDE, match.group())
        or starts(_MEMORY, match.group())
        or finds(_WHO_IT_IS, match.group())
        or match.start() == 0
        or finds(r"\bor\b", match.group())
    ):
        return None
    offered = match.group().lstrip(" ,-\u2014\u2013")
    if table.established(offered):
        return None
    begin = ask.clause_start + match.end() - len(offered)
    mild = (
        finds(_BLAMELESS, offered) is not None
        or finds(r"(?:<feeling_down>|<feeling_up>)$", offered) is not None
    )
    plain = not mild and (
        finds(r"^(?:just|like|and|maybe|perhaps)\b", offered) is not None
        or (
            starts(_ASKED_ON, offered) is not None
            and not starts(_CAUSE_ASKED, ask.core)
            and not _loaded(ask, begin, offered)
        )
    )
    return Hit(
        ((begin, ask.clause_start + match.end()),),
        severity=1 if mild else None,
        sure=not plain,
        stem_end=ask.clause_start + match.start(),
    )


def _loaded(ask: Ask, begin: int, offered: str) -> bool:
    """Whether what is asked behind the stem explains, and does not merely ask on: "did they line up?"."""
    return bool(
        finds(r"\b(?:just|too|because|all|only)\b", offered)
        or ask.words_of("poor", "lacking", "state", "trouble", start=begin)
    )


def _asks_for_more_than_a_fact(ask: Ask) -> bool:
    """Whether a cause, a feeling or a view is asked for: behind who, which, when and where stands a menu."""
    return not starts(
        r"(?:who|which|when|where|how (?:many|much|long|often|old|far)|what(?:'s| is) (?:the|your))\b",
        ask.core,
    )


def _fix(ask: Ask, table: Table) -> Hit | None:
    head = starts(_HOW_FIX, ask.core)
    rest = ask.core[head.end() :] if head else ""
    if head is not None:
        return _inside_how(ask, table, rest, head.end())
    gains = starts(_BENEFIT, ask.core)
    named = _fresh(ask, table)
    if gains is not None and named and not finds(r"\byou (?:use|used|already|do|did|have)\b", ask.core):
        return Hit(
            ((named[0][0], ask.core_start + gains.end()),)
            if named[0][0] < ask.core_start + gains.end()
            else named
        )
    if (
        gains is not None
        and starts(r"<w>(?: <w>){0,3} <w>ing\b", gains.group())
        and finds(r"\b(?:would|could|might|will) <w>ing\b", gains.group())
    ):
        return Hit((ask.core_span(gains),), sure=not table.established(gains.group()))
    return None


def _inside_how(ask: Ask, table: Table, rest: str, at: int) -> Hit | None:
    """How could you use X to …: the coach's X, unless X is what she already does or named."""
    purpose = finds(_PURPOSE, rest)
    fresh = _fresh(ask, table)
    bridged = starts(rf"(?:<w> ){{1,3}}?{_BRIDGE}", rest)
    if bridged is not None:
        if purpose is not None and not table.established(purpose.group()):
            span = (ask.core_start + at + purpose.start(), ask.clause_start + len(ask.clause))
            return Hit((span,))
        return None
    used = starts(rf"(?:{_USE}) ({_INDEFINITE})", rest)
    if fresh:
        return Hit(fresh)
    if used is not None and not table.established(used.group(1)):
        return Hit(((ask.core_start + at + used.start(), ask.core_start + at + used.end()),), sure=False)
    return None


def _fresh(ask: Ask, table: Table) -> tuple[tuple[int, int], ...]:
    """Techniques named in the inside that the teacher has not named and that are not called hers."""
    spans = joined(ask.words_of("technique", start=ask.core_start))
    return tuple(
        s
        for s in spans
        if not table.teacher_named(ask.said[s[0] - ask.start : s[1] - ask.start])
        and not already_there(ask, s[0])
    )


CODE = QuestionCode(
    label="LEADING:EMBED",
    severity=2,
    definition="The coach's explanation or fix is already in the sentence.",
    litmus="Delete the candidate: is a good open question left?",
    why="“{words}” puts your own explanation or idea inside the question, so theirs has nowhere to go.",
    suggest="What do you make of {topic}?",
    suggest_plain="What do you put that down to?",
    steps=((10, find_cause), (14, find_fix)),
    source="rubric 1.12",
    find_these=(
        Example(
            "Do you think they got loud because the task was too easy?", ("because the task was too easy",)
        ),
        Example("How could you use sentence stems to get the quiet ones in?", ("sentence stems",)),
        Example("How did it feel, frustrating?", ("frustrating",)),
        Example("What happened after the math block — were they just tired?", ("were they just tired",)),
    ),
    leave_these=(
        Example("What do you think was behind the noise?"),
        Example("How might you use what you did with Samir to reach the rest of table four?"),
        Example("How will you use the stems with the quiet ones?", before="I'm going to use stems."),
        Example("How might you apply that clarity to your transitions?"),
    ),
)
