"""The word classes by which a noun phrase is judged: what it names, and what must not stand in it."""

PEOPLE = frozenset(["pupil_noun", "student", "pupil_word"])
LESSON = frozenset(["lesson", "lesson_part", "lesson_piece"])
WORK = frozenset(["classroom_thing", "evidence_word", "thing_made"])
NOUNS = PEOPLE | LESSON | WORK | {"day", "technique", "technique_noun"}
TECHNIQUES = frozenset(["technique", "technique_noun", "practice", "technique_verb"])
DEEDS = frozenset(
    ["irregular_past", "pupil_deed", "teacher_deed", "poor_verb", "good_verb", "teaching_act", "inner_verb"]
)
GROWN_UP = frozenset(["school_role"])
JUDGES = frozenset(
    [
        "judgement", "fault", "fault_quality", "fault_noun", "fault_event", "trouble", "label",
        "feeling_down", "poor_quality", "poor_noun", "person_label_low", "feeling_low", "improvement",
        "minimiser", "virtue", "good_quality", "praise_quality", "good_noun", "lack_verb",
    ]
)  # fmt: skip
