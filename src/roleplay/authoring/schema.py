"""The JSON Schema of a scenario file or a bank, made from the same models that read them.

An editor that knows it offers the keys and the words of closed lists, tells what each means, and underlines
what the program would refuse. What only the whole file can show (a line that refers to nothing, a template)
stays with the checker.
"""

import json
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from roleplay.scenario.schema import BankKeys, Keys, ScenarioKeys

SCHEMA_FILE: Final = "scenario.schema.json"
"""What the schema is called beside a scenario file that points to it."""
BANK_SCHEMA_FILE: Final = "bank.schema.json"
DIALECT: Final = "http://json-schema.org/draft-07/schema#"
"""The dialect editors of YAML read."""


def schema_of(kind: type[Keys]) -> dict[str, Any]:
    """The schema of what `kind` reads, as plain values."""
    made = kind.model_json_schema(schema_generator=_Plain)
    return {"$schema": DIALECT, "title": kind.owner, **made}


def schema_text(*, bank: bool = False) -> str:
    """The schema of scenario files, or of banks, as the text of a file."""
    return json.dumps(schema_of(BankKeys if bank else ScenarioKeys), ensure_ascii=False, indent=2) + "\n"


class _Plain(GenerateJsonSchema):
    """Pydantic's schema without what an author cannot write: titles, nulls, and empty defaults."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """No titles: a key is called what it is called."""
        del schema
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A place with keys, without the name of its class."""
        found = super().model_schema(schema)
        found.pop("title", None)
        return found

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A key that may be left out: never written without a value."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """The word that stands in when a key is left out, as an author would write it."""
        found = self.generate_inner(schema["schema"])
        default = schema.get("default")
        if isinstance(default, bool):
            return {**found, "default": "yes" if default else "no"}
        if isinstance(default, (int, float)) or (isinstance(default, str) and default):
            return {**found, "default": default}
        return found

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Names of the author's own, or of a closed list, each with what stands under it."""
        names = dict(self.generate_inner(schema.get("keys_schema", core_schema.any_schema())))
        names.pop("type", None)  # a key is always text here
        under = self.generate_inner(schema.get("values_schema", core_schema.any_schema()))
        return {"type": "object", "propertyNames": names, "additionalProperties": under}
