"""Which occasion is spoken: an event of the talk rather than an answer, and what it gives way to."""

from roleplay.persona.candidates import answers, candidates
from roleplay.persona.choose import Chosen, choose_event
from roleplay.persona.grades import SOCIAL, exact_topic
from roleplay.persona.mind import Draw
from roleplay.persona.moment import Moment
from roleplay.persona.readiness import ORDER
from roleplay.scenario.vocabulary import Aim, Occasion

# The state's own order; her closing words come before what could as well be said another day.
_OTHER_DAY = ORDER.index("reveals")
_ORDER: tuple[Occasion, ...] = (*ORDER[:_OTHER_DAY], "ends", *ORDER[_OTHER_DAY:])
_NOT_WHEN_LED: frozenset[Occasion] = frozenset({"reveals", "commits", "proposes"})
_NOT_AFTER_A_DIG: frozenset[Occasion] = _NOT_WHEN_LED | {"repairs", "asks-coach", "asks-favour"}

# What gives way to a clear question about something else; questions and requests of hers to more of them.
_GIVE_WAY: frozenset[Occasion] = frozenset({"commits", "proposes", "asks-coach", "asks-favour"})
_HERS: frozenset[Occasion] = frozenset({"asks-coach", "asks-favour"})
_ELSEWHERE: frozenset[Aim] = frozenset(
    [
        "decision", "pupils", "feeling", "background", "repeat", "agreement", "success", "difficulty",
        "any-question",
    ]
)  # fmt: skip
_WAITS_FOR: frozenset[Aim] = _ELSEWHERE | {"hope", "personal"}

_WITH_A_STEP: frozenset[Aim | None] = frozenset({"when", "signal"})  # a step of hers answers these

# Between two questions of hers, and altogether, she leaves the asking to the coach.
_ASKS_AT_MOST = 2
_ASKS_AFTER: frozenset[Aim] = frozenset({"silence", "unsure"})

# The secret comes after care, a meaning given back, a purpose told or a strength seen, and never in the
# place of an answer about something else.
_SAFE = frozenset(
    [
        "reflect", "reflect-complex", "purpose", "self-disclosure", "autonomy", "we", "s2", "s3", "repair",
        "heavy-warm",
    ]
)  # fmt: skip
_TELLS_WITHOUT: frozenset[Aim] = frozenset({"feeling", "silence", "care", "unsure"})
_TELLS_BESIDE: frozenset[Aim] = frozenset({"statement", "difficulty", "your-view", "story", "thanks"})


def event_of(moment: Moment, draw: Draw) -> tuple[Occasion | None, Chosen | None]:
    """The first occasion the state allows that has a line and does not give way to the question."""
    ready = moment.felt.ready | ({"ends"} if moment.asked.closes else frozenset())
    for occasion in _deflecting(_ORDER) if _deflects(moment) else _ORDER:
        if occasion not in ready:
            continue
        if not _may_come(occasion, moment):
            continue
        found = candidates(moment.index.occasions.get(occasion, ()), moment, event=True)
        chosen = choose_event(found, moment, draw, occasion)
        if chosen:
            return occasion, chosen
    return None, None


def _deflects(moment: Moment) -> bool:
    """Whether a threat is turned aside: the next line is then a request (rubric 4.5)."""
    return moment.felt.startled and moment.scenario.teacher.under_threat == "deflect"


def _deflecting(order: tuple[Occasion, ...]) -> tuple[Occasion, ...]:
    """The order with the request in the place of a yes with nothing in it."""
    rest = tuple(occasion for occasion in order if occasion != "asks-favour")
    at = rest.index("complies")
    return (*rest[:at], "asks-favour", *rest[at:])


def _may_come(occasion: Occasion, moment: Moment) -> bool:
    """Whether the turn leaves room for the occasion."""
    if (occasion in _NOT_WHEN_LED and moment.led) or (occasion in _NOT_AFTER_A_DIG and moment.asked.slight):
        return False
    if occasion == "complies" and {"treat", "care"} & {moment.asked.aim, *moment.asked.also}:
        return False
    if occasion == "complies" and moment.asked.worded and moment.asked.aim not in ("agreement", "next-step"):
        return False
    if occasion == "reveals":
        return _may_tell(moment)
    if occasion in ("proposes", "pushes-back") and moment.asked.kind is not None:
        return False
    if occasion == "pushes-back" and moment.asked.aim in ("hope", "feeling"):
        return False
    if occasion == "asks-favour" and _deflects(moment):
        return True
    if occasion in _GIVE_WAY and _asked_elsewhere(moment, hers=occasion in _HERS):
        return False
    return occasion != "asks-coach" or _may_ask_back(moment)


def _may_tell(moment: Moment) -> bool:
    """Whether it is a moment to tell what she carries."""
    asked = moment.asked
    if asked.kind is not None or asked.slight:
        return False
    open_end = asked.aim == "any-question" and (asked.topic is None or asked.topic == moment.index.secret)
    safe = bool(moment.rows & _SAFE)
    if asked.aim in _TELLS_WITHOUT or (open_end and not asked.loose and (safe or not asked.worded)):
        return True
    return asked.aim in _TELLS_BESIDE and safe


def _may_ask_back(moment: Moment) -> bool:
    """Whether it is a moment for a question of hers: the floor is hers, or an answer is owed.

    A good open question of the coach's gets its answer first.
    """
    asked = moment.asked
    asked_so_far = sum(moment.times.get(line.id, 0) for line in moment.index.occasions.get("asks-coach", ()))
    if asked_so_far >= _ASKS_AT_MOST or asked.kind is not None:
        return False
    if not asked.question:
        carried = asked.topic is None or not asked.named
        return (asked.aim == "statement" and carried) or asked.aim in _ASKS_AFTER
    handed_over = "autonomy" in moment.rows or (asked.aim == "next-step" and asked.topic in (None, "growth"))
    return handed_over and not any(
        c.fresh and c.line.rank == 0 and asked.aim in c.line.when.aims for c in answers(moment)
    )


def _asked_elsewhere(moment: Moment, *, hers: bool) -> bool:
    """Whether the coach clearly asked for something else that she can answer.

    That is something about the talk itself, or a matter she has an own line for that is still unsaid.
    `hers`: what waits is a question of her own. It gives way to more, and to what is asked with no topic.
    """
    asked = moment.asked
    if (asked.aim in SOCIAL and asked.aim not in _ASKS_AFTER) or (hers and moment.led):
        return True
    if asked.kind is not None and not (asked.kind in _WITH_A_STEP and asked.aim == "next-step" and not hers):
        return True
    own = [c for c in answers(moment) if c.fresh and c.line.rank == 0]
    bridged = any(move.name == "bridge-b2" for move in moment.felt.moves)
    if hers and asked.topic is not None and (bridged or asked.aim != "next-step"):
        return any(exact_topic(c.grades) for c in own)
    if asked.aim not in (_WAITS_FOR if hers else _ELSEWHERE) or (asked.topic is None and not hers):
        return False
    return any(asked.aim in c.line.when.aims and (asked.topic is None or exact_topic(c.grades)) for c in own)
