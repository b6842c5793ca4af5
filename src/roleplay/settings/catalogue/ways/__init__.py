"""What the other ways of practising show: your own notes, two doors, the course, the first ten minutes."""

from typing import Final

from roleplay.settings.catalogue.ways.course import COURSE
from roleplay.settings.catalogue.ways.doors import DOORS
from roleplay.settings.catalogue.ways.first import FIRST
from roleplay.settings.catalogue.ways.notes import NOTES

TEXTS: Final[dict[str, str]] = {**NOTES, **COURSE, **DOORS, **FIRST}
