### Public privacy policies: labels and clauses that complete policy.ftl.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Labels of the page and headings

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-back-to-top = Zurück nach oben

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-all-policies = Alle Datenschutzerklärungen

# Law: Art. 12(1)
# Note: $forms: the names of file formats that follow, each a link, with commas between.
# reviewed: none
page-forms = Diese Erklärung in anderen Formaten: { $forms }

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-pdf = PDF

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-text = Text

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-markdown = Markdown

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-json = JSON

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
purposes-other = Andere Zwecke

# Law: Art. 5
# Note: Label.
# reviewed: none
commitments-not = Was wir nicht tun

# Law: Art. 13(2)(a)
# Note: Label. $count: number of purposes.
# reviewed: none
retention-all-data =
    { $count ->
        [one] Alle Daten dieses Zwecks
       *[other] Alle Daten dieser Zwecke
    }

# Law: Art. 13(1)(a)
# Note: $statement: what one of several controllers says of itself. $controller: its name.
# reviewed: none
statement-of = { $controller }: { $statement }

# Law: Art. 10
# Note: Label.
# reviewed: none
mark-criminal = Daten über Straftaten

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-stop = So beenden Sie es

# Law: Art. 21
# Note: Label.
# reviewed: none
objection-button = Per E-Mail widersprechen

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-other-channels = Auf anderen Wegen erhobene Daten

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
purposes-all = Alle Zwecke

# Law: Art. 13(1)(e)
# Note: Value of a row; $purposes: one to three purposes.
# reviewed: none
purposes-all-except = Alle Zwecke außer: { $purposes }

# Law: Art. 13(2)(b)
# Note: $bases: as the register states it.
# reviewed: none
purposes-on-basis = die Zwecke mit der Rechtsgrundlage { $bases }

# Law: Art. 13(2)(b)
# Note: $basis: name of a legal basis.
# reviewed: none
basis-quoted = „{ $basis }“

# Law: WP260 rev.01 §§ 29-32
# Note: $version: as the register states it.
# reviewed: none
changes-version = Version { $version }.

## At a glance

# Law: Art. 21(1), (4)
# Note: Label.
# reviewed: none
glance-objection-interest =
    { $uses ->
        [interest] Sie können jederzeit aus Gründen Ihrer besonderen Situation jeder Verwendung widersprechen, die auf einem berechtigten Interesse beruht.
        [task] Sie können jederzeit aus Gründen Ihrer besonderen Situation jeder Verwendung widersprechen, die auf einer öffentlichen Aufgabe beruht.
       *[both] Sie können jederzeit aus Gründen Ihrer besonderen Situation jeder Verwendung widersprechen, die auf einem berechtigten Interesse oder einer öffentlichen Aufgabe beruht.
        [any] Sie können der Verwendung Ihrer Daten widersprechen.
    }

## Sentences

# Law: Art. 13(2)(f)
# Note: $decision: as the register states it.
# reviewed: none
automated-assisted-named = Ein Computer bereitet diese Entscheidung vor, eine Person trifft sie: { $decision }.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
source-internal-unnamed = Wir übernehmen diese Daten aus einer unserer anderen Tätigkeiten.

# Law: Art. 13(1)(c)
# Note: $ground: as the register states it.
# reviewed: none
ground-of-other-law = Grundlage im anwendbaren Recht: { $ground }.

# Law: Art. 6(1)(c), (e)
# Note: $duty: as the register states it.
# reviewed: none
basis-duty = Was das Gesetz von uns verlangt: { $duty }.

# Law: Art. 7
# Note: $how: as the register states it.
# reviewed: none
basis-consent-representative = Für Personen, die nicht einwilligen können: { $how }.

# Law: Art. 13(1)(c)
# Note: $what: as the register states it.
# reviewed: none
other-consent = Ein anderes Gesetz verlangt hierfür Ihre Einwilligung: { $what }. Sie ist nicht die Rechtsgrundlage für die Verwendung Ihrer Daten.

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it.
# reviewed: none
subjects-from-age = { $group } (ab { $youngest } Jahren)

# Law: Art. 13
# Note: $group: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-to-age = { $group } (bis { $oldest } Jahre)

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-of-age = { $group } ({ $youngest } bis { $oldest } Jahre)

# Law: Art. 13(1)(e)
# Note: $condition: as the register states it.
# reviewed: none
recipients-condition = Das gilt in diesem Fall: { $condition }.

# Law: Art. 13(1)(e)
# Note: $how: as the register states it.
# reviewed: none
recipients-objection = So verhindern Sie dies: { $how }.

# Law: Art. 13(1)(e)
# Note: Inside a sentence or in brackets. $data: categories of data.
# reviewed: none
only-these-data = nur diese Daten: { $data }

