### Labels and sentences of the register site; the team and the authority read them.


## Pages and navigation
register-register = Register
register-activities = Activiteiten
register-all-activities = Alle activiteiten
register-records = Registers (art. 30)
register-processor-records = Als verwerker
register-parties = Partijen
register-measures = Maatregelen
register-systems = Systemen
register-trackers = Trackers
register-vocabulary = Vocabulaire
register-pages = Pagina’s
register-look-up = Opzoeken
register-look-up-lead = Eén onderwerp, en alles wat het register erover zegt.
register-overviews = Overzichten
register-overviews-lead = Het hele register van één kant bekeken. Onder elke tekening staat een tabel met dezelfde gegevens.
register-background = Naslag
register-background-lead = Wat achter het register staat: de regels die het controleren, de termen die het gebruikt, de zinnen waaruit de verklaringen bestaan.
register-about-parties = Verwerkers, ontvangers, autoriteiten: wat met hen is afgesproken en waar zij worden ingezet.
register-about-systems = Waar de gegevens worden bewaard, door wie, voor welke activiteiten.
register-about-measures = Wat de gegevens beschermt, wie ervoor verantwoordelijk is, wanneer het voor het laatst is getest.
register-about-retention = Bewaartermijnen die verschillende activiteiten delen, en de wet erachter.
register-about-trackers = Cookies en al wat verder op een apparaat van een persoon wordt gelezen of geplaatst.
register-about-rules = Elke regel die dit register controleert, met voorbeelden.
register-about-vocabulary = Termen die de fiches gebruiken, meegeleverd en eigen.
register-about-wording = Wie de zinnen van de verklaringen heeft nagekeken, en welke vertalingen verouderd zijn.
register-todo-navigation = Te doen
register-wording = Formuleringen
register-wording-lead = De zinnen waaruit privacyverklaringen bestaan, per taal: wie ze heeft nagekeken, en welke vertalingen ouder zijn dan het Engels dat ze vertalen.
register-wording-table = Talen en hun stand
register-wording-language = Taal
register-wording-clauses = Zinnen
register-wording-reviewed = Nagekeken door een jurist
register-wording-of = { $done } van { $all }
register-wording-nobody = nog door niemand
register-wording-stale = Verouderde vertalingen
register-wording-stale-in = Verouderde vertalingen: { $language }
register-rules = Regels
register-rules-lead =
    { $count ->
        [one] Eén regel controleert dit register.
        *[other] { $count } regels controleren dit register. Op de pagina van elke regel staat in het Engels waarom hij ertoe doet, wat hij meldt en wat hij aanvaardt.
    }
register-rules-family-lead = Waarom elke regel ertoe doet, wat hij meldt en wat hij aanvaardt. Deze pagina’s zijn in het Engels geschreven. Wat een voorbeeld weglaat, is zoals in een volledige fiche. De tests van het programma voeren de voorbeelden uit.
register-codes = Alle codes
register-codes-table = Alle codes
register-codes-of-format = Bestanden, vorm en verwijzingen
register-coverage = Welke regels bij welk artikel horen
register-coverage-table = Welke regels bij welk artikel horen
register-code = Code
register-finding = Bevinding
register-severity = Ernst
register-severity-error = Fout
register-severity-warning = Waarschuwing
register-severity-info = Aanwijzing
register-since-version = Sinds versie
register-yields-to = Wijkt voor
register-article-of-law = Bepaling
register-examples-reported = Gemeld
register-examples-accepted = Aanvaard
register-todo-title = Wat eerst gedaan moet worden
register-languages = Deze pagina in andere talen
register-footer = { $name }, stand van het recht op { $day }
register-about-page = Over deze pagina
register-on-this-page = Op deze pagina
register-written-in = Geschreven in

## How facts stand
register-none = Geen.
register-none-because = Geen:
register-none-here = wat de activiteit hier vermeldt, betreft andere verwerkingsverantwoordelijken
register-not-stated = Niet vermeld
register-nothing-stated = Niets vermeld
register-gap = Aan te leveren:
register-gap-owner = Verantwoordelijk: { $owner }
register-gap-due = uiterlijk { $day }
register-inherited = overgenomen uit de standaardwaarden van het register
register-all = alle
register-all-data = alle gegevens
register-yes = ja
register-colon = { $label }:
register-session = tot de browser wordt gesloten
register-occasional = af en toe
register-external = extern

## Article 30
register-letter = Artikel 30, lid { $paragraph }, onder { $letter })
register-article = Art. { $article }
register-completeness = Volledigheid volgens artikel 30, lid 1
register-complete = volledig
register-none-stated = geen, uitdrukkelijk vermeld
register-missing = ontbreekt
register-gaps =
    { $count ->
        [one] 1 leemte
        *[other] { $count } leemten
    }
register-gap-in = nog open: { $letters }
register-strip-controllers = Naam, contact
register-strip-purposes = Doeleinden
register-strip-persons-and-data = Personen, gegevens
register-strip-recipients = Ontvangers
register-strip-transfers = Doorgiften
register-strip-time-limits = Termijnen
register-strip-security = Beveiliging
register-strip-categories-of-processing = Categorieën van verwerkingen
register-section-controllers = Wie verantwoordelijk is
register-section-purposes = Doeleinden
register-section-persons-and-data = Personen en gegevens
register-section-recipients = Ontvangers
register-section-transfers = Doorgiften aan derde landen
register-section-time-limits = Termijnen voor wissing
register-section-security = Beveiligingsmaatregelen
register-section-beyond = Meer dan artikel 30 vraagt

