### Labels of fixed values, shared by the register site and the policies.
### Law: the provision behind a label. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Roles of recipients

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-internal = eigene Abteilung

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-processor = Auftragsverarbeiter

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-joint-controller = gemeinsam Verantwortlicher

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-controller = Verantwortlicher

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-public-authority = Behörde

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-group = Organisation der Unternehmensgruppe

## Life of a record

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-planned = geplant

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-active = aktiv

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-suspended = ausgesetzt

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-ended = beendet

## Retention

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-erase = Löschung

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-anonymise = Anonymisierung

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-destroy = Vernichtung

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-return = Rückgabe

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-archive-public-interest = dauerhafte Archivierung im öffentlichen Interesse

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-review = Prüfung

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-aggregate = Zusammenfassung zu Statistiken

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-overwrite = Überschreiben

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-exact = feste Dauer

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-maximum = höchstens

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-minimum = mindestens

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-active = laufende Nutzung

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-archive = Archiv mit beschränktem Zugriff

## Duty to provide data

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-law = gesetzlich vorgeschrieben

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-contract = vertraglich vorgeschrieben

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-to-conclude = für einen Vertragsabschluss erforderlich

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-optional = freiwillig

## Automated decisions

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-none = keine

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-profiling = Profiling

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-assisted = vom Computer vorbereitete, von einer Person getroffene Entscheidung

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-solely-automated = ausschließlich automatisierte Entscheidung

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-contract = für einen Vertrag erforderlich

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-law = gesetzlich zugelassen

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-explicit-consent = ausdrückliche Einwilligung

## Impact assessment

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-evaluation-scoring = Bewerten oder Einstufen (Scoring)

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-automated-decisions = automatisierte Entscheidungen mit rechtlicher oder ähnlicher Wirkung

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-systematic-monitoring = systematische Überwachung

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-sensitive-data = vertrauliche oder höchst persönliche Daten

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-large-scale = großer Umfang

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-matching-combining = Abgleichen oder Zusammenführen von Datensätzen

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-vulnerable-persons = schutzbedürftige Personen

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-innovative-technology = innovative Nutzung oder neue Technologie

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-blocking-rights = Verarbeitung, die an einem Recht, einer Dienstleistung oder einem Vertrag hindert

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-required = erforderlich

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-not-required = nicht erforderlich

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-in-progress = in Arbeit

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-done = durchgeführt

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-low = gering

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-medium = mittel

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-high = hoch

## Measures

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-technical = technisch

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-organisational = organisatorisch

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-physical = physisch

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-legal = rechtlich

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-planned = geplant

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-in-place = umgesetzt

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-retired = aufgegeben

## Numbers of persons concerned

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100 = weniger als 100

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-1000 = Hunderte

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-10000 = Tausende

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100000 = Zehntausende

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-over-100000 = 100.000 und mehr

## Contacts and marketing

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-privacy = Fragen zum Datenschutz

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-rights = Ihre Rechte

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-marketing = Widerspruch gegen Werbung

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-complaints = Beschwerden

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-general = Allgemeine Fragen

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-dpo = Datenschutzbeauftragter

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-email = E-Mail

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
channel-telephone = Telefon

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-automated-call = automatischer Anruf

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-post = Post

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-push = Benachrichtigung in der App

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-social-media = soziale Netzwerke

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-in = mit vorheriger Einwilligung

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-existing-customers = Bestandskunden, solange sie nicht widersprechen

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-out = solange die Person nicht widerspricht

## Trackers

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-required = Einwilligung erforderlich

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt = ohne Einwilligung zulässig

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt-audience = ohne Einwilligung zulässig (Reichweitenmessung)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-cookie = Cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-local-storage = Browserspeicher

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-pixel = unsichtbares Bild (Pixel)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-sdk = Baustein einer App

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-fingerprint = Wiedererkennung des Geräts

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-other = andere Technik

## Contracts

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-processing = Auftragsverarbeitungsvertrag

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-joint = Vereinbarung gemeinsam Verantwortlicher

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-disclosure = Vereinbarung über die Offenlegung von Daten

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-transfer = Instrument für die Übermittlung

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-service = Dienstleistungsvertrag

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-specific = gesonderte Genehmigung

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-general = allgemeine Genehmigung

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-none = nicht erlaubt

## Legal bases

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-performance = Erfüllung eines Vertrags

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-steps-before = vorvertragliche Maßnahmen

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-controller = der Verantwortliche

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-third-party = ein Dritter

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-public-task-disclosure = Offenlegung gegenüber einer Stelle, die die Daten für eine öffentliche Aufgabe braucht

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-national-security = nationale Sicherheit, öffentliche Sicherheit oder Verteidigung

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-emergencies = Hilfe in einer Notlage

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-crime = Aufdeckung, Verfolgung oder Verhütung von Straftaten

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-safeguarding = Schutz gefährdeter Personen

## Sources

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-person = die betroffene Person

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-observed = Beobachtung

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-derived = aus anderen Daten abgeleitet

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-other-person = eine andere Person

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-party = eine andere Organisation

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-public = öffentlich zugängliche Quelle

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-internal = eine andere Tätigkeit

## Transfers

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-stored = dort gespeichert

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-remote-access = von dort eingesehen

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-disclosed = dorthin gesendet

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-1 = 1, Verantwortlicher an Verantwortlichen

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-2 = 2, Verantwortlicher an Auftragsverarbeiter

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-3 = 3, Auftragsverarbeiter an Auftragsverarbeiter

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-4 = 4, Auftragsverarbeiter an Verantwortlichen

## Short answers

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-yes = ja

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-no = nein

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-none = keine

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-unknown = keine Angabe
