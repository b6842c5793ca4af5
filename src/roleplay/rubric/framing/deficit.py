"""DEFICIT: a lack or fault placed in a person: the teacher, the pupils or their families."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.language.utterance import Token
from roleplay.rubric.codes import Frame, Span
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.blame import PUPIL_LABEL, Whose, blame, given_back
from roleplay.rubric.framing.sense.clauses import Clause
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import faults, goods, phrase_fault

_STATED = 12  # characters ahead of a question that are a statement of their own
_MY = frozenset(["i", "i'm", "i've", "i'd", "my"])
_STRONG = frozenset(
    [
        "disaster",
        "mess",
        "shambles",
        "flop",
        "chaos",
        "failure",
        "boring",
        "weak",
        "pointless",
        "terrible",
        "awful",
        "dreadful",
        "chaotic",
        "sloppy",
        "poor",
    ]
)
_LIVELY = frozenset(["loud", "noisy", "wild", "slow", "late", "busy", "messy", "quiet"])
_NEVER_CAME = r"\b(?:would|might|could)(?:n't)? have\b"
_BEHAVIOUR = frozenset(
    [
        "off-task",
        "misbehaviour",
        "misbehavior",
        "disengaged",
        "checked-out",
        "unruly",
        "rowdy",
        "chaos",
        "disruptive",
        "inattentive",
        "disengagement",
    ]
)


_POOR = (
    r"(?:flat|wild|fast|slow|long|wordy|passive|rushed|dull|thin|dry|chaotic|messy|muddled|confusing|harsh"
    r"|vague|boring"
    r"|shaky|loose|ropey|patchy|disjointed|repetitive|weak|poor|all over the place|behind)"
)
_MORE = r"(?: (?:just|a|wee|bit|little|kinda|kind|sort|of|too|so|very|really|quite|rather|pretty|much)){1,5}"
_PLAINLY_POOR = (
    "all are behind bit boring chaotic chapter chapters concerned confusing disjointed do doesn't don't "
    "dry dull eat fast flat had harsh i is it just lesson lessons long loose lost messy minute minutes "
    "muddled never one only outstanding overdue passive patchy pending poor repetitive ropey run rushed "
    "shaky should slide slides slow so task that they thin this too u unit units up vague very video walk"
    " was weak week weeks went were when wild won't wordy worksheet worried you :: "
    rf"\b(?:was|were|went|got|is|are|felt){_MORE} {_POOR}\b"
    rf"|\b(?:pace|pacing|ending|instructions?|lesson|room|class|learners|students|pupils|start|explanation"
    rf"|slides|task|"
    rf"introduction|transitions?|questions)(?: [a-z]+){{0,2}}? (?:is|was|were|are|went|very|too|so) (?:very "
    rf"|too |a bit )?{_POOR}\b"
    r"|\bbit (?:concerned|worried) about\b|\bi(?:'m| am) (?:a bit |a little )?(?:concerned|worried) about "
    r"(?:your|the|his|her|their)\b"
    r"|\byou (?:rarely|hardly ever|never really)\b(?! (?:see|get))"
    r"|\byou (?:kinda |kind of |sort of |rather |just |have )*(?:missed (?!me|out|it all)[a-z]+|overlooked"
    r"|not seen that|killed|wasted)\b"
    r"|\b(?:you|u) (?:were|are) (?:(?:a|bit|kinda|kind|of|sort|rather|pretty|quite|so|little) )*(?:glued to"
    r"|stuck to|hiding behind"
    r"|harsh|short with|hard on (?!yourself)|talking long)\b"
    r"|\btoo much (?:[a-z]+ )?from you\b|\b(?:pending|overdue|outstanding) since\b"
    r"|\b(?:a|one|two|three|\d+)(?: full| whole)? (?:chapters?|weeks?|units?|lessons?|minutes?) behind\b"
    r"|\bshould (?:already )?be (?:onto|on to|past|finished|at) \b|\bonly (?:one|two|three|four|five|\d+)(?: "
    r"\w+)? (?:had|got) the right\b"
    r"|\b(?:was|were) (?:just |really |a bit of )?(?:a|an) (?:\w+ )?(?:distraction|shambles|disaster|waste"
    r"|muddle|shocker"
    r"|car crash|let-?down)\b|\bhad no (?:red thread|thread|aim|shape)\b"
    r"|\b(?:they|the kids|the children|he|she)(?:'ll| will) (?:walk all over|run rings|eat you|just copy"
    r"|never respect)\b"
    r"|\b(?:don't|do not|doesn't|won't) respect\b|\b(?:it|that|this) (?:doesn't|does not|didn't) look (?:good"
    r"|great|right)\b"
    r"|\bone (?:could|should|might) have (?:planned|prepared|thought|known)\b"
    r"|\b(?:worksheet|task|video|slides?|it) (?:sort of |kind of |just |kinda )?(?:killed|ruined|flattened) "
    r"(?:it|them|the)\b"
    r"|\b(?:it|they) (?:was|were) not used\b|\bweren'?t up again\b|\bi was (?:so |a bit )?bored\b"
    r"|\byou did (?:rather|kind of|sort of) do it for them\b|\byou do (?:realise|realize)\b"
    r"|\bwhen (?:i|we) [a-z]+ to you to [a-z]+ and you didn't\b"
    r"|\blost attention\b"
)
_NO_BLAME = (
    "awful behind both can't do don't down got lost poor they what :: "
    r"\bpoor you\b|\b(?:an )?awful lot\b|\bgot (?:[a-z]+ ){0,4}wrong\b|\blost the (?:scheme|book|key|sheet"
    r"|page)\b"
    r"|\bcan't (?:do|make|come) (?:mon|tue|wed|thu|fri|today|tomorrow|this|next)|\bbehind (?:your|her|his) "
    r"desk\b"
    r"|\bdown as off[- ]task\b|\bboth wrong\b|\bdon't worry about the\b|\bthey don't do (?:it|that) any "
    r"?more\b|\bgot loud\b"
    r"|\bwhat do you mean\b|\bdo you mean\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A judgement word with a person as its owner; neutral data and her own words left alone."""
    if moment.has("BUT", "UNSAFE") and not moment.leads and "behind" not in moment.own:
        return _label_only(moment)
    if moment.asks and not moment.leads and not _sting(moment) and not finds(_PLAINLY_POOR, moment.own):
        return _label_only(moment)
    if finds(_NO_BLAME, moment.own):
        return ()
    found = blame(moment) or _in_clauses(moment) or _poor(moment)
    if found is None:
        return ()
    whose, spots, sure = found
    return (
        moment.frame(
            "DEFICIT",
            *spots,
            of=whose,
            sure=sure,
            confidence=0.85 if sure else 0.5,
            growth=moment.context.growth(moment.raw),
        ),
    )


