"""What a coach turn was about and what it asked for; no exact wording decides either."""

import re

from roleplay.persona.aims import Found, aims_found, kind_of
from roleplay.persona.asked_back import asked_back
from roleplay.persona.closing import closes
from roleplay.persona.echo import echo_of
from roleplay.persona.follow import foreign_to, quote_of, subject_of, takes_up
from roleplay.persona.known import known
from roleplay.persona.mind import Asked, Memory
from roleplay.persona.tone import jokes, mixed_up, returned, slights
from roleplay.persona.topics import about
from roleplay.persona.unknown import unknown_thing
from roleplay.rubric.codes import Coding, Question
from roleplay.rubric.ground import Ground
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Aim

_WH = re.compile(r"\W*(?:(?:and|so|but|then),? )*(?:why|what|how|who|which|when|where)\b", re.IGNORECASE)
_ASKS = re.compile(  # how a question begins whose mark was left out
    r"\W*(?:(?:hi|hey|hello|good morning|thanks|thank you)\W+(?:\w+\W+)?)?"
    r"(?:(?:and|so|but|ok|okay|then|right|well)\W+)*"
    r"(?:why|what|how|who|when|where|which|did|do|does|are|were)\b",
    re.IGNORECASE,
)
_AND_THE = re.compile(
    r"\W*(?:and|so|but) (?:the|your|his|her|their|those|these|that) (?:[\w'-]+ ?){1,4}\W*$", re.IGNORECASE
)
_WHAT_IF = re.compile(r"\W*(?:and |so |but )?(?:what )?if\b|\W*(?:and|but|so) \w+\W*$", re.IGNORECASE)
_QUOTED = re.compile(r'["\u201c][^"\u201c\u201d]*["\u201d]')
_WHICH = re.compile(r"\W*(?:and |so |but )?which\b.*\byou\b", re.IGNORECASE)  # to be picked, not told about
_OF_PEOPLE: frozenset[Aim] = frozenset({"pupils", "background", "any-question", "agreement"})
_DID = frozenset(["did", "have", "has", "had", "was", "were", "didn't", "haven't", "wasn't"])
_VERB = re.compile(
    r"\b(?:did|have|has|had|was|were|didn't|haven't|wasn't|can|could|would|will|might|should)\b",
    re.IGNORECASE,
)
_OF_SOMEONE = re.compile(
    r"\b(?:you|he|she|it|they|there|we|everyone|everybody|nobody|anyone|anybody)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_BY_FRAME: tuple[tuple[str, Aim], ...] = (
    ("VISION", "hope"),
    ("STRENGTH-ASK", "success"),
    ("PROBLEM-ASK", "difficulty"),
    ("BRIDGE:B2", "next-step"),
)
# Aims a turn can have without a question, the one that matters most first.
_SAID: tuple[Aim, ...] = (
    "slight", "repeat", "apology", "treat", "offer", "permission", "mood", "unsure", "food", "care", "story",
    "off-topic", "joke", "thanks", "greeting", "silence",
)  # fmt: skip
_NOT_ASKED: frozenset[Aim] = frozenset({"care", "story", "joke", "slight", "claim", "thanks"})
_LIGHT: frozenset[Aim] = frozenset({"thanks", "greeting", "silence", "joke", "care"})
_MATTER = ("GROWTH", "IMPACT", "STRENGTH", "ADVICE", "DIRECT", "HELD", "DEFICIT")  # beside it a story is none
_VAGUE: frozenset[Aim] = frozenset({"any-question", "agreement", "background", "personal", "feeling"})
_MET_BY_TONE: frozenset[Aim] = frozenset({"agreement", "statement", "care"})
_SUBSTANCE = 4  # words of a sentence that says more than a courtesy beside it
_BROAD: tuple[Aim, ...] = ("pupils", "decision", "success", "difficulty", "background", "feeling")
_PLANS = frozenset({"LEADING:ADV", "LEADING:BETTER"})
_LEFT_OUT = frozenset({"CLOSED:CHK", "CLOSED:PERM", "CLOSED:LOG"})


