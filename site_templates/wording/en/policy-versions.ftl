### Public privacy policies: versions, and the files for machines.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: none: ours
# Note: Stands in a file for machines. TILT is the name of the format.
# reviewed: none
tilt-note = An extract of the privacy policy in TILT, a format that has not been maintained since May 2023. What the format has no place for is missing here; the policy itself is complete.

# Law: none: ours
# Note: Stands in a file for machines, in the place of a fact that the policy does not state.
# reviewed: none
tilt-not-stated = not stated
