### Labels and sentences of the register site; the team and the authority read them.


## Pages and navigation
register-register = Verzeichnis
register-activities = Tätigkeiten
register-all-activities = Alle Tätigkeiten
register-records = Nach Verantwortlichen
register-processor-records = Als Auftragsverarbeiter
register-parties = Externe Stellen
register-measures = Maßnahmen
register-systems = Systeme
register-trackers = Tracker
register-vocabulary = Vokabular
register-pages = Seiten
register-look-up = Nachschlagen
register-look-up-lead = Ein Gegenstand und alles, was das Verzeichnis darüber sagt.
register-overviews = Übersichten
register-overviews-lead = Das ganze Verzeichnis, jeweils unter einem Blickwinkel. Unter jeder Zeichnung steht eine Tabelle mit denselben Angaben.
register-background = Grundlagen
register-background-lead = Was hinter dem Verzeichnis steht: die Regeln, die es prüfen, die Begriffe, die es verwendet, die Sätze, aus denen die Datenschutzerklärungen bestehen.
register-about-parties = Auftragsverarbeiter, Empfänger, Behörden: was mit ihnen vereinbart ist und wo sie eingesetzt werden.
register-about-systems = Wo die Daten gespeichert sind, von wem, für welche Tätigkeiten.
register-about-measures = Was die Daten schützt, wer dafür verantwortlich ist, wann es zuletzt geprüft wurde.
register-about-retention = Speicherfristen, die mehrere Tätigkeiten teilen, und das Gesetz dahinter.
register-about-trackers = Cookies und was sonst auf dem Gerät einer Person gelesen oder gespeichert wird.
register-about-rules = Jede Regel, die dieses Verzeichnis prüft, mit Beispielen.
register-about-vocabulary = Begriffe, die in den Einträgen verwendet werden, mitgelieferte und eigene.
register-about-wording = Wer die Sätze der Datenschutzerklärungen geprüft hat, und welche Übersetzungen veraltet sind.
register-todo-navigation = Zu erledigen
register-wording = Formulierungen
register-wording-lead = Unsere eigenen Sätze, aus denen die Datenschutzerklärungen bestehen, nach Sprachen: wer sie geprüft hat und welche Übersetzungen älter sind als ihr englischer Text.
register-wording-table = Sprachen und ihr Stand
register-wording-language = Sprache
register-wording-clauses = Klauseln
register-wording-reviewed = Juristisch geprüft
register-wording-of = { $done } von { $all }
register-wording-nobody = noch von niemandem
register-wording-stale = Veraltete Übersetzungen
register-wording-stale-in = Veraltete Übersetzungen: { $language }
register-rules = Regeln
register-rules-lead =
    { $count ->
        [one] Eine Regel prüft dieses Verzeichnis.
        *[other] { $count } Regeln prüfen dieses Verzeichnis. Zu jeder gibt es eine Seite, die auf Englisch sagt, warum sie wichtig ist, was sie meldet und was sie zulässt.
    }
register-rules-family-lead = Warum jede Regel wichtig ist, was sie meldet und was sie zulässt. Diese Seiten sind auf Englisch. Was ein Beispiel weglässt, ist wie in einem vollständigen Eintrag. Die Tests des Programms führen die Beispiele aus.
register-codes = Alle Kennungen
register-codes-table = Alle Kennungen
register-codes-of-format = Dateien, Aufbau und Verweise
register-coverage = Welche Regeln zu welchem Artikel gehören
register-coverage-table = Welche Regeln zu welchem Artikel gehören
register-code = Kennung
register-finding = Was gefunden wird
register-severity = Schwere
register-severity-error = Fehler
register-severity-warning = Warnung
register-severity-info = Hinweis
register-since-version = Seit Version
register-yields-to = Tritt zurück hinter
register-article-of-law = Rechtsvorschrift
register-examples-reported = Gemeldet
register-examples-accepted = Zugelassen
register-todo-title = Was zuerst zu tun ist
register-languages = Diese Seite in anderen Sprachen
register-footer = { $name }, Rechtsstand { $day }
register-about-page = Über diese Seite
register-on-this-page = Auf dieser Seite
register-written-in = Steht in

## How facts stand
register-none = Entfällt.
register-none-because = Entfällt:
register-none-here = was die Tätigkeit hier nennt, betrifft andere Verantwortliche
register-not-stated = Keine Angabe
register-nothing-stated = Nichts angegeben
register-gap = Nachzureichen:
register-gap-owner = Zuständig: { $owner }
register-gap-due = fällig: { $day }
register-inherited = aus den Vorgaben des Verzeichnisses übernommen
register-all = alle
register-all-data = alle Daten
register-yes = ja
register-colon = { $label }:
register-session = bis der Browser geschlossen wird
register-occasional = gelegentlich
register-external = extern

## Article 30
register-letter = Art. 30 Abs. { $paragraph } Buchst. { $letter }
register-article = Art. { $article }
register-completeness = Vollständigkeit nach Art. 30 Abs. 1
register-complete = vollständig
register-none-stated = entfällt, so angegeben
register-missing = fehlt
register-gaps =
    { $count ->
        [one] 1 Lücke
        *[other] { $count } Lücken
    }
register-gap-in = offen: { $letters }
register-strip-controllers = Verantwortlicher
register-strip-purposes = Zwecke
register-strip-persons-and-data = Personen, Daten
register-strip-recipients = Empfänger
register-strip-transfers = Übermittlungen
register-strip-time-limits = Löschfristen
register-strip-security = Sicherheit
register-strip-categories-of-processing = Kategorien von Verarbeitungen
register-section-controllers = Verantwortliche
register-section-purposes = Zwecke
register-section-persons-and-data = Personen und Daten
register-section-recipients = Empfänger
register-section-transfers = Übermittlungen in Drittländer
register-section-time-limits = Löschfristen
register-section-security = Sicherheitsmaßnahmen
register-section-beyond = Über Artikel 30 hinaus