## First page
register-audience-internal = Intern register
register-audience-regulator = Voor de toezichthoudende autoriteit
register-audience-public = Openbaar register
register-home-lead =
    { $activities ->
        [one] 1 activiteit
        *[other] { $activities } activiteiten
    } van { $controllers ->
        [one] 1 verwerkingsverantwoordelijke
        *[other] { $controllers } verwerkingsverantwoordelijken
    }, bijgehouden op grond van artikel 30.
register-law-as-of = Stand van het recht op
register-laws = Recht
register-reviews = Herzieningen die te laat zijn
register-gaps-by-owner = Leemten, per verantwoordelijke persoon
register-other-findings = Bevindingen van de controle
register-no-reviews = Geen enkele herziening is te laat
register-no-gaps-by-owner = Geen leemten
register-no-other-findings = De controle heeft verder niets gevonden
register-days-late =
    { $days ->
        [one] 1 dag te laat
        *[other] { $days } dagen te laat
    }
register-was-due = uiterste datum: { $day }
register-never-reviewed = nooit herzien
register-overdue = te laat
register-no-owner = Zonder verantwoordelijke persoon
register-all-of = Alle { $count }
register-at-line = regel { $line }
register-counts = Het register in cijfers
register-count-activities =
    { $count ->
        [one] activiteit
        *[other] activiteiten
    }
register-count-organisations =
    { $count ->
        [one] organisatie
        *[other] organisaties
    }
register-count-processor-records =
    { $count ->
        [one] fiche als verwerker
        *[other] fiches als verwerker
    }
register-count-parties =
    { $count ->
        [one] externe partij
        *[other] externe partijen
    }
register-count-destinations =
    { $count ->
        [one] land van bestemming
        *[other] landen van bestemming
    }
register-count-measures =
    { $count ->
        [one] maatregel
        *[other] maatregelen
    }
register-count-records-of =
    { $count ->
        [one] 1 andere fiche
        *[other] { $count } andere fiches
    }
register-count-activities-of =
    { $count ->
        [one] 1 activiteit
        *[other] { $count } activiteiten
    }
register-activities-of = Activiteiten: { $department }
register-no-department = Geen afdeling vermeld
register-no-persons = Geen groep personen vermeld
register-todo-lead = Herzieningen, leemten en bevindingen van het hele register.

## Lists
register-activities-lead =
    { $count ->
        [one] 1 verwerkingsactiviteit.
        *[other] { $count } verwerkingsactiviteiten, per afdeling.
    }
register-activities-table = Alle verwerkingsactiviteiten
register-records-lead = Eén register per verwerkingsverantwoordelijke, in de volgorde van artikel 30, lid 1, volledig en klaar om te overhandigen.
register-records-table = Registers per verantwoordelijke
register-parties-lead =
    { $count ->
        [one] 1 persoon of instantie buiten de organisatie.
        *[other] { $count } personen en instanties buiten de organisatie.
    }
register-parties-table = Alle externe partijen
register-processor-lead =
    { $count ->
        [one] 1 soort werk voor anderen, per opdrachtgever.
        *[other] { $count } soorten werk voor anderen, per opdrachtgever.
    }
register-engagements-table = Werk voor deze opdrachtgever
register-engagements = Werk als verwerker
register-no-engagements = Geen enkele organisatie van het register werkt als verwerker.
register-no-client = Opdrachtgever niet vermeld
register-measures-lead = De catalogus van technische en organisatorische maatregelen, en waar elke maatregel wordt gebruikt.
register-measures-table = Catalogus van maatregelen
register-systems-lead = Toepassingen, databanken en bestanden waarin gegevens worden bewaard.
register-systems-table = Systemen
register-trackers-lead = Cookies en andere trackers.
register-trackers-table = Trackers
register-vocabulary-lead = De termen die dit register gebruikt; de eigen termen zijn gemarkeerd.
register-terms-table = Termen

## Column headings
register-activity = Activiteit
register-processing-activity = Verwerkingsactiviteit
register-controller = Verwerkingsverantwoordelijke
register-controllers = Verwerkingsverantwoordelijken
register-all-controllers = alle { $count }
register-article-30 = Artikel 30
register-legal-bases = Rechtsgronden
register-next-review = Volgende herziening
register-last-review = Herzien
register-status = Status
register-department = Afdeling
register-owner = Interne verantwoordelijke
register-reference = Referentie
register-applies-to = Geldt voor
register-data = Gegevens
register-items = Voorbeelden
register-persons = Personen
register-from = Bron
register-to-provide = Te verstrekken?
register-purposes = Doeleinden
register-source = Bron
register-description = Omschrijving
register-informed = Hoe personen worden geïnformeerd
register-recipient = Ontvanger
register-role = Rol
register-country = Land
register-countries = Landen
register-contract = Overeenkomst
register-tool = Berust op
register-instrument = Instrument
register-transfer-assessment = Beoordeling
register-phase = Fase
register-period = Termijn
register-from-when = Vanaf
register-law = Wet
register-then = Daarna
register-contact = Contact
register-dpo = Functionaris voor gegevensbescherming
register-dpo-designated = Functionaris aangewezen
register-dpo-notified = Aanwijzing gemeld aan de autoriteit
register-representative = Vertegenwoordiger
register-party = Partij
register-used-in = Gebruikt in
register-used-by = Gebruikt door
register-record = Fiche
register-as-what = Als
register-contract-kind = Soort
register-signed = Ondertekend
register-expires = Vervalt
register-no-end-stated = geen einde vermeld
register-subprocessing = Subverwerkers
register-audited = Audit
register-no-audit = geen audit vermeld
register-subprocessor = Subverwerker
register-subprocessors = Subverwerkers
register-service = Dienst
register-authorised = Toegestaan
register-authorisation = Toestemming
register-measure = Maatregel
register-measure-status = Status
register-tested-when = Getest
register-system = Systeem
register-supplier = Leverancier
register-locations = Locaties
register-tracker = Tracker
register-tracker-purpose = Waarvoor
register-tracker-consent = Toestemming
register-lifetime = Levensduur
register-provider = Aanbieder
register-client = Opdrachtgever
register-engagement = Werk
register-processor = Verwerker
register-client-processing = Verwerking
register-representative-and-dpo = Vertegenwoordiger, functionaris
register-duty = Taak
register-done-by = Uitgevoerd door
register-term = Term
register-definition = Definitie
register-identifier = Identificatienummer

