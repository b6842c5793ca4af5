"""Who did what: the teacher's deeds and the pupils', as far as a sentence says so."""

from typing import Literal, NamedTuple

from roleplay.language.utterance import Token

_ADVERBS = frozenset(
    [
    "just", "also", "then", "always", "already", "still", "first", "both", "twice", "once", "each", "all",
    "often", "really", "actually", "simply", "even", "had", "have", "usually", "regularly", "never",
    "only", "so",
]
)  # fmt: skip
_INVERTED = frozenset(
    [
    "did", "do", "can", "could", "would", "will", "should", "are", "were", "have", "had", "may", "might",
    "if", "didn't", "don't", "couldn't", "wouldn't", "shouldn't", "haven't", "aren't", "weren't", "to",
    "for", "with", "than", "unless", "does", "suppose", "imagine", "say",
    "help", "helps", "helping", "let", "lets",
]
)  # fmt: skip
_HARM = frozenset(
    [
    "lost", "skipped", "ignored", "interrupted", "missed", "forgot", "yelled", "shouted", "rushed",
    "snapped", "failed", "neglected", "ranted", "lectured", "dominated", "wasted", "confused",
    "embarrassed", "scolded", "threatened", "abandoned", "dismissed", "repeated", "covered", "struggled",
    "walked past", "dropped",
]
)  # fmt: skip
_LINKS = frozenset(
    [
    "of", "yours", "blank", "finished", "the", "them", "more", "other", "different", "new", "these",
    "those", "your", "whole", "my", "four's", "three's", "five's", "in", "at", "to", "had", "have", "has",
    "all", "a", "time", "quiet", "back", "front",
]
)  # fmt: skip
_FAR = 6
_NO_SUBJECT_AFTER = frozenset(
    ["what", "how", "which", "why", "where", "whether", "if", "to", "for", "with", "about", "did", "let",
     "letting", "have", "had"]
)  # fmt: skip
_NOBODY = frozenset(["nobody", "none", "neither"])
_WITNESSED = frozenset(["hearing", "seeing", "watching", "heard", "saw", "watched", "hear", "see"])
_PUPIL_STATES = frozenset(
    [
    "wanted", "needed", "seemed", "looked", "loved", "liked", "enjoyed", "hated", "felt", "engaged",
    "confused", "bored", "interested", "excited", "tired", "scared", "involved", "named", "called",
    "supposed", "based", "allowed", "lost", "struggled", "failed", "refused", "misbehaved", "wandered",
    "ignored", "left", "disengaged", "need", "packed", "lied", "worried", "died", "abused", "married",
    "smoked",
]
)  # fmt: skip


class Deed(NamedTuple):
    """Something done by the teacher or by pupils. `past`: on one occasion; else a habit."""

    start: int
    end: int
    by: Literal["teacher", "pupils"]
    verb: str
    past: bool


def deeds(tokens: tuple[Token, ...], names: frozenset[int]) -> tuple[Deed, ...]:
    """The deeds in a sentence, in order."""
    found: list[Deed] = []
    for i, token in enumerate(tokens):
        word = token.plain
        if word in ("you", "you've"):
            deed = _hers(tokens, i)
        elif word in _NOBODY:
            continue
        elif "pupil" in token.classes or token.start in names or _counts(token):
            deed = _theirs(tokens, i, names)
        else:
            continue
        if deed is not None and (not found or found[-1].end != deed.end):
            found.append(deed)
    return tuple(found)


def is_past(token: Token) -> bool:
    """Whether a word looks like a past form of doing something."""
    word = token.plain
    if "inner_verb" in token.classes:
        return False
    return "irregular_past" in token.classes or (
        len(word) > 4 and word.endswith("ed") and not word.endswith("eed") and "feeling" not in token.classes
    )


def _counts(token: Token) -> bool:
    return "count_word" in token.classes or token.plain.isdigit()


def _hers(tokens: tuple[Token, ...], i: int) -> Deed | None:
    before = tokens[i - 1].plain if i else ""
    if before in _INVERTED:
        return None
    perfect = tokens[i].plain == "you've"
    for j, token in enumerate(tokens[i + 1 : i + 5], i + 1):
        word = token.plain
        if word in ("had", "got") and j + 1 < len(tokens) and "pupil" in tokens[j + 1].classes:
            return Deed(tokens[i].start, tokens[j + 1].end, "teacher", word, True)
        if is_past(token):
            if word == "said" and tokens[j - 1].plain == "just":
                return None
            if word == "used" and _word(tokens, j + 1) == "to":
                return None
            to_coach = _word(tokens, j + 1) in ("me", "us") or (word == "told" and j + 1 == len(tokens))
            ok = word not in _HARM and not to_coach
            return Deed(tokens[i].start, token.end, "teacher", word, not perfect) if ok else None
        if "teaching_act" in token.classes and word not in ("like", "need", "try", "think", "help"):
            return Deed(tokens[i].start, token.end, "teacher", word, before in _WITNESSED)
        if word == "said":
            return Deed(tokens[i].start, token.end, "teacher", word, True)
        if word not in _ADVERBS and not word.endswith("ly"):
            return None
    return None


def _word(tokens: tuple[Token, ...], i: int) -> str:
    return tokens[i].plain if i < len(tokens) else ""


def _acts(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a plain verb follows the one who was seen or heard: "hearing Omar teach"."""
    return i + 1 < len(tokens) and "teaching_act" in tokens[i + 1].classes


def _theirs(tokens: tuple[Token, ...], i: int, names: frozenset[int]) -> Deed | None:
    if i and tokens[i - 1].plain in _NO_SUBJECT_AFTER:
        return None
    if i and tokens[i - 1].plain in _WITNESSED and _acts(tokens, i):
        return Deed(tokens[i].start, tokens[i + 1].end, "pupils", tokens[i + 1].plain, True)
    for j, token in enumerate(tokens[i + 1 : i + 1 + _FAR], i + 1):
        word = token.plain
        if is_past(token) or word in ("said", "understood"):
            state = word in _PUPIL_STATES or (word == "used" and _word(tokens, j + 1) == "to")
            return None if state else Deed(tokens[i].start, token.end, "pupils", word, True)
        if not (
            word in _LINKS
            or word in _ADVERBS
            or word.endswith("ly")
            or "pupil" in token.classes
            or "classroom_thing" in token.classes
            or _counts(token)
            or token.start in names
        ):
            return None
    return None
