### Public privacy policies: versions, and the files for machines.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: none: ours
# Note: Stands in a file for machines. TILT is the name of the format.
# reviewed: none
tilt-note = Extrait de la politique de confidentialité au format TILT, qui n’est plus maintenu depuis mai 2023. Ce que ce format ne peut pas contenir manque ici ; la politique elle-même est complète.

# Law: none: ours
# Note: Stands in a file for machines, in the place of a fact that the policy does not state.
# reviewed: none
tilt-not-stated = non indiqué

# Law: Directive 2002/58/EC, Art. 5(3); Art. 21(5)
# Note: Only if the plan says so. Global Privacy Control is the name of a standard and is not translated.
# reviewed: none
cookies-gpc = Si votre navigateur envoie le signal Global Privacy Control, nous le respectons sans vous interroger à nouveau.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-announced-day = Nous avons annoncé ce changement le { $date }.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to an earlier version.
# reviewed: none
change-read = Lire cette version

# Law: WP260 rev.01 §§ 29-32
# Note: Name of a feed, in a feed reader. Values as the register states them.
# reviewed: none
feed-title = { $title } – { $organisation } : ce qui a changé

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
change-from = En vigueur à partir du { $date }.

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence. Stands above a version of the policy that is shown before it applies.
# reviewed: none
preview-note = Vous lisez une version qui ne s’applique pas encore.

# Law: WP260 rev.01 §§ 29-32
# Note: Words of a link to the changes that a coming version brings.
# reviewed: none
preview-changes = Ce qui change
