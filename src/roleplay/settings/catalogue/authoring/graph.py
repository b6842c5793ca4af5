"""What `roleplay scenario graph` shows."""

from typing import Final

GRAPH: Final[dict[str, str]] = {
    "graph.help": (
        "Draw a scenario (ID, PACK/ID or path): its topics and the lines each has in every band, what "
        "unlocks what, the events with what they need, and gaps. As text, unless another form is named."
    ),
    "graph.text": "Text for a terminal, 80 columns (the default).",
    "graph.mermaid": "Mermaid text, for programs that draw it.",
    "graph.svg": "Draw an SVG picture into FILE.",
    "graph.one-form": "--text, --mermaid and --svg FILE exclude each other",
    "graph.written": "drawn: {file}",
    "graph.taken": "{file}: there is a file of that name that this command did not draw",
    "graph.taken.remedy": "another name; a picture drawn by it before is drawn anew",
    "graph.unwritten": "{file}: cannot be written ({why})",
    "graph.unwritten.remedy": "the folder has to exist and be writable",
    "graph.heading": "{title} ({id})",
    "graph.counts": "topics {topics} · own lines {own} · lines of banks behind {behind}",
    "graph.topics": "Topics: own answers that can be said in each band",
    "graph.topics.columns": "first beats: short reactions about it; behind: answers of banks that name it",
    "graph.column.beats": "beats",
    "graph.column.behind": "behind",
    "graph.kind.bright": "bright",
    "graph.kind.growth": "growth",
    "graph.kind.neutral": "neutral",
    "graph.kind.growth-area": "growth area",
    "graph.kind.vision": "vision",
    "graph.kind.secret": "secret",
    "graph.kind.topic": "topic",
    "graph.chains": "What unlocks what",
    "graph.chains.none": "no line waits for another",
    "graph.opens": "opens  {lines}",
    "graph.closes": "closes {lines}",
    "graph.event-tag": "event {occasion}",
    "graph.about": "about {topics}",
    "graph.many-topics": "{count} topics",
    "graph.several": "{first} and {more} more",
    "graph.events": "Events, what each needs, and its lines in each band",
    "graph.event.lines": "own {own}, of banks {behind} · {bands}",
    "graph.conditions": "What comes true in a talk, and the own lines that wait for it",
    "graph.condition.growth-named": "the growth area has been named",
    "graph.condition.growth-unnamed": "the growth area has not been named yet",
    "graph.condition.tentative": "a tentative commitment",
    "graph.condition.compliant": "a compliant commitment",
    "graph.condition.owned": "an owned step",
    "graph.condition.stirred": "growth arrived with some discomfort",
    "graph.condition.opens": "{name}: {count}",
    "graph.gaps": "Gaps",
    "graph.gaps.none": "none found",
    "graph.gap.topic": "{about}: no own answer is about it; banks speak",
    "graph.gap.bands": "{about}: no own answer in the bands {words}",
    "graph.gap.aims": "{about}: no own answer for {words}",
    "graph.gap.first-beat": "{about}: no first beat for the moment it is told as a strength",
    "graph.gap.event": "event {about}: no line, here or in a bank",
    "graph.gap.event-bands": "event {about}: no line in the bands {words}",
    "graph.gap.after-secret": "{about}: no line follows once it is told",
    "graph.gap.before-secret": "{about}: no own line for a coach who touches on it before it is told",
    "graph.gap.circle": "never said, each waits for another in a circle: {words}",
    "graph.gap.against": "{about}: never said; {words} has to be told and untold",
    "graph.gap.ending": "epilogue: {about} is not written; another stands in",
    "graph.needs.begins": "comes first, before the coach speaks",
    "graph.needs.leaves": "the band shut, {leaves_after} turns running",
    "graph.needs.repairs": "a hurt that the coach takes back",
    "graph.needs.pushes-back": "growth named in guard or polite, the first time",
    "graph.needs.asks-coach": (
        "a newcomer from turn 3, others after 4 questions in a row; not in shut, not after an owned step"
    ),
    "graph.needs.asks-favour": "under-threat deflect: every few turns, until a kind no",
    "graph.needs.reveals": (
        "the band {band}, turn {from_turn} or later, a strength told at {strength} or better, reflections "
        "{reflected}, no leading question for {no_leading_for} turns, visit {from_visit} or later"
    ),
    "graph.needs.proposes": (
        "growth named, a strength unpacked, H {near_hope} and A {near_agency} or more, polite or better"
    ),
    "graph.needs.commits": (
        "turn {step_turn} or later, ideas {ideas}, the next word left to the teacher, H {hope}, A {agency}, "
        "T {trust} and G 45 or more, D below 50"
    ),
    "graph.needs.complies": "an order or unasked advice, in shut or with A below {low_agency}",
    "graph.needs.ends": "the coach ends the talk",
    "graph.svg.title": "{title}: topics, what unlocks what, and events",
    "graph.svg.desc": (
        "{topics} topics on the left with the number of own answers in each band; lines that open or close "
        "other lines to their right; below them the events, conditions and gaps."
    ),
    "graph.svg.told": "solid line, arrow: opens once it was said",
    "graph.svg.untold": "dashed line, bar: closes once it was said",
    "graph.svg.is-about": "dotted line: is about",
    "graph.svg.bands": "S shut · G guard · P polite · W working · O open: own answers in each band",
    "graph.svg.lines": "Lines in a chain",
    "graph.svg.topics": "Topics",
}
