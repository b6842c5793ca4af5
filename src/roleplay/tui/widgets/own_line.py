"""What the trainee says as the teacher: no mark beside it, on a ground of its own."""

from textual.content import Content

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import SpokenLine, plain, wrapped


class OwnLine(SpokenLine):
    """One reply from the other chair."""

    def __init__(self, said: str, coach: str) -> None:
        """The coach's name sets the margin that both sides share."""
        super().__init__(coach)
        self.said = plain(said)

    def draw(self, width: int) -> list[Content]:
        """The words behind a quiet bar."""
        words = wrapped(self.said, width - self.taken - 1)
        margin = self.margin(say("reversal.chair.you"), "bold $secondary", "$border-blurred", len(words))
        return [edge + " " + row for edge, row in zip(margin, words, strict=True)]
