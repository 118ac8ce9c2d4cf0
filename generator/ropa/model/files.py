"""Where the files of each kind are: light enough to be known before anything else is loaded."""

FOLDERS = {
    "organisation": "organisations",
    "party": "parties",
    "arrangement": "arrangements",
    "system": "systems",
    "activity": "activities",
    "engagement": "engagements",
    "notice": "notices",
}
"""Kind -> folder with one file per record; the file name is the record's id."""
FILES = {
    "register": "register.yaml",
    "vocabulary": "vocabulary.yaml",
    "measures": "measures.yaml",
    "retention": "retention.yaml",
    "trackers": "trackers.yaml",
    "waivers": "waivers.yaml",
}
"""Kind -> the single file, where there is only one."""
ENDING = ".yaml"
"""How the name of a record's file ends."""
