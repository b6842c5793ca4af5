"""From validated files to a scenario ready to play: banks merged in, words given their meaning."""

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from roleplay.language.match import Cues
from roleplay.language.thesaurus import Phrase
from roleplay.scenario.bank import topics_of
from roleplay.scenario.document import Document
from roleplay.scenario.model import (
    OWN,
    Growth,
    Line,
    Note,
    Scenario,
    Secret,
    Since,
    Teacher,
    Topic,
    When,
)
from roleplay.scenario.schema import BankKeys, EpilogueKeys, LineKeys, ScenarioKeys, TopicKeys, WhenKeys
from roleplay.scenario.template import Template
from roleplay.scenario.vocabulary import MOVE_FAMILIES, Aim, Ending

_ALWAYS = When()


def assemble(
    chain: tuple[Document, ...], own: ScenarioKeys, banks: tuple[BankKeys, ...], digest: str
) -> Scenario:
    """The scenario of a file and the banks behind it, nearest first."""
    notes = tuple(
        Note(i, n.text, n.kind, Cues.of(n.cues), n.at, frozenset(n.last)) for i, n in own.notes.items()
    )
    return Scenario(
        id=own.id,
        version=own.version,
        title=own.title,
        minutes=own.minutes,
        turns=own.turns,
        counts=own.counts,
        reach=own.reach,
        directness=own.directness,
        focus=own.focus,
        content_note=own.content_note,
        situation=own.situation,
        vision=own.vision,
        teacher=_teacher(own),
        notes=notes,
        topics=_topics(own, banks, notes),
        growth=Growth(frozenset(own.growth.topics), own.growth.goal, Cues.of(own.growth.cues)),
        secret=_secret(own),
        lines=_lines(chain, own, banks, notes),
        epilogue=_epilogue(own.epilogue),
        inner=_inner((own, *banks)),
        aim_cues=_aim_cues((own, *banks)),
        visit=own.visit,
        series=own.series,
        without_last=own.without_last,
        since=Since(**own.since.model_dump()) if own.since else None,
        locale=own.locale,
        digest=digest,
        sources=tuple(document.source for document in chain),
    )


def _teacher(own: ScenarioKeys) -> Teacher:
    return Teacher(**own.teacher.model_dump())


def _secret(own: ScenarioKeys) -> Secret | None:
    for name, secret in own.secret.items():
        return Secret(name, **secret.model_dump(exclude={"cues"}))
    return None


def _topics(own: ScenarioKeys, banks: tuple[BankKeys, ...], notes: tuple[Note, ...]) -> tuple[Topic, ...]:
    """Notes in the order of the file, then growth, vision, the secret, then what the author adds.

    Those of banks come last; one that is there by the same name nearer by is not taken, nor are cues of an
    everyday topic that a nearer topic has.
    """
    found = [
        *(Topic(note.id, note.cues, note.last) for note in notes),
        Topic("growth", Cues.of(own.growth.cues)),
        Topic("vision", Cues()),
        *(Topic(name, Cues.of(secret.cues)) for name, secret in own.secret.items()),
        *_added(own.topics),
    ]
    for bank in banks:
        taken = {phrase for topic in found for phrase in topic.cues.phrases}
        added = _added(bank.topics)
        found.extend(added if bank.person else (_everyday(topic, taken) for topic in added))
    nearest: dict[str, Topic] = {}
    for topic in found:
        nearest.setdefault(topic.id, topic)
    return tuple(nearest.values())


def _added(topics: dict[str, TopicKeys]) -> list[Topic]:
    return [Topic(name, Cues.of(topic.cues), frozenset(topic.last)) for name, topic in topics.items()]


def _everyday(topic: Topic, taken: set[Phrase]) -> Topic:
    left = tuple(phrase for phrase in topic.cues.phrases if phrase not in taken)
    return replace(topic, cues=Cues(left, topic.cues.long), everyday=True)