## Captions
register-controllers-table = Verwerkingsverantwoordelijken
register-data-table = Categorieën van persoonsgegevens
register-sources-table = Bronnen
register-recipients-table = Ontvangers, ook in derde landen
register-transfers-table = Doorgiften
register-time-limits-table = Termijnen per categorie gegevens
register-contracts-table = Overeenkomsten
register-subprocessors-table = Subverwerkers
register-uses-table = Waar gebruikt
register-clients-table = Verwerkingsverantwoordelijken voor wie het werk wordt gedaan
register-duties-table = Taken

## Activity
register-joint-controllers = Gezamenlijke verwerkingsverantwoordelijken
register-arrangement = Regeling
register-essence = Wezenlijke inhoud van de regeling
register-when-colon = Wanneer:
register-persons-categories = Categorieën van betrokkenen
register-data-categories = Categorieën van gegevens
register-children = kinderen
register-vulnerable = kwetsbaar
register-criminal = strafrechtelijke gegevens
register-national-id = nationaal identificatienummer
register-highly-personal = zeer persoonlijk
register-pseudonymised = gepseudonimiseerd
register-publicly-accessible = openbaar
register-notable = Kan verrassen
register-since = Sinds
register-legal-basis = Rechtsgrond
register-case = In dit geval
register-interest = Belang
register-interest-of-third-party = (van een derde)
register-interest-colon = Belang:
register-balance = Uitkomst van de belangenafweging
register-assessment = Belangenafweging
register-recognised-interest = Erkend belang
register-consent = Toestemming
register-consent-explicit = uitdrukkelijk
register-consent-how = Gegeven:
register-consent-proof = Bewijs:
register-consent-withdrawal = Intrekking:
register-consent-age = vanaf { $age } jaar
register-consent-parental = Ouders:
register-remark = Opmerking
register-special-ground = Voorwaarde voor bijzondere categorieën
register-criminal-ground = Gegevens over strafbare feiten
register-secrecy = Geheimhouding:
register-safeguards-colon = Waarborgen:
register-authority-control = onder toezicht van de overheid
register-register-of-convictions = omvattend register van veroordelingen
register-schedule-1 = Schedule 1:
register-policy-document = Beleidsdocument:
register-policy-not-followed = niet bewaard en gewist zoals het document voorschrijft
register-operations = Bewerkingen
register-marketing = Direct marketing
register-objection-colon = Bezwaar maken:
register-partners-colon = Partners:
register-original-purpose = Verzameld voor
register-compatibility = Waarom verenigbaar
register-rights = Rechten
register-rights-limits = Beperkingen van rechten
register-notes = Notities
register-remarks = Opmerkingen
register-archived = gearchiveerd
register-without-limit = zonder limiet
register-purposes-colon = Doeleinden:
register-access-colon = Toegang:
register-backups = { $period } langer in back-ups
register-deviation-colon = Wijkt af omdat:
register-module = Module
register-until-day = tot { $day }
register-since-day = sinds { $day }
register-copy-colon = Kopie:
register-risk-colon = Risico’s:
register-authority-informed = Autoriteit ingelicht:
register-persons-informed = Betrokkenen ingelicht:
register-document-version = versie { $version }
register-document-expires = vervalt { $day }
register-automated-decisions = Geautomatiseerde besluitvorming
register-logic = Werkwijze
register-significance = Waarvoor
register-consequences = Voor de betrokkene
register-decision-ground = Berust op
register-safeguards = Waarborgen
register-objection = Bezwaar maken
register-tested = Getest
register-impact-assessment = Gegevensbeschermingseffectbeoordeling
register-screening = Voorafgaande toets
register-decision = Beslissing
register-criteria-stated = Criteria die de toets vermeldt
register-criteria-not-stated = Criteria die de toets niet vermeldt
register-criteria-shown = De fiche laat ook zien
register-to-be-judged = Te beoordelen:
register-national-list = Lijst van de autoriteit
register-rationale = Waarom
register-screened = Getoetst
register-assessment-document = Beoordeling
register-assessment-date = Datum van de beoordeling
register-dpo-advice = Advies van de functionaris
register-persons-consulted = Geraadpleegde betrokkenen
register-residual-risk = Restrisico
register-prior-consultation = Voorafgaande raadpleging
register-dpia-review = Volgende herziening
register-kept-for = gegevens bewaard gedurende { $period }
register-lifecycle = Levensloop van de fiche
register-start = Begin van de verwerking
register-end = Einde van de verwerking
register-disposed = Laatste gegevens verwijderd
register-created = Opgesteld
register-changed = Gewijzigd
register-review-every = Herzien telkens na
register-approved = Goedgekeurd
register-replaced-by = Vervangen door
register-papers = Systemen en documenten
register-core = Kernactiviteit
register-core-yes = behoort tot de kernactiviteiten
register-core-no = behoort niet tot de kernactiviteiten
register-documents = Documenten
register-incidents = Inbreuken
register-tags = Labels
register-findings = Bevindingen van de controle
register-waived-until = { $rule } aanvaard tot { $day }
register-accepted-until = aanvaard tot { $day }
register-approved-by = goedgekeurd door { $approver }

