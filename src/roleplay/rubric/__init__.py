"""What words are: the codes of the rubric, one file a code, and the ground they stand on."""

RUBRIC_VERSION = "1"
