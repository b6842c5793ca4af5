"""Opening the store: a private SQLite file, checked before it is trusted, set aside when damaged."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say
from roleplay.settings.clock import Clock, system_clock
from roleplay.settings.paths import make_private
from roleplay.store.keeper import StoreKeeper
from roleplay.store.tables import FORMAT, about, metadata
from roleplay.store.upgrades import upgrade

FILE = "sessions.db"
PATIENCE = 5.0  # seconds to wait for another program that is writing


class StoreError(RoleplayError):
    """The store cannot be used; exit status 4."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message, remedy, Exit.STORE)


def open_store(folder: Path, clock: Clock = system_clock, patience: float = PATIENCE) -> StoreKeeper:
    """The keeper of the sessions in `folder`, made if need be, upgraded when an earlier version made it.

    Raises StoreError when the folder cannot be written, when another program holds the file, when the
    file was made by a newer version, or when it is damaged; a damaged file is moved aside, never changed.
    """
    path = folder / FILE
    try:
        make_private(folder)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreError(
            say("store.no-folder", folder=folder, why=error.strerror), say("store.no-folder.remedy")
        ) from error
    engine = _engine(path, patience)
    try:
        with engine.begin() as connection:
            _prepare(connection, path)
    except OperationalError as error:
        engine.dispose()
        key = "store.locked" if "locked" in str(error.orig) else "store.read-only"
        raise StoreError(say(key, path=path), say(f"{key}.remedy")) from error
    except DatabaseError as error:
        engine.dispose()
        aside = _set_aside(path, clock)
        raise StoreError(say("store.damaged", path=path, aside=aside), say("store.damaged.remedy")) from error
    return StoreKeeper(engine)


def _engine(path: Path, patience: float) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": patience})

    @event.listens_for(engine, "connect")
    def _settle(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # sqlite3 leaves transactions to us
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _prepare(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise DatabaseError("quick_check", None, sqlite3.DatabaseError(str(path)))
    kept = connection.scalar(select(about.c.format)) if inspect(connection).has_table(about.name) else None
    if kept is None:
        metadata.create_all(connection)
        connection.execute(insert(about).values(format=FORMAT))
    elif kept > FORMAT:
        raise StoreError(say("store.newer", path=path), say("store.newer.remedy"))
    else:
        upgrade(connection, kept)


def _set_aside(path: Path, clock: Clock) -> Path:
    stamp = clock().strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        with suppress(OSError):
            part.rename(aside.with_name(aside.name + ending))
    return aside
