"""What drills show: their tasks, how an answer is heard, and when it comes back."""

from typing import Final

from roleplay.settings.catalogue.drills.frame import FRAME
from roleplay.settings.catalogue.drills.kinds import KINDS
from roleplay.settings.catalogue.drills.screen import SCREEN
from roleplay.settings.catalogue.drills.talking import TALKING
from roleplay.settings.catalogue.drills.tasks import TASKS
from roleplay.settings.catalogue.drills.written import BRIGHT, LOW, REFRAME, SORT, TIME

TEXTS: Final[dict[str, str]] = FRAME | TASKS | SORT | LOW | REFRAME | TIME | BRIGHT | TALKING | KINDS | SCREEN
