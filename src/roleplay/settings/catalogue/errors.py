"""What the room `errors` shows."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "score.no_file": "{path} could not be read ({reason})",
    "score.no_file.remedy": "name a file of turns, one a line, or `-` for standard input",
    "score.no_utf8": "the line is not UTF-8 text",
    "score.long_line": "the line has more than {most} bytes",
    "score.no_json": "the line is not JSON",
    "score.no_object": "the line is not a JSON object",
    "score.no_text": "`text` is missing or is not a string",
    "score.no_before": "`before` is neither a string nor null",
    "score.no_list": "`{field}` is not a list of objects",
    "score.no_note": "a note needs a `text`, and a `kind` of bright, growth or neutral",
    "score.no_turn": "a turn of the history needs a `text`, and a `speaker` of coach or teacher",
}
