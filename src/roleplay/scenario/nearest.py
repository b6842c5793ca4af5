"""The nearest right name to a misspelt one."""

from collections.abc import Iterable

from roleplay.settings.catalogue import say

_LIKENESS = 0.6  # difflib's own default; below it a suggestion confuses more than it helps
_LONGEST = 60  # characters compared: difflib takes quadratic time
_SHOWN = 12


def nearest(name: str, choices: Iterable[str]) -> str | None:
    """The choice most like the name, None when nothing is near."""
    from difflib import get_close_matches

    plain = name[:_LONGEST].strip().lower().replace("_", "-").replace(" ", "-")
    found = get_close_matches(plain, list(choices), n=1, cutoff=_LIKENESS)
    return found[0] if found else None


def hint(name: str, choices: Iterable[str]) -> str:
    """What to write instead of an unknown name: the nearest one, else a choice of them."""
    names = list(choices)
    if not names:
        return say("scenario.hint.nothing")
    near = nearest(name, names)
    if near:
        return say("scenario.hint.nearest", name=near)
    shown = ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
    return say("scenario.hint.choices", names=shown)
