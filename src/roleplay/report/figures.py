"""The ratio of questions, and the figures that are shown and never summed."""

from roleplay.report.model import Figure, Ratio
from roleplay.report.shown import all_shown
from roleplay.report.told import Told


def ratio(told: Told) -> Ratio:
    """Open : closed : leading, with percentages only from four questions on."""
    scored = told.measures.ratio
    counts = (len(scored.open), len(scored.closed), len(scored.leading))
    words = told.say("ratio", open=counts[0], closed=counts[1], leading=counts[2])
    if scored.percent_open is None or scored.percent_leading is None:
        words = told.say("ratio.few", ratio=words) if scored.asked else words
    else:
        words = told.say(
            "ratio.percent",
            ratio=words,
            percent_open=f"{scored.percent_open:.0f}",
            percent_leading=f"{scored.percent_leading:.0f}",
            open_band=told.say(f"ratio.{scored.open_band}"),
            band=told.say(f"ratio.{scored.leading_band}"),
        )
    return Ratio(*counts, words, all_shown(*scored.open, *scored.closed, *scored.leading))


def figures(told: Told) -> tuple[Figure, ...]:
    """Talk share, median words, longest turn, heavy index, pupils, telling."""
    return (_share(told), _median(told), _longest(told), _heavy(told), _pupils(told), _telling(told))


def _share(told: Told) -> Figure:
    talk = told.measures.talk
    words = told.say("figure.share.words", percent=f"{100 * talk.share:.0f}")
    return Figure(told.say("figure.share"), words, 100 * talk.share)


def _median(told: Told) -> Figure:
    talk = told.measures.talk
    words = told.say("figure.median.words", words=f"{talk.median:g}")
    return Figure(told.say("figure.median"), words, talk.median)


def _longest(told: Told) -> Figure:
    talk = told.measures.talk
    turn = talk.longest_turn.turn if talk.longest_turn else 0
    key = "flag" if talk.monologue else "words"
    words = told.say(f"figure.longest.{key}", words=talk.longest, turn=turn)
    return Figure(told.say("figure.longest"), words, float(talk.longest), all_shown(talk.longest_turn))


def _heavy(told: Told) -> Figure:
    heavy = told.measures.heavy
    words = told.say("figure.heavy.none")
    if heavy.value is not None:
        reading = told.say(f"heavy.{heavy.reading}")
        words = told.say("figure.heavy.words", value=f"{heavy.value:.0f}", reading=reading)
    return Figure(told.say("figure.heavy"), words, heavy.value, all_shown(*heavy.heavy, *heavy.light))


def _pupils(told: Told) -> Figure:
    heavy = told.measures.heavy
    words = told.say("figure.pupils.words", count=heavy.pupils, turns=heavy.turns)
    return Figure(told.say("figure.pupils"), words, float(heavy.pupils))


def _telling(told: Told) -> Figure:
    telling = told.measures.telling
    words = told.say("figure.telling.words", count=len(telling.turns), turns=told.measures.turns)
    return Figure(told.say("figure.telling"), words, 100 * telling.share, all_shown(*telling.turns))
