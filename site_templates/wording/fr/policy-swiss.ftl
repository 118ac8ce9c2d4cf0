### Public privacy policies under the Swiss Federal Act on Data Protection (FADP): clauses that say something else there.
### A key ending in -ch is said in place of the key without it. The law's own terms are in varieties.yaml.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: FADP art. 16, 19(4)
# Note: Label.
# reviewed: none
section-transfers-ch = Communication à l’étranger

# Law: FADP art. 16, 19(4)
# Note: Whole sentence.
# reviewed: none
section-transfers-question-ch = Vos données sont-elles communiquées à l’étranger ?

# Law: FADP art. 49(1)
# Note: Label. The FDPIC takes reports; the law knows no complaint to it.
# reviewed: none
section-complaint-ch = Réclamation et dénonciation

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-question-ch = À qui vous adresser en cas de désaccord ?

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-intro-ch = Si vous estimez que vos droits ne sont pas respectés, vous pouvez le dénoncer à l’autorité.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
right-complaint-ch = Dénonciation à l’autorité

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
right-complaint-short-ch = dénonciation à l’autorité

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning-ch = Vous pouvez dénoncer une utilisation de vos données contraire à la loi à l’autorité suivante : { $authority }. Elle peut ouvrir une enquête.

# Law: FADP art. 26(4), 32, 49(1)
# Note: Whole sentence.
# reviewed: none
rights-refusal-ch = Si nous ne donnons pas suite à votre demande, nous vous indiquons pourquoi. Vous pouvez alors saisir la justice ou vous adresser à l’autorité.

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority-ch = Vous pouvez dénoncer une utilisation de vos données contraire à la loi à l’autorité suivante : { $authority }. Elle peut ouvrir une enquête.

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
complaint-us-first-ch = Nous vous invitons à nous écrire d’abord. Vous n’êtes pas tenu de le faire avant de vous adresser à l’autorité.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
complaint-row-form-ch = Formulaire de dénonciation

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
complaint-service-complaint-ch = traitement des dénonciations
