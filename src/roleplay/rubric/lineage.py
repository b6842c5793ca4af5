"""Where the codes come from: the field's works behind each (rubric 1.0.2, 2.0 and 9)."""

from typing import Final

_MITI = "Motivational Interviewing Treatment Integrity code 4.2.1 (Moyers, Manuel and Ernst)"
_REAL = "Knight, Better Conversations: real and leading questions, advice dressed up"
_CONSIDERED = "Wisconsin coaching guide: “have you considered” is advice and no coaching question"
_SUGGESTIVE = "Lyon, Quas and Lamb: tag, negative-term and presumptive questions are suggestive"
_FUNNEL = "Herbel-Eisenmann and Breyfogle: funneling and focusing"
_CLEAR = "International Coaching Federation, PCC markers: clear, mostly open, one at a time"
_SURVEY = "survey method: leading, loaded and double-barrelled questions"
_COGNITIVE = "Costa and Garmston, Cognitive Coaching: plural forms, tentative words, paraphrase"
_KILLION = "Killion, coaching heavy and coaching light"
_BRIGHT = "Heath and Heath, bright spots; Appreciative Inquiry, discover"
_DREAM = "Appreciative Inquiry, dream; Evocative Coaching"
_PARTNERS = "Knight, partnership: equality, choice, no judging"

LINEAGE: Final[dict[str, tuple[str, ...]]] = {
    "OPEN": (_MITI, _CLEAR),
    "CLOSED": (_MITI,),
    "LEADING": (_REAL,),
    "LEADING:TAG": (_SUGGESTIVE, _SURVEY),
    "LEADING:NEG": (_SUGGESTIVE, _SURVEY),
    "LEADING:PRESUP": (_SUGGESTIVE, _SURVEY),
    "LEADING:ADV": (_CONSIDERED, _REAL),
    "LEADING:GUESS": (_FUNNEL, _REAL),
    "LEADING:RHET": (_MITI, _REAL),
    "OPEN:WHY": ("Stevenson, Coaching Letter 93: when why puts a person on the defence", _MITI),
    "STRENGTH": (_MITI + ", Affirm", _BRIGHT),
    "PRAISE": ("Hattie and Timperley, feedback about the self", _MITI),
    "STRENGTH-ASK": (_BRIGHT,),
    "VISION": (_DREAM,),
    "BRIDGE": ("Teachstone, from a strength to the next edge",),
    "GROWTH": ("Teachstone, from a strength to the next edge",),
    "DIRECT": (_MITI + ", Persuade", "Aguilar, prescriptive and informative stances"),
    "ADVICE": (_MITI + ", Persuade", "Aguilar, prescriptive and informative stances"),
    "ADVICE-P": (_MITI + ", Persuade with Permission", "Costa, between advice and silence"),
    "AUTON": (_MITI + ", Emphasising Autonomy", _PARTNERS),
    "WE": (_PARTNERS,),
    "DEFICIT": (_MITI + ", Confront", "Ellerman, how we talk about teachers"),
    "BUT": (_MITI + ", Confront",),
    "UNSAFE": (_MITI + ", Confront",),
    "REFLECT": (_MITI + ", Simple and Complex Reflection", _COGNITIVE),
    "LIGHT": (_KILLION,),
    "HEAVY": (_KILLION, "Sweeney, student-centred coaching"),
    "IMPACT": ("Sweeney, student-centred coaching",),
    "INFO": (_MITI + ", Giving Information",),
    "PURPOSE": (_CLEAR + "; the coaching agreement",),
    "SERVICE": (_KILLION,),
    "DECLINE": (_KILLION,),
    "CANDOUR": ("Rudolph and others, debriefing with good judgment",),
    "HELD": ("Rudolph and others, debriefing with good judgment",),
    "EVAL": (_FUNNEL,),
    "STACK": (_CLEAR, _SURVEY),
    "FUNNEL": (_FUNNEL,),
    "SERIAL-PERMISSION": (_MITI,),
}


def lineage(label: str) -> tuple[str, ...]:
    """The works behind a code, its family's where it has none of its own, empty where it is ours."""
    return LINEAGE.get(label) or LINEAGE.get(label.partition(":")[0], ())