## Records of controllers and processors
register-record-of-controller = Register van de verwerkingsverantwoordelijke, artikel 30, lid 1
register-record-of-processor = Register van de verwerker, artikel 30, lid 2
register-record-lead =
    { $count ->
        [one] 1 verwerkingsactiviteit, in de volgorde van de wet.
        *[other] { $count } verwerkingsactiviteiten, in de volgorde van de wet.
    }
register-record-planned =
    { $count ->
        [one] 1 geplande activiteit is weggelaten.
        *[other] { $count } geplande activiteiten zijn weggelaten.
    }
register-record-empty = geen enkele activiteit noemt deze organisatie als verwerkingsverantwoordelijke
register-controller-and-contacts = Verwerkingsverantwoordelijke en contacten
register-processor-and-controllers = Verwerker en verwerkingsverantwoordelijken
register-trade-names = Handelsnamen
register-identifiers = Geregistreerd onder
register-address = Adres
register-measures-described = Algemene beschrijving van de maatregelen
register-contacts = Contacten
register-establishments = Vestigingen
register-record-exemption = Vrijstelling
register-form = webformulier
register-capital-of = kapitaal { $amount }
register-representative-eu = Europese Unie:
register-representative-uk = Verenigd Koninkrijk:
register-representative-ch = Zwitserland:
register-work = Werk
register-on-behalf-of = in opdracht van:
register-client-contact = Contact voor opdrachtgevers
register-end-of-contract = Bij het einde van de overeenkomst
register-final-controller = uiteindelijke verwerkingsverantwoordelijke

## Parties, arrangements, catalogues
register-where-used = Waar gebruikt
register-not-used = Niet gebruikt
register-contracts = Overeenkomsten
register-who-it-is = Wie het is
register-transfer-to = doorgifte:
register-name = Naam
register-group-of-bodies = Staat voor meerdere instanties
register-legal-form = Rechtsvorm
register-international-organisation = Internationale organisatie
register-website = Website
register-privacy-policy = Eigen privacyverklaring
register-certifications = Certificaten
register-scheme-dpf = EU-VS-kader voor gegevensbescherming
register-scheme-dpf-uk = Britse uitbreiding van het Data Privacy Framework
register-scheme-dpf-ch = Zwitsers-Amerikaans kader voor gegevensbescherming
register-scheme-hds = HDS (hosting van gezondheidsgegevens, Frankrijk)
register-scheme-secnumcloud = SecNumCloud (Frankrijk)
register-scheme-c5 = C5 (BSI, Duitsland)
register-scheme-europrivacy = Europrivacy (Europees gegevensbeschermingszegel, artikel 42)
register-scheme-iso-27001 = ISO/IEC 27001
register-scheme-iso-27017 = ISO/IEC 27017
register-scheme-iso-27018 = ISO/IEC 27018
register-scheme-iso-27701 = ISO/IEC 27701
register-scheme-soc-2 = SOC 2
register-scheme-pci-dss = PCI DSS
register-naming = In privacyverklaringen
register-naming-name = bij naam
register-naming-category = als categorie
register-arrangements = Regelingen tussen gezamenlijke verwerkingsverantwoordelijken
register-arrangement-kind = Regeling tussen gezamenlijke verwerkingsverantwoordelijken
register-contact-point = Contactpunt
register-document = Document
register-duties = Wie wat doet
register-paper = papier
register-public-colon = Wat het publiek leest:
register-opt-out-colon = Afmelden:
register-info-colon = Uitleg van de aanbieder:
register-instructions-colon = Instructies:
register-every = telkens na { $period }
register-own-term = eigen term
register-vocabulary-legal-bases = Rechtsgronden
register-vocabulary-special-grounds = Voorwaarden voor bijzondere categorieën
register-vocabulary-data-subjects = Groepen van personen
register-vocabulary-data-categories = Gegevenscategorieën
register-vocabulary-recipients = Ontvangers
register-vocabulary-transfer-tools = Instrumenten voor doorgifte
register-vocabulary-triggers = Beginpunten van termijnen
register-vocabulary-measures = Soorten maatregelen
register-vocabulary-channels = Kanalen
register-vocabulary-audiences = Doelgroepen
register-vocabulary-tracker-categories = Trackercategorieën
register-vocabulary-identifiers = Identificatienummers

## Accountability
register-until = Tot
register-other-consents = Toestemmingen volgens andere wetten
register-worded = Anders verwoord
register-consent-representative = Vertegenwoordiger:
register-ages = { $youngest } tot en met { $oldest } jaar
register-ages-from = vanaf { $youngest } jaar
register-exporter-colon = Doorgegeven door:
register-persons-concerned =
    { $count ->
        [one] 1 betrokkene
        *[other] { $count } betrokkenen
    }
register-arrangement-covers = Waarvoor de regeling geldt
register-contact-here = Contact voor deze activiteit
register-ai = AI-systeem
register-related = Verwante activiteiten
register-not-informed = Niet geïnformeerd
register-exemption-already-informed = zij beschikken al over de informatie
register-exemption-impossible-or-disproportionate = onmogelijk of onevenredig veel inspanning
register-exemption-laid-down-by-law = bij wet voorgeschreven
register-exemption-professional-secrecy = beroepsgeheim
register-authorisations = Machtigingen
register-consultations = Raadplegingen
register-authority = Toezichthoudende autoriteit
register-owners = Interne verantwoordelijken
register-members = Eigenaars of leden
register-clients-only = voor:
register-own-activities = Eigen activiteiten
register-mandate-colon = Mandaat:
register-organisation-activity = Wat de organisatie doet
register-controller-when = Verwerkingsverantwoordelijke wanneer
register-parent = Moederorganisatie
register-staff = Aantal werknemers
register-public-authority = Overheidsinstantie
register-also-processor = Ook verwerker
register-processor-notice = Informatie als verwerker
register-identity-proof = Bewijs van identiteit
register-own-deadline = Antwoordtermijn
register-second-instance = Tweede beoordeling
register-internal-access = Interne toegang
register-departments = Afdelingen