## First page
register-audience-internal = Internes Verzeichnis
register-audience-regulator = Für die Aufsichtsbehörde
register-audience-public = Öffentliches Verzeichnis
register-home-lead =
    { $activities ->
        [one] 1 Verarbeitungstätigkeit
        *[other] { $activities } Verarbeitungstätigkeiten
    } von { $controllers ->
        [one] einem Verantwortlichen
        *[other] { $controllers } Verantwortlichen
    }, geführt nach Artikel 30.
register-law-as-of = Rechtsstand
register-laws = Rechtsordnungen
register-reviews = Überfällige Überprüfungen
register-gaps-by-owner = Lücken nach Zuständigen
register-other-findings = Befunde der Prüfung
register-no-reviews = Keine Überprüfung ist überfällig
register-no-gaps-by-owner = Keine Lücke ist offen
register-no-other-findings = Die Prüfung hat sonst nichts gefunden
register-days-late =
    { $days ->
        [one] 1 Tag überfällig
        *[other] { $days } Tage überfällig
    }
register-was-due = war fällig: { $day }
register-never-reviewed = nie überprüft
register-overdue = überfällig
register-no-owner = Niemand zuständig
register-all-of = Alle { $count }
register-at-line = Zeile { $line }
register-counts = Das Verzeichnis in Zahlen
register-count-activities =
    { $count ->
        [one] Tätigkeit
        *[other] Tätigkeiten
    }
register-count-organisations =
    { $count ->
        [one] Organisation
        *[other] Organisationen
    }
register-count-processor-records =
    { $count ->
        [one] Eintrag als Auftragsverarbeiter
        *[other] Einträge als Auftragsverarbeiter
    }
register-count-parties =
    { $count ->
        [one] externe Stelle
        *[other] externe Stellen
    }
register-count-destinations =
    { $count ->
        [one] Zielland
        *[other] Zielländer
    }
register-count-measures =
    { $count ->
        [one] Maßnahme
        *[other] Maßnahmen
    }
register-count-records-of =
    { $count ->
        [one] 1 anderer Eintrag
        *[other] { $count } andere Einträge
    }
register-count-activities-of =
    { $count ->
        [one] 1 Tätigkeit
        *[other] { $count } Tätigkeiten
    }
register-activities-of = Tätigkeiten: { $department }
register-no-department = Keine Abteilung angegeben
register-no-persons = Keine Personengruppe angegeben
register-todo-lead = Überprüfungen, Lücken und Befunde des ganzen Verzeichnisses.

## Lists
register-activities-lead =
    { $count ->
        [one] 1 Verarbeitungstätigkeit.
        *[other] { $count } Verarbeitungstätigkeiten, nach Abteilungen.
    }
register-activities-table = Alle Verarbeitungstätigkeiten
register-records-lead = Je Verantwortlichem ein Verzeichnis in der Reihenfolge von Art. 30 Abs. 1, vollständig und bereit zur Vorlage.
register-records-table = Verzeichnisse der Verantwortlichen
register-parties-lead =
    { $count ->
        [one] 1 Person oder Stelle außerhalb der Organisation.
        *[other] { $count } Personen und Stellen außerhalb der Organisation.
    }
register-parties-table = Alle externen Stellen
register-processor-lead =
    { $count ->
        [one] 1 Auftragsverarbeitung.
        *[other] { $count } Auftragsverarbeitungen, nach Auftraggebern.
    }
register-engagements-table = Auftragsverarbeitungen für diesen Auftraggeber
register-engagements = Auftragsverarbeitungen
register-no-engagements = Keine Organisation des Verzeichnisses ist Auftragsverarbeiter.
register-no-client = Auftraggeber nicht angegeben
register-measures-lead = Der Katalog der technischen und organisatorischen Maßnahmen und wo jede eingesetzt wird.
register-measures-table = Katalog der Maßnahmen
register-systems-lead = Anwendungen, Datenbanken und Dateien, in denen Daten gespeichert sind.
register-systems-table = Systeme
register-trackers-lead = Cookies und andere Tracker.
register-trackers-table = Tracker
register-vocabulary-lead = Die Begriffe, die dieses Verzeichnis verwendet; eigene sind gekennzeichnet.
register-terms-table = Begriffe

## Column headings
register-activity = Tätigkeit
register-processing-activity = Verarbeitungstätigkeit
register-controller = Verantwortlicher
register-controllers = Verantwortliche
register-all-controllers = alle { $count }
register-article-30 = Artikel 30
register-legal-bases = Rechtsgrundlagen
register-next-review = Nächste Überprüfung
register-last-review = Überprüft
register-status = Status
register-department = Abteilung
register-owner = Zuständig
register-reference = Referenz
register-applies-to = Gilt für
register-data = Daten
register-items = Angaben
register-persons = Personen
register-from = Herkunft
register-to-provide = Bereitstellung
register-purposes = Zwecke
register-source = Quelle
register-description = Beschreibung
register-informed = Wie die Personen informiert werden
register-recipient = Empfänger
register-role = Rolle
register-country = Land
register-countries = Länder
register-contract = Vertrag
register-tool = Was sie erlaubt
register-instrument = Instrument
register-transfer-assessment = Bewertung
register-phase = Phase
register-period = Dauer
register-from-when = Ab
register-law = Gesetz
register-then = Danach
register-contact = Kontakt
register-dpo = Datenschutzbeauftragter
register-dpo-designated = Datenschutzbeauftragter benannt
register-dpo-notified = Datenschutzbeauftragter der Aufsichtsbehörde mitgeteilt
register-representative = Vertreter
register-party = Externe Stelle
register-used-in = Verwendet in
register-used-by = Verwendet von
register-record = Eintrag
register-as-what = Als
register-contract-kind = Art
register-signed = Unterzeichnet
register-expires = Endet
register-no-end-stated = kein Ende angegeben
register-subprocessing = Weitere Auftragsverarbeiter
register-audited = Geprüft
register-no-audit = keine Prüfung genannt
register-subprocessor = Weiterer Auftragsverarbeiter
register-subprocessors = Weitere Auftragsverarbeiter
register-service = Leistung
register-authorised = Genehmigt
register-authorisation = Genehmigung
register-measure = Maßnahme
register-measure-status = Status
register-tested-when = Getestet
register-system = System
register-supplier = Lieferant
register-locations = Standorte
register-tracker = Tracker
register-tracker-purpose = Wozu
register-tracker-consent = Einwilligung
register-lifetime = Laufzeit
register-provider = Anbieter
register-client = Auftraggeber
register-engagement = Auftragsverarbeitung
register-processor = Auftragsverarbeiter
register-client-processing = Verarbeitung
register-representative-and-dpo = Vertreter, Beauftragter
register-duty = Pflicht
register-done-by = Erfüllt von
register-term = Begriff
register-definition = Bedeutung
register-identifier = Kennung

