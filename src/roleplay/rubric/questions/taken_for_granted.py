"""What ordinary talk takes for granted: a fault behind "do about", "why so", "the fact that"."""

from roleplay.language.asks import Ask, Span
from roleplay.language.pattern import finds, starts
from roleplay.rubric.table import Table

_DO_ABOUT = (
    r"about :: (?:(?:and |so )?what(?:'ll| are| will| do| can|'re|'s) (?:you|we|your <w>|she"
    r"|he)(?: (?:going to"
    r"|gonna|planning to|plan to|intend to|propose to|usually|currently))? (?:do|doing) about)\b ?"
)
_MAKE_SURE = (
    r"sure ensure ensuring stop prevent keep avoid :: how (?:will|are|would|'ll|do|can) (?:you"
    r"|we) (?:be |going to |gonna "
    r"|plan to |planning to |intend to |propose to )*(?:make sure|making sure|ensure|ensuring|prevent"
    r"|preventing|avoid|avoiding"
    r"|stop (?:them|it|him|her|that|this|the <w>)|keep (?:them|him|her|it|the <w>) from|(?:make|get"
    r"|have) (?:<w> ){1,3}?(?:to )?stop)\b"
)
_MORE_OF_IT = (
    r"calmer quieter tighter sharper tidier quicker smoother firmer cleaner :: how (?:will|are"
    r"|'ll) (?:you|we) (?:be |going to "
    r"|gonna )*(?:get|make|have|getting|making|keep) (?:<w> ){0,3}?(?:calmer|quieter|tighter|sharper"
    r"|tidier|quicker|smoother"
    r"|firmer|cleaner)\b"
)
_SO_LONG = (
    r"long late :: what (?:took|kept|was taking|is taking) (?:you|them|it|him|her|everyone"
    r"|that) (?:<w> )?so (?:long|late)\b"
)
_HELD_BACK = (
    r"stopped stopping stops kept keeping keeps prevented preventing prevents holding held :: (?:what"
    r"|who|which <w>)(?:'s| is| was| has)?"
    r" (?:(?:it|that|that's|it was|really|exactly|actually|been|else) )*(?:(?:stopped|stopping|stops"
    r"|prevented|preventing|prevents)"
    r" (?:you|them|him|her|the class)(?: from)?|(?:holding|held|kept|keeps|keeping) (?:you|them|him"
    r"|her)(?: back)? from) <w>"
)
_SLOWED = (
    r"slowed held threw tripped dragged derailed :: what (?:was it that )?(?:slowed|held|threw|tripped"
    r"|dragged|derailed) (?:it|them|things|everyone|everybody|the <w>)(?: (?:down|up|off|out))?\b"
)
_CAUSES = (
    r"(?:why|how come|what(?:'s| is| was)? ?(?:do you think |it |is it |it was |that |that's "
    r"|was it )*(?:made|makes|making|caused|causing)"
    r"|what(?:'s| is| was) the reason)\b"
)
_SO = r"\b(?:so|too|such a|such|that|rather|a bit|quite|all)(?:, so)? (?:<w> )?"
_POINT = (
    r"(?:when|where|at (?:what|which) (?:point|stage|moment)|how (?:early|soon|late)|what (?:point|stage))\b"
)
_SEES = (
    r"\b(?:do|did|d|'d) you (?:(?:<softener>|first|usually|finally|actually|yourself) )*(?:notice"
    r"|realise|realize|see|twig|clock|spot"
    r"|pick up|sense|know|find out|suspect|decide|work out|become aware)\b"
    r"|\bdid it (?:first )?(?:dawn on|hit|strike) you\b"
)
_NEGATED = r"\b(?:weren't|wasn't|aren't|isn't|didn't|don't|couldn't|nobody|no one|none of|never|not)\b"
_LETS_GO = (
    r"\b(?:you (?:<softener> |usually |normally )*(?:give up|lose|stop <w>ing|let (?:it|them) (?:go"
    r"|slide))|let you down|(?:patience|discipline|control|attention|energy)(?: <w>)* (?:run out|ran out"
    r"|slip|slipped|go|went|drop|dropped)|switched off|tuned out|got lost|lost (?:it|the|them|interest)"
    r"|gave up)\b"
)
_FACT_THAT = r"fact :: \bthe fact\b"
_NOT_IN_PLACE = (
    r"(?:why|how come) (?:is|was|are|were|has|have|had|did|do|does) (?:the|your|their|this|that|these"
    r"|those|there|<student>) (?:<w> ){0,6}?not\b"
)
_DEFINITE = (
    r"difficulty problem trouble issue struggle :: what (?:is|was|'s|are"
    r"|were) the (?:<w> )?(?:difficulty|difficulties|problem|problems|trouble"
    r"|issue|issues|struggle) (?:that )?(?:you|they) (?:were|was|had|have|are|face|faced|'re"
    r"|'ve)(?: <w>)* (?:in|with|about) <w>"
)
_ACCOUNT = (
    r"(?:(?:so |and )*what (?:was|is) (?:that|it|all that) (?:all )?about|(?:so )?what(?:'s| is"
    r"| was) (?:the|your) (?:reason|excuse)"
    r"|what(?:'s| is| was) (?:the )?reason (?:for|behind) (?:that|it|this))$"
)
_OMITTED = (
    r"\b(?:you (?:<w> )?(?:didn't|never|haven't|forgot|skipped|ignored|failed|stopped (?:at|in|before))"
    r"|you didn't|you must|you should(?:'ve| have))\b"
)
_OWED = r"\b(?:<w>n't|not|never|must|should|supposed|only|late|behind)\b"
_LEFT_OUT = (
    r"(?:what|who)(?:'d| did) you (?:<w> )?(?:leave out|miss out|skip|forget|overlook|gloss over|lose)\b"
)
_TRUST = (
    r"what (?:would|will|does) it take for you to (?:actually |finally |start |ever |really )*(?:trust"
    r"|let|stop|give up|believe|listen|hand)\b"
)
_WIN_BACK = (
    r"back up :: how (?:do|will|are) you (?:plan|intend|propose|mean|planning|going"
    r"|hoping)(?: to)? (?:win|catch|get|claw|pull|make) (?:<w> ){1,6}?(?:back|up)\b"
)
_WHEN_AT_LAST = (
    r"(?:when|at what point) (?:are|will|do) you (?:going to |gonna |plan to )?(?:get round to"
    r"|get around to|start (?:trusting|letting|giving|differentiating|checking"
    r"|marking|listening|planning|expecting|asking)|ever|trust|sort out|do something)\b"
)
_ABOUT_YOU = (
    r"(?:what(?:'s| is) behind (?:your reluctance|not wanting|you not)"
    r"|what is it about (?:<w> ){1,4}?(?:that )?(?:you avoid|frightens you|makes you (?:go|so|avoid))"
    r"|what put you off|how (?:do you explain|did you end up with) (?:the drop|the dip|such)"
    r"|how did (?:it|that|things|they) get (?:away from you|out of hand|so far)"
    r"|how bad did it (?:have to )?get|what (?:was it about|about) (?:<w> ){1,4}?that you hadn't)\b"
)
_WHY_SO = (
    r"(?:why|how come) (?:the (?:rush|hurry|delay|panic|long face)|so (?:many|few|quick|early|late|long"
    r"|little|slow|fast|loud)\b|such)\b"
)
_DEAL_WITH = (
    r"how (?:will|are|would|'ll|do|can|could) (?:you|we) (?:going to |gonna |plan to |planning to "
    r"|intend to |hope to )*(?:deal with|handle|tackle|address"
    r"|cope with|get round|get over|sort|sort out|combat|manage)\b ?"
)
_NUISANCE = (
    r"\b(?:noise|chat|chatting|chatter|talking|phones?|shouting|lateness|calling out|behaviou?r"
    r"|fidgeting|messing|silliness|lack)\b"
)
_ARRANGED = ("neutral", "day", "visit")
_POOR = ("poor", "fault", "judgement", "lacking")
_WELL = ("bright", "success", "praise")


