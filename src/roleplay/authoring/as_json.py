"""A simulation for other programs: plain dicts, `format` 1."""

from roleplay.authoring.orderings import Outcome
from roleplay.authoring.simulate import Simulated
from roleplay.authoring.summary import MEASURES, Summary

FORMAT = 1


def as_json(simulated: tuple[Simulated, ...], seeds: int) -> dict[str, object]:
    """Everything a simulation found; shares in percent, figures of the state 0 to 100."""
    return {
        "format": FORMAT,
        "seeds": seeds,
        "passed": not any(one.failed for one in simulated),
        "scenarios": [_scenario(one) for one in simulated],
    }


def _scenario(one: Simulated) -> dict[str, object]:
    return {
        "id": one.scenario.id,
        "file": one.scenario.sources[0].name,
        "passed": not one.failed,
        "coaches": [_coach(summary) for summary in one.summaries],
        "coverage": {
            "lines": one.coverage.lines,
            "reached": one.coverage.reached,
            "percent": round(one.coverage.percent, 1),
            "unreached": [{"id": line.id, "line": line.line_number} for line in one.coverage.unreached],
        },
        "orderings": [_ordering(outcome) for outcome in one.outcomes],
    }


def _coach(summary: Summary) -> dict[str, object]:
    fewest, middle, most = summary.turns
    return {
        "coach": summary.coach,
        "conversations": summary.rounds,
        "left": summary.left,
        "commitments": dict(summary.commitments),
        "endings": dict(summary.endings),
        "turns": {"fewest": fewest, "median": middle, "most": most},
        **{measure: summary.medians[measure] for measure in MEASURES},
        "replies": summary.replies,
        "without_topic_or_aim": summary.unfitted,
        "without_topic_or_aim_percent": round(summary.unfitted_share, 1),
        "repeated": dict(summary.repeated),
    }


def _ordering(outcome: Outcome) -> dict[str, object]:
    return {
        "ordering": outcome.ordering,
        "coach": outcome.coach,
        "rule": outcome.rule,
        "other": outcome.other,
        "measure": outcome.measure,
        "value": outcome.value,
        "against": outcome.against,
        "holds": outcome.holds,
    }