## Captions
register-controllers-table = Verantwortliche
register-data-table = Kategorien personenbezogener Daten
register-sources-table = Quellen
register-recipients-table = Empfänger, auch in Drittländern
register-transfers-table = Übermittlungen
register-time-limits-table = Löschfristen nach Datenkategorien
register-contracts-table = Verträge
register-subprocessors-table = Weitere Auftragsverarbeiter
register-uses-table = Wo die Stelle vorkommt
register-clients-table = Verantwortliche, für die gearbeitet wird
register-duties-table = Pflichten

## Activity
register-joint-controllers = Gemeinsam Verantwortliche
register-arrangement = Vereinbarung
register-essence = Das Wesentliche der Vereinbarung
register-when-colon = Wenn:
register-persons-categories = Kategorien betroffener Personen
register-data-categories = Datenkategorien
register-children = Kinder
register-vulnerable = schutzbedürftig
register-criminal = Daten über Straftaten
register-national-id = nationale Kennziffer
register-highly-personal = höchst persönlich
register-pseudonymised = pseudonymisiert
register-publicly-accessible = öffentlich zugänglich
register-notable = Kann überraschen
register-since = Seit
register-legal-basis = Rechtsgrundlage
register-case = In diesem Fall
register-interest = Interesse
register-interest-of-third-party = (eines Dritten)
register-interest-colon = Interesse:
register-balance = Ergebnis der Abwägung
register-assessment = Interessenabwägung
register-recognised-interest = Anerkanntes Interesse
register-consent = Einwilligung
register-consent-explicit = ausdrücklich
register-consent-how = Erteilung:
register-consent-proof = Nachweis:
register-consent-withdrawal = Widerruf:
register-consent-age = ab { $age } Jahren
register-consent-parental = Eltern:
register-remark = Bemerkung
register-special-ground = Bedingung für besondere Kategorien
register-criminal-ground = Daten über Straftaten
register-secrecy = Geheimhaltung:
register-safeguards-colon = Garantien:
register-authority-control = unter behördlicher Aufsicht
register-register-of-convictions = umfassendes Register der strafrechtlichen Verurteilungen
register-schedule-1 = Anhang 1:
register-policy-document = Richtliniendokument:
register-policy-not-followed = nicht so aufbewahrt und gelöscht, wie es vorsieht
register-operations = Vorgänge
register-marketing = Direktwerbung
register-objection-colon = Widerspruch:
register-partners-colon = Partner:
register-original-purpose = Erhoben für
register-compatibility = Warum vereinbar
register-rights = Rechte
register-rights-limits = Grenzen der Rechte
register-notes = Notizen
register-remarks = Bemerkungen
register-archived = archiviert
register-without-limit = unbegrenzt
register-purposes-colon = Zwecke:
register-access-colon = Zugriff:
register-backups = in Sicherungskopien zusätzlich: { $period }
register-deviation-colon = Abweichung, weil:
register-module = Modul
register-until-day = bis { $day }
register-since-day = seit { $day }
register-copy-colon = Kopie:
register-risk-colon = Risiken:
register-authority-informed = Behörde informiert:
register-persons-informed = Personen informiert:
register-document-version = Version { $version }
register-document-expires = endet: { $day }
register-automated-decisions = Automatisierte Entscheidungen
register-logic = Ablauf
register-significance = Wozu
register-consequences = Für die Person
register-decision-ground = Was sie erlaubt
register-safeguards = Garantien
register-objection = Widerspruch
register-tested = Getestet
register-impact-assessment = Datenschutz-Folgenabschätzung
register-screening = Vorprüfung
register-decision = Entscheidung
register-criteria-stated = In der Vorprüfung genannte Kriterien
register-criteria-not-stated = Kriterien, die sie nicht nennt
register-criteria-shown = Aus dem Eintrag geht auch hervor
register-to-be-judged = Zu beurteilen:
register-national-list = Liste der Behörde
register-rationale = Begründung
register-screened = Vorgeprüft
register-assessment-document = Folgenabschätzung
register-assessment-date = Datum der Folgenabschätzung
register-dpo-advice = Rat des Datenschutzbeauftragten
register-persons-consulted = Angehörte Personen
register-residual-risk = Restrisiko
register-prior-consultation = Vorherige Konsultation
register-dpia-review = Nächste Überprüfung
register-kept-for = Aufbewahrung der Daten: { $period }
register-lifecycle = Verlauf des Eintrags
register-start = Beginn der Verarbeitung
register-end = Ende der Verarbeitung
register-disposed = Letzte Daten gelöscht
register-created = Angelegt
register-changed = Geändert
register-review-every = Abstand der Überprüfungen
register-approved = Freigegeben
register-replaced-by = Ersetzt durch
register-papers = Systeme und Unterlagen
register-core = Kerntätigkeit
register-core-yes = gehört zur Kerntätigkeit
register-core-no = gehört nicht zur Kerntätigkeit
register-documents = Dokumente
register-incidents = Verletzungen des Schutzes personenbezogener Daten
register-tags = Schlagwörter
register-findings = Befunde der Prüfung
register-waived-until = { $rule } hingenommen bis { $day }
register-accepted-until = hingenommen bis { $day }
register-approved-by = freigegeben von { $approver }

