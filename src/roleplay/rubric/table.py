"""What is on the table when a question is asked: the ground, made ready for looking things up."""

from functools import cached_property

from roleplay.language.asks import Ask
from roleplay.language.plain import plain
from roleplay.language.stems import stems
from roleplay.language.utterance import Utterance
from roleplay.rubric.ground import PERMISSION_LASTS, Ground, Heard

_LONG_STEM = 4  # letters from which a shared beginning counts as the same word ("tired", "tiredness")
_MODALITY = frozenset(
    stems(
        "try tried trying use using idea thing things way ways maybe kind first time going plan "
        "planning want wanted like right really"
    )
) | {"us"}

_GRANTS = (
    "yes", "yeah", "sure", "please", "okay", "ok", "go ahead", "of course", "go on", "by all means",
    "i'd like", "absolutely", "fine", "alright", "all right", "why not",
)  # fmt: skip
_TELL_ME = (
    "what would you do", "what should i", "what do you suggest", "tell me what to do", "any ideas",
    "any advice", "what do you think i should", "what would you suggest", "what do you recommend",
    "how would you", "just tell me",
)  # fmt: skip


class Table:
    """The ground for one question, `asks[index]` of the turn; what follows from it is worked out once."""

    def __init__(self, ground: Ground, utterance: Utterance, asks: tuple[Ask, ...], index: int = 0) -> None:
        self.ground, self.utterance, self.asks, self.index = ground, utterance, asks, index

    @cached_property
    def hers(self) -> frozenset[str]:
        """Stems of everything the teacher said."""
        return self.ground.teacher_stems

    @cached_property
    def known(self) -> frozenset[str]:
        """Stems of everything the teacher said and the notes hold."""
        return self.hers.union(*(stems(fact.text) for fact in self.ground.facts))

    def teacher_named(self, words: str) -> bool:
        """Whether the teacher has used the content words of these words: her own ideas and troubles."""
        return _covered(stems(words) - _MODALITY, self.hers)

    def established(self, words: str) -> bool:
        """Whether teacher or notes hold every content word of these words."""
        return _covered(stems(words) - _MODALITY, self.known)

    def echoes(self, words: str) -> bool:
        """Whether these words only give the teacher's last turn back."""
        last = self.ground.last_teacher
        return last is not None and _covered(stems(words), last.stems)

    def takes_up(self, words: str) -> bool:
        """Whether at least half of the content words are from the teacher's last turn."""
        last, said = self.ground.last_teacher, stems(words)
        return last is not None and 2 * len(said & last.stems) >= len(said) > 0

    @cached_property
    def asked_for(self) -> bool:
        """Whether she asked to be told, or granted it, within the last turns (rubric 1.0.9, edge 10)."""
        recent = self.ground.heard[-2 * PERMISSION_LASTS :]
        if any(h.speaker == "teacher" and ("asks" in h.marks or _wants_to_be_told(h.text)) for h in recent):
            return True
        return any(
            h.speaker == "coach"
            and h.coding is not None
            and h.coding.has("CLOSED:PERM")
            and _grants(recent[i + 1 :])
            for i, h in enumerate(recent)
        )

    @property
    def following(self) -> str:
        """The sentence behind the question, plain, empty when there is none."""
        after = self.asks[self.index].sentence + 1
        return self.utterance.sentences[after].own if after < len(self.utterance.sentences) else ""


def _covered(said: frozenset[str], ground: frozenset[str]) -> bool:
    if not said or not ground:
        return False
    return all(s in ground or any(_same(s, g) for g in ground) for s in said)


def _same(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return len(short) >= _LONG_STEM and long.startswith(short)


def _grants(later: tuple[Heard, ...]) -> bool:
    answer = next((h for h in later if h.speaker == "teacher"), None)
    return answer is not None and plain(answer.text).lstrip().startswith(_GRANTS)


def _wants_to_be_told(text: str) -> bool:
    low = plain(text)
    return any(phrase in low for phrase in _TELL_ME)
