"""What a question names: pupils, pieces of work, parts and moments of the lesson."""

from collections.abc import Iterator

from roleplay.language.asks import Ask
from roleplay.language.pattern import pattern
from roleplay.language.utterance import Token
from roleplay.rubric.framing.sense.names import given_names
from roleplay.rubric.rewrite.classes import DEEDS, NOUNS, TECHNIQUES, WORK
from roleplay.rubric.rewrite.little_words import (
    CLOSED,
    COUNTS,
    DETERMINERS,
    EMPTY,
    FURNITURE,
    NO_MOMENT,
    PLACING,
)
from roleplay.rubric.rewrite.phrase import (
    EACH,
    NEW,
    Thing,
    counts,
    judges,
    phrase_at,
    plural,
    run_at,
    shown_of,
    thing_of,
)

_NO_NAME = ("ic", "ish", "ese", "ical", "days")  # "Socratic", "Polish", "Saturdays"
_POINTS = frozenset(
    ["is", "was", "isn't", "wasn't", "call", "called", "calling", "at"]
)  # before "that" alone
_NUMBERED = (
    r"(?:year|grade|form|period|table|group|set|station|row|question|step|part|activity|task"
    rf"|lesson|unit|chapter|class|minute)s? {COUNTS}\b(?!['-])|\b\d{{1,2}}[a-z]\d?\b|\b\d{{1,2}}[:.]\d\d\b"
)
_TIMES = frozenset(
    [
        "start", "end", "beginning", "middle", "minute", "minutes", "moment", "lunch", "break", "recess",
        "monday", "tuesday", "wednesday", "thursday", "friday", "morning", "afternoon", "lesson", "period",
        "carpet", "sink", "sinks", "bell",
    ]
)  # fmt: skip
_BEFORE_A_TIME = ("on", "in", "after", "before", "during", "by")
_BARE_TIMES = frozenset(
    [
        "lunch", "recess", "break", "assembly", "swimming", "snack", "registration", "playtime", "january",
        "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december",
    ]
)  # fmt: skip
_ON = ("carpet", "monday", "tuesday", "wednesday", "thursday", "friday")
_PLACES = ("back", "front", "side")
_NUMBERED_PLACES = ("table", "station", "minute", "period")
_NO_TIME = ("over", "through", "around", "near")
_NO_MATTER = EMPTY | {"practice", "questions", "groups", "text", "opening", "closing", "ending"}
_HANGS_ON = frozenset(["for", "with", "by", "on", "in", "at", "like", "into", "from", "off", "under", "near"])
_MEANT_FOR = ("for", "with", "like")
_NUMBERS_OF = frozenset(
    [
        "level", "year", "grade", "part", "page", "table", "unit", "week", "period", "set", "question",
        "class", "phase", "stage", "step", "key", "chapter", "station", "problem", "group", "room", "lesson",
        "day",
    ]
)  # fmt: skip
_CALLS = (",", ":", ".", "?")
_ALONE = 2  # words of a phrase with one word behind its determiner


def things(ask: Ask, text: str) -> tuple[Thing, ...]:
    """The noun phrases of a question with a content word in them, likeliest matter first."""
    tokens = tuple(t for t in ask.tokens if ask.tag is None or t.start < ask.tag[0])
    if not tokens:
        return ()
    found: list[Thing] = []
    taken: set[int] = set()
    for seek in (_named, _numbered, _determined, _bare):
        for thing in seek(tokens, text):
            if thing.start not in taken:
                taken.update(range(thing.start, thing.start + len(thing.words)))
                found.append(_placed(thing, tokens, ask))
    return tuple(sorted((t for t in found if t.weight > 0), key=lambda t: (-t.weight, t.start)))


def _named(tokens: tuple[Token, ...], text: str) -> Iterator[Thing]:
    start = tokens[0].start
    for name in given_names(tokens, text[start : tokens[-1].end], start):
        i = tokens.index(name)
        before = tokens[i - 1].plain if i else ""
        if (
            before in DETERMINERS - {"that"}
            or before in (*NEW, "in", "exactly")
            or name.plain.endswith(_NO_NAME)
        ):
            continue
        after = tokens[i + 1].plain if i + 1 < len(tokens) else ","
        if after in _CALLS and (not i or before in _CALLS):
            continue  # the teacher's own name
        if name.plain.endswith("'s") and after.endswith("ing"):
            yield _people(text[name.start : name.end - 2], name.start, 6)
        elif name.plain.endswith("'s"):
            run = [t for t in run_at(tokens, i + 1) if not judges(t)]
            if run and run[-1].plain not in EMPTY:
                yield thing_of(shown_of([name, *run], text), name.start, run)._replace(weight=5)
        elif i + 1 < len(tokens) and _named_after(tokens[i + 1]):
            yield _people(f"the {text[name.start : tokens[i + 1].end]}", name.start, 4)
        else:
            yield _people(text[name.start : name.end], name.start, 6)


def _named_after(token: Token) -> bool:
    """Whether a name only says what kind the next word is of: "the Igbo speakers"."""
    if token.plain in CLOSED or token.plain.endswith("ing") or token.classes & DEEDS:
        return False
    return bool(token.classes & NOUNS) or plural(token.plain)


