### Short notices of a public policy: for a form, a camera sign, a telephone message.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Headings

# Law: Art. 12(1)
# Note: Heading of the short notice beside a form, when the register gives none.
# reviewed: none
short-title-form = Uw gegevens in dit formulier

# Law: Art. 13; EDPB Guidelines 3/2019 § 111-119
# Note: Heading of the sign before cameras, when the register gives none.
# reviewed: none
short-title-camera-sign = Camerabewaking

# Law: Art. 13
# Note: Heading of the message at the beginning of a call; it is shown and not read aloud.
# reviewed: none
short-title-telephone = Uw telefoongesprek en uw gegevens

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: Label of a fact that is missing: where the policy is published.
# reviewed: none
short-full-address = Adres waar de volledige privacyverklaring staat

# Law: Art. 12(1)
# Note: Link at the foot of the policy. $title: a link, the heading of the short notice.
# reviewed: none
short-link = Korte versie: { $title }

## Telephone message: short sentences for the ear

# Law: Art. 13
# Note: First sentence of the message.
# reviewed: none
short-call-recorded = We nemen dit gesprek op.

# Law: Art. 13(2)(e), 21(1), 21(4)
# Note: After short-call-recorded, where the caller is free to refuse the recording.
# reviewed: none
short-call-refuse = Wilt u dat niet, zeg het ons dan nu of op elk moment van het gesprek.

# Law: Art. 21(1), 21(4)
# Note: After short-call-recorded, where the caller has the right to object.
# reviewed: none
short-call-object = U kunt hiertegen bezwaar maken, om redenen die met uw situatie te maken hebben. Zeg het ons nu of op elk moment.

# Law: Art. 7
# Note: After short-call-recorded, where the recording rests on consent.
# reviewed: none
short-call-agree = We doen dat alleen als u ermee instemt. U kunt op elk moment van het gesprek van gedachten veranderen.

# Law: Art. 13(2)(e)
# Note: What happens when the caller refuses. $consequence: authored in the register, without full stop.
# reviewed: none
short-call-refused = In dat geval: { $consequence }.

# Law: Art. 13(1)(c)
# Note: The purposes follow, a sentence each.
# reviewed: none
short-call-why = Dit zijn onze doeleinden.

# Law: Art. 13(2)(a)
# Note: $period: as retention-for-… say it.
# reviewed: none
short-call-kept = Zo lang bewaren we de gegevens: { $period }.

# Law: Art. 13(2)(a)
# Note: Where there are several periods. $what: categories of data or purposes; $period: as retention-for-… say it.
# reviewed: none
short-call-kept-of = Voor ‘{ $what }’ bewaren we de gegevens zo lang: { $period }.

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: $address: a web address in words, as the clauses short-spoken-… say its signs.
# reviewed: none
short-call-full = U vindt de volledige privacyverklaring op dit adres: { $address }.

## Signs of an address, said aloud

# Law: Art. 12(1)
# Note: The sign "." in an address.
# reviewed: none
short-spoken-dot = punt

# Law: Art. 12(1)
# Note: The sign "/" in an address.
# reviewed: none
short-spoken-slash = schuine streep

# Law: Art. 12(1)
# Note: The sign "-" in an address.
# reviewed: none
short-spoken-hyphen = streepje

# Law: Art. 12(1)
# Note: The sign "_" in an address.
# reviewed: none
short-spoken-underscore = laag streepje

# Law: Art. 12(1)
# Note: The sign "@" in an address.
# reviewed: none
short-spoken-at = apenstaartje

# Law: Art. 12(1)
# Note: The sign "#" in an address.
# reviewed: none
short-spoken-hash = hekje
