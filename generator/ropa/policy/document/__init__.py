"""What a policy says, read once from the view of its page, for every format that is not that page."""

from ropa.policy.document.pieces import Document
from ropa.policy.document.reading import read

__all__ = ["Document", "read"]
