"""Disagreements in a real store, and a store that was made before there were any."""

import sqlite3
from pathlib import Path

import pytest

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.session import Session
from roleplay.rubric.disputed import Marking
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder
from roleplay.store import upgrades
from roleplay.store.opening import FILE, open_store
from roleplay.store.tables import FORMAT

TIMER = "Have you tried a timer?"
ADVICE = Marking("LEADING:ADV", 0, len(TIMER))
FORMAT_1 = """
CREATE TABLE about (format INTEGER NOT NULL);
CREATE TABLE texts (digest VARCHAR(64) NOT NULL, text TEXT NOT NULL, PRIMARY KEY (digest));
CREATE TABLE sessions (
    number INTEGER NOT NULL, id VARCHAR(32) NOT NULL, format INTEGER NOT NULL, rubric VARCHAR(32) NOT NULL,
    scenario_id VARCHAR(200) NOT NULL, title TEXT NOT NULL, teacher TEXT NOT NULL,
    digest VARCHAR(64) NOT NULL, seed INTEGER NOT NULL, difficulty VARCHAR(32) NOT NULL,
    at VARCHAR(40) NOT NULL, intention TEXT NOT NULL, heard_before TEXT NOT NULL, head INTEGER,
    ended VARCHAR(40), own_line TEXT NOT NULL, next_rep TEXT NOT NULL, PRIMARY KEY (number), UNIQUE (id));
CREATE INDEX ix_sessions_scenario_id ON sessions (scenario_id);
CREATE TABLE sources (
    session VARCHAR(32) NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, digest VARCHAR(64) NOT NULL,
    PRIMARY KEY (session, position), FOREIGN KEY(session) REFERENCES sessions (id),
    FOREIGN KEY(digest) REFERENCES texts (digest));
CREATE TABLE turns (
    session VARCHAR(32) NOT NULL, id INTEGER NOT NULL, parent INTEGER, at VARCHAR(40) NOT NULL,
    record TEXT NOT NULL, PRIMARY KEY (session, id), FOREIGN KEY(session) REFERENCES sessions (id));
INSERT INTO about VALUES (1);
"""


def play(folder: Path) -> Session:
    maya = load_scenario(scenario_folder() / "first-three-months.yaml")
    session = Session.start(maya, open_store(folder), seed=7)
    session.say(TIMER)
    return session


def older(folder: Path, source: Path) -> None:
    """A store of format 1 in `folder`, with what the store in `source` holds."""
    folder.mkdir()
    with sqlite3.connect(folder / FILE) as connection:
        connection.executescript(FORMAT_1)
        connection.execute("ATTACH ? AS present", (str(source / FILE),))
        for table in ("texts", "sessions", "sources", "turns"):
            names = ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
            connection.execute(f"INSERT INTO {table} SELECT {names} FROM present.{table}")  # noqa: S608  # names of this file
        connection.commit()
    connection.close()


def schema(folder: Path) -> list[tuple[str, str, int, int]]:
    with sqlite3.connect(folder / FILE) as connection:
        found = connection.execute(
            "SELECT m.name, c.name, c.type, c.pk FROM sqlite_master m, pragma_table_info(m.name) c "
            "WHERE m.type = 'table' ORDER BY m.name, c.cid"
        ).fetchall()
        found += connection.execute("SELECT format, '', 0, 0 FROM about").fetchall()
    connection.close()
    return found


def test_a_disagreement_comes_back_after_the_program_has_ended(tmp_path: Path) -> None:
    session = play(tmp_path)
    session.disagree(1, ADVICE, "a real question: «¿sí?»")
    again = Session.resume("last", open_store(tmp_path))
    assert again.disagreed(1) == session.disagreed(1)
    assert again.disagreed(1)[0].wanted == "a real question: «¿sí?»"
    assert again.counted == session.counted
    assert again.conversation == session.conversation


def test_half_a_pair_in_a_name_is_kept_as_a_replacement(tmp_path: Path) -> None:
    play(tmp_path).disagree(1, ADVICE, "open\ud800")
    assert Session.resume("last", open_store(tmp_path)).disagreed(1)[0].wanted == "open\ufffd"


def test_a_name_said_anew_replaces_the_first_and_taking_it_back_leaves_nothing(tmp_path: Path) -> None:
    session = play(tmp_path)
    session.disagree(1, ADVICE, "open")
    session.disagree(1, ADVICE, "closed")
    assert [d.wanted for d in open_store(tmp_path).load("last").disagreements] == ["closed"]
    session.agree_again(1, ADVICE)
    assert open_store(tmp_path).load("last").disagreements == ()


def test_a_disagreement_on_a_branch_stays_in_the_store(tmp_path: Path) -> None:
    session = play(tmp_path)
    session.disagree(1, ADVICE)
    session.undo()
    session.say("What did you see?")
    again = Session.resume("last", open_store(tmp_path))
    assert [one.taken_back for one in again.contested] == [True]
    assert again.counted is again.conversation


def test_an_older_store_keeps_its_sessions_and_takes_disagreements(tmp_path: Path) -> None:
    played = play(tmp_path / "present")
    older(tmp_path / "older", tmp_path / "present")
    session = Session.resume(played.id, open_store(tmp_path / "older"))
    assert session.conversation == played.conversation
    session.disagree(1, ADVICE, "open")
    session.say("What did you see?")
    again = Session.resume("last", open_store(tmp_path / "older"))
    assert [d.wanted for d in again.disagreed(1)] == ["open"]
    assert len(again.conversation.turns) == 2


def test_an_upgraded_store_is_laid_out_like_a_new_one(tmp_path: Path) -> None:
    play(tmp_path / "present")
    older(tmp_path / "older", tmp_path / "present")
    assert schema(tmp_path / "older") != schema(tmp_path / "present")
    open_store(tmp_path / "older")
    assert schema(tmp_path / "older") == schema(tmp_path / "present")


def test_an_upgrade_that_fails_leaves_the_older_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(tmp_path / "present")
    older(tmp_path / "older", tmp_path / "present")
    before = schema(tmp_path / "older")

    def breaks(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(upgrades, "UPGRADES", (upgrades.add_disagreements, breaks))
    with pytest.raises(ZeroDivisionError):
        open_store(tmp_path / "older")
    assert schema(tmp_path / "older") == before


def test_there_is_one_upgrade_from_every_format_to_the_next() -> None:
    assert len(upgrades.UPGRADES) == FORMAT - 1


def test_a_disagreement_that_cannot_be_kept_is_said_and_changes_no_figure(tmp_path: Path) -> None:
    session = play(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("DROP TABLE disagreements")
    connection.close()
    with pytest.raises(RoleplayError, match="disagreement could not be changed") as caught:
        session.disagree(1, ADVICE)
    assert caught.value.exit_status == Exit.STORE
    assert session.counted is session.conversation
