"""All drills, in the order a newcomer meets them."""

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.drills.bright_spots import BRIGHT_SPOTS
from roleplay.practice.drills.drill import Drill
from roleplay.practice.drills.hold import HOLD
from roleplay.practice.drills.is_it_time import IS_IT_TIME
from roleplay.practice.drills.kind_no import KIND_NO
from roleplay.practice.drills.low_inference import LOW_INFERENCE
from roleplay.practice.drills.name_it_plainly import NAME_IT_PLAINLY
from roleplay.practice.drills.reflect_only import REFLECT_ONLY
from roleplay.practice.drills.reframe import REFRAME
from roleplay.practice.drills.sort_twelve import SORT_TWELVE
from roleplay.settings.catalogue import say

DRILLS: tuple[Drill, ...] = (
    BRIGHT_SPOTS, LOW_INFERENCE, SORT_TWELVE, REFRAME, REFLECT_ONLY, NAME_IT_PLAINLY, HOLD, KIND_NO,
    IS_IT_TIME,
)  # fmt: skip


def drill(name: str) -> Drill:
    """The drill of that id, or the only one whose id begins so; RoleplayError when there is none."""
    fitting = [one for one in DRILLS if one.id == name] or [one for one in DRILLS if one.id.startswith(name)]
    if len(fitting) != 1 or not name:
        known = ", ".join(one.id for one in DRILLS)
        raise RoleplayError(
            say("drills.unknown", name=name), say("drills.unknown.remedy", known=known), Exit.USAGE
        )
    return fitting[0]
