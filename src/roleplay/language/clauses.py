"""Cutting a sentence into the questions it holds: "What went well, and what would you change?" holds two."""

import re
from typing import Literal, NamedTuple

from roleplay.language.flow import onset_behind
from roleplay.language.leadins import leadin_end
from roleplay.language.mood import AUX_HEAD, Mood, asks_at, interrogative
from roleplay.language.pattern import pattern

Joined = Literal["", "and", "comma"]
_JOINT = re.compile(
    r"([,;:(]|\u2014|\u2013|(?<= )-+(?= )|\u2026(?= )|\.\.\.)\s*(?:(and|but|so|or|then"
    r"|also)\s+)?|\s(and|but|so|or)\s+"
)
_LEADS_UP = (
    r"(?:between|of|from|in|on|at|for|with|after|before|since|when|while|as|if|compared"
    r"|looking|thinking|given|out|by|once|during|knowing|considering)\b"
)
_FRAME = (
    r"(?:what if|how about if|suppose|supposing|imagine|picture|say (?:you|you'd|they|he|she|it|that)|let's"
    r" say|if)\b"
)
_SUPPOSING = (
    r"(?:what if|how about if|imagine(?:,[^,.]{1,30},)? (?:if|that|you|they|each|every|the|no)\b|supposing"
    r"|suppose (?:you|they|we|the|each|every)\b)"
)
_INVERTED_NOW = (
    rf"(?:(?!(?:do|have) <det> <w>\W*$){AUX_HEAD} (?:not )?(?:you|we|they|he|she|it|i|that|this|those|these"
    rf"|there|<det>"
    rf"|students|kids|<w> <w>)\b"
    rf"|(?:what|how|why|when|where|who|which)(?:'s|'re|'d)\b"
    rf"|(?:what|how|why|when|where|which|who) (?:<w> ){{0,4}}?{AUX_HEAD} (?:you|we|they|he|she"
    rf"|it|i|that|this|those|these|the|your|students|kids|<w>ing)\b"
    rf"|(?:what|why|how|who) (?:<modal>|<w>ed|went|made|makes|<be>|helped|led|didn't|did|fits"
    rf"|comes|else|now|about)\b)"
)
_QUESTION_WORDS = frozenset(["what", "how", "why", "when", "where", "who", "which"])
_INVERTED_BEGIN = _QUESTION_WORDS.union(re.findall(r"[a-z]+", AUX_HEAD))
_HANGING = r"[\s,;:\u2014\u2013(-]*(?:\b(?:and|but|so|or|then|also)\s*)?$"
_BEGUN = 3  # words of a beginning that may be given up
_LONGEST_JOINT = 40  # characters between two questions
_INVITES = (
    r"(?:tell (?:me|us)|talk to me|(?:talk|walk|run) me|say (?:(?:a bit |a little )?more|what|how|why)"
    r"|describe|help me (?:understand|see)|you tell me"
    r"|take me (?:back|through|into|inside)|give me (?:a|an|the)|share (?:what|how|your)|explain (?:how"
    r"|what|why|your)|show me (?:how|what|where)"
    r"|i(?:'m| am) (?:<softener> )?(?:curious|wondering|interested|keen|intrigued|fascinated)|i (?:just "
    r"|was |keep |kept )?wonder(?:ing|ed)?|i(?:'d"
    r"| would) (?:really |just )?(?:love|like|be (?:curious|interested|keen|glad|fascinated)) (?:to (?:hear"
    r"|know|understand|see (?:what|how))|in|how|what|about)"
    r"|(?:maybe|perhaps|if) you (?:can|could) (?:<w> )?(?:tell|give|say|share|describe))\b"
)
_INVITES_BEGIN = frozenset([
    "tell", "talk", "walk", "say", "describe", "help", "i", "maybe", "perhaps", "if", "take", "run",
    "give", "share",
    "explain", "you", "show",
])  # fmt: skip
_OFFERS = (
    r"(?:want (?:me )?to (?:hear|see|try|talk|have|look)|want (?:them|it|one)|any (?:thoughts|ideas)|(?:ok"
    r"|okay|alright|mind) if i"
    r"|sound(?:s)? (?:ok|okay|good|right|fair)|make sense)\b"
)
_FIRST_WORD = re.compile(r"\w*")
_SHORT_TAG = (
    rf"{AUX_HEAD} (?:it|you|he|she|they|we|that|there|i|this)(?: (?:think|agree|say)(?: so)?)?(?: now| then"
    rf"| though)? ?"
    r"(?:[?.!]*$|[,\u2014\u2013] ?(?!(?:and|but|so|or|what|how|why|because)\b)<w>(?: <w>){0,7} ?[?.!]*$)"
)