## Records of controllers and processors
register-record-of-controller = Verzeichnis des Verantwortlichen, Art. 30 Abs. 1
register-record-of-processor = Verzeichnis des Auftragsverarbeiters, Art. 30 Abs. 2
register-record-lead =
    { $count ->
        [one] 1 Verarbeitungstätigkeit in der Reihenfolge des Gesetzes.
        *[other] { $count } Verarbeitungstätigkeiten in der Reihenfolge des Gesetzes.
    }
register-record-planned =
    { $count ->
        [one] 1 geplante Tätigkeit ist nicht aufgeführt.
        *[other] { $count } geplante Tätigkeiten sind nicht aufgeführt.
    }
register-record-empty = keine Tätigkeit nennt diese Organisation als Verantwortlichen
register-controller-and-contacts = Verantwortlicher und Kontakte
register-processor-and-controllers = Auftragsverarbeiter und Verantwortliche
register-trade-names = Handelsnamen
register-identifiers = Registrierung
register-address = Anschrift
register-measures-described = Allgemeine Beschreibung der Maßnahmen
register-contacts = Kontakte
register-establishments = Niederlassungen
register-record-exemption = Ausnahme
register-form = Online-Formular
register-capital-of = Kapital { $amount }
register-representative-eu = Europäische Union:
register-representative-uk = Vereinigtes Königreich:
register-representative-ch = Schweiz:
register-work = Auftragsverarbeitungen
register-on-behalf-of = im Auftrag von:
register-client-contact = Kontakt für Auftraggeber
register-end-of-contract = Bei Vertragsende
register-final-controller = letztlich Verantwortlicher

## Parties, arrangements, catalogues
register-where-used = Wo die Stelle vorkommt
register-not-used = Nicht verwendet
register-contracts = Verträge
register-who-it-is = Wer das ist
register-transfer-to = Übermittlung:
register-name = Name
register-group-of-bodies = Steht für mehrere Stellen
register-legal-form = Rechtsform
register-international-organisation = Internationale Organisation
register-website = Website
register-privacy-policy = Eigene Datenschutzerklärung
register-certifications = Zertifikate
register-scheme-dpf = Datenschutzrahmen EU-USA
register-scheme-dpf-uk = britische Erweiterung des Data Privacy Framework
register-scheme-dpf-ch = Datenschutzrahmen Schweiz-USA
register-scheme-hds = HDS (Hosting von Gesundheitsdaten, Frankreich)
register-scheme-secnumcloud = SecNumCloud (Frankreich)
register-scheme-c5 = C5 (BSI)
register-scheme-europrivacy = Europrivacy (Europäisches Siegel, Artikel 42)
register-scheme-iso-27001 = ISO/IEC 27001
register-scheme-iso-27017 = ISO/IEC 27017
register-scheme-iso-27018 = ISO/IEC 27018
register-scheme-iso-27701 = ISO/IEC 27701
register-scheme-soc-2 = SOC 2
register-scheme-pci-dss = PCI DSS
register-naming = In Datenschutzerklärungen
register-naming-name = mit Namen
register-naming-category = mit Kategorie
register-arrangements = Vereinbarungen gemeinsam Verantwortlicher
register-arrangement-kind = Vereinbarung gemeinsam Verantwortlicher
register-contact-point = Anlaufstelle
register-document = Dokument
register-duties = Wer was übernimmt
register-paper = Papier
register-public-colon = Öffentlich gesagt:
register-opt-out-colon = Widerspruch:
register-info-colon = Erklärt vom Anbieter:
register-instructions-colon = Weisungen:
register-every = Abstand: { $period }
register-own-term = eigener Begriff
register-vocabulary-legal-bases = Rechtsgrundlagen
register-vocabulary-special-grounds = Bedingungen für besondere Kategorien
register-vocabulary-data-subjects = Personengruppen
register-vocabulary-data-categories = Datenkategorien
register-vocabulary-recipients = Empfänger
register-vocabulary-transfer-tools = Instrumente für Übermittlungen
register-vocabulary-triggers = Beginn von Fristen
register-vocabulary-measures = Arten von Maßnahmen
register-vocabulary-channels = Kommunikationswege
register-vocabulary-audiences = Zielgruppen
register-vocabulary-tracker-categories = Tracker-Kategorien
register-vocabulary-identifiers = Kennnummern

## Accountability
register-until = Bis
register-other-consents = Einwilligungen nach anderen Gesetzen
register-worded = In anderen Worten
register-consent-representative = Vertreter:
register-ages = { $youngest } bis { $oldest } Jahre
register-ages-from = ab { $youngest } Jahren
register-exporter-colon = Übermittelt von:
register-persons-concerned =
    { $count ->
        [one] 1 betroffene Person
        *[other] { $count } betroffene Personen
    }
register-arrangement-covers = Gegenstand
register-contact-here = Kontakt für diese Tätigkeit
register-ai = KI-System
register-related = Verwandte Tätigkeiten
register-not-informed = Nicht informiert
register-exemption-already-informed = die Personen haben die Informationen bereits
register-exemption-impossible-or-disproportionate = unmöglich oder unverhältnismäßiger Aufwand
register-exemption-laid-down-by-law = gesetzlich geregelt
register-exemption-professional-secrecy = Berufsgeheimnis
register-authorisations = Genehmigungen
register-consultations = Konsultationen
register-authority = Aufsichtsbehörde
register-owners = Zuständige
register-members = Inhaber oder Mitglieder
register-clients-only = für:
register-own-activities = Eigene Tätigkeiten
register-mandate-colon = Auftrag:
register-organisation-activity = Was sie tut
register-controller-when = Verantwortlicher, wenn
register-parent = Gehört zu
register-staff = Beschäftigte
register-public-authority = Behörde
register-also-processor = Auch Auftragsverarbeiter
register-processor-notice = Information als Auftragsverarbeiter
register-identity-proof = Nachweis der Identität
register-own-deadline = Antwortfrist
register-second-instance = Zweite Instanz
register-internal-access = Zugriff im Haus
register-departments = Abteilungen