def taken_for_granted(ask: Ask, table: Table) -> tuple[Span, ...]:
    """The words that no answer fits without granting a fault nobody has named; empty where there is none."""
    if not ask.is_wh:
        return ()
    core = ask.core
    for finder in (_about, _cause, _moment):
        spans = finder(ask, table)
        if spans:
            return spans
    for written in (
        _MAKE_SURE,
        _MORE_OF_IT,
        _SO_LONG,
        _HELD_BACK,
        _NOT_IN_PLACE,
        _DEFINITE,
        _LEFT_OUT,
        _WHY_SO,
        _TRUST,
        _WIN_BACK,
        _WHEN_AT_LAST,
        _ABOUT_YOU,
    ):
        match = starts(written, core)
        if match is not None and not _hers(table, core[match.end() :] or match.group()):
            return (ask.core_span(match),)
    slowed = starts(_SLOWED, core)
    if slowed is not None and (table.ground.last_teacher is None or _judged_before(ask, table)):
        return (ask.core_span(slowed),)
    account = starts(_ACCOUNT, core)
    before = f"{ask.before} {ask.intro}"
    if (
        account is not None
        and finds(_OMITTED, before)
        and finds(_OWED, before)
        and not table.takes_up(before)
    ):
        return (ask.core_span(account),)
    return ()