_CANDIDATES = (
    r"[,;:\u2014\u2013-] ?(?!(?:and|but|so|or|when|if|because|as|in|on|at|for|with|from|to|during|before"
    r"|after|what|how"
    r"|why|where|who|which|while|since|about|that|by|of|then)\b)(<w>(?:,? <w>){0,9}?,? or (?:<w>,?"
    r" ){0,8}?<w>) ?[?.!]*$"
)
_MENU_LONGEST = 140  # characters


class Cut(NamedTuple):
    """One question of a sentence by offsets in it: its start, the start of its clause, its end."""

    start: int
    clause: int
    end: int
    mood: Mood
    joined: Joined = ""
    last: bool = True


def question_cuts(own: str, mark: str) -> list[Cut]:
    """The questions of one sentence without its fillers; a statement comes back whole, to look for a tag."""
    head = leadin_end(own)
    first = asks_at(own, head, mark)
    if pattern(_FRAME).match(own, head):
        return [_framed(own, head, mark, first)]
    starts: list[tuple[int, Mood, Joined]] = (
        [(head, first, "")] if first in ("wh", "polar", "invited") else []
    )
    for joint in _JOINT.finditer(own, head):
        joined = _joined(own, joint, mark, starts)
        if joined is not None:
            if joint.group(2) == "or" or joint.group(3) == "or":
                starts.append((head, "polar", ""))  # "Normal for a Monday, or was today odd?" is one choice
                continue
            at = leadin_end(own, joint.end())
            if starts and starts[-1][0] == at:
                continue
            if starts and _given_up(own, starts[-1], at):
                starts.pop()
            starts.append((at, asks_at(own, at, _mark_at(own, at, mark)), joined))
    if len(starts) > 1 and first == "wh" and asks_at(own, head, ".") != "wh":
        del starts[0]  # as in "What struck me is the order: how come …?", one question
    if not starts:
        return [_led_up_to(own, head, mark, first)]
    return _spans(own, starts)


def _mark_at(own: str, at: int, mark: str) -> str:
    """The mark that a clause in mid-sentence is read with: a helping verb alone shows nothing there."""
    return mark if mark == "?" or _first_word(own, at) in _QUESTION_WORDS else "."


def _given_up(own: str, last: tuple[int, Mood, Joined], at: int) -> bool:
    """As in "is there, well, what would you do?": a beginning that was not gone on with."""
    return last[1] == "polar" and len(own[last[0] : at].rstrip(" ,.-\u2014\u2026").split()) <= _BEGUN


def with_candidates(own: str, cut: Cut) -> Cut:
    """The cut with its clause at the choice that an open stem ends in: "Who decided, her or you?"."""
    if cut.mood != "wh" or " or " not in own[max(cut.clause, cut.end - _MENU_LONGEST) : cut.end]:
        return cut
    found = pattern(_CANDIDATES).search(own, max(cut.clause, cut.end - _MENU_LONGEST), cut.end)
    return cut._replace(clause=found.start(1), mood="polar") if found else cut


def _framed(own: str, head: int, mark: str, first: Mood) -> Cut:
    """A supposition and the question behind it are one: "If you changed one thing, what would it be?"."""
    for joint in _JOINT.finditer(own, head):
        at = leadin_end(own, joint.end())
        mood = interrogative(own, at, mark)
        sharp = joint.group(1) not in (None, ",", "(")
        if (
            mood != "none"
            and (sharp or mood == "wh" or _inverted(own, at))
            and not pattern(r"and\b|or\b").search(joint.group())
        ):
            return Cut(0, at, len(own), mood)
    behind = onset_behind(own, head)
    if behind is not None and interrogative(own, leadin_end(own, behind), mark) != "none":
        at = leadin_end(own, behind)
        return Cut(0, at, len(own), interrogative(own, at, mark))
    if first in ("statement", "fragment") and mark == "" and pattern(_SUPPOSING).match(own, head):
        first = "polar"
    return Cut(
        0,
        head,
        len(own),
        "wh" if pattern(r"what if\b").match(own, head) or (mark == "?" and first == "wh") else first,
    )


