"""The answer that most likely fits: the one the criteria chose, a line that shares its words, or a stand-in.

A good line in the wrong place is lost, and the talk with it; "I'd have to think about that" is true. So the
line the criteria chose is kept only where nothing is likelier to fit.
"""

from typing import Final

from roleplay.persona.candidates import Candidate, answers, near, stand_ins
from roleplay.persona.choose import Chosen, spoken
from roleplay.persona.fit.chance import chance
from roleplay.persona.grades import HIT, NEUTRAL, SOCIAL, exact_topic
from roleplay.persona.mind import Draw
from roleplay.persona.moment import Moment

# From this chance on an own line that the criteria chose is said. In talk as it comes six in ten with so
# small a chance were found to fit: the replies the weights learned from answer questions of detail.
KEPT: Final = 0.22
OWN: Final = 0.10  # what an own line is worth beside one from a bank that fits as likely
CLEARLY: Final = 0.10  # how much likelier another line has to be than the one the criteria chose
WORN: Final = 0.08  # what each stand-in said so far takes from the next
_FEW: Final = 4  # moves of a line that was written for them


def likeliest(ruled: Chosen | None, moment: Moment, draw: Draw) -> Chosen | None:
    """The likeliest answer, given the one the criteria chose, which stays unless another is clearly likelier.

    `KEPT`, `OWN` and `CLEARLY` were chosen on judged replies, left out in turn (`tests/persona/fit`).
    """
    likely = chance(moment, ruled.line, ruled.text, chosen=True) if ruled is not None else 0.0
    if ruled is not None and (_meant(ruled, moment) or (ruled.line.rank == 0 and likely >= KEPT)):
        return ruled
    found: dict[str, Candidate] = {}
    for candidate in (*answers(moment), *near(moment), *stand_ins(moment)):
        when = candidate.line.when
        if candidate.fresh and (when.aims or when.topics or when.moves):
            found.setdefault(candidate.line.id, candidate)
    heard = _heard(moment)
    best, most = ruled, (_worth(ruled, moment, chosen=True) + CLEARLY) if ruled else 0.0
    for name in sorted(found):
        one = spoken(found[name], moment, draw)
        if (ruled is None or name != ruled.line.id) and one.text not in heard:
            worth = _worth(one, moment, chosen=False)
            if worth > most:
                best, most = one, worth
    return best


def _heard(moment: Moment) -> frozenset[str]:
    """The words of the lines said in this talk: two lines may have the same."""
    lines = moment.index.lines
    return frozenset(
        (*lines[name].variants, *lines[name].guarded)[variant].text
        for name, variant in moment.memory.said
        if name in lines
    )


def _meant(ruled: Chosen, moment: Moment) -> bool:
    """Whether the author wrote the line for this very moment: nothing else can be likelier."""
    when, grades, echo = ruled.line.when, ruled.grades, moment.asked.echo
    if (echo and echo in ruled.text) or when.asked or (when.told and grades.told >= HIT):
        return True
    if bool(when.moves) and len(when.moves) <= _FEW and grades.move > NEUTRAL and moment.pressed:
        return True
    if moment.asked.aim in SOCIAL and moment.asked.aim in when.aims:
        return True
    if ruled.line.rank:
        return False
    asked = moment.asked
    if asked.loose or grades.aim < HIT:
        return False
    exact = exact_topic(grades) and asked.named and not asked.detail
    return grades.aim > HIT or exact or (asked.question and _leaves_nothing(ruled, moment))


def _leaves_nothing(ruled: Chosen, moment: Moment) -> bool:
    """Whether the line accounts for every telling word of the question: what it tells is an answer then."""
    index = moment.index
    said = index.line_words.get(ruled.line.id, frozenset())
    return moment.words.stems <= said | index.cue_words(ruled.line)


def _worth(one: Chosen, moment: Moment, *, chosen: bool) -> float:
    """How likely it fits, an own line and one not often stood in for preferred."""
    worth = chance(moment, one.line, one.text, chosen=chosen)
    if one.line.id in moment.index.stand_ins:
        stood = sum(times for line, times in moment.times.items() if line in moment.index.stand_ins)
        return worth - WORN * stood
    return worth + OWN if one.line.rank == 0 else worth