## Storage periods, policies and departments
register-rule-colon = Regel:
register-storage-rule = Regel
register-retention = Bewaartermijnen
register-retention-lead = De catalogus van bewaartermijnen, en waar elke termijn wordt gebruikt.
register-retention-table = Catalogus van bewaartermijnen
register-policies = Privacyverklaringen
register-policies-lead = De gepubliceerde privacyverklaringen en de activiteiten die elk daarvan beschrijft.
register-policies-table = Privacyverklaringen
register-policy = Privacyverklaring
register-languages-of = Talen
register-version = Versie
register-with-gaps = Met leemten
register-departments-table = Afdelingen

## Look-up pages (persons, data, countries, systems)
register-about-persons = Wat er over sollicitanten, klanten of een andere groep wordt bijgehouden, bijvoorbeeld voor een verzoek om inzage.
register-about-data = Waar elke categorie gegevens zich bevindt, wie ze ontvangt en hoe lang ze wordt bewaard; bijzondere categorieën eerst.
register-about-countries = Wie in welk land met gegevens werkt, wat daarheen gaat en waarop dat berust.
register-persons-lead = Groepen van personen. Elke pagina zegt alles wat het register over één groep bevat.
register-persons-table = Groepen van personen
register-group-of-persons = Groep van personen
register-sensitive-data = Bijzondere categorieën en strafbare feiten
register-groups-near = Ruimere en engere groepen
register-glance = In het kort
register-data-lead = Categorieën gegevens, met eerst die welke de wet meer beschermt.
register-sensitive-table = Bijzondere categorieën (art. 9) en gegevens over strafbare feiten (art. 10)
register-categories-table = Alle categorieën gegevens
register-kinds-none = Geen enkele activiteit in dit register heeft gegevens van deze soorten: { $kinds }.
register-data-not-stated =
    { $count ->
        [one] 1 activiteit vermeldt haar gegevens niet
        *[other] { $count } activiteiten vermelden hun gegevens niet
    }
register-category-of-data = Categorie gegevens
register-special-category = Bijzondere categorie van gegevens, artikel 9
register-article-10 = Gegevens over strafbare feiten, artikel 10
register-offences = Veroordelingen en strafbare feiten
register-offences-lead = Gegevens over strafrechtelijke veroordelingen, strafbare feiten of daarmee verband houdende veiligheidsmaatregelen.
register-receivers-table = Wie deze gegevens ontvangt
register-engaged-table = Werk als verwerker
register-clients = Opdrachtgevers
register-countries-lead = Elk land dat het register noemt voor een ontvanger, een systeem of een doorgifte.
register-countries-table = Landen
register-free-movement = Volgens de wet
register-inside-border = vrij verkeer van gegevens
register-adequate = adequaatheidsbesluit
register-not-adequate = geen adequaatheidsbesluit
register-only-certified = alleen voor gecertificeerde ontvangers: { $scheme }
register-parties-there = Partijen daar
register-also-there = Ook daar
register-own-organisations = Eigen organisaties
register-engaged-by = (ingeschakeld door { $party })
register-safeguard-state = Hoe het ervoor staat
register-through = Via
register-count-transfers-of =
    { $count ->
        [one] 1 doorgifte
        *[other] { $count } doorgiften
    }
register-from-to = { $first } tot { $last }
register-parts-table = De activiteiten in delen, op naam
register-activities-from-to = Eerste en laatste
register-count = Aantal
register-paper-file = Papieren bestand
register-breach = Als zich bij deze partij een inbreuk voordoet
register-breach-lead = Welke gegevens de partij heeft, op grond van een eigen overeenkomst of via wie haar inschakelt. Volgens artikel 33 AVG meldt een verwerkingsverantwoordelijke een inbreuk binnen 72 uur na kennisname aan zijn autoriteit, tenzij een risico onwaarschijnlijk is. Een verwerker informeert zijn verwerkingsverantwoordelijken zonder onredelijke vertraging.
register-breach-nothing = Het register noemt geen gegevens die deze partij heeft.
register-breach-ask = Navragen bij
register-breach-controllers = Betrokken verwerkingsverantwoordelijken
register-breach-activities = Betrokken activiteiten
register-breach-clients = Opdrachtgevers die moeten worden ingelicht
register-client-to-tell = In te lichten opdrachtgever
register-through-colon = via
register-transfer = doorgifte
register-kind-of-data = Soort
register-search = Zoeken
register-search-lead = Namen van fiches, doeleinden, groepen van personen, gegevens en partijen. Alle woorden moeten voorkomen; accenten en hoofdletters tellen niet.
register-search-words = Te zoeken woorden
register-search-without = Het zoeken heeft scripts nodig, en die werken hier niet. De lijsten leiden ook naar alles.
register-filter = Alleen tonen wat deze woorden bevat
register-shown = Getoond
register-receivers-in-parts = Zij staan bij naam op de pagina’s van de delen hieronder, elk met zijn activiteiten.

## Data flow, processors, transfers, storage periods
register-flow = Gegevensstroom
register-flow-label = Waar de gegevens vandaan komen, waar ze worden bewaard, wie ze ontvangt
register-flow-from = afkomstig van
register-flow-kept-in = bewaard in
register-flow-caption = Van links naar rechts: waar de gegevens vandaan komen, de activiteit met de systemen waarin ze staan, en wie ze ontvangt, naar rol.
register-flow-caption-far = Van links naar rechts: waar de gegevens vandaan komen, de activiteit met de systemen waarin ze staan, en wie ze ontvangt, naar rol. Een ruit geeft een doorgifte naar een derde land aan.
register-flow-more =
    { $count ->
        [one] en nog 1, in de tabel
        *[other] en nog { $count }, in de tabel
    }
