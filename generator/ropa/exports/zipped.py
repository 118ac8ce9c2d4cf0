"""Zip files that are the same bytes for the same files: fixed dates, fixed modes, sorted, packed alike everywhere."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

EARLIEST = (1980, 1, 1, 0, 0, 0)
UNIX = 3
MODE = 0o100644 << 16


def zipped(files: Mapping[str, bytes], *, first: Iterable[str] = ()) -> bytes:
    """Return files by path as a zip. Those named `first` lead, unpacked, as some formats want of their mark."""
    leading = tuple(first)
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for path in (*leading, *sorted(files.keys() - set(leading))):
            entry = ZipInfo(path, EARLIEST)
            entry.create_system, entry.external_attr = UNIX, MODE
            entry.compress_type = ZIP_STORED if path in leading else ZIP_DEFLATED
            archive.writestr(entry, files[path], compresslevel=9)
    return made.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """Return the files of a zip by path."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
