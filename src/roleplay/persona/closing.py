"""Whether the coach ends the talk, so that she may have the last word."""

import re

from roleplay.language.plain import plain

_DAYS = "monday|tuesday|wednesday|thursday|friday"
_WAYS = (
    "good ?bye|bye|bye for now|take care",
    f"see you (?:on|tomorrow|next|then|around|soon|later|{_DAYS})",
    "have a (?:good|great|nice|lovely) (?:day|afternoon|evening|weekend|week|one|rest)",
    "(?:i'll|i will|let me) let you (?:go|get|eat)",
    "let you get (?:back|on)",
    "(?:let's|we can|we could) (?:stop|leave it|end)(?: it)? (?:there|here|at that)",
    "that's all (?:for today|from me|i had)",
    "thank(?:s| you)(?: so much| very much)? for your time",
    f"until (?:next time|then|{_DAYS})",
    "(?:i have to|i've got to|i must|i should|i need to) (?:run|go)(?: now)?",
    "good luck with (?:everything|it all|it|that|them)",
    "(?:i )?(?:won't|will not) keep you(?: from| any longer)?",
    "talk (?:soon|to you (?:soon|later))",
)
_CLOSES = re.compile(rf"\b(?:{'|'.join(_WAYS)})\b")


def closes(text: str) -> bool:
    """Whether a turn without a question takes its leave."""
    return _CLOSES.search(plain(text)) is not None
