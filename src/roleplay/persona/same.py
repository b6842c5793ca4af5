"""A scenario as the key of what is worked out once for it."""

from roleplay.scenario.model import Scenario


class Same:
    """A scenario as a key: the same object is the same key (its fields cannot be hashed)."""

    __slots__ = ("scenario",)

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario

    def __hash__(self) -> int:
        return id(self.scenario)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.scenario is other.scenario
