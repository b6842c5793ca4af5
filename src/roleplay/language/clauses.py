"""Cutting a sentence into the questions it holds: "What went well, and what would you change?" holds two."""

import re
from typing import Literal, NamedTuple

from roleplay.language.leadins import leadin_end
from roleplay.language.mood import AUX_HEAD, Mood, asks_at, interrogative
from roleplay.language.pattern import pattern

Joined = Literal["", "and", "comma"]
_JOINT = re.compile(
    r"([,;:\u2014\u2013(]|(?<= )-+(?= )|\u2026(?= )|\.\.\.)\s*(?:(and|but|so|or|then"
    r"|also)\s+)?|\s(and|but|so|or)\s+"
)
_LEADS_UP = (
    r"(?:between|of|from|in|on|at|for|with|after|before|since|when|while|as|if|compared"
    r"|looking|thinking|given|out|by|once|during|knowing|considering)\b"
)
_FRAME = r"(?:what if|how about if|suppose|supposing|imagine|picture|say you|let's say|if)\b"
_INVERTED_NOW = (
    rf"(?:{AUX_HEAD} (?:not )?(?:you|we|they|he|she|it|i|that|this|those|these|there|<det>"
    rf"|students|kids|<w> <w>)\b"
    rf"|(?:what|how|why|when|where|who|which)(?:'s|'re|'d)\b"
    rf"|(?:what|how|why|when|where|which|who) (?:<w> ){{0,4}}?{AUX_HEAD} (?:you|we|they|he|she"
    rf"|it|i|that|this|those|these|the|your|students|kids|<w>ing)\b"
    rf"|(?:what|why|how|who) (?:<modal>|<w>ed|went|made|makes|<be>|helped|led|didn't|did|fits"
    rf"|comes|else|now|about)\b)"
)
_HANGING = re.compile(r"[\s,;:\u2014\u2013(-]*(?:\b(?:and|but|so|or|then|also)\s*)?$")
_LONGEST_JOINT = 40  # characters between two questions
_INVITES = (
    r"(?:tell (?:me|us)|talk to me|(?:talk|walk) me|say more|describe|help me (?:understand|see)"
    r"|i(?:'m| am) (?:<softener> )?(?:curious|wondering|interested)|i wonder|i(?:'d"
    r"| would) (?:love|like) to (?:hear|know)"
    r"|(?:maybe|perhaps|if) you (?:can|could) (?:<w> )?(?:tell|give|say|share|describe))\b"
)
_SHORT_TAG = (
    rf"{AUX_HEAD} (?:it|you|he|she|they|we|that|there|i|this)(?: (?:think|agree|say)(?: so)?)? ?[?.!]*$"
)


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
            at = leadin_end(own, joint.end())
            starts.append((at, asks_at(own, at, "?" if mark == "?" else ""), joined))
    if not starts:
        return [_led_up_to(own, head, mark, first)]
    return _spans(own, starts)


def _framed(own: str, head: int, mark: str, first: Mood) -> Cut:
    """A supposition and the question behind it are one: "If you changed one thing, what would it be?"."""
    for joint in _JOINT.finditer(own, head):
        at = leadin_end(own, joint.end())
        mood = interrogative(own, at, mark)
        sharp = joint.group(1) not in (None, ",", "(")
        if (
            mood != "none"
            and (sharp or mood == "wh" or pattern(_INVERTED_NOW).match(own, at))
            and not pattern(r"and\b|or\b").search(joint.group())
        ):
            return Cut(0, at, len(own), mood)
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


def _joined(
    own: str, joint: re.Match[str], mark: str, starts: list[tuple[int, Mood, Joined]]
) -> Joined | None:
    """How a question clause hangs on at this joint, None when none begins here."""
    word = joint.group(2) or joint.group(3) or ""
    at = leadin_end(own, joint.end())
    if (
        not starts
        and joint.group(1)
        and pattern(_INVITES).match(own, at)
        and asks_at(own, at, mark) == "invited"
    ):
        return "comma"
    if not pattern(_INVERTED_NOW).match(own, at) or pattern(_SHORT_TAG).match(own, at):
        return None
    relative = pattern(r"(?:which|who|when|where|how)\b").match(own, at) and joint.group().strip() in (
        ",",
        "and",
        ", and",
        "or",
    )
    if relative and not pattern(
        rf"(?:which|who|when|where|how) (?:<w> )?{AUX_HEAD} (?:you|we|i|they|it)\b"
    ).match(own, at):
        return None
    if word == "or" and starts:
        return None
    if starts and not _may_follow(own, at, joint, word, starts[-1][1]):
        return None
    if not starts and mark != "?" and not pattern(_INVERTED_NOW).match(own, at):
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
        hanging = None if last else _HANGING.search(own[max(at, end - _LONGEST_JOINT) : end])
        stop = max(at + 1, end - len(hanging.group())) if hanging else end
        cuts.append(Cut(start, at, stop, mood, joined, last))
    return cuts