## Storage periods, policies and departments
register-rule-colon = Regel:
register-storage-rule = Regel
register-retention = Speicherfristen
register-retention-lead = Der Katalog der Speicherfristen und wo jede gilt.
register-retention-table = Katalog der Speicherfristen
register-policies = Datenschutzerklärungen
register-policies-lead = Die öffentlichen Datenschutzerklärungen und die Tätigkeiten, die jede beschreibt.
register-policies-table = Datenschutzerklärungen
register-policy = Datenschutzerklärung
register-languages-of = Sprachen
register-version = Version
register-with-gaps = Mit Lücken
register-departments-table = Abteilungen

## Look-up pages (persons, data, countries, systems)
register-about-persons = Was über Bewerber, Kunden oder eine andere Gruppe vorliegt, etwa für einen Antrag auf Auskunft.
register-about-data = Wo jede Datenkategorie liegt, wer sie erhält und wie lange sie gespeichert wird; besondere Kategorien zuerst.
register-about-countries = Wer in welchem Land mit Daten arbeitet, was dorthin geht und worauf das beruht.
register-persons-lead = Personengruppen. Jede Seite sagt alles, was das Verzeichnis über eine von ihnen enthält.
register-persons-table = Personengruppen
register-group-of-persons = Personengruppe
register-sensitive-data = Besondere Kategorien und Straftaten
register-groups-near = Weitere und engere Gruppen
register-glance = Auf einen Blick
register-data-lead = Datenkategorien; zuerst jene, die das Gesetz stärker schützt.
register-sensitive-table = Besondere Kategorien (Art. 9) und Daten über Straftaten (Art. 10)
register-categories-table = Alle Datenkategorien
register-kinds-none = Keine Tätigkeit in diesem Verzeichnis hat Daten dieser Arten: { $kinds }.
register-data-not-stated =
    { $count ->
        [one] 1 Tätigkeit nennt ihre Daten nicht
        *[other] { $count } Tätigkeiten nennen ihre Daten nicht
    }
register-category-of-data = Datenkategorie
register-special-category = Besondere Kategorie von Daten, Artikel 9
register-article-10 = Daten über Straftaten, Artikel 10
register-offences = Verurteilungen und Straftaten
register-offences-lead = Daten über strafrechtliche Verurteilungen, Straftaten oder damit zusammenhängende Sicherungsmaßregeln.
register-receivers-table = Wer diese Daten erhält
register-engaged-table = Auftragsverarbeitungen
register-clients = Auftraggeber
register-countries-lead = Jedes Land, das das Verzeichnis für einen Empfänger, ein System oder eine Übermittlung nennt.
register-countries-table = Länder
register-free-movement = Rechtslage
register-inside-border = freier Datenverkehr
register-adequate = Angemessenheitsbeschluss
register-not-adequate = kein Angemessenheitsbeschluss
register-only-certified = nur für zertifizierte Empfänger: { $scheme }
register-parties-there = Stellen in diesem Land
register-also-there = Außerdem in diesem Land
register-own-organisations = Eigene Organisationen
register-engaged-by = (eingesetzt von { $party })
register-safeguard-state = Stand der Garantie
register-through = Über
register-count-transfers-of =
    { $count ->
        [one] 1 Übermittlung
        *[other] { $count } Übermittlungen
    }
register-from-to = { $first } bis { $last }
register-parts-table = Die Tätigkeiten in Teilen, nach Namen
register-activities-from-to = Erste und letzte
register-count = Anzahl
register-paper-file = Papierablage
register-breach = Bei einer Datenschutzverletzung dieser Stelle
register-breach-lead = Welche Daten die Stelle hat, durch ihren eigenen Vertrag oder über jene, die sie einsetzen. Nach Art. 33 DSGVO meldet ein Verantwortlicher eine Verletzung binnen 72 Stunden, nachdem sie ihm bekannt wurde, seiner Aufsichtsbehörde, sofern ein Risiko nicht unwahrscheinlich ist. Ein Auftragsverarbeiter meldet sie seinen Verantwortlichen unverzüglich.
register-breach-nothing = Das Verzeichnis nennt keine Daten, die diese Stelle hat.
register-breach-ask = Dort nachfragen
register-breach-controllers = Betroffene Verantwortliche
register-breach-activities = Betroffene Tätigkeiten
register-breach-clients = Zu benachrichtigende Auftraggeber
register-client-to-tell = Zu benachrichtigender Auftraggeber
register-through-colon = über
register-transfer = Übermittlung
register-kind-of-data = Art
register-search = Suchen
register-search-lead = Namen von Einträgen, Zwecke, Personengruppen, Daten und Stellen. Alle Wörter müssen vorkommen; Akzente und Groß- oder Kleinschreibung spielen keine Rolle.
register-search-words = Gesuchte Wörter
register-search-without = Die Suche braucht Skripte, und die laufen hier nicht. Auch über die Listen ist alles zu finden.
register-filter = Nur zeigen, was diese Wörter enthält
register-shown = Gezeigt
register-receivers-in-parts = Genannt sind sie auf den Seiten der Teile unten, jeweils mit ihren Tätigkeiten.

## Data flow, processors, transfers, storage periods
register-flow = Datenfluss
register-flow-label = Woher die Daten kommen, wo sie gespeichert sind, wer sie erhält
register-flow-from = stammen von
register-flow-kept-in = gespeichert in
register-flow-caption = Von links nach rechts: woher die Daten kommen, die Tätigkeit mit den Systemen, in denen sie liegen, und wer sie erhält, nach Rolle.
register-flow-caption-far = Von links nach rechts: woher die Daten kommen, die Tätigkeit mit den Systemen, in denen sie liegen, und wer sie erhält, nach Rolle. Eine Raute kennzeichnet eine Übermittlung in ein Drittland.
register-flow-more =
    { $count ->
        [one] und 1 weiterer Eintrag, in der Tabelle
        *[other] und { $count } weitere Einträge, in der Tabelle
    }
