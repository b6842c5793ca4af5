"""What the codes need to know of the talk so far (rubric 2.0)."""

import re
from typing import TYPE_CHECKING

from roleplay.language.pattern import pattern
from roleplay.language.stems import stems
from roleplay.rubric.framing.sense.once import once
from roleplay.rubric.ground import PERMISSION_LASTS, Fact, Ground

if TYPE_CHECKING:
    from roleplay.rubric.codes import Coding

PUSHBACK_LASTS = 3  # teacher turns, rubric 2.22
RETURNABLE = 2  # teacher turns whose words still count as hers when they come back
REPAIR_LASTS = 4  # coach turns after which an earlier hurt is no longer what is being taken back
_HURTS = ("UNSAFE", "DEFICIT", "BUT", "DIRECT", "LEADING", "EVAL", "ADVICE")
_YES = (
    r"^\W{0,4}(?:(?:oh|well|um|uh|hm+|ok|okay|sure|yes|yeah|yep|absolutely|of course|go ahead"
    r"|please)\W+){0,6}(?:yes|yeah|yep|sure|please|go ahead|go on|okay|ok|of course|absolutely"
    r"|by all means|i'd like that|that would be (?:great|good|helpful)|why not|fine|all right"
    r"|alright)\b"
)
_NO = r"\b(?:no|not|rather not|don't|later)\b"
_FAVOUR = (
    r"\b(?:can|could|would|will) you (?:please )?(?:show them|make|print|come|bring|help them|do it"
    r"|set|stay|cover)\b"
    r"|\b(?:do|did|have|are|were) you (?:want to see|hear|see|seen|saw|need|read|write|wrote|check)\b"
    r"|\byou heard\b"
)
_VIEW = (
    r"\bwhat (?:would|should|could|do) (?:you|i)\b|\bhow (?:would|should|do|could) (?:you|i)\b"
    r"|\b(?:ideas?|advice"
    r"|suggest\w*|tips?|recommend)\b|\btell me (?:what|how|which)\b|\bshould i\b|\bpick one\b"
)
_SHORT_YES = 8  # words a bare consent may have


class Context:
    """The ground of one turn, with what framing codes ask of it worked out once."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    @once
    def her_words(self) -> str:
        """The teacher's last words, "" before she has spoken."""
        told = self.ground.last_teacher
        return told.text if told is not None else ""

    @once
    def her_stems(self) -> frozenset[str]:
        """Content stems of the teacher's last turn."""
        told = self.ground.last_teacher
        return told.stems if told is not None else frozenset()

    @once
    def recent_stems(self) -> frozenset[str]:
        """Content stems of the teacher's last turns: what can still be given back."""
        return frozenset().union(*(h.stems for h in self.ground.teacher_turns[-RETURNABLE:]))

    @once
    def all_her_stems(self) -> frozenset[str]:
        """Content stems of everything the teacher has said."""
        return self.ground.teacher_stems

    @once
    def her_marks(self) -> frozenset[str]:
        """Marks of the teacher's last turn."""
        told = self.ground.last_teacher
        return told.marks if told is not None else frozenset()

    @property
    def asked(self) -> bool:
        """Whether she has just asked for a view or an idea; a favour asked for is no leave to advise."""
        return "asks" in self.her_marks and not (
            pattern(_FAVOUR).search(self.her_words.lower())
            and not pattern(_VIEW).search(self.her_words.lower())
        )

    @once
    def opened(self) -> bool:
        """Whether the teacher has raised a trouble herself."""
        return any("problem" in h.marks for h in self.ground.teacher_turns)

    @once
    def pushed(self) -> bool:
        """Whether she pushed back within the turns that HELD looks at, and it has not been met since."""
        turns = 0
        for h in reversed(self.ground.heard):
            if h.speaker == "coach":
                if h.coding is not None and h.coding.has("HELD"):
                    return False
                continue
            turns += 1
            if "pushback" in h.marks:
                return True
            if turns >= PUSHBACK_LASTS:
                return False
        return False

    @once
    def hurt(self) -> bool:
        """Whether the coach has lately made a move that can be taken back."""
        return any(
            h.coding is not None and h.coding.has(*_HURTS) for h in self.ground.coach_turns[-REPAIR_LASTS:]
        )

    @once
    def coach_spoke(self) -> bool:
        """Whether the coach has had a turn before this one."""
        return bool(self.ground.coach_turns)

    @once
    def strength_told(self) -> bool:
        """Whether a strength was named in an earlier coach turn and not cancelled."""
        return any(
            h.coding is not None and h.coding.has("STRENGTH") and not h.coding.has("BUT")
            for h in self.ground.coach_turns
        )

    @once
    def growth_named(self) -> bool:
        """Whether the growth topic has been named before, by either side."""
        return any(_names_growth(self.ground, h.text, h.coding) for h in self.ground.heard)

    @once
    def permitted(self) -> bool:
        """Whether leave to share an idea was asked and given, and still holds (rubric 1.0.5)."""
        heard = self.ground.heard
        if not any(h.speaker == "coach" for h in heard):
            words = self.her_words.split()
            return (
                0 < len(words) <= _SHORT_YES
                and bool(pattern(_YES).match(self.her_words.lower()))
                and "?" not in self.her_words
            )
        turns = 0
        for i in range(len(heard) - 1, -1, -1):
            if heard[i].speaker != "coach":
                continue
            coding = heard[i].coding
            if coding is not None and any(q.label == "CLOSED:PERM" for q in coding.questions):
                answer = heard[i + 1].text if i + 1 < len(heard) else ""
                return bool(pattern(_YES).match(answer.lower())) and not pattern(_NO).search(
                    answer[:30].lower()
                )
            turns += 1
            if turns >= PERMISSION_LASTS:
                return False
        return False

    @property
    def may_advise(self) -> bool:
        """Whether advice given now is asked for or granted (ADVICE-P)."""
        return self.asked or self.permitted

    def growth(self, text: str) -> bool:
        """Whether a text touches the growth topic by its cues or a growth fact's."""
        ground = self.ground
        if ground.growth.phrases and ground.growth.found(text):
            return True
        return any(f.kind == "growth" and f.cues.phrases and f.cues.found(text) for f in ground.facts)

    def growth_spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where a text touches the growth topic."""
        cues = [self.ground.growth, *(f.cues for f in self.ground.facts if f.kind == "growth")]
        found = sorted({span for cue in cues if cue.phrases for span in cue.found(text)})
        return tuple(s for i, s in enumerate(found) if not any(s[0] < e and s[1] > b for b, e in found[:i]))

    def note(self, text: str, *kinds: str) -> Fact | None:
        """The observation note a text draws on: the one that shares most cues and stems with it."""
        if not self.ground.facts:
            return None
        mine = stems(text)
        numbers = frozenset(re.findall(r"\d+", text))
        best, best_score = None, 0
        for fact in self.ground.facts:
            if kinds and fact.kind not in kinds:
                continue
            shared = len(mine & stems(fact.text)) + 2 * len(
                numbers & frozenset(re.findall(r"\d+", fact.text))
            )
            score = shared + (3 * len(fact.cues.found(text)) if fact.cues.phrases else 0)
            if score > best_score:
                best, best_score = fact, score
        return best if best_score >= _ENOUGH else None


_ENOUGH = 3  # a cue, or three shared stems


def _names_growth(ground: Ground, text: str, coding: "Coding | None") -> bool:
    if coding is not None and any(f.label == "GROWTH" or f.growth for f in coding.frames):
        return True
    return bool(ground.growth.phrases and ground.growth.found(text))
