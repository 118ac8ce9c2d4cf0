### Public privacy policies: versions, and the files for machines.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: none: ours
# Note: Stands in a file for machines. TILT is the name of the format.
# reviewed: none
tilt-note = Uittreksel van de privacyverklaring in TILT, een formaat dat sinds mei 2023 niet meer wordt onderhouden. Wat in dit formaat geen plaats heeft, ontbreekt hier; de privacyverklaring zelf is volledig.

# Law: none: ours
# Note: Stands in a file for machines, in the place of a fact that the policy does not state.
# reviewed: none
tilt-not-stated = niet vermeld

# Law: Directive 2002/58/EC, Art. 5(3); Art. 21(5)
# Note: Only if the plan says so. Global Privacy Control is the name of a standard and is not translated.
# reviewed: none
cookies-gpc = Stuurt uw browser het signaal Global Privacy Control, dan houden we ons daaraan zonder het u opnieuw te vragen.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-announced-day = We hebben deze wijziging op { $date } aangekondigd.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to an earlier version.
# reviewed: none
change-read = Deze versie lezen

# Law: WP260 rev.01 §§ 29-32
# Note: Name of a feed, in a feed reader. Values as the register states them.
# reviewed: none
feed-title = { $title } – { $organisation }: wat er is gewijzigd

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-from = Van kracht vanaf { $date }.

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence. Stands above a version of the policy that is shown before it applies.
# reviewed: none
preview-note = U leest een versie die nog niet geldt.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to the changes that a coming version brings.
# reviewed: none
preview-changes = Wat er verandert