def _lines(
    chain: tuple[Document, ...], own: ScenarioKeys, banks: tuple[BankKeys, ...], notes: tuple[Note, ...]
) -> tuple[Line, ...]:
    """All lines, nearest first. A bank's line whose id is taken nearer by goes by `bank/id`."""
    files: tuple[tuple[str, dict[str, LineKeys]], ...] = (
        (OWN, own.lines), *((bank.id, bank.lines) for bank in banks),
    )  # fmt: skip
    names = _unique_names(files)
    ranks = _ranks(banks)
    later = own.series is not None and own.visit > 1
    found: list[Line] = []
    for place, (source, lines) in enumerate(files):
        known = [names[behind] for behind in range(place, len(files))]
        numbers = chain[place].line_numbers("lines")
        for name, line in lines.items():
            when = _when(line.when, notes, known)
            if line.when.topic and not when.topics:
                continue  # about a kind of note this scenario has none of: it would fit anything
            if when.last and not later:
                continue  # there was no visit before
            found.append(_line(line, names[place][name], when, source, ranks[place], numbers.get(name, 0)))
    return tuple(found)


def _ranks(banks: tuple[BankKeys, ...]) -> list[int]:
    """How far each file is from the scenario: the bank of its person is as near as the scenario itself."""
    ranks = [0]
    for bank in banks:
        ranks.append(ranks[-1] + (bank.person is None))
    return ranks


def _line(line: LineKeys, name: str, when: When, source: str, rank: int, number: int) -> Line:
    return Line(
        id=name,
        part=line.part,
        occasion=line.occasion,
        when=when,
        shows=frozenset(line.shows),
        variants=tuple(map(Template, line.say)),
        guarded=tuple(map(Template, line.guarded)),
        source=source,
        rank=rank,
        line_number=number,
    )


def _unique_names(files: tuple[tuple[str, dict[str, LineKeys]], ...]) -> list[dict[str, str]]:
    """For every file, its lines' ids and the ids they go by in the scenario."""
    taken: set[str] = set()
    names: list[dict[str, str]] = []
    for source, lines in files:
        names.append({name: f"{source}/{name}" if name in taken else name for name in lines})
        taken.update(lines)
    return names


def _when(when: WhenKeys, notes: tuple[Note, ...], known: list[dict[str, str]]) -> When:
    if not when.model_fields_set:
        return _ALWAYS

    def lines(words: tuple[str, ...]) -> frozenset[str]:
        if not words:
            return frozenset()
        return frozenset(next(names[word] for names in known if word in names) for word in words)

    return When(
        topics=topics_of(when.topic, notes),
        aims=frozenset(when.aim),
        moves=frozenset(move for word in when.move for move in MOVE_FAMILIES.get(word, {word})),
        bands=frozenset(when.band),
        told=lines(when.told),
        untold=lines(when.untold),
        from_turn=when.from_turn,
        to_turn=when.to_turn,
        growth=when.growth,
        commitment=frozenset(when.commitment),
        asked=when.asked,
        stirred=when.stirred,
        last=frozenset(when.last),
    )


def _epilogue(epilogue: EpilogueKeys) -> dict[Ending, Template]:
    written = epilogue.model_dump(by_alias=True, exclude_none=True)
    return {cast("Ending", ending): Template(text) for ending, text in written.items()}


def _inner(files: Iterable[ScenarioKeys | BankKeys]) -> dict[str, tuple[str, ...]]:
    """What was heard by move or family: the scenario's first, then the banks'."""
    found: dict[str, tuple[str, ...]] = {}
    for file in files:
        for move, said in file.inner.items():
            found[move] = (*found.get(move, ()), *said)
    return found


def _aim_cues(files: Iterable[ScenarioKeys | BankKeys]) -> dict[Aim, Cues]:
    found: dict[Aim, Cues] = {}
    for file in files:
        for aim, keys in file.aims.items():
            before, more = found.get(aim, Cues()), Cues.of(keys.cues)
            found[aim] = Cues((*before.phrases, *more.phrases), (*before.long, *more.long))
    return found
