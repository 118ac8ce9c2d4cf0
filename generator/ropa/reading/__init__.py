"""File -> document: plain data, every value located, and clear findings for everything else."""

from ropa.reading.document import Document, Unreadable
from ropa.reading.reader import read_document, read_text

__all__ = ["Document", "Unreadable", "read_document", "read_text"]
