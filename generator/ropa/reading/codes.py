"""What can be wrong with a file before its content is looked at: the registry of reading codes."""

from typing import Final

from ropa.values import Value


class Code(Value):
    """One kind of problem: shown by `ropa explain` and in the published table."""

    code: str
    title: str
    explanation: str
    """One paragraph: what is refused, and why."""
    remedy: str


UNREADABLE_FILE: Final = Code(
    "YML01",
    "the file cannot be read",
    "The file is missing, is a folder or a special file, or its permissions do not allow reading it. The other files "
    "are still checked.",
    "restore the file or make it readable",
)
TOO_LARGE: Final = Code(
    "YML02",
    "the file is larger than 1 MiB",
    "One record per file keeps reviews readable; no record comes near one mebibyte. A larger file is nearly always "
    "something else, so it is not read at all.",
    "split the file into one record per file, or move what is no record out of the register",
)
NOT_UTF8: Final = Code(
    "YML03",
    "the file is not encoded in UTF-8",
    "Register files are UTF-8 text. Another encoding, such as Windows-1252 or UTF-16, would turn accented letters into "
    "other characters for other people. A byte order mark at the start of a UTF-8 file is accepted and ignored.",
    "save the file again with the encoding UTF-8",
)
INVISIBLE_CHARACTER: Final = Code(
    "YML04",
    "an invisible or control character",
    "Control characters, zero-width characters, Unicode line separators and characters that reverse the direction of "
    "text cannot be seen in a review, and can make a line say something else than it shows (CVE-2021-42574). They "
    "usually arrive by copying from another document. Writing them as an escape in double quotes is refused as well.",
    "delete the character and type the text again",
)
TAB_INDENTATION: Final = Code(
    "YML05",
    "a tab is used for indentation",
    "YAML shows what belongs to what by indentation, and only spaces count. The width of a tab differs from editor to "
    "editor, so YAML does not allow it there.",
    "replace the tab by spaces, two for each level",
)
SPACE_INDENTATION: Final = Code(
    "YML06",
    "a no-break space is used for indentation",
    "A no-break space, or another typographic space, looks like a space but is read as a letter, so the line does not "
    "stand at the level where it seems to stand. It usually arrives by copying from a web page or a word processor.",
    "replace it by ordinary spaces",
)
UNCLOSED_BRACKET: Final = Code(
    "YML07",
    "a bracket is not closed, or closed without being opened",
    "A list in square brackets or a group in braces ends at its closing bracket. Without it, the following lines are "
    "read as part of the list until one no longer fits.",
    "add the missing bracket, or remove the one that is too many",
)
UNCLOSED_QUOTE: Final = Code(
    "YML08",
    "a quotation mark is not closed, or closed too early",
    "Text that starts with a quotation mark ends at the next one of the same kind. When it is missing, the following "
    "lines are swallowed; when an apostrophe stands inside single quotes, the text ends there.",
    "close the text with the mark that opens it; inside single quotes, write an apostrophe twice",
)
COLON: Final = Code(
    "YML09",
    "a colon is missing or misplaced",
    "A field is written as a name, a colon and a space, then its value. Without the colon, or without the space after "
    "it, the line is read as plain text; a second colon followed by a space on the same line has no meaning.",
    "write `name: value`; put a value that contains a colon and a space in quotes",
)
INDENTATION: Final = Code(
    "YML10",
    "a line stands at the wrong indentation",
    "Fields of the same record start in the same column, and so do the dashes of one list. A line in between belongs "
    "to nothing.",
    "align the line with its neighbours",
)
RESERVED_START: Final = Code(
    "YML11",
    "a value starts with a character that YAML reserves",
    "An unquoted value cannot start with @, a backtick, %, |, > or another sign that has a meaning of its own in YAML.",
    "put the value in quotes",
)
SYNTAX: Final = Code(
    "YML12",
    "the line is not valid YAML",
    "The line does not fit what precedes it, in a way that none of the more precise codes describes.",
    "compare the line with its neighbours: indentation, dash, colon, quotes",
)
CURLY_QUOTES: Final = Code(
    "YML13",
    "typographic quotation marks around a value",
    "YAML knows the straight quotation marks \" and ' only. Curly ones, which word processors insert, become part of "
    "the text.",
    "use straight quotation marks; to keep the curly ones in the text, put straight ones around them",
)
DUPLICATE_KEY: Final = Code(
    "YML14",
    "a field is given twice",
    "The same field appears twice in one record. One of the two values would be lost silently.",
    "keep one of the two",
)
ANCHOR: Final = Code(
    "YML15",
    "an anchor or a reference to one",
    "Anchors (&name) and aliases (*name) let one part of a file stand for another. They hide what a record says, and "
    "can make a small file explode in memory, so registers do without them.",
    "write the value out; put text that starts with & or * in quotes",
)
MERGE_KEY: Final = Code(
    "YML16",
    "a merge key",
    "The merge key << copies fields from elsewhere. It is no part of YAML 1.2, and hides what a record says.",
    "write the fields out; shared values belong into the organisation's defaults",
)
TAG: Final = Code(
    "YML17",
    "a tag",
    "A word that starts with an exclamation mark is a YAML tag and changes how the value is read. The meaning of a "
    "register comes from its schema alone.",
    "remove the tag; put text that starts with an exclamation mark in quotes",
)
SEVERAL_DOCUMENTS: Final = Code(
    "YML18",
    "several documents in one file",
    "A line with three dashes starts another document. One file holds one record, so that every record has its own "
    "history.",
    "move each document into a file of its own",
)
DIRECTIVE: Final = Code(
    "YML19",
    "a YAML directive",
    "A line that starts with a percent sign, such as %YAML or %TAG, changes how the file is read. Registers are always "
    "YAML 1.2.",
    "delete the line",
)
TOO_DEEP: Final = Code(
    "YML20",
    "nested more than 32 levels deep",
    "No record needs more than a handful of levels. The limit protects against files made to exhaust memory.",
    "flatten the structure; look for brackets that are opened and never closed",
)
KEY_NOT_TEXT: Final = Code(
    "YML21",
    "a field name is not text",
    "A field name that YAML reads as a number, as true or false or as nothing would not be the same name elsewhere.",
    "put the name in quotes",
)
COMPLEX_KEY: Final = Code(
    "YML22",
    "a list or a group is used as a field name",
    "YAML allows whole structures as names. A register's fields have plain names; braces or brackets at the start of a "
    "name are nearly always a template mark or a slip.",
    "use a plain name; put text that starts with a bracket in quotes",
)
EMPTY: Final = Code(
    "YML23",
    "the file is empty",
    "The file holds nothing, or comments only.",
    "write the record, or delete the file",
)
NOT_A_RECORD: Final = Code(
    "YML24",
    "the file does not consist of fields",
    "A register file is a set of fields, each a name, a colon and a value. A list or a single value on its own has no "
    "name under which it could be understood.",
    "start the file with a field, such as `id: ...`",
)
NO_NUMBER: Final = Code(
    "YML25",
    "a number that is no number",
    "YAML reads .inf and .nan as infinity and as no number. Neither can be counted, compared or printed in a record.",
    "write the number, or put the text in quotes",
)
MERGE_CONFLICT: Final = Code(
    "YML26",
    "marks of a merge conflict",
    "Two people changed the same lines, and git wrote both versions into the file between lines of <, = and > signs. "
    "The record says two things at once until somebody chooses.",
    "keep the lines that are right, and delete the three lines of signs",
)

CODES: Final = (
    UNREADABLE_FILE,
    TOO_LARGE,
    NOT_UTF8,
    INVISIBLE_CHARACTER,
    TAB_INDENTATION,
    SPACE_INDENTATION,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    COLON,
    INDENTATION,
    RESERVED_START,
    SYNTAX,
    CURLY_QUOTES,
    DUPLICATE_KEY,
    ANCHOR,
    MERGE_KEY,
    TAG,
    SEVERAL_DOCUMENTS,
    DIRECTIVE,
    TOO_DEEP,
    KEY_NOT_TEXT,
    COMPLEX_KEY,
    EMPTY,
    NOT_A_RECORD,
    NO_NUMBER,
    MERGE_CONFLICT,
)
"""Every reading code, in the order of the published table."""