def understand(coding: Coding, ground: Ground, memory: Memory, scenario: Scenario) -> Asked:
    """What the turn was about and what it asked for, given the talk so far."""
    question = _last_question(coding)
    span: tuple[int, int] | None
    loose = False
    if question is not None:
        words = _without_quotes(coding.text[question.start : question.end])
        aims, loose = _aims_of_question(words, question, coding, scenario)
        span = (question.start, question.end)
    else:
        aims, span = _aims_of_statement(coding, scenario)
        words = coding.text[span[0] : span[1]] if span else coding.text
        loose = span is not None and not aims_found(words, scenario.aim_cues)
    digs = slights(coding.text)
    claimed = unknown_thing(coding.text, known(scenario)) if _may_claim(aims, question, loose) else None
    checks = loose or aims[0] in _MET_BY_TONE or (question is not None and question.label == "CLOSED:CHK")
    aims = _with_tone(aims, coding.text, loose=loose, digs=digs and checks, claimed=claimed)
    kind = _kind(words, question, aims) if span is not None else None
    aims = aims if loose else _follow_on(aims, memory)
    found = about(coding, span, aims[0], ground, memory, scenario)
    arranging = question is not None and question.label == "CLOSED:LOG"
    near = kind is None or found.named or found.topic == memory.topic
    topic = found.topic if near and not arranging and kind != "visit" else None
    asks = question is not None or span is not None
    return Asked(
        topic=topic,
        aim=aims[0],
        topics=found.topics,
        again=0 if loose or not found.named else dict(memory.asked).get(asked_key(topic, aims[0]), 0),
        echo=f"the {claimed}" if claimed else echo_of(words),
        also=aims[1:],
        question=asks,
        worded=span is not None and _WH.match(words) is not None,
        closes=_takes_leave(coding, question),
        kind=kind,
        named=found.named and not (loose and _WHICH.match(words)),
        loose=loose,
        detail=asks and takes_up(words, ground, known(scenario)),
        returned=returned(coding, ground),
        slight=digs,
        suggests=_suggests(coding, question),
        questions=sum(q.counted for q in coding.questions),
        words=words,
        whole=coding.text,
        back=asked_back(words) if asks else "",
        before=ground.last_teacher.text if ground.last_teacher else "",
        foreign=foreign_to(words, known(scenario))
        if (loose and _WH.match(words)) or kind == "who"
        else frozenset(),
        yes_no=_yes_or_no(words, question) if question is not None and kind is None else None,
        subject=subject_of(words, ground, known(scenario)) if asks and aims[0] in _OF_PEOPLE else "",
        quote=quote_of(ground) if aims[0] == "repeat" else "",
    )


def _suggests(coding: Coding, question: Question | None) -> bool:
    """Whether the turn puts a plan of the coach's forward, as advice, as an order or in disguise."""
    return coding.has("ADVICE", "ADVICE-P", "DIRECT") or (question is not None and question.label in _PLANS)


def _yes_or_no(words: str, question: Question) -> Aim | None:
    """The aim of a short answer to "Do they come?" or "You like it?"; none for "And the laptops?"."""
    someone = question.label == "CLOSED:CHK" and _OF_SOMEONE.search(words) is not None
    if question.label != "CLOSED:VER" and not someone:
        return None
    verb = _VERB.search(words)
    if verb is None:
        return "yes-no"
    return "yes-no-did" if verb.group().lower() in _DID else "yes-no-could"


def _without_quotes(words: str) -> str:
    """A question with what it quotes left blank.

    In 'When she said "Who wrote that?", what did you think?' nobody asks who.
    """
    blank = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), words)
    return blank if len(blank.split()) >= _SUBSTANCE else words


