"""The conversation with a facilitator: one question at a time, forwards and back, nothing lost on the way."""

from collections.abc import Callable
from dataclasses import dataclass

from roleplay.authoring.new.answers import Answers, choice
from roleplay.authoring.new.clean import line_of
from roleplay.authoring.new.judging import judging_word
from roleplay.authoring.new.person import called
from roleplay.authoring.new.questions import NOTE_KINDS, QUESTIONS, Question
from roleplay.settings.catalogue import say

BACK, NOTHING = "<", "-"
"""What goes back a question, and what takes an earlier answer away."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where it takes place: `tell` shows a line, `ask` gives the next one typed, `keep` keeps the answers."""

    tell: Callable[[str], None]
    ask: Callable[[], str]
    keep: Callable[[Answers], None]


def ask_all(room: Room, before: Answers, first: int = 0) -> Answers:
    """Ask from question number `first` on; `before` holds answers from earlier."""
    answers, at = dict(before), first
    while at < len(QUESTIONS):
        gone_on = ask_one(room, QUESTIONS[at], answers)
        at = at + 1 if gone_on else max(at - 1, 0)
    return answers


def ask_one(room: Room, question: Question, answers: Answers) -> bool:
    """Ask one question and put what comes of it into `answers`; whether to go on and not back.

    A question with one answer is answered anew; to one that takes several, each line adds one.
    """
    _pose(room, question, answers)
    while True:
        typed = room.ask().strip()
        if typed in ("", BACK):
            return typed != BACK
        given = answers.get(question.key, ())
        if typed == NOTHING:
            answers.pop(question.key, None)
        elif len(given) == question.most > 1:
            room.tell(say("authoring.new.too-many", limit=question.most))
            continue
        elif taken := _taken(room, question, typed):
            answers[question.key] = (*given, taken) if question.most > 1 else (taken,)
        else:
            continue
        room.keep(answers)
        if question.most == 1:
            return True
        room.tell(say("authoring.new.more"))


def remarks(question: Question, text: str) -> list[str]:
    """What is worth saying about an answer, which is kept all the same."""
    found = []
    if len(text) > question.longest:
        found.append(say("authoring.new.too-long", limit=question.longest))
    word = judging_word(text) if question.key in NOTE_KINDS else None
    if word:
        found.append(say("authoring.new.judging", word=word))
    return found


def _taken(room: Room, question: Question, typed: str) -> str:
    """What is kept of an answer; empty when it has to be asked again."""
    if question.choices:
        word = choice(typed, question.choices)
        if word is None:
            words, most = ", ".join(question.choices), len(question.choices)
            found = line_of(typed, 40)
            room.tell(say("authoring.new.no-choice", found=found, most=most, words=words))
        return word or ""
    text = line_of(typed, len(typed))
    for remark in remarks(question, text):
        room.tell(remark)
    return line_of(text, question.longest)


def _pose(room: Room, question: Question, answers: Answers) -> None:
    name = called(answers["name"][0]) if "name" in answers else ""
    name = name or called(say("authoring.new.stand.name"))
    place = say("authoring.new.place", number=QUESTIONS.index(question) + 1, of=len(QUESTIONS))
    room.tell(f"\n{place}  {say(f'authoring.new.ask.{question.key}', called=name)}")
    if question.choices:
        for number, word in enumerate(question.choices, start=1):
            text = say(f"authoring.new.choice.{question.key}.{word}", called=name)
            room.tell(say("authoring.new.choice", number=number, text=text))
    else:
        room.tell("  " + say(f"authoring.new.hint.{question.key}", called=name))
    for earlier in answers.get(question.key, ()):
        room.tell(say("authoring.new.so-far", answer=earlier))
