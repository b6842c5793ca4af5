"""A noun phrase of the coach's, cut out so that it can stand in another question, judgements left out."""

from typing import NamedTuple

from roleplay.language.utterance import Token
from roleplay.rubric.rewrite.classes import DEEDS, JUDGES, LESSON, NOUNS, PEOPLE, TECHNIQUES, WORK
from roleplay.rubric.rewrite.little_words import (
    ADULTS,
    ASIDE,
    BACKWARD,
    CLOSED,
    DETERMINERS,
    EMPTY,
    FURNITURE,
    PARTICLES,
)

EACH = ("each", "every")
NEW = ("a", "an")
_NOT_PLURAL = ("ss", "us", "is", "maths", "sports", "physics", "news")
_BE = frozenset(["is", "was", "are", "were", "isn't", "wasn't", "aren't", "weren't"])
_SAID_OF = ("y", "ed", "ing", "ful", "ous", "able", "ive", "less", "ier", "er")
_ADJECTIVES = ("ing", "ed", "ly", "ous", "ful", "ive", "able", "less", "ic", "al", "er")
_NO_SUPERLATIVE = ("test", "quest", "best", "request", "guest", "forest", "nest")
_INSIDE_TAIL = frozenset(
    ["the", "their", "no", "up", "out", "down", "off", "in", "on", "at", "of", "not", "him", "her"]
)
_PART = frozenset(["start", "end", "beginning", "middle", "half", "back", "front"])
_LONGEST = 4  # words of a phrase behind its determiner
_LONGEST_TAIL = 6  # words of "who had finished"
_SHORT = 4  # letters up to which "-ed" and "-ing" end a noun as well ("bed", "ring")


class Thing(NamedTuple):
    """A noun phrase as it can be put into a question.

    `at`: the preposition that makes it a time or place ("at the start"), else empty. `weight`: how much of
    the question's matter it is likely to be. `fix`: it is, or may be, a technique of the coach's; `new`: the
    question brings it in ("a worksheet"); `loose`: that, and nothing says what kind of thing it is.
    """

    words: str
    start: int
    people: bool
    lesson: bool
    weight: int
    at: str = ""
    fix: bool = False
    new: bool = False
    loose: bool = False


def phrase_at(tokens: tuple[Token, ...], i: int, text: str) -> tuple[Thing, int] | None:
    """The noun phrase whose determiner is a token, and the index behind it; None where none can be used."""
    det = tokens[i].plain
    run = run_at(tokens, i + 1)
    if i and tokens[i - 1].plain in _BE and len(run) > 1 and _said_of(run[-1]):
        run.pop()
    kept = [t for t in run if not judges(t) and not _superlative(t.plain) and t.plain not in ASIDE]
    if not kept or kept[-1] is not run[-1]:
        return None
    end = i + 1 + len(run)
    tail = _tail(tokens, end, text, kept[-1])
    if not (tail is not None and kept[-1].plain == "ones") and not _can_be_asked_about(det, kept):
        return None
    shown = shown_of(kept, text).removesuffix("'s").removesuffix("\u2019s")
    if counts(tokens[i]):
        shown = f"{text[tokens[i].start : tokens[i].end].lower()} {shown}"
    words = f"{_determiner(det, kept[-1].plain)} {shown}"
    if tail is not None:
        return thing_of(f"{words} {tail[0]}", tokens[i].start, kept), tail[1]
    return thing_of(words, tokens[i].start, kept), end


def thing_of(words: str, start: int, kept: list[Token]) -> Thing:
    """A phrase with these tokens behind its determiner, weighed by its last word."""
    head = kept[-1]
    people = bool(head.classes & PEOPLE) or head.plain == "ones"
    lesson = bool(head.classes & LESSON) and not people
    weight = 4 if people or lesson else 3 if head.classes & NOUNS else 2
    fix = any(t.classes & TECHNIQUES for t in kept)
    return Thing(words, start, people, lesson, weight + (len(kept) > 1), fix=fix)


def run_at(tokens: tuple[Token, ...], i: int) -> list[Token]:
    """The tokens of a noun phrase behind its determiner, empty when that stands alone or never ends."""
    run: list[Token] = []
    while i < len(tokens) and len(run) < _LONGEST:
        token = tokens[i]
        if not token.plain[0].isalnum() or _little(token.plain, first=not run):
            break
        if run and _acts(token, run[-1]):
            break
        run.append(token)
        i += 1
    following = tokens[i].plain if i < len(tokens) else ""
    moves = run[-1].classes & (DEEDS | JUDGES) and not run[-1].classes & NOUNS if run else False
    if len(run) > 1 and following in PARTICLES and moves:
        run.pop()  # "the talk dry up"
    return run if len(run) < _LONGEST or run[-1].classes & NOUNS else []


def shown_of(tokens: list[Token], text: str) -> str:
    """The words as typed."""
    return " ".join(text[t.start : t.end] for t in tokens)


def judges(token: Token) -> bool:
    """Whether a word praises or blames, so that it is left out."""
    named = token.plain == "learning" or token.classes & (LESSON | PEOPLE | TECHNIQUES)
    return bool(token.classes & JUDGES) and not named


