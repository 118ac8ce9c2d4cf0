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
