"""Talk inside quotation marks: blanked, since a pupil's question in a quotation is not the coach's."""

import re

_PAIR = 2
_LONGEST = 400  # characters between two marks; a stray mark then blanks no more than this
_DOUBLE = re.compile(rf'"[^"\n]{{1,{_LONGEST}}}"')
_SINGLE = re.compile(rf"(?<![\w'])'(?=[\w¿¡…(])(?:[^'\n]|'(?=\w)){{1,{_LONGEST}}}'(?!\w)")
_ALL = re.compile(r"""\s*(["']).*\1\s*""", re.DOTALL)


def blanked(plain: str) -> str:
    """`plain` with quotations replaced by spaces, of the same length; a text that is one quotation stays."""
    if '"' not in plain and "'" not in plain:
        return plain
    if _ALL.fullmatch(plain) and _one_quotation(plain):
        return plain
    if '"' in plain:
        plain = _DOUBLE.sub(_spaces, plain)
    return _SINGLE.sub(_spaces, plain) if "'" in plain else plain


def _one_quotation(plain: str) -> bool:
    return plain.count('"') == _PAIR if '"' in plain else _SINGLE.fullmatch(plain.strip()) is not None


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())
