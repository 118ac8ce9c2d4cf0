"""The obstacles that keep a policy from publication, by code."""

from collections.abc import Mapping

MISSING = "POL01"
GAP = "POL02"
UNTRANSLATED = "POL03"
NO_ADEQUACY = "POL04"
UNKNOWN_LAW = "POL05"
NOT_IN_LAW = "POL06"
BROKEN_PROMISE = "POL07"
TRANSFER_UNTOLD = "POL08"
SECTION_LEFT_OUT = "POL09"
SIGN_TOO_LONG = "POL10"
SHORT_UNTOLD = "POL11"
LATE = "POL12"
ANCHOR_LOST = "POL13"
UNSAID = "POL14"
SIGN_OF_NOTHING = "POL15"

CODES: Mapping[str, str] = {
    MISSING: "a fact that a policy must state is not in the register",
    GAP: "a fact that a policy must state is marked as still to be supplied",
    UNTRANSLATED: "a public text is not there in one of the languages of a policy",
    NO_ADEQUACY: "a transfer names an adequacy decision, and none is in force for its destination",
    UNKNOWN_LAW: "a policy names no jurisdiction, or one whose law is not known",
    NOT_IN_LAW: "a policy states a basis, ground, tool or authority that the law of its jurisdiction does not know",
    BROKEN_PROMISE: "a policy declares a commitment that the register contradicts",
    TRANSFER_UNTOLD: "a recipient works beyond the border of the policy's law, and no transfer says so",
    SECTION_LEFT_OUT: "the plan of a policy leaves out a section without which it does not inform",
    SIGN_TOO_LONG: "a camera sign has more words than can be read in passing",
    SHORT_UNTOLD: "a short notice speaks of an activity of which its policy tells nothing",
    LATE: "the day on which a new version of a policy was to apply has come, and it is still being prepared",
    ANCHOR_LOST: "an address inside a policy is to lead to a part that the policy does not have",
    UNSAID: "a policy does not say what the law wants it to say, although the register has it",
    SIGN_OF_NOTHING: "a camera sign speaks of activities in which nobody is filmed",
}
"""Code -> what it means. Each is an error, located at the value of the register or at the record that lacks it."""
