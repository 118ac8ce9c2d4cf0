### Politiques de confidentialité : clauses nécessaires aux plans et aux premiers niveaux d'information.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## First layer

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-criminal-several = Nous utilisons des données relatives à des infractions pour ces finalités : { $purposes }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-profiling-several = Nous établissons des profils pour ces finalités : { $purposes }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-automated-several = Des décisions sont prises sans intervention humaine pour ces finalités : { $purposes }.
