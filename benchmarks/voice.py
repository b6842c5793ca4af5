"""How she sounds: how long her replies are, how often they hesitate, and when the same words come again.

Without arguments the automatic coaches talk with every scenario. Files of coach lines, one line a turn, may
be given as well; the name of such a file begins with the scenario's id ("first-three-months-a.coach").
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from statistics import median

from roleplay.authoring.coaches import COACHES
from roleplay.authoring.material import material
from roleplay.authoring.round import talk
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.scenario.shelf import shelf
from roleplay.settings.paths import scenario_folder

SEEDS, TURNS, ROUNDS = 6, 14, 12
STAGE = re.compile(r"\*[^*]+\*")
HESITATES = re.compile(r"…|\.\.\.|\b(?:um|uh|er|erm)\b|\bI, I\b", re.IGNORECASE)
WORD = re.compile(r"\w+(?:['’]\w+)*")
TRIED = re.compile(r"\b(?:have|did) you (?:tried|try|thought of|considered?)\b", re.IGNORECASE)
RIGHT = re.compile(r"\b(?:right|isn't it|isnt it|didn't you|don't you|aren't you)\s*\?\s*$", re.IGNORECASE)
MANY = re.compile(r"\bhow (?:many|much|often|long)\b", re.IGNORECASE)
BANDS = ("between", "guard", "open", "shut")  # "between": Polite and Working
SIX = 6  # rounds before it may feel the same
# What the coach said, and the median words of an answer to it (rubric 4.3).
KINDS: tuple[tuple[str, float], ...] = (
    ("open: what", 18), ("open: how", 14), ("open: why", 19), ("open: tell me", 29), ("open", 17),
    ("closed: how many", 9), ("closed", 7), ("have you tried", 9.5), ("…right?", 2.5), ("leading, other", 5),
    ("advice or order", 5), ("nothing asked", 0),
)  # fmt: skip


def kinds(turn: Turn) -> list[str]:
    """The kinds a coach turn is counted under."""
    coding, said = turn.coding, turn.said
    if TRIED.search(said) and coding.form != "open":
        return ["have you tried"]
    if coding.form == "leading":
        return ["…right?" if RIGHT.search(said) else "leading, other"]
    if coding.form == "open":
        last = said.rstrip(" ?.!").rpartition(". ")[2].lower()
        word = next((w for w in ("tell me", "why", "how", "what") if w in last), "")
        return ["open", *([f"open: {word}"] if word else [])]
    if coding.form == "closed":
        return ["closed: how many" if MANY.search(said) else "closed"]
    return ["advice or order" if coding.has("ADVICE", "DIRECT") else "nothing asked"]


def words(text: str) -> int:
    """Spoken words of a reply, stage business left out."""
    return len(WORD.findall(STAGE.sub("", text)))


def lengths(turns: list[Turn]) -> None:
    """Median words by what the coach said, in the middle bands, in Guard and in Open."""
    found: dict[tuple[str, str], list[int]] = {}
    for turn in turns:
        band = turn.band if turn.band in ("guard", "open", "shut") else "between"
        for kind in kinds(turn):
            found.setdefault((kind, band), []).append(words(turn.reply.text))
    heads = "".join(f" {band:>14}" for band in BANDS)
    print(f"{'median words of a reply after':30} {'wanted':>6}{heads}")
    for kind, wanted in KINDS:
        cells = "".join(f" {_median(found.get((kind, band), [])):>14}" for band in BANDS)
        print(f"{kind:30} {wanted or '–':>6}{cells}")


def _median(counts: list[int]) -> str:
    return f"{median(counts):g} (of {len(counts)})" if counts else "–"


def manner(conversations: list[Conversation]) -> None:
    """How many replies hesitate or hold stage business, and how many do so within four of one that did."""
    for name, pattern in (("hesitation", HESITATES), ("stage business", STAGE)):
        marked = [[bool(pattern.search(t.reply.text)) for t in c.turns] for c in conversations]
        total, near, worst = sum(map(len, marked)), 0, 0.0
        for row in marked:
            at = [i for i, has in enumerate(row) if has]
            near += sum(later - earlier <= 4 for earlier, later in pairwise(at))
            worst = max(worst, sum(row) / len(row)) if len(row) >= 10 else worst
        share = sum(map(sum, marked)) / total
        print(
            f"{name}: {share:.1%} of {total} replies, {near} within four turns of another;"
            f" at most {worst:.0%} of one talk"
        )


def again(lines: Iterable[tuple[Scenario, list[str]]]) -> None:
    """The round in which a trainee who says the same lines again hears a reply to one of them again."""
    first: list[int] = []
    for scenario, said in lines:
        heard: Counter[str] = Counter()
        seen: list[dict[str, int]] = [{} for _ in said]
        came: list[int | None] = [None] * len(said)
        for number in range(1, ROUNDS + 1):
            conversation = begin(scenario, number, heard_before=tuple(sorted(heard.items())))
            for at, line in enumerate(said):
                turn = take_turn(line, conversation, scenario)
                conversation = conversation.after(turn)
                if turn.reply.text in seen[at] and came[at] is None:
                    came[at] = number
                seen[at].setdefault(turn.reply.text, number)
                if turn.left:
                    break
            heard.update(line for line, _ in conversation.memory.said)
        first += [number or ROUNDS + 1 for number, heard_at in zip(came, seen, strict=True) if heard_at]
    early = sum(number <= SIX for number in first) / len(first)
    print(
        f"the same line said in round after round ({len(first)} lines): the same reply again in round"
        f" {median(first):g} (median), for {early:.0%} of the lines by round six"
    )
    print(
        "  by round: "
        + ", ".join(f"{n}: {first.count(n)}" for n in range(2, ROUNDS + 1))
        + f", later: {first.count(ROUNDS + 1)}"
    )


def main() -> None:
    """Everything for the automatic coaches, then for each file of lines."""
    scenarios = {one.path.stem: load_scenario(one.path) for one in shelf(scenario_folder())}
    talks = [
        talk(scenario, material(scenario), coach, seed, TURNS)
        for scenario in scenarios.values()
        for coach in COACHES
        for seed in range(1, SEEDS + 1)
    ]
    print(f"automatic coaches, {len(talks)} talks")
    lengths([turn for one in talks for turn in one.turns])
    manner(talks)
    asset = [
        (scenario, [t.said for t in talk(scenario, material(scenario), COACHES[0], 1, TURNS).turns])
        for scenario in scenarios.values()
    ]
    again(asset)
    if len(sys.argv) > 1:
        typed(scenarios, [Path(name) for name in sys.argv[1:]])


def typed(scenarios: dict[str, Scenario], files: list[Path]) -> None:
    """The same for lines that people typed."""
    lines = [
        (
            scenarios[next(name for name in scenarios if path.name.startswith(name))],
            path.read_text("utf-8").splitlines(),
        )
        for path in files
    ]
    talks = []
    for scenario, said in lines:
        for seed in range(1, SEEDS + 1):
            conversation = begin(scenario, seed)
            for line in said:
                conversation = conversation.after(take_turn(line, conversation, scenario))
                if conversation.over:
                    break
            talks.append(conversation)
    print(f"\nlines typed by people, {len(files)} files, {len(talks)} talks")
    lengths([turn for one in talks for turn in one.turns])
    manner(talks)
    again(lines)


if __name__ == "__main__":
    main()
