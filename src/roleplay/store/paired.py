"""Pairs of rounds in the store, each written whole as JSON."""

import json
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from roleplay.practice.doors.kept import KeptPair
from roleplay.store.tables import pairs


def keep(connection: Connection, pair: KeptPair) -> None:
    """Keep a pair, in place of the one with its id."""
    record = json.dumps(asdict(pair), default=datetime.isoformat, separators=(",", ":"))
    if connection.execute(update(pairs).where(pairs.c.id == pair.id).values(record=record)).rowcount == 0:
        connection.execute(insert(pairs).values(id=pair.id, record=record))


def every(connection: Connection) -> tuple[KeptPair, ...]:
    """All pairs, the newest first."""
    from pydantic import TypeAdapter  # heavy, and needed only where a pair is read

    read = TypeAdapter(KeptPair)
    records = connection.scalars(select(pairs.c.record).order_by(pairs.c.number.desc())).all()
    return tuple(read.validate_json(record) for record in records)
