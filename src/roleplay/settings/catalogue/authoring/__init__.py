"""What the room `authoring` shows: one file a tool."""

from typing import Final

from roleplay.settings.catalogue.authoring.check import CHECK
from roleplay.settings.catalogue.authoring.check_faults import FAULTS
from roleplay.settings.catalogue.authoring.check_looks import LOOKS
from roleplay.settings.catalogue.authoring.graph import GRAPH
from roleplay.settings.catalogue.authoring.new import NEW
from roleplay.settings.catalogue.authoring.notes import NOTES
from roleplay.settings.catalogue.authoring.pack import PACK
from roleplay.settings.catalogue.authoring.schema import SCHEMA
from roleplay.settings.catalogue.authoring.simulate import SIMULATE
from roleplay.settings.catalogue.authoring.try_ import TRY
from roleplay.settings.catalogue.authoring.watch import WATCH

TEXTS: Final[dict[str, str]] = {
    **CHECK,
    **FAULTS,
    **LOOKS,
    **GRAPH,
    **NEW,
    **NOTES,
    **PACK,
    **SCHEMA,
    **SIMULATE,
    **TRY,
    **WATCH,
}