def _led_up_to(own: str, head: int, mark: str, first: Mood) -> Cut:
    """As in "Between the two ideas, which feels closer?": the question stands behind the comma."""
    if mark == "?":
        leads_up = pattern(_LEADS_UP).match(own, head) is not None
        for joint in reversed([*_JOINT.finditer(own, head)]):
            at = leadin_end(own, joint.end())
            mood = interrogative(own, at, mark)
            if mood == "none" or not joint.group(1) or pattern(_SHORT_TAG).match(own, at):
                continue
            if (
                leads_up
                or joint.group(1) in ";:\u2014\u2013"
                or pattern(r"(?:what|how|why)\b").match(own, at)
            ):
                return Cut(0, at, len(own), mood, "comma")
    return Cut(0, head, len(own), first)


def _first_word(own: str, at: int) -> str:
    word = _FIRST_WORD.match(own, at)
    return word.group() if word else ""


def _inverted(own: str, at: int) -> bool:
    """Whether the word order of a question begins here."""
    return _first_word(own, at) in _INVERTED_BEGIN and pattern(_INVERTED_NOW).match(own, at) is not None


def _joined(
    own: str, joint: re.Match[str], mark: str, starts: list[tuple[int, Mood, Joined]]
) -> Joined | None:
    """How a question clause hangs on at this joint, None when none begins here."""
    word = joint.group(2) or joint.group(3) or ""
    at = leadin_end(own, joint.end())
    if (
        not starts
        and (joint.group(1) or own.startswith(("i", "tell me", "talk me", "walk me"), at))
        and _first_word(own, at) in _INVITES_BEGIN
        and pattern(_INVITES).match(own, at)
        and asks_at(own, at, mark) == "invited"
    ):
        return "comma"
    if not starts and joint.group(1) and mark != "." and pattern(_OFFERS).match(own, at):
        return "comma"
    if not _inverted(own, at) or pattern(_SHORT_TAG).match(own, at):
        return None
    relative = pattern(r"(?:which|who|when|where|how)\b").match(own, at) and joint.group().strip() in (
        ",",
        "and",
        ", and",
        "or",
    )
    if relative and not pattern(
        rf"(?:which|who|when|where|how) (?:<w> ){{0,3}}?{AUX_HEAD} (?:you|we|i|they|it|that|this|the|your)\b"
    ).match(own, at):
        return None
    if word == "or" and starts:
        return None
    if starts and not _may_follow(own, at, joint, word, starts[-1][1]):
        return None
    return "and" if word in ("and", "but", "so", "also", "then") else "comma"


def _may_follow(own: str, at: int, joint: re.Match[str], word: str, last: Mood) -> bool:
    """A yes/no clause behind a dash or comma is a candidate answer to an open stem, no second question."""
    polar = pattern(AUX_HEAD).match(own, at) is not None
    if polar:
        return (
            word in ("and", "but", "so", "also")
            if last in ("wh", "invited")
            else word in ("and", "but", "also") or joint.group(1) == ";"
        )
    return last != "invited" or (
        word in ("and", "but", "so")
        and pattern(rf"(?:what|how|why|where) {AUX_HEAD} (?:you|we)\b").match(own, at) is not None
    )


def _spans(own: str, starts: list[tuple[int, Mood, Joined]]) -> list[Cut]:
    cuts = []
    for i, (at, mood, joined) in enumerate(starts):
        start = 0 if i == 0 else at
        end = starts[i + 1][0] if i + 1 < len(starts) else len(own)
        last = i + 1 == len(starts)
        hanging = None if last else pattern(_HANGING).search(own[max(at, end - _LONGEST_JOINT) : end])
        stop = max(at + 1, end - len(hanging.group())) if hanging else end
        cuts.append(Cut(start, at, stop, mood, joined, last))
    return cuts