def _sting(moment: Moment) -> bool:
    """A statement ahead of the question in the same sentence, or a sting in an open one."""
    own = moment.own
    return (
        bool(
            finds(
                r"\b(?:other than|apart from|besides|except for|aside from)\b|\bhow are we\b"
                r"|\breally saying\b",
                own,
            )
        )
        or moment.stated > _STATED
    )


def _poor(moment: Moment) -> tuple[Whose, tuple[Span, ...], bool] | None:
    """What was done said to be poor, in words that blame nobody else: "the demo was too fast"."""
    m = finds(_PLAINLY_POOR, moment.own)
    if m is None or given_back(moment) or (moment.context.her_words and len(moment.shared) > 1):
        return None
    whose: Whose = (
        "students"
        if m.group().startswith(("they", "the kids", "the children", "he", "she", "learn", "stud"))
        else "teacher"
    )
    return whose, ((m.start() + moment.start, m.end() + moment.start),), True


def _label_only(moment: Moment) -> Iterable[Frame]:
    m = finds(PUPIL_LABEL, moment.own)
    if m is None or moment.has("DEFICIT") or moment.open:
        return ()
    return (moment.frame("DEFICIT", m, of="students", confidence=0.8),)


def _in_clauses(moment: Moment) -> tuple[Whose, tuple[Span, ...], bool] | None:
    if (not faults(moment.tokens) and phrase_fault(moment.own) is None) or given_back(moment):
        return None
    for clause in moment.clauses:
        words = faults(clause.tokens)
        if any(t.plain in ("said", "says") for t in clause.tokens):
            continue
        piece = moment.own[clause.start - moment.start : clause.end - moment.start]
        phrase = phrase_fault(piece)
        if (not words and phrase is None) or finds(_NEVER_CAME, piece) or _merely_lively(moment, words):
            continue
        spots = tuple((t.start, t.end) for t in words[:2])
        if phrase is not None:
            spots = (*spots, (clause.start + phrase.start(), clause.start + phrase.end()))
        owner = _owner(moment, clause, words, piece, phrase is not None)
        if owner is not None:
            return owner, spots, not moment.asks or moment.leads
    return None


def _merely_lively(moment: Moment, words: tuple[Token, ...]) -> bool:
    """As in "They were loud and happy": how a room sounded, in good company."""
    return (
        bool(words)
        and all(t.plain in _LIVELY for t in words)
        and (bool(goods(moment.tokens)) or not moment.classes.isdisjoint({"feeling_up", "praise"}))
    )