def counts(token: Token) -> bool:
    """Whether a word is a number that can stand before a noun."""
    numeral = "count_word" in token.classes or token.plain.isdigit()
    return numeral and token.plain not in ("one", "half", *NEW, *EACH)


def plural(word: str) -> bool:
    """Whether a noun looks like more than one."""
    return (word.endswith("s") and not word.endswith(_NOT_PLURAL)) or word == "children"


def _determiner(det: str, head: str) -> str:
    if det in EACH:
        return det
    return "the" if det not in DETERMINERS or (det in ("that", "this") and plural(head)) else det


def _can_be_asked_about(det: str, kept: list[Token]) -> bool:
    head, word = kept[-1], kept[-1].plain.removesuffix("'s")
    if word in _PART and det == "the":
        return True
    known = bool(head.classes & NOUNS)
    if word in ADULTS or "count_word" in head.classes or word in BACKWARD | EMPTY:
        return False
    if kept[0].plain in ADULTS:
        return False
    if len(kept) == 1 and _too_bare(det, word, head, known=known):
        return False
    if det in EACH:
        return bool(head.classes & (PEOPLE | {"pupil"}))
    if det in NEW:
        unknown = not head.classes and not word.endswith(_ADJECTIVES)
        return (bool(head.classes & (WORK | LESSON)) or unknown) and not head.classes & PEOPLE
    if det not in DETERMINERS:
        return plural(word)
    return known or not (det == "her" or (det in ("that", "this") and plural(word)))


def _too_bare(det: str, word: str, head: Token, *, known: bool) -> bool:
    if det in ("that", "this") and head.classes & DEEDS and not known:
        return True
    return det in ("the", "that", "this") and (word in FURNITURE or word in ("ones", "work"))


def _tail(tokens: tuple[Token, ...], i: int, text: str, head: Token) -> tuple[str, int] | None:
    """What belongs to the phrase behind its noun, and the index behind it."""
    if head.plain in _PART:
        return _whole(tokens, i, text)
    if i >= len(tokens) or tokens[i].plain.partition("'")[0] not in ("who", "with"):
        return None
    return _kind(tokens, i, text) if head.plain == "ones" or head.classes & PEOPLE else None


def _whole(tokens: tuple[Token, ...], i: int, text: str) -> tuple[str, int] | None:
    """What it is a part of: "of tidy-up time", "of the lesson"."""
    if i + 1 >= len(tokens) or tokens[i].plain != "of":
        return None
    if tokens[i + 1].plain in DETERMINERS:
        found = phrase_at(tokens, i + 1, text)
        return (f"of {found[0].words}", found[1]) if found else None
    run = run_at(tokens, i + 1)
    return (f"of {shown_of(run, text)}", i + 1 + len(run)) if run else None


def _kind(tokens: tuple[Token, ...], i: int, text: str) -> tuple[str, int] | None:
    """What tells these pupils from others: "the ones with no kit", "the kids who had finished"."""
    tail = [tokens[i]]
    for token in tokens[i + 1 : i + _LONGEST_TAIL]:
        ends = len(tail) > 1 and token.plain in CLOSED and token.plain not in _INSIDE_TAIL
        if not token.plain[0].isalnum() or ends:
            break
        tail.append(token)
    while len(tail) > 1 and tail[-1].plain in CLOSED - PARTICLES:
        tail.pop()
    denied = any(t.plain.endswith("n't") or t.plain in ("not", "no") for t in tail)
    lacks = denied and tail[0].plain != "with"
    return (shown_of(tail, text), i + len(tail)) if len(tail) > 1 and not lacks else None


def _little(word: str, *, first: bool) -> bool:
    """Whether a word belongs to no noun phrase; "they'd" is as little as "they"."""
    bare, _, short = word.partition("'")
    if first and word in BACKWARD:
        return False
    return word in CLOSED or (bool(short) and (short != "s" or bare in CLOSED))


def _acts(token: Token, before: Token) -> bool:
    """Whether a word behind a noun is what the noun does, and no part of the phrase."""
    noun, deed = bool(token.classes & NOUNS), bool(token.classes & DEEDS)
    if before.plain.endswith(("'s", "s'")):
        return False
    if before.classes & PEOPLE and (deed or before.plain.endswith("s") or not noun):
        return deed or (not noun and token.plain != "ones")
    runs_on = token.plain.endswith(("ed", "ing", "ly")) and len(token.plain) > _SHORT
    if before.plain == "ones" or (not noun and runs_on):
        return True
    if "irregular_past" in token.classes and not noun:
        return True
    if deed and before.classes & (WORK if noun else NOUNS):
        return True
    return plural(before.plain) and not noun


def _said_of(token: Token) -> bool:
    """Whether a word behind "is the line" is what is asked of it: "wonky"."""
    return token.plain.endswith(_SAID_OF) and not token.classes & NOUNS


def _superlative(word: str) -> bool:
    return word.endswith("est") and word not in _NO_SUPERLATIVE
