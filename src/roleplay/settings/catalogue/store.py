"""What the room `store` shows."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "no-folder": "the folder {folder} cannot be written ({why})",
    "no-folder.remedy": "name another with --data-dir or ROLEPLAY_HOME",
    "locked": "{path} is in use by another program",
    "locked.remedy": "close the other program and start again",
    "read-only": "{path} can be neither opened nor written",
    "read-only.remedy": "name another folder with --data-dir or ROLEPLAY_HOME",
    "damaged": "{path} is damaged; it was set aside, unchanged, as {aside}",
    "damaged.remedy": "start again to begin a new file",
    "newer": "{path} was made by a newer version of roleplay",
    "newer.remedy": "update roleplay, or name another folder with --data-dir",
    "elsewhere": "this session has gone on in another window",
    "elsewhere.remedy": "open it again to see the turns of both",
    "not-kept": "the turn could not be kept ({why}), so it was not taken",
    "not-kept.remedy": "make room on the disk or name another folder with --data-dir, then send it again",
    "reversal-not-kept": "your last line could not be kept ({why}), so it was not taken",
    "reversal-not-kept.remedy": "make room on the disk or name another folder with --data-dir",
    "reversal-elsewhere": "this round in the other chair has gone on in another window",
    "reversal-elsewhere.remedy": "open it again to go on from there",
    "answer-not-kept": "your answer could not be kept ({why}), so it was not heard",
    "answer-not-kept.remedy": "make room on the disk or name another folder with --data-dir",
    "pair-not-kept": "what belongs to these two rounds could not be kept ({why})",
    "pair-not-kept.remedy": "make room on the disk or name another folder with --data-dir",
    "disagreement-not-kept": "your disagreement could not be changed ({why})",
    "disagreement-not-kept.remedy": "make room on the disk, then say it again",
    "not-read": "the kept sessions could not be read ({why})",
    "not-read.remedy": "name another folder with --data-dir",
}
