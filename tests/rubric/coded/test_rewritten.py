"""What is offered in place of the leading lines of the corpus."""

from functools import cache

from rewritten import Rewritten, rewritten, share

from roleplay.language.read import read
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.rubric.rewrite.classes import TECHNIQUES

FEWEST = 0.55  # share that keeps a content word
FIXES = ("LEADING:ADV", "LEADING:BETTER", "LEADING:WHATIF")


@cache
def lines() -> tuple[Rewritten, ...]:
    return rewritten()


def test_most_rewrites_keep_a_content_word_of_the_question() -> None:
    kept, every = share(lines())
    assert kept >= FEWEST * every


def test_every_rewrite_is_heard_as_open_and_without_a_deficit() -> None:
    for offered in sorted({line.offered for line in lines()}):
        coding = code_turn(offered, Ground())
        assert coding.form == "open", offered
        assert coding.framing in ("neutral", "strength"), offered
        assert not any(q.doubt for q in coding.questions), offered


def test_no_rewrite_of_advice_brings_the_technique_back() -> None:
    back = []
    for line in lines():
        said, offered = (
            {t.plain for s in read(text).sentences for t in s.tokens if t.classes & TECHNIQUES}
            for text in (line.said, line.offered)
        )
        if line.label in FIXES and said & offered - {"turn", "over"}:
            back.append((line.said, line.offered))
    assert back == []


def test_every_rewrite_is_one_sentence_that_begins_and_ends_as_a_question() -> None:
    for line in lines():
        assert line.offered[0].isupper()
        assert line.offered.count("?") == 1
        assert line.offered.endswith("?")
        assert "  " not in line.offered
        assert not line.offered.lower().startswith(("why", "have you", "did you", "do you"))
