"""A plain deed of the teacher's, told without a value: data, and no strength yet (rubric 2.1)."""

from roleplay.language.pattern import finds
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import goods

VALUED = (
    "because care choice clarity left made move patience pause question restraint silence so "
    "space thanks wait :: "
    r"\b(?:that|which|this|your) (?:restraint|pause|wait|silence|choice|question|move|space|patience"
    r"|clarity|care)\b|\bso that\b|\bleft (?:them|room|the floor)\b|\bbecause you\b|\bthanks to\b"
    r"|\bmade (?:it|room|space|them)\b"
)
_PLAIN_DEEDS = frozenset(
    [
        "said", "say", "asked", "ask", "told", "gave", "put", "did", "went", "moved", "used", "wrote", "talk",
        "talked", "set", "walked", "laughed", "smiled", "drew", "answered", "kept", "got", "took", "held",
        "had",
        "came", "looked", "started", "stopped", "read", "corrected", "repeated", "began", "sat", "go",
    ]
)  # fmt: skip
_INTEREST = (
    "behind how i it led more steal tell that the up weighing what where who why you :: "
    r"\bwhat (?:made|led|prompted|gave) you\b|\bhow(?:'d| did| do) you (?:know|manage|learn|get|think|come|do"
    r"|make|settle|keep)\b"
    r"|\bwhere(?:'d| did) (?:you|that|it|the)\b|\bwhat were you listening\b|\bsteal\b|\btell me (?:more"
    r"|how)\b"
    r"|\bmore interested in you\b|\bwhere (?:else|might|could)\b|\bwhat(?:'s| was| led)? (?:behind|led up"
    r"|the story|up to)\b|\bweighing up\b|\bwhy the [a-z]+\b"
    r"|\b(?:how|what) (?:might|could|would)\b[^?]{0,90}\b(?:that|same|like|those|these|help|carry|reach|lead"
    r"|enter)\b|\bi (?:noticed|wondered) how\b|\bwho taught\b"
)
_DOUBTS = (
    "an isn't never no nobody none one pretty quite rarely said straight the three times too two very :: "
    r"\b(?:too|pretty quickly|very quick\w*|straight away|an awful lot|quite often|rarely|said less|isn't a "
    r"thing"
    r"|(?:nobody|no one|none of them) (?:said|answered|spoke|replied|moved|did)|never came back|the "
    r"difference"
    r"|(?:one|two|three) seconds later|(?:seven|eight|nine|ten|\d+) times)\b"
)
_ABOUT_THEM = (
    "for how wait what what'd which who why :: "
    r"\b(?:what|how|who|which|why) (?:did|do|does|was|were|are|is|could|can) (?:he|she|they|it|nobody)\b"
    r"|\bwhat else\b"
    r"|\bwhat (?:did|do) (?:you|u) (?:make|think|reckon)\b|\bwhat you can\b|\bhow did you take\b|\bwhat'd "
    r"you\b|\bwhy then\b"
    r"|\bwhich one\b|\bfor what\b|\bwait what\b"
)
_ARRANGES = (
    "asked can could got i i'd i'll put said things u what where wrote you your :: "
    r"\byour (?:action|next) step\b|\bi'd (?:love|like) to see you\b|\b(?:where|what|things) you (?:say"
    r"|listed|saw|tried|picked)\b"
    r"|\b(?:i can|i'll|i could|i will|can i|could i|i might)\b[^.?!]{0,60}\b(?:while|when|where|if) you\b"
    r"|\byou(?:'ve| have) got to\b|\b(?:said|wrote|asked|put) in your (?:note|message|email|text)\b"
    r"|\b(?:u|you) asked for (?:feedback|help|me)\b|\bi (?:listened|watched|read|sat)\b[^.?!]{0,40}\bwhile "
    r"you\b"
)


def merely_told(moment: Moment, *, worked: bool) -> bool:
    """A plain deed of hers in a turn that values nothing, and asks about something else: data (rubric 2.1).

    `worked`: the sentence that follows tells what pupils did upon it.
    """
    own = moment.own
    if finds(_ARRANGES, own):
        return True
    around = [m for m in (moment.before, moment, moment.following) if m is not None]
    if any(finds(VALUED, m.own) or finds(_INTEREST, m.own) or goods(m.tokens) for m in around):
        return False
    hers = [d for d in moment.deeds if d.by == "teacher"]
    plain = all(d.verb in _PLAIN_DEEDS for d in hers)
    asked = any(q.family != "open" or finds(_ABOUT_THEM, m.own) for m in around for q in m.questions)
    return bool(finds(_DOUBTS, own)) or (plain and (asked or not (worked or _told_for_itself(moment))))


def _told_for_itself(moment: Moment) -> bool:
    """Whether a plain deed comes with the minute, her very words or what pupils did upon it."""
    theirs = any(d.by == "pupils" for d in moment.deeds) or bool(moment.seen)
    return bool(moment.evidence.times or moment.evidence.quoted or theirs)
