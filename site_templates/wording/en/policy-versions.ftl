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

# Law: Directive 2002/58/EC, Art. 5(3); Art. 21(5)
# Note: Only if the plan says so. Global Privacy Control is the name of a standard and is not translated.
# reviewed: none
cookies-gpc = If your browser sends the signal Global Privacy Control, we respect it without asking you again.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-announced-day = We announced this change on { $date }.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to an earlier version.
# reviewed: none
change-read = Read this version

# Law: WP260 rev.01 §§ 29-32
# Note: Name of a feed, in a feed reader. Values as the register states them.
# reviewed: none
feed-title = { $title } – { $organisation }: what changed

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-from = In force from { $date }.

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence. Stands above a version of the policy that is shown before it applies.
# reviewed: none
preview-note = You are reading a version that does not apply yet.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to the changes that a coming version brings.
# reviewed: none
preview-changes = What changes
