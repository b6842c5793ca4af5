"""Small talk: food, sleep, the weekend, the weather, how the two of them get on; no word of teaching."""

import re

from roleplay.language.pattern import finds, pattern, starts

_THING = (
    r"(?:lunch|breakfast|dinner|supper|sandwich(?:es)?|soup|salad|coffee|tea|cakes?|cookies?|biscuits?"
    r"|snacks?"
    r"|pizza|food|(?:mince )?pies?|weekend|holidays?|vacation|weather|rain|snow|birthday|traffic|football"
    r"|nap|bed|sleep)"
)
_TEACHING = (
    r"\b(?:board|books?|children|class(?:es)?|club|debate|duty|groups?|kids|lessons?|maths?|pairs?|plan"
    r"|posters?|problem|pupils?|reading|rubric|slips|strips|students|task|teach|teaching|them|they|they're"
    r"|their|thinking|unit|after lunch|before lunch|<day>)\b"
)
_ASKED = (
    rf"(?:(?:did|do|does|have|has|are|is|was|were|will|can|could|shall|should|would|had|got|any|want) "
    rf"(?:<w> ){{0,7}}?{_THING}\b"
    rf"|(?:what|where|when|who|how)(?:'s|'re)? (?:<w> ){{0,6}}?{_THING}\b"
    r"|(?:have |did |do |are )?you (?:have |had |been )?(?:slept|sleep|sleeping|eat|eaten|ate|hungry|thirsty"
    r"|tired today|well|okay|ok)(?: yet| today| well| enough| already| something| anything| or not)*$"
    r"|(?:do )?you want (?:a |some )?(?:half|bite|piece|drink|seat)\b"
    r"|(?:who|does anyone|do you have someone)\b.{0,40}\bat home$"
    r"|do you (?:also )?(?:write|paint|sing|cook|dance|swim|run|garden|bake|knit|draw|cycle"
    r"|hike)(?: too| yourself)?$"
    rf"|{_THING}$)"
)
_KIN = (
    r"(?:mum|mom|dad|mother|father|gran|nan|grandma|grandad|husband|wife|partner|son|daughter|baby|little"
    r" one|boy|girl|brother"
    r"|sister|dog|cat|hip|back|knee|leg|foot|cold|cough|house move|new house|car|family|kids|children)"
)
_FEAST = (
    r"(?:christmas|easter|diwali|eid|pongal|onam|holi|hanukkah|passover|ramadan|thanksgiving|new year|half"
    r" term|half-term"
    r"|bank holiday|halloween|summer|weekend|holidays?|break|wedding|party|match|game|concert|festival"
    r"|ceilidh|trip)"
)
_CUES = " ".join(re.findall("[a-z]+", _KIN + _FEAST))
_OF_HERS = (
    rf"{_CUES} :: (?:how(?:'s| is| are| was| has)(?: (?:your|the|that))(?: (?:new|poor|lovely|wee|little))?"
    rf" {_KIN}(?:'s <w>)?\b"
    rf"(?! (?:doing|going|working|getting) (?:in|with|at|on) (?:the|your))(?:,? (?:doing|been|getting on"
    rf"|keeping|by the way"
    r"|anyway|now|today|these days|getting along|feeling|after <w>|since <w>))*$"
    rf"|how (?:was|were|did)(?: (?:your|the))? (?:<w> )?{_FEAST}\b.{{0,40}}$"
    rf"|did you (?:do|get|go|have|see|enjoy|watch)\b.{{0,30}}\b(?:for|at|over|after|in|on)? ?(?:the |your"
    rf" )?{_FEAST}\b)"
)
_PERSON = (
    r"(?:(?:are )?(?:you|you guys|you all|you two) (?:been )?(?:sleeping|eating|resting|coping|keeping well"
    r"|feeling (?:any )?better|managing"
    r" to (?:sleep|rest|eat))\b(?: <w>){0,3}$"
    r"|(?:are you|you) (?:all right|alright|ok|okay|well)(?:,? (?:first of all|though|now|today|yourself|in"
    r" yourself|by the way))*$"
    r"|did you (?:get|make it) (?:in|here|home)(?: (?:all right|alright|ok|okay|safely|on time|today))+$"
    r"|did you (?:see|hear|catch|spot) (?:me(?: <w>ing| in| there|$)|the (?:news|match|game|snow|rain|moon"
    r"|sunset)|my (?:new )?(?:car|shoes|hat"
    r"|hair))\b"
    r"|are you (?:going|coming) (?:to (?:the|that|a|<w>'s)|along|out)\b.{0,30}\b(?:thing|party|do|wedding"
    r"|drinks|pub|barbecue|bbq|leaving|gig|concert|match"
    r"|game|quiz|dinner|meal)\b"
    r"|is (?:he|she) (?:one of the <w>(?: <w>)? (?:kids|boys|girls|children|lot|family|twins)|related to"
    r"|<w>'s (?:brother|sister|cousin"
    r"|son|daughter)|any relation)\b"
    r"|is that your own (?:<w> )?(?:kilt|coat|hat|car|bike|scarf|jumper|mug|dog|bag)\b"
    r"|did your (?:parents|mum|mom|dad|family|sister|brother|husband|wife) (?:come|go|enjoy|visit|like|get"
    r"|make)\b"
    r"|(?:does|did) (?:that|it|this)(?: all)? make (?:any )?sense(?: (?:so far|to you))?$)"
)
_ABOUT_ME = (
    r"(?:what|how) (?:do|did) you (?:think of|feel about|find|like) me(?: so far)?$"
    r"|(?:are )?you (?:are |were |was )?(?:angry|mad|upset|cross|bored|annoyed|tired|sick|fed up|happy)"
    r" (?:of|with|at|by) me(?: now)?$"
    r"|(?:do|did) you (?:like|hate|mind|trust) me$"
)
_SAID = rf"\b{_THING}\b|\bha(?:ha)+\b|\bha ha\b|\bhungry\b|\bjokes?\b|\bi mean food\b"
_OFFERS = r"\b(?:i'll|i can|i could|i will|i'd|lose|let me)\b"
_LEAD = r"[^a-z]*(?:(?:hello|hi|hey|so|and|well|oh|okay|ok|now|then)[, ]+)*"
_FEW = 10  # words of a remark that is no more than small talk


def asked_in_passing(clause: str) -> bool:
    """Whether a question is about the day or the two of them, and not about teaching."""
    if starts(_ABOUT_ME, clause) or starts(_OF_HERS, clause) or starts(_PERSON, clause):
        return True
    return starts(_ASKED, clause) is not None and finds(_TEACHING, clause) is None


def said_in_passing(sentence: str) -> bool:
    """Whether a sentence is a remark about food, sleep, the weather or the weekend."""
    if asked_in_passing(pattern(_LEAD).sub("", sentence, count=1).rstrip(" ?!.")):
        return True
    if finds(_TEACHING, sentence) or finds(_OFFERS, sentence) or len(sentence.split()) > _FEW:
        return False
    return finds(_SAID, sentence) is not None
