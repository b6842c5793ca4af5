"""Where a turn asks: each stretch that makes an answer the next thing (rubric 1.0.1), taken apart.

English only: whether the question is a good one is not decided here.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from roleplay.language.clauses import Cut, question_cuts, with_candidates
from roleplay.language.leadins import leadin_end, without_fillers
from roleplay.language.mood import Mood, asks_plainly, interrogative, mood_at
from roleplay.language.pattern import pattern
from roleplay.language.shells import Kind, shell_at, without_think
from roleplay.language.tags import tag_of
from roleplay.language.together import stretches
from roleplay.language.utterance import Sentence, Token, Utterance

Span = tuple[int, int]
_IN_PLACE = (
    r"(?:^| )(?:what|who|where|why|how|when|how (?:often|many|much|long|far|so)|for how long"
    r"|which one|what (?:time|kind|day)|in what (?:way|sense))$"
)
_LOOK_BACK = 400  # characters of the same sentence kept as what stood before
_PROMPT = r"(?:and then|such as|like what|meaning|for example|for instance|because|in what way|how so|so)$"
_KEPT_LAST = "%_"  # marks that belong to the word before them
_CHOICE = (
    r"(?!(?:or|one|two|three|a (?:day|week|minute|bit|couple)|five|ten|\d+|more)\b)(?:<w> )+?or (?!so\b"
    r"|something\b|less\b|two\b|three\b|not\W*$)<w>"
)
_FEW_OF_A_CHOICE = 10
_FEW = 4  # words of a question cut short: "till what time"


@dataclass(frozen=True, eq=False, repr=False)
class Ask:
    """One question, its parts and where they lie; every text is plain and has the length of its span.

    `said` is the whole stretch; `intro` what stands before the question clause in the same sentence
    ("Seven slips were blank,"); `clause` the question clause without markers, fillers and end mark;
    `core` the inside of it once the shells are taken off, "do you think" blanked out. `tag` is the span
    of a closing tag; `clause` then ends before it. `joined` says how it hangs on the question before it.
    `in_statement_order`: a yes/no question by its sense and not by its word order ("It is usual for her?").
    """

    start: int
    end: int
    said: str
    intro: str
    clause: str
    clause_start: int
    core: str
    core_start: int
    mood: Mood
    inner: Mood
    shells: tuple[Kind, ...]
    mark: str
    before: str
    tokens: tuple[Token, ...]
    tag: Span | None = None
    joined: Literal["", "and", "comma"] = ""
    sentence: int = 0
    in_statement_order: bool = False

    @cached_property
    def classes(self) -> frozenset[str]:
        """Every word class that occurs in the question, its intro included."""
        return frozenset().union(*(token.classes for token in self.tokens))

    def words_of(self, *names: str, start: int | None = None) -> tuple[Token, ...]:
        """The tokens of any of these classes, from `start` on (by default from the clause on)."""
        first = self.clause_start if start is None else start
        return tuple(t for t in self.tokens if t.start >= first and not t.classes.isdisjoint(names))

    @property
    def is_wh(self) -> bool:
        """Whether what is asked begins with a question word, shells taken off."""
        return self.inner == "wh"

    @property
    def is_polar(self) -> bool:
        """Whether yes or no would answer it, shells taken off."""
        return self.inner == "polar"

    @property
    def is_statement(self) -> bool:
        """Statement word order, or a fragment, with a question mark or a tag behind it."""
        return self.mood in ("statement", "fragment")

    def core_span(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Where a match in `core` lies in the text."""
        return self.core_start + match.start(group), self.core_start + match.end(group)

    def clause_span(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Where a match in `clause` lies in the text."""
        return self.clause_start + match.start(group), self.clause_start + match.end(group)

    def said_span(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Where a match in `said` lies in the text."""
        return self.start + match.start(group), self.start + match.end(group)


def asks(utterance: Utterance) -> tuple[Ask, ...]:
    """The questions of a turn, in order."""
    found: list[Ask] = []
    for sentence, first, last in stretches(utterance.sentences):
        before = utterance.sentences[first - 1].own if first else ""
        own = without_fillers(_unquoted_head(sentence))
        for cut in question_cuts(own, sentence.mark):
            ask = _ask(sentence, own[: cut.end], with_candidates(own, cut), before, last)
            if ask is not None:
                found.append(ask)
    return tuple(found)


def _unquoted_head(sentence: Sentence) -> str:
    """As in "'One is gossip' is a good line": what follows a quotation does not begin the sentence."""
    own = sentence.own
    return sentence.plain[0] + own[1:] if own[:1] == " " and sentence.plain[:1] in ("'", '"') else own


def _ask(sentence: Sentence, own: str, cut: Cut, before: str, number: int) -> Ask | None:
    base = sentence.start
    head = leadin_end(own, cut.clause)
    tag = (
        tag_of(own, head, sentence.mark if cut.last else "")
        if cut.mood in ("statement", "fragment")
        else None
    )
    stop = _without_marks(own, head, tag[0] if tag else cut.end)
    if stop <= head:
        return None
    bare = cut.mood in ("statement", "fragment") and tag is None
    marked = sentence.mark == "?" and cut.last
    plainly = bare and marked and cut.mood == "statement" and asks_plainly(own[head:stop])
    cut = cut._replace(mood="polar") if plainly else cut
    core_start, shells, inner = _unwrapped(own, head, stop, cut.mood)
    in_place = bare and not plainly and _asks_in_place(own[head:stop])
    inner = "wh" if in_place else inner
    brief = cut.last and sentence.mark == "" and cut.mood == "fragment"
    if inner == "none" or (
        bare and not (plainly or marked) and not (brief and _asks_briefly(own[head:stop], in_place=in_place))
    ):
        return None
    return Ask(
        start=base + cut.start,
        end=base + cut.end,
        said=own[cut.start : cut.end],
        intro=own[cut.start : cut.clause],
        clause=own[head:stop],
        clause_start=base + head,
        core=without_think(own[core_start:stop]),
        core_start=base + core_start,
        mood=cut.mood,
        inner=inner,
        shells=shells,
        mark=sentence.mark if cut.last else "",
        before=before if cut.start == 0 else sentence.own[max(0, cut.start - _LOOK_BACK) : cut.start],
        tokens=_between(sentence.tokens, base + cut.start, base + cut.end),
        tag=(base + tag[0], base + tag[1]) if tag else None,
        joined=cut.joined,
        sentence=number,
        in_statement_order=plainly,
    )


def _without_marks(own: str, head: int, stop: int) -> int:
    """Where the last word before `stop` ends."""
    while stop > head and not (own[stop - 1].isalnum() or own[stop - 1] in _KEPT_LAST):
        stop -= 1
    return stop


def _asks_in_place(clause: str) -> bool:
    """Whether a statement has its question word at the end, or is only a prompt to go on."""
    return bool(pattern(_IN_PLACE).search(clause) or pattern(_PROMPT).match(clause))


def _asks_briefly(clause: str, *, in_place: bool) -> bool:
    """As in "till what time" and "mornings or afternoons", typed without a mark."""
    few = len(clause.split())
    return (in_place and few <= _FEW) or (
        few <= _FEW_OF_A_CHOICE and pattern(_CHOICE).match(clause) is not None
    )


def _between(tokens: tuple[Token, ...], start: int, end: int) -> tuple[Token, ...]:
    def begins(token: Token) -> int:
        return token.start

    return tokens[bisect_left(tokens, start, key=begins) : bisect_left(tokens, end, key=begins)]


def _unwrapped(own: str, head: int, stop: int, mood: Mood) -> tuple[int, tuple[Kind, ...], Mood]:
    """Where the inside begins, the shells around it and its mood; "none" when a shell holds no question."""
    at, kinds, inner = head, list[Kind](), mood
    for _ in range(3):
        shell = shell_at(own[:stop], at)
        if shell is None or (mood in ("statement", "fragment")):
            break
        kinds.append(shell.kind)
        at = min(shell.end, stop)
        inner = _inside(own, at, stop, shell.kind)
        if inner in ("polar", "none") and shell.kind == "opinion":
            break
    return at, tuple(kinds), inner


def _inside(own: str, at: int, stop: int, kind: Kind) -> Mood:
    rest = own[at:stop]
    if own[:at].rstrip().endswith("about") and re.match(r"(?:when|where|who|which)\b", rest):
        return "invited"  # "about when you paused" asks for a story, not for a time
    if re.match(
        r"(?:(?:in|for|to|at|on|by|since) )?(?:what|how|why|when|where|which|who|whose|whom)\b", rest
    ):
        return "wh"
    if re.match(r"(?:whether|if)\b", rest) or kind == "opinion":
        return "polar"
    if (
        interrogative(own[:stop], at, "?" if kind == "wonder" and rest.startswith(("had ", "have ")) else "")
        == "polar"
    ):
        return "polar"
    if kind in ("invitation", "wonder"):
        return mood_at(own[:stop], at, kind)
    return "invited"