def _may_claim(aims: tuple[Aim, ...], question: Question | None, loose: bool) -> bool:
    """Whether a turn may claim to share something with her: one that asks for nothing she knows."""
    return loose or (question is None and aims[0] in ("statement", "care", "story", "any-question"))


def _with_tone(
    aims: tuple[Aim, ...], text: str, *, loose: bool, digs: bool, claimed: str | None
) -> tuple[Aim, ...]:
    """A dig is met before what it asks for, and a thing she does not know before what is said of it."""
    if digs or aims[0] == "slight":
        return tuple(dict.fromkeys(("slight", *aims, "statement")))
    if jokes(text) and (loose or aims[0] == "agreement"):
        return ("joke",)
    if aims[0] == "agreement" and mixed_up(text):
        return ("apology", *aims)
    if claimed:
        return tuple(dict.fromkeys(("claim", *aims)))
    return aims


def _kind(words: str, question: Question | None, aims: tuple[Aim, ...]) -> Aim | None:
    """What a short answer has to hold: by its words, else by the label of the question."""
    if aims[0] in _NOT_ASKED or aims[0] in ("food", "treat", "mood", "repeat"):
        return None
    found = kind_of(words)
    if found is not None:
        return found
    chooses = question is not None and question.label == "CLOSED:CHO"
    return "choice" if chooses and aims[0] in _VAGUE else None


def asked_key(topic: str | None, aim: Aim) -> str:
    """How memory names one topic and aim."""
    return f"{topic or ''}/{aim}"


def _takes_leave(coding: Coding, question: Question | None) -> bool:
    """Whether the turn ends the talk; "I'd love to hear how it goes" may stand before the goodbye."""
    if question is None:
        return closes(coding.text)
    return question.label == "OPEN:INV" and closes(coding.text[question.end :])


def _last_question(coding: Coding) -> Question | None:
    """The question an answer is due to: the leading one that heads the turn, else the last that asks."""
    if coding.headline and coding.headline.startswith("LEADING"):
        led = [q for q in coding.questions if q.label == coding.headline and not q.doubt]
        if led:
            return led[-1]
    asking = [q for q in coding.questions if q.counted and q.label not in _LEFT_OUT]
    any_of_them = asking or [q for q in coding.questions if q.counted] or coding.questions
    return any_of_them[-1] if any_of_them and not _only_a_word(any_of_them[-1], coding.text) else None


def _only_a_word(question: Question, text: str) -> bool:
    """Whether a question is no more than a word thrown in before a statement ("Me? I'd buy more glue.")."""
    words, after = text[question.start : question.end].split(), text[question.end :].split()
    return question.label == "CLOSED:CHK" and len(words) == 1 and len(after) >= _SUBSTANCE


def _aims_of_question(
    words: str, question: Question, coding: Coding, scenario: Scenario
) -> tuple[tuple[Aim, ...], bool]:
    """The aims of a question, best first, and whether they are only guessed from its label."""
    found = [f for f in aims_found(words, scenario.aim_cues) if f.aim not in _NOT_ASKED]
    if question.label == "CLOSED:LOG" and not any(f.aim in ("treat", "food") for f in found):
        arranged = kind_of(words) is not None or not found
        return (
            ("any-question", "background") if arranged else (_widest_first(found)[0].aim, "permission")
        ), False
    found = _widest_first(found)
    aims: list[Aim] = []
    for one in found:
        if one.start <= found[0].start or one.aim == found[0].aim:
            aims.extend((one.aim, *one.also))
    if question.family == "leading" and not question.doubt and (not aims or aims[0] != "mood"):
        aims.insert(len(aims) if _WH.match(words) else 0, "agreement")
    if not aims or aims[0] in ("any-question", "permission"):
        by_frame = [aim for code, aim in _BY_FRAME if coding.has(code)]
        aims = [*(by_frame if not aims or aims[0] == "any-question" else ()), *aims]
    if aims and aims[0] == "permission" and kind_of(words) not in (None, "visit", "need"):
        aims = ["any-question"]  # "Can I ask who it is for?" asks who
    loose = not aims and not _takes_on(words, question)
    return tuple(dict.fromkeys(aims or [_by_label(question, words)])), loose


