"""Answers as a text file: `question: answer`, one a line; an indented line goes on with the one above."""

import re
from pathlib import Path

from roleplay.authoring.new.clean import line_of
from roleplay.authoring.new.questions import BY_KEY, QUESTIONS, Question
from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.nearest import hint
from roleplay.settings.catalogue import say

ENDING = ".answers"
LARGEST = 200_000  # bytes of a file of answers
_ANSWER = re.compile(r"(?P<key>[^\s:#][^:]*?)\s*:(?P<text>.*)")

Answers = dict[str, tuple[str, ...]]
"""Answers by the key of their question; a question without one has no entry."""


def read_answers(path: Path) -> Answers:
    """The answers in a file; RoleplayError names the line that cannot be understood."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise _unread(path, say("authoring.new.too-large", limit=LARGEST))
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unread(path, say("authoring.new.not-text")) from error
    except (OSError, ValueError) as error:
        raise _unread(path, (getattr(error, "strerror", None) or str(error)).lower()) from error
    return answers_in(text, path.name)


def answers_in(text: str, shown: str) -> Answers:
    """The answers in a text; `shown` names it in errors."""
    found: dict[str, list[str]] = {}
    last: list[str] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        if not raw.strip() or raw.startswith("#"):
            continue
        if raw[0].isspace() and last:
            last[-1] = f"{last[-1]} {raw.strip()}"
            continue
        parts = _ANSWER.fullmatch(raw.strip("\r"))
        if parts is None:
            raise RoleplayError(
                say("authoring.new.no-key", file=shown, line=number), say("authoring.new.no-key.remedy")
            )
        last = found.setdefault(_question(parts["key"], shown, number).key, [])
        last.append(_chosen(parts["key"].lower(), parts["text"].strip(), shown, number))
    return {question.key: kept for question in QUESTIONS if (kept := taken(question, found))}


def taken(question: Question, found: dict[str, list[str]]) -> tuple[str, ...]:
    """The answers to a question that are kept: cleaned, not empty, and no more than it takes."""
    lines = (line_of(line, question.longest) for line in found.get(question.key, ()))
    return tuple(line for line in lines if line)[: question.most]


def answers_text(answers: Answers) -> str:
    """The answers as the text of a file that `answers_in` reads back."""
    lines = [say("authoring.new.answers-head")]
    lines.extend(f"{q.key}: {line}" for q in QUESTIONS for line in answers.get(q.key, ()))
    return "\n".join(lines) + "\n"


def _question(key: str, shown: str, line: int) -> Question:
    question = BY_KEY.get(key.lower())
    if question is None:
        raise RoleplayError(
            say("authoring.new.bad-key", file=shown, line=line, found=line_of(key, 40)),
            say("authoring.new.bad-key.remedy", hint=hint(key.lower(), BY_KEY)),
        )
    return question


def _chosen(key: str, text: str, shown: str, line: int) -> str:
    """An answer; of a closed list the word itself, also when its number was given."""
    choices = BY_KEY[key].choices
    if not choices or not text:
        return text
    word = choice(text, choices)
    if word is None:
        raise RoleplayError(
            say("authoring.new.bad-choice", file=shown, line=line, found=line_of(text, 40), key=key),
            say("authoring.new.bad-choice.remedy", words=", ".join(choices)),
        )
    return word


def choice(text: str, choices: tuple[str, ...]) -> str | None:
    """The word of a closed list that was meant, by itself or by its number; None when it is neither."""
    word = text.strip().lower().rstrip(".")
    if word.isascii() and word.isdecimal() and 1 <= int(word[:4]) <= len(choices):
        return choices[int(word[:4]) - 1]
    return word if word in choices else None


def _unread(path: Path, why: str) -> RoleplayError:
    return RoleplayError(
        say("authoring.new.unread", file=path, why=why), say("authoring.new.unread.remedy"), Exit.INVALID
    )
