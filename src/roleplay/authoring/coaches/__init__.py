"""The automatic coaches, one file each; this list is where they are registered."""

from roleplay.authoring.coach import Coach
from roleplay.authoring.coaches import (
    asset,
    at_random,
    deficit,
    hostile,
    indirect,
    interrogator,
    light,
    mumbler,
    silent,
)

COACHES: tuple[Coach, ...] = (
    asset.COACH,
    deficit.COACH,
    light.COACH,
    interrogator.COACH,
    mumbler.COACH,
    silent.COACH,
    at_random.COACH,
    hostile.COACH,
    indirect.COACH,
)
