"""Where sentences end: at .?!… and line ends, minding abbreviations, decimals, times and initials."""

import re

from roleplay.language.flow import flow_cuts

_END = re.compile(r"[.?!\u2026]+[\"')\]]*|\n")
_NEVER_LAST = frozenset(["mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "eg", "ie", "no", "cf"])
_SELDOM_LAST = frozenset(
    ["a.m", "p.m", "am", "pm", "etc", "approx", "dept", "min", "max", "fig", "vol", "sr", "jr"]
)
_WORD_BEFORE = re.compile(r"[a-z](?:[a-z.'-]*[a-z])?$")
_PICTURE = "\u2600-\u27bf\U0001f300-\U0001faff"
_AFTER_A_PICTURE = rf"(?<![{_PICTURE}\ufe0f\u200d])[{_PICTURE}][{_PICTURE}\ufe0f\u200d]*\s+(?=\w)"
_BEGINS = (
    r"(?:what|how|why|when|where|who|which|do|did|does|is|are|was|were|can|could|would|will|have|has|i|you"
    r"|we|they|he|she|it|so|and|but|the|that|there|if|tell|then)\b"
)
_QUOTATION_END = r"[.?!][\"'\u201d\u2019] {1,3}(?=[A-Z])"


def cuts(text: str, smooth: str, own: str) -> list[tuple[int, int]]:
    """The spans of the sentences in a text, spaces trimmed.

    `smooth` is the text made plain, `own` the same without quotations; all three are of one length.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for end in [*_ends(text, smooth, own), len(text)]:
        first, last = _trimmed(smooth, start, end)
        start = end
        if first == last:
            continue
        if any(c.isalnum() for c in smooth[first:last]):
            marks = [first + cut for cut in flow_cuts(own[first:last])]
            spans += [_trimmed(smooth, a, b) for a, b in zip([first, *marks], [*marks, last], strict=True)]
        elif spans and own[first:last].strip("?!.\u2026 ") == "":
            spans[-1] = (spans[-1][0], last)  # "What now ? ?" keeps its second mark
    return spans


def _ends(text: str, smooth: str, own: str) -> list[int]:
    ends = {m.end() for m in _END.finditer(own) if m.group() == "\n" or _is_end(text, own, m)}
    if not text.isascii():
        ends.update(m.end() for m in re.finditer(_AFTER_A_PICTURE, text))
    if own != smooth:
        ends.update(m.end() for m in re.finditer(_QUOTATION_END, text) if own[m.start()] == " ")
    return sorted(ends)


def _trimmed(smooth: str, start: int, end: int) -> tuple[int, int]:
    piece = smooth[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return first, max(first, start + len(piece.rstrip()))


def _is_end(text: str, own: str, mark: re.Match[str]) -> bool:
    end = mark.end()
    if end >= len(own):
        return True
    if not own[end].isspace():
        return _run_on(text, own, mark)
    following = own[end : end + 8].lstrip(" ")
    if not following or following[0] == "\n" or "?" in mark.group() or "!" in mark.group():
        return True
    capital = text[end + len(own[end : end + 8]) - len(following)].isupper()
    if mark.group() != ".":
        return capital or not following[0].isalpha()
    return _full_stop(own[max(0, mark.start() - 12) : mark.start()], following, capital)


def _run_on(text: str, own: str, mark: re.Match[str]) -> bool:
    """A mark typed without the space behind it: "…on time.What did", "really?how"."""
    if mark.group()[-1] in "?!":
        return text[mark.end()].isalpha()
    before = own[max(0, mark.start() - 2) : mark.start()]
    return mark.group() == "." and len(before) == 2 and before.isalpha() and text[mark.end()].isupper()


def _full_stop(before: str, following: str, capital: bool) -> bool:
    word = _WORD_BEFORE.search(before)
    if word is None:
        return True
    name = word.group()
    if name in _NEVER_LAST:
        return False
    if len(name) == 1 and name != "i":  # an initial, unless a sentence can begin there: "table B. What did"
        return capital and re.match(_BEGINS, following) is not None
    return capital or name not in _SELDOM_LAST
