### Public privacy policies: clauses that plans and first layers need.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## First layer

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-criminal-several = Wir verwenden Daten über Straftaten für diese Zwecke: { $purposes }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-profiling-several = Wir erstellen Profile für diese Zwecke: { $purposes }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-automated-several = Für diese Zwecke entscheidet ein Computer allein: { $purposes }.

## Clauses of the library

# Law: Art. 24(4) FADP
# Note: For Switzerland, in place of `breach-you`.
# reviewed: none
breach-you-where-needed = Wir benachrichtigen Sie, wenn Sie sich schützen müssen oder wenn die Behörde es von uns verlangt.

# Law: Art. 32
# Note: Advice, not a disclaimer.
# reviewed: none
clause-security-caveat = Eine gewöhnliche E-Mail kann unterwegs gelesen werden. Wählen Sie für Vertrauliches einen anderen Weg zu uns, etwa einen Brief.
