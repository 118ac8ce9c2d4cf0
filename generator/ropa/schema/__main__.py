"""`python -m ropa.schema`: write the schema files of this repository after a change of the model."""

from ropa.project import schema_folder
from ropa.schema.derive import write_schemas

write_schemas(schema_folder())
