"""Key bindings, each with a stable id that a user's keymap can name, and a tooltip."""

from textual.binding import Binding

from roleplay.settings.catalogue import say


def key(name: str, keys: str, action: str, *, show: bool = True, priority: bool = False) -> Binding:
    """A binding whose label and tooltip are the texts `tui.key.<name>` and `tui.key.<name>.tip`."""
    return Binding(
        keys,
        action,
        say(f"tui.key.{name}"),
        show=show,
        priority=priority,
        tooltip=say(f"tui.key.{name}.tip"),
        id=name,
    )