def _widest_first(found: list[Found]) -> list[Found]:
    """An open invitation that explains more of the question than what stands in it comes first."""
    open_end = next((f for f in found if f.aim == "any-question"), None)
    if open_end is None or open_end.start > found[0].start or open_end.length <= found[0].length:
        return found
    return [open_end, *(f for f in found if f is not open_end)]


def _takes_on(words: str, question: Question) -> bool:
    """Whether it only names a thing, to be told about: "And the laptops?"."""
    return question.label == "CLOSED:CHK" and _AND_THE.match(words) is not None


def _by_label(question: Question, words: str) -> Aim:
    if question.label == "CLOSED:PERM":
        return "permission"
    if question.label != "CLOSED:CHK" or _WHAT_IF.match(words) or _takes_on(words, question):
        return "any-question"
    return "agreement"


def _aims_of_statement(coding: Coding, scenario: Scenario) -> tuple[tuple[Aim, ...], tuple[int, int] | None]:
    """The aims of a turn without a question, and the span of an invitation to go on in it."""
    text = coding.text
    if not any(c.isalnum() for c in text) or coding.note == "not English":
        return ("silence" if coding.note is None else "off-topic",), None
    seen: dict[Aim, None] = {}
    substance = False
    parts = [match for match in _SENTENCE.finditer(text) if any(c.isalnum() for c in match.group())]
    for match in parts:
        found = aims_found(match.group(), scenario.aim_cues)
        marked = "?" in match.group() or match is parts[-1]
        if any(_asks(f, match.group(), marked=marked) for f in found):
            best = next((f for f in found if f.aim not in _SAID), found[0])
            return (best.aim, *best.also), match.span()
        said = [f.aim for f in found if f.aim in _SAID]
        if not said and match is parts[-1] and match.group().rstrip().endswith("?"):
            return ("any-question",), match.span()
        seen.update(dict.fromkeys(said))
        substance = substance or (not said and len(match.group().split()) >= _SUBSTANCE)
    if coding.has("LIGHT", "PRAISE", "REPAIR"):  # there are lines for what that does to her
        seen.pop("care", None)
    if coding.has(*_MATTER):
        seen.pop("story", None)
    aims = [aim for aim in _SAID if aim in seen and not (substance and aim in _LIGHT)]
    if "offer" not in aims and coding.has("SERVICE"):
        aims.insert(0, "offer")
    if "apology" not in aims and coding.has("REPAIR"):
        aims.insert(1 if aims and aims[0] == "repeat" else 0, "apology")
    return (*aims, "statement") if aims and aims[0] not in ("silence",) else (*aims,) or ("statement",), None


def _asks(found: Found, sentence: str, *, marked: bool) -> bool:
    """Whether a sentence that was not counted as a question still asks ("How are you?", "Say more.").

    `marked`: it has a question mark or ends the turn; "Who cooked, haha." before more does not ask.
    """
    if found.aim == "any-question":
        return found.start <= 0 and len(sentence.split()) > 1
    return found.aim not in _SAID and marked and ("?" in sentence or _ASKS.match(sentence) is not None)


def _follow_on(aims: tuple[Aim, ...], memory: Memory) -> tuple[Aim, ...]:
    """An open invitation ("Say more", "What else?") takes up the last aim, then any about the topic."""
    if aims[0] != "any-question":
        return aims
    last = memory.asked[-1][0].partition("/")[2] if memory.asked else ""
    taken = tuple(aim for aim in _BROAD if aim == last)
    return tuple(dict.fromkeys((*aims, *taken, *_BROAD)))
