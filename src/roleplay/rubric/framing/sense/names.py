"""First names and initials in a sentence, told from other words with a capital."""

from roleplay.language.utterance import Token

_NOT_NAMES = frozenset(
    [
    "i", "i'm", "i'd", "i'll", "i've", "english", "spanish", "french", "german", "math", "maths",
    "science", "ok", "okay", "mm", "tv", "pe", "ela", "stem", "cs", "ds", "as", "bs", "us", "uk", "google",
    "wow", "oh", "ah", "god", "ms", "mr", "mrs", "dr", "miss", "sir", "christmas", "easter", "ramadan",
    "coach", "chef", "american", "european", "african", "chromebook", "chromebooks", "powerpoint",
    "youtube", "kahoot", "mom", "dad", "mum", "principal", "great", "so", "and", "but", "you", "your",
    "we", "what", "how", "let's", "that", "it", "the",
]
)  # fmt: skip
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "señor", "señora", "mr.", "mrs.", "ms.", "dr."])
_COMMON = frozenset(
    [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "that", "there", "here", "what", "who", "where", "when", "how", "it", "he", "she", "this",
    "everything", "nothing", "something", "all", "half", "most", "some", "nobody", "everyone", "somebody",
    "someone", "one", "grade", "year", "unit", "chapter", "district", "state", "school", "exactly",
    "ready", "bell", "already", "lunch", "period", "attention", "silence", "practice",
]
)  # fmt: skip
_ENDS = frozenset(".:!?;—")


def given_names(tokens: tuple[Token, ...], raw: str, start: int) -> tuple[Token, ...]:
    """The tokens that look like a pupil's first name; `raw` is the sentence as typed, from `start` on."""
    if raw[1:].islower():
        tokens, last = tokens[:2], 1
    else:
        last = len(tokens)
    return tuple(
        token
        for i, token in enumerate(tokens[:last])
        if raw[token.start - start].isupper()
        and _is_name(tokens, i, raw[token.start - start : token.end - start])
    )


def _is_name(tokens: tuple[Token, ...], i: int, word: str) -> bool:
    token = tokens[i]
    if _is_initial(tokens, i):
        return True
    bare = token.plain.removesuffix("'s")
    if bare.endswith(("'ve", "'re", "'ll", "'d", "'m", "n't")) or not word[1:2].islower():
        return False
    if bare in _NOT_NAMES or bare in _COMMON or "day" in token.classes:
        return False
    before = tokens[i - 1].plain if i else "."
    if before in _TITLES or (before == "." and i > 1 and tokens[i - 2].plain in _TITLES):
        return False
    return before not in _ENDS or (not token.classes and _begins_with_name(tokens, i))


def _is_initial(tokens: tuple[Token, ...], i: int) -> bool:
    """One capital letter with a dot, and the sentence goes on: notes name people by their initials."""
    dotted = i + 2 < len(tokens) and tokens[i + 1].plain == "." and tokens[i + 1].start == tokens[i].end
    return dotted and len(tokens[i].plain) == 1 and tokens[i].plain.isalpha()


def _begins_with_name(tokens: tuple[Token, ...], i: int) -> bool:
    """At the head of a sentence every word has a capital: a name is followed by what was done."""
    if tokens[i].plain.endswith("'s"):
        return True
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None:
        return False
    done = "irregular_past" in following.classes or (
        following.plain.endswith("ed") and len(following.plain) > 4
    )
    return done or (i == 0 and following.plain in ("was", "is", "has", "had") and len(tokens[i].plain) > 2)
