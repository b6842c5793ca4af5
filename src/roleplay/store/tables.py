"""The tables. Times are UTC text, so that every database keeps them alike."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

FORMAT = 6  # of the store; a newer one is refused, an older one is upgraded step by step

metadata = MetaData()

about = Table("about", metadata, Column("format", Integer, nullable=False))

texts = Table(
    "texts",  # scenario and bank texts, stored once by digest
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("text", Text, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("format", Integer, nullable=False),
    Column("rubric", String(32), nullable=False),
    Column("scenario_id", String(200), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("teacher", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("seed", Integer, nullable=False),
    Column("difficulty", String(32), nullable=False),
    Column("at", String(40), nullable=False),
    Column("intention", Text, nullable=False),
    Column("heard_before", Text, nullable=False),
    Column("head", Integer),
    Column("ended", String(40)),
    Column("own_line", Text, nullable=False, default=""),
    Column("next_rep", Text, nullable=False, default=""),
    Column("series", String(200), nullable=False, default=""),
    Column("visit", Integer, nullable=False, default=1),
    Column("carried", Text),  # the visit before, as JSON
)

sources = Table(
    "sources",  # which texts a session was made from, in order
    metadata,
    Column("session", String(32), ForeignKey("sessions.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("digest", String(64), ForeignKey("texts.digest"), nullable=False),
)

turns = Table(
    "turns",
    metadata,
    Column("session", String(32), ForeignKey("sessions.id"), primary_key=True),
    Column("id", Integer, primary_key=True),
    Column("parent", Integer),
    Column("at", String(40), nullable=False),
    Column("record", Text, nullable=False),
)

disagreements = Table(
    "disagreements",  # marks of a turn that the trainee hears differently
    metadata,
    Column("session", String(32), primary_key=True),
    Column("turn", Integer, primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("end", Integer, primary_key=True),
    Column("label", String(64), primary_key=True),
    Column("wanted", Text, nullable=False),
    Column("at", String(40), nullable=False),
    ForeignKeyConstraint(["session", "turn"], ["turns.session", "turns.id"]),
)

reversals = Table(
    "reversals",  # role reversals, each written whole as JSON
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("record", Text, nullable=False),
)

drill_answers = Table(
    "drill_answers",  # the first answer to every item of a drill, oldest first
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("drill", String(64), nullable=False),
    Column("kind", String(200), nullable=False),
    Column("item", Text, nullable=False),
    Column("said", Text, nullable=False),
    Column("right", Boolean, nullable=False),
    Column("at", String(40), nullable=False),
    Column("label", String(64), nullable=False),
    Column("differs", Boolean, nullable=False, default=False),
    Column("wanted", Text, nullable=False, default=""),
)

pairs = Table(
    "pairs",  # two rounds of one lesson that belong together, written whole as JSON
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("record", Text, nullable=False),
)
