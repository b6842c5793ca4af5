"""The one root error: what is wrong, where, and what to do about it."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit status of every command (a contract with other programs)."""

    DONE = 0
    FINDINGS = 1  # done, with bad records or findings named
    USAGE = 2
    INVALID = 3  # a file could not be read or is invalid
    STORE = 4  # the store could not be opened
    INTERRUPTED = 130


class RoleplayError(Exception):
    """An error a person can act on.

    `message` names the place and what is wrong; `remedy` says what to do. Both are shown;
    neither ever holds what a coach or a teacher said.
    """

    def __init__(self, message: str, remedy: str = "", exit_status: Exit = Exit.INVALID) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.exit_status = exit_status

    def __str__(self) -> str:
        """One line: the message, and the remedy behind a colon."""
        return f"{self.message}: {self.remedy}" if self.remedy else self.message
