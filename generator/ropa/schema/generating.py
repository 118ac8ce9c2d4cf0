"""How pydantic's generator writes our unions, records, enumerations and maps."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from ropa.model.base import fields_of
from ropa.schema.arms import by_kind_of_value
from ropa.schema.docstrings import field_words, summary, words_of

if TYPE_CHECKING:
    from enum import StrEnum

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SPECIAL_TITLES = {
    "dpo": "Data protection officer",
    "dpia": "Impact assessment",
    "dpo_advice": "Advice of the data protection officer",
    "dpv": "Term of the Data Privacy Vocabulary",
    "url": "Web address",
    "id": "Id",
    "eu": "European Union",
    "uk": "United Kingdom",
    "ch": "Switzerland",
}


class Generator(GenerateJsonSchema):
    """pydantic's generator for JSON Schema 2020-12, with the four things that are ours."""

    schema_dialect = DIALECT

    def union_schema(self, schema: Any) -> JsonSchemaValue:
        """Tell the arms of a union apart by what stands in the file, then by a marker key."""
        choices = [choice[0] if isinstance(choice, tuple) else choice for choice in schema["choices"]]
        arms = [(self.generate_inner(choice), self._marker(choice)) for choice in choices]
        return by_kind_of_value(arms, self._kind)

    def _marker(self, choice: Any) -> tuple[str, ...]:
        return tuple(choice.get("metadata", {}).get("marker", ()))

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            schema = self.get_schema_from_definitions(schema["$ref"]) or {}
        return schema

    def _kind(self, arm: Mapping[str, Any]) -> str:
        arm = self._resolved(arm)
        if "const" in arm or "enum" in arm:
            return "string"
        return str(arm.get("type", "object"))

    def typed_dict_schema(self, schema: Any) -> JsonSchemaValue:
        """Describe a record: its own summary, and words for each property."""
        derived = super().typed_dict_schema(schema)
        record = schema["cls"]
        derived["description"] = summary(record)
        derived.pop("title", None)
        for field in fields_of(record):
            words = field_words(record, field.name)
            property_ = derived["properties"][field.key]
            property_["title"] = SPECIAL_TITLES.get(field.key) or field.key.replace("_", " ").capitalize()
            property_["description"] = words.description
            if words.example is not None:
                property_["examples"] = [words.example]
        return derived

    def enum_schema(self, schema: Any) -> JsonSchemaValue:
        """Describe each member of an enumeration."""
        owner: type[StrEnum] = schema["cls"]
        words = words_of(owner)
        return {
            "type": "string",
            "enum": [member.value for member in owner],
            "markdownEnumDescriptions": [words[member.name].description for member in owner],
        }

    def dict_schema(self, schema: Any) -> JsonSchemaValue:
        """Keep a map to the keys of its pattern, and never empty."""
        keys = self.generate_inner(schema["keys_schema"])
        values = self.generate_inner(schema["values_schema"])
        return {
            "type": "object",
            "patternProperties": {keys["pattern"]: values},
            "additionalProperties": False,
            "minProperties": schema["min_length"],
            "patternErrorMessage": keys["patternErrorMessage"],
            "x-key-example": keys["examples"][0],
        }
