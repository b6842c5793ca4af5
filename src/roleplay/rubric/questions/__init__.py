"""The question codes in one explicit list; the order of looking is each code's own step (rubric 1.0.4)."""

from roleplay.rubric.questions import (
    adv,
    better,
    chk,
    cho,
    crt,
    decl,
    embed,
    fact,
    forced,
    guess,
    inv,
    log,
    neg,
    none,
    perm,
    presup,
    rhet,
    tag,
    ver,
    wh,
    whatif,
    why,
)
from roleplay.rubric.questions.code import QuestionCode

QUESTION_CODES: tuple[QuestionCode, ...] = (
    none.CODE, perm.CODE, log.CODE, chk.CODE, rhet.CODE, tag.CODE, neg.CODE, decl.CODE, forced.CODE,
    guess.CODE, embed.CODE, presup.CODE, whatif.CODE, better.CODE, adv.CODE, cho.CODE, fact.CODE, ver.CODE,
    why.CODE, crt.CODE, inv.CODE, wh.CODE,
)  # fmt: skip