register-flow-table = Hetzelfde als tabel
register-flow-party = Bron, systeem of ontvanger
register-overview-transfers = Doorgiften
register-about-overview-transfers = Welke gegevens naar derde landen gaan, naar wie, waarop elke doorgifte berust en tot wanneer dat geldt.
register-transfers-overview-lead =
    { $count ->
        [one] 1 doorgifte aan een derde land of een internationale organisatie, stand op { $day }.
        *[other] { $count } doorgiften aan derde landen of internationale organisaties, stand op { $day }.
    }
register-transfers-map = Kaart van de doorgiften
register-transfers-map-caption = Eén vierkant per land, ongeveer waar het in de wereld ligt. De tekens zeggen waarop de doorgiften berusten; een land met meer tekens ontvangt gegevens op meer manieren.
register-transfers-list = Lijst van doorgiften
register-ground-open = niets dat geldt
register-ground-derogation = afwijking voor één geval
register-ground-safeguard = andere waarborgen
register-ground-adequacy = adequaatheidsbesluit
register-ground-inside = geen doorgifte: { $area }
register-importer = Wie ontvangt
register-exporter = Wie verzendt
register-transfer-state = Stand
register-signed-day = ondertekend op { $day }
register-expired = verlopen
register-in-force = van kracht
register-in-force-until = van kracht tot en met { $day }
register-no-decision = geen besluit van kracht voor { $country }
register-challenged = bij het Hof: { $case }
register-listed = op de lijst: { $scheme }
register-listed-until = op de lijst: { $scheme }, tot { $day }
register-not-listed = niet op de lijst: { $scheme }
register-stretch = { $first } tot { $last }. Alle pagina’s:
register-overview-storage-periods = Bewaartermijnen
register-about-overview-storage-periods = Wat hoe lang wordt bewaard, het langste eerst: wat de termijn laat ingaan, wat erop volgt en waarom zo lang.
register-storage-periods-lead =
    { $count ->
        [one] 1 termijn. Langer dan vijf jaar of onbeperkt, gerekend vanaf de gebeurtenis waarmee ze ingaan: { $long }.
        *[other] { $count } termijnen. Langer dan vijf jaar of onbeperkt, gerekend vanaf de gebeurtenis waarmee ze ingaan: { $long }.
    }
register-storage-periods-together = Activiteiten die gegevens even lang bewaren, op grond van dezelfde wet en om dezelfde reden, delen een balk en een rij.
register-kept-unlimited = Onbeperkt
register-kept-over-five-years = Langer dan vijf jaar
register-kept-up-to-five-years = Vijf jaar of korter
register-kept-by-criterion = Tot een gebeurtenis, of volgens een criterium
register-kept-open = Nog aan te vullen
register-kept-length = Bewaard
register-kept-what = Wat
register-phases = Fasen
register-law-or-reason = Wet en reden
register-until-event = tot een gebeurtenis
register-begins = vanaf: { $event }
register-begins-colon = Vanaf:
register-goes-on = vervolg
register-timeline-caption = Elke stap van de as is even breed, ook al staat hij voor een langere tijd. De as begint bij de gebeurtenis waarmee de termijn ingaat; gegevens die tot dan in gebruik zijn, staan links ervan.
register-timeline-of = Op de tijdas: { $title }
register-overview-processors = Ontvangers en verwerkers
register-about-overview-processors = Welke verwerkers in welke landen werken, voor welke doeleinden, met welke overeenkomst en wie zij zelf inschakelen; en wie nog meer gegevens ontvangt.
register-chain-lead =
    { $count ->
        [one] 1 verwerker; subverwerkers in de keten: { $further }.
        *[other] { $count } verwerkers; subverwerkers in hun ketens: { $further }.
    }
register-chain-processors = Verwerkers en wie zij inschakelen
register-chain-clients = Werk voor opdrachtgevers
register-chain-others = Andere ontvangers
register-chain-caption-processors = Vetgedrukt de verwerkingsverantwoordelijken; daaronder hun verwerkers, en daaronder wie die inschakelen, telkens met de landen en de stand van overeenkomst of toestemming.
register-chain-caption-places = Vetgedrukt de verwerkingsverantwoordelijken; daaronder hun verwerkers, en daaronder wie die inschakelen, telkens met de landen.
register-chain-caption-clients = Vetgedrukt de opdrachtgever; daaronder de eigen organisatie die het werk doet, en wie zij inschakelt.
register-chain-purposes = Waarvoor
register-engaged-by-column = Ingeschakeld door
register-contract-state = Overeenkomst
register-state-sound = in orde
register-state-soon = eindigt binnen 90 dagen
register-state-open = ontbreekt of is beëindigd
register-all-controllers-here = alle { $count } verwerkingsverantwoordelijken
register-gap-short = aan te vullen
register-no-contract = geen overeenkomst
register-group-agreement = intragroepsovereenkomst
register-group-agreement-day = intragroepsovereenkomst, ondertekend op { $day }
register-no-group-agreement = geen intragroepsovereenkomst vermeld
register-for-controller = voor { $controller }
register-under-law = recht: { $place }
register-not-signed = niet ondertekend
register-not-authorised = toestemming niet vermeld
register-authorised-day = toegestaan op { $day }
register-expires-day = loopt af op { $day }
register-expired-day = afgelopen op { $day }
register-subprocessing-colon = Subverwerkers:
register-audited-colon = Audit:
register-and-more =
    { $count ->
        [one] en nog 1
        *[other] en nog { $count }
    }