def _people(words: str, start: int, weight: int) -> Thing:
    return Thing(words, start, people=True, lesson=False, weight=weight)


def _numbered(tokens: tuple[Token, ...], text: str) -> Iterator[Thing]:
    """As in "Year 9", "table four", "9B" and "9:12"."""
    start = tokens[0].start
    shown = text[start : tokens[-1].end]
    for match in pattern(_NUMBERED).finditer(shown.lower()):
        if not shown[: match.start()].lower().endswith(("page ", "problem ")):
            yield _people(shown[match.start() : match.end()], start + match.start(), 3)


def _determined(tokens: tuple[Token, ...], text: str) -> Iterator[Thing]:
    for i, token in enumerate(tokens):
        number = counts(token) and not (i and tokens[i - 1].plain in _NUMBERS_OF)
        if token.plain not in DETERMINERS and token.plain not in (*NEW, *EACH) and not number:
            continue
        found = phrase_at(tokens, i, text)
        if found is None:
            continue
        thing, end = found
        if token.plain in ("that", "this") and i and tokens[i - 1].plain in _POINTS:
            if thing.lesson:
                yield thing._replace(words=f"the {thing.words.partition(' ')[2]}")
        elif i > 1 and tokens[i - 1].plain == "of" and tokens[i - 2].plain in ("one", "some"):
            yield thing._replace(new=True)  # "one of those charts"
        elif token.plain == "that" and thing.words[5].isupper():
            continue  # "is it that Mia …"
        elif token.plain in DETERMINERS or token.plain in EACH:
            yield thing
        elif end >= len(tokens) or tokens[end].plain != "of":  # "a pile of", "seven of"
            loose = token.plain in NEW and not tokens[end - 1].classes & NOUNS
            yield thing._replace(weight=2 if loose else 3, new=True, loose=loose)


def _bare(tokens: tuple[Token, ...], text: str) -> Iterator[Thing]:
    """Pupils, their work and matters of a lesson named without a determiner: "do kids …", "transitions"."""
    for i, token in enumerate(tokens):
        before = tokens[i - 1].plain if i else ","
        if (
            before in _BEFORE_A_TIME
            and token.classes & {"day", "neutral", "lesson_piece"}
            and _is_time(token.plain)
        ):
            named = text[token.start : token.end]
            yield Thing(named, token.start, people=False, lesson=False, weight=1, at=before)
            continue
        free = before in CLOSED or not before[0].isalnum() or before.endswith("ing")
        if before in DETERMINERS or before in (*NEW, "one", "no") or not free:
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        fix = bool(token.classes & TECHNIQUES)
        if following is not None and token.classes & following.classes & {"lesson", "lesson_piece"}:
            yield Thing(f"{token.plain} {following.plain}", token.start, people=False, lesson=True, weight=3)
        elif "pupil_noun" in token.classes and plural(token.plain):
            yield _people(f"the {token.plain}", token.start, 2)
        elif following is not None and following.classes & NOUNS:
            continue
        elif "lesson" in token.classes and token.plain not in _NO_MATTER:
            yield Thing(f"the {token.plain}", token.start, people=False, lesson=True, weight=2, fix=fix)
        elif token.classes & WORK and plural(token.plain) and not token.classes & DEEDS:
            yield Thing(f"the {token.plain}", token.start, people=False, lesson=False, weight=1, fix=fix)


def _is_time(word: str) -> bool:
    return word.endswith(("day", "days")) or word in _BARE_TIMES


def _placed(thing: Thing, tokens: tuple[Token, ...], ask: Ask) -> Thing:
    """The thing with its preposition where that makes it a time or place, its weight by where it stands."""
    if thing.at:
        return thing
    before = [t.plain for t in tokens if t.start < thing.start]
    words = thing.words.lower().split()
    if before and before[-1] in PLACING and _moment(before[-1], words, thing):
        return thing._replace(at=before[-1])
    if before and before[-1] == "from" and words[-1] in _TIMES:
        return thing._replace(weight=0)  # "from the start"
    furniture = 2 * (words[-1] in FURNITURE and len(words) == _ALONE)
    if before and before[-1] in _HANGS_ON and not thing.people:
        aside = 2 if len(words) == _ALONE and before[-1] not in _MEANT_FOR else 1
        return thing._replace(weight=thing.weight - aside - furniture)
    first = ask.clause_start <= thing.start and all(w in CLOSED or not w[0].isalnum() for w in before)
    return thing._replace(weight=thing.weight + first - furniture)


def _moment(preposition: str, words: list[str], thing: Thing) -> bool:
    """Whether a thing behind a preposition is a time or a place of the lesson."""
    if preposition == "on":
        return words[-1] in _ON
    if preposition in _NO_TIME:
        return False
    if words[-1] in (*_PLACES, "table", "station") or words[0] in _NUMBERED_PLACES or ":" in thing.words:
        return True
    if any(word in _TIMES for word in words):
        return True
    return thing.lesson and words[-1] not in NO_MOMENT and preposition != "by"
