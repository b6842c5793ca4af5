"""EVAL: grades what she has just said."""

from collections.abc import Iterable

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_AT_HEAD = (
    r"^\W{0,4}(?:yes|yeah|okay|ok|oh|ah|well|right|so)?,?\W{0,4}(?:exactly(?: right)?(?=[.!,;—]|$)"
    r"|precisely|correct|(?:very |really )?good(?= ?[.!,;—–-]|$)|perfect(?=[.!,]|$)|excellent(?=[.!,]"
    r"|$)|great(?=[.!]|$)|bingo|spot on|not quite|close(?= ?[.!,;—–]|$)|almost(?=[.!,;—]|$)"
    r"|nearly(?=[.!,;—]|$)|nope|wrong|incorrect|that's (?:it|right|correct|not (?:it|quite it"
    r"|right))(?=[.!,;]|$)|there you go|now you're (?:getting it|talking|thinking)|you(?:'ve)? (?:got"
    r"|nailed) it|you're (?:getting (?:there|warmer?)|nearly there|right(?=[.!,])|almost there)"
    r"|try again|warmer)\b"
    r"|^\W{0,4}(?:yes[.!,]? )?(?:you're|that's|very|pretty|getting) (?:close|warm|nearly|almost)\b"
    r"|^\W{0,4}(?:smart|clever|wise|nice|lovely|wonderful|brilliant|awesome|fantastic|terrific|super"
    r"|nope|bingo|ding)\W{0,4}$|^\W{0,4}yes!"
    r"|^\W{0,4}(?:hm+,? |mm,? |well,? |no,? )?not (?:really|exactly|quite|yet|what i)\b"
    r"|^\W{0,4}(?:perfect|great|good|excellent|wrong|right|best|lovely|super|brilliant) (?:answer|idea"
    r"|point|thinking|response|choice|call|one)\b|^\W{0,4}(?:hm+,? )?(?:try|guess) again\b"
    r"|^\W{0,4}(?:great|good|excellent|nice|lovely|smart|brilliant|fantastic|wonderful) (?:answers?"
    r"|ideas?|points?|questions?|thinking|thoughts?|plan|suggestion|choice)\b"
    r"|^\W{0,4}a tasting, exactly|^[^.?!]{1,30}, exactly[.!]?$"
)
_GRADE = (
    "10 advice after again agreeing answer attitude boy call catch choice closer girl glad goal handled "
    "harder hm hoped hoping idea knew lines listening looking man marks meant mind needed no now one "
    "option plan point question somewhere spirit suggestion ten that's thinking thought "
    "ticket took track waiting wanted warmer we're well :: "
    r"\b(?:what|just what|exactly what) i was (?:hoping|looking|waiting|thinking)\b"
    r"|\bi (?:was hoping|knew) you(?:'d| would) (?:say|get|see|come)\b|\byou took that (?:so )?well\b"
    r"|\bhow well you (?:took|handled) (?:that|this|it)\b|\bwhat i (?:wanted|hoped|needed) to hear\b"
    r"|\b(?:that's|there's) the (?:one|spirit|answer|ticket|right (?:answer|idea))\b"
    r"|\bi like (?:that|your|the) (?:attitude|answer|thinking|idea|thought|plan|spirit)\b"
    r"|\bnow we're talking\b|\bi knew (?:you|it)\b|\bgood (?:girl|boy|man|catch|thinking|call)\b"
    r"|\bthat's (?:not|exactly) what i\b|\b(?:no|hm|well)[,.]? think (?:again|harder|about it)\b"
    r"|\bglad you (?:said|see|agree|noticed|mentioned)\b|\bnow we're getting\b"
    r"|\bgetting (?:somewhere|closer|warmer)\b|\bthink harder\b"
    r"|\byou're on the right (?:track|lines)\b"
    r"|\b(?:what|just what|exactly what) i (?:had in mind|meant|was after|wanted)\b"
    r"|\bnow you (?:see|get|have|understand)(?: it)?\b"
    r"|\b(?:the|an?) (?:right|wrong|better|best) answer\b|\bfull marks\b"
    r"|\b(?:ten|10) out of (?:ten|10)\b"
    r"|\b(?:good|great|nice|excellent|lovely|well done|gold star|points?)(?: (?:job|work|going|girl|boy))?,?"
    r"(?: (?:for|on|at|with|by))?,? (?:listening|agreeing)"
    r"(?: (?:to|with) (?:me|this|that|my|feedback)\b|[.!]*$)"
    r"|\bglad you took (?:my|that|the|this)(?: advice)?\b"
    r"|\b(?:that's|that is|what|sounds like|is) (?:a |an |such a |really a )?(?:very "
    r"|really )?(?:great|good|excellent|nice|wonderful|smart|lovely|perfect|the right|terrific"
    r"|fantastic|bad|brilliant) (?:answer|idea|point|question|thinking|thought|plan|suggestion|option"
    r"|goal|choice)\b"
)

_LEAVING = (
    r"\b(?:see you|good ?bye|bye|take care|i'll let you|won't keep you|until (?:then|thursday|next)"
    r"|helps to (?:have a )?"
    r"(?:chat|talk)|have a (?:good|great|nice|lovely)|let's (?:get|grab) (?:a )?coffee|talk (?:soon|later))\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A mark for the reply; there has to be a reply to mark."""
    if not moment.context.her_words or (moment.number > 1 and not moment.own.startswith(("that's", "great"))):
        return ()
    m = finds(_AT_HEAD, moment.own) or finds(_GRADE, moment.own)
    if (
        m is None
        or _goodbye(moment)
        or starts(r"\W{0,4}good (?:morning|afternoon|to|luck|evening)", moment.own)
    ):
        return ()
    return (moment.frame("EVAL", m, confidence=0.8),)


def _goodbye(moment: Moment) -> bool:
    """A good word on the way out, or one that opens a remark of one's own, marks nothing she said."""
    said = moment.turn.utterance.plain
    return finds(_LEAVING, said) is not None and not any(
        q.counted and not q.neutral for m in moment.turn.moments for q in m.questions
    )


CODE = FrameCode(
    label="EVAL",
    definition="Marks what the teacher has just said as right, wrong, warm or good, or rewards her "
    "for agreeing.",
    source="rubric 2.25",
    why="{words} marks her reply, and says that an answer was being looked for.",
    suggest="Her own words given back, or a question about them, lets the reply count for itself.",
    hear=hear,
    finds=(
        Example("Exactly.", teacher_before="Maybe they needed more time."),
        Example("Not quite. What else?", teacher_before="The task was unclear?"),
        Example("That's what I was hoping you'd say.", teacher_before="I could try it."),
        Example("Great idea!", teacher_before="I could put them in trios."),
        Example("Good job listening to me.", teacher_before="Okay, I'll post the steps."),
    ),
    leaves=(
        Example("Thank you for telling me.", teacher_before="I'd ask Noor to begin."),
        Example("The cards first.", teacher_before="I'd put the cards out first."),
        Example("Good morning.", teacher_before="Come in."),
        Example("There you go, it helps to have a chat. See you Friday!", teacher_before="I feel lighter."),
        Example("Great, see you Monday.", teacher_before="I'll try it."),
        Example("Exactly eleven slips were blank.", teacher_before="I haven't looked."),
        Example("Good listening at the back table.", teacher_before="They heard each other out."),
    ),
)
