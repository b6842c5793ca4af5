"""The answers of drills in the store, one row each."""

from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select, update

from roleplay.practice.drills.history import Answer
from roleplay.store.tables import drill_answers

_PLAIN = ("drill", "kind", "item", "said", "right", "label", "differs", "wanted")


def add(connection: Connection, answer: Answer) -> int:
    """Keep a new answer; its number."""
    values = {name: getattr(answer, name) for name in _PLAIN} | {"at": answer.at.isoformat()}
    done = connection.execute(insert(drill_answers).values(**values))
    return int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0


def differ(connection: Connection, number: int, differs: bool, wanted: str) -> None:
    """Keep whether an answer is heard differently."""
    connection.execute(
        update(drill_answers).where(drill_answers.c.number == number).values(differs=differs, wanted=wanted)
    )


def every(connection: Connection) -> tuple[Answer, ...]:
    """All answers in the order they were given."""
    rows = connection.execute(select(drill_answers).order_by(drill_answers.c.number)).mappings().all()
    return tuple(map(_answer, rows))


def _answer(row: RowMapping) -> Answer:
    plain = {name: row[name] for name in _PLAIN}
    return Answer(number=row["number"], at=datetime.fromisoformat(row["at"]), **plain)
