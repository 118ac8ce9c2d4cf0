### Public privacy policies under the Swiss Federal Act on Data Protection (FADP): clauses that say something else there.
### A key ending in -ch is said in place of the key without it. The law's own terms are in varieties.yaml.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: FADP art. 16, 19(4)
# Note: Label.
# reviewed: none
section-transfers-ch = Disclosure abroad

# Law: FADP art. 16, 19(4)
# Note: Whole sentence.
# reviewed: none
section-transfers-question-ch = Are your data disclosed abroad?

# Law: FADP art. 49(1)
# Note: Label. The FDPIC takes reports; the law knows no complaint to it.
# reviewed: none
section-complaint-ch = Complaints and reports to the authority

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-question-ch = Where can you turn if you disagree?

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-intro-ch = If you think that we do not respect your rights, you can report this to the authority.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
right-complaint-ch = Report to the authority

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
right-complaint-short-ch = report to the authority

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning-ch = You can report a use of your data that breaches data protection law to this authority: { $authority }. It may open an investigation.

# Law: FADP art. 26(4), 32, 49(1)
# Note: Whole sentence.
# reviewed: none
rights-refusal-ch = If we do not follow your request, we tell you why. You can then go to court or turn to the authority.

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority-ch = You can report a use of your data that breaches data protection law to this authority: { $authority }. It may open an investigation.

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
complaint-us-first-ch = We are glad to hear from you first. You do not have to contact us before turning to the authority.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
complaint-row-form-ch = Form for reports

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
complaint-service-complaint-ch = handling of reports
