### Public privacy policies under the Swiss Federal Act on Data Protection (FADP): clauses that say something else there.
### A key ending in -ch is said in place of the key without it. The law's own terms are in varieties.yaml.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

# Law: FADP art. 16, 19(4)
# Note: Label.
# reviewed: none
section-transfers-ch = Bekanntgabe ins Ausland

# Law: FADP art. 16, 19(4)
# Note: Whole sentence.
# reviewed: none
section-transfers-question-ch = Geben wir Ihre Daten ins Ausland bekannt?

# Law: FADP art. 49(1)
# Note: Label. The FDPIC takes reports; the law knows no complaint to it.
# reviewed: none
section-complaint-ch = Beschwerde und Anzeige

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-question-ch = An wen können Sie sich wenden, wenn Sie nicht einverstanden sind?

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
section-complaint-intro-ch = Wenn Sie meinen, dass wir Ihre Rechte nicht achten, können Sie das der Behörde anzeigen.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
right-complaint-ch = Anzeige bei der Behörde

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
right-complaint-short-ch = Anzeige bei der Behörde

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning-ch = Eine Verwendung Ihrer Daten, die gegen das Gesetz verstößt, können Sie dieser Behörde anzeigen: { $authority }. Sie kann eine Untersuchung eröffnen.

# Law: FADP art. 26(4), 32, 49(1)
# Note: Whole sentence.
# reviewed: none
rights-refusal-ch = Wenn wir Ihrem Antrag nicht nachkommen, sagen wir Ihnen, warum. Sie können dann vor Gericht gehen oder sich an die Behörde wenden.

# Law: FADP art. 49(1)
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority-ch = Eine Verwendung Ihrer Daten, die gegen das Gesetz verstößt, können Sie dieser Behörde anzeigen: { $authority }. Sie kann eine Untersuchung eröffnen.

# Law: FADP art. 49(1)
# Note: Whole sentence.
# reviewed: none
complaint-us-first-ch = Wir freuen uns, wenn Sie sich zuerst an uns wenden. Sie müssen das nicht tun, bevor Sie sich an die Behörde wenden.

# Law: FADP art. 49(1)
# Note: Label.
# reviewed: none
complaint-row-form-ch = Anzeigeformular

# Law: FADP art. 49(1)
# Note: Label in a list.
# reviewed: none
complaint-service-complaint-ch = Behandlung von Anzeigen
