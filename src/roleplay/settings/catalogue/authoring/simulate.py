"""What a simulation tells the author of a scenario."""

from typing import Final

SIMULATE: Final[dict[str, str]] = {
    "simulate.help": (
        "Let nine automatic coaches talk with the teacher of each scenario (ID, PACK/ID or path; without a "
        "name, all that ship). The exit status is 1 when an ordering fails that every scenario needs."
    ),
    "simulate.seeds": "How many conversations each coach has.",
    "simulate.json": "Print what came of it as JSON.",
    "progress": "{done} of {total} conversations",
    "interrupted": "interrupted",
    "interrupted.remedy": "nothing was kept; the same command begins again",
    "scenario": "{id}: conversations of each coach: {rounds}",
    "figures": (
        "dignity {dignity}, trust {trust}, agency {agency}, reach {reach}; turns {turns}; "
        "no topic or aim {unfitted} %; again {repeated}"
    ),
    "turns": "{fewest} to {most}",
    "ends": "ended: {ends}; two weeks later: {endings}",
    "left": "she left",
    "commitment.owned": "owned step",
    "commitment.tentative": "tentative",
    "commitment.compliant": "compliant",
    "commitment.none": "none",
    "measure.dignity": "dignity",
    "measure.trust": "trust",
    "measure.agency": "agency",
    "measure.reach": "reaching the growth area",
    "coverage": "own lines said: {reached} of {lines} ({percent} %)",
    "unreached": "never said, by line of the file: {named}",
    "unreached.some": "never said, by line of the file: {named}; {more} more are named by --json",
    "all-hold": "the orderings hold, {orderings} of {orderings}",
    "fails.above": (
        "FAILS {scenario} {ordering}: in {measure} the {coach} coach ends at {value}, which is not above the "
        "{other} coach's {against}"
    ),
    "fails.at-least": (
        "FAILS {scenario} {ordering}: in {measure} the {coach} coach ends at {value}, below the {other} "
        "coach's {against}"
    ),
    "fails.half": (
        "FAILS {scenario} {ordering}: of the {coach} coach's conversations {value} end with an owned step; "
        "at least {against} are needed"
    ),
    "fails.none": (
        "FAILS {scenario} {ordering}: of the {coach} coach's conversations {value} end with an owned step, "
        "where there is to be none"
    ),
}
