"""A register and a folder: everything is rendered beside the folder and put in its place in one step."""

from ropa.building.build import Built, build

__all__ = ["Built", "build"]