# Law: Art. 13(1)(e)
# Note: Words of a link.
# reviewed: none
recipients-policy = Datenschutzerklärung dieses Empfängers

# Law: Art. 13(1)(f)
# Note: $processor: as the register states it.
# reviewed: none
transfer-exporter = { $processor } gibt die Daten weiter.

# Law: Art. 23
# Note: $how: as the register states it.
# reviewed: none
right-instead = So üben Sie es stattdessen aus: { $how }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it. In German the period stands in the nominative: label and value.
# reviewed: none
retention-at-least = Wir speichern die Daten mindestens so lange: { $limit }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it. In German the period stands in the nominative: label and value.
# reviewed: none
retention-at-most = Wir speichern die Daten höchstens so lange: { $limit }.

# Law: Art. 13(2)(a)
# Note: After a minimum period: what decides when it ends. $criteria: as the register states it.
# reviewed: none
retention-minimum-ends = Was das Ende bestimmt: { $criteria }.

# Law: Art. 13(1)(f), 49(1)
# Note: The persons whose data the transfer concerns, where it is not all. $groups: list of groups.
# reviewed: none
transfer-groups = Das betrifft: { $groups }.

# Law: Art. 13(2)(a)
# Note: $exception: as the register states it.
# reviewed: none
retention-except = Ausnahme: { $exception }.

# Law: Art. 10
# Note: Label.
# reviewed: none
data-criminal-named = Einige dieser Daten betreffen strafrechtliche Verurteilungen oder Straftaten.

# Law: Art. 13
# Note: $data: as the register states it.
# reviewed: none
cookies-data = Erfasste Daten: { $data }

# Law: Directive 2002/58/EC art. 5(3)
# Note: $domain: the domain under which a tracker is set.
# reviewed: none
cookies-domain = Domain: { $domain }

# Law: Art. 13(2)(a)
# Note: $duration: as the register states it. In German the period stands in the nominative: label and value.
# reviewed: none
cookies-kept = Speicherdauer der Daten: { $duration }

# Law: Art. 13(1)(e)
# Note: $parties: as the register states it.
# reviewed: none
cookies-others = Andere mit Zugriff: { $parties }

## Schemes that bring a recipient inside an adequacy decision

# Law: Decision (EU) 2023/1795
# Note: Label.
# reviewed: none
scheme-dpf = Datenschutzrahmen EU-USA (Data Privacy Framework)

# Law: SI 2023/1028
# Note: Label.
# reviewed: none
scheme-dpf-uk-extension = britische Erweiterung des Data Privacy Framework

## Transfers by a processor

# Law: Art. 13(1)(f)
# Note: Whole sentence. The country has a decision that does not reach everybody there.
# reviewed: none
transfer-no-adequacy-recipient =
    { $border ->
        [eea] Für diesen Empfänger gilt kein Angemessenheitsbeschluss.
        [uk] Für diesen Empfänger gelten keine britischen Angemessenheitsregelungen.
       *[ch] Der Bundesrat hat für diesen Empfänger keinen angemessenen Schutz festgestellt.
    }

# Law: Art. 46(2)(c)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-scc-by = { $exporter } gibt die Daten weiter und hat die Standardvertragsklauseln der Europäischen Kommission vereinbart ({ $article }).

# Law: Art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-authority-scc-by = { $exporter } gibt die Daten weiter und hat Standarddatenschutzklauseln vereinbart, die eine Aufsichtsbehörde angenommen hat ({ $article }).

# Law: Art. 46(3)(a)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ad-hoc-clauses-by = { $exporter } gibt die Daten weiter und hat Vertragsklauseln vereinbart, die eine Aufsichtsbehörde genehmigt hat ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-bcr-by = { $exporter } gibt die Daten weiter. In dieser Unternehmensgruppe gelten verbindliche interne Datenschutzvorschriften, die von der zuständigen Behörde genehmigt sind ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-idta-by = { $exporter } gibt die Daten weiter und hat die Vereinbarung des Vereinigten Königreichs zur internationalen Datenübermittlung geschlossen ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-addendum-by = { $exporter } gibt die Daten weiter und hat Standardvertragsklauseln mit dem Nachtrag des Vereinigten Königreichs vereinbart ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-uk-bcr-by = { $exporter } gibt die Daten weiter. In dieser Unternehmensgruppe gelten verbindliche interne Datenschutzvorschriften, die im Vereinigten Königreich genehmigt sind ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ch-scc-by = { $exporter } gibt die Daten weiter und hat Standardvertragsklauseln mit den in der Schweiz verlangten Anpassungen vereinbart ({ $article }).

## Rights and contacts

# Law: Art. 12(2)
# Note: $how: as the register states it.
# reviewed: none
right-granted = Über das Gesetz hinaus gewähren wir Ihnen dieses Recht: { $how }.

