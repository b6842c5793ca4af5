"""At which sizes of the terminal the layout changes; Textual puts these names on every screen."""

WIDE, BROAD = 110, 150  # columns from which panels stand beside the talk, and from which the notes are open
HIGH = 34  # rows from which there is room for air
LEAST_WIDTH, LEAST_HEIGHT = 48, 14  # below this a turn and its answer do not fit

WIDTHS = [(0, "-narrow"), (72, "-normal"), (WIDE, "-wide"), (BROAD, "-broad")]
HEIGHTS = [(0, "-low"), (HIGH, "-high")]