register-flow-table = Dasselbe als Tabelle
register-flow-party = Quelle, System oder Empfänger
register-overview-transfers = Übermittlungen
register-about-overview-transfers = Welche Daten in Drittländer gehen, zu wem, worauf jede Übermittlung beruht und bis wann das gilt.
register-transfers-overview-lead =
    { $count ->
        [one] 1 Übermittlung in ein Drittland oder an eine internationale Organisation, nach dem Stand vom { $day }.
        *[other] { $count } Übermittlungen in Drittländer oder an internationale Organisationen, nach dem Stand vom { $day }.
    }
register-transfers-map = Karte der Übermittlungen
register-transfers-map-caption = Ein Quadrat je Land, ungefähr dort, wo es in der Welt liegt. Die Zeichen sagen, worauf die Übermittlungen beruhen; ein Land mit mehreren Zeichen erhält Daten auf mehreren Wegen.
register-transfers-list = Liste der Übermittlungen
register-ground-open = keine tragfähige Grundlage
register-ground-derogation = Ausnahme im Einzelfall
register-ground-safeguard = andere Garantien
register-ground-adequacy = Angemessenheitsbeschluss
register-ground-inside = keine Übermittlung: { $area }
register-importer = Wer erhält
register-exporter = Wer übermittelt
register-transfer-state = Stand
register-signed-day = unterzeichnet am { $day }
register-expired = abgelaufen
register-in-force = in Kraft
register-in-force-until = in Kraft bis { $day }
register-no-decision = kein Beschluss in Kraft für { $country }
register-challenged = vor Gericht angefochten: { $case }
register-listed = gelistet: { $scheme }
register-listed-until = gelistet: { $scheme }, bis { $day }
register-not-listed = nicht gelistet: { $scheme }
register-stretch = { $first } bis { $last }. Alle Seiten:
register-overview-storage-periods = Speicherfristen
register-about-overview-storage-periods = Was wie lange aufbewahrt wird, das Längste zuerst: womit die Frist beginnt, was auf sie folgt und warum sie so lang ist.
register-storage-periods-lead =
    { $count ->
        [one] 1 Frist. Mehr als fünf Jahre oder unbegrenzt, gerechnet ab dem Ereignis, mit dem sie beginnen: { $long }.
        *[other] { $count } Fristen. Mehr als fünf Jahre oder unbegrenzt, gerechnet ab dem Ereignis, mit dem sie beginnen: { $long }.
    }
register-storage-periods-together = Tätigkeiten, die Daten gleich lange, nach derselben Vorschrift und aus demselben Grund aufbewahren, teilen sich einen Balken und eine Zeile.
register-kept-unlimited = Unbegrenzt
register-kept-over-five-years = Mehr als fünf Jahre
register-kept-up-to-five-years = Fünf Jahre oder weniger
register-kept-by-criterion = Bis zu einem Ereignis oder nach einem Kriterium
register-kept-open = Noch zu ergänzen
register-kept-length = Aufbewahrt
register-kept-what = Was
register-phases = Phasen
register-law-or-reason = Vorschrift und Grund
register-until-event = bis zu einem Ereignis
register-begins = ab: { $event }
register-begins-colon = Ab:
register-goes-on = Fortsetzung
register-timeline-caption = Jeder Schritt der Achse ist gleich breit, auch wenn er für eine längere Zeit steht. Die Achse beginnt mit dem Ereignis, ab dem die Frist läuft; Daten, die bis dahin in Gebrauch sind, stehen links davon.
register-timeline-of = Auf der Zeitachse: { $title }
register-overview-processors = Empfänger und Auftragsverarbeiter
register-about-overview-processors = Welche Auftragsverarbeiter in welchen Ländern für welche Zwecke tätig sind, mit welchem Vertrag und wen sie selbst einsetzen; und wer sonst Daten erhält.
register-chain-lead =
    { $count ->
        [one] 1 Auftragsverarbeiter; weitere in seiner Kette: { $further }.
        *[other] { $count } Auftragsverarbeiter; weitere in ihren Ketten: { $further }.
    }
register-chain-processors = Auftragsverarbeiter und wen sie einsetzen
register-chain-clients = Arbeit für Auftraggeber
register-chain-others = Andere Empfänger
register-chain-caption-processors = Fett die Verantwortlichen; darunter ihre Auftragsverarbeiter und darunter, wen diese ihrerseits einsetzen, je mit Ländern und dem Stand von Vertrag oder Genehmigung.
register-chain-caption-places = Fett die Verantwortlichen; darunter ihre Auftragsverarbeiter und darunter, wen diese ihrerseits einsetzen, je mit Ländern.
register-chain-caption-clients = Fett der Auftraggeber; darunter die eigene Organisation, die die Arbeit tut, und wen sie ihrerseits einsetzt.
register-chain-purposes = Wofür
register-engaged-by-column = Eingesetzt von
register-contract-state = Vertrag
register-state-sound = in Ordnung
register-state-soon = endet binnen 90 Tagen
register-state-open = fehlt oder ist beendet
register-all-controllers-here = alle { $count } Verantwortlichen
register-gap-short = zu ergänzen
register-no-contract = kein Vertrag
register-group-agreement = konzerninterner Vertrag
register-group-agreement-day = konzerninterner Vertrag, unterzeichnet am { $day }
register-no-group-agreement = kein konzerninterner Vertrag genannt
register-for-controller = für { $controller }
register-under-law = Recht: { $place }
register-not-signed = nicht unterzeichnet
register-not-authorised = Genehmigung nicht angegeben
register-authorised-day = genehmigt am { $day }
register-expires-day = läuft am { $day } ab
register-expired-day = abgelaufen am { $day }
register-subprocessing-colon = Weitere Auftragsverarbeiter:
register-audited-colon = Geprüft:
register-and-more =
    { $count ->
        [one] und 1 weiterer
        *[other] und { $count } weitere
    }
