"""The word classes by which a noun phrase is judged: what it names, and what must not stand in it."""

PEOPLE = frozenset(["pupil_noun", "student"])
LESSON = frozenset(["lesson", "lesson_part"])
WORK = frozenset(["classroom_thing"])
NOUNS = PEOPLE | LESSON | WORK | {"day", "technique"}
TECHNIQUES = frozenset(["technique", "practice"])
DEEDS = frozenset(["irregular_past", "pupil_deed", "teaching_act", "inner_verb"])
JUDGES = frozenset(
    [
        "judgement", "fault", "fault_quality", "fault_noun", "fault_event", "trouble", "label",
        "feeling_down", "poor", "low_label", "state", "lacking", "improvement", "minimiser", "virtue",
        "good_quality", "praise_quality", "bright",
    ]
)  # fmt: skip
