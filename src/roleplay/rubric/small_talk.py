"""Small talk: food, sleep, the weekend, the weather, how the two of them get on; no word of teaching."""

from roleplay.language.pattern import finds, pattern, starts

_THING = (
    r"(?:lunch|breakfast|dinner|supper|sandwich(?:es)?|soup|salad|coffee|tea|cakes?|cookies?|biscuits?|snacks?"
    r"|pizza|food|weekend|holidays?|vacation|weather|rain|snow|birthday|traffic|football|nap|bed|sleep)"
)
_TEACHING = (
    r"\b(?:board|books?|children|class(?:es)?|club|debate|duty|groups?|kids|lessons?|maths?|pairs?|plan"
    r"|posters?|problem|pupils?|reading|rubric|slips|strips|students|task|teach|teaching|them|they|they're"
    r"|their|thinking|unit|after lunch|before lunch)\b"
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
    if starts(_ABOUT_ME, clause):
        return True
    return starts(_ASKED, clause) is not None and finds(_TEACHING, clause) is None


def said_in_passing(sentence: str) -> bool:
    """Whether a sentence is a remark about food, sleep, the weather or the weekend."""
    if asked_in_passing(pattern(_LEAD).sub("", sentence, count=1).rstrip(" ?!.")):
        return True
    if finds(_TEACHING, sentence) or finds(_OFFERS, sentence) or len(sentence.split()) > _FEW:
        return False
    return pattern(_SAID).search(sentence) is not None