register-overview-data-flow = Datenfluss
register-about-overview-data-flow = Woher die Daten der ganzen Organisation kommen und an welche Arten von Empfängern sie gehen.
register-flow-lead-activities = Von den Quellen links durch jede Tätigkeit zu den Arten von Empfängern rechts.
register-flow-lead-departments = Von den Quellen links durch jede Abteilung zu den Arten von Empfängern rechts. Für eine Linie je Tätigkeit sind es zu viele; die Seite jeder Tätigkeit zeichnet ihren eigenen Fluss.
register-flow-lead-persons = Von den Quellen links durch die Tätigkeiten zu jeder Gruppe von Personen zu den Arten von Empfängern rechts. Für eine Linie je Tätigkeit sind es zu viele; die Seite jeder Tätigkeit zeichnet ihren eigenen Fluss.
register-flow-mark = hier fließen Daten
register-flow-mark-count = hier fließen Daten, in so vielen Tätigkeiten
register-flow-mark-far = mit einer Übermittlung in ein Drittland
register-lanes-caption = Eine Linie je Zeile der Tabelle darunter. Links vom Kasten steht, woher Daten kommen, rechts, wer sie erhält; fette Überschriften sind Rollen, die Überschriften danach Arten von Empfängern.
register-flow-no-kind = ohne Kategorie
register-count-of-activities = Tätigkeiten
register-flow-sources = Stammen von
register-flow-recipients = Gehen an
register-flow-countries = Länder der Empfänger
register-flow-abroad = Übermittlungen nach

## Overviews of the whole register
register-overview = Übersicht
register-overview-of = { $overview }: { $part }
register-part-of = { $first } bis { $last }
register-overview-completeness = Vollständigkeit
register-about-overview-completeness = Was Artikel 30 von jedem Eintrag verlangt, Buchstabe für Buchstabe, und wo noch etwas offen ist.
register-completeness-drawing = Tätigkeiten in Zeilen, Buchstaben des Artikels 30 Absatz 1 in Spalten.
register-completeness-by-department = In wie vielen Tätigkeiten einer Abteilung ein Buchstabe des Artikels 30 Absatz 1 noch offen ist. Für eine Zeichnung jeder einzelnen Tätigkeit sind es zu viele; sie steht auf den Seiten der Abteilungen.
register-activities-open = Tätigkeiten, in denen etwas offen ist
register-completeness-2 = Vollständigkeit nach Artikel 30 Absatz 2
register-completeness-2-drawing = Auftragsverarbeitungen in Zeilen, Buchstaben des Artikels 30 Absatz 2 in Spalten.
register-overview-data = Kategorien von Daten
register-about-overview-data = Welche Tätigkeit welche Daten verwendet, besondere Kategorien und Daten über Straftaten zuerst, und wessen Daten es sind.
register-data-drawing = Tätigkeiten in Zeilen, Kategorien von Daten in Spalten. Eine Raute steht bei besonderen Kategorien und Daten über Straftaten.
register-data-by-department = Wie viele Tätigkeiten einer Abteilung eine Kategorie von Daten verwenden. Eine Raute steht bei besonderen Kategorien und Daten über Straftaten. Für eine Zeichnung jeder einzelnen Tätigkeit sind es zu viele; sie steht auf den Seiten der Abteilungen.
register-data-overview-table = Tätigkeiten und ihre Kategorien von Daten
register-special-data = Besondere Kategorien, Straftaten
register-other-data = Andere Daten
register-overview-assessments = Datenschutz-Folgenabschätzungen
register-about-overview-assessments = Welche Tätigkeiten eine Folgenabschätzung brauchen, nach welchen Kriterien, ob es sie gibt, und wann sie überprüft wird.
register-assessments-law = Eine Folgenabschätzung ist nötig, wo ein hohes Risiko wahrscheinlich ist (Artikel 35 Absatz 1 DSGVO). Sie ist es immer in den Fällen des Artikels 35 Absatz 3 und der Liste der Aufsichtsbehörde (Artikel 35 Absatz 4). In den meisten Fällen genügen zwei der neun Kriterien der europäischen Leitlinien (WP248 Rev. 01).
register-assessments-drawing = Tätigkeiten in Zeilen, die neun Kriterien in Spalten; die letzte Spalte zeigt, wie es um die Folgenabschätzung steht.
register-assessments-by-department = Wie viele Tätigkeiten einer Abteilung wo stehen. Für eine Zeichnung jeder einzelnen Tätigkeit sind es zu viele; sie steht auf den Seiten der Abteilungen.
register-assessments-table = Kriterien und Folgenabschätzungen
register-criterion-stated = in der Vorprüfung genannt
register-criterion-shown = geht aus dem Eintrag hervor
register-assessment-done = durchgeführt
register-assessment-in-progress = in Arbeit
register-assessment-wanted = nötig, nicht durchgeführt
register-assessment-not-required = nicht erforderlich
register-assessment-unscreened = nicht entschieden
register-assessment-ended = Tätigkeit beendet
register-overview-contracts = Verträge
register-about-overview-contracts = Welche Auftragsverarbeiter einen Vertrag haben, wie lange er läuft, ob weitere zugelassen sind, wann geprüft wurde.
register-contracts-drawing = Externe Stellen in Zeilen; in Spalten der Vertrag und was von ihm bekannt ist. Ein Strich: er läuft weiter oder lässt keine weiteren Auftragsverarbeiter zu.
register-contracts-of-clients = Verträge mit Auftraggebern
register-contracts-of-clients-drawing = Auftraggeber in Zeilen; in Spalten der Vertrag und was von ihm bekannt ist.
register-contracts-by-name = Wie viele Verträge wo stehen, nach Namen. Für eine Zeichnung jedes einzelnen sind es zu viele; sie steht auf den Seiten darunter.
register-contract-in-force = in Kraft
register-contract-ending = endet binnen 90 Tagen
register-contract-expired = abgelaufen
register-contract-open = noch offen
register-contract-missing = fehlt
register-authorised-on = genehmigt { $day }
register-overview-calendar = Kalender
register-about-overview-calendar = Was wann fällig ist: Überprüfungen, Lücken, Verträge, Tests von Maßnahmen, Beschlüsse und Vorschriften, die enden.
register-calendar-months = Die kommenden Monate
register-calendar-drawing = Wie viel von jeder Art in einem Monat fällig ist; was überfällig ist, zuerst, was nach diesen Monaten kommt, zuletzt.
register-calendar-ics = Kalenderdatei (iCalendar)
register-calendar-atom = Feed dessen, was binnen 90 Tagen fällig ist (Atom)
register-calendar-table = Was fällig ist
register-calendar-by-month = Nach Monaten
register-nothing-due = Nichts hat ein Datum.
register-due-day = Tag
register-due-month = Monat
register-due-what = Was
register-due-overdue = Überfällig
register-due-later = Später
register-due-gap = Angabe nachzureichen
register-due-contract = Vertrag endet
register-due-adequacy = Angemessenheitsbeschluss endet
register-due-document = Dokument läuft ab
register-due-certificate = Zertifikat läuft ab
register-due-review = Überprüfung eines Eintrags
register-due-policy-review = Überprüfung einer Datenschutzerklärung
register-due-assessment-review = Überprüfung einer Folgenabschätzung
register-due-test = Test einer Maßnahme
register-due-waiver = Hingenommener Befund: Frist endet
register-due-disposal = Letzte Daten müssen gelöscht sein
register-due-law = Änderung des Rechts
register-law-begins = wird anwendbar
register-law-ceases = ist nicht mehr anwendbar
register-law-unverified = nicht geprüft
register-transfers-resting =
    { $count ->
        [one] 1 Übermittlung stützt sich darauf
        *[other] { $count } Übermittlungen stützen sich darauf
    }
