### Public privacy policies: versions, and the files for machines.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: none: ours
# Note: Stands in a file for machines. TILT is the name of the format.
# reviewed: none
tilt-note = Auszug aus der Datenschutzerklärung im Format TILT, das seit Mai 2023 nicht mehr gepflegt wird. Was in diesem Format keinen Platz hat, fehlt hier; die Datenschutzerklärung selbst ist vollständig.

# Law: none: ours
# Note: Stands in a file for machines, in the place of a fact that the policy does not state.
# reviewed: none
tilt-not-stated = nicht angegeben

# Law: Directive 2002/58/EC, Art. 5(3); Art. 21(5)
# Note: Only if the plan says so. Global Privacy Control is the name of a standard and is not translated.
# reviewed: none
cookies-gpc = Sendet Ihr Browser das Signal Global Privacy Control, beachten wir es, ohne Sie erneut zu fragen.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-announced-day = Diese Änderung haben wir am { $date } angekündigt.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to an earlier version.
# reviewed: none
change-read = Diese Version lesen

# Law: WP260 rev.01 §§ 29-32
# Note: Name of a feed, in a feed reader. Values as the register states them.
# reviewed: none
feed-title = { $title } – { $organisation }: was sich geändert hat

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-from = Gültig ab dem { $date }.

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence. Stands above a version of the policy that is shown before it applies.
# reviewed: none
preview-note = Sie lesen eine Version, die noch nicht gilt.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to the changes that a coming version brings.
# reviewed: none
preview-changes = Was sich ändert
