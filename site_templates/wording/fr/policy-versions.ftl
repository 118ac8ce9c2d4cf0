### Public privacy policies: versions, and the files for machines.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: none: ours
# Note: Stands in a file for machines. TILT is the name of the format.
# reviewed: none
tilt-note = Extrait de la politique de confidentialité au format TILT, qui n'est plus maintenu depuis mai 2023. Ce que ce format ne peut pas contenir manque ici ; la politique elle-même est complète.

# Law: none: ours
# Note: Stands in a file for machines, in the place of a fact that the policy does not state.
# reviewed: none
tilt-not-stated = non indiqué
