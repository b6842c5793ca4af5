"""A role reversal as plain text: the table of the rounds, then every prompt in order."""

import textwrap

from roleplay.language.shown import shown
from roleplay.practice.reversal.prompts import FIGURES_AT
from roleplay.report.paper import Paper
from roleplay.report.reversal import PromptTold, ReversalTold, RoundTold
from roleplay.settings.catalogue import say

FULL, REST = "#", "."
MOST = 5  # of a felt sense, and signs of a bar
CELL = 22  # characters of one round in the table
EDGE, GAP = 2, 2  # characters of the turn's number, and between rounds


def as_text(told: ReversalTold, *, width: int = 80, lines: bool = False) -> str:
    """The debrief in lines of at most `width` characters; `lines` adds both scripts with their labels."""
    paper = Paper(width)
    paper.heading(say("reversal.title"))
    paper.text(told.opening)
    for prompt in told.prompts:
        write_prompt(paper, told, prompt, width)
    if lines:
        write_lines(paper, told)
    return str(paper)


def write_prompt(paper: Paper, told: ReversalTold, prompt: PromptTold, width: int) -> None:
    """One prompt, the figures beside the one that asks about them, and what was written."""
    paper.gap()
    paper.text(prompt.text)
    paper.text(prompt.how, "    ")
    if prompt.name == FIGURES_AT and told.played:
        paper.gap()
        for line in figures(told, width):
            paper.line(line) if line else paper.gap()
    paper.quoted(prompt.answer)


def figures(told: ReversalTold, width: int) -> list[str]:
    """Curves and reply lengths of the rounds side by side where there is room, then what each amounts to."""
    played = [one for one in told.rounds if one.measures.words]
    room = max(1, (width - EDGE) // (CELL + GAP))
    found = textwrap.wrap(say("reversal.table.legend"), width)
    for start in range(0, len(played), room):
        found += ["", *_table(played[start : start + room])]
    for one in told.rounds:
        found += ["", *_amounts(one, width)]
    return found


def bar(value: int | None) -> str:
    """A felt sense as a number and a bar; a dash where there is none."""
    return f"{value} {FULL * value}{REST * (MOST - value)}" if value is not None else f"–{' ' * (MOST + 1)}"


def _table(rounds: list[RoundTold]) -> list[str]:
    heads = [say("reversal.table.title", number=one.number, name=one.name) for one in rounds]
    columns = [say(f"reversal.table.{name}") for name in ("tall", "open", "words")]
    columns_line = f"{columns[0]:<8}{columns[1]:<8}{columns[2]:>5}"
    rows = [_row("", heads), _row("", [columns_line] * len(rounds))]
    turns = range(max(len(one.measures.words) for one in rounds))
    return [*rows, *(_row(str(turn + 1), [_cell(one, turn) for one in rounds]) for turn in turns)]


def _row(edge: str, cells: list[str]) -> str:
    return (f"{edge:<{EDGE}}" + "".join(" " * GAP + f"{cell:<{CELL}}" for cell in cells)).rstrip()


def _cell(one: RoundTold, turn: int) -> str:
    felt = one.measures
    if turn >= len(felt.words):
        return ""
    return f"{bar(felt.dignity[turn])} {bar(felt.openness[turn])} {felt.words[turn]:>5}"


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=f"{indent}  ")


def _amounts(one: RoundTold, width: int) -> list[str]:
    measures, title = one.measures, say("reversal.table.round", number=one.number, name=one.name)
    if not measures.words:
        return [title, *_wrapped(say("reversal.table.unplayed"), width, "  ")]
    said = [] if measures.whole else [say("reversal.table.part", turn=len(measures.words))]
    said.append(say("reversal.table.total", words=sum(measures.words), coach=one.coach_words))
    said.append(say("reversal.table.ideas", count=len(measures.ideas)))
    rows = [title, *(row for text in said for row in _wrapped(text, width, "  "))]
    for idea in measures.ideas:
        typed = " ".join(shown(idea.typed).split())
        rows += _wrapped(say("reversal.table.idea", turn=idea.turn, idea=typed), width, "    ")
    key = "committed" if measures.committed else "not-committed"
    return [*rows, *_wrapped(say(f"reversal.table.{key}"), width, "  ")]


def write_lines(paper: Paper, told: ReversalTold) -> None:
    """Every line of the scripts with its labels, and the reply to it."""
    for one in told.rounds:
        paper.heading(
            f"{say('reversal.lines')} · {say('reversal.table.title', number=one.number, name=one.name)}"
        )
        for said in one.lines:
            paper.text(say("reversal.lines.line", number=said.number, text=said.coach), "", "   ")
            paper.text(say("reversal.lines.labels", labels=said.labels), "   ")
            paper.quoted(said.reply)
