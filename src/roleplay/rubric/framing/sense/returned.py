"""Which of her own words come back in a sentence of the coach's."""

from roleplay.language.stems import stems
from roleplay.language.utterance import Token
from roleplay.rubric.framing.sense.moment import Moment

_THIN = stems(
    "okay yeah great right know knows thank thanks good definitely sure sort kind really real hear think "
    "thinks thought want wants mean means thing things lot mmhmm mhm yes actually actual get gets got going "
    "goes went make makes made come comes came let even way sorry need needs people everyone everybody "
    "someone something anything nothing like likes look looks see sees seen much many still else maybe yet "
    "only every bit tell told ask asked put take took use used work works well exactly haha cute nice fun "
    "either neither whether whose another seven six five four three two one ten eight nine own saw "
    "inaudible unintelligible crosstalk laughs laughter"
)


def content(found: frozenset[str]) -> frozenset[str]:
    """Stems that can stand for what somebody said, light ones left out."""
    return found - _THIN


def returned(moment: Moment) -> tuple[Token, ...]:
    """The coach's own content words that the teacher has used in her last turns, each once."""
    hers = content(moment.context.recent_stems)
    seen: set[str] = set()
    kept = []
    for token in moment.tokens:
        if "'" in token.plain and not token.plain.endswith("'s"):
            continue  # "they'd", "wasn't"
        fresh = (stems(token.plain) & hers) - seen
        if fresh:
            seen |= fresh
            kept.append(token)
    return tuple(kept)
