### Short notices of a public policy: for a form, a camera sign, a telephone message.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Headings

# Law: Art. 12(1)
# Note: Heading of the short notice beside a form, when the register gives none.
# reviewed: none
short-title-form = Ihre Daten in diesem Formular

# Law: Art. 13; EDPB Guidelines 3/2019 § 111-119
# Note: Heading of the sign before cameras, when the register gives none.
# reviewed: none
short-title-camera-sign = Videoüberwachung

# Law: Art. 13
# Note: Heading of the message at the beginning of a call; it is shown and not read aloud.
# reviewed: none
short-title-telephone = Ihr Anruf und Ihre Daten

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: Label of a fact that is missing: where the policy is published.
# reviewed: none
short-full-address = Adresse, unter der die vollständige Datenschutzerklärung steht

# Law: Art. 12(1)
# Note: Link at the foot of the policy. $title: a link, the heading of the short notice.
# reviewed: none
short-link = Kurzfassung: { $title }

## Telephone message: short sentences for the ear

# Law: Art. 13
# Note: First sentence of the message.
# reviewed: none
short-call-recorded = Wir zeichnen dieses Gespräch auf.

# Law: Art. 13(2)(e), 21(1), 21(4)
# Note: After short-call-recorded, where the caller is free to refuse the recording.
# reviewed: none
short-call-refuse = Wenn Sie das nicht möchten, sagen Sie es uns jetzt oder jederzeit während des Gesprächs.

# Law: Art. 21(1), 21(4)
# Note: After short-call-recorded, where the caller has the right to object.
# reviewed: none
short-call-object = Sie können dem aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben. Sagen Sie es uns jetzt oder jederzeit.

# Law: Art. 7
# Note: After short-call-recorded, where the recording rests on consent.
# reviewed: none
short-call-agree = Wir tun das nur, wenn Sie einwilligen. Sie können Ihre Einwilligung jederzeit während des Gesprächs widerrufen.

# Law: Art. 13(2)(e)
# Note: What happens when the caller refuses. $consequence: authored in the register, without full stop.
# reviewed: none
short-call-refused = In diesem Fall gilt: { $consequence }.

# Law: Art. 13(1)(c)
# Note: The purposes follow, a sentence each.
# reviewed: none
short-call-why = Das sind unsere Zwecke.

# Law: Art. 13(2)(a)
# Note: $period: as retention-for-… say it.
# reviewed: none
short-call-kept = So lange speichern wir die Daten: { $period }.

# Law: Art. 13(2)(a)
# Note: Where there are several periods. $what: categories of data or purposes; $period: as retention-for-… say it.
# reviewed: none
short-call-kept-of = Für „{ $what }“ speichern wir die Daten so lange: { $period }.

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: $address: a web address in words, as the clauses short-spoken-… say its signs.
# reviewed: none
short-call-full = Die vollständige Datenschutzerklärung finden Sie unter dieser Adresse: { $address }.

## Signs of an address, said aloud

# Law: Art. 12(1)
# Note: The sign "." in an address.
# reviewed: none
short-spoken-dot = Punkt

# Law: Art. 12(1)
# Note: The sign "/" in an address.
# reviewed: none
short-spoken-slash = Schrägstrich

# Law: Art. 12(1)
# Note: The sign "-" in an address.
# reviewed: none
short-spoken-hyphen = Bindestrich

# Law: Art. 12(1)
# Note: The sign "_" in an address.
# reviewed: none
short-spoken-underscore = Unterstrich

# Law: Art. 12(1)
# Note: The sign "@" in an address.
# reviewed: none
short-spoken-at = at

# Law: Art. 12(1)
# Note: The sign "#" in an address.
# reviewed: none
short-spoken-hash = Raute
