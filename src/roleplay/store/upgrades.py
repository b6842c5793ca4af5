"""Upgrades of the store, one named function from each format to the next.

Each writes out what its format added, whatever the tables look like today.
"""

import re

from sqlalchemy import Connection, text, update

from roleplay.store.tables import about


def add_disagreements(connection: Connection) -> None:
    """From 1 to 2: the marks that a trainee hears differently."""
    connection.exec_driver_sql(
        """
        CREATE TABLE disagreements (
            session VARCHAR(32) NOT NULL,
            turn INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            label VARCHAR(64) NOT NULL,
            wanted TEXT NOT NULL,
            at VARCHAR(40) NOT NULL,
            PRIMARY KEY (session, turn, start, "end", label),
            FOREIGN KEY(session, turn) REFERENCES turns (session, id)
        )
        """
    )


_SERIES = re.compile(r"^series:[ \t]*[\"']?([a-z0-9-]+)", re.MULTILINE)
_VISIT = re.compile(r"^visit:[ \t]*[\"']?([0-9]{1,2})\b", re.MULTILINE)


def add_series(connection: Connection) -> None:
    """From 2 to 3: what a session went on from, and which visit of which series it is, by its scenario."""
    for column in (
        "series VARCHAR(200) NOT NULL DEFAULT ''", "visit INTEGER NOT NULL DEFAULT 1", "carried TEXT",
    ):  # fmt: skip
        connection.exec_driver_sql(f"ALTER TABLE sessions ADD COLUMN {column}")
    scenarios = connection.exec_driver_sql(
        """
        SELECT sources.session, texts.text FROM sources JOIN texts ON texts.digest = sources.digest
        WHERE sources.position = 0
        """
    ).all()
    change = text("UPDATE sessions SET series = :series, visit = :visit WHERE id = :id")
    for session, scenario in scenarios:
        series, visit = _SERIES.search(scenario), _VISIT.search(scenario)
        if series:
            number = int(visit.group(1)) if visit else 1
            connection.execute(change, {"series": series.group(1), "visit": number, "id": session})


def add_reversals(connection: Connection) -> None:
    """From 3 to 4: role reversals."""
    connection.exec_driver_sql(
        """
        CREATE TABLE reversals (
            number INTEGER NOT NULL,
            id VARCHAR(32) NOT NULL,
            revision INTEGER NOT NULL,
            record TEXT NOT NULL,
            PRIMARY KEY (number),
            UNIQUE (id)
        )
        """
    )


def add_drills(connection: Connection) -> None:
    """From 4 to 5: the answers of drills."""
    connection.exec_driver_sql(
        """
        CREATE TABLE drill_answers (
            number INTEGER NOT NULL,
            drill VARCHAR(64) NOT NULL,
            kind VARCHAR(200) NOT NULL,
            item TEXT NOT NULL,
            said TEXT NOT NULL,
            "right" BOOLEAN NOT NULL,
            at VARCHAR(40) NOT NULL,
            label VARCHAR(64) NOT NULL,
            differs BOOLEAN NOT NULL,
            wanted TEXT NOT NULL,
            PRIMARY KEY (number)
        )
        """
    )


def add_pairs(connection: Connection) -> None:
    """From 5 to 6: rounds that belong together as a pair."""
    connection.exec_driver_sql(
        """
        CREATE TABLE pairs (
            number INTEGER NOT NULL,
            id VARCHAR(32) NOT NULL,
            record TEXT NOT NULL,
            PRIMARY KEY (number),
            UNIQUE (id)
        )
        """
    )


UPGRADES = (  # the first leads from format 1 to 2
    add_disagreements,
    add_series,
    add_reversals,
    add_drills,
    add_pairs,
)


def upgrade(connection: Connection, kept: int) -> None:
    """Bring a store of format `kept` to the present one, step by step, in the transaction at hand."""
    for number, step in enumerate(UPGRADES[kept - 1 :], start=kept + 1):
        step(connection)
        connection.execute(update(about).values(format=number))
