"""What a suggestion may be about: a matter of the lesson that the question itself names."""

from roleplay.language.asks import Ask
from roleplay.rubric.questions.code import Hit, QuestionCode

_NO_TOPIC = frozenset(["practice", "questions", "lesson", "groups", "groupings"])


def suggestion(code: QuestionCode, ask: Ask, hit: Hit, text: str) -> str | None:
    """An open question on the same topic, or the open stem that is left when the candidate is deleted."""
    if hit.stem_end is not None and hit.stem_end > ask.clause_start and not _burdened(ask, hit.stem_end):
        stem = text[ask.clause_start : hit.stem_end].strip(" ,-\u2014\u2013")
        return f"{stem[:1].upper()}{stem[1:]}?"
    topic = _topic(ask, hit)
    if topic is not None and code.suggest is not None:
        return code.suggest.format(topic=topic)
    return code.suggest_plain


def _burdened(ask: Ask, stem_end: int) -> bool:
    """Whether the open stem itself asks after trouble, so that it is no help as it stands."""
    return any(t.start < stem_end for t in ask.words_of("feeling_down", "judgement", "fault"))


def _topic(ask: Ask, hit: Hit) -> str | None:
    for token in ask.words_of("lesson", start=ask.start):
        offered = "technique" in token.classes or any(a <= token.start < b for a, b in hit.matched)
        if not offered and token.plain not in _NO_TOPIC:
            return token.plain
    return None
