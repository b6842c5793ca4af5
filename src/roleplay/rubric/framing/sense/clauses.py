"""A sentence cut into clauses, each with its opening connector and its subject."""

from typing import Literal, NamedTuple

from roleplay.language.utterance import Token

Subject = Literal["teacher", "hers", "pupils", "coach", "we", "lesson", "it", "families", "none"]
OPENERS = frozenset(
    [
    "and", "but", "so", "because", "while", "although", "though", "when", "after", "before", "until",
    "once", "whereas", "however", "yet", "except", "if", "since", "unless", "or", "then", "now", "still",
    "only", "unfortunately", "as", "which", "who", "where", "that",
]
)  # fmt: skip
_HARD = frozenset([",", ";", ":", "—", "–", "…", "-", "--", "(", ")", "."])
_FRAMES = frozenset(
    [
    "noticed", "saw", "heard", "counted", "see", "hear", "think", "thought", "loved", "love", "liked",
    "like", "enjoyed", "guess", "feel", "felt", "believe", "know", "notice", "noticing", "appreciate",
    "appreciated", "wonder", "worry", "watched", "found", "wrote", "understand", "suspect", "sense",
]
)  # fmt: skip
_FAMILIES = frozenset(
    ["parents", "families", "family", "mothers", "fathers", "mum", "mom", "dad", "home", "homes"]
)
_FAR = 7


class Clause(NamedTuple):
    """A stretch of a sentence. `opener` is the connector it starts with, "" when there is none."""

    start: int
    end: int
    opener: str
    subject: Subject
    tokens: tuple[Token, ...]


def clauses(tokens: tuple[Token, ...], names: frozenset[int]) -> tuple[Clause, ...]:
    """The clauses of a sentence in order; connectors and marks of punctuation begin a new one."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.plain in _HARD:
            groups.append([])
        elif token.plain in OPENERS and len(groups[-1]) > 1:
            groups.append([token])
        else:
            groups[-1].append(token)
    made = []
    for group in groups:
        if group:
            opener = group[0].plain if group[0].plain in OPENERS else ""
            made.append(
                Clause(
                    group[0].start, group[-1].end, opener, subject_of(group[: 2 * _FAR], names), tuple(group)
                )
            )
    return tuple(made)


def subject_of(tokens: list[Token], names: frozenset[int]) -> Subject:
    """Who or what a clause is about: the first word that can be its subject, "I noticed …" looked through."""
    for i, token in enumerate(tokens[:_FAR]):
        word = token.plain
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if word in ("i", "i'm", "i'd", "i'll", "i've"):
            if following is not None and following.plain in _FRAMES and len(tokens) > i + 2:
                return subject_of(tokens[i + 2 :], names) if len(tokens) > i + 3 else "coach"
            return "coach"
        found = _subject(token, following, names)
        if found is not None:
            return found
    return "none"


def _subject(token: Token, following: Token | None, names: frozenset[int]) -> Subject | None:
    word = token.plain
    if word in ("you", "you're", "you've", "you'd", "you'll"):
        return "teacher"
    if word == "your" and following is not None:
        if following.plain in _FAMILIES:
            return "families"
        return "pupils" if "pupil_noun" in following.classes and following.plain != "classroom" else "hers"
    if word in ("we", "we're", "we've", "we'd", "we'll", "let's", "let", "our"):
        return "we"
    if word in _FAMILIES:
        return "families"
    group = "pupil" in token.classes and word not in _OBJECTS
    if group or "pupil_noun" in token.classes or token.start in names or word in _PUPIL_PRONOUNS:
        return "pupils"
    if "lesson_part" in token.classes and word != "class":
        return "lesson"
    if word in ("it", "that", "this", "it's", "that's"):
        return "it" if following is None or "lesson_part" not in following.classes else None
    return None


_OBJECTS = frozenset(["him", "her", "his", "their", "partner", "hands", "notebook", "notebooks"])
_PUPIL_PRONOUNS = frozenset(
    ["they", "they're", "they've", "he", "she", "he's", "she's", "them", "nobody", "everyone", "everybody"]
)
