"""What pupils were seen or heard doing: a pupil, and a verb that a bystander could have noted."""

from roleplay.language.stems import STOP_WORDS
from roleplay.language.utterance import Token
from roleplay.rubric.codes import Span
from roleplay.rubric.framing.sense.deeds import is_past

_PRONOUNS = frozenset(
    ["he", "she", "they", "he'd", "she'd", "they'd", "he's", "she's", "they're", "they've", "theyre"]
)
_BY_NOUN = frozenset(
    [
    "lad", "lads", "fella", "fellas", "ones", "kiddo", "kiddos", "apprentices", "everyone", "everybody",
    "nobody", "somebody", "room", "crew",
]
)  # fmt: skip
_OBJECTS = frozenset(
    [
    "him", "her", "his", "their", "them", "hand", "hands", "notebook", "notebooks", "class", "classes",
    "partner", "reader", "all", "another", "each", "every", "twice", "third", "quarter", "one",
]
)  # fmt: skip
_WITNESSED = frozenset(["saw", "heard", "watched", "noticed", "caught", "seen", "watching", "overheard"])
_NOT_TOLD = frozenset(
    [
    "did", "do", "does", "didn't", "don't", "doesn't", "can", "can't", "could", "couldn't", "would",
    "wouldn't", "will", "won't", "should", "shouldn't", "are", "aren't", "were", "weren't", "was", "wasn't",
    "is", "isn't", "have", "haven't", "has", "hasn't", "had", "hadn't", "might", "may", "let", "lets",
    "letting", "make", "makes", "making", "help", "helps", "helping", "how", "why", "whether", "to",
    "than", "having", "shall", "must", "get", "got", "getting", "want", "wants", "wanted", "need",
]
)  # fmt: skip
_SUPPOSED = frozenset(
    [
    "if", "unless", "would", "could", "should", "imagine", "suppose", "say", "until", "whether", "let's",
    "hope", "hoped", "hoping", "wish", "want", "wanted", "next", "will", "going", "tomorrow", "once",
    "you'd", "i'd", "might", "why", "reckon", "monday", "tuesday", "till", "come",
]
)  # fmt: skip
_STOPS = frozenset(
    [
    "would", "could", "can", "can't", "couldn't", "will", "won't", "might", "may", "should", "must", "shall",
    "to", "and", "but", "or", "because", "so", "if", "when", "you", "i", "we", "he", "she", "they", "it",
    "you're", "i'm", "that's", "it's", "what", "how", "why", "where", "which", "whether", "as", "than",
    "he'll", "she'll", "they'll", "your", "my", "need", "needs", "do", "does", "did", ".", ";", ":", "?",
    "!", "—", "–", "who", "that", "before", "after", "until", "while", "for", "out",
]
)  # fmt: skip
_VAGUE = frozenset(
    [
    "did", "got", "felt", "knew", "liked", "loved", "wanted", "needed", "thought", "understood", "learned",
    "learnt", "enjoyed", "seemed", "struggled", "lost", "meant", "had", "found", "used", "saw", "met",
    "behaved", "failed", "ignored", "misbehaved", "engaged", "bored", "interested", "based", "named",
    "called", "supposed", "allowed", "hated", "improved", "confused", "involved", "excited", "paid",
    "heard", "managed", "won", "sold", "died", "led", "realised", "realized", "worked", "happened", "tired",
    "mixed", "brought", "kept", "left", "stuck", "taught", "gets", "related", "disengaged", "focused",
    "messed", "changed", "sent",
]
)  # fmt: skip
_NOT_SEEN_ING = frozenset(
    [
    "going", "being", "getting", "trying", "thinking", "feeling", "wanting", "struggling", "learning",
    "enjoying", "needing", "missing", "losing", "behaving", "failing", "working", "paying", "having",
    "meaning", "coming", "during", "something", "anything", "nothing", "everything", "engaging", "boring",
]
)  # fmt: skip
_PLACED = frozenset(
    ["up", "out", "back", "over", "straight", "quiet", "silent", "loud", "round", "around", "on", "off",
     "through", "along", "to", "under", "into", "mental", "across", "down", "louder", "quieter", "stuck"]
)  # fmt: skip
_PARTS = frozenset(["few", "couple", "lot", "bunch", "ones"])
_OWN = frozenset(
    ["hers", "his", "her", "their", "the", "a", "it", "no", "all", "both", "one", "every", "them"]
)
_THOUGHT = frozenset(
    ["point", "reason", "idea", "ideas", "time", "chance", "problem", "problems", "gap", "same", "fun", "lot",
     "bit", "good", "great", "lovely", "right", "day", "great", "hard", "feeling", "sense", "choice", "clue",
     "bad", "need", "needs", "best", "skills", "skill", "confidence"]
)  # fmt: skip
_BETWEEN = frozenset(
    [
    "of", "them", "the", "those", "these", "your", "just", "also", "then", "always", "already", "still",
    "both", "all", "each", "really", "actually", "even", "only", "um", "uh", "er", "like", "sort", "kind",
    "kinda",
    "never", "now", "two", "three", "four", "other", "others", "whole", "more", "different", "himself",
    "herself", "themselves", "in", "at", "by", "with", "near", "on", "from", "behind", "beside", "under",
    "front", "back", "suddenly", "first", "there", "here", "one", "over", "table", "a", "left", "simply",
    "kept", "straight", "basically", "lot", "almost", "nearly", "half", "my", "side", "group", "lads",
]
)  # fmt: skip
_PLACES = frozenset(
    ["in", "at", "by", "with", "near", "on", "from", "behind", "beside", "under", "of", "over"]
)
_FILLERS = frozenset(["um", "uh", "er", "like", "what", "you", "so", "and"])
_FROM_THEN_ON = frozenset(
    ["when", "before", "after", "so", "until", "till", "while", "that", "what", "how", "whose", "as", "if",
     "which", "where", "why", "because", "cos", "whatever", "whenever", "one", "for", "of", "who", "or"]
)  # fmt: skip
_COACHS = frozenset(["my", "our", "i", "we"])
_FAR, _LEAST, _SUPPOSED_FAR = 7, 3, 8