register-overview-data-flow = Gegevensstroom
register-about-overview-data-flow = Waar de gegevens van de hele organisatie vandaan komen en naar welke soorten ontvangers ze gaan.
register-flow-lead-activities = Van de bronnen links, via elke activiteit, naar de soorten ontvangers rechts.
register-flow-lead-departments = Van de bronnen links, via elke afdeling, naar de soorten ontvangers rechts. Er zijn te veel activiteiten voor een eigen lijn; de pagina van elke activiteit tekent haar eigen stroom.
register-flow-lead-persons = Van de bronnen links, via de activiteiten over elke groep personen, naar de soorten ontvangers rechts. Er zijn te veel activiteiten voor een eigen lijn; de pagina van elke activiteit tekent haar eigen stroom.
register-flow-mark = hier stromen gegevens
register-flow-mark-count = hier stromen gegevens, in zoveel activiteiten
register-flow-mark-far = met een doorgifte naar een derde land
register-lanes-caption = Eén lijn per rij van de tabel hieronder. Links van het vak staat waar gegevens vandaan komen, rechts wie ze ontvangt; vette koppen zijn rollen, de koppen erna soorten ontvangers.
register-flow-no-kind = zonder categorie
register-count-of-activities = Activiteiten
register-flow-sources = Afkomstig van
register-flow-recipients = Gaan naar
register-flow-countries = Landen van de ontvangers
register-flow-abroad = Doorgiften aan

## Overviews of the whole register
register-overview = Overzicht
register-overview-of = { $overview }: { $part }
register-part-of = { $first } tot en met { $last }
register-overview-completeness = Volledigheid
register-about-overview-completeness = Wat artikel 30 van elke fiche vraagt, letter voor letter, en waar nog iets openstaat.
register-completeness-drawing = Activiteiten in rijen, de letters van artikel 30, lid 1, in kolommen.
register-completeness-by-department = In hoeveel activiteiten van een afdeling een letter van artikel 30, lid 1, nog openstaat. Er zijn te veel activiteiten om ze hier elk te tekenen; dat doen de pagina’s van de afdelingen.
register-activities-open = activiteiten waarin iets openstaat
register-completeness-2 = Volledigheid volgens artikel 30, lid 2
register-completeness-2-drawing = Werk als verwerker in rijen, de letters van artikel 30, lid 2, in kolommen.
register-overview-data = Categorieën van gegevens
register-about-overview-data = Welke activiteit welke gegevens gebruikt, bijzondere categorieën en strafrechtelijke gegevens eerst, en van wie ze zijn.
register-data-drawing = Activiteiten in rijen, categorieën van gegevens in kolommen. Een ruit staat bij bijzondere categorieën en strafrechtelijke gegevens.
register-data-by-department = Hoeveel activiteiten van een afdeling een categorie van gegevens gebruiken. Een ruit staat bij bijzondere categorieën en strafrechtelijke gegevens. Er zijn te veel activiteiten om ze hier elk te tekenen; dat doen de pagina’s van de afdelingen.
register-data-overview-table = Activiteiten en hun categorieën van gegevens
register-special-data = Bijzondere categorieën, strafbare feiten
register-other-data = Andere gegevens
register-overview-assessments = Gegevensbeschermingseffectbeoordelingen
register-about-overview-assessments = Welke activiteiten een beoordeling vergen, volgens welke criteria, of ze er is, en wanneer ze opnieuw wordt bekeken.
register-assessments-law = Een beoordeling is nodig waar een hoog risico waarschijnlijk is (artikel 35, lid 1, AVG). Ze is altijd nodig in de gevallen van artikel 35, lid 3, en van de lijst van de toezichthoudende autoriteit (artikel 35, lid 4). In de meeste gevallen volstaan twee van de negen criteria van de Europese richtsnoeren (WP248 rev.01).
register-assessments-drawing = Activiteiten in rijen, de negen criteria in kolommen; de laatste kolom toont hoe het met de beoordeling staat.
register-assessments-by-department = Hoeveel activiteiten van een afdeling waar staan. Er zijn te veel activiteiten om ze hier elk te tekenen; dat doen de pagina’s van de afdelingen.
register-assessments-table = Criteria en beoordelingen
register-criterion-stated = vermeld in de voorafgaande toets
register-criterion-shown = blijkt uit de fiche
register-assessment-done = gemaakt
register-assessment-in-progress = in uitvoering
register-assessment-wanted = nodig, niet gemaakt
register-assessment-not-required = niet vereist
register-assessment-unscreened = niet beslist
register-assessment-ended = activiteit beëindigd
register-overview-contracts = Overeenkomsten
register-about-overview-contracts = Welke verwerkers een overeenkomst hebben, tot wanneer ze loopt, of andere verwerkers mogen, wanneer er een audit was.
register-contracts-drawing = Partijen in rijen; in kolommen de overeenkomst en wat ervan bekend is. Een streepje: ze loopt door, of er mogen geen andere verwerkers zijn.
register-contracts-of-clients = Overeenkomsten met opdrachtgevers
register-contracts-of-clients-drawing = Opdrachtgevers in rijen; in kolommen de overeenkomst en wat ervan bekend is.
register-contracts-by-name = Hoeveel overeenkomsten waar staan, op naam van de partij. Het zijn er te veel om ze hier elk te tekenen; dat doen de pagina’s hieronder.
register-contract-in-force = van kracht
register-contract-ending = loopt binnen 90 dagen af
register-contract-expired = verlopen
register-contract-open = nog open
register-contract-missing = ontbreekt
register-authorised-on = toegestaan { $day }
register-overview-calendar = Kalender
register-about-overview-calendar = Wat wanneer moet gebeuren: herzieningen, leemten, overeenkomsten, tests van maatregelen, besluiten en bepalingen die aflopen.
register-calendar-months = De komende maanden
register-calendar-drawing = Hoeveel er van elke soort per maand moet gebeuren. Wat te laat is, staat vooraan; wat na deze maanden komt, achteraan.
register-calendar-ics = Agendabestand (iCalendar)
register-calendar-atom = Feed van wat binnen 90 dagen moet gebeuren (Atom)
register-calendar-table = Wat moet gebeuren
register-calendar-by-month = Per maand
register-nothing-due = Niets heeft een datum.
register-due-day = Dag
register-due-month = Maand
register-due-what = Wat
register-due-overdue = Te laat
register-due-later = Later
register-due-gap = Gegeven aan te leveren
register-due-contract = Overeenkomst loopt af
register-due-adequacy = Adequaatheidsbesluit loopt af
register-due-document = Document loopt af
register-due-certificate = Certificaat loopt af
register-due-review = Herziening van een fiche
register-due-policy-review = Herziening van een privacyverklaring
register-due-assessment-review = Herziening van een effectbeoordeling
register-due-test = Test van een maatregel
register-due-waiver = Aanvaarde bevinding loopt af
register-due-disposal = Laatste gegevens moeten weg zijn
register-due-law = Wijziging van het recht
register-law-begins = wordt van toepassing
register-law-ceases = is niet langer van toepassing
register-law-unverified = niet geverifieerd
register-transfers-resting =
    { $count ->
        [one] 1 doorgifte berust erop
        *[other] { $count } doorgiften berusten erop
    }