def _owner(
    moment: Moment, clause: Clause, words: tuple[Token, ...], piece: str, phrase: bool
) -> Whose | None:
    plain = [t.plain for t in clause.tokens]
    if clause.subject == "coach" and not ("your" in plain or "you" in plain):
        return None
    if any(w in _MY for w in plain[:3]) and not any(
        w in ("your", "you", "kids", "students", "class") for w in plain
    ):
        return "students" if any(t.plain in _BEHAVIOUR for t in words) else None
    if any(t.plain in _BEHAVIOUR for t in words):
        return "students"
    if clause.opener in ("if", "unless", "until", "whether"):
        return None
    if clause.subject in ("pupils", "families"):
        return None if goods(clause.tokens) else _pupils(moment, words, phrase)
    if clause.subject in ("teacher", "hers"):
        return "teacher" if _competence(clause, words, phrase) else None
    if clause.subject == "lesson":
        return "teacher"
    if (
        clause.subject in ("it", "none")
        and not moment.asks
        and (any(t.plain in _STRONG for t in words) or (phrase and "lesson_part" in moment.classes))
    ):
        return "teacher"
    if "your" in plain and any("fault_noun" in t.classes for t in words):
        near = clause.subject != "we" or bool(
            finds(
                r"\byour (?:[a-z-]+ ){0,2}(?:problems?|issues?|weakness(?:es)?|mess|mistakes?|gaps?)\b", piece
            )
        )
        return "teacher" if near else None
    return None


def _pupils(moment: Moment, words: tuple[Token, ...], phrase: bool) -> Whose | None:
    """A count of what pupils had not done is data; a word for what they are like is a label."""
    if phrase:
        return "students"
    if any("fault_quality" in t.classes for t in words):
        return "students"
    return None if moment.evidence.counts else "students"


def _competence(clause: Clause, words: tuple[Token, ...], phrase: bool) -> bool:
    """Whether a word said of her judges what she can or did, and not how she feels."""
    if clause.subject == "hers" and (words or phrase):
        return True
    if phrase:
        return True
    return any(
        "feeling" not in t.classes
        and t.plain
        not in (
            "problem",
            "problems",
            "issue",
            "issues",
            "concern",
            "concerns",
            "trouble",
            "behind",
            "wrong",
            "excuse",
            "excuses",
        )
        for t in words
    )


_REASONS: dict[str, tuple[str, str | None]] = {
    "teacher": (
        "{words} is a verdict on the teacher, and a verdict leaves little to say except yes or no.",
        'What you counted or heard can stand in its place, with an open question: "What do '
        'you make of that?"',
    ),
    "students": (
        "{words} is a label for pupils; what they did or wrote would let both of you look.",
        "What one pupil did or said can stand in its place, with the question what would open the way.",
    ),
}

CODE = FrameCode(
    label="DEFICIT",
    definition="Places a lack or fault in the teacher, the pupils or their families.",
    source="rubric 2.5",
    why="{words} places the fault in a person.",
    suggest=_REASONS["teacher"][1],
    told=_REASONS,
    hear=hear,
    finds=(
        Example("I sat at the back. Your pacing was sloppy. It is Tuesday.", says="Your pacing was sloppy."),
        Example("Your pacing was sloppy."),
        Example("You need better routines."),
        Example("The discussion fell flat after lunch."),
        Example("I saw a lot of off-task talk."),
        Example("Your low group can't do it.", expect=(("of", "students"),)),
        Example("You sound defensive."),
        Example("A good teacher would begin with the sources.", expect=(("of", "teacher"),)),
        Example("You always seem to have a reason."),
        Example("Basically it's a planning problem."),
        Example("If you had sorted the cards first, they would have started on time."),
        Example("You gave four rules in a minute, that's too many."),
        Example("I'll come back on Monday and see if it's fixed."),
    ),
    leaves=(
        Example("I'll come back and see if it's fixed.", teacher_before="The projector died again."),
        Example("Your morning sounds like that's too much for one person."),
        Example("If you had told him, he would have lost the find."),
        Example("They were loud and happy."),
        Example("The low table by the window was free."),
        Example("The pupils' issue of the magazine is still in the hallway."),
        Example("The middle felt flat to you.", teacher_before="The middle felt so flat."),
        Example("Seven slips were blank."),
        Example("This is a hard stretch of the year."),
        Example("You're worried that you lost them.", teacher_before="I think I lost them."),
        Example("What do you make of the third problem?"),
    ),
)
