"""What the command that prints the schema says."""

from typing import Final

SCHEMA: Final[dict[str, str]] = {
    "schema.help": (
        "Print the JSON Schema of scenario files. An editor that reads it offers the keys and the words "
        "there are, and says what each one means."
    ),
    "schema.bank": "The schema of banks instead.",
}
