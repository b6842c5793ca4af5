"""How much a pack may hold: enough for years of workshops, too little to fill a disk."""

from roleplay.scenario.reading import LARGEST

LARGEST_FILE = LARGEST
"""Bytes of one file; as for every scenario file."""
LARGEST_PACK = 20_000_000
"""Bytes of all files together, and of the zip file itself."""
MOST_FILES = 500
"""Files and folders of a pack."""
