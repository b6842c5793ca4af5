"""What keeps the answers of drills: part of the keeper of sessions, which the store implements."""

from typing import Protocol

from roleplay.practice.drills.history import Answer


class KeepsDrills(Protocol):
    """Keeps answers. Every method has committed when it returns; it raises RoleplayError otherwise."""

    def keep_answer(self, answer: Answer) -> int:
        """Keep a new answer; its number."""

    def differ_on_answer(self, number: int, differs: bool, wanted: str) -> None:
        """Keep whether the trainee hears an answer differently, and what they call it."""

    def answers(self) -> tuple[Answer, ...]:
        """All answers in the order they were given."""
