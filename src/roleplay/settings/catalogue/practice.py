"""What the room `practice` shows."""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "blank": "nothing was sent: the line is empty",
    "blank.remedy": "type a line and press Enter",
    "too-long": "nothing was sent: {length:,} characters is more than the {limit:,} one turn can hold",
    "too-long.remedy": "send it in shorter turns",
    "no-such-mark": "turn {turn} does not carry {label}",
    "no-such-mark.remedy": "/disagree, or F6 on the screen, names the marks it does carry",
    "long-name": "nothing was kept: a name for a mark has {limit} characters at most",
    "long-name.remedy": "a few words are enough",
    "no-session": "no single session fits '{ref}'",
    "no-session.remedy": "`roleplay sessions` lists them; a longer part of the id, or `last`, finds one",
    # visits that go on from one another
    "series.goes-on": "This visit goes on from session {id}, which ended with {how}.",
    "series.stated": (
        "This visit begins at its stated start; the visit before is taken to have ended with {how}."
    ),
    "series.how.owned": "a step {name} chose",
    "series.how.tentative": "an idea {name} meant to try",
    "series.how.compliant": "a yes to what was asked of {name}",
    "series.how.none": "nothing agreed",
    "series.how.none-hurt": "nothing agreed, and with some hurt",
    "series.how.none-pleasant": "nothing agreed, on friendly terms",
    "series.first": "'{title}' goes on from no other visit",
    "series.first.remedy": "leave `--after` out",
    "series.other": "session {id} ('{title}') is not of the visit before this one",
    "series.going-on": "session {id} has not ended yet",
    "series.remedy": "`--after last` takes the latest that fits, `--after nothing` the stated start",
}
