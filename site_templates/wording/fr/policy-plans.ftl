### Politiques de confidentialité : clauses nécessaires aux plans et aux premiers niveaux d'information.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## First layer

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-criminal-several = Nous utilisons des données relatives à des infractions pour ces finalités : { $purposes }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-profiling-several = Nous établissons des profils pour ces finalités : { $purposes }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purposes: titles of several purposes.
# reviewed: none
glance-surprise-automated-several = Des décisions sont prises sans intervention humaine pour ces finalités : { $purposes }.

## Clauses of the library

# Law: Art. 24(4) FADP
# Note: For Switzerland, in place of `breach-you`.
# reviewed: none
breach-you-where-needed = Nous vous informons si vous devez agir pour vous protéger, ou si l’autorité nous le demande.

# Law: Art. 32
# Note: Advice, not a disclaimer.
# reviewed: none
clause-security-caveat = Un courriel ordinaire peut être lu en chemin. Pour un sujet confidentiel, choisissez une autre voie pour nous joindre, par exemple une lettre.
