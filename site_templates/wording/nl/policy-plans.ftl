### Public privacy policies: clauses that plans and first layers need.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## First layer

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-criminal-several = Voor deze doeleinden gebruiken we gegevens over strafbare feiten: { $purposes }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-profiling-several = Voor deze doeleinden stellen we profielen op: { $purposes }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-automated-several = Voor deze doeleinden beslist een computer zonder menselijke tussenkomst: { $purposes }.

## Clauses of the library

# Law: Art. 24(4) FADP
# Note: For Switzerland, in place of `breach-you`.
# reviewed: none
breach-you-where-needed = We informeren u als u iets moet doen om uzelf te beschermen, of als de autoriteit ons dat vraagt.

# Law: Art. 32
# Note: Advice, not a disclaimer.
# reviewed: none
clause-security-caveat = Een gewone e-mail kan onderweg worden gelezen. Kies voor vertrouwelijke zaken een andere weg om ons te bereiken, zoals een brief.
