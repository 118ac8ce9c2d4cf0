### Public privacy policies under the Swiss Federal Act on Data Protection (FADP): clauses that say something else there.
### A key ending in -ch is said in place of the key without it. The law's own terms are in varieties.yaml.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: FADP art. 16, 19(4)
# Note: Label.
# reviewed: none
section-transfers-ch = Doorgifte naar het buitenland

# Law: FADP art. 16, 19(4)
# Note: Whole sentence.
# reviewed: none
section-transfers-question-ch = Gaan uw gegevens naar het buitenland?

# Law: FADP art. 49(1)
# Note: Label. The FDPIC takes reports; the law knows no complaint to it.
# reviewed: none
section-complaint-ch = Klacht en melding bij de autoriteit

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-question-ch = Waar kunt u terecht als u het er niet mee eens bent?

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-intro-ch = Als u vindt dat wij uw rechten niet respecteren, kunt u dat bij de autoriteit melden.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
right-complaint-ch = Melding bij de autoriteit

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
right-complaint-short-ch = melding bij de autoriteit

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning-ch = Is het gebruik van uw gegevens in strijd met de wet, dan kunt u dat melden bij deze autoriteit: { $authority }. Die kan een onderzoek openen.

# Law: FADP art. 26(4), 32, 49(1)
# Note: Whole sentence.
# reviewed: none
rights-refusal-ch = Als we niet op uw verzoek ingaan, vertellen we u waarom. U kunt dan naar de rechter gaan of u tot de autoriteit wenden.

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority-ch = Is het gebruik van uw gegevens in strijd met de wet, dan kunt u dat melden bij deze autoriteit: { $authority }. Die kan een onderzoek openen.

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
complaint-us-first-ch = We horen het graag eerst van u. U hoeft ons niet te benaderen voordat u naar de autoriteit gaat.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
complaint-row-form-ch = Meldingsformulier

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
complaint-service-complaint-ch = behandeling van meldingen
