"""LEADING:PRESUP: it can only be answered by accepting a fault, a feeling or an obligation nobody named."""

import re

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import faults
from roleplay.rubric.questions.taken_for_granted import taken_for_granted
from roleplay.rubric.table import Table

_WHY_NOT = (
    r"why come reason :: (?:why|how come|for what reason|what(?:'s| is"
    r"| was) the reason) (?:<w> )?(?:(?:do |did |does |is |was |were |are )?(?:nobody|no one"
    r"|none of|so few|hardly any)|(?:did|do|does|have|has|had|are|is|was|were|could|can|would"
    r"|will|should)(?:n't| (?:you|they|she|he|we|it|that|your <w>|the <w>) (?:not|never))"
    r"|can't|won't|(?:you|they|she|he|it|we|your <w>|students|kids) (?:<w> )?(?:didn't|don't"
    r"|doesn't|haven't|hasn't|aren't|isn't|wasn't|weren't|can't|couldn't|won't|never|not))\b"
)
_WHY_AGAIN = (
    r"why come :: (?:why|how come) (?:<w> ){0,5}?(?:let|lets|still|always|even|only|keep|keeps"
    r"|kept|bother|so (?:many|much|long|few|little|often)|that (?:many|much|long)|never|no <w>"
    r"|behind|just (?:sit|sat|sitting|standing|stand|talk|let|give|hand))\b|(?:why"
    r"|how come) (?:on earth |in the world |ever )?(?:would|should) (?:you|anyone"
    r"|they) (?!like|say|want|call|describe|choose)"
)
_STOPPED = (
    r"stopped stopping stops kept keeping keeps prevented preventing prevents holding held "
    r"blocked blocking led made :: (?:what|who|what else|which <w>)(?:'s| is| has"
    r"| was)? ?(?:(?:is|has|was|been|else|really) )*(?:stopped|stopping|stops|kept|keeping"
    r"|keeps|prevented|preventing|prevents|holding|held|blocked|blocking|led you to (?:skip"
    r"|ignore|miss|forget)|made you (?:skip|forget|ignore|miss)) (?:you|your|them)\b(?! going"
    r"| interested| in| engaged| at| there| with| on| coming| teaching)(?: back)?(?: from)?"
)
_CAUSED = r"\b(?:caused?|causing|led to|made) (?:<w> ){0,4}?(?:<fault>|<judgement>)"
_FIX_IT = (
    r"fix repair control regain stop correct overcome clean sort about make tighten improve "
    r"back :: (?:how|what|when) (?:will|would|are|do|can|could|might|else) (?:you"
    r"|we)(?: (?:going|plan|need|have|planning|do|able|want|be))*(?: to)? (?:do (?:to"
    r"|about) )?(?:fix|repair|get control|regain|get (?:them|the class|it"
    r"|things) (?:back )?under control|get (?:them|the class) back|stop (?:losing|wasting"
    r"|ignoring|doing|talking|letting|being|them from)|correct your|overcome your|clean up"
    r"|sort out|do about (?:your|the) (?:<judgement>|<fault>|noise|behaviou?r)|make up for"
    r"|tighten|improve your)\b"
)
_FACTIVE = (
    r"notice noticed see seen realise realize realised realized recognise recognize know "
    r"understand aware appreciate admit accept regret sense feel lose stop start :: (?:(?:did"
    r"|do|can|could|have|were|are|would) you (?:<softener> |even |also |not )?(?:notice"
    r"|noticed|see|seen|realise|realize|realised|realized|recognise|recognize|know|understand"
    r"|aware|appreciate|admit|accept|regret|sense|feel)|when did you (?:first )?(?:realise"
    r"|realize|notice|know|see|become aware|sense|lose|stop|start (?:losing|to lose)))\b"
)
_DEGREE = (
    r"frustrated frustrating worried upset anxious disappointed angry stressed overwhelmed "
    r"delighted thrilled excited embarrassed relieved proud nervous discouraged annoyed "
    r"guilty committed glad grateful bored exhausted pleased :: "
    r"how (?:<softener> |very |truly )?(frustrat\w+|worried|upset|anxious|disappointed"
    r"|angry|stressed|overwhelmed|delighted|thrilled|excited|embarrassed|relieved|proud"
    r"|nervous|discouraged|annoyed|guilty|committed|glad|grateful|bored|exhausted"
    r"|pleased) (?:are|were|did|do|is|have|must|would|will) (?:you|they|your|that|it)"
)
# A reason is asked for something not done: the omission is taken for granted.
_NO_REASON = (
    r"reason :: (?:(?:is|was) there )?(?:a|any)(?: <w>)? reason (?:why |that )?(?:you|they|he|she|it|we"
    r"|the <w>) (?:didn't|weren't|wasn't|haven't|hadn't|hasn't|aren't|isn't|never|not)\b"
)
_AT_ALL = (
    r"all :: (?:did|do|does|have|has|had|were|was) (?:you|they|your <w>) (?!see\b|feel\b"
    r"|want\b|know\b|wonder\b|need\b|like\b|mind\b|sense\b|have any\b"
    r"|been\b)(?:<w> ){1,10}?at all$"
)
_STOP_DOING = (
    r"stopped stop quit given start started :: (?:have|did) you (?:finally |now "
    r"|ever )?(?:stopped|stop|quit|given up|start(?:ed)? (?:actually|finally|properly"
    r"|really)) (?!by\b|at\b|there\b|here\b|to\b|in\b|and\b|on\b|because\b|after\b|before\b"
    r"|for\b)<w>"
)
_FINALLY = (
    r"when how :: (?:when|how) (?:are|will|would|do) you (?:going to |plan to )?(?:finally"
    r"|actually|ever|start (?:taking|actually|caring|holding|being)|stop|get serious"
    r"|take responsibility)\b"
)
_LETTING = (
    r"let letting allowed :: how (?:long|often|much longer) (?:have|will|are|do) you (?:been "
    r"|going to |be |plan on |plan to )*(?:let|letting|allowed|allow|allowing|put up with)\b"
)
_HOW_MUCH = (
    r"notice noticed realise realised realize realized aware :: (?:did|do|have|are"
    r"|were) you (?:<softener> )?(?:notice|noticed|realise|realised|realize|realized"
    r"|aware)(?: of)? how (?:much|often|little|fast|long|rarely) you\b"
)
_HOW_BADLY = (
    r"badly poorly confused lost bored disengaged disruptive unprepared messy chaotic :: how "
    r"(?:badly|poorly|confused|lost|bored|disengaged|disruptive|unprepared|messy"
    r"|chaotic) (?:was|were|did|are|is)\b"
)
_REGRET = r"regret :: what (?:do|did) you regret\b"
_FINALLY_DONE = r"finally :: (?:have|did|has|are) you finally\b"
_TOO = (
    r"so too such :: (?:why|how come) (?:are|is|was|were) (?:<w> ){1,3}?(?:so|too"
    r"|such a) (?:<w> )?(?:<judgement>|<fault>)"
)
_THAT_ONLY = r"only :: \b(?:that )?only (?:a few|<count_word>|\d+|half|some|the)\b"
_NAMED_FAULT = (
    r"mess chaos disaster confusion misbehavior misbehaviour disruption disruptive failure "
    r"flop mistakes circus waste :: "
    r"\b(?:this|that|the|your|these|those|such) (?:<w> )?(?:mess|chaos|disaster|confusion"
    r"|misbehaviou?r|disruptions?|disruptive|failure|flop|mistakes|circus|waste)\b"
)
# What somebody else says of it is theirs to judge, and how long they stood is a fact to be counted.
_THEIR_ACCOUNT = (
    r"(?:what|how|why|where) (?:do|did|would) (?:they|he|she|the <w>|your <w>|<student>) (?:say|tell"
    r"|think|call)\b"
    r"|how (?:long|many|much) (?!.*\bjust\b).*\b(?:sitting|standing|waiting|stood|sat)(?: (?:there"
    r"|around|about))?\b"
)
_LACK = (
    r"your :: \byour (?:lack of|excuse|failure|inability|weakness|weaknesses|poor|weak|unclear"
    r"|inconsistent|disorganis?z?ed|mistakes?|errors?|bad|lax|struggl\w+|biggest (?:problem"
    r"|weakness|mistake))\b"
)
_SUGGESTS = (
    r"why don't (?:we|you (?!know\b|want\b|like\b|have\b|see\b|care\b|think\b|ever\b|trust\b|believe\b))"
)
_SCALED = r"\b(?:a|an|at) (?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(?:higher|lower)$"
_HERS_TO_NAME = (
    r"(?:what|where|when|which <w>) (?:do|did|are|were) you (?:<w> )?(?:struggle"
    r"|struggling|find hard|find hardest|get stuck|worry)\b"
)
_ASKS_PROBLEM = (
    r"(?:what|which|where|how|who)(?:'s| is| are| was| were| do| did| would| might|)? (?:(?:is"
    r"|are|was|were|the|your|a|some|of|do|did|you|see|find|feel|say|think|be|biggest|main"
    r"|other|any|part|parts|kind|as) )*(?:problems?|issues?|challenges?|hard|tough|difficult"
    r"|worries|confusing|unclear|boring|rushed|slow|harder|bad|worse|worst)\b"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """What the clause takes for granted: omission, fault, feeling, obligation."""
    if starts(r"(?:what if|suppose|supposing|imagine|picture|if you)\b", ask.said.lstrip()):
        return None
    if starts(_THEIR_ACCOUNT, ask.core):
        return None
    found = _omission(ask, table) or _feeling(ask, table) or _given_fact(ask, table)
    if found is not None:
        return found
    granted = taken_for_granted(ask, table)
    if granted:
        return Hit(granted, modifiers=("WHY",) if starts(r"(?:why|how come)\b", ask.core) else ())
    return _fault(ask, table)


def _omission(ask: Ask, table: Table) -> Hit | None:
    core = ask.core
    if ask.is_wh:
        match = starts(_WHY_NOT, core)
        if match is not None:
            if starts(_SUGGESTS, core) or finds(_SCALED, core):
                return None
            why = ("WHY",)
            named = table.teacher_named(core[match.end() :])
            return None if named else Hit((ask.core_span(match),), modifiers=why)
        match = starts(_WHY_AGAIN, core)
        if finds(
            r"\b(?:matters?|means?|care[sd]?|love[sd]?|like[sd]?|important) (?:<w> )?(?:so|that) much\b", core
        ):
            return None
        if match is not None and not table.teacher_named(core[match.end() :] or match.group()):
            unsafe = ("UNSAFE",) if finds(r"\bbehind\b", core) else ()
            return Hit((ask.core_span(match),), modifiers=("WHY", *unsafe))
        for written in (_TOO, _STOPPED, _FIX_IT, _FINALLY, _HOW_BADLY, _LETTING, _REGRET):
            match = starts(written, core)
            if match is not None and not table.teacher_named(core[match.end() :] or match.group()):
                return Hit((ask.core_span(match),))
        return None
    for written in (_NO_REASON, _AT_ALL, _STOP_DOING, _FINALLY_DONE, _HOW_MUCH):
        match = starts(written, ask.clause)
        if match is not None and not table.teacher_named(match.group()):
            whole = ask.clause_span(match)
            return Hit(((whole[1] - len("at all"), whole[1]),) if written is _AT_ALL else (whole,))
    return None


def _feeling(ask: Ask, table: Table) -> Hit | None:
    match = starts(_DEGREE, ask.core)
    if match is None or table.teacher_named(match.group(1)):
        return None
    return Hit((ask.core_span(match),), severity=2)


def _given_fact(ask: Ask, table: Table) -> Hit | None:
    """A factive verb makes what follows undeniable; only a judgement that follows counts (edge 15)."""
    match = starts(_FACTIVE, ask.clause)
    if match is None or finds(r"\bor (?:was|is|did|were) (?:it|that)\b", ask.clause):
        return None
    judged = [
        s
        for s in faults(ask, table)
        if s[0] >= ask.clause_start + match.end() or starts(r"when\b", ask.clause)
    ]
    if starts(r" (?:that(?! as\b)|how)\b", ask.clause[match.end() :]):
        lacks = ask.words_of("poor", "lacking", "low_label", start=ask.clause_start + match.end())
        judged += [(t.start, t.end) for t in lacks if not judged and not table.teacher_named(t.plain)][:1]
    only = finds(_THAT_ONLY, ask.clause)
    if only is not None and not judged:
        judged = [ask.clause_span(only)]
    asks_whether = finds(r"\b(?:any|if|whether)\b", ask.clause[match.end() : match.end() + 12])
    if not judged or asks_whether or finds(r"\bi\b", ask.clause[match.end() :]):
        return None
    return Hit((ask.clause_span(match), *judged))


def _fault(ask: Ask, table: Table) -> Hit | None:
    """A fault in a wh-question or an invitation that the teacher has not named."""
    if ask.is_statement:
        return None
    lack = finds(_LACK, ask.core)
    if lack is not None and not table.teacher_named(lack.group()):
        return Hit((ask.core_span(lack),))
    if ask.inner not in ("wh", "invited"):
        return None
    spans = faults(ask, table, start=ask.core_start)
    if not spans:
        return None
    if _left_to_her(ask) or _only_the_purpose(ask, spans):
        return None
    strong = (
        bool(ask.words_of("fault", start=ask.core_start))
        or bool(finds(_NAMED_FAULT, ask.core))
        or bool(finds(r"lose losing lost :: \b(?:lose|losing|lost)\b", ask.core))
    )
    about = finds(
        r"\b(?:you|your|they|them|students|kids|the lesson|class|groups?|transitions?|it|that|\w+ing)\b",
        ask.core,
    )
    return Hit(spans, sure=strong or (about is not None and finds(_CAUSED, ask.core) is not None))


def _only_the_purpose(ask: Ask, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether a fix is proposed before the fault: "use X to stop Y" is the fix's own matter (step Q14)."""
    fixes = ask.words_of("technique", start=ask.core_start)
    return bool(fixes) and fixes[0].start < spans[0][0]


def _left_to_her(ask: Ask) -> bool:
    """Whether the question leaves it open that there is one: "What was confusing?"."""
    core = ask.core
    if (
        starts(_ASKS_PROBLEM, core)
        or starts(_HERS_TO_NAME, core)
        or finds(
            r"\bif (?:any|at all|anything)\b|\bany (?:problems?|issues?|mistakes?|errors?|trouble)\b", core
        )
    ):
        return True
    if re.search(
        r"\b(?:student|students'|pupils?|kids?|their|his|her|common|fraction|math|maths"
        r"|reading)\s+(?:\w+\s+)?(?:mistakes?|errors?|problems?)\b",
        core,
    ):
        return True
    return bool(
        finds(
            r"\b(?:not|isn't|wasn't|without|instead of|rather than|avoid|in case|if|when (?:they"
            r"|students|someone|a|you)) (?:<w> ){0,5}?(?:<fault>|<judgement>)",
            core,
        )
    ) and not starts(r"(?:when|why|what caused)\b", core)


CODE = QuestionCode(
    label="LEADING:PRESUP",
    severity=3,
    definition="It can only be answered by accepting a judgement, fault, cause, feeling or obligation.",
    litmus="Does it bring in a fault, cause or feeling that is neither hers nor in the notes?",
    why="“{words}” takes something for granted that has not been said yet, so any answer accepts it.",
    suggest="What did you notice about {topic}?",
    suggest_plain="What did you notice at that point?",
    steps=((11, find),),
    source="rubric 1.7, 1.16",
    find_these=(
        Example("Why didn't you give them more wait time?", ("Why didn't",)),
        Example("When did you realise you'd lost them?", ("When did you realise", "lost them")),
        Example("Did you look at the exit slips at all?", ("at all",)),
        Example("How will you fix your transitions?", ("How will you fix",)),
        Example("Can you tell me why you didn't use the rubric?", ("why you didn't",)),
    ),
    leave_these=(
        Example("What strengths are you bringing into this unit?"),
        Example("What would you like transitions to look like?", before="My transitions are a mess."),
        Example("Did you see how Priya explained it to her partner?"),
        Example("What isn't going well right now?"),
        Example("What do you struggle with after lunch?"),
        Example("Why did you choose to open with the photograph?"),
    ),
)
