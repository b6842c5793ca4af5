"""The choice among candidates: the best fit, then own before bank, then least used, then the draw."""

import re
from dataclasses import dataclass

from roleplay.persona.candidates import Candidate
from roleplay.persona.grades import HIT, NEUTRAL, Grades
from roleplay.persona.mind import Asked, Draw
from roleplay.persona.moment import Moment
from roleplay.persona.sounding import brief, halts_again, heard_out, near, short
from roleplay.scenario.model import Line
from roleplay.scenario.series import due
from roleplay.scenario.template import Template

_SHORT = 6  # words of a line in Shut, rubric 4.3
_TOO_MANY = frozenset({"interrogation"})  # said of a row of questions, but not in place of an open one
_FEW = 4  # topics of a line that was written for them, and not for whatever is left
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The line to be said, its variant and words, the marks it carries and how well it fits."""

    line: Line
    variant: int
    text: str
    marks: frozenset[str]
    grades: Grades


def choose(found: list[Candidate], moment: Moment, draw: Draw, purpose: str) -> Chosen | None:
    """The best candidate, None when there is none. In Shut the shortest that fits is best."""
    if not found:
        return None
    worn = any(heard_out(candidate, moment) for candidate in found)
    keys = [(_worn(c, moment) if worn else (), _key(c, moment)) for c in found]
    best = max(keys)
    equal = sorted((c for c, key in zip(found, keys, strict=True) if key == best), key=lambda c: c.line.id)
    return spoken(equal[draw(purpose, len(equal))], moment, draw)


def spoken(candidate: Candidate, moment: Moment, draw: Draw) -> Chosen:
    """The candidate with the variant that is due."""
    variant, text = _variant(candidate, moment, draw)
    return Chosen(candidate.line, variant, text, candidate.marks, candidate.grades)


def choose_event(found: list[Candidate], moment: Moment, draw: Draw, purpose: str) -> Chosen | None:
    """The line of an event: the scenario's own before any bank's, however well that fits."""
    fresh = [c for c in found if c.fresh] or found
    nearest = min((c.line.rank for c in fresh), default=0)
    return choose([c for c in fresh if c.line.rank == nearest], moment, draw, purpose)


def _worn(candidate: Candidate, moment: Moment) -> tuple[float, ...]:
    """In later rounds, before all else: of lines that fit alike, those this trainee has not heard out."""
    return (candidate.fresh, *near(candidate), -heard_out(candidate, moment))


def _key(candidate: Candidate, moment: Moment) -> tuple[float, ...]:
    shut = moment.felt.band == "shut"
    words = min(_words(text.text) for _, text in candidate.variants) if shut else 0
    return (
        candidate.fresh,
        not (_wants_more(moment.asked) and candidate.line.when.moves == _TOO_MANY),
        moment.pressed and candidate.grades.move > NEUTRAL,
        candidate.grades.aim > HIT,
        shut and words <= _SHORT,
        *candidate.grades,
        not halts_again(candidate, moment),
        due(candidate.line.when.last, moment.scenario.last),
        len(candidate.line.when.topics) <= _FEW,
        -words,
        -candidate.line.rank,
        not brief(moment) or short(candidate),
        -candidate.uses,
    )


def _wants_more(asked: Asked) -> bool:
    """Whether a question is open or names what it is about, so that "Which one?" is no answer to it."""
    return asked.worded or asked.aim == "feeling" or (asked.named and asked.topic is not None)


def _variant(candidate: Candidate, moment: Moment, draw: Draw) -> tuple[int, str]:
    """The next variant in turn; where the turn begins is drawn once for a line."""
    variants = candidate.variants
    if moment.felt.band == "shut":
        variants = tuple(sorted(variants, key=lambda v: _words(v[1].text))[:1])
    start = draw(f"variant/{candidate.line.id}", len(variants)) if candidate.line.rank else candidate.uses
    number, template = variants[start % len(variants)]
    return number, fill(template, moment)


def _words(text: str) -> int:
    return len(_WORD.findall(text))


def again(line: Line, moment: Moment) -> Chosen | None:
    """The line said once more in other words, for "what do you mean?"; None when it has no others left."""
    said = moment.said.get(line.id, set())
    if not said or min(said) >= len(line.variants) or moment.guarded or moment.led:
        return None
    left = [(n, text) for n, text in enumerate(line.variants) if n not in said]
    if not left or line.rank:
        return None
    number, template = left[0]
    return Chosen(
        line, number, fill(template, moment), line.shows, Grades(3.0, 3.0, NEUTRAL, NEUTRAL, NEUTRAL)
    )


def fill(template: Template, moment: Moment) -> str:
    """The words of a variant. `asked` counts this time too; `told` counts lines said on the topic.

    `echo` is the coach's last content words, or her own last words when she is asked to say them again;
    `question` a short question of the coach's as she would say it back.
    """
    topic = moment.asked.topic
    told = sum(1 for line in moment.memory.told if line == topic)
    return template.fill(
        asked=moment.asked.again + 1,
        told=told,
        echo=moment.asked.quote or moment.asked.echo,
        question=moment.asked.back,
        name=moment.scenario.teacher.called,
    )
