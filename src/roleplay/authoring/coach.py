"""A coach as a value: a manner of speaking, written as phrases with room for what a scenario offers."""

from dataclasses import dataclass

Phrases = tuple[str, ...]
"""Ways of saying one thing. A field in braces is filled in by a `Voice`, which lists the fields."""

SHORTEST = 6
LONGEST = 14


@dataclass(frozen=True, slots=True)
class Answer:
    """What a coach says instead of the next step when the teacher's words carry `mark`.

    `from_step`: not before so many steps of the plan are behind. `again`: also right after the same answer.
    """

    mark: str
    phrases: Phrases
    from_step: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class Coach:
    """One manner of coaching.

    `plan` is said in order, then the groups of `more` in turn; `answers` come before either, the first that
    fits. `last` closes the talk; without it the coach breaks off. A talk has `turns` coach turns, drawn
    between the two numbers, SHORTEST to LONGEST.
    """

    name: str
    plan: tuple[Phrases, ...]
    more: tuple[Phrases, ...]
    answers: tuple[Answer, ...] = ()
    last: Phrases = ()
    turns: tuple[int, int] = (SHORTEST, LONGEST)
