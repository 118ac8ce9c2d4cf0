### Labels of fixed values, shared by the register site and the policies.
### Law: the provision behind a label. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Roles of recipients

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-internal = service interne

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-processor = sous-traitant

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-joint-controller = responsable conjoint du traitement

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-controller = responsable du traitement

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-public-authority = autorité publique

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-group = entité du groupe

## Life of a record

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-planned = prévu

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-active = actif

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-suspended = suspendu

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-ended = terminé

## Retention

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-erase = effacement

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-anonymise = anonymisation

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-destroy = destruction

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-return = restitution

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-archive-public-interest = archivage définitif dans l’intérêt public

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-review = réexamen

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-aggregate = agrégation

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-overwrite = écrasement

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-exact = durée fixe

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-maximum = au plus

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-minimum = au moins

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-active = base active

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-archive = archivage intermédiaire

## Duty to provide data

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-law = exigé par la loi

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-contract = exigé par le contrat

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-to-conclude = nécessaire à la conclusion d’un contrat

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-optional = facultatif

## Automated decisions

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-none = aucune

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-profiling = profilage

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-assisted = décision préparée par un système, prise par une personne

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-solely-automated = décision entièrement automatisée

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-contract = nécessaire à un contrat

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-law = autorisée par la loi

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-explicit-consent = consentement explicite

## Impact assessment

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-evaluation-scoring = évaluation ou notation

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-automated-decisions = décisions automatisées avec effet juridique ou similaire

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-systematic-monitoring = surveillance systématique

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-sensitive-data = données sensibles ou hautement personnelles

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-large-scale = grande échelle

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-matching-combining = croisement ou combinaison d’ensembles de données

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-vulnerable-persons = personnes vulnérables

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-innovative-technology = usage innovant ou nouvelle technologie

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-blocking-rights = traitement privant d’un droit, d’un service ou d’un contrat

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-required = requise

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-not-required = non requise

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-in-progress = en cours

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-done = réalisée

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-low = faible

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-medium = moyen

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-high = élevé

## Measures

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-technical = technique

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-organisational = organisationnelle

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-physical = physique

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-legal = juridique

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-planned = prévue

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-in-place = en place

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-retired = abandonnée

## Numbers of persons concerned

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100 = moins de 100

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-1000 = plusieurs centaines

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-10000 = plusieurs milliers

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100000 = plusieurs dizaines de milliers

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-over-100000 = 100 000 et plus

## Contacts and marketing

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-privacy = Questions sur la protection des données

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-rights = Exercice de vos droits

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-marketing = Opposition à la prospection

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-complaints = Réclamations

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-general = Questions générales

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-dpo = Délégué à la protection des données

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-email = courriel

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-sms = SMS

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-mms = MMS

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-telephone = téléphone

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-automated-call = automate d’appel

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-post = courrier postal

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-push = notification dans l’application

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-social-media = réseaux sociaux

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-in = avec consentement préalable

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-existing-customers = clients, sauf opposition

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-out = sauf opposition

## Trackers

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-required = consentement requis

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt = exempté de consentement

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt-audience = exempté de consentement (mesure d’audience)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-cookie = cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-local-storage = stockage du navigateur

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-pixel = image invisible (pixel)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-sdk = composant d’application

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-fingerprint = reconnaissance de l’appareil

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-other = autre technique

## Contracts

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-processing = contrat de sous-traitance

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-joint = accord entre responsables conjoints

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-disclosure = convention de communication de données

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-transfer = instrument de transfert

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-service = contrat de service

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-specific = autorisation spécifique

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-general = autorisation générale

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-none = non autorisée

## Legal bases

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-performance = exécution d’un contrat

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-steps-before = mesures précontractuelles

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-controller = le responsable du traitement

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-third-party = un tiers

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-public-task-disclosure = communication à un organisme qui en a besoin pour une mission publique

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-national-security = sécurité nationale, sécurité publique ou défense

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-emergencies = réponse à une urgence

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-crime = détection, poursuite ou prévention d’infractions

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-safeguarding = protection de personnes vulnérables

## Sources

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-person = la personne concernée

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-observed = observation

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-derived = déduction d’autres données

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-other-person = une autre personne

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-party = un autre organisme

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-public = source accessible au public

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-internal = une autre activité

## Transfers

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-stored = hébergement sur place

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-remote-access = accès à distance

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-disclosed = communication

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-1 = 1, de responsable à responsable

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-2 = 2, de responsable à sous-traitant

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-3 = 3, de sous-traitant à sous-traitant

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-4 = 4, de sous-traitant à responsable

## Short answers

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-yes = oui

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-no = non

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-none = aucun

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-unknown = non indiqué
