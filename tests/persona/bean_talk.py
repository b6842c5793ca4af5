"""A small scenario, and a talk in it that is played with codes and feelings given by hand."""

from dataclasses import replace

from roleplay.persona.asked import understand
from roleplay.persona.mind import Asked, Cause, Felt, Memory, Move, Reply, State
from roleplay.persona.opening import opening
from roleplay.persona.reply import answer
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.ground import Fact, Ground
from roleplay.scenario.load import compile_scenario
from roleplay.scenario.model import Scenario, Source
from roleplay.scenario.vocabulary import Band, Occasion

BEANS = """
format: 1
id: beans
version: 1
title: Beans
bank: anyone
minutes: 5
counts: [room]
reach: named
focus: asking
situation: After a lesson about beans.
vision: Children who look twice.
teacher:
  name: Noor Haddad
  called: Noor
  pronoun: she
  about: |
    Noor likes beans.
    She has ten minutes.
  trust: 50
  guard: 40
  hope: 40
  agency: 40
  dignity: 50
  sensitivity: 1
  warmth: 1
  under-threat: fold
notes:
  ada:
    at: "9:14"
    kind: bright
    text: Ada measures her bean twice and writes both numbers down.
    cues: ada, measures twice, measured twice, both numbers
  windowsill:
    kind: bright
    text: Four cups by the windowsill have labels in the children's own words.
    cues: windowsill, labels, own words
  circle:
    at: "9:02"
    kind: growth
    text: The opening circle lasts for fourteen minutes. Six children speak.
    cues: circle, opening circle, fourteen minutes, six children, partners
  jars:
    kind: neutral
    text: Jars are back on the shelf at 9:50.
    cues: jars, shelf
topics:
  neighbour: {cues: "next door, mr tran"}
growth: {topics: circle, goal: more children speaking, cues: "who speaks, who gets to speak, turns to talk"}
secret:
  moving: {band: open, from-turn: 6, cues: "moving, other school"}
aims:
  hope: {cues: "big picture"}
lines:
  opening: {occasion: begins, say: "Well. Ada liked it, anyway."}
  ada-why:
    when: {topic: ada, aim: decision, band: working open}
    shows: idea
    say: |
      I wanted her to doubt the first number without me doing the doubting.
      If I say measure again, it is my doubt. So I asked what she would bet on it.
    guarded: I just ask them to check.
  ada-did:
    when: {topic: ada, aim: pupils}
    say: She measured it, frowned, and turned the ruler around.
    guarded: She measured it.
  ada-then:
    when: {topic: ada, aim: pupils, told: ada-did}
    say: "Then she told Sam that his bean was probably wrong too."
  ada-seen: {part: reaction, when: {topic: ada, move: strength}, say: "You saw Ada?"}
  sill-seen: {part: reaction, when: {topic: windowsill, move: strength}, say: "The labels? You read those?"}
  ada-named:
    when: {topic: ada, move: strength, aim: statement}
    say: "She does that with everything now, even the milk."
  sill-why:
    when: {topic: windowsill, aim: decision}
    say: "I had run out of printed labels. That is the whole story."
  sill-did:
    when: {topic: windowsill, aim: pupils}
    say: "They argued for ten minutes about how to spell germinate."
  circle-did:
    when: {topic: circle, aim: pupils}
    shows: problem
    say: "Six of them talk. The others look at their shoes."
  circle-feel: {when: {topic: circle, aim: feeling}, say: "Long. It feels long to me as well."}
  growth-any: {when: {topic: growth, aim: agreement}, say: "I know. It is always the same six."}
  jars-any: {when: {topic: jars}, say: "The jars are somebody's job. That somebody is Ada."}
  vision-said:
    when: {topic: vision, aim: hope}
    shows: hope
    say: "That they look twice at everything, and at me."
  fine: {when: {aim: feeling, band: working open}, say: "Tired in a good way."}
  proud: {when: {topic: windowsill, aim: success}, say: "The labels. I did not touch a single one of them."}
  idea-one:
    occasion: proposes
    when: {topic: ada}
    shows: idea agency
    say: "I could ask the circle what they would bet on."
  idea-two:
    occasion: proposes
    when: {topic: growth}
    shows: idea agency
    say: "They could talk to one neighbour before they talk to all of us."
  step: {occasion: commits, shows: step agency when, say: "On Thursday the circle talks in twos first."}
  told: {occasion: reveals, shows: problem, say: "I am moving to another school in June."}
  moving-not-yet: {when: {topic: moving, untold: told}, say: "Why do you ask about that?"}
  moving-more: {when: {topic: moving, told: told}, say: "Nobody here knows yet."}
  pushes: {occasion: pushes-back, shows: pushback, say: "You have not met this class in the rain."}
  goes: {occasion: leaves, say: "I have to go. Goodbye."}
  mended: {occasion: repairs, say: "Thank you for taking that back."}
  later-step: {when: {aim: next-step}, shows: step, say: "I will do it on Monday."}
  closing: {occasion: ends, say: "See you. Mind the beans on the way out."}
epilogue:
  none: Nothing much.
"""