register-falling-due = Verlopen, of binnen 90 dagen aan de beurt
register-no-falling-due = Binnen 90 dagen is niets aan de beurt
register-overview-legal-bases = Rechtsgronden
register-about-overview-legal-bases = Welke activiteit op welke rechtsgrond berust: belangen en waar ze zijn afgewogen, toestemmingen en hoe ze worden ingetrokken, voorwaarden voor bijzondere categorieën, geautomatiseerde beslissingen.
register-lawfulness-drawing = Activiteiten in rijen; in kolommen de rechtsgronden, dan de voorwaarden voor bijzondere categorieën en strafrechtelijke gegevens.
register-lawfulness-by-department = Hoeveel activiteiten van een afdeling op elke rechtsgrond berusten; een streepjeskader staat waar een afweging of de wijze van intrekken ontbreekt. Er zijn te veel activiteiten om ze hier elk te tekenen; dat doen de pagina’s van de afdelingen.
register-lawfulness-table = Doeleinden en waarop ze berusten
register-lawfulness-interests = Gerechtvaardigde belangen en hun afweging
register-interests-assessed = De belangenafwegingen zelf berusten bij het team en worden op verzoek getoond; dit exemplaar zegt niet voor welke doeleinden er een is.
register-lawfulness-consents = Toestemmingen en hoe ze worden ingetrokken
register-lawfulness-conditions = Voorwaarden voor bijzondere categorieën en strafrechtelijke gegevens
register-lawfulness-automated = Geautomatiseerde beslissingen en profilering
register-automated-none =
    { $count ->
        [one] Bij 1 activiteit is vermeld dat die er niet zijn.
        *[other] Bij { $count } activiteiten is vermeld dat die er niet zijn.
    }
register-automated-unsaid =
    { $count ->
        [one] Bij 1 activiteit is er niets over vermeld:
        *[other] Bij { $count } activiteiten is er niets over vermeld:
    }
register-rests-on-it = berust erop
register-rests-lacking = afweging of intrekking ontbreekt
register-condition-stated = voorwaarde vermeld
register-lacking =
    { $count ->
        [one] 1 onvolledig
        *[other] { $count } onvolledig
    }
register-purpose = Doel
register-withdrawal = Intrekking
register-overview-policies = Register en privacyverklaringen
register-about-overview-policies = Welke privacyverklaring een doel vermeldt en waar, uit welke fiche een verklaring put, en wat in geen enkele verklaring staat.
register-informing-drawing = Activiteiten in rijen, gepubliceerde privacyverklaringen in kolommen; de laatste kolom toont wat in geen enkele verklaring staat.
register-informing-by-department = Hoeveel activiteiten van een afdeling in een privacyverklaring staan. Er zijn te veel activiteiten om ze hier elk te tekenen; dat doen de pagina’s van de afdelingen.
register-informing-table = Activiteiten en de privacyverklaringen waarin ze staan
register-told-nowhere = Geen privacyverklaring
register-told-whole = alle doeleinden vermeld
register-told-partly = sommige doeleinden vermeld
register-silent-with-reason = nergens vermeld, met een reden
register-silence-planned = nog niet begonnen
register-silence-ended = beëindigd
register-silence-exempt = vrijgesteld van informeren
register-silence-prepared = de privacyverklaring is in voorbereiding
register-silence-unexplained = nergens vermeld, geen reden gegeven
register-purpose-untold = in geen enkele privacyverklaring
register-policy-sections = Onderdelen van de privacyverklaringen
register-policy-sections-lead = Elk onderdeel van de verklaring en elke kaart van een doel, met de fiches waaruit ze zijn opgebouwd. Een onderdeel zonder inhoud blijft weg.
register-policy-section = Onderdeel
register-policy-cards = Kaarten van doeleinden
register-anchor = Anker
register-told-from = Gemaakt uit
register-told-purposes = Vermelde doeleinden
register-told-own-words = woorden van het plan
register-told-activities = de activiteiten hieronder
register-purposes-elsewhere =
    { $count ->
        [one] 1 doel, per activiteit
        *[other] { $count } doeleinden, per activiteit
    }
