"""What YAML's parser stumbles over, said in words an author can act on, at the place where it began."""

import re

import yaml

from roleplay.scenario.fault import Fault, fault_at, fault_of_file

_KEY_BEFORE = re.compile(r":\s")


def syntax_fault(error: yaml.YAMLError, last: yaml.Event | None, text: str, shown: str) -> Fault:
    """The fault behind a parser's error; `last` is what the parser read before it."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return fault_of_file(shown, "S008", problem=" ".join(str(error).split()))
    at = min(error.problem_mark.index, len(text))
    problem, context = error.problem or "", error.context or ""
    if "quoted scalar" in context and "end of stream" in problem and error.context_mark:
        return fault_at(shown, text, error.context_mark.index, "S009")
    if "mapping values are not allowed" in problem:
        before = text[text.rfind("\n", 0, at) + 1 : at]
        return fault_at(shown, text, at, "S010" if _KEY_BEFORE.search(before) else "S019")
    if "scanning an alias" in context or "scanning an anchor" in context:
        start = error.context_mark.index if error.context_mark else at
        return fault_at(shown, text, start, "S011", found=text[start:].split(None, 1)[0])
    if "parsing a flow" in context and error.context_mark:
        start = error.context_mark.index
        closed = "\n" not in text[start:at]
        return fault_at(shown, text, at if closed else start, "S031" if closed else "S030")
    if "cannot start any token" in problem:
        return fault_at(shown, text, at, "S033", found=text[at : at + 1])
    if "could not find expected ':'" in problem and error.context_mark:
        return fault_at(shown, text, error.context_mark.index, "S034")
    if "scanning a block scalar" in context and error.context_mark:
        start = error.context_mark.index
        return fault_at(shown, text, at, "S035", found=text[start : start + 1])
    if "escape" in problem:
        return fault_at(shown, text, at, "S036")
    if "expected key" in problem or "expected <block end>" in problem:
        return _after(last, at, text, shown)
    return fault_at(shown, text, at, "S008", problem=problem)


def span(event: yaml.Event) -> tuple[int, int]:
    """Where an event begins and ends, as character indexes."""
    start, end = event.start_mark, event.end_mark
    return (start.index if start else 0, end.index if end else 0)


def _after(last: yaml.Event | None, at: int, text: str, shown: str) -> Fault:
    """Something stands where the next key belongs: most often the text before it ended too early."""
    start, end = span(last) if last else (at, at)
    same_line = "\n" not in text[end:at]
    if isinstance(last, yaml.ScalarEvent) and last.style in ("'", '"') and same_line:
        if "\n" in text[start:end]:
            return fault_at(shown, text, start, "S009")
        return fault_at(shown, text, at, "S018")
    if isinstance(last, yaml.AliasEvent) and same_line:
        return fault_at(shown, text, start, "S011", found=text[start:end])
    if isinstance(last, yaml.CollectionEndEvent) and same_line and text[end - 1 : end] in ("}", "]"):
        return fault_at(shown, text, _opening(text, end), "S014")
    return fault_at(shown, text, at, "S019")


def _opening(text: str, end: int) -> int:
    """Where the bracket opens that closes just before `end`, on the same line; `end` when not in sight."""
    depth = 0
    for index in range(end - 1, text.rfind("\n", 0, end), -1):
        depth += (text[index] in "}]") - (text[index] in "{[")
        if depth == 0:
            return index
    return end
