"""Talk inside quotation marks: blanked, since a pupil's question in a quotation is not the coach's."""

import re

_PAIR = 2
_LONGEST = 400  # characters between two marks; a stray mark then blanks no more than this
_DOUBLE = rf'"[^"\n]{{1,{_LONGEST}}}"'
_SINGLE = rf"(?<![\w'])'(?=[\w¿¡…(])(?:[^'\n]|'(?=\w)){{1,{_LONGEST}}}'(?!\w)"
_ALL = r"""(?s:\s*(["']).*\1\s*)"""


def blanked(plain: str) -> str:
    """`plain` with quotations replaced by spaces, of the same length; a text that is one quotation stays."""
    if '"' not in plain and "'" not in plain:
        return plain
    if re.fullmatch(_ALL, plain) and _one_quotation(plain):
        return plain
    if '"' in plain:
        plain = re.sub(_DOUBLE, _spaces, plain)
    return re.sub(_SINGLE, _spaces, plain) if "'" in plain else plain


def _one_quotation(plain: str) -> bool:
    return plain.count('"') == _PAIR if '"' in plain else re.fullmatch(_SINGLE, plain.strip()) is not None


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())
