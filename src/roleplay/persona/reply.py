"""Her reply, put together: an occasion first, else a short reaction and the answer."""

import re
from dataclasses import replace

from roleplay.persona.asked import asked_key
from roleplay.persona.candidates import answers, candidates, modest, yes_or_no
from roleplay.persona.choose import Chosen, again, choose
from roleplay.persona.events import event_of
from roleplay.persona.fit.likeliest import likeliest
from roleplay.persona.grades import SOCIAL, hits
from roleplay.persona.known import known
from roleplay.persona.mind import Asked, Draw, Felt, Memory, Reply
from roleplay.persona.moment import Moment
from roleplay.persona.settle import settle
from roleplay.rubric.ground import Ground
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Occasion
from roleplay.settings.catalogue import say

_TOLD = frozenset({"pupils", "background", "next-step", "any-question", "decision"})
_WANT_A_YES = frozenset({"agreement", "background", "any-question", "pupils", "decision", "success"})
_HELD_BACK = frozenset({"leading-1", "leading-2", "leading-3", "guess", "unsafe", "unanswered"})
_STARTS = re.compile(
    r"(?:yes|no|not|that|it's|because|to|in a way|sort of|kind of|mostly|well|oh)\b", re.IGNORECASE
)
_SHORT = frozenset({"yes-no", "yes-no-did", "yes-no-could"})
_SILENT = frozenset({"silence", "repeat"})  # what nobody could tell a fitting answer to by its words
_SAYS = 2  # spaces in a bank's reaction that can be a whole reply: "Oh. You saw that?"


def answer(
    asked: Asked,
    felt: Felt,
    ground: Ground,
    scenario: Scenario,
    heard_before: tuple[tuple[str, int], ...],
    draw: Draw,
) -> tuple[Reply, Memory]:
    """What she says to a coach turn, and what she remembers after it."""
    moment = Moment(asked, felt, scenario, known(scenario), dict(heard_before))
    occasion, event = event_of(moment, draw)
    parts = [event] if event else []
    if event is None or (
        occasion == "repairs" and asked.question and asked.aim not in ("apology", "permission")
    ):
        parts.extend(_answer(moment, ground, draw, with_reaction=event is None))
    return _put_together(parts, occasion, moment)


def _answer(moment: Moment, ground: Ground, draw: Draw, *, with_reaction: bool) -> list[Chosen]:
    asked, index = moment.asked, moment.index
    best: Chosen | None = None
    if asked.aim == "repeat" and moment.memory.topic_line in index.lines:
        best = again(index.lines[moment.memory.topic_line], moment)
    if best is None:
        best = _fitting(choose(answers(moment), moment, draw, "answer"), moment, draw)
        if moment.felt.band != "shut" and moment.asked.aim not in _SILENT:
            best = likeliest(best, moment, draw)
    reaction = (_reaction(moment, ground, draw) if with_reaction else None) or _yes_or_no(best, moment, draw)
    if reaction is None or best is None:
        return [part for part in (reaction, best) if part]
    if reaction.line.rank and _word(reaction) == _word(best):
        return [best]
    if (
        asked.aim == "statement"
        and _empty(best)
        and not (reaction.line.rank and reaction.text.count(" ") < _SAYS)
    ):
        return [reaction]
    return [reaction, best]


def _yes_or_no(best: Chosen | None, moment: Moment, draw: Draw) -> Chosen | None:
    """A short yes or no before an own line that tells what a yes-or-no question did not ask for."""
    asked = moment.asked
    if best is None or best.line.rank or not _wants_a_word(asked) or moment.rows & _HELD_BACK:
        return None
    if (
        not best.line.when.aims.isdisjoint(_SHORT)
        or best.line.when.moves
        or best.line.when.told
        or _STARTS.match(best.text)
    ):
        return None
    return choose(yes_or_no(moment), moment, draw, "yes-no")


def _wants_a_word(asked: Asked) -> bool:
    """Whether a yes or a no is missing when she only tells: not when her view is asked, she gives that."""
    return asked.yes_no is not None and (asked.loose or asked.aim in _TOLD)


def _fitting(best: Chosen | None, moment: Moment, draw: Draw) -> Chosen | None:
    """The answer when it answers what was asked; else a modest line that stays with the question.

    Nothing is better than a true "I'd have to look": a good line of hers in the wrong place is lost.
    """
    asked = moment.asked
    if not asked.question or asked.aim in SOCIAL or (best and best.line.when.moves & moment.rows):
        return best
    if best is not None and not _misses(best, asked) and not _only_agrees(best, asked):
        return best
    return choose(modest(moment), moment, draw, "answer") or best