register-falling-due = Abgelaufen oder binnen 90 Tagen fällig
register-no-falling-due = Binnen 90 Tagen wird nichts fällig
register-overview-legal-bases = Rechtsgrundlagen
register-about-overview-legal-bases = Welche Tätigkeit auf welcher Rechtsgrundlage beruht: Interessen und ihre Abwägung, Einwilligungen und ihr Widerruf, Bedingungen für besondere Kategorien, automatisierte Entscheidungen.
register-lawfulness-drawing = Tätigkeiten in Zeilen; in Spalten die Rechtsgrundlagen, dann die Bedingungen für besondere Kategorien und Daten über Straftaten.
register-lawfulness-by-department = Wie viele Tätigkeiten einer Abteilung auf jeder Rechtsgrundlage beruhen; ein gestrichelter Rahmen steht, wo eine Abwägung oder der Weg zum Widerruf fehlt. Für eine Zeichnung jeder einzelnen Tätigkeit sind es zu viele; sie steht auf den Seiten der Abteilungen.
register-lawfulness-table = Zwecke und worauf sie beruhen
register-lawfulness-interests = Berechtigte Interessen und ihre Abwägung
register-interests-assessed = Die Abwägungen selbst liegen beim Team und werden auf Anfrage gezeigt; diese Ausfertigung sagt nicht, zu welchen Zwecken es eine gibt.
register-lawfulness-consents = Einwilligungen und ihr Widerruf
register-lawfulness-conditions = Bedingungen für besondere Kategorien und Daten über Straftaten
register-lawfulness-automated = Automatisierte Entscheidungen und Profiling
register-automated-none =
    { $count ->
        [one] Für 1 Tätigkeit ist angegeben, dass es keine gibt.
        *[other] Für { $count } Tätigkeiten ist angegeben, dass es keine gibt.
    }
register-automated-unsaid =
    { $count ->
        [one] Zu 1 Tätigkeit ist dazu nichts angegeben:
        *[other] Zu { $count } Tätigkeiten ist dazu nichts angegeben:
    }
register-rests-on-it = beruht darauf
register-rests-lacking = Abwägung oder Widerruf fehlt
register-condition-stated = Bedingung angegeben
register-lacking =
    { $count ->
        [one] 1 unvollständig
        *[other] { $count } unvollständig
    }
register-purpose = Zweck
register-withdrawal = Widerruf
register-overview-policies = Verzeichnis und Datenschutzerklärungen
register-about-overview-policies = Welche Datenschutzerklärung einen Zweck nennt und wo, aus welchem Eintrag eine Erklärung schöpft, und was keine nennt.
register-informing-drawing = Tätigkeiten in Zeilen, veröffentlichte Datenschutzerklärungen in Spalten; die letzte Spalte zeigt, was keine Erklärung nennt.
register-informing-by-department = Wie viele Tätigkeiten einer Abteilung eine Datenschutzerklärung nennt. Für eine Zeichnung jeder einzelnen Tätigkeit sind es zu viele; sie steht auf den Seiten der Abteilungen.
register-informing-table = Tätigkeiten und die Erklärungen, die sie nennen
register-told-nowhere = Keine Erklärung
register-told-whole = alle Zwecke genannt
register-told-partly = einige Zwecke genannt
register-silent-with-reason = nirgends genannt, mit Grund
register-silence-planned = noch nicht begonnen
register-silence-ended = beendet
register-silence-exempt = von der Information ausgenommen
register-silence-prepared = die Erklärung ist in Vorbereitung
register-silence-unexplained = nirgends genannt, kein Grund angegeben
register-purpose-untold = in keiner Erklärung
register-policy-sections = Abschnitte der Erklärungen
register-policy-sections-lead = Jeder Abschnitt der Erklärung und jede Karte eines Zwecks, mit den Einträgen, aus denen sie entstehen. Ein Abschnitt ohne Inhalt entfällt.
register-policy-section = Abschnitt
register-policy-cards = Karten der Zwecke
register-anchor = Anker
register-told-from = Entsteht aus
register-told-purposes = Genannte Zwecke
register-told-own-words = Worte des Plans
register-told-activities = die Tätigkeiten unten
register-purposes-elsewhere =
    { $count ->
        [one] 1 Zweck, nach Tätigkeit
        *[other] { $count } Zwecke, nach Tätigkeit
    }
