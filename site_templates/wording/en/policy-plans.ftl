### Public privacy policies: clauses that plans and first layers need.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## First layer

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-criminal-several = We use data about criminal offences for these purposes: { $purposes }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-profiling-several = We draw up profiles for these purposes: { $purposes }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-automated-several = A computer decides alone for these purposes: { $purposes }.

## Clauses of the library

# Law: Art. 24(4) FADP
# Note: For Switzerland, in place of `breach-you`.
# reviewed: none
breach-you-where-needed = We inform you if you must act to protect yourself, or if the authority asks us to.

# Law: Art. 32
# Note: Advice, not a disclaimer.
# reviewed: none
clause-security-caveat = An ordinary e-mail can be read on its way. For confidential matters, choose another way to reach us, such as a letter.