def _hers(table: Table, words: str) -> bool:
    """Whether the trouble is one she has spoken of."""
    return table.teacher_named(words) or table.takes_up(words)


def _judged_before(ask: Ask, table: Table) -> bool:
    """Whether the coach has judged it in the sentences before the question."""
    return any(
        token.end <= ask.clause_start and not token.classes.isdisjoint(_POOR)
        for sentence in table.utterance.sentences
        for token in sentence.tokens
    )


def _poorly(ask: Ask, start: int) -> bool:
    """Whether something is said to be poor from `start` in the core on."""
    rest = ask.core[start:]
    return bool(finds(_NEGATED, rest) or ask.words_of(*_POOR, start=ask.core_start + start))


def _about(ask: Ask, table: Table) -> tuple[Span, ...]:
    match = starts(_DO_ABOUT, ask.core)
    if match is None:
        dealt = starts(_DEAL_WITH, ask.core)
        rest = ask.core[dealt.end() :] if dealt else ""
        faulty = dealt is not None and (
            finds(_NUISANCE, rest) or ask.words_of(*_POOR, start=ask.core_start + dealt.end())
        )
        return (ask.core_span(dealt),) if dealt is not None and faulty and not _hers(table, rest) else ()
    matter = ask.core[match.end() :]
    if not matter.strip() or starts(r"(?:it|that|this|them)\b", matter):
        return (
            (ask.core_span(match),) if _judged_before(ask, table) and not table.takes_up(ask.before) else ()
        )
    if ask.words_of(*_ARRANGED, start=ask.core_start + match.end()) or _hers(table, matter):
        return ()
    return (ask.core_span(match),)


def _cause(ask: Ask, table: Table) -> tuple[Span, ...]:
    """Why so …: what is said by degrees has to be granted before its cause can be told."""
    head = starts(_CAUSES, ask.core)
    if head is None:
        return ()
    poor = ask.words_of("poor", "low_label", "lacking", start=ask.core_start + head.end())
    well = ask.words_of(*_WELL, start=ask.core_start + head.end())
    if (
        not poor
        or well
        or any(table.teacher_named(t.plain) for t in poor)
        or _hers(table, ask.core[head.end() :])
    ):
        return ()
    degree = finds(_SO, ask.core[head.end() : poor[0].end - ask.core_start])
    label = ask.words_of("low_label", start=ask.core_start + head.end())
    return ((poor[0].start, poor[0].end),) if degree is not None or label else ()


def _moment(ask: Ask, table: Table) -> tuple[Span, ...]:
    """When did you notice they weren't …: the moment can be told only of what has happened."""
    head = starts(_POINT, ask.core)
    if head is None:
        fact = finds(_FACT_THAT, ask.core)
        if fact is None or not _poorly(ask, fact.end()) or _hers(table, ask.core[fact.end() :]):
            return ()
        return (ask.core_span(fact),)
    sees = finds(_SEES, ask.core)
    if sees is not None and _poorly(ask, sees.end()):
        rest = ask.core[sees.end() :]
        return () if finds(r"\b(?:if|whether)\b", rest) or _hers(table, rest) else (ask.core_span(sees),)
    gone = finds(_LETS_GO, ask.core)
    return (ask.core_span(gone),) if gone is not None and not _hers(table, gone.group()) else ()
