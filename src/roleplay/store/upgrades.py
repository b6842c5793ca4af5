"""Upgrades of the store, one named function from each format to the next.

Each writes out what its format added, whatever the tables look like today.
"""

from sqlalchemy import Connection, update

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


UPGRADES = (add_disagreements,)  # the first leads from format 1 to 2


def upgrade(connection: Connection, kept: int) -> None:
    """Bring a store of format `kept` to the present one, step by step, in the transaction at hand."""
    for number, step in enumerate(UPGRADES[kept - 1 :], start=kept + 1):
        step(connection)
        connection.execute(update(about).values(format=number))
