"""Text in YAML's double quotes."""


def quoted(text: str) -> str:
    """The text as YAML's double quotes hold it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
