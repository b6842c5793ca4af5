"""Plain text of a given width: paragraphs, quotations, headings. No escapes, whatever was typed."""

import textwrap
import unicodedata

NARROWEST = 40


class Paper:
    """Lines of at most `width` characters (40 at least), written one block after another."""

    def __init__(self, width: int) -> None:
        self._width = max(NARROWEST, width)
        self._lines: list[str] = []

    def heading(self, text: str) -> None:
        """A heading with a blank line before it and a rule under it."""
        self.gap()
        for line in self._wrapped(text, "", ""):
            self._lines.append(line)
        self._lines.append("-" * min(self._width, max(map(len, self._lines[-1:]), default=1)))

    def text(self, text: str, indent: str = "", hanging: str | None = None) -> None:
        """A paragraph; nothing for an empty one. `hanging` indents every line after the first."""
        if text.strip():
            self._lines += self._wrapped(text, indent, indent if hanging is None else hanging)

    def quoted(self, text: str) -> None:
        """Someone's words, set in; each of their paragraphs begins a line."""
        for paragraph in text.splitlines():
            self.text(paragraph, "    ")

    def line(self, text: str) -> None:
        """One line as it stands, its spaces kept; a longer one is broken at the width."""
        text = text or " "
        self._lines += [text[i : i + self._width] for i in range(0, len(text), self._width)]

    def gap(self) -> None:
        """One blank line, never two."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def __str__(self) -> str:
        """All that was written, with one line end at its end."""
        return "\n".join(self._lines).strip("\n") + "\n"

    def _wrapped(self, text: str, first: str, rest: str) -> list[str]:
        return textwrap.wrap(
            plain(text), self._width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        )


def plain(text: str) -> str:
    """The text without control characters, which a terminal could obey; its spaces become one."""
    return " ".join("".join(c for c in word if not _commands(c)) for word in text.split())


def _commands(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs"} and character not in "\u200c\u200d"
