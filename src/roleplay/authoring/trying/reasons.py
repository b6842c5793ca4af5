"""Why a line was not said, and what a line asks for, in words."""

from roleplay.persona.criteria import Criterion
from roleplay.persona.rivals import Loss
from roleplay.scenario.model import Line, When
from roleplay.settings.catalogue import say, texts

MOST_WORDS = 6


def loss_words(loss: Loss) -> str:
    """The reason in words, beginning with the matter: "aim: any-question is wider than decision"."""
    values = {"own": _list(loss.own), "other": _list(loss.other)}
    kind = "fails" if loss.fails else "loses"
    key = f"try.{kind}.{loss.code}"
    ending = next(e for e in _endings(loss) if not e or key + e in texts("authoring"))
    return say(f"authoring.{key}{ending}", **values)


def met_words(found: tuple[Criterion, ...]) -> str:
    """Which criteria of a line were met, and which were not needed or met by its guarded words."""
    if not found:
        return say("authoring.try.met.none")
    parts = []
    for kind, chosen in (
        ("met", [c for c in found if c.met]),
        ("guarded", [c for c in found if c.guarded]),
        ("counts", [c for c in found if not c.met and not c.guarded]),
    ):
        if chosen:
            words = ", ".join(f"{c.name} {_list(_shared(c))}" for c in chosen)
            parts.append(say(f"authoring.try.met.{kind}", criteria=words))
    return "; ".join(parts)


def asks_for(line: Line) -> str:
    """The criteria of a line as its file has them, on one line; "anything" for none."""
    when: When = line.when
    words: dict[str, list[str]] = {
        "occasion": [line.occasion] if line.occasion else [],
        "part": ["reaction"] if line.part == "reaction" else [],
        "topic": sorted(when.topics),
        "aim": sorted(when.aims),
        "move": sorted(when.moves),
        "band": sorted(when.bands),
        "told": sorted(when.told),
        "untold": sorted(when.untold),
        "from-turn": [str(when.from_turn)] if when.from_turn > 1 else [],
        "to-turn": [str(when.to_turn)] if when.to_turn is not None else [],
        "growth": [when.growth] if when.growth else [],
        "commitment": sorted(when.commitment),
        "asked": [str(when.asked)] if when.asked else [],
        "last": sorted(when.last),
        "stirred": [("no", "yes")[when.stirred]] if when.stirred is not None else [],
    }
    found = [f"{name} {_list(tuple(given))}" for name, given in words.items() if given]
    return " · ".join(found) or say("authoring.try.anything")


def _endings(loss: Loss) -> tuple[str, ...]:
    """Ways of telling it, the most exact first: with nothing on its own side, or on the other."""
    if not loss.own:
        return (".unnamed", "")
    return ("",) if loss.other else (".nothing", "")


def _shared(criterion: Criterion) -> tuple[str, ...]:
    """The words of the file that the moment has; all of them when none is the same word."""
    both = tuple(word for word in criterion.wanted if word in criterion.now)
    return both if both and criterion.name not in ("from-turn", "to-turn") else criterion.wanted


def _list(words: tuple[str, ...]) -> str:
    more = len(words) - MOST_WORDS
    listed = " ".join(words[:MOST_WORDS])
    return f"{listed} {say('authoring.try.more', more=more)}" if more > 0 else listed