def seen_doing(tokens: tuple[Token, ...], names: frozenset[int]) -> tuple[Span, ...]:
    """Where a sentence tells what a pupil did: from the pupil to the verb, in order."""
    found: list[Span] = []
    for i, token in enumerate(tokens):
        if found and token.start < found[-1][1]:
            continue
        witnessed = _witnessed(tokens, i, names)
        if witnessed is not None:
            found.append(witnessed)
        elif _is_pupil(tokens, i, names) and not _only_thought_of(tokens, i):
            verb = _verb(tokens, i, names)
            if verb is not None:
                found.append((token.start, tokens[verb].end))
    return tuple(found)


def _is_pupil(tokens: tuple[Token, ...], i: int, names: frozenset[int]) -> bool:
    token = tokens[i]
    word = token.plain
    if word in _PRONOUNS:
        return True
    if token.start in names:
        if word.endswith("'s"):
            after = tokens[i + 1] if i + 1 < len(tokens) else token
            return after.plain.endswith("ing") and "pupil_deed" in after.classes
        return "'" not in word and word not in _BETWEEN and not word.endswith("ly")
    if i + 1 < len(tokens) and _unknown_name(tokens, i):
        return True
    if word == "one":
        return i + 1 < len(tokens) and tokens[i + 1].plain in ("said", "asked", "wrote", "told", "put")
    if word in _OBJECTS:
        return False
    counted = "count_word" in token.classes or (word.isdigit() and len(word) < _LEAST)
    if counted or word in _PARTS:
        return _counts_pupils(tokens, i)
    if i and tokens[i - 1].plain in _COACHS:
        return False
    return word in _BY_NOUN or "pupil" in token.classes


def _unknown_name(tokens: tuple[Token, ...], i: int) -> bool:
    """A name typed without its capital: "when brianna took", "i saw ama using"."""
    token, act = tokens[i], tokens[i + 1]
    if token.classes or not token.plain.isalpha() or token.plain in STOP_WORDS or not i:
        return False
    before = tokens[i - 1].plain
    if before not in ("when", "saw", "because", "cos", "off", "watched", "heard", "then"):
        return False
    return (is_past(act) and act.plain not in _VAGUE) or (
        act.plain.endswith("ing") and "pupil_deed" in act.classes
    )


