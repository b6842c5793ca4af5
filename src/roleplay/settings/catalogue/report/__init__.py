"""What the room `report` shows."""

from typing import Final

from roleplay.settings.catalogue.report.debrief import DEBRIEF
from roleplay.settings.catalogue.report.heard import HEARD
from roleplay.settings.catalogue.report.marks import MARKS
from roleplay.settings.catalogue.report.page import PAGE

TEXTS: Final[dict[str, str]] = MARKS | DEBRIEF | HEARD | PAGE