def _misses(best: Chosen, asked: Asked) -> bool:
    """Whether the best line there is was not written for what was asked."""
    if asked.kind in best.line.when.aims or best.line.rank == 0:
        return False
    return asked.kind is not None or asked.loose or asked.detail or bool(asked.subject)


def _only_agrees(best: Chosen, asked: Asked) -> bool:
    """Whether she would say at length, and at large, what only wants a yes ("So it's new, is it?")."""
    when = best.line.when
    return asked.yes_no is not None and asked.aim in _WANT_A_YES and not when.topics and not when.moves


def _word(chosen: Chosen) -> str:
    """The word it begins with: "Yes. Yes, and …" is one yes too many."""
    return chosen.text.partition(" ")[0].strip(".,…!?").lower()


def _empty(chosen: Chosen) -> bool:
    """Whether an answer to a statement adds nothing to the reaction before it."""
    found = hits(chosen.grades)
    return chosen.line.rank > 0 or ("topic" not in found and "move" not in found)


def _reaction(moment: Moment, ground: Ground, draw: Draw) -> Chosen | None:
    """A first beat that fits move or topic: never in Shut, never two turns running, never the same twice."""
    last = moment.memory.said[-2:]
    just = any(line in moment.index.lines and moment.index.lines[line].part == "reaction" for line, _ in last)
    if moment.felt.band == "shut" or (just and len(ground.heard) > 1):
        return None
    found = [
        c
        for c in candidates(moment.index.reactions, moment)
        if c.line.id not in moment.said and {"topic", "move"} & set(hits(c.grades))
    ]
    if moment.asked.kind or moment.asked.slight or moment.asked.aim in SOCIAL:
        found = [c for c in found if c.line.rank == 0 and "topic" in hits(c.grades)]
    chosen = choose(found, moment, draw, "reaction")
    if chosen and chosen.line.rank and moment.asked.question and draw("reacts", 2):
        return None
    return chosen


def _put_together(parts: list[Chosen], occasion: Occasion | None, moment: Moment) -> tuple[Reply, Memory]:
    asked, felt = moment.asked, moment.felt
    marks = frozenset().union(*(part.marks for part in parts))
    reply = Reply(
        text=" ".join(part.text for part in parts) or say("persona.nothing-to-say"),
        marks=marks,
        lines=tuple(part.line.id for part in parts),
        occasion=occasion,
        because=_because(parts, occasion),
        fitted=_fitted(parts, occasion, moment),
    )
    memory = settle(felt.memory, felt, occasion, marks)
    key = asked_key(asked.topic, asked.aim)
    counts = dict(memory.asked)
    count = counts.pop(key, 0) + 1
    last = parts[-1] if parts else None
    secret = moment.scenario.secret
    told_now = secret.id if secret and occasion == "reveals" else None
    topic = told_now or asked.topic or _topic_of(last, moment)
    return reply, replace(
        memory,
        said=(*memory.said, *((part.line.id, part.variant) for part in parts)),
        asked=(*counts.items(), (key, count)),
        told=(*memory.told, topic) if last and topic and "topic" in hits(last.grades) else memory.told,
        topic=topic,
        topic_line=last.line.id if last else memory.topic_line,
    )


def _because(parts: list[Chosen], occasion: Occasion | None) -> tuple[str, ...]:
    if not parts:
        return ()
    last = parts[-1]
    event = (f"occasion:{occasion}",) if occasion else ()
    reaction = ("reaction",) if len(parts) > 1 and not occasion else ()
    return (*event, *reaction, *hits(last.grades), "own" if last.line.rank == 0 else last.line.source)


def _fitted(parts: list[Chosen], occasion: Occasion | None, moment: Moment) -> bool:
    """Topic or aim chose it; when nothing was asked, the move may have."""
    if occasion or not parts:
        return occasion is not None
    found = {name for part in parts for name in hits(part.grades)}
    if moment.asked.question:
        return bool({"topic", "aim"} & found)
    return "topic" in found or "move" in found or ("aim" in found and moment.asked.aim != "statement")


def _topic_of(chosen: Chosen | None, moment: Moment) -> str | None:
    """What the line itself is about, when the question named nothing."""
    if chosen is None:
        return None
    own = [topic for topic in sorted(chosen.line.when.topics) if topic in moment.index.topics]
    if own:
        return own[0]
    index = moment.index
    return next((hit.key for hit in index.finder.hits(chosen.text) if hit.key != index.secret), None)