ANYONE = """
format: 1
id: anyone
lines:
  why:
    when: {aim: decision, band: polite working open}
    say: "It seemed right at the time, and I did not think further than that."
  why-guard:
    when: {aim: decision, band: guard}
    say: |
      It is how I do it.
      It was in the plan.
      I had my reasons.
  why-shut: {when: {aim: decision pupils any-question, band: shut}, say: "No idea."}
  why-again:
    when: {aim: decision, asked: 1}
    say: "You asked me that. {{ asked }} times, {{ name }} would say."
  pupils: {when: {aim: pupils}, say: "Some did and some did not."}
  felt: {when: {aim: feeling}, say: "All right, I think."}
  led: {when: {move: leading, aim: agreement}, shows: compliance, say: "Yes, maybe."}
  led-why: {when: {move: leading, aim: decision}, shows: compliance, say: "I should have, I suppose."}
  hopes: {when: {aim: hope}, shows: hope, say: "That they do well."}
  went-well: {when: {aim: success}, say: "Some of it went well."}
  may: {when: {aim: permission}, say: "Please do."}
  again: {when: {aim: repeat}, say: "I meant it as I said it."}
  thank: {when: {aim: thanks}, say: "You are welcome."}
  praised: {when: {move: praises, aim: statement}, say: "Oh, thank you."}
  ordered: {occasion: complies, shows: compliance, say: "Okay, I can do that."}
  beat: {part: reaction, when: {move: reflects}, say: "Yes."}
  reflected: {when: {move: reflects, aim: statement}, say: "That is about it, yes."}
  means: {when: {aim: any-question}, say: "What do you mean by {{ echo }}?"}
  okay: {when: {aim: statement}, say: "Okay."}
  quiet: {when: {aim: silence}, say: "…"}
  mm: {say: "Mm."}
"""


def beans() -> Scenario:
    """The scenario with its bank."""
    return compile_scenario((Source("beans.yaml", BEANS), Source("anyone.yaml", ANYONE)))


SCENARIO = beans()


def coded(text: str, label: str = "OPEN:WH", *frames: Frame) -> Coding:
    """A turn whose last sentence with a question mark is its question."""
    end = text.rfind("?") + 1
    start = max(text.rfind(mark, 0, max(0, end - 1)) for mark in ".!?") + 1 if end else 0
    start += len(text[start:end]) - len(text[start:end].lstrip())
    questions = (Question(start=start, end=end, label=label),) if end else ()
    return Coding(text=text, questions=questions, frames=frames, headline=label if end else None)


class Talk:
    """A talk turn by turn; what the teacher feels is given with each turn."""

    def __init__(self, scenario: Scenario = SCENARIO, seed: int = 0) -> None:
        self.scenario, self.seed = scenario, seed
        facts = tuple(Fact(n.id, n.text, n.kind, n.cues) for n in scenario.notes)
        self.ground = Ground(facts=facts, growth=scenario.growth.cues)
        first, self.memory = opening(scenario, Memory(), (), self.draw)
        self.ground = self.ground.teacher_said(first.text, first.marks)
        self.asked: Asked | None = None

    def draw(self, purpose: str, options: int) -> int:
        """A draw that depends on the seed and the purpose alone."""
        return (self.seed + len(purpose)) % max(1, options)

    def remember(self, **changes: object) -> "Talk":
        """The talk with something already in the teacher's memory."""
        self.memory = replace(self.memory, **changes)  # type: ignore[arg-type]  # fields by their names
        return self

    def say(
        self,
        text: str,
        *moves: str,
        band: Band = "working",
        ready: frozenset[Occasion] | set[Occasion] = frozenset(),
        label: str = "OPEN:WH",
        frames: tuple[Frame, ...] = (),
        heard: tuple[tuple[str, int], ...] = (),
        startled: bool = False,
    ) -> Reply:
        """The teacher's reply to a turn that made these moves and left this band."""
        coding = coded(text, label, *frames)
        memory = replace(self.memory, turn=self.memory.turn + 1)
        felt = Felt(
            moves=tuple(Move(move, move) for move in moves),
            state=State(50, 50, 50, 50, 50),
            band=band,
            causes=tuple(Cause(move, 0, 0, (1, 1, 1, 1, 1)) for move in moves),
            memory=memory,
            ready=frozenset(ready),
            startled=startled,
        )
        self.asked = understand(coding, self.ground, memory, self.scenario)
        reply, self.memory = answer(self.asked, felt, self.ground, self.scenario, heard, self.draw)
        self.ground = self.ground.coach_said(coding).teacher_said(reply.text, reply.marks)
        return reply

    def hears(self, text: str, label: str = "OPEN:WH", *frames: Frame) -> Asked:
        """What the teacher takes a turn to ask, without an answer."""
        return understand(coded(text, label, *frames), self.ground, self.memory, self.scenario)
