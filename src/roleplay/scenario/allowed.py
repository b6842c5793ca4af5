"""What a template may hold: output, four values, `if`, comparisons, `and or not`, constants, five filters.

The tree is checked before anything is compiled or run; every kind of node not named here is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from jinja2 import TemplateSyntaxError, nodes

from roleplay.scenario.nearest import hint
from roleplay.scenario.reading import unseen
from roleplay.scenario.template import FILTERS, LONGEST, environment

NUMBERS = ("told", "asked")
VALUES = ("echo", "name", "question", *NUMBERS)
_DEEPEST = 12  # a tree that nests deeper would exhaust Python's own compiler
_ORDERS = frozenset({"gt", "gteq", "lt", "lteq"})
_COMPARES = _ORDERS | {"eq", "ne"}
_STRUCTURE = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.And, nodes.Or, nodes.Not)
_OF_A_WORD = frozenset({"S053", "S054", "S057"})  # codes whose finding is a word of the template
_TAG = re.compile(r"\{[{%#]")
_LINE_END = re.compile("\n")
_SAID = {
    "Getattr": "a dot after a value", "Getitem": "a square bracket after a value", "Call": "a call",
    "For": "`for`", "Macro": "`macro`", "CallBlock": "`call`", "FilterBlock": "`filter`", "Assign": "`set`",
    "AssignBlock": "`set`", "Include": "`include`", "Import": "`import`", "FromImport": "`from`",
    "Extends": "`extends`", "Block": "`block`", "With": "`with`", "Test": "`is`",
    "CondExpr": "an `if` within a value",
    "Pow": "arithmetic", "Mul": "arithmetic", "Add": "arithmetic", "Sub": "arithmetic", "Div": "arithmetic",
    "FloorDiv": "arithmetic", "Mod": "arithmetic", "Neg": "arithmetic", "Pos": "arithmetic",
    "Concat": "`~`", "List": "a list", "Tuple": "a list", "Dict": "a map",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Flaw:
    """The first thing in a template that is not allowed: where it begins, its code and what was found."""

    offset: int
    code: str
    values: dict[str, object] = field(default_factory=dict)


def flaw(text: str) -> Flaw | None:
    """What keeps a text from being a template; None for plain text and for allowed templates."""
    if len(text) > LONGEST:
        return Flaw(0, "S050", {"found": len(text), "limit": LONGEST})
    if not _TAG.search(text):
        return None
    found = _first(text)
    if found is None:
        return None
    _, code, values = found
    word = str(values["found"]) if code in _OF_A_WORD else ""
    return Flaw(_offset(text, word), code, values)


# The line of the offending tag, the code, and what was found.
_Found = tuple[int, str, dict[str, object]]


def _first(text: str) -> _Found | None:
    try:
        tree = environment().parse(text)
    except TemplateSyntaxError as error:
        problem = (error.message or "").partition(". ")[0].rstrip(".")
        return (
            error.lineno,
            "S058" if problem == "Unexpected end of template" else "S051",
            {"problem": problem},
        )
    except RecursionError:
        return 1, "S056", {}
    except (ValueError, OverflowError) as error:
        return 1, "S051", {"problem": str(error)}
    line = 1
    for node, depth in _walk(tree):
        line = node.lineno or line  # some nodes, as an operator, do not know their line
        if depth > _DEEPEST:
            return line, "S056", {}
        refused = _refused(node)
        if refused:
            return line, *refused
    return None


def _walk(tree: nodes.Node) -> Iterator[tuple[nodes.Node, int]]:
    """Every node with its depth, in the order of the text; without recursion, since depth is hostile."""
    waiting = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting.extend((child, depth + 1) for child in reversed(list(node.iter_child_nodes())))


def _refused(node: nodes.Node) -> tuple[str, dict[str, object]] | None:
    if isinstance(node, _STRUCTURE):
        return None
    if isinstance(node, nodes.Name):
        known = node.name in VALUES and node.ctx == "load"
        return None if known else ("S053", {"found": node.name, "hint": hint(node.name, VALUES)})
    if isinstance(node, nodes.Filter):
        return _refused_filter(node)
    if isinstance(node, nodes.Compare):
        return _refused_comparison(node)
    if isinstance(node, nodes.Operand):
        return None if node.op in _COMPARES else ("S052", {"found": f"`{node.op}`"})
    if isinstance(node, nodes.Const) and type(node.value) in (int, str) and not unseen(str(node.value)):
        return None
    if isinstance(node, nodes.Const):
        return "S052", {"found": "such a constant"}
    kind = type(node).__name__
    return "S052", {"found": _SAID.get(kind, f"`{kind.lower()}`")}


def _refused_filter(node: nodes.Filter) -> tuple[str, dict[str, object]] | None:
    if node.node is None:
        return "S052", {"found": "`filter`"}
    if node.name not in FILTERS:
        return "S054", {"found": node.name, "hint": hint(node.name, FILTERS)}
    constants = all(isinstance(arg, nodes.Const) for arg in node.args)
    takes = 1 if node.name == "default" else 0
    if len(node.args) != takes or not constants or node.kwargs or node.dyn_args or node.dyn_kwargs:
        return "S057", {"found": node.name, "example": "default('that')" if takes else node.name}
    return None


def _refused_comparison(node: nodes.Compare) -> tuple[str, dict[str, object]] | None:
    left: nodes.Node = node.expr
    for operand in node.ops:
        if operand.op in _ORDERS and not (_is_number(left) and _is_number(operand.expr)):
            return "S055", {}
        left = operand.expr
    return None


def _is_number(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Const):
        return type(node.value) is int
    return isinstance(node, nodes.Name) and node.name in NUMBERS


def _offset(text: str, found: str) -> int:
    """Where the tag with the flaw begins, or the word found within it.

    A node knows only its line: with each tag on a line of its own, the line tells the tag.
    """
    starts = sorted(
        {0, *(m.start() for m in _TAG.finditer(text)), *(m.end() for m in _LINE_END.finditer(text))}
    )
    spread = "\n".join(text[a:b].removesuffix("\n") for a, b in pairwise([*starts, len(text)]))
    again = _first(spread)
    start = starts[min(again[0], len(starts)) - 1] if again else 0
    word = re.compile(rf"(?<!\w){re.escape(found)}(?!\w)").search(text, start) if found else None
    return word.start() if word else start
