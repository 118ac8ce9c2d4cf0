"""JSON in ASCII alone: no console spoils it, and nothing in it steers a terminal or a CI service."""

import json


def ascii_json(body: object) -> str:
    """Return a value as JSON, ending in a line end."""
    written = json.dumps(body, indent=2).replace("\x7f", "\\u007f")
    return written.replace("##", "#\\u0023") + "\n"  # both stand in strings only; `##[` is a command to some services
