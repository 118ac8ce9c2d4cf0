### Short notices of a public policy: for a form, a camera sign, a telephone message.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Headings

# Law: Art. 12(1)
# Note: Heading of the short notice beside a form, when the register gives none.
# reviewed: none
short-title-form = Your data in this form

# Law: Art. 13; EDPB Guidelines 3/2019 § 111-119
# Note: Heading of the sign before cameras, when the register gives none.
# reviewed: none
short-title-camera-sign = Camera surveillance

# Law: Art. 13
# Note: Heading of the message at the beginning of a call; it is shown and not read aloud.
# reviewed: none
short-title-telephone = Your call and your data

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: Label of a fact that is missing: where the policy is published.
# reviewed: none
short-full-address = Published address of the full policy

# Law: Art. 12(1)
# Note: Link at the foot of the policy. $title: a link, the heading of the short notice.
# reviewed: none
short-link = Short version: { $title }

## Telephone message: short sentences for the ear

# Law: Art. 13
# Note: First sentence of the message.
# reviewed: none
short-call-recorded = We record this call.

# Law: Art. 13(2)(e), 21(1), 21(4)
# Note: After short-call-recorded, where the caller is free to refuse the recording.
# reviewed: none
short-call-refuse = If you do not want this, tell us now or at any time during the call.

# Law: Art. 21(1), 21(4)
# Note: After short-call-recorded, where the caller has the right to object.
# reviewed: none
short-call-object = You can object to this, for reasons arising from your situation. Tell us now or at any time.

# Law: Art. 7
# Note: After short-call-recorded, where the recording rests on consent.
# reviewed: none
short-call-agree = We do so only if you agree. You can change your mind at any time during the call.

# Law: Art. 13(2)(e)
# Note: What happens when the caller refuses. $consequence: authored in the register, without full stop.
# reviewed: none
short-call-refused = In that case: { $consequence }.

# Law: Art. 13(1)(c)
# Note: The purposes follow, a sentence each.
# reviewed: none
short-call-why = These are our purposes.

# Law: Art. 13(2)(a)
# Note: $period: as retention-for-… say it.
# reviewed: none
short-call-kept = We keep the data for this time: { $period }.

# Law: Art. 13(2)(a)
# Note: Where there are several periods. $what: categories of data or purposes; $period: as retention-for-… say it.
# reviewed: none
short-call-kept-of = For “{ $what }”, we keep the data for this time: { $period }.

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: $address: a web address in words, as the clauses short-spoken-… say its signs.
# reviewed: none
short-call-full = You find the full privacy policy at this address: { $address }.

## Signs of an address, said aloud

# Law: Art. 12(1)
# Note: The sign "." in an address.
# reviewed: none
short-spoken-dot = dot

# Law: Art. 12(1)
# Note: The sign "/" in an address.
# reviewed: none
short-spoken-slash = slash

# Law: Art. 12(1)
# Note: The sign "-" in an address.
# reviewed: none
short-spoken-hyphen = hyphen

# Law: Art. 12(1)
# Note: The sign "_" in an address.
# reviewed: none
short-spoken-underscore = underscore

# Law: Art. 12(1)
# Note: The sign "@" in an address.
# reviewed: none
short-spoken-at = at

# Law: Art. 12(1)
# Note: The sign "#" in an address.
# reviewed: none
short-spoken-hash = hash
