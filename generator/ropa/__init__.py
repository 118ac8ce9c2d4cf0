"""A record of processing activities kept as YAML: checked, and rendered as register and policies."""

__version__ = "0.2.0"