# Law: Art. 12(2)
# Note: $contact: one way to write; $organisations: for whom it stands.
# reviewed: none
contact-for-organisations = { $contact } ({ $organisations })

# Law: Art. 21
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-button-of = Per E-Mail widersprechen: { $organisations }

# Law: Art. 21(4)
# Note: In the list of rights, in place of what the box set apart says in full. A link to it.
# reviewed: none
objection-above = Dieses Recht ist im Kasten weiter oben erklärt.

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
objection-marketing-button = Per E-Mail der Werbung widersprechen

# Law: Art. 21(2)-(3)
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-marketing-button-of = Per E-Mail der Werbung widersprechen: { $organisations }

# Law: Art. 13(1)(e)
# Note: $controllers: the controllers for which another controller of the group works.
# reviewed: none
recipients-for = für { $controllers }

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-other-sources = Andere Quellen

# Law: Art. 77
# Note: Label.
# reviewed: none
complaint-row-services = Was die Behörde anbietet

# Law: Art. 57(1)(b), (e)
# Note: Label in a list.
# reviewed: none
complaint-service-information = Informationen über Ihre Rechte

# Law: Art. 57(1)(f)
# Note: Label in a list.
# reviewed: none
complaint-service-mediation = Schlichtung

# Law: Art. 77
# Note: Label in a list.
# reviewed: none
complaint-service-complaint = Bearbeitung von Beschwerden

## Cards of purposes

# Law: Art. 13(2)(f)
# Note: Stands beside the label "Automated decisions".
# reviewed: none
automated-none-here = Keine solche Entscheidung und kein Profiling.

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-internal = Unsere Abteilungen

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-processor = Dienstleister (Auftragsverarbeiter)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-joint-controller = Gemeinsam Verantwortliche

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-group = Unsere Unternehmensgruppe

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-controller = Unabhängige Empfänger (Verantwortliche)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-public-authority = Behörden

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-unknown = Andere

# Law: Art. 13(1)(e)
# Note: $recipient: a name; $details: countries and conditions.
# reviewed: none
recipient-with = { $recipient } ({ $details })

# Law: Art. 14(2)(f)
# Note: Whole sentence; several sources were named before.
# reviewed: none
sources-not-public = Diese Quellen sind nicht öffentlich zugänglich.

# Law: Art. 12(1)
# Note: Sets two parts of a list apart whose parts hold commas and "and". $done: what stands before; $more: the next.
# reviewed: none
series-pair = { $done }; { $more }

## Hosting and ways to reach us

# Law: Art. 13(1)(e) and (f)
# Note: $countries: list of countries. $hosts: names of the hosting providers, one or several.
# reviewed: none
transfers-hosting = Ort des Hostings: { $countries }. Hosting-Anbieter: { $hosts }.

# Law: Art. 12(2)
# Note: $ways: the messages contact-way-*, set apart by semicolons. It follows the e-mail address.
# reviewed: none
contact-other-ways = Sie erreichen uns auch so: { $ways }.

# Law: Art. 12(2)
# Note: $link: address of the form. Part of contact-other-ways.
# reviewed: none
contact-way-form = über das Online-Formular { $link }

# Law: Art. 12(2)
# Note: $place: where in the account, such as “My account, My data”. Part of contact-other-ways.
# reviewed: none
contact-way-account = in Ihrem Kundenbereich unter { $place }

# Law: Art. 12(2)
# Note: $address: postal address in one line. Part of contact-other-ways.
# reviewed: none
contact-way-post = per Post ({ $address })

## Conditions of marketing, as the person reads them

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-in = mit Ihrer vorherigen Einwilligung

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-existing-customers = wenn Sie bei uns Kundin oder Kunde sind, für ähnliche Waren oder Dienstleistungen wie die bereits gekauften, sofern Sie nicht widersprechen

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-out = sofern Sie nicht widersprechen

## Law and announcements

# Law: Art. 12(1)
# Note: $law: full name of the main data protection law, with its number.
# reviewed: none
scope-law = Maßgebliches Datenschutzrecht: { $law }.

# Law: Art. 12(1)
# Note: After scope-law. $law: full name of the national act on data protection that applies beside the main law.
# reviewed: none
scope-law-national = Ergänzend gilt dieses nationale Gesetz: { $law }.

# Law: Art. 13(3), WP260 rev.01 § 29
# Note: $date: a day. $channel: how persons were told, as the register states it.
# reviewed: none
change-announced = Diese Änderung haben wir am { $date } angekündigt, und zwar so: { $channel }.

# Law: Art. 45
# Note: How the number of an act of the Union begins, as in Decision (EU) 2023/1795.
# reviewed: none
act-of-union = (EU)

# Law: Art. 45
# Note: How the number of an act of the Community ends, as in Decision 2000/518/EC.
# reviewed: none
act-of-community = EG
