"""The keeper that writes to the database. Each method is one transaction, committed when it returns."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection, Delete, Engine, RowMapping, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.doors.kept import KeptPair
from roleplay.practice.drills.history import Answer
from roleplay.practice.keeping import Disagreement, Kept, Node, Opened, Summary
from roleplay.practice.reversal.kept import Kept as KeptReversal
from roleplay.rubric.disputed import Marking
from roleplay.scenario.model import Source
from roleplay.settings.catalogue import say
from roleplay.store import drilled, paired, record
from roleplay.store.tables import disagreements, reversals, sessions, sources, texts, turns


class StoreKeeper:
    """Keeps sessions in the store behind `engine`; RoleplayError with exit status 4 when it cannot."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def begin(self, opened: Opened) -> None:
        """Keep a new session and the texts it was made from."""
        with self._writing() as connection:
            connection.execute(insert(sessions).values(**_row(opened)))
            for position, source in enumerate(opened.sources):
                digest = blake2b(source.text.encode(), digest_size=32).hexdigest()
                if connection.scalar(select(texts.c.digest).where(texts.c.digest == digest)) is None:
                    connection.execute(insert(texts).values(digest=digest, text=source.text))
                connection.execute(
                    insert(sources).values(
                        session=opened.id, position=position, name=source.name, digest=digest
                    )
                )

    def keep(self, session: str, node: Node) -> None:
        """Keep a turn and move the head to it."""
        values = {
            "session": session,
            "id": node.id,
            "parent": node.parent,
            "at": node.at.isoformat(),
            "record": record.write(node.turn),
        }
        with self._writing() as connection:
            connection.execute(insert(turns).values(**values))
            connection.execute(update(sessions).where(sessions.c.id == session).values(head=node.id))

    def move_head(self, session: str, head: int | None) -> None:
        """Move the head to an earlier turn; the later ones stay."""
        self._change(session, head=head)

    def close(self, session: str, at: datetime | None) -> None:
        """Mark a session as ended, or as going on again with None."""
        self._change(session, ended=at.isoformat() if at else None)

    def remember(self, session: str, *, own_line: str | None = None, next_rep: str | None = None) -> None:
        """Keep what the trainee wrote in the debrief."""
        written = {"own_line": own_line, "next_rep": next_rep}
        self._change(session, **{k: v for k, v in written.items() if v is not None})

    def disagree(self, session: str, disagreement: Disagreement) -> None:
        """Keep a disagreement, in place of an earlier one with the same mark."""
        values = {name: getattr(disagreement, name) for name in _DISPUTED}
        values |= {"session": session, "at": disagreement.at.isoformat()}
        with self._writing("store.disagreement-not-kept") as connection:
            connection.execute(_without(session, disagreement.turn, disagreement.marking))
            connection.execute(insert(disagreements).values(**values))

    def agree_again(self, session: str, turn: int, marking: Marking) -> None:
        """Forget a disagreement; nothing happens where there is none."""
        with self._writing("store.disagreement-not-kept") as connection:
            connection.execute(_without(session, turn, marking))

    def load(self, ref: str) -> Kept:
        """The session of that id, a prefix of one, or `last`; RoleplayError when none or several fit."""
        with self._reading() as connection:
            query = select(sessions).order_by(sessions.c.number.desc())
            if ref == "last":
                query = query.limit(1)
            else:
                query = query.where(sessions.c.id.startswith(ref, autoescape=True)).limit(2)
            rows = connection.execute(query).mappings().all() if ref else []
            if len(rows) != 1:
                raise RoleplayError(
                    say("practice.no-session", ref=ref), say("practice.no-session.remedy"), Exit.USAGE
                )
            row = rows[0]
            made_from = connection.execute(
                select(sources.c.name, texts.c.text)
                .join(texts, texts.c.digest == sources.c.digest)
                .where(sources.c.session == row["id"])
                .order_by(sources.c.position)
            ).all()
            kept = connection.execute(
                select(turns.c.id, turns.c.parent, turns.c.at, turns.c.record)
                .where(turns.c.session == row["id"])
                .order_by(turns.c.id)
            ).all()
            disputed = (
                connection.execute(select(disagreements).where(disagreements.c.session == row["id"]))
                .mappings()
                .all()
            )
        opened = Opened(
            sources=tuple(Source(name, text) for name, text in made_from),
            heard_before=tuple((line, times) for line, times in json.loads(row["heard_before"])),
            at=datetime.fromisoformat(row["at"]),
            carried=record.read_carried(row["carried"]),
            **{name: row[name] for name in _PLAIN},
        )
        return Kept(
            opened=opened,
            nodes=tuple(
                Node(number, parent, record.read(line), datetime.fromisoformat(at))
                for number, parent, at, line in kept
            ),
            head=row["head"],
            ended=_time(row["ended"]),
            own_line=row["own_line"],
            next_rep=row["next_rep"],
            disagreements=tuple(sorted(map(_disagreement, disputed))),
        )

    def sessions(self) -> tuple[Summary, ...]:
        """All sessions, the newest first; `turns` counts every kept turn, branches included."""
        count = func.count(turns.c.id).label("turns")
        query = (
            select(sessions, count)
            .join(turns, turns.c.session == sessions.c.id, isouter=True)
            .group_by(sessions.c.number)
            .order_by(sessions.c.number.desc())
        )
        with self._reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(
            Summary(
                id=row["id"],
                scenario_id=row["scenario_id"],
                title=row["title"],
                teacher=row["teacher"],
                at=datetime.fromisoformat(row["at"]),
                turns=row["turns"],
                ended=_time(row["ended"]),
                next_rep=row["next_rep"],
                series=row["series"],
                visit=row["visit"],
            )
            for row in rows
        )

    def heard(self, scenario_id: str) -> tuple[tuple[str, int], ...]:
        """Which lines this trainee has met in earlier rounds of a scenario, and how often, by id."""
        query = (
            select(turns.c.record)
            .join(sessions, sessions.c.id == turns.c.session)
            .where(sessions.c.scenario_id == scenario_id)
        )
        met: dict[str, int] = {}
        with self._reading() as connection:
            for (line,) in connection.execute(query):
                for name in json.loads(line)["reply"]["lines"]:
                    met[name] = met.get(name, 0) + 1
        return tuple(sorted(met.items()))

    def keep_reversal(self, reversal: KeptReversal) -> None:
        """Keep a role reversal whole: a new one, or in place of the revision just before.

        RoleplayError when it has gone on elsewhere, so that nothing kept there is written over.
        """
        values = {"revision": reversal.revision, "record": record.write_reversal(reversal)}
        at = reversals.c
        with self._writing("store.reversal-not-kept") as connection:
            if reversal.revision == 0:
                connection.execute(insert(reversals).values(id=reversal.id, **values))
                return
            before = (at.id == reversal.id, at.revision == reversal.revision - 1)
            if connection.execute(update(reversals).where(*before).values(**values)).rowcount != 1:
                raise RoleplayError(
                    say("store.reversal-elsewhere"), say("store.reversal-elsewhere.remedy"), Exit.STORE
                )

    def reversals(self) -> tuple[KeptReversal, ...]:
        """All role reversals, the newest first."""
        with self._reading() as connection:
            kept = connection.scalars(select(reversals.c.record).order_by(reversals.c.number.desc())).all()
            return tuple(map(record.read_reversal, kept))

    def keep_pair(self, pair: KeptPair) -> None:
        """Keep a pair of rounds whole."""
        with self._writing("store.pair-not-kept") as connection:
            paired.keep(connection, pair)

    def pairs(self) -> tuple[KeptPair, ...]:
        """All pairs of rounds, the newest first."""
        with self._reading() as connection:
            return paired.every(connection)

    def keep_answer(self, answer: Answer) -> int:
        """Keep a new answer of a drill; its number."""
        with self._writing("store.answer-not-kept") as connection:
            return drilled.add(connection, answer)

    def differ_on_answer(self, number: int, differs: bool, wanted: str) -> None:
        """Keep whether the trainee hears an answer differently, and what they call it."""
        with self._writing("store.answer-not-kept") as connection:
            drilled.differ(connection, number, differs, wanted)

    def answers(self) -> tuple[Answer, ...]:
        """All answers of drills in the order they were given."""
        with self._reading() as connection:
            return drilled.every(connection)

    def _change(self, session: str, **values: object) -> None:
        if not values:
            return
        with self._writing() as connection:
            connection.execute(update(sessions).where(sessions.c.id == session).values(**values))

    @contextmanager
    def _writing(self, refusal: str = "store.not-kept") -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except IntegrityError as error:
            raise RoleplayError(say("store.elsewhere"), say("store.elsewhere.remedy"), Exit.STORE) from error
        except SQLAlchemyError as error:
            raise RoleplayError(
                say(refusal, why=type(error).__name__), say(f"{refusal}.remedy"), Exit.STORE
            ) from error

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except (SQLAlchemyError, ValueError) as error:
            raise RoleplayError(
                say("store.not-read", why=type(error).__name__), say("store.not-read.remedy"), Exit.STORE
            ) from error


_PLAIN = (
    "id", "scenario_id", "title", "teacher", "digest", "seed", "difficulty", "intention", "rubric", "format",
    "series", "visit",
)  # fmt: skip


def _row(opened: Opened) -> dict[str, object]:
    return {
        **{name: getattr(opened, name) for name in _PLAIN},
        "at": opened.at.isoformat(),
        "heard_before": json.dumps(opened.heard_before),
        "carried": record.write_carried(opened.carried),
    }


_DISPUTED = ("turn", "start", "end", "label", "wanted")


def _without(session: str, turn: int, marking: Marking) -> Delete:
    at = disagreements.c
    return delete(disagreements).where(
        at.session == session,
        at.turn == turn,
        at.label == marking.label,
        at.start == marking.start,
        at.end == marking.end,
    )


def _disagreement(row: RowMapping) -> Disagreement:
    return Disagreement(at=datetime.fromisoformat(row["at"]), **{name: row[name] for name in _DISPUTED})


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
