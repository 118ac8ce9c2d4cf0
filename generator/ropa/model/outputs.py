"""What we write for other programs: with a schema, and no file of a register. `ropa check` has no need of it."""

from ropa.model.bundle import Manifest
from ropa.model.export import Export
from ropa.model.kinds import Kind

OUTPUTS = (
    Kind("export", "The record as `ropa export --format json` writes it", Export),
    Kind("bundle", "The manifest of a bundle that `ropa bundle` makes", Manifest),
)
