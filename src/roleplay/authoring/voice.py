"""A coach speaking in one talk: which phrase comes next, and what it is filled with."""

from roleplay.authoring.coach import Answer, Coach, Phrases
from roleplay.authoring.material import Material, Seen
from roleplay.authoring.turned import given_back
from roleplay.persona.mind import Draw, Reply

HEARD_NOTHING = "I'm still with what you said."


class Voice:
    """One coach in one talk: the same draw and the same replies give the same words.

    The fields of a phrase: `{moment}` the next bright note, `{it}` the cue it is called by; `{gap}` and
    `{matter}` the same of a growth note, `{fact}` and `{thing}` of a neutral one; `{heard}` what she last
    said, given back; `{cue}` any cue of any topic; `{vision}`, `{goal}` and `{name}`.
    """

    def __init__(self, coach: Coach, material: Material, draw: Draw) -> None:
        self._coach, self._material, self._draw = coach, material, draw
        self._step = 0
        self._used: dict[str, int] = {}
        self._just_answered: str | None = None
        self._points = {
            kind: _from(points, draw(kind, len(points)))
            for kind, points in (
                ("moment", material.bright), ("gap", material.growth), ("fact", material.neutral),
            )
        }  # fmt: skip
        self._next = dict.fromkeys(self._points, 0)

    def says(self, heard: Reply, number: int, *, last: bool) -> str:
        """The coach's turn `number`, counted from 1, after what she said."""
        phrases = self._coach.last if last and self._coach.last else self._answer(heard) or self._planned()
        phrase = self._unused(phrases, number)
        return " ".join(phrase.format_map(_Fields(self, heard, number)).split())

    def field(self, name: str, heard: Reply, number: int) -> str:
        """What stands for a field of a phrase; KeyError for one that nobody knows."""
        if name in self._points:
            seen = self._point(name, self._next[name])
            self._next[name] += 1
            return seen.told
        if name in _CALLED:
            kind = _CALLED[name]
            return self._point(kind, max(0, self._next[kind] - 1)).called
        if name == "heard":
            return given_back(heard.text) or HEARD_NOTHING
        if name == "cue":
            topics = self._material.cues
            cues = topics[self._draw(f"topic/{number}", len(topics))]
            return cues[self._draw(f"cue/{number}", len(cues))]
        offered = self._material
        return {"vision": offered.vision, "goal": offered.goal, "name": offered.name}[name]

    def _point(self, kind: str, at: int) -> Seen:
        points = self._points[kind]
        return points[at % len(points)]

    def _answer(self, heard: Reply) -> Phrases | None:
        found = next((a for a in self._coach.answers if self._fits(a, heard)), None)
        self._just_answered = found.mark if found else None
        return found.phrases if found else None

    def _fits(self, answer: Answer, heard: Reply) -> bool:
        just = answer.mark == self._just_answered and not answer.again
        return answer.mark in heard.marks and answer.from_step <= self._step and not just

    def _planned(self) -> Phrases:
        plan, more = self._coach.plan, self._coach.more
        at, self._step = self._step, self._step + 1
        return plan[at] if at < len(plan) else more[(at - len(plan)) % len(more)]

    def _unused(self, phrases: Phrases, number: int) -> str:
        """One of those least said so far."""
        least = min(self._used.get(phrase, 0) for phrase in phrases)
        left = [phrase for phrase in phrases if self._used.get(phrase, 0) == least]
        phrase = left[self._draw(f"phrase/{number}", len(left))]
        self._used[phrase] = least + 1
        return phrase


_CALLED = {"it": "moment", "matter": "gap", "thing": "fact"}


class _Fields:
    """The fields of one phrase, worked out when the phrase asks for them."""

    def __init__(self, voice: Voice, heard: Reply, number: int) -> None:
        self._voice, self._heard, self._number = voice, heard, number

    def __getitem__(self, name: str) -> str:
        return self._voice.field(name, self._heard, self._number)


def _from(points: tuple[Seen, ...], start: int) -> tuple[Seen, ...]:
    return (*points[start:], *points[:start])
