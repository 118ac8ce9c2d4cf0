### Public privacy policies: the clauses. Whole sentences, or labels and values of rows; never fragments.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page: title, version, navigation

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-line = Version { $version }, gültig seit dem { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-future = Version { $version }, gültig ab dem { $date }

# Law: Art. 12(1)
# Note: $date: a day in words.
# reviewed: none
date-only-line = Gültig seit dem { $date }

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
page-skip = Zum Text springen

# Law: WCAG 2.2, 2.4.2
# Note: Values as the register states them.
# reviewed: none
page-title = { $title } – { $organisation }

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-contents = Inhalt

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-languages = Diese Datenschutzerklärung in anderen Sprachen

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-prevailing-language = Weichen die Sprachfassungen voneinander ab, gilt die Fassung in dieser Sprache: { $language }.

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-footer = { $organisation } – { $title }

# Law: WP260 rev.01 § 35
# Note: $link: a link or its text.
# reviewed: none
page-short-link = Die vollständige Datenschutzerklärung: { $link }

# Law: none: ours
# Note: Draft builds only: marks a fact that the register does not state yet.
# reviewed: none
gap = Fehlt: { $what }

# Law: none: ours
# Note: Draft builds only.
# reviewed: none
gap-owner = Fehlt: { $what }. Zuständig: { $owner }.

# Law: none: ours
# Note: Draft builds only. $count: a number.
# reviewed: none
draft-banner =
    { $count ->
        [one] Entwurf, nicht zur Veröffentlichung. Eine Angabe fehlt.
       *[other] Entwurf, nicht zur Veröffentlichung. { $count } Angaben fehlen.
    }

## Section titles, question headings and opening sentences

# Law: WP260 rev.01 §§ 35-37
# Note: Label.
# reviewed: none
section-at-a-glance = Das Wichtigste in Kürze

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-question = Was sollten Sie vor allem wissen?

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-intro = Hier lesen Sie das Wichtigste. Alle Einzelheiten stehen in den Abschnitten darunter.

# Law: Art. 4
# Note: Label.
# reviewed: none
section-definitions = Begriffe

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-question = Was bedeuten diese Begriffe?

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-intro = Diese Begriffe haben im Datenschutzrecht eine feste Bedeutung. Wir erklären sie mit eigenen Worten.

# Law: Art. 4
# Note: Whole sentence; for lists that hold terms of the organisation's own beside those of the law.
# reviewed: none
section-definitions-intro-own = Wir erklären diese Begriffe mit eigenen Worten. Einige haben im Datenschutzrecht eine feste Bedeutung.

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
section-scope = Geltungsbereich

# Law: Art. 12(1)
# Note: Whole sentence.
# reviewed: none
section-scope-question = Für wen gilt diese Datenschutzerklärung?

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
section-scope-intro = Diese Datenschutzerklärung gilt für folgende Personengruppen: { $audience }.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
section-controller = Verantwortlicher

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-question = Wer ist für Ihre Daten verantwortlich?

# Law: Art. 4(7), 13(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-intro = Der Verantwortliche entscheidet, wozu und wie Ihre Daten verwendet werden, und steht dafür ein.

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
section-dpo = Datenschutzbeauftragte oder Datenschutzbeauftragter

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Whole sentence.
# reviewed: none
section-dpo-question = Wer achtet bei uns auf den Datenschutz?

# Law: Art. 38(4), 39
# Note: Whole sentence.
# reviewed: none
section-dpo-intro = Diese Person berät uns, überwacht, ob wir das Recht einhalten, und beantwortet Ihre Fragen.

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
section-data = Personenbezogene Daten, die wir verwenden

# Law: Art. 14(1)(d)
# Note: Whole sentence.
# reviewed: none
section-data-question = Welche Daten verwenden wir?

# Law: Art. 14(1)(d), 5(1)(c)
# Note: Whole sentence.
# reviewed: none
section-data-intro = Wir verwenden die folgenden Kategorien personenbezogener Daten.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
section-sources = Herkunft der Daten

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-question = Woher stammen die Daten?

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-intro = Ihre Daten stammen aus diesen Quellen.

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
section-purposes = Zwecke und Rechtsgrundlagen

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Whole sentence.
# reviewed: none
section-purposes-question = Wozu verwenden wir Ihre Daten?

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
section-purposes-intro = Zu jedem Zweck nennen wir die Rechtsgrundlage, die verwendeten Daten, die Empfänger und die Speicherdauer.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
section-obligation = Pflicht zur Bereitstellung der Daten

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-question = Müssen Sie uns Ihre Daten geben?

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-intro = Bei Daten, die Sie uns geben, sagen wir, ob Sie dazu verpflichtet sind. Wir sagen auch, was folgt, wenn Sie sie nicht bereitstellen.

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Label.
# reviewed: none
section-internal-access = Zugriff in unserer Organisation

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-question = Wer verwendet Ihre Daten in unserer Organisation?

# Law: Art. 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-intro = Nur wer Ihre Daten für seine Arbeit braucht, hat Zugriff darauf.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
section-recipients = Empfänger

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-question = Wer erhält Ihre Daten?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-intro = Folgende Empfänger außerhalb unserer eigenen Abteilungen erhalten Ihre Daten, jeweils nur für die genannten Zwecke.

# Law: Art. 5
# Note: Label.
# reviewed: none
section-commitments = Unsere Grundsätze

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-question = An welche Grundsätze halten wir uns?

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-intro = Für jede Verwendung personenbezogener Daten gelten gesetzliche Grundsätze. Wir halten sie alle ein.

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
section-transfers = Übermittlung in Drittländer

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Whole sentence.
# reviewed: none
section-transfers-question = Werden Ihre Daten in Drittländer übermittelt?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
section-transfers-intro =
    { $border ->
        [eea] Für die Übermittlung Ihrer Daten in Länder außerhalb des Europäischen Wirtschaftsraums legt das Gesetz Bedingungen fest.
        [uk] Für die Übermittlung Ihrer Daten in Länder außerhalb des Vereinigten Königreichs legt das Gesetz Bedingungen fest.
       *[ch] Für die Übermittlung Ihrer Daten in Länder außerhalb der Schweiz legt das Gesetz Bedingungen fest.
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
section-retention = Speicherdauer

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Whole sentence.
# reviewed: none
section-retention-question = Wie lange speichern wir Ihre Daten?

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: Whole sentence.
# reviewed: none
section-retention-intro = Wir speichern Ihre Daten so lange, wie unten angegeben. Dort steht auch, was danach mit ihnen geschieht.

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Label.
# reviewed: none
section-marketing = Werbung

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Whole sentence.
# reviewed: none
section-marketing-question = Wann senden wir Ihnen Angebote?

# Law: Art. 21(2)-(4)
# Note: Whole sentence.
# reviewed: none
section-marketing-intro = Sie entscheiden, ob wir Ihnen Angebote senden. Sie können das jederzeit kostenlos beenden.

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Label.
# reviewed: none
section-profiling = Automatisierte Entscheidungen und Profiling

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-question = Entscheidet ein Computer über Sie?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-intro = Hier lesen Sie, ob Computer Sie bewerten oder über Sie entscheiden und welche Folgen das hat.

# Law: Art. 32
# Note: Label.
# reviewed: none
section-security = Sicherheit

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-question = Wie schützen wir Ihre Daten?

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-intro = Mit diesen Maßnahmen schützen wir Ihre Daten vor Verlust, Missbrauch und unbefugtem Zugriff.

# Law: Art. 33, 34
# Note: Label.
# reviewed: none
section-breach = Verletzungen des Schutzes personenbezogener Daten

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-question = Was tun wir, wenn etwas schiefgeht?

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-intro = Für Verletzungen des Schutzes personenbezogener Daten haben wir ein festes Verfahren.

# Law: Art. 8
# Note: Label.
# reviewed: none
section-children = Kinder

# Law: Art. 8
# Note: Whole sentence.
# reviewed: none
section-children-question = Was gilt für Kinder?

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
section-children-intro = Daten von Kindern verdienen besonderen Schutz.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
section-cookies = Cookies und ähnliche Technologien

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-question = Welche Cookies verwenden wir?

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-intro = Cookies und ähnliche Technologien speichern Informationen auf Ihrem Gerät oder lesen sie dort aus.

# Law: Art. 14
# Note: Label.
# reviewed: none
section-third-persons = Daten über andere Personen

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-question = Was gilt, wenn Sie uns Daten über andere Personen geben?

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-intro = Hier geht es um Daten, die Sie uns über andere geben, und um Daten, die andere uns über Sie geben.

# Law: Art. 12, 15-22
# Note: Label.
# reviewed: none
section-rights = Ihre Rechte

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-question = Welche Rechte haben Sie?

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-intro = Sie haben die folgenden Rechte. Zu jedem Recht nennen wir die Zwecke, für die es gilt.

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Label.
# reviewed: none
section-contact = Kontakt

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-question = Wie erreichen Sie uns?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-intro = Sie erreichen uns auf diesen Wegen.

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Label.
# reviewed: none
section-complaint = Beschwerden

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-question = Wo können Sie sich beschweren?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-intro = Wenn Sie meinen, dass wir Ihre Rechte nicht achten, können Sie sich beschweren.

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
section-changes = Änderungen dieser Datenschutzerklärung

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-question = Was hat sich geändert?

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-intro = Jede Version dieser Datenschutzerklärung trägt ein Datum. Wir sagen, was sich geändert hat.

# Law: none: ours
# Note: Label.
# reviewed: none
section-other-notices = Weitere Informationen

# Law: none: ours
# Note: Whole sentence.
# reviewed: none
section-other-notices-question = Was ist sonst noch gut zu wissen?

# Law: none: ours
# Note: Not required by Art. 13 or 14; kept apart on purpose.
# reviewed: none
section-other-notices-intro = Die folgenden Informationen betreffen nicht Ihre personenbezogenen Daten.

## At a glance

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-who = Wer wir sind

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controller: name of the controller.
# reviewed: none
glance-who-one = { $controller } ist für Ihre Daten verantwortlich.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controllers: list of names.
# reviewed: none
glance-who-several = Diese Organisationen sind für Ihre Daten verantwortlich: { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-why = Wozu wir Ihre Daten verwenden

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-rights = Ihre Rechte

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: The list holds the short names of the rights (right-…-short).
# reviewed: none
glance-rights-list = Sie haben diese Rechte: { $rights }.

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
glance-objection = Ihr Widerspruchsrecht

# Law: Art. 21(2)-(4)
# Note: The objection must stand clearly and separately from other information.
# reviewed: none
glance-objection-marketing = Sie können der Verwendung Ihrer Daten für Werbung jederzeit ohne Begründung widersprechen. Wir beenden sie dann.

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-surprise = Was Sie überraschen könnte

# Law: Art. 9; WP260 rev.01 § 36
# Note: $kinds: list of kinds of data.
# reviewed: none
glance-surprise-special = Wir verwenden sensible Daten: { $kinds }.

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-criminal = Wir verwenden Daten über Straftaten für diesen Zweck: { $purpose }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-profiling = Wir erstellen Profile für diesen Zweck: { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-automated = Für diesen Zweck entscheidet ein Computer allein: { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: $border: eea, uk or ch. $countries: list of countries.
# reviewed: none
glance-surprise-transfers =
    { $border ->
        [eea] Daten gehen an Empfänger außerhalb des Europäischen Wirtschaftsraums: { $countries }.
        [uk] Daten gehen an Empfänger außerhalb des Vereinigten Königreichs: { $countries }.
       *[ch] Daten gehen an Empfänger außerhalb der Schweiz: { $countries }.
    }

# Law: Art. 14(2)(f); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-sources = Wir erhalten Daten über Sie auch von anderen: { $sources }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-recording = Wir zeichnen auf: { $what }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-location = Wir verwenden Ihren Standort für diesen Zweck: { $purpose }.

# Law: Art. 13(1)(e); WP260 rev.01 § 36
# Note: $recipients: list of recipients.
# reviewed: none
glance-surprise-marketing-sharing = Für Werbung erhalten diese Organisationen Ihre Daten: { $recipients }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-contact = Kontakt

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
glance-version = Version gültig seit

# Law: WP260 rev.01 §§ 35-37
# Note: Values as the register states them.
# reviewed: none
glance-more = Weitere ({ $count }): { $section }

## Definitions, in our own words

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-personal-data-term = Personenbezogene Daten

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-personal-data = Alle Informationen über eine Person, die direkt oder durch Verknüpfung von Angaben identifiziert ist oder werden kann.

# Law: Art. 4(2)
# Note: Label.
# reviewed: none
definition-processing-term = Verarbeitung

# Law: Art. 4(2)
# Note: Whole sentence.
# reviewed: none
definition-processing = Alles, was mit personenbezogenen Daten geschieht: vom Erheben und Speichern über das Verwenden und Weitergeben bis zum Löschen.

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
definition-controller-term = Verantwortlicher

# Law: Art. 4(7)
# Note: Whole sentence.
# reviewed: none
definition-controller = Die Person oder Organisation, die entscheidet, wozu und wie personenbezogene Daten verarbeitet werden.

# Law: Art. 26
# Note: Label.
# reviewed: none
definition-joint-controllers-term = Gemeinsam Verantwortliche

# Law: Art. 26
# Note: Whole sentence.
# reviewed: none
definition-joint-controllers = Mehrere Verantwortliche, die gemeinsam entscheiden, wozu und wie personenbezogene Daten verarbeitet werden.

# Law: Art. 4(8)
# Note: Label.
# reviewed: none
definition-processor-term = Auftragsverarbeiter

# Law: Art. 4(8)
# Note: Whole sentence.
# reviewed: none
definition-processor = Eine Person oder Organisation, die personenbezogene Daten im Auftrag und auf Weisung eines Verantwortlichen verarbeitet.

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-data-subject-term = Betroffene Person

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-data-subject = Die Person, deren personenbezogene Daten verarbeitet werden: in dieser Datenschutzerklärung also Sie.

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
definition-recipient-term = Empfänger

# Law: Art. 4(9)
# Note: Whole sentence.
# reviewed: none
definition-recipient = Eine Person oder Organisation, der personenbezogene Daten offengelegt werden.

# Law: Art. 4(10)
# Note: Label.
# reviewed: none
definition-third-party-term = Dritter

# Law: Art. 4(10)
# Note: Whole sentence.
# reviewed: none
definition-third-party = Jeder außer Ihnen, dem Verantwortlichen, seinen Auftragsverarbeitern und den Personen, die ihnen unterstellt sind.

# Law: Chapter V
# Note: Label.
# reviewed: none
definition-third-country-term = Drittland

# Law: Chapter V
# Note: $border: eea, uk or ch.
# reviewed: none
definition-third-country =
    { $border ->
        [eea] Ein Land außerhalb des Europäischen Wirtschaftsraums.
        [uk] Ein Land außerhalb des Vereinigten Königreichs.
       *[ch] Ein Land außerhalb der Schweiz.
    }

# Law: Art. 4(4)
# Note: Label.
# reviewed: none
definition-profiling-term = Profiling

# Law: Art. 4(4)
# Note: Whole sentence.
# reviewed: none
definition-profiling = Die automatisierte Bewertung persönlicher Aspekte einer Person, etwa um Interessen oder Verhalten vorherzusagen.

# Law: Art. 4(11)
# Note: Label.
# reviewed: none
definition-consent-term = Einwilligung

# Law: Art. 4(11)
# Note: Whole sentence.
# reviewed: none
definition-consent = Eine freiwillige, bestimmte, informierte und unmissverständliche Zustimmung durch eine Erklärung oder eine eindeutige Handlung.

# Law: Art. 4(21)
# Note: Label.
# reviewed: none
definition-supervisory-authority-term = Aufsichtsbehörde

# Law: Art. 4(21)
# Note: Whole sentence.
# reviewed: none
definition-supervisory-authority = Die unabhängige staatliche Stelle, die den Datenschutz überwacht.

# Law: Art. 4(12)
# Note: Label.
# reviewed: none
definition-personal-data-breach-term = Verletzung des Schutzes personenbezogener Daten

# Law: Art. 4(12)
# Note: Whole sentence.
# reviewed: none
definition-personal-data-breach = Ein Sicherheitsvorfall, bei dem personenbezogene Daten verloren gehen, zerstört, verändert, unbefugt offengelegt oder unbefugt eingesehen werden.

# Law: Art. 4(5)
# Note: Label.
# reviewed: none
definition-pseudonymisation-term = Pseudonymisierung

# Law: Art. 4(5)
# Note: Whole sentence.
# reviewed: none
definition-pseudonymisation = Daten werden so verändert, dass sie nur mit gesondert aufbewahrten zusätzlichen Informationen auf eine Person hinweisen.

# Law: Recital 26
# Note: Label.
# reviewed: none
definition-anonymisation-term = Anonymisierung

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
definition-anonymisation = Daten werden unumkehrbar so verändert, dass niemand mehr identifiziert werden kann.

# Law: Art. 9(1)
# Note: Label.
# reviewed: none
definition-special-categories-term = Besondere Kategorien personenbezogener Daten

# Law: Art. 9(1)
# Note: Whole sentence.
# reviewed: none
definition-special-categories = Daten über Herkunft, politische Meinungen, Überzeugungen, Gewerkschaftszugehörigkeit, Genetik, Biometrie, Gesundheit, Sexualleben oder sexuelle Orientierung.

# Law: Art. 4(3)
# Note: Label.
# reviewed: none
definition-restriction-term = Einschränkung der Verarbeitung

# Law: Art. 4(3), 18
# Note: Whole sentence.
# reviewed: none
definition-restriction = Gespeicherte Daten werden so markiert, dass sie nur noch aufbewahrt und nicht mehr anders verwendet werden.

# Law: Art. 6
# Note: Label.
# reviewed: none
definition-legal-basis-term = Rechtsgrundlage

# Law: Art. 6
# Note: Whole sentence.
# reviewed: none
definition-legal-basis = Der gesetzliche Grund, der eine Verwendung personenbezogener Daten erlaubt.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
definition-cookie-term = Cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
definition-cookie = Eine kleine Datei, die eine Website auf Ihrem Gerät speichert und später wieder ausliest.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
definition-direct-marketing-term = Direktwerbung

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
definition-direct-marketing = Werbung, die sich an eine bestimmte Person richtet, gleich auf welchem Weg.

# Law: Art. 4
# Note: Follows the definitions; the citation comes from the law pack. $article: the provision with its law, as the law pack cites it.
# reviewed: none
definition-source-line = Die Begriffsbestimmungen des Gesetzes: { $article }.

## Scope

# Law: Art. 12(1)
# Note: $channels: list of labels.
# reviewed: none
scope-channels = Sie gilt für Daten, die wir auf diesen Wegen erheben: { $channels }.

# Law: Art. 12(1)
# Note: Names jurisdictions, not countries of residence.
# reviewed: none
scope-territory = Anwendbares Recht: { $jurisdictions }.

# Law: Art. 12(1)
# Note: Clause library: data depend on the contract.
# reviewed: none
clause-data-depend-on-contract = Welche Daten wir verwenden, hängt von Ihrem Vertrag oder der Leistung ab, die Sie von uns erhalten.

# Law: Art. 7(2), 12(1)
# Note: Clause library: information is not acceptance.
# reviewed: none
scope-not-contract = Diese Datenschutzerklärung informiert Sie. Sie ist nicht Teil eines Vertrags, und Sie müssen ihr nicht zustimmen.

## Controller

# Law: Art. 13(1)(a), 14(1)(a)
# Note: $controller: name of the controller.
# reviewed: none
controller-single = Verantwortlicher für die Verarbeitung Ihrer Daten ist { $controller }.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
controller-several = Mehrere Organisationen sind Verantwortliche, jede für ihren Teil. Zu jeder sagen wir, wann sie verantwortlich ist.

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-name = Name

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-trading-name = Handelsname

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-legal-form = Rechtsform

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-activity = Tätigkeit

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-capital = Gesellschaftskapital

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-identifier = Registernummer

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-address = Anschrift

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-establishments = Weitere Standorte

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-email = E-Mail

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-phone = Telefon

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-website = Website

# Law: Art. 26(1), 13(1)(a)
# Note: $controllers: list of names.
# reviewed: none
joint-controllers = Diese Organisationen entscheiden gemeinsam, wozu und wie Ihre Daten verwendet werden: { $controllers }. Sie sind gemeinsam Verantwortliche.

# Law: Art. 26(1), 13(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
joint-controllers-purposes = Gemeinsam verantwortlich sind sie für diese Zwecke: { $purposes }.

# Law: Art. 26(2)
# Note: The essence is authored in the register; it stands after this label.
# reviewed: none
joint-essence = Das Wesentliche ihrer Vereinbarung

# Law: Art. 26(1)
# Note: $contact: contact as written.
# reviewed: none
joint-contact-point = Die Anlaufstelle für Sie ist: { $contact }.

# Law: Art. 26(3)
# Note: Whole sentence.
# reviewed: none
joint-any-controller = Was immer sie vereinbart haben: Sie können Ihre Rechte gegenüber jeder von ihnen ausüben.

# Law: Art. 28, 13(1)(a)
# Note: Clause library: the organisation's own processor role.
# reviewed: none
clause-processor-role = Wenn wir Ihre Daten im Auftrag einer anderen Organisation verarbeiten, ist diese der Verantwortliche und informiert Sie.

# Law: Art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-eu = Unser Vertreter in der Europäischen Union ist: { $representative }.

# Law: UK GDPR art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-uk = Unser Vertreter im Vereinigten Königreich ist: { $representative }.

# Law: FADP art. 14
# Note: Values as the register states them.
# reviewed: none
representative-ch = Unsere Vertretung in der Schweiz ist: { $representative }.

## Data protection officer

# Law: Art. 13(1)(b), 38(4)
# Note: Whole sentence.
# reviewed: none
dpo-present = Bei Fragen zu Ihren Daten und Ihren Rechten können Sie sich an unsere Datenschutzbeauftragte oder unseren Datenschutzbeauftragten wenden.

# Law: Art. 13(1)(b), 38(4)
# Note: $controller: name of the controller.
# reviewed: none
dpo-of = Datenschutzbeauftragte oder Datenschutzbeauftragter für: { $controller }

# Law: Art. 13(1)(b), 37(2)
# Note: $controllers: list of names.
# reviewed: none
dpo-shared = Dieselbe Person ist Datenschutzbeauftragte dieser Organisationen: { $controllers }.

# Law: Art. 13(1)(b), 37(1)
# Note: Whole sentence.
# reviewed: none
dpo-none = Wir haben keinen Datenschutzbeauftragten benannt. Das Gesetz verpflichtet uns nicht dazu.

# Law: Art. 13(1)(b), 37(1)
# Note: The reason is authored in the register.
# reviewed: none
dpo-none-reason = Wir haben keinen Datenschutzbeauftragten benannt: { $reason }.

# Law: Art. 13(1)(a)
# Note: $contact: contact as written.
# reviewed: none
dpo-none-contact = Fragen zum Datenschutz richten Sie bitte an: { $contact }.

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-email = Per E-Mail

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-phone = Telefonisch

## Data

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-category = Kategorie

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-items = Daten

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
data-column-subjects = Betroffene Personen

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
data-column-purposes = Zwecke

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-column-source = Quelle

# Law: Art. 14(1)(d)
# Note: $channel: the channel's label.
# reviewed: none
data-channel = Auf diesem Weg erhobene Daten: { $channel }

# Law: Art. 9(1)
# Note: $kinds: list of kinds of data.
# reviewed: none
data-special = Einige dieser Daten schützt das Gesetz besonders: { $kinds }.

## Sources

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-person = Sie geben uns diese Daten selbst.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-person-channel = Sie geben uns diese Daten selbst, und zwar auf diesem Weg: { $channel }.

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-observed = Wir erfassen diese Daten, wenn Sie uns besuchen, unsere Leistungen nutzen oder auf andere Weise mit uns zu tun haben.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-observed-channel = Wir erfassen diese Daten in diesem Zusammenhang: { $channel }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-derived = Wir leiten diese Daten aus anderen Daten über Sie ab.

# Law: Art. 14(2)(f)
# Note: $how: as the register states it.
# reviewed: none
source-derived-how = Wir leiten diese Daten aus anderen Daten über Sie ab: { $how }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-party = Quelle dieser Daten: { $party }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-other-person = Eine andere Person gibt uns diese Daten: { $person }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-other-person-unnamed = Eine andere Person gibt uns diese Daten.

# Law: Art. 6(4), 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-internal = Diese Daten stammen aus einer unserer anderen Tätigkeiten. Quelle: { $activity }.

# Law: Art. 14(2)(f)
# Note: The source is authored in the register.
# reviewed: none
source-described = Quelle: { $source }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-public = Diese Quelle ist öffentlich zugänglich.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-not-public = Diese Quelle ist nicht öffentlich zugänglich.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-public-named = Wir entnehmen diese Daten einer öffentlich zugänglichen Quelle: { $source }.

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-person = von Ihnen

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-observed = von uns selbst erfasst

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-other-person = von einer anderen Person

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-party = { $party }

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-internal = aus einer unserer anderen Tätigkeiten

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-derived = aus anderen Daten abgeleitet

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-public = { $source } (öffentlich zugänglich)

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-all-person = Wir erhalten alle diese Daten von Ihnen.

## Purpose cards: row labels

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-purpose = Zweck

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-why-lawful = Rechtsgrundlage

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
card-interest = Verfolgtes berechtigtes Interesse

# Law: Art. 9(2)
# Note: Label.
# reviewed: none
card-special-ground = Grundlage für sensible Daten

# Law: Art. 10
# Note: Label.
# reviewed: none
card-criminal-ground = Grundlage für Daten über Straftaten

# Law: Art. 6(3), 9(2)
# Note: Label.
# reviewed: none
card-national-law = Rechtsvorschrift

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
card-persons = Wessen Daten

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
card-data = Verwendete Daten

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
card-source = Herkunft der Daten

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
card-recipients = Empfänger

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
card-transfers =
    { $border ->
        [eea] Außerhalb des Europäischen Wirtschaftsraums
        [uk] Außerhalb des Vereinigten Königreichs
       *[ch] Außerhalb der Schweiz
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
card-retention = Speicherdauer

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
card-obligation = Müssen Sie die Daten bereitstellen?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
card-automated = Automatisierte Entscheidungen

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: Label.
# reviewed: none
card-rights = Ihre Rechte hier

# Law: WP260 rev.01 § 10
# Note: Label.
# reviewed: none
card-notable = Gut zu wissen

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
card-controller = Verantwortlicher

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
card-further-use = Weiterverarbeitung für einen vereinbaren Zweck

# Law: Art. 6(4), 13(3), 14(4)
# Note: Values as the register states them.
# reviewed: none
further-use-original = Wir haben die Daten für einen anderen Zweck erhoben: { $original }.

# Law: Art. 6(4), 13(3), 14(4)
# Note: The reason is authored in the register.
# reviewed: none
further-use-compatible = Warum der neue Zweck damit vereinbar ist: { $compatibility }.

# Law: Art. 13(1)(c)
# Note: Values as the register states them.
# reviewed: none
card-group-basis = Rechtsgrundlage: { $basis }

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
card-group-source = Quelle: { $source }

# Law: Art. 12(1)
# Note: $channel: the channel's label.
# reviewed: none
card-group-channel = Auf diesem Weg erhoben: { $channel }

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
card-group-audience = Für: { $audience }

# Law: Art. 13(1)(e)-(f)
# Note: Value of a row when the register says none.
# reviewed: none
card-none = Keine

## Legal bases (keys are the ids of the vocabulary legal-bases)

# Law: Art. 6(1)(a), 7
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-consent = Wir tun dies nur mit Ihrer Einwilligung ({ $article }).

# Law: Art. 7(1)
# Note: Values as the register states them.
# reviewed: none
basis-consent-given = So erteilen Sie Ihre Einwilligung: { $how }.

# Law: Art. 8(2)
# Note: Values as the register states them.
# reviewed: none
basis-consent-parental = Bei Kindern stimmen die Eltern so zu: { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
basis-consent-withdrawal = Sie können Ihre Einwilligung jederzeit widerrufen. Was bis dahin geschehen ist, bleibt rechtmäßig.

# Law: Art. 7(3)
# Note: Values as the register states them.
# reviewed: none
basis-consent-withdrawal-how = So widerrufen Sie Ihre Einwilligung: { $how }.

# Law: Art. 7(4)
# Note: Values as the register states them.
# reviewed: none
basis-consent-refusal = Wenn Sie nicht einwilligen: { $consequence }.

# Law: Art. 6(1)(b)
# Note: Where the register does not distinguish performance from steps before the contract. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract = Wir brauchen dies für unseren Vertrag mit Ihnen oder für vorvertragliche Maßnahmen auf Ihre Anfrage ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-performance = Wir brauchen dies, um unseren Vertrag mit Ihnen zu erfüllen ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-steps-before = Wir brauchen dies für vorvertragliche Maßnahmen auf Ihre Anfrage ({ $article }).

# Law: Art. 6(1)(b)
# Note: Values as the register states them.
# reviewed: none
basis-contract-named = Betroffener Vertrag: { $contract }.

# Law: Art. 6(1)(c), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-legal-obligation = Wir sind gesetzlich dazu verpflichtet ({ $article }): { $law }.

# Law: Art. 6(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-vital-interests = Wir brauchen dies, um Ihre lebenswichtigen Interessen oder die einer anderen Person zu schützen ({ $article }).

# Law: Art. 6(1)(e), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-public-task = Wir nehmen eine Aufgabe im öffentlichen Interesse wahr oder üben öffentliche Gewalt aus ({ $article }): { $law }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: The interest is authored in the register, without full stop. $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests = Wir verfolgen ein berechtigtes Interesse ({ $article }): { $interest }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests-third-party = Ein Dritter verfolgt ein berechtigtes Interesse ({ $article }): { $interest }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
basis-balance = Wo wir ein berechtigtes Interesse verfolgen, haben wir es gegen Ihre Interessen abgewogen. Sie können eine Zusammenfassung dieser Abwägung verlangen.

# Law: Art. 6(1)(f)
# Note: The result is authored in the register, without full stop.
# reviewed: none
basis-balance-result = Wie wir Ihre Interessen wahren: { $balance }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: $link: a link or its text.
# reviewed: none
basis-balance-link = Zusammenfassung unserer Abwägung: { $link }

# Law: UK GDPR art. 6(1)(ea), Annex 1
# Note: United Kingdom only. $condition is a label recognised-interest-…. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-recognised-legitimate-interests = Wir verfolgen ein Interesse, das das Gesetz als berechtigt anerkennt ({ $article }): { $condition }.

# Law: FADP art. 6, 30-31
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-not-required = Wir halten die Grundsätze des Gesetzes ein, das hier keine weitere Rechtfertigung verlangt ({ $article }).

# Law: Art. 13(1)(c)
# Note: Before several conditional bases of one purpose; each follows as a row.
# reviewed: none
basis-several = Die Rechtsgrundlage hängt vom Einzelfall ab.

# Law: Art. 13(1)(c)
# Note: Heads one of several bases; the case or the persons are authored in the register.
# reviewed: none
basis-case = Für: { $case }

# Law: Art. 6(3), 9(2), 10
# Note: $law: citation of the statute.
# reviewed: none
legal-provision = Rechtsvorschrift: { $law }.

# Law: Art. 6(1)
# Note: Clause library: consent is not always needed.
# reviewed: none
clause-consent-not-always = Wir brauchen nicht immer Ihre Einwilligung. Zu jedem Zweck nennen wir die Rechtsgrundlage, die dafür gilt.

## Special categories and criminal data (keys are the ids of the vocabulary special-grounds)

# Law: Art. 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-explicit-consent = Wir verwenden diese sensiblen Daten nur mit Ihrer ausdrücklichen Einwilligung ({ $article }).

# Law: Art. 9(2)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-employment-social-protection = Wir brauchen diese sensiblen Daten für Rechte und Pflichten aus dem Arbeitsrecht oder dem Recht des Sozialschutzes ({ $article }).

# Law: Art. 9(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-vital-interests = Wir brauchen diese sensiblen Daten, um lebenswichtige Interessen einer Person zu schützen, die nicht einwilligen kann ({ $article }).

# Law: Art. 9(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-not-for-profit-body = Als Organisation ohne Gewinnerzielungsabsicht verwenden wir sensible Daten nur von Mitgliedern und regelmäßigen Kontakten, ohne sie nach außen offenzulegen ({ $article }).

# Law: Art. 9(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-made-public = Sie haben diese sensiblen Daten offensichtlich selbst öffentlich gemacht ({ $article }).

# Law: Art. 9(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-legal-claims = Wir brauchen diese sensiblen Daten, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen ({ $article }).

# Law: Art. 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-substantial-public-interest = Wir brauchen diese sensiblen Daten aus Gründen eines erheblichen öffentlichen Interesses ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-health-care =
    { $border ->
        [ch] Wir brauchen diese sensiblen Daten für Ihre Versorgung ({ $article }).
       *[other] Wir brauchen diese sensiblen Daten für die Versorgung im Gesundheits- oder Sozialbereich oder für die Arbeitsmedizin ({ $article }).
    }

# Law: Art. 9(2)(i)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-public-health = Wir brauchen diese sensiblen Daten aus Gründen des öffentlichen Interesses im Bereich der öffentlichen Gesundheit ({ $article }).

# Law: Art. 9(2)(j), 89(1)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-research-archiving-statistics = Wir brauchen diese sensiblen Daten für Forschung, für Archive im öffentlichen Interesse oder für Statistik ({ $article }).

# Law: Art. 9(3)
# Note: Values as the register states them.
# reviewed: none
special-secrecy = Nur Personen, die einem Berufsgeheimnis unterliegen, verarbeiten diese Daten: { $secrecy }.

# Law: Art. 9(2), 89(1)
# Note: Values as the register states them.
# reviewed: none
special-safeguards = Garantien für diese Daten: { $safeguards }.

# Law: Art. 10
# Note: The provision follows as legal-provision. $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-law = Das Gesetz erlaubt uns, diese Daten über Straftaten zu verwenden ({ $article }).

# Law: Art. 10
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-official-authority = Wir verwenden diese Daten über Straftaten unter behördlicher Aufsicht ({ $article }).

## Obligation to provide data

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-law = Das Gesetz verpflichtet Sie, diese Daten bereitzustellen.

# Law: Art. 13(2)(e)
# Note: $law: citation of the statute.
# reviewed: none
obligation-law-cited = Das Gesetz verpflichtet Sie, diese Daten bereitzustellen: { $law }.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-contract = Ihr Vertrag verpflichtet Sie, diese Daten bereitzustellen.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-to-conclude = Wir brauchen diese Daten, um einen Vertrag mit Ihnen zu schließen.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-optional = Es steht Ihnen frei, ob Sie diese Daten bereitstellen.

# Law: Art. 13(2)(e)
# Note: The consequence is authored in the register, without full stop.
# reviewed: none
obligation-consequence = Ohne diese Daten: { $consequence }.

# Law: Art. 13(2)(e); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
obligation-marked-fields = In unseren Formularen sind die Pflichtfelder gekennzeichnet.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-data = Daten

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-column-duty = Müssen Sie sie bereitstellen?

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-consequence = Was sonst geschieht

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-purpose = Für

## Access inside the organisation

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
internal-access-departments = Diese Abteilungen verwenden Ihre Daten: { $departments }.

## Recipients

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
recipients-none = Kein Empfänger außerhalb unserer eigenen Abteilungen erhält diese Daten.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-internal = Unsere eigenen Abteilungen

# Law: Art. 4(8), 28
# Note: Label.
# reviewed: none
recipients-processor = Dienstleister, die nach unseren Weisungen arbeiten (Auftragsverarbeiter)

# Law: Art. 26
# Note: Label.
# reviewed: none
recipients-joint-controller = Organisationen, die gemeinsam mit uns entscheiden (gemeinsam Verantwortliche)

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
recipients-controller = Organisationen, die selbst über die Verwendung der Daten entscheiden (Verantwortliche)

# Law: Recital 48
# Note: Label.
# reviewed: none
recipients-group = Organisationen unserer Unternehmensgruppe

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
recipients-public-authority = Behörden

# Law: Art. 28(3)
# Note: Whole sentence.
# reviewed: none
recipients-processor-duty = Unsere Auftragsverarbeiter verwenden Ihre Daten nur auf unsere dokumentierte Weisung und sind durch einen Vertrag daran gebunden.

# Law: Art. 13(1)(e)
# Note: Whole sentence.
# reviewed: none
recipients-controller-duty = Wie diese Verantwortlichen die Daten verwenden, erfahren Sie von ihnen selbst.

# Law: Art. 4(9), 6(1)(c)
# Note: Whole sentence.
# reviewed: none
recipients-authority-limits = Behörden legen wir Daten nur offen, wenn das Gesetz es vorsieht.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-recipient = Empfänger

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-role = Rolle

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-country = Land

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-purposes = Für welchen Zweck

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-data = Welche Daten

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-reason = Warum

# Law: Art. 28(2), 28(4)
# Note: Values as the register states them.
# reviewed: none
recipients-subprocessors = { $processor } setzt diese weiteren Auftragsverarbeiter ein: { $subprocessors }.

# Law: Art. 13(1)(e); WP260 rev.01 annex
# Note: Where the register names a category only; the reason is authored.
# reviewed: none
recipients-category = Aus diesem Grund nennen wir nur eine Kategorie: { $reason }.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-occasional = nur gelegentlich

# Law: Art. 5(1)(a)
# Note: Only from an explicit negative in the register.
# reviewed: none
recipients-not-rented = Wir vermieten Ihre Daten nicht.

# Law: Art. 13(1)(e)
# Note: $link: a link or its text.
# reviewed: none
recipients-list-link = Aktuelle Liste der Empfänger: { $link }

# Law: Art. 13(1)(e)
# Note: Clause library: sale or merger of the organisation.
# reviewed: none
recipients-business-transfer = Wenn unsere Organisation verkauft wird oder mit einer anderen fusioniert, erhält der neue Inhaber Ihre Daten. Wir informieren Sie vorher.

## Principles

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-lawfulness-name = Rechtmäßigkeit, Treu und Glauben, Transparenz

# Law: Art. 5(1)(a)
# Note: Whole sentence.
# reviewed: none
commitment-lawfulness = Wir verwenden Ihre Daten nur mit einer Rechtsgrundlage, nach Treu und Glauben und für Sie nachvollziehbar.

# Law: Art. 5(1)(b)
# Note: Label.
# reviewed: none
commitment-purpose-limitation-name = Zweckbindung

# Law: Art. 5(1)(b)
# Note: Whole sentence.
# reviewed: none
commitment-purpose-limitation = Wir erheben Ihre Daten für festgelegte Zwecke und verwenden sie nicht auf eine Weise, die damit unvereinbar ist.

# Law: Art. 5(1)(c)
# Note: Label.
# reviewed: none
commitment-minimisation-name = Datenminimierung

# Law: Art. 5(1)(c)
# Note: Whole sentence.
# reviewed: none
commitment-minimisation = Wir beschränken uns auf die Daten, die der jeweilige Zweck erfordert.

# Law: Art. 5(1)(d)
# Note: Label.
# reviewed: none
commitment-accuracy-name = Richtigkeit

# Law: Art. 5(1)(d)
# Note: Whole sentence.
# reviewed: none
commitment-accuracy = Wir halten Ihre Daten richtig und aktuell und berichtigen Fehler unverzüglich.

# Law: Art. 5(1)(e)
# Note: Label.
# reviewed: none
commitment-storage-limitation-name = Speicherbegrenzung

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
commitment-storage-limitation = Wir legen für jeden Zweck eine Speicherdauer fest.

# Law: Art. 5(1)(f)
# Note: Label.
# reviewed: none
commitment-security-name = Integrität und Vertraulichkeit

# Law: Art. 5(1)(f), 32
# Note: Whole sentence.
# reviewed: none
commitment-security = Wir schützen Ihre Daten vor unbefugter Verwendung, Verlust und Schäden.

# Law: Art. 5(2)
# Note: Label.
# reviewed: none
commitment-accountability-name = Rechenschaftspflicht

# Law: Art. 5(2), 30
# Note: Whole sentence.
# reviewed: none
commitment-accountability = Wir dokumentieren, was wir mit personenbezogenen Daten tun, und können nachweisen, dass wir das Recht einhalten.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-sale-name = Kein Verkauf

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-sale = Wir verkaufen Ihre Daten nicht.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-disclosure-for-marketing-name = Keine Weitergabe für Werbung anderer

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-disclosure-for-marketing = Wir geben Ihre Daten nicht an andere für deren eigene Werbung weiter.

# Law: Art. 22
# Note: Label.
# reviewed: none
commitment-no-automated-decisions-name = Keine Entscheidung durch einen Computer allein

# Law: Art. 22
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-automated-decisions = Keine Entscheidung über Sie beruht ausschließlich auf automatisierter Verarbeitung.

# Law: Art. 25
# Note: Label.
# reviewed: none
clause-by-design-name = Datenschutz von Anfang an

# Law: Art. 25
# Note: Whole sentence.
# reviewed: none
clause-by-design = Wir planen den Datenschutz bei unseren Leistungen von Anfang an ein und wählen datenschutzfreundliche Voreinstellungen.

# Law: Art. 6(4), 13(3), 14(4)
# Note: Clause library: further processing.
# reviewed: none
clause-further-processing = Bevor wir Ihre Daten für einen neuen Zweck verwenden, prüfen wir, ob er mit dem ersten vereinbar ist. Wir informieren Sie vorher.

# Law: Art. 6(4)
# Note: Whole sentence.
# reviewed: none
clause-further-processing-test = Wir prüfen die Verbindung zwischen den Zwecken, den Zusammenhang, die Art der Daten, die Folgen und die Garantien.

# Law: Recital 26
# Note: Clause library: anonymisation.
# reviewed: none
clause-anonymisation = Wir anonymisieren Daten für Statistiken. Danach lassen sie auf niemanden mehr schließen.

## Transfers (the tools carry the ids of the vocabulary transfer-tools)

# Law: Art. 13(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
transfers-none =
    { $border ->
        [eea] Wir übermitteln Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums.
        [uk] Wir übermitteln Ihre Daten nicht in Länder außerhalb des Vereinigten Königreichs.
       *[ch] Wir übermitteln Ihre Daten nicht in Länder außerhalb der Schweiz.
    }

# Law: Art. 13(1)(f)
# Note: Value of a card row.
# reviewed: none
transfers-none-here = Nein

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-recipient = Empfänger

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-country = Land

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-safeguard = Schutz

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-copy = So erhalten Sie eine Kopie

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-reason = Warum

# Law: Art. 13(1)(f)
# Note: Value of a card row. $country: name of the country. $recipient: name of the recipient.
# reviewed: none
transfer-summary = { $recipient }, { $country }: { $safeguard }

# Law: Art. 45
# Note: Serves every law; what a decision is called differs. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-adequacy = Für diese Übermittlung ist ein angemessenes Schutzniveau anerkannt ({ $article }).

# Law: Art. 45
# Note: Values as the register states them.
# reviewed: none
transfer-adequacy-act = Beschluss: { $act }.

# Law: Art. 45
# Note: For decisions with a limited scope, such as certified organisations in the United States.
# reviewed: none
transfer-adequacy-scope = Der Beschluss gilt für diesen Empfänger, weil er sich dieser Regelung angeschlossen hat: { $scheme }.

# Law: Art. 13(1)(f)
# Note: Whole sentence.
# reviewed: none
transfer-no-adequacy = Für diese Übermittlung gibt es keinen Angemessenheitsbeschluss.

# Law: Art. 46(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-scc = Wir haben die Standardvertragsklauseln der Europäischen Kommission vereinbart ({ $article }).

# Law: Art. 46(2)(c); Decision (EU) 2021/914
# Note: Values as the register states them.
# reviewed: none
transfer-scc-module = Verwendetes Modul: { $module }

# Law: Art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-authority-scc = Wir haben Standarddatenschutzklauseln vereinbart, die eine Aufsichtsbehörde angenommen hat ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: Serves every law. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-bcr = Für die Unternehmensgruppe gelten verbindliche interne Datenschutzvorschriften, die von der zuständigen Behörde genehmigt sind ({ $article }).

# Law: Art. 46(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-code-of-conduct = Der Empfänger hat sich zur Einhaltung genehmigter Verhaltensregeln verpflichtet ({ $article }).

# Law: Art. 46(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-certification = Der Empfänger ist nach einem genehmigten Verfahren zertifiziert und hat sich zu dessen Garantien verpflichtet ({ $article }).

# Law: Art. 46(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-public-authority-instrument = Ein rechtlich bindendes Dokument zwischen Behörden schützt die Daten ({ $article }).

# Law: Art. 46(3)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ad-hoc-clauses = Wir haben Vertragsklauseln vereinbart, die eine Aufsichtsbehörde genehmigt hat ({ $article }).

# Law: Art. 46(3)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-administrative-arrangement = Eine von einer Aufsichtsbehörde genehmigte Verwaltungsvereinbarung schützt die Daten ({ $article }).

# Law: Art. 48
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-treaty = Eine internationale Übereinkunft sieht die Übermittlung vor ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-idta = Wir haben die Vereinbarung des Vereinigten Königreichs zur internationalen Datenübermittlung geschlossen ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-addendum = Wir haben Standardvertragsklauseln mit dem Nachtrag des Vereinigten Königreichs vereinbart ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-bcr = Für die Unternehmensgruppe gelten verbindliche interne Datenschutzvorschriften, die im Vereinigten Königreich genehmigt sind ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ch-scc = Wir haben Standardvertragsklauseln mit den in der Schweiz verlangten Anpassungen vereinbart ({ $article }).

# Law: Art. 49(1)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-consent = Sie haben in diese Übermittlung ausdrücklich eingewilligt ({ $article }).

# Law: Art. 49(1)(a)
# Note: Values as the register states them.
# reviewed: none
transfer-derogation-consent-risks = Risiken dieser Übermittlung ohne Garantien: { $risks }.

# Law: Art. 49(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract = Die Übermittlung ist für unseren Vertrag mit Ihnen oder für vorvertragliche Maßnahmen auf Ihren Antrag erforderlich ({ $article }).

# Law: Art. 49(1)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract-in-interest = Die Übermittlung ist für einen in Ihrem Interesse geschlossenen Vertrag erforderlich ({ $article }).

# Law: Art. 49(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-interest = Die Übermittlung ist aus wichtigen Gründen des öffentlichen Interesses notwendig ({ $article }).

# Law: Art. 49(1)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-legal-claims = Die Übermittlung ist erforderlich, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen ({ $article }).

# Law: Art. 49(1)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-vital-interests = Die Übermittlung ist erforderlich, um lebenswichtige Interessen einer Person zu schützen, die nicht einwilligen kann ({ $article }).

# Law: Art. 49(1)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-register = Die Daten stammen aus einem öffentlichen Register und werden nach dessen Bedingungen übermittelt ({ $article }).

# Law: FADP art. 17(1)(e)
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-made-public = Sie haben die Daten allgemein zugänglich gemacht und ihre Verwendung nicht ausdrücklich untersagt ({ $article }).

# Law: Art. 49(1) second subparagraph
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
transfer-derogation-compelling-interests = Die Übermittlung erfolgt nur einmal, um ein zwingendes berechtigtes Interesse zu wahren ({ $article }): { $interest }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-reason = Grund der Übermittlung: { $reason }.

# Law: Art. 46
# Note: Values as the register states them.
# reviewed: none
transfer-supplementary = Zusätzlicher Schutz: { $measures }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-copy = So erhalten Sie eine Kopie der Garantien: { $copy }.

# Law: Art. 13(1)(f)
# Note: $link: a link or its text.
# reviewed: none
transfer-copy-link = Die Garantien finden Sie hier: { $link }

## Retention

# Law: Art. 13(2)(a)
# Note: Value of a row: a period without starting point. $duration: a period in words.
# reviewed: none
retention-for = { $duration }

# Law: Art. 13(2)(a)
# Note: Value of a row. $trigger is the vocabulary's `after` form with its preposition: 3 years + after the end of the contract. $duration: a period in words.
# reviewed: none
retention-for-after = { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-for-at-most = höchstens { $duration }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-most = höchstens { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-for-at-least = mindestens { $duration }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-least = mindestens { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: Value of a row. $trigger is the vocabulary's `until` form with its preposition.
# reviewed: none
retention-until = { $trigger }

# Law: Art. 13(2)(a)
# Note: The criterion is authored and names an event.
# reviewed: none
retention-criteria = Die Dauer richtet sich nach diesem Kriterium: { $criteria }.

# Law: Art. 13(2)(a)
# Note: The reason is authored in the register.
# reviewed: none
retention-unlimited = ohne zeitliche Begrenzung, aus diesem Grund: { $reason }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. In German the period stands in the nominative: label and value.
# reviewed: none
retention-backups = Sicherungskopien bleiben { $duration } länger erhalten.

# Law: Art. 13(2)(a)
# Note: $condition: the condition as authored.
# reviewed: none
retention-condition = Das gilt in diesem Fall: { $condition }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-reason = Grund: { $reason }.

# Law: Art. 13(2)(a)
# Note: $law: citation of the statute.
# reviewed: none
retention-law = Rechtsvorschrift: { $law }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-active = In laufender Nutzung: { $period }

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-archive = Danach in einem Archiv mit beschränktem Zugriff: { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: Whole sentence.
# reviewed: none
retention-archive-access = Nur besonders berechtigte Personen haben Zugriff auf das Archiv.

# Law: Art. 5(1)(e), 25(2)
# Note: Values as the register states them.
# reviewed: none
retention-archive-access-named = Zugriff auf das Archiv: { $access }.

# Law: Art. 5(1)(e)
# Note: $purpose: title of a purpose.
# reviewed: none
retention-archive-only-for = Im Archiv dienen die Daten nur diesem Zweck: { $purpose }.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-erase = Danach löschen wir die Daten.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-destroy = Danach vernichten wir die Daten und ihre Datenträger.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-anonymise = Danach anonymisieren wir die Daten, sodass sie sich auf niemanden mehr beziehen.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-aggregate = Danach behalten wir nur zusammengefasste Zahlen, die auf niemanden schließen lassen.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-overwrite = Danach überschreiben neue Aufzeichnungen die Daten.

# Law: Art. 28(3)(g)
# Note: Whole sentence.
# reviewed: none
retention-then-return = Danach geben wir die Daten zurück.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-review = Danach prüfen wir, ob wir die Daten noch brauchen, und löschen, was wir nicht mehr brauchen.

# Law: Art. 89(1)
# Note: Whole sentence.
# reviewed: none
retention-then-archive-public-interest = Die Daten kommen danach in ein dauerhaftes Archiv im öffentlichen Interesse.

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-category = Daten

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-purpose = Zweck

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-period = Dauer

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-then = Was danach geschieht

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-reason = Grund

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
retention-column-law = Rechtsvorschrift

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-table-caption = Speicherdauer nach Zwecken

# Law: Art. 17(3)(e)
# Note: Clause library.
# reviewed: none
retention-dispute = Bei einem laufenden Streitfall behalten wir die dafür benötigten Daten, bis er endgültig abgeschlossen ist.

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
uses-table-caption = Verwendung der Daten, Kategorien und Rechtsgrundlagen

## Marketing

# Law: Directive 2002/58/EC art. 13(2)
# Note: Whole sentence.
# reviewed: none
marketing-stop-message = In jeder Nachricht steht, wie Sie weitere abbestellen.

# Law: Art. 21(2)-(3)
# Note: $contact: contact as written.
# reviewed: none
marketing-stop-contact = Wenn Sie keine Werbung mehr wünschen, wenden Sie sich an: { $contact }.

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
marketing-partners = Partner, deren Angebote Sie erhalten: { $partners }.

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
marketing-no-partners = Wir senden Ihnen nur eigene Angebote.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
marketing-stop-consequence = Wenn Sie widersprechen, erhalten Sie keine Werbung mehr. Ihre Verträge mit uns bleiben davon unberührt.

# Law: Art. 6(1)(c), 21(3)
# Note: Clause library.
# reviewed: none
marketing-suppression = Wir behalten nur das, was wir brauchen, um Ihren Widerspruch zu beachten.

# Law: Art. 21(2)
# Note: Values as the register states them.
# reviewed: none
marketing-national-list = Sie können sich auch in diese Sperrliste eintragen: { $list }.

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
marketing-profiling = Wir wählen Angebote anhand Ihres Profils für Sie aus. Wenn Sie widersprechen, endet auch dieses Profiling.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-channel = Kommunikationsweg

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-mode = Bedingung

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
marketing-column-purpose = Für

## Automated decisions and profiling

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none = Keine Entscheidung über Sie beruht ausschließlich auf automatisierter Verarbeitung.

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none-profiling = Keine Entscheidung über Sie beruht ausschließlich auf automatisierter Verarbeitung. Wir erstellen auch kein Profil von Ihnen.

# Law: Art. 4(4), 13(2)(f)
# Note: $purpose: title of a purpose.
# reviewed: none
automated-profiling = Wir setzen Profiling für diesen Zweck ein: { $purpose }.

# Law: Art. 21(1)-(3)
# Note: $contact: contact as written.
# reviewed: none
automated-profiling-objection = Sie können diesem Profiling widersprechen. Kontakt: { $contact }.

# Law: Art. 21(1)-(3)
# Note: The way to object is authored in the register.
# reviewed: none
automated-profiling-objection-how = So widersprechen Sie diesem Profiling: { $how }.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
automated-profiling-stops = Wenn Sie widersprechen, endet das Profiling.

# Law: Art. 22
# Note: Whole sentence.
# reviewed: none
automated-assisted = Ein Computer bereitet die Entscheidung vor, eine Person trifft sie.

# Law: Art. 22(1)
# Note: Values as the register states them.
# reviewed: none
automated-solely = Diese Entscheidung trifft ein Computer allein; sie hat für Sie rechtliche Wirkung oder beeinträchtigt Sie in ähnlicher Weise erheblich: { $decision }.

# Law: Art. 22(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-contract = Die Entscheidung ist für unseren Vertrag mit Ihnen erforderlich ({ $article }).

# Law: Art. 22(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
automated-ground-law = Das Gesetz erlaubt die Entscheidung ({ $article }): { $law }.

# Law: Art. 22(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-explicit-consent = Sie haben in die Entscheidung ausdrücklich eingewilligt ({ $article }).

# Law: Art. 22(4), 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-explicit-consent = Die Entscheidung stützt sich auf sensible Daten; darin haben Sie ausdrücklich eingewilligt ({ $article }).

# Law: Art. 22(4), 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-substantial-public-interest = Die Entscheidung stützt sich aus Gründen eines erheblichen öffentlichen Interesses auf sensible Daten ({ $article }).

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-logic = Wie es funktioniert: { $logic }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-significance = Wozu das Ergebnis dient: { $significance }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-consequences = Was das für Sie bedeutet: { $consequences }

# Law: Art. 22(3)
# Note: Values as the register states them.
# reviewed: none
automated-safeguards = Garantien: { $safeguards }

# Law: Art. 22(3)
# Note: $contact: contact as written.
# reviewed: none
automated-human = Sie können die Entscheidung von einer Person überprüfen lassen, Ihren Standpunkt darlegen und die Entscheidung anfechten. Kontakt: { $contact }.

## Security

# Law: Art. 35
# Note: Clause library.
# reviewed: none
clause-impact-assessment = Bevor wir Daten auf eine Weise verwenden, die voraussichtlich ein hohes Risiko birgt, schätzen wir die Folgen für Sie ab.

## Breach

# Law: Art. 33(1)
# Note: $authority: name of the authority.
# reviewed: none
breach-authority = Führt eine Verletzung voraussichtlich zu einem Risiko für Sie, melden wir sie binnen 72 Stunden der Behörde: { $authority }.

# Law: FADP art. 24
# Note: For laws that set no number of hours. $authority: name of the authority.
# reviewed: none
breach-authority-soon = Führt eine Verletzung voraussichtlich zu einem hohen Risiko für Sie, melden wir sie so rasch wie möglich der Behörde: { $authority }.

# Law: Art. 34(1)-(2)
# Note: Whole sentence.
# reviewed: none
breach-you = Ist das Risiko hoch, benachrichtigen wir Sie unverzüglich. Wir sagen Ihnen, was geschehen ist, welche Folgen das hat und was wir dagegen tun.

# Law: Art. 33(5)
# Note: Whole sentence.
# reviewed: none
breach-record = Wir dokumentieren jede Verletzung.

# Law: Art. 33, 34
# Note: Clause library: the short form, where no section on breaches is planned.
# reviewed: none
clause-breach = Wir melden der Aufsichtsbehörde jede Verletzung, die voraussichtlich zu einem Risiko für Sie führt. Ist das Risiko hoch, benachrichtigen wir auch Sie.

## Children

# Law: Art. 8(1)
# Note: The age is that of the law pack or of the plan. $age: a number of years.
# reviewed: none
clause-children = Ab einem Alter von { $age } Jahren können Sie allein in die Verwendung Ihrer Daten bei unseren Online-Diensten einwilligen. Wer jünger ist, braucht die Zustimmung eines Elternteils oder Vormunds.

# Law: Art. 8, 12(1)
# Note: $purposes: list of purposes.
# reviewed: none
children-purposes = Wir verwenden Daten von Kindern für diese Zwecke: { $purposes }.

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
children-parents = Eltern und Vormünder können die Rechte ihres Kindes ausüben.

## Cookies and similar technologies

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-consent = Wir setzen diese Cookies erst, nachdem Sie eingewilligt haben.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt = Für diese Cookies ist keine Einwilligung nötig, weil der von Ihnen gewünschte Dienst ohne sie nicht funktioniert.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt-audience = Für diese Cookies ist keine Einwilligung nötig. Sie messen nur die Reichweite, und zwar unter den Bedingungen, die die Behörde festlegt.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-exempt-reason = Aus diesem Grund ist keine Einwilligung nötig: { $reason }.

# Law: Art. 7(3); Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-choice = Ablehnen ist so einfach wie Einwilligen. Sie können sich jederzeit anders entscheiden.

# Law: Art. 7(3)
# Note: $link: a link or its text.
# reviewed: none
cookies-settings-link = Auswahl ändern oder widerrufen: { $link }

# Law: Directive 2002/58/EC recital 25
# Note: Whole sentence.
# reviewed: none
cookies-browser = Sie können Cookies auch in den Einstellungen Ihres Browsers löschen.

# Law: Art. 13(1)(c)
# Note: $link: a link or its text.
# reviewed: none
cookies-policy-link = Die Cookie-Erklärung: { $link }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Title of a separate cookie policy.
# reviewed: none
cookies-title = Cookie-Erklärung

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-caption = Cookies dieser Kategorie: { $category }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-vendor-caption = Cookies dieses Anbieters: { $provider }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-name = Name

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-kind = Art

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-provider = Anbieter

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
cookies-column-purpose = Zweck

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
cookies-column-data = Daten

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-consent = Einwilligung

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-lifetime = Laufzeit

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-retention = Speicherdauer der Daten

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
cookies-column-refusal = Wenn Sie ablehnen

# Law: Art. 21
# Note: Label.
# reviewed: none
cookies-column-opt-out = Widerspruch

# Law: Art. 13
# Note: Label.
# reviewed: none
cookies-column-information = Weitere Informationen

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-third-parties = Andere mit Zugriff

# Law: Art. 13(2)(a)
# Note: Lifetime of a session cookie.
# reviewed: none
cookies-session = Bis Sie den Browser schließen

## Data about other people

# Law: Art. 14
# Note: Clause library. Must not shift our duty to inform.
# reviewed: none
clause-third-persons = Geben Sie uns Daten über andere Personen nur, wenn es nötig ist. Wir informieren diese selbst, wie das Gesetz es verlangt.

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
third-persons-tell-them = Sie können ihnen diese Datenschutzerklärung zeigen. Sie gilt auch für sie.

# Law: Art. 14(3)
# Note: Whole sentence.
# reviewed: none
third-persons-first-contact = Wir informieren sie innerhalb eines Monats, spätestens aber beim ersten Kontakt mit ihnen oder bei der ersten Weitergabe ihrer Daten.

## Rights

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access = Auskunftsrecht

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access-short = Auskunft

# Law: Art. 15
# Note: Whole sentence.
# reviewed: none
right-access-meaning = Sie können fragen, ob wir Ihre Daten verwenden, eine Kopie erhalten und erfahren, wie wir sie verwenden.

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification = Recht auf Berichtigung

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification-short = Berichtigung

# Law: Art. 16
# Note: Whole sentence.
# reviewed: none
right-rectification-meaning = Sie können unrichtige Daten berichtigen und unvollständige Daten vervollständigen lassen.

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure = Recht auf Löschung

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure-short = Löschung

# Law: Art. 17(1)
# Note: Whole sentence.
# reviewed: none
right-erasure-meaning = Sie können Ihre Daten löschen lassen, etwa wenn wir sie nicht mehr brauchen oder Sie Ihre Einwilligung widerrufen.

# Law: Art. 17(1)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-consent-withdrawn = Nach dem Widerruf Ihrer Einwilligung können Sie die Daten löschen lassen. Das betrifft: { $purposes }.

# Law: Art. 17(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary = Sobald wir die Daten nicht mehr brauchen, können Sie sie löschen lassen. Das betrifft: { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary-or-objected = Wenn wir die Daten nicht mehr brauchen oder Ihr Widerspruch Erfolg hat, können Sie sie löschen lassen. Das betrifft: { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-law-requires = Daten, die wir nach dem Gesetz aufbewahren müssen, können wir nicht löschen. Das betrifft: { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-task-requires = Daten, die wir für eine Aufgabe im öffentlichen Interesse brauchen, können wir nicht löschen. Das betrifft: { $purposes }.

# Law: Art. 17(3)(e)
# Note: Whole sentence.
# reviewed: none
right-erasure-limit-legal-claims = Daten, die wir für Rechtsansprüche brauchen, behalten wir.

# Law: Art. 17(3)(d)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-limit-research = Wir können Daten nicht löschen, wenn das die Forschung unmöglich macht oder ernsthaft beeinträchtigt. Das betrifft: { $purposes }.

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction = Recht auf Einschränkung der Verarbeitung

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction-short = Einschränkung der Verarbeitung

# Law: Art. 18(1)
# Note: Whole sentence.
# reviewed: none
right-restriction-meaning = Sie können verlangen, dass wir Ihre Daten nur noch aufbewahren, etwa während wir prüfen, ob sie richtig sind.

# Law: Art. 18(1)(a)-(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-restriction-contested-or-unlawful = Dieses Recht gilt, wenn Sie die Richtigkeit der Daten bestreiten oder ihre Verwendung unrechtmäßig ist. Das betrifft: { $purposes }.

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability = Recht auf Datenübertragbarkeit

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability-short = Datenübertragbarkeit

# Law: Art. 20(1)-(2)
# Note: Whole sentence.
# reviewed: none
right-portability-meaning = Sie können die Daten, die Sie uns gegeben haben, in einem gängigen maschinenlesbaren Format erhalten oder an jemand anderen übermitteln lassen.

# Law: Art. 20(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-portability-provided-and-automated = Dieses Recht gilt für Daten, die Sie uns gegeben haben und die wir automatisiert verarbeiten. Das betrifft: { $purposes }.

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object = Widerspruchsrecht

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object-short = Widerspruch

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-meaning =
    { $border ->
        [ch] Sie können der Verwendung Ihrer Daten jederzeit widersprechen.
       *[other] Sie können den Verwendungen, für die dieses Recht gilt, jederzeit aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben.
    }

# Law: Art. 21(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-own-situation = Nennen Sie uns die Gründe, die sich aus Ihrer Situation ergeben. Das betrifft: { $purposes }.

# Law: FADP art. 30(2)(b), 31
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-object-unless-justified = Wir verwenden die Daten dann nicht mehr dafür, außer wir haben einen gesetzlichen Rechtfertigungsgrund. Das betrifft: { $purposes }.

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-effect =
    { $border ->
        [ch] Wir verwenden die Daten dann nicht mehr dafür, es sei denn, Sie haben eingewilligt, ein überwiegendes Interesse rechtfertigt die Verwendung oder das Gesetz sieht sie vor.
       *[other] Wir verwenden die Daten dann nicht mehr dafür, es sei denn, wir weisen zwingende schutzwürdige Gründe nach, die Ihre Interessen überwiegen, oder wir brauchen die Daten für Rechtsansprüche.
    }

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing = Widerspruchsrecht gegen Werbung

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing-short = Widerspruch gegen Werbung

# Law: Art. 21(2)-(3)
# Note: Whole sentence.
# reviewed: none
right-object-marketing-meaning = Sie können der Verwendung Ihrer Daten für Werbung jederzeit kostenlos und ohne Begründung widersprechen. Wir beenden sie dann.

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research = Widerspruchsrecht gegen Forschung und Statistik

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research-short = Widerspruch gegen Forschung und Statistik

# Law: Art. 21(6)
# Note: Whole sentence.
# reviewed: none
right-object-research-meaning = Sie können aus Gründen, die sich aus Ihrer besonderen Situation ergeben, der Forschung oder Statistik mit Ihren Daten widersprechen.

# Law: Art. 21(6)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-research-unless-public-interest-task = Dieses Recht gilt nicht, wenn die Arbeit für eine Aufgabe im öffentlichen Interesse erforderlich ist. Das betrifft: { $purposes }.

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent = Recht auf Widerruf der Einwilligung

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent-short = Widerruf der Einwilligung

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
right-withdraw-consent-meaning = Sie können Ihre Einwilligung jederzeit widerrufen. Was bis dahin geschehen ist, bleibt rechtmäßig.

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention = Recht auf das Eingreifen einer Person

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention-short = Eingreifen einer Person

# Law: Art. 22(1), 22(3)
# Note: Whole sentence.
# reviewed: none
right-human-intervention-meaning = Sie können eine automatisierte Entscheidung von einer Person überprüfen lassen, Ihren Standpunkt darlegen und die Entscheidung anfechten.

# Law: Art. 22(2)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-only-if-law-authorises = Nur ein Gesetz kann eine solche Entscheidung hier erlauben, mit Garantien für Sie. Das betrifft: { $purposes }.

# Law: Art. 22(1)-(2)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-otherwise-prohibited = Eine solche Entscheidung ist hier nur durch Gesetz, durch Vertrag oder mit Ihrer ausdrücklichen Einwilligung erlaubt. Das betrifft: { $purposes }.

# Law: FADP art. 21(3)(b)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-explicit-consent = Dieses Recht gilt nicht, wenn Sie in die automatisierte Entscheidung ausdrücklich eingewilligt haben. Das betrifft: { $purposes }.

# Law: FADP art. 21(3)(a)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-request-granted = Dieses Recht gilt nicht, wenn die Entscheidung im Rahmen eines Vertrags Ihrem Begehren entspricht. Das betrifft: { $purposes }.

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint = Recht auf Beschwerde

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint-short = Beschwerde

# Law: Art. 77
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning = Sie können sich bei dieser Behörde beschweren: { $authority }.

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem = Recht, über Ihre Daten für die Zeit nach Ihrem Tod zu bestimmen

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-short = Anweisungen für die Zeit nach dem Tod

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-meaning = Sie können Anweisungen hinterlassen, wie Ihre Daten nach Ihrem Tod gespeichert, gelöscht und offengelegt werden.

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased = Rechte der Angehörigen nach einem Todesfall

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-short = Rechte der Angehörigen nach einem Todesfall

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-meaning = Nach Ihrem Tod können Angehörige und Erben bei uns Auskunft über Ihre Daten, deren Berichtigung oder Löschung verlangen. Das gilt nicht, wenn Sie oder das Gesetz es untersagen.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller = Recht auf Beschwerde bei uns

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-short = Beschwerde bei uns

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-meaning = Sie können sich direkt bei uns darüber beschweren, wie wir Ihre Daten verwenden.

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release = Recht auf Datenherausgabe oder -übertragung

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-short = Datenherausgabe

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-meaning = Sie können die Daten, die Sie uns bekannt gegeben haben, in einem gängigen elektronischen Format erhalten oder übertragen lassen.

# Law: FADP art. 28(1)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-data-release-provided-and-automated = Dieses Recht gilt für Daten, die Sie uns bekannt gegeben haben und die wir automatisiert bearbeiten. Das betrifft: { $purposes }.

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure = Recht auf schnelle Löschung von Daten aus der Kindheit

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-short = Löschung von Daten aus der Kindheit

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-meaning = Daten, die wir online erhoben haben, als Sie minderjährig waren, löschen wir auf Antrag so bald wie möglich.

# Law: WP260 rev.01 annex
# Note: $purposes: list of purposes.
# reviewed: none
right-purposes = Gilt für: { $purposes }

# Law: WP260 rev.01 annex
# Note: Label.
# reviewed: none
right-all-purposes = Gilt für alle Zwecke

# Law: Art. 15-22
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
right-provision = Rechtsvorschrift: { $article }

# Law: Art. 23
# Note: $reason is authored, $law cites the restricting provision.
# reviewed: none
right-restricted = Das Gesetz beschränkt dieses Recht: { $reason } ({ $law }).

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-how-contact = Um Ihre Rechte auszuüben, wenden Sie sich an: { $contact }.

# Law: Art. 12(2)
# Note: Subject of an e-mail, without special characters.
# reviewed: none
rights-mail-subject = Antrag zu meinen personenbezogenen Daten

# Law: Art. 12(3)
# Note: Periods come from the law pack. In German the period stands in the nominative: label and value.
# reviewed: none
rights-deadline = Auf unsere Antwort warten Sie höchstens { $deadline }. Ist Ihr Antrag komplex, können wir diese Frist um bis zu { $extension } verlängern. Wir sagen Ihnen dann, warum.

# Law: FADP art. 25(7)
# Note: For laws that set no limit to the extension. In German the period stands in the nominative: label and value.
# reviewed: none
rights-deadline-no-extension = Auf unsere Antwort warten Sie höchstens { $deadline }. Brauchen wir länger, sagen wir Ihnen, bis wann wir antworten.

# Law: Art. 12(5)
# Note: Whole sentence.
# reviewed: none
rights-free = Die Ausübung Ihrer Rechte ist kostenlos.

# Law: Art. 12(6)
# Note: Whole sentence. What a controller asks for as proof follows it.
# reviewed: none
rights-identity = Einen Nachweis Ihrer Identität verlangen wir nur, wenn wir begründete Zweifel daran haben, wer Sie sind.

# Law: Art. 12(4)
# Note: Whole sentence.
# reviewed: none
rights-refusal = Wenn wir Ihrem Antrag nicht nachkommen, sagen wir Ihnen, warum und wo Sie sich beschweren können.

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-second-instance = Wenn Sie mit unserer Antwort nicht zufrieden sind, können Sie eine zweite Prüfung verlangen: { $contact }.

# Law: Art. 12(2), 80
# Note: Whole sentence.
# reviewed: none
rights-representative = Jemand, den Sie bevollmächtigen, kann für Sie handeln.

## Contact

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-email = Per E-Mail

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-post = Per Post

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-phone = Telefonisch

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-form = Online-Formular

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-area = In Ihrem Kundenbereich

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-name = Wer antwortet

# Law: Art. 12(2)
# Note: Label.
# reviewed: none
contact-row-note = Gut zu wissen

## Complaints

# Law: Art. 13(2)(d), 77
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority = Sie können sich bei dieser Aufsichtsbehörde beschweren: { $authority }.

# Law: Art. 77(1)
# Note: European Union only.
# reviewed: none
complaint-authority-elsewhere = Sie können sich auch an die Behörde des Mitgliedstaats wenden, in dem Sie wohnen oder arbeiten oder in dem der Verstoß geschehen sein soll.

# Law: Art. 12(2)
# Note: Clause library; must not make the complaint conditional.
# reviewed: none
complaint-us-first = Wir freuen uns, wenn Sie sich zuerst an uns wenden. Sie müssen das aber nicht tun, bevor Sie sich beschweren.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only. $contact: contact as written.
# reviewed: none
complaint-to-controller = Sie können sich bei uns beschweren: { $contact }.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
complaint-to-controller-steps = Wir bestätigen den Eingang innerhalb von 30 Tagen. Dann prüfen wir Ihre Beschwerde und teilen Ihnen das Ergebnis unverzüglich mit.

# Law: Art. 79
# Note: Whole sentence.
# reviewed: none
complaint-court = Sie können auch vor Gericht gehen.

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-authority = Behörde

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-former-name = Früherer Name

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-address = Anschrift

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-phone = Telefon

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-email = E-Mail

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-website = Website

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-form = Beschwerdeformular

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-mediation = Schlichtung

## Changes and versions

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
changes-first-version = Dies ist die erste Version dieser Datenschutzerklärung.

# Law: WP260 rev.01 §§ 29-32
# Note: $channel: the channel's label. $duration: a period in words. In German the period stands in the nominative: label and value.
# reviewed: none
changes-announced-lead = Wichtige Änderungen kündigen wir mindestens { $duration } im Voraus an, und zwar so: { $channel }.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
changes-last = Zuletzt geändert am { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-upcoming = Ab dem { $date } gilt eine neue Version: { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-current = Bis zum { $date } gilt die aktuelle Version: { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-version = Version

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-summary = Was sich geändert hat

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-editorial = Nur sprachliche Änderung

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-inform = Änderung, über die wir Sie informieren

# Law: WP260 rev.01 §§ 29-32; Art. 13(3)
# Note: Label.
# reviewed: none
change-prior-information = Neuer Zweck, vorher angekündigt

# Law: WP260 rev.01 §§ 29-32; Art. 6(1)(a)
# Note: Label.
# reviewed: none
change-consent-needed = Neuer Zweck, für den wir Ihre Einwilligung brauchen
