"""What can be wrong with a register as a whole: files out of place, references to nothing, facts still open."""

from typing import Final

from ropa.reading.codes import Code

OPEN_GAP: Final = Code(
    "GAP01",
    "a fact that is still open",
    "The team wrote `todo:` in place of a fact, with what is missing and perhaps who will supply it and by when. The "
    "gap is shown wherever the fact would stand, and a policy that needs it is not published. The check does not fail.",
    "write the fact in place of the `todo`",
)
DANGLING: Final = Code(
    "REF01",
    "a reference to something that does not exist",
    "Records refer to each other, and to the terms of the vocabularies, by id. Nothing has the id written here, so the "
    "statement would be lost: a recipient nobody can name, a period that covers nothing. The id of a record is its "
    "file name without `.yaml`.",
    "correct the id, or add the record or term it names",
)
STRANGER: Final = Code(
    "REG01",
    "a file or folder that is not read",
    "The register looks for its records in fixed folders, as files that end in `.yaml`. A YAML file elsewhere, or with "
    "another ending, would be passed over in silence, and its activity would be missing from the record and from the "
    "policies.",
    "move or rename the file, or take it out of the register",
)
BAD_FILE_NAME: Final = Code(
    "REG02",
    "a file name that cannot be an id",
    "The file name is the id of the record, by which others refer to it and under which its page is found. An id is 2 "
    "to 63 lower-case letters, digits and hyphens, and starts with a letter. Windows keeps some names, such as `con`, "
    "for devices; the ids of short notices are file names as well.",
    "rename the file",
)
LINK: Final = Code(
    "REG03",
    "a symbolic link",
    "The name stands for a file or folder elsewhere. Git keeps only the name of the other place, so on the next "
    "computer the record could be another one or none, and a review of the change would not show what it says. Links "
    "are not followed.",
    "put the file itself in the place of the link",
)
CLOSED_FOLDER: Final = Code(
    "REG04",
    "a folder that cannot be opened",
    "The permissions of the folder, or the disk, do not allow listing what is in it. Its records are missing from the "
    "check, and references to them are reported as well.",
    "make the folder readable",
)
UNDECLARED_LANGUAGE: Final = Code(
    "LNG01",
    "a text in a language that the register does not have",
    "A text in several languages says for each which it is. Here one of the register's languages is missing, and there "
    "is one that neither `register.yaml` nor a policy names: mostly a slip in the code, and the text is missing in the "
    "language that was meant.",
    "correct the code, or add the language to `languages` in register.yaml",
)
UNWORDED_LANGUAGE: Final = Code(
    "LNG02",
    "a language in which there is no wording",
    "The register's own texts can be in any language. The sentences around them, the names of fields and the clauses "
    "of a policy, exist in some languages only. A register in another is checked like any, but neither the site nor a "
    "policy can be built in it.",
    "leave the language out until its wording is there, or write the wording as CONTRIBUTING says",
)
EXPIRED_WAIVER: Final = Code(
    "WAV01",
    "a waiver that has ended",
    "Somebody accepted a finding until a day, and the day is over. The finding counts again. An exception that renews "
    "itself would be none: whoever approves it looks at it anew.",
    "mend what was accepted and take the waiver out, or have it approved again with a new `until`",
)
IDLE_WAIVER: Final = Code(
    "WAV02",
    "a waiver that accepts nothing",
    "The record has no finding of this rule, mostly because somebody mended it. Left in place, the waiver would hide "
    "the same mistake the next time it is made.",
    "take the waiver out of waivers.yaml",
)
EMPTY_WAIVER: Final = Code(
    "WAV03",
    "a waiver for something that cannot be accepted",
    "The waiver names a code or a record that does not exist, or a code that nobody can accept: a file that cannot be "
    "read, a value of the wrong shape or a reference to nothing has to be mended. Rules and open gaps can be accepted.",
    "correct `rule` and `record`, or take the waiver out",
)

CODES: Final = (
    OPEN_GAP,
    UNDECLARED_LANGUAGE,
    UNWORDED_LANGUAGE,
    DANGLING,
    STRANGER,
    BAD_FILE_NAME,
    LINK,
    CLOSED_FOLDER,
    EXPIRED_WAIVER,
    IDLE_WAIVER,
    EMPTY_WAIVER,
)
"""Every code of this kind, in the order of the published table."""