def _counts_pupils(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a number stands for pupils: alone before what they did, or with them named."""
    for token in tokens[i + 1 : i + 5]:
        word = token.plain
        if (
            "pupil" in token.classes
            or word in ("them", "ones", "lads", "others")
            or "student" in token.classes
        ):
            return True
        if word not in ("of", "the", "your", "those", "these", "other", "more", "different", "just", "even"):
            return (is_past(token) and word not in _VAGUE) or word in ("had", "were", "said")
    return False


def _only_thought_of(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether the deed is asked after, wanted or supposed, and not told."""
    if i and tokens[i - 1].plain in _NOT_TOLD:
        return True
    if (
        i > 1
        and tokens[i - 1].plain in ("the", "your", "those", "these")
        and tokens[i - 2].plain in _NOT_TOLD
    ):
        return True
    back = tokens[max(0, i - _SUPPOSED_FAR) : i]
    for k in range(len(back) - 1, -1, -1):
        word = back[k].plain
        if word in ".;?!":
            return False
        if word in _SUPPOSED or (word == "think" and k and back[k - 1].plain == "you"):
            return True
    return False


def _witnessed(tokens: tuple[Token, ...], i: int, names: frozenset[int]) -> Span | None:
    """What the coach's own eyes and ears took in: "I saw him holding it up", "I heard three of them"."""
    if tokens[i].plain not in _WITNESSED or i + 2 >= len(tokens):
        return None
    if i and tokens[i - 1].plain in ("you", "you've", "never", "haven't", "just", "was"):
        return None
    after = tokens[i + 1]
    seen = after.plain in ("him", "her", "them") or (after.start in names and "'" not in after.plain)
    if not seen:
        return None
    follows = tokens[i + 2]
    if follows.plain in _NOT_TOLD or "inner_verb" in follows.classes or follows.plain in ".,;?!":
        return None
    return tokens[i].start, follows.end


def _verb(tokens: tuple[Token, ...], i: int, names: frozenset[int]) -> int | None:
    """The place of the verb that a pupil at `i` is the subject of, when it can be seen or heard."""
    subject = tokens[i].plain
    going_on = subject.endswith(("'s", "'re")) or subject == "theyre"
    had = subject.endswith(("'d", "'ve"))
    place = -1
    for j, token in enumerate(tokens[i + 1 : i + 1 + _FAR], i + 1):
        word = token.plain
        if word == ",":
            if j + 1 < len(tokens) and tokens[j + 1].plain in _FILLERS:
                continue
            return None
        if word in _STOPS:
            return None
        if word in ("was", "were", "is", "are", "kept", "wasn't", "weren't", "started"):
            return _being_done(tokens, j)
        if word in ("had", "has", "have"):
            return _held(tokens, j)
        if word in ("didn't", "never", "hasn't", "haven't", "doesn't", "don't"):
            return _not_done(tokens, j)
        done = _done(tokens, i, j, going_on=going_on, had=had)
        if done:
            return j
        if word in _PLACES:
            place = j
        if word not in _BETWEEN and "pupil" not in token.classes and not word.endswith("ly"):
            near = token.start in names or (place >= 0 and j - place <= _LEAST)
            if not near:
                return None
    return None


def _done(tokens: tuple[Token, ...], i: int, j: int, *, going_on: bool, had: bool) -> bool:
    """Whether the word at `j` is what was done."""
    token = tokens[j]
    word, following = token.plain, tokens[j + 1].plain if j + 1 < len(tokens) else ""
    if word.endswith("ing"):
        return going_on and word not in _NOT_SEEN_ING and len(word) > _LEAST + 1
    if word in ("went", "came", "got"):
        rest = {t.plain for t in tokens[j + 1 : j + 6]}
        return not had and (
            following in _PLACED or (word == "got" and not rest.isdisjoint(("right", "wrong")))
        )
    if word in ("go", "goes"):
        return word == "goes" and (not following or following in (",", "'", "like"))
    if word in ("said", "looked", "talked", "shared", "agreed"):
        return True
    if "inner_verb" in token.classes and word not in ("look", "looks", "say", "says"):
        return False
    if is_past(token):
        return word not in _VAGUE
    if "pupil_deed" not in token.classes or going_on or had or j - i > _LEAST:
        return False
    before = [t.plain for t in tokens[max(0, i - 2) : i]]
    return _FROM_THEN_ON.isdisjoint(before) and tokens[i].plain not in _BY_NOUN


def _not_done(tokens: tuple[Token, ...], at: int) -> int | None:
    """What was waited for in vain: "didn't put her hand up"."""
    if at + 1 >= len(tokens):
        return None
    act = tokens[at + 1]
    told = "pupil_deed" in act.classes and act.plain not in ("listen", "go", "start")
    return at + 1 if told and tokens[at].plain != "don't" else None


def _being_done(tokens: tuple[Token, ...], at: int) -> int | None:
    """Something that went on: "were plaiting", "kept on asking"."""
    for j, token in enumerate(tokens[at + 1 : at + 5], at + 1):
        word = token.plain
        if word in _STOPS or "feeling" in token.classes:
            return None
        following = tokens[j + 1].plain if j + 1 < len(tokens) else ""
        if word in ("under", "behind", "beside") or (word == "on" and following in ("her", "his")):
            return j
        if word.endswith("ing") and len(word) > _LEAST + 1:
            return None if word in _NOT_SEEN_ING else j
    return None


def _held(tokens: tuple[Token, ...], at: int) -> int | None:
    """What could be seen with them: "had his hand up", "had both causes down", "had written"."""
    after = tokens[at + 1 : at + 6]
    while after and after[0].plain in ("even", "just", "already", "only", "all", "both", ",", "um", "what"):
        after = after[1:]
    if len(after) < _LEAST - 1:
        return None
    first = after[0]
    if is_past(first):
        return None if first.plain in _VAGUE else at + 1
    if first.plain in ("to", "been") or any(token.plain in _THOUGHT for token in after[:3]):
        return None
    ok = first.plain in _OWN or "count_word" in first.classes or first.plain.isdigit()
    return at + 1 if ok else None
