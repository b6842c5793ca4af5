"""The headline of a turn, and whether it is stacked (rubric 1.0.6, 1.14)."""

from dataclasses import replace

from roleplay.rubric.codes import Form, Question

_FEWEST_FOR_A_STACK = 2


def headline(
    questions: tuple[Question, ...], halves: frozenset[int] = frozenset()
) -> tuple[Form, str | None]:
    """Form and label of the question that counts for the turn.

    `halves`: where second predicates of one question begin ("What were they learning and were they all …").

    The most severe leading one, at equal severity the last; else the last counted; neutral ones only when
    they stand alone, as closed.
    """
    counted = [q for q in questions if q.counted]
    leading = [q for q in counted if q.family == "leading"]
    if leading:
        worst = max(q.severity for q in leading)
        chosen = [q for q in leading if q.severity == worst][-1]
        return "leading", chosen.label
    plain = [q for q in counted if not q.neutral]
    if plain:
        whole = [q for q in plain if q.start not in halves] or plain
        return whole[-1].family, whole[-1].label
    return ("closed", questions[-1].label) if questions else ("none", None)


def stacked(questions: tuple[Question, ...], *, bridge_pair: bool) -> bool:
    """Whether two or more distinct questions were asked at once; the bridge pair is exempt."""
    asked = [q for q in questions if q.counted and not q.neutral]
    if bridge_pair and len(asked) == _FEWEST_FOR_A_STACK:
        return False
    return len(asked) >= _FEWEST_FOR_A_STACK or (
        bool(asked)
        and any(q.label in ("CLOSED:PERM", "CLOSED:LOG") and q.start > asked[0].start for q in questions)
    )


def with_modifier(questions: tuple[Question, ...], modifier: str) -> tuple[Question, ...]:
    """The questions with a modifier added to each counted one."""
    return tuple(
        replace(q, modifiers=(*q.modifiers, modifier)) if q.counted and modifier not in q.modifiers else q
        for q in questions
    )
