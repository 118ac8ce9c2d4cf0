### Short notices of a public policy: for a form, a camera sign, a telephone message.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Headings

# Law: Art. 12(1)
# Note: Heading of the short notice beside a form, when the register gives none.
# reviewed: none
short-title-form = Vos données dans ce formulaire

# Law: Art. 13; EDPB Guidelines 3/2019 § 111-119
# Note: Heading of the sign before cameras, when the register gives none.
# reviewed: none
short-title-camera-sign = Surveillance par caméra

# Law: Art. 13
# Note: Heading of the message at the beginning of a call; it is shown and not read aloud.
# reviewed: none
short-title-telephone = Votre appel et vos données

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: Label of a fact that is missing: where the policy is published.
# reviewed: none
short-full-address = Adresse de publication de la politique complète

# Law: Art. 12(1)
# Note: Link at the foot of the policy. $title: a link, the heading of the short notice.
# reviewed: none
short-link = Version courte : { $title }

## Telephone message: short sentences for the ear

# Law: Art. 13
# Note: First sentence of the message.
# reviewed: none
short-call-recorded = Nous enregistrons cet appel.

# Law: Art. 13(2)(e), 21(1), 21(4)
# Note: After short-call-recorded, where the caller is free to refuse the recording.
# reviewed: none
short-call-refuse = Si vous ne le souhaitez pas, dites-le-nous maintenant ou à tout moment de l’appel.

# Law: Art. 21(1), 21(4)
# Note: After short-call-recorded, where the caller has the right to object.
# reviewed: none
short-call-object = Vous pouvez vous y opposer pour des raisons tenant à votre situation. Dites-le-nous maintenant ou à tout moment.

# Law: Art. 7
# Note: After short-call-recorded, where the recording rests on consent.
# reviewed: none
short-call-agree = Nous ne le faisons que si vous l’acceptez. Vous pouvez changer d’avis à tout moment de l’appel.

# Law: Art. 13(2)(e)
# Note: What happens when the caller refuses. $consequence: authored in the register, without full stop.
# reviewed: none
short-call-refused = Dans ce cas : { $consequence }.

# Law: Art. 13(1)(c)
# Note: The purposes follow, a sentence each.
# reviewed: none
short-call-why = Voici nos finalités.

# Law: Art. 13(2)(a)
# Note: $period: as retention-for-… say it.
# reviewed: none
short-call-kept = Nous conservons les données pendant cette durée : { $period }.

# Law: Art. 13(2)(a)
# Note: Where there are several periods. $what: categories of data or purposes; $period: as retention-for-… say it.
# reviewed: none
short-call-kept-of = Pour « { $what } », nous conservons les données pendant cette durée : { $period }.

# Law: Art. 12(1); WP260 rev.01 § 35
# Note: $address: a web address in words, as the clauses short-spoken-… say its signs.
# reviewed: none
short-call-full = Vous trouverez la politique de confidentialité complète à cette adresse : { $address }.

## Signs of an address, said aloud

# Law: Art. 12(1)
# Note: The sign "." in an address.
# reviewed: none
short-spoken-dot = point

# Law: Art. 12(1)
# Note: The sign "/" in an address.
# reviewed: none
short-spoken-slash = barre oblique

# Law: Art. 12(1)
# Note: The sign "-" in an address.
# reviewed: none
short-spoken-hyphen = tiret

# Law: Art. 12(1)
# Note: The sign "_" in an address.
# reviewed: none
short-spoken-underscore = tiret bas

# Law: Art. 12(1)
# Note: The sign "@" in an address.
# reviewed: none
short-spoken-at = arobase

# Law: Art. 12(1)
# Note: The sign "#" in an address.
# reviewed: none
short-spoken-hash = dièse
