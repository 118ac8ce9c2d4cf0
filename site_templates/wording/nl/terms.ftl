### Labels of fixed values, shared by the register site and the policies.
### Law: the provision behind a label. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Roles of recipients

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-internal = eigen afdeling

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-processor = verwerker

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-joint-controller = gezamenlijke verwerkingsverantwoordelijke

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-controller = verwerkingsverantwoordelijke

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-public-authority = overheidsinstantie

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-group = organisatie van de groep

## Life of a record

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-planned = gepland

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-active = actief

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-suspended = opgeschort

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-ended = beëindigd

## Retention

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-erase = wissing

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-anonymise = anonimisering

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-destroy = vernietiging

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-return = teruggave

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-archive-public-interest = blijvend archief in het algemeen belang

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-review = herbeoordeling

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-aggregate = samenvoeging tot cijfers

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-overwrite = overschrijving

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-exact = vaste termijn

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-maximum = maximaal

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-minimum = minimaal

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-active = actief gebruik

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-archive = afgeschermd archief

## Duty to provide data

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-law = wettelijk verplicht

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-contract = contractueel verplicht

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-to-conclude = nodig om een overeenkomst te sluiten

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-optional = facultatief

## Automated decisions

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-none = geen

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-profiling = profilering

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-assisted = beslissing door een computer voorbereid, door een mens genomen

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-solely-automated = uitsluitend geautomatiseerde beslissing

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-contract = noodzakelijk voor een overeenkomst

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-law = bij wet toegestaan

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-explicit-consent = uitdrukkelijke toestemming

## Impact assessment

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-evaluation-scoring = evaluatie of scoretoekenning

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-automated-decisions = geautomatiseerde besluitvorming met rechtsgevolg of vergelijkbaar wezenlijk gevolg

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-systematic-monitoring = stelselmatige monitoring

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-sensitive-data = gevoelige gegevens of gegevens van zeer persoonlijke aard

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-large-scale = grote schaal

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-matching-combining = matching of samenvoeging van datasets

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-vulnerable-persons = kwetsbare personen

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-innovative-technology = innovatief gebruik of nieuwe technologie

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-blocking-rights = verwerking die een recht, een dienst of een overeenkomst blokkeert

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-required = vereist

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-not-required = niet vereist

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-in-progress = in uitvoering

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-done = uitgevoerd

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-low = laag

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-medium = gemiddeld

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-high = hoog

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
measure-nature-physical = fysiek

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-legal = juridisch

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-planned = gepland

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-in-place = ingevoerd

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-retired = afgeschaft

## Numbers of persons concerned

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100 = minder dan 100

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-1000 = honderden

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-10000 = duizenden

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100000 = tienduizenden

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-over-100000 = 100.000 en meer

## Contacts and marketing

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-privacy = Vragen over gegevensbescherming

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-rights = Uw rechten

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-marketing = Direct marketing stopzetten

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-complaints = Klachten

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-general = Algemene vragen

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-dpo = Functionaris voor gegevensbescherming

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-email = e-mail

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-sms = sms

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-mms = mms

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-telephone = telefoon

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-automated-call = automatische oproep

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-post = post

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-push = melding in de app

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-social-media = sociale media

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-in = met voorafgaande toestemming

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-existing-customers = bestaande klanten, tenzij zij bezwaar maken

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-out = tenzij de persoon bezwaar maakt

## Trackers

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-required = toestemming vereist

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt = geen toestemming nodig

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt-audience = geen toestemming nodig (bezoekersmeting)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-cookie = cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-local-storage = opslag in de browser

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-pixel = onzichtbaar beeld (pixel)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-sdk = onderdeel van een app

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-fingerprint = herkenning van het apparaat

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-other = andere techniek

## Contracts

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-processing = verwerkersovereenkomst

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-joint = regeling tussen gezamenlijke verwerkingsverantwoordelijken

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-disclosure = overeenkomst over gegevensverstrekking

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-transfer = doorgifte-instrument

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-service = dienstverleningsovereenkomst

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-specific = specifieke toestemming

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-general = algemene toestemming

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-none = niet toegestaan

## Legal bases

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-performance = uitvoering van een overeenkomst

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-steps-before = stappen vóór een overeenkomst

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-controller = de verwerkingsverantwoordelijke

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-third-party = een derde

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-public-task-disclosure = verstrekking aan een instantie die de gegevens voor een publieke taak nodig heeft

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-national-security = nationale veiligheid, openbare veiligheid of defensie

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-emergencies = optreden bij een noodsituatie

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-crime = opsporing, onderzoek of voorkoming van strafbare feiten

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-safeguarding = bescherming van kwetsbare personen

## Sources

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-person = de betrokkene

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-observed = waarneming

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-derived = afgeleid uit andere gegevens

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-other-person = een andere persoon

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-party = een andere organisatie

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-public = openbare bron

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-internal = een andere activiteit

## Transfers

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-stored = daar opgeslagen

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-remote-access = van daaruit geraadpleegd

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-disclosed = daarheen verzonden

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-1 = 1, van verwerkingsverantwoordelijke naar verwerkingsverantwoordelijke

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-2 = 2, van verwerkingsverantwoordelijke naar verwerker

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-3 = 3, van verwerker naar verwerker

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-4 = 4, van verwerker naar verwerkingsverantwoordelijke

## Short answers

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-yes = ja

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-no = nee

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-none = geen

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-unknown = niet vermeld
