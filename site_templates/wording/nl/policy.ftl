### Public privacy policies: the clauses. Whole sentences, or labels and values of rows; never fragments.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page: title, version, navigation

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-line = Versie { $version }, van kracht sinds { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-future = Versie { $version }, van kracht vanaf { $date }

# Law: Art. 12(1)
# Note: $date: a day in words.
# reviewed: none
date-only-line = Van kracht sinds { $date }

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
page-skip = Naar de tekst

# Law: WCAG 2.2, 2.4.2
# Note: Values as the register states them.
# reviewed: none
page-title = { $title } – { $organisation }

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-contents = Inhoud

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-languages = Deze privacyverklaring in andere talen

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-prevailing-language = Als de taalversies van elkaar verschillen, geldt de versie in deze taal: { $language }.

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-footer = { $organisation } – { $title }

# Law: WP260 rev.01 § 35
# Note: $link: a link or its text.
# reviewed: none
page-short-link = De volledige privacyverklaring: { $link }

# Law: none: ours
# Note: Draft builds only: marks a fact that the register does not state yet.
# reviewed: none
gap = Ontbreekt: { $what }

# Law: none: ours
# Note: Draft builds only.
# reviewed: none
gap-owner = Ontbreekt: { $what }. Aan te leveren door: { $owner }.

# Law: none: ours
# Note: Draft builds only. $count: a number.
# reviewed: none
draft-banner =
    { $count ->
        [one] Concept, niet voor publicatie. Er ontbreekt één gegeven.
       *[other] Concept, niet voor publicatie. Er ontbreken { $count } gegevens.
    }

## Section titles, question headings and opening sentences

# Law: WP260 rev.01 §§ 35-37
# Note: Label.
# reviewed: none
section-at-a-glance = In het kort

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-question = Wat zijn de hoofdpunten?

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-intro = Hier leest u het belangrijkste. In de onderdelen hieronder staan alle details.

# Law: Art. 4
# Note: Label.
# reviewed: none
section-definitions = Begrippen

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-question = Wat betekenen deze woorden?

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-intro = Deze woorden hebben een vaste betekenis in het gegevensbeschermingsrecht. We leggen ze uit in onze eigen woorden.

# Law: Art. 4
# Note: Whole sentence; for lists that hold terms of the organisation's own beside those of the law.
# reviewed: none
section-definitions-intro-own = We leggen deze begrippen in onze eigen woorden uit. Sommige hebben een vaste betekenis in het gegevensbeschermingsrecht.

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
section-scope = Toepassingsgebied

# Law: Art. 12(1)
# Note: Whole sentence.
# reviewed: none
section-scope-question = Voor wie is deze privacyverklaring?

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
section-scope-intro = Deze privacyverklaring geldt voor: { $audience }.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
section-controller = Verwerkingsverantwoordelijke

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-question = Wie is verantwoordelijk voor uw gegevens?

# Law: Art. 4(7), 13(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-intro = De verwerkingsverantwoordelijke bepaalt waarom en hoe uw gegevens worden gebruikt, en legt daarover verantwoording af.

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
section-dpo = Functionaris voor gegevensbescherming

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Whole sentence.
# reviewed: none
section-dpo-question = Wie ziet bij ons toe op de gegevensbescherming?

# Law: Art. 38(4), 39
# Note: Whole sentence.
# reviewed: none
section-dpo-intro = De functionaris voor gegevensbescherming adviseert ons, controleert of we de wet naleven en beantwoordt uw vragen.

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
section-data = Persoonsgegevens die we gebruiken

# Law: Art. 14(1)(d)
# Note: Whole sentence.
# reviewed: none
section-data-question = Welke gegevens gebruiken we?

# Law: Art. 14(1)(d), 5(1)(c)
# Note: Whole sentence.
# reviewed: none
section-data-intro = We gebruiken de volgende categorieën persoonsgegevens.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
section-sources = Herkomst van de gegevens

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-question = Waar komen de gegevens vandaan?

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-intro = We krijgen uw gegevens uit deze bronnen.

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
section-purposes = Doeleinden en rechtsgronden

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Whole sentence.
# reviewed: none
section-purposes-question = Waarom gebruiken we uw gegevens?

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
section-purposes-intro = Per doel leest u de rechtsgrond, welke gegevens we gebruiken, wie ze ontvangt en hoe lang we ze bewaren.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
section-obligation = Gegevens die u moet verstrekken

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-question = Moet u ons uw gegevens geven?

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-intro = Voor gegevens die u ons geeft, vermelden we of u ze moet verstrekken en wat er gebeurt als u dat niet doet.

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Label.
# reviewed: none
section-internal-access = Toegang binnen onze organisatie

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-question = Wie gebruikt uw gegevens binnen onze organisatie?

# Law: Art. 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-intro = Alleen wie uw gegevens nodig heeft voor het werk, heeft er toegang toe.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
section-recipients = Ontvangers

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-question = Wie ontvangt uw gegevens?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-intro = De volgende ontvangers buiten onze eigen afdelingen krijgen uw gegevens, telkens alleen voor het vermelde doel.

# Law: Art. 5
# Note: Label.
# reviewed: none
section-commitments = Onze beginselen

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-question = Welke beginselen volgen we?

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-intro = De wet stelt beginselen voor elk gebruik van persoonsgegevens. We houden ons aan al die beginselen.

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
section-transfers = Doorgiften aan derde landen

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Whole sentence.
# reviewed: none
section-transfers-question = Worden uw gegevens doorgegeven aan derde landen?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
section-transfers-intro =
    { $border ->
        [eea] De wet stelt voorwaarden aan het doorgeven van uw gegevens buiten de Europese Economische Ruimte.
        [uk] De wet stelt voorwaarden aan het doorgeven van uw gegevens buiten het Verenigd Koninkrijk.
       *[ch] De wet stelt voorwaarden aan het doorgeven van uw gegevens buiten Zwitserland.
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
section-retention = Bewaartermijnen

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Whole sentence.
# reviewed: none
section-retention-question = Hoe lang bewaren we uw gegevens?

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: Whole sentence.
# reviewed: none
section-retention-intro = We bewaren uw gegevens gedurende de onderstaande termijnen. Per termijn staat erbij wat er daarna met de gegevens gebeurt.

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Label.
# reviewed: none
section-marketing = Direct marketing

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Whole sentence.
# reviewed: none
section-marketing-question = Wanneer sturen we u aanbiedingen?

# Law: Art. 21(2)-(4)
# Note: Whole sentence.
# reviewed: none
section-marketing-intro = U beslist of we u aanbiedingen sturen. U kunt ze op elk moment kosteloos stopzetten.

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Label.
# reviewed: none
section-profiling = Geautomatiseerde besluitvorming en profilering

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-question = Neemt een computer beslissingen over u?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-intro = Hier leest u of computers u beoordelen of over u beslissen, en met welk gevolg.

# Law: Art. 32
# Note: Label.
# reviewed: none
section-security = Beveiliging

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-question = Hoe beschermen we uw gegevens?

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-intro = Met deze maatregelen beschermen we uw gegevens tegen verlies, misbruik en onbevoegde toegang.

# Law: Art. 33, 34
# Note: Label.
# reviewed: none
section-breach = Inbreuken in verband met persoonsgegevens

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-question = Wat doen we als er iets misgaat?

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-intro = We hebben een procedure voor inbreuken in verband met persoonsgegevens, ook datalekken genoemd.

# Law: Art. 8
# Note: Label.
# reviewed: none
section-children = Kinderen

# Law: Art. 8
# Note: Whole sentence.
# reviewed: none
section-children-question = Wat geldt er voor kinderen?

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
section-children-intro = Gegevens van kinderen verdienen bijzondere bescherming.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
section-cookies = Cookies en vergelijkbare technieken

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-question = Welke cookies gebruiken we?

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-intro = Cookies en vergelijkbare technieken slaan informatie op uw apparaat op of lezen die uit.

# Law: Art. 14
# Note: Label.
# reviewed: none
section-third-persons = Gegevens over andere personen

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-question = Wat als u ons gegevens over anderen geeft?

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-intro = Dit gaat over gegevens die u ons over anderen geeft, en over gegevens die anderen ons over u geven.

# Law: Art. 12, 15-22
# Note: Label.
# reviewed: none
section-rights = Uw rechten

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-question = Welke rechten hebt u?

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-intro = U hebt de volgende rechten. Per recht vermelden we voor welke doeleinden het geldt.

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Label.
# reviewed: none
section-contact = Contact

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-question = Hoe kunt u ons bereiken?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-intro = U kunt ons op de volgende manieren bereiken.

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Label.
# reviewed: none
section-complaint = Klachten

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-question = Waar kunt u een klacht indienen?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-intro = Als u vindt dat we uw rechten niet respecteren, kunt u een klacht indienen.

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
section-changes = Wijzigingen van deze privacyverklaring

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-question = Wat is er gewijzigd?

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-intro = Elke versie van deze privacyverklaring draagt een datum. We vermelden telkens wat er is gewijzigd.

# Law: none: ours
# Note: Label.
# reviewed: none
section-other-notices = Andere informatie

# Law: none: ours
# Note: Whole sentence.
# reviewed: none
section-other-notices-question = Wat is er nog nuttig om te weten?

# Law: none: ours
# Note: Not required by Art. 13 or 14; kept apart on purpose.
# reviewed: none
section-other-notices-intro = De volgende informatie gaat niet over uw persoonsgegevens.

## At a glance

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-who = Wie we zijn

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controller: name of the controller.
# reviewed: none
glance-who-one = { $controller } is verantwoordelijk voor uw gegevens.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controllers: list of names.
# reviewed: none
glance-who-several = Deze organisaties zijn verantwoordelijk voor uw gegevens: { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-why = Waarom we uw gegevens gebruiken

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-rights = Uw rechten

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: The list holds the short names of the rights (right-…-short).
# reviewed: none
glance-rights-list = U hebt deze rechten: { $rights }.

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
glance-objection = Uw recht van bezwaar

# Law: Art. 21(2)-(4)
# Note: The objection must stand clearly and separately from other information.
# reviewed: none
glance-objection-marketing = U kunt op elk moment bezwaar maken tegen direct marketing, zonder opgave van redenen. We stoppen er dan mee.

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-surprise = Wat u kan verrassen

# Law: Art. 9; WP260 rev.01 § 36
# Note: $kinds: list of kinds of data.
# reviewed: none
glance-surprise-special = We gebruiken gevoelige gegevens: { $kinds }.

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-criminal = Voor dit doel gebruiken we gegevens over strafbare feiten: { $purpose }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-profiling = Voor dit doel stellen we profielen op: { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-automated = Voor dit doel beslist een computer zonder menselijke tussenkomst: { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: $border: eea, uk or ch. $countries: list of countries.
# reviewed: none
glance-surprise-transfers =
    { $border ->
        [eea] Gegevens gaan naar ontvangers buiten de Europese Economische Ruimte: { $countries }.
        [uk] Gegevens gaan naar ontvangers buiten het Verenigd Koninkrijk: { $countries }.
       *[ch] Gegevens gaan naar ontvangers buiten Zwitserland: { $countries }.
    }

# Law: Art. 14(2)(f); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-sources = We krijgen ook gegevens over u van anderen: { $sources }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-recording = Hiervan maken we opnamen: { $what }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-location = Voor dit doel gebruiken we uw locatie: { $purpose }.

# Law: Art. 13(1)(e); WP260 rev.01 § 36
# Note: $recipients: list of recipients.
# reviewed: none
glance-surprise-marketing-sharing = Voor direct marketing ontvangen deze organisaties uw gegevens: { $recipients }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-contact = Contact

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
glance-version = Versie van kracht sinds

# Law: WP260 rev.01 §§ 35-37
# Note: Values as the register states them.
# reviewed: none
glance-more = Meer ({ $count }): { $section }

## Definitions, in our own words

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-personal-data-term = Persoonsgegevens

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-personal-data = Alle informatie over iemand van wie de identiteit bekend is of kan worden vastgesteld, rechtstreeks of door gegevens te combineren.

# Law: Art. 4(2)
# Note: Label.
# reviewed: none
definition-processing-term = Verwerking

# Law: Art. 4(2)
# Note: Whole sentence.
# reviewed: none
definition-processing = Alles wat met persoonsgegevens gebeurt: van verzamelen en opslaan tot gebruiken, doorgeven en wissen.

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
definition-controller-term = Verwerkingsverantwoordelijke

# Law: Art. 4(7)
# Note: Whole sentence.
# reviewed: none
definition-controller = De persoon of organisatie die bepaalt waarom en hoe persoonsgegevens worden verwerkt.

# Law: Art. 26
# Note: Label.
# reviewed: none
definition-joint-controllers-term = Gezamenlijke verwerkingsverantwoordelijken

# Law: Art. 26
# Note: Whole sentence.
# reviewed: none
definition-joint-controllers = Verwerkingsverantwoordelijken die samen bepalen waarom en hoe persoonsgegevens worden verwerkt.

# Law: Art. 4(8)
# Note: Label.
# reviewed: none
definition-processor-term = Verwerker

# Law: Art. 4(8)
# Note: Whole sentence.
# reviewed: none
definition-processor = Een persoon of organisatie die voor een verwerkingsverantwoordelijke persoonsgegevens verwerkt, volgens diens instructies.

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-data-subject-term = Betrokkene

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-data-subject = De persoon van wie persoonsgegevens worden verwerkt: in deze privacyverklaring bent u dat.

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
definition-recipient-term = Ontvanger

# Law: Art. 4(9)
# Note: Whole sentence.
# reviewed: none
definition-recipient = Een persoon of organisatie aan wie persoonsgegevens worden verstrekt.

# Law: Art. 4(10)
# Note: Label.
# reviewed: none
definition-third-party-term = Derde

# Law: Art. 4(10)
# Note: Whole sentence.
# reviewed: none
definition-third-party = Ieder ander dan u, de verwerkingsverantwoordelijke, zijn verwerkers en de personen die onder hun gezag werken.

# Law: Chapter V
# Note: Label.
# reviewed: none
definition-third-country-term = Derde land

# Law: Chapter V
# Note: $border: eea, uk or ch.
# reviewed: none
definition-third-country =
    { $border ->
        [eea] Een land buiten de Europese Economische Ruimte.
        [uk] Een ander land dan het Verenigd Koninkrijk.
       *[ch] Een ander land dan Zwitserland.
    }

# Law: Art. 4(4)
# Note: Label.
# reviewed: none
definition-profiling-term = Profilering

# Law: Art. 4(4)
# Note: Whole sentence.
# reviewed: none
definition-profiling = Het geautomatiseerd beoordelen van persoonlijke aspecten van iemand, bijvoorbeeld om interesses of gedrag te voorspellen.

# Law: Art. 4(11)
# Note: Label.
# reviewed: none
definition-consent-term = Toestemming

# Law: Art. 4(11)
# Note: Whole sentence.
# reviewed: none
definition-consent = Een vrije, specifieke, geïnformeerde en ondubbelzinnige instemming, door een verklaring of een duidelijke actieve handeling.

# Law: Art. 4(21)
# Note: Label.
# reviewed: none
definition-supervisory-authority-term = Toezichthoudende autoriteit

# Law: Art. 4(21)
# Note: Whole sentence.
# reviewed: none
definition-supervisory-authority = De onafhankelijke overheidsinstantie die toezicht houdt op de gegevensbescherming.

# Law: Art. 4(12)
# Note: Label.
# reviewed: none
definition-personal-data-breach-term = Inbreuk in verband met persoonsgegevens

# Law: Art. 4(12)
# Note: Whole sentence.
# reviewed: none
definition-personal-data-breach = Een beveiligingsincident waarbij persoonsgegevens ongeoorloofd verloren gaan, worden vernietigd, gewijzigd, verstrekt of ingezien.

# Law: Art. 4(5)
# Note: Label.
# reviewed: none
definition-pseudonymisation-term = Pseudonimisering

# Law: Art. 4(5)
# Note: Whole sentence.
# reviewed: none
definition-pseudonymisation = Gegevens zo bewerken dat ze alleen met aanvullende, apart bewaarde informatie aan een persoon te koppelen zijn.

# Law: Recital 26
# Note: Label.
# reviewed: none
definition-anonymisation-term = Anonimisering

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
definition-anonymisation = Gegevens onomkeerbaar zo bewerken dat niemand er nog mee te herkennen is.

# Law: Art. 9(1)
# Note: Label.
# reviewed: none
definition-special-categories-term = Bijzondere categorieën van persoonsgegevens

# Law: Art. 9(1)
# Note: Whole sentence.
# reviewed: none
definition-special-categories = Gegevens over afkomst, politieke opvattingen, overtuigingen, lidmaatschap van een vakbond, genetica, biometrie, gezondheid, seksueel gedrag of seksuele gerichtheid.

# Law: Art. 4(3)
# Note: Label.
# reviewed: none
definition-restriction-term = Beperking van de verwerking

# Law: Art. 4(3), 18
# Note: Whole sentence.
# reviewed: none
definition-restriction = Opgeslagen gegevens zo markeren dat ze alleen nog worden bewaard en niet meer op een andere manier worden gebruikt.

# Law: Art. 6
# Note: Label.
# reviewed: none
definition-legal-basis-term = Rechtsgrond

# Law: Art. 6
# Note: Whole sentence.
# reviewed: none
definition-legal-basis = De reden in de wet die een gebruik van persoonsgegevens toestaat.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
definition-cookie-term = Cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
definition-cookie = Een klein bestand dat een website op uw apparaat opslaat en later weer uitleest.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
definition-direct-marketing-term = Direct marketing

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
definition-direct-marketing = Reclame die gericht is aan een bepaalde persoon, ongeacht het gebruikte middel.

# Law: Art. 4
# Note: Follows the definitions; the citation comes from the law pack. $article: the provision with its law, as the law pack cites it.
# reviewed: none
definition-source-line = De definities van de wet: { $article }.

## Scope

# Law: Art. 12(1)
# Note: $channels: list of labels.
# reviewed: none
scope-channels = De gegevens waarover deze privacyverklaring gaat, verzamelen we via: { $channels }.

# Law: Art. 12(1)
# Note: Names jurisdictions, not countries of residence.
# reviewed: none
scope-territory = Toepasselijk recht: { $jurisdictions }.

# Law: Art. 12(1)
# Note: Clause library: data depend on the contract.
# reviewed: none
clause-data-depend-on-contract = Welke gegevens we gebruiken, hangt af van de overeenkomst of dienst die u bij ons hebt.

# Law: Art. 7(2), 12(1)
# Note: Clause library: information is not acceptance.
# reviewed: none
scope-not-contract = Deze privacyverklaring is bedoeld om u te informeren. Ze maakt geen deel uit van een overeenkomst en u hoeft er niet mee in te stemmen.

## Controller

# Law: Art. 13(1)(a), 14(1)(a)
# Note: $controller: name of the controller.
# reviewed: none
controller-single = { $controller } is de verwerkingsverantwoordelijke voor uw gegevens.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
controller-several = Er zijn meerdere verwerkingsverantwoordelijken, elk voor een eigen deel. Per organisatie vermelden we wanneer zij verantwoordelijk is.

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-name = Naam

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-trading-name = Handelsnaam

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-legal-form = Rechtsvorm

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-activity = Activiteit

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-capital = Kapitaal

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-identifier = Registratienummer

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-address = Adres

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-establishments = Andere vestigingen

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-email = E-mail

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-phone = Telefoon

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-website = Website

# Law: Art. 26(1), 13(1)(a)
# Note: $controllers: list of names.
# reviewed: none
joint-controllers = Deze organisaties bepalen samen waarom en hoe uw gegevens worden gebruikt: { $controllers }. Zij zijn gezamenlijke verwerkingsverantwoordelijken.

# Law: Art. 26(1), 13(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
joint-controllers-purposes = Hun gezamenlijke verantwoordelijkheid geldt voor deze doeleinden: { $purposes }.

# Law: Art. 26(2)
# Note: The essence is authored in the register; it stands after this label.
# reviewed: none
joint-essence = De wezenlijke inhoud van hun regeling

# Law: Art. 26(1)
# Note: $contact: contact as written.
# reviewed: none
joint-contact-point = Het contactpunt voor u is: { $contact }.

# Law: Art. 26(3)
# Note: Whole sentence.
# reviewed: none
joint-any-controller = Wat zij ook hebben afgesproken, u kunt uw rechten tegenover ieder van hen uitoefenen.

# Law: Art. 28, 13(1)(a)
# Note: Clause library: the organisation's own processor role.
# reviewed: none
clause-processor-role = Verwerken we uw gegevens in opdracht van een andere organisatie, dan is die organisatie de verwerkingsverantwoordelijke en informeert zij u.

# Law: Art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-eu = Onze vertegenwoordiger in de Europese Unie is: { $representative }.

# Law: UK GDPR art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-uk = Onze vertegenwoordiger in het Verenigd Koninkrijk is: { $representative }.

# Law: FADP art. 14
# Note: Values as the register states them.
# reviewed: none
representative-ch = Onze vertegenwoordiger in Zwitserland is: { $representative }.

## Data protection officer

# Law: Art. 13(1)(b), 38(4)
# Note: Whole sentence.
# reviewed: none
dpo-present = U kunt met vragen over uw gegevens en uw rechten terecht bij onze functionaris voor gegevensbescherming.

# Law: Art. 13(1)(b), 38(4)
# Note: $controller: name of the controller.
# reviewed: none
dpo-of = Functionaris voor gegevensbescherming van { $controller }

# Law: Art. 13(1)(b), 37(2)
# Note: $controllers: list of names.
# reviewed: none
dpo-shared = Deze organisaties hebben dezelfde functionaris voor gegevensbescherming: { $controllers }.

# Law: Art. 13(1)(b), 37(1)
# Note: Whole sentence.
# reviewed: none
dpo-none = We hebben geen functionaris voor gegevensbescherming aangewezen. De wet verplicht ons daar niet toe.

# Law: Art. 13(1)(b), 37(1)
# Note: The reason is authored in the register.
# reviewed: none
dpo-none-reason = We hebben geen functionaris voor gegevensbescherming aangewezen: { $reason }.

# Law: Art. 13(1)(a)
# Note: $contact: contact as written.
# reviewed: none
dpo-none-contact = Met vragen over gegevensbescherming kunt u terecht bij: { $contact }.

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-email = Per e-mail

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-phone = Per telefoon

## Data

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-category = Categorie

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-items = Gegevens

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
data-column-subjects = Betrokkenen

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
data-column-purposes = Doeleinden

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-column-source = Bron

# Law: Art. 14(1)(d)
# Note: $channel: the channel's label.
# reviewed: none
data-channel = Gegevens verzameld via: { $channel }

# Law: Art. 9(1)
# Note: $kinds: list of kinds of data.
# reviewed: none
data-special = De wet geeft deze gegevens bijzondere bescherming: { $kinds }.

## Sources

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-person = U geeft ons deze gegevens zelf.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-person-channel = U geeft ons deze gegevens zelf, via: { $channel }.

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-observed = We registreren deze gegevens wanneer u ons bezoekt, onze diensten gebruikt of op een andere manier met ons te maken hebt.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-observed-channel = We registreren deze gegevens in deze context: { $channel }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-derived = We leiden deze gegevens af uit andere gegevens over u.

# Law: Art. 14(2)(f)
# Note: $how: as the register states it.
# reviewed: none
source-derived-how = We leiden deze gegevens af uit andere gegevens over u: { $how }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-party = We ontvangen deze gegevens van: { $party }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-other-person = Een andere persoon geeft ons deze gegevens: { $person }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-other-person-unnamed = Een andere persoon geeft ons deze gegevens.

# Law: Art. 6(4), 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-internal = We nemen deze gegevens over uit een andere activiteit van ons: { $activity }.

# Law: Art. 14(2)(f)
# Note: The source is authored in the register.
# reviewed: none
source-described = Bron: { $source }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-public = Deze bron is openbaar.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-not-public = Deze bron is niet openbaar.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-public-named = We halen deze gegevens uit een openbare bron: { $source }.

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-person = uzelf

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-observed = onze eigen registraties

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-other-person = een andere persoon

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-party = { $party }

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-internal = een andere activiteit van ons

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-derived = afgeleid uit andere gegevens

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-public = { $source } (openbaar)

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-all-person = We krijgen al deze gegevens van u.

## Purpose cards: row labels

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-purpose = Doel

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-why-lawful = Rechtsgrond

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
card-interest = Gerechtvaardigd belang

# Law: Art. 9(2)
# Note: Label.
# reviewed: none
card-special-ground = Waarom we gevoelige gegevens mogen gebruiken

# Law: Art. 10
# Note: Label.
# reviewed: none
card-criminal-ground = Waarom we gegevens over strafbare feiten mogen gebruiken

# Law: Art. 6(3), 9(2)
# Note: Label.
# reviewed: none
card-national-law = Wettelijke bepaling

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
card-persons = Over wie het gaat

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
card-data = Welke gegevens

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
card-source = Waar ze vandaan komen

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
card-recipients = Wie ze ontvangt

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
card-transfers =
    { $border ->
        [eea] Buiten de Europese Economische Ruimte
        [uk] Buiten het Verenigd Koninkrijk
       *[ch] Buiten Zwitserland
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
card-retention = Hoe lang we ze bewaren

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
card-obligation = Moet u ze verstrekken?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
card-automated = Geautomatiseerde besluitvorming

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: Label.
# reviewed: none
card-rights = Uw rechten hierbij

# Law: WP260 rev.01 § 10
# Note: Label.
# reviewed: none
card-notable = Goed om te weten

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
card-controller = Verantwoordelijke

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
card-further-use = Verenigbaar verder gebruik

# Law: Art. 6(4), 13(3), 14(4)
# Note: Values as the register states them.
# reviewed: none
further-use-original = We hebben de gegevens voor een ander doel verzameld: { $original }.

# Law: Art. 6(4), 13(3), 14(4)
# Note: The reason is authored in the register.
# reviewed: none
further-use-compatible = Waarom het nieuwe doel verenigbaar is: { $compatibility }.

# Law: Art. 13(1)(c)
# Note: Values as the register states them.
# reviewed: none
card-group-basis = Rechtsgrond: { $basis }

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
card-group-source = Bron: { $source }

# Law: Art. 12(1)
# Note: $channel: the channel's label.
# reviewed: none
card-group-channel = Verzameld via: { $channel }

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
card-group-audience = Voor: { $audience }

# Law: Art. 13(1)(e)-(f)
# Note: Value of a row when the register says none.
# reviewed: none
card-none = Geen

## Legal bases (keys are the ids of the vocabulary legal-bases)

# Law: Art. 6(1)(a), 7
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-consent = We doen dit alleen met uw toestemming ({ $article }).

# Law: Art. 7(1)
# Note: Values as the register states them.
# reviewed: none
basis-consent-given = Hoe u toestemming geeft: { $how }.

# Law: Art. 8(2)
# Note: Values as the register states them.
# reviewed: none
basis-consent-parental = Voor een kind geven de ouders zo toestemming: { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
basis-consent-withdrawal = U kunt uw toestemming op elk moment intrekken. Wat we daarvóór deden, blijft rechtmatig.

# Law: Art. 7(3)
# Note: Values as the register states them.
# reviewed: none
basis-consent-withdrawal-how = Hoe u uw toestemming intrekt: { $how }.

# Law: Art. 7(4)
# Note: Values as the register states them.
# reviewed: none
basis-consent-refusal = Als u geen toestemming geeft: { $consequence }.

# Law: Art. 6(1)(b)
# Note: Where the register does not distinguish performance from steps before the contract. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract = Dit is nodig voor onze overeenkomst met u, of voor stappen die we vooraf op uw verzoek zetten ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-performance = Dit is nodig om onze overeenkomst met u uit te voeren ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-steps-before = Dit is nodig voor stappen die we op uw verzoek zetten voordat een overeenkomst wordt gesloten ({ $article }).

# Law: Art. 6(1)(b)
# Note: Values as the register states them.
# reviewed: none
basis-contract-named = Om deze overeenkomst gaat het: { $contract }.

# Law: Art. 6(1)(c), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-legal-obligation = De wet verplicht ons hiertoe ({ $article }): { $law }.

# Law: Art. 6(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-vital-interests = Dit is nodig om uw vitale belangen of die van een andere persoon te beschermen ({ $article }).

# Law: Art. 6(1)(e), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-public-task = We vervullen een taak van algemeen belang of oefenen openbaar gezag uit ({ $article }): { $law }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: The interest is authored in the register, without full stop. $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests = We behartigen een gerechtvaardigd belang ({ $article }): { $interest }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests-third-party = Een derde behartigt een gerechtvaardigd belang ({ $article }): { $interest }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
basis-balance = Waar we een gerechtvaardigd belang behartigen, hebben we het afgewogen tegen uw belangen. U kunt ons om een samenvatting van die afweging vragen.

# Law: Art. 6(1)(f)
# Note: The result is authored in the register, without full stop.
# reviewed: none
basis-balance-result = Hoe we rekening houden met uw belangen: { $balance }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: $link: a link or its text.
# reviewed: none
basis-balance-link = Samenvatting van onze afweging: { $link }

# Law: UK GDPR art. 6(1)(ea), Annex 1
# Note: United Kingdom only. $condition is a label recognised-interest-…. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-recognised-legitimate-interests = We behartigen een belang dat de wet als gerechtvaardigd erkent ({ $article }): { $condition }.

# Law: FADP art. 6, 30-31
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-not-required = We volgen de beginselen van de wet, die hier geen verdere rechtvaardiging vraagt ({ $article }).

# Law: Art. 13(1)(c)
# Note: Before several conditional bases of one purpose; each follows as a row.
# reviewed: none
basis-several = De rechtsgrond hangt af van het geval.

# Law: Art. 13(1)(c)
# Note: Heads one of several bases; the case or the persons are authored in the register.
# reviewed: none
basis-case = Voor: { $case }

# Law: Art. 6(3), 9(2), 10
# Note: $law: citation of the statute.
# reviewed: none
legal-provision = Wettelijke bepaling: { $law }.

# Law: Art. 6(1)
# Note: Clause library: consent is not always needed.
# reviewed: none
clause-consent-not-always = We hebben niet altijd uw toestemming nodig. Per doel vermelden we welke rechtsgrond geldt.

## Special categories and criminal data (keys are the ids of the vocabulary special-grounds)

# Law: Art. 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-explicit-consent = We gebruiken deze gevoelige gegevens alleen met uw uitdrukkelijke toestemming ({ $article }).

# Law: Art. 9(2)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-employment-social-protection = Deze gevoelige gegevens zijn nodig voor rechten en plichten op het gebied van arbeidsrecht of sociale bescherming ({ $article }).

# Law: Art. 9(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-vital-interests = Deze gevoelige gegevens zijn nodig om vitale belangen te beschermen van iemand die geen toestemming kan geven ({ $article }).

# Law: Art. 9(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-not-for-profit-body = Als instantie zonder winstoogmerk gebruiken we alleen gevoelige gegevens van leden en vaste contacten, en verstrekken we die niet aan anderen ({ $article }).

# Law: Art. 9(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-made-public = U hebt deze gevoelige gegevens kennelijk zelf openbaar gemaakt ({ $article }).

# Law: Art. 9(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-legal-claims = Deze gevoelige gegevens zijn nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen ({ $article }).

# Law: Art. 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-substantial-public-interest = Deze gevoelige gegevens zijn nodig om redenen van zwaarwegend algemeen belang ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-health-care =
    { $border ->
        [ch] Deze gevoelige gegevens zijn nodig voor uw zorg ({ $article }).
       *[other] Deze gevoelige gegevens zijn nodig voor gezondheidszorg, sociale diensten of arbeidsgeneeskunde ({ $article }).
    }

# Law: Art. 9(2)(i)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-public-health = Deze gevoelige gegevens zijn nodig om redenen van algemeen belang op het gebied van de volksgezondheid ({ $article }).

# Law: Art. 9(2)(j), 89(1)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-research-archiving-statistics = Deze gevoelige gegevens zijn nodig voor onderzoek, archivering in het algemeen belang of statistiek ({ $article }).

# Law: Art. 9(3)
# Note: Values as the register states them.
# reviewed: none
special-secrecy = Alleen personen met een beroepsgeheim gaan met deze gegevens om: { $secrecy }.

# Law: Art. 9(2), 89(1)
# Note: Values as the register states them.
# reviewed: none
special-safeguards = Waarborgen voor deze gegevens: { $safeguards }.

# Law: Art. 10
# Note: The provision follows as legal-provision. $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-law = De wet staat ons toe deze gegevens over strafbare feiten te gebruiken ({ $article }).

# Law: Art. 10
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-official-authority = We gebruiken deze gegevens over strafbare feiten onder toezicht van de overheid ({ $article }).

## Obligation to provide data

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-law = De wet verplicht u deze gegevens te verstrekken.

# Law: Art. 13(2)(e)
# Note: $law: citation of the statute.
# reviewed: none
obligation-law-cited = De wet verplicht u deze gegevens te verstrekken: { $law }.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-contract = Uw overeenkomst verplicht u deze gegevens te verstrekken.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-to-conclude = We hebben deze gegevens nodig om een overeenkomst met u te sluiten.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-optional = U bent vrij deze gegevens wel of niet te verstrekken.

# Law: Art. 13(2)(e)
# Note: The consequence is authored in the register, without full stop.
# reviewed: none
obligation-consequence = Zonder deze gegevens: { $consequence }.

# Law: Art. 13(2)(e); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
obligation-marked-fields = In onze formulieren is aangegeven welke velden u moet invullen.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-data = Gegevens

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-column-duty = Moet u ze verstrekken?

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-consequence = Als u dat niet doet

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-purpose = Voor

## Access inside the organisation

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
internal-access-departments = Deze afdelingen gebruiken uw gegevens: { $departments }.

## Recipients

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
recipients-none = Geen enkele ontvanger buiten onze eigen afdelingen krijgt deze gegevens.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-internal = Onze eigen afdelingen

# Law: Art. 4(8), 28
# Note: Label.
# reviewed: none
recipients-processor = Dienstverleners die volgens onze instructies werken (verwerkers)

# Law: Art. 26
# Note: Label.
# reviewed: none
recipients-joint-controller = Organisaties die samen met ons beslissen (gezamenlijke verwerkingsverantwoordelijken)

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
recipients-controller = Organisaties die zelf beslissen hoe ze de gegevens gebruiken (verwerkingsverantwoordelijken)

# Law: Recital 48
# Note: Label.
# reviewed: none
recipients-group = Organisaties van onze groep

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
recipients-public-authority = Overheidsinstanties

# Law: Art. 28(3)
# Note: Whole sentence.
# reviewed: none
recipients-processor-duty = Onze verwerkers gebruiken uw gegevens alleen volgens onze schriftelijke instructies, op grond van een overeenkomst die hen bindt.

# Law: Art. 13(1)(e)
# Note: Whole sentence.
# reviewed: none
recipients-controller-duty = Deze verwerkingsverantwoordelijken informeren u zelf over hun eigen gebruik van de gegevens.

# Law: Art. 4(9), 6(1)(c)
# Note: Whole sentence.
# reviewed: none
recipients-authority-limits = Aan overheidsinstanties verstrekken we alleen gegevens als de wet daarin voorziet.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-recipient = Ontvanger

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-role = Rol

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-country = Land

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-purposes = Voor welk doel

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-data = Welke gegevens

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-reason = Waarom

# Law: Art. 28(2), 28(4)
# Note: Values as the register states them.
# reviewed: none
recipients-subprocessors = { $processor } schakelt deze subverwerkers in: { $subprocessors }.

# Law: Art. 13(1)(e); WP260 rev.01 annex
# Note: Where the register names a category only; the reason is authored.
# reviewed: none
recipients-category = We noemen een categorie om deze reden: { $reason }.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-occasional = alleen af en toe

# Law: Art. 5(1)(a)
# Note: Only from an explicit negative in the register.
# reviewed: none
recipients-not-rented = We verhuren uw gegevens niet.

# Law: Art. 13(1)(e)
# Note: $link: a link or its text.
# reviewed: none
recipients-list-link = Actuele lijst van ontvangers: { $link }

# Law: Art. 13(1)(e)
# Note: Clause library: sale or merger of the organisation.
# reviewed: none
recipients-business-transfer = Als onze organisatie wordt verkocht of fuseert, wordt de nieuwe eigenaar een ontvanger. We informeren u vooraf.

## Principles

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-lawfulness-name = Rechtmatigheid, behoorlijkheid en transparantie

# Law: Art. 5(1)(a)
# Note: Whole sentence.
# reviewed: none
commitment-lawfulness = We gebruiken uw gegevens alleen als daar een rechtsgrond voor is, op een behoorlijke manier en in alle openheid.

# Law: Art. 5(1)(b)
# Note: Label.
# reviewed: none
commitment-purpose-limitation-name = Doelbinding

# Law: Art. 5(1)(b)
# Note: Whole sentence.
# reviewed: none
commitment-purpose-limitation = We verzamelen uw gegevens voor vermelde doeleinden en gebruiken ze niet op een manier die daarmee onverenigbaar is.

# Law: Art. 5(1)(c)
# Note: Label.
# reviewed: none
commitment-minimisation-name = Minimale gegevensverwerking

# Law: Art. 5(1)(c)
# Note: Whole sentence.
# reviewed: none
commitment-minimisation = We beperken ons tot de gegevens die voor elk doel nodig zijn.

# Law: Art. 5(1)(d)
# Note: Label.
# reviewed: none
commitment-accuracy-name = Juistheid

# Law: Art. 5(1)(d)
# Note: Whole sentence.
# reviewed: none
commitment-accuracy = We houden uw gegevens juist en actueel en verbeteren fouten onverwijld.

# Law: Art. 5(1)(e)
# Note: Label.
# reviewed: none
commitment-storage-limitation-name = Opslagbeperking

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
commitment-storage-limitation = We stellen voor elk doel een bewaartermijn vast.

# Law: Art. 5(1)(f)
# Note: Label.
# reviewed: none
commitment-security-name = Integriteit en vertrouwelijkheid

# Law: Art. 5(1)(f), 32
# Note: Whole sentence.
# reviewed: none
commitment-security = We beschermen uw gegevens tegen onbevoegd gebruik, verlies en beschadiging.

# Law: Art. 5(2)
# Note: Label.
# reviewed: none
commitment-accountability-name = Verantwoordingsplicht

# Law: Art. 5(2), 30
# Note: Whole sentence.
# reviewed: none
commitment-accountability = We leggen vast wat we met persoonsgegevens doen en kunnen aantonen dat we de wet naleven.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-sale-name = Geen verkoop

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-sale = We verkopen uw gegevens niet.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-disclosure-for-marketing-name = Geen verstrekking voor marketing van anderen

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-disclosure-for-marketing = We verstrekken uw gegevens niet aan anderen voor hun eigen direct marketing.

# Law: Art. 22
# Note: Label.
# reviewed: none
commitment-no-automated-decisions-name = Geen uitsluitend geautomatiseerde beslissingen

# Law: Art. 22
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-automated-decisions = Geen enkele beslissing over u wordt uitsluitend geautomatiseerd genomen.

# Law: Art. 25
# Note: Label.
# reviewed: none
clause-by-design-name = Gegevensbescherming door ontwerp

# Law: Art. 25
# Note: Whole sentence.
# reviewed: none
clause-by-design = We bouwen gegevensbescherming vanaf het begin in onze diensten in en kiezen standaardinstellingen die uw gegevens ontzien.

# Law: Art. 6(4), 13(3), 14(4)
# Note: Clause library: further processing.
# reviewed: none
clause-further-processing = Voordat we uw gegevens voor een nieuw doel gebruiken, gaan we na of dat met het eerste doel verenigbaar is. We informeren u vooraf.

# Law: Art. 6(4)
# Note: Whole sentence.
# reviewed: none
clause-further-processing-test = We letten op het verband tussen de doeleinden, de context, de aard van de gegevens, de gevolgen en de waarborgen.

# Law: Recital 26
# Note: Clause library: anonymisation.
# reviewed: none
clause-anonymisation = Voor statistieken anonimiseren we gegevens. Niemand is er dan nog mee te herkennen.

## Transfers (the tools carry the ids of the vocabulary transfer-tools)

# Law: Art. 13(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
transfers-none =
    { $border ->
        [eea] We geven uw gegevens niet door buiten de Europese Economische Ruimte.
        [uk] We geven uw gegevens niet door buiten het Verenigd Koninkrijk.
       *[ch] We geven uw gegevens niet door buiten Zwitserland.
    }

# Law: Art. 13(1)(f)
# Note: Value of a card row.
# reviewed: none
transfers-none-here = Nee

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-recipient = Ontvanger

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-country = Land

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-safeguard = Bescherming

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-copy = Hoe u een kopie krijgt

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-reason = Waarom

# Law: Art. 13(1)(f)
# Note: Value of a card row. $country: name of the country. $recipient: name of the recipient.
# reviewed: none
transfer-summary = { $recipient }, { $country }: { $safeguard }

# Law: Art. 45
# Note: Serves every law; what a decision is called differs. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-adequacy = Er is officieel vastgesteld dat deze bestemming een passend beschermingsniveau voor persoonsgegevens biedt ({ $article }).

# Law: Art. 45
# Note: Values as the register states them.
# reviewed: none
transfer-adequacy-act = Besluit: { $act }.

# Law: Art. 45
# Note: For decisions with a limited scope, such as certified organisations in the United States.
# reviewed: none
transfer-adequacy-scope = Het besluit geldt voor deze ontvanger, omdat die deelneemt aan: { $scheme }.

# Law: Art. 13(1)(f)
# Note: Whole sentence.
# reviewed: none
transfer-no-adequacy = Voor deze bestemming geldt geen adequaatheidsbesluit.

# Law: Art. 46(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-scc = We hebben de standaardcontractbepalingen van de Europese Commissie ondertekend ({ $article }).

# Law: Art. 46(2)(c); Decision (EU) 2021/914
# Note: Values as the register states them.
# reviewed: none
transfer-scc-module = Gebruikte module: { $module }

# Law: Art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-authority-scc = We hebben standaardbepalingen ondertekend die een toezichthoudende autoriteit heeft vastgesteld ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: Serves every law. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-bcr = De groep past bindende bedrijfsvoorschriften toe die de bevoegde autoriteit heeft goedgekeurd ({ $article }).

# Law: Art. 46(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-code-of-conduct = De ontvanger heeft zich ertoe verbonden een goedgekeurde gedragscode na te leven ({ $article }).

# Law: Art. 46(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-certification = De ontvanger is volgens een goedgekeurd mechanisme gecertificeerd en heeft zich ertoe verbonden de waarborgen ervan toe te passen ({ $article }).

# Law: Art. 46(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-public-authority-instrument = Een juridisch bindend instrument tussen overheidsinstanties beschermt de gegevens ({ $article }).

# Law: Art. 46(3)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ad-hoc-clauses = We hebben contractbepalingen ondertekend waarvoor een toezichthoudende autoriteit toestemming heeft gegeven ({ $article }).

# Law: Art. 46(3)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-administrative-arrangement = Een administratieve regeling waarvoor een toezichthoudende autoriteit toestemming heeft gegeven, beschermt de gegevens ({ $article }).

# Law: Art. 48
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-treaty = Een internationale overeenkomst voorziet in de doorgifte ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-idta = We hebben de internationale overeenkomst voor gegevensdoorgifte van het Verenigd Koninkrijk ondertekend ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-addendum = We hebben standaardcontractbepalingen met het addendum van het Verenigd Koninkrijk ondertekend ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-bcr = De groep past bindende bedrijfsvoorschriften toe die in het Verenigd Koninkrijk zijn goedgekeurd ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ch-scc = We hebben standaardcontractbepalingen ondertekend, met de aanpassingen die Zwitserland vereist ({ $article }).

# Law: Art. 49(1)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-consent = U hebt uitdrukkelijk met deze doorgifte ingestemd ({ $article }).

# Law: Art. 49(1)(a)
# Note: Values as the register states them.
# reviewed: none
transfer-derogation-consent-risks = Risico’s van deze doorgifte zonder waarborgen: { $risks }.

# Law: Art. 49(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract = De doorgifte is nodig voor onze overeenkomst met u, of voor stappen die we vooraf op uw verzoek zetten ({ $article }).

# Law: Art. 49(1)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract-in-interest = De doorgifte is nodig voor een overeenkomst die in uw belang is gesloten ({ $article }).

# Law: Art. 49(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-interest = De doorgifte is nodig om gewichtige redenen van algemeen belang ({ $article }).

# Law: Art. 49(1)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-legal-claims = De doorgifte is nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen ({ $article }).

# Law: Art. 49(1)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-vital-interests = De doorgifte is nodig om vitale belangen te beschermen van iemand die geen toestemming kan geven ({ $article }).

# Law: Art. 49(1)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-register = De gegevens komen uit een openbaar register en worden binnen de voorwaarden daarvan doorgegeven ({ $article }).

# Law: FADP art. 17(1)(e)
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-made-public = U hebt de gegevens voor iedereen toegankelijk gemaakt en het gebruik ervan niet uitdrukkelijk verboden ({ $article }).

# Law: Art. 49(1) second subparagraph
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
transfer-derogation-compelling-interests = De doorgifte gebeurt eenmalig, vanwege een dwingend gerechtvaardigd belang ({ $article }): { $interest }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-reason = Reden van de doorgifte: { $reason }.

# Law: Art. 46
# Note: Values as the register states them.
# reviewed: none
transfer-supplementary = Aanvullende bescherming: { $measures }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-copy = Hoe u een kopie van de waarborgen krijgt: { $copy }.

# Law: Art. 13(1)(f)
# Note: $link: a link or its text.
# reviewed: none
transfer-copy-link = De waarborgen vindt u hier: { $link }

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
retention-for-at-most = maximaal { $duration }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-most = maximaal { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-for-at-least = minimaal { $duration }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-least = minimaal { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: Value of a row. $trigger is the vocabulary's `until` form with its preposition.
# reviewed: none
retention-until = { $trigger }

# Law: Art. 13(2)(a)
# Note: The criterion is authored and names an event.
# reviewed: none
retention-criteria = De termijn hangt af van dit criterium: { $criteria }.

# Law: Art. 13(2)(a)
# Note: The reason is authored in the register.
# reviewed: none
retention-unlimited = zonder tijdslimiet, om deze reden: { $reason }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-backups = In onze back-ups blijven kopieën nog { $duration } bewaard.

# Law: Art. 13(2)(a)
# Note: $condition: the condition as authored.
# reviewed: none
retention-condition = In dit geval: { $condition }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-reason = Reden: { $reason }.

# Law: Art. 13(2)(a)
# Note: $law: citation of the statute.
# reviewed: none
retention-law = Wettelijke bepaling: { $law }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-active = In actief gebruik: { $period }

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-archive = Daarna in een afgeschermd archief: { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: Whole sentence.
# reviewed: none
retention-archive-access = Alleen speciaal gemachtigde personen hebben toegang tot het archief.

# Law: Art. 5(1)(e), 25(2)
# Note: Values as the register states them.
# reviewed: none
retention-archive-access-named = Toegang tot het archief: { $access }.

# Law: Art. 5(1)(e)
# Note: $purpose: title of a purpose.
# reviewed: none
retention-archive-only-for = In het archief dienen de gegevens alleen hiervoor: { $purpose }.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-erase = Daarna wissen we de gegevens.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-destroy = Daarna vernietigen we de gegevens en de dragers waarop ze staan.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-anonymise = Daarna anonimiseren we de gegevens, zodat ze niet meer over u gaan.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-aggregate = Daarna bewaren we alleen samengevoegde cijfers waarin niemand te herkennen is.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-overwrite = Daarna overschrijven nieuwe gegevens de oude.

# Law: Art. 28(3)(g)
# Note: Whole sentence.
# reviewed: none
retention-then-return = Daarna geven we de gegevens terug.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-review = Daarna gaan we na of we de gegevens nog nodig hebben, en wissen we wat we niet meer nodig hebben.

# Law: Art. 89(1)
# Note: Whole sentence.
# reviewed: none
retention-then-archive-public-interest = Daarna gaan de gegevens naar een blijvend archief in het algemeen belang.

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-category = Gegevens

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-purpose = Doel

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-period = Termijn

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-then = Wat er daarna gebeurt

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-reason = Reden

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
retention-column-law = Wettelijke bepaling

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-table-caption = Bewaartermijnen per doel

# Law: Art. 17(3)(e)
# Note: Clause library.
# reviewed: none
retention-dispute = Bij een lopend geschil bewaren we de gegevens die daarvoor nodig zijn tot het definitief is afgehandeld.

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
uses-table-caption = Gebruik van gegevens, categorieën en rechtsgronden

## Marketing

# Law: Directive 2002/58/EC art. 13(2)
# Note: Whole sentence.
# reviewed: none
marketing-stop-message = In elk bericht staat hoe u verdere berichten kunt stopzetten.

# Law: Art. 21(2)-(3)
# Note: $contact: contact as written.
# reviewed: none
marketing-stop-contact = Om direct marketing stop te zetten, neemt u contact op met: { $contact }.

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
marketing-partners = Partners van wie u aanbiedingen ontvangt: { $partners }.

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
marketing-no-partners = We sturen u alleen onze eigen aanbiedingen.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
marketing-stop-consequence = Zodra u bezwaar maakt, stoppen we. Voor uw overeenkomsten met ons heeft dat geen gevolgen.

# Law: Art. 6(1)(c), 21(3)
# Note: Clause library.
# reviewed: none
marketing-suppression = We bewaren alleen wat nodig is om uw bezwaar te respecteren.

# Law: Art. 21(2)
# Note: Values as the register states them.
# reviewed: none
marketing-national-list = U kunt zich ook inschrijven op deze lijst tegen reclame: { $list }.

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
marketing-profiling = We kiezen aanbiedingen voor u op basis van uw profiel. Als u bezwaar maakt, stopt ook deze profilering.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-channel = Kanaal

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-mode = Voorwaarde

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
marketing-column-purpose = Voor

## Automated decisions and profiling

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none = Geen enkele beslissing over u wordt uitsluitend geautomatiseerd genomen.

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none-profiling = Geen enkele beslissing over u wordt uitsluitend geautomatiseerd genomen. We maken ook geen profiel van u.

# Law: Art. 4(4), 13(2)(f)
# Note: $purpose: title of a purpose.
# reviewed: none
automated-profiling = Voor dit doel passen we profilering toe: { $purpose }.

# Law: Art. 21(1)-(3)
# Note: $contact: contact as written.
# reviewed: none
automated-profiling-objection = U kunt bezwaar maken tegen deze profilering. Contact: { $contact }.

# Law: Art. 21(1)-(3)
# Note: The way to object is authored in the register.
# reviewed: none
automated-profiling-objection-how = Hoe u bezwaar maakt tegen deze profilering: { $how }.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
automated-profiling-stops = Zodra u bezwaar maakt, stopt de profilering.

# Law: Art. 22
# Note: Whole sentence.
# reviewed: none
automated-assisted = Een computer bereidt de beslissing voor, een mens beslist.

# Law: Art. 22(1)
# Note: Values as the register states them.
# reviewed: none
automated-solely = Deze beslissing neemt een computer zonder menselijke tussenkomst, met rechtsgevolgen of vergelijkbare aanmerkelijke gevolgen voor u: { $decision }.

# Law: Art. 22(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-contract = De beslissing is noodzakelijk voor onze overeenkomst met u ({ $article }).

# Law: Art. 22(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
automated-ground-law = De wet staat de beslissing toe ({ $article }): { $law }.

# Law: Art. 22(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-explicit-consent = U hebt uitdrukkelijke toestemming voor de beslissing gegeven ({ $article }).

# Law: Art. 22(4), 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-explicit-consent = Voor de beslissing worden gevoelige gegevens gebruikt; daarvoor hebt u uitdrukkelijke toestemming gegeven ({ $article }).

# Law: Art. 22(4), 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-substantial-public-interest = Voor de beslissing worden gevoelige gegevens gebruikt, om redenen van zwaarwegend algemeen belang ({ $article }).

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-logic = Hoe het werkt: { $logic }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-significance = Waarvoor de uitkomst dient: { $significance }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-consequences = Wat dit voor u betekent: { $consequences }

# Law: Art. 22(3)
# Note: Values as the register states them.
# reviewed: none
automated-safeguards = Waarborgen: { $safeguards }

# Law: Art. 22(3)
# Note: $contact: contact as written.
# reviewed: none
automated-human = U kunt een mens de beslissing opnieuw laten bekijken, uw standpunt kenbaar maken en de beslissing aanvechten. Contact: { $contact }.

## Security

# Law: Art. 35
# Note: Clause library.
# reviewed: none
clause-impact-assessment = Houdt een gebruik van gegevens waarschijnlijk een hoog risico in, dan beoordelen we vooraf wat het effect op u is.

## Breach

# Law: Art. 33(1)
# Note: $authority: name of the authority.
# reviewed: none
breach-authority = Als een inbreuk waarschijnlijk een risico voor u inhoudt, melden we die binnen 72 uur bij de autoriteit: { $authority }.

# Law: FADP art. 24
# Note: For laws that set no number of hours. $authority: name of the authority.
# reviewed: none
breach-authority-soon = Als een inbreuk waarschijnlijk een hoog risico voor u inhoudt, melden we die zo snel mogelijk bij de autoriteit: { $authority }.

# Law: Art. 34(1)-(2)
# Note: Whole sentence.
# reviewed: none
breach-you = Als het risico hoog is, informeren we u onverwijld. We vertellen wat er is gebeurd, wat de gevolgen zijn en wat we eraan doen.

# Law: Art. 33(5)
# Note: Whole sentence.
# reviewed: none
breach-record = We documenteren elke inbreuk.

# Law: Art. 33, 34
# Note: Clause library: the short form, where no section on breaches is planned.
# reviewed: none
clause-breach = Een inbreuk die waarschijnlijk een risico voor u inhoudt, melden we bij de toezichthoudende autoriteit. Als het risico hoog is, informeren we ook u.

## Children

# Law: Art. 8(1)
# Note: The age is that of the law pack or of the plan. $age: a number of years.
# reviewed: none
clause-children = Vanaf { $age } jaar kunt u zelf toestemming geven voor het gebruik van uw gegevens in onze onlinediensten. Bent u jonger, dan moet een ouder of voogd toestemming geven.

# Law: Art. 8, 12(1)
# Note: $purposes: list of purposes.
# reviewed: none
children-purposes = We gebruiken gegevens van kinderen voor deze doeleinden: { $purposes }.

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
children-parents = Ouders en voogden kunnen de rechten van hun kind uitoefenen.

## Cookies and similar technologies

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-consent = We plaatsen deze cookies pas nadat u toestemming hebt gegeven.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt = Voor deze cookies is geen toestemming nodig, omdat de gevraagde dienst niet zonder deze cookies werkt.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt-audience = Voor deze cookies is geen toestemming nodig. Ze meten alleen het bezoek, onder voorwaarden die de autoriteit stelt.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-exempt-reason = Waarom toestemming niet nodig is: { $reason }.

# Law: Art. 7(3); Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-choice = Weigeren is even eenvoudig als aanvaarden. U kunt uw keuze op elk moment wijzigen.

# Law: Art. 7(3)
# Note: $link: a link or its text.
# reviewed: none
cookies-settings-link = Uw keuze wijzigen of intrekken: { $link }

# Law: Directive 2002/58/EC recital 25
# Note: Whole sentence.
# reviewed: none
cookies-browser = U kunt cookies ook in de instellingen van uw browser verwijderen.

# Law: Art. 13(1)(c)
# Note: $link: a link or its text.
# reviewed: none
cookies-policy-link = De cookieverklaring: { $link }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Title of a separate cookie policy.
# reviewed: none
cookies-title = Cookieverklaring

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-caption = Cookies in deze categorie: { $category }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-vendor-caption = Cookies van deze aanbieder: { $provider }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-name = Naam

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-kind = Soort

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-provider = Aanbieder

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
cookies-column-purpose = Doel

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
cookies-column-data = Gegevens

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-consent = Toestemming

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-lifetime = Levensduur

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-retention = Bewaartermijn van de gegevens

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
cookies-column-refusal = Als u weigert

# Law: Art. 21
# Note: Label.
# reviewed: none
cookies-column-opt-out = Bezwaar maken

# Law: Art. 13
# Note: Label.
# reviewed: none
cookies-column-information = Meer informatie

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-third-parties = Anderen met toegang

# Law: Art. 13(2)(a)
# Note: Lifetime of a session cookie.
# reviewed: none
cookies-session = Tot u de browser sluit

## Data about other people

# Law: Art. 14
# Note: Clause library. Must not shift our duty to inform.
# reviewed: none
clause-third-persons = Geef ons alleen gegevens over anderen als dat nodig is. Wij informeren hen zelf, zoals de wet vereist.

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
third-persons-tell-them = U kunt hun deze privacyverklaring tonen. Ze geldt ook voor hen.

# Law: Art. 14(3)
# Note: Whole sentence.
# reviewed: none
third-persons-first-contact = We informeren hen binnen een maand, en niet later dan bij het eerste contact met hen of de eerste verstrekking van hun gegevens.

## Rights

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access = Recht van inzage

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access-short = inzage

# Law: Art. 15
# Note: Whole sentence.
# reviewed: none
right-access-meaning = U kunt vragen of we uw gegevens gebruiken, er een kopie van krijgen en horen hoe we ze gebruiken.

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification = Recht op rectificatie

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification-short = rectificatie

# Law: Art. 16
# Note: Whole sentence.
# reviewed: none
right-rectification-meaning = U kunt onjuiste gegevens laten verbeteren en onvolledige gegevens laten aanvullen.

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure = Recht op gegevenswissing

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure-short = wissing

# Law: Art. 17(1)
# Note: Whole sentence.
# reviewed: none
right-erasure-meaning = U kunt uw gegevens laten wissen, bijvoorbeeld als we ze niet meer nodig hebben of als u uw toestemming intrekt.

# Law: Art. 17(1)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-consent-withdrawn = Zodra u uw toestemming intrekt, kunt u de gegevens laten wissen. Dit betreft: { $purposes }.

# Law: Art. 17(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary = Zodra we de gegevens niet meer nodig hebben, kunt u ze laten wissen. Dit betreft: { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary-or-objected = Als we de gegevens niet meer nodig hebben of uw bezwaar gegrond is, kunt u ze laten wissen. Dit betreft: { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-law-requires = Gegevens die we volgens de wet moeten bewaren, kunnen we niet wissen. Dit betreft: { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-task-requires = Gegevens die we nodig hebben voor een taak van algemeen belang, kunnen we niet wissen. Dit betreft: { $purposes }.

# Law: Art. 17(3)(e)
# Note: Whole sentence.
# reviewed: none
right-erasure-limit-legal-claims = Gegevens die we nodig hebben voor een rechtsvordering, bewaren we.

# Law: Art. 17(3)(d)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-limit-research = We kunnen gegevens niet wissen als dat het onderzoek onmogelijk maakt of ernstig in het gedrang brengt. Dit betreft: { $purposes }.

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction = Recht op beperking van de verwerking

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction-short = beperking

# Law: Art. 18(1)
# Note: Whole sentence.
# reviewed: none
right-restriction-meaning = U kunt vragen uw gegevens te bevriezen, bijvoorbeeld terwijl we nagaan of ze juist zijn.

# Law: Art. 18(1)(a)-(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-restriction-contested-or-unlawful = Dit recht geldt als u de juistheid van de gegevens betwist of als het gebruik ervan onrechtmatig is. Dit betreft: { $purposes }.

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability = Recht op overdraagbaarheid van gegevens

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability-short = overdraagbaarheid

# Law: Art. 20(1)-(2)
# Note: Whole sentence.
# reviewed: none
right-portability-meaning = U kunt de gegevens die u ons gaf, in een gangbaar en machineleesbaar formaat krijgen of aan iemand anders laten sturen.

# Law: Art. 20(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-portability-provided-and-automated = Dit recht geldt voor gegevens die u ons gaf en die we geautomatiseerd verwerken. Dit betreft: { $purposes }.

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object = Recht van bezwaar

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object-short = bezwaar

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-meaning =
    { $border ->
        [ch] U kunt op elk moment bezwaar maken tegen het gebruik van uw gegevens.
       *[other] U kunt op elk moment bezwaar maken tegen elk gebruik waarvoor dit recht geldt, om redenen die met uw specifieke situatie te maken hebben.
    }

# Law: Art. 21(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-own-situation = Vermeld de redenen die met uw situatie te maken hebben. Dit betreft: { $purposes }.

# Law: FADP art. 30(2)(b), 31
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-object-unless-justified = We stoppen, tenzij de wet het gebruik rechtvaardigt. Dit betreft: { $purposes }.

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-effect =
    { $border ->
        [ch] We stoppen dan, tenzij u hebt toegestemd, een zwaarder wegend belang het gebruik rechtvaardigt of de wet erin voorziet.
       *[other] We stoppen dan, tenzij we dwingende redenen aantonen die zwaarder wegen dan uw belangen, of de gegevens nodig hebben voor een rechtsvordering.
    }

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing = Recht van bezwaar tegen direct marketing

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing-short = bezwaar tegen direct marketing

# Law: Art. 21(2)-(3)
# Note: Whole sentence.
# reviewed: none
right-object-marketing-meaning = U kunt op elk moment kosteloos en zonder opgave van redenen bezwaar maken tegen direct marketing. We stoppen er dan mee.

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research = Recht van bezwaar tegen onderzoek en statistiek

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research-short = bezwaar tegen onderzoek en statistiek

# Law: Art. 21(6)
# Note: Whole sentence.
# reviewed: none
right-object-research-meaning = U kunt bezwaar maken tegen onderzoek of statistiek met uw gegevens, om redenen die met uw specifieke situatie te maken hebben.

# Law: Art. 21(6)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-research-unless-public-interest-task = Dit recht geldt niet als het werk noodzakelijk is voor een taak van algemeen belang. Dit betreft: { $purposes }.

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent = Recht om uw toestemming in te trekken

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent-short = intrekking van toestemming

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
right-withdraw-consent-meaning = U kunt uw toestemming op elk moment intrekken. Wat we daarvóór deden, blijft rechtmatig.

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention = Recht op menselijke tussenkomst

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention-short = menselijke tussenkomst

# Law: Art. 22(1), 22(3)
# Note: Whole sentence.
# reviewed: none
right-human-intervention-meaning = U kunt een geautomatiseerde beslissing door een mens laten beoordelen, uw standpunt kenbaar maken en de beslissing aanvechten.

# Law: Art. 22(2)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-only-if-law-authorises = Alleen een wet kan zo’n beslissing hier toestaan, met waarborgen voor u. Dit betreft: { $purposes }.

# Law: Art. 22(1)-(2)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-otherwise-prohibited = Zo’n beslissing mag hier alleen op grond van een wet, een overeenkomst of uw uitdrukkelijke toestemming. Dit betreft: { $purposes }.

# Law: FADP art. 21(3)(b)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-explicit-consent = Dit recht geldt niet als u uitdrukkelijk met de geautomatiseerde beslissing hebt ingestemd. Dit betreft: { $purposes }.

# Law: FADP art. 21(3)(a)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-request-granted = Dit recht geldt niet als de beslissing inwilligt wat u in het kader van een overeenkomst vraagt. Dit betreft: { $purposes }.

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint = Recht om een klacht in te dienen

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint-short = klacht

# Law: Art. 77
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning = U kunt een klacht indienen bij de autoriteit: { $authority }.

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem = Recht om te bepalen wat er na uw overlijden met uw gegevens gebeurt

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-short = instructies voor na uw overlijden

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-meaning = U kunt vastleggen hoe uw gegevens na uw overlijden moeten worden bewaard, gewist en verstrekt.

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased = Recht van nabestaanden

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-short = rechten van nabestaanden

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-meaning = Na uw overlijden kunnen uw naasten en erfgenamen inzage, rectificatie of wissing van uw gegevens vragen, tenzij u of de wet dat verbiedt.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller = Recht om bij ons een klacht in te dienen

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-short = klacht bij ons

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-meaning = U kunt rechtstreeks bij ons een klacht indienen over de manier waarop we uw gegevens gebruiken.

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release = Recht op afgifte of overdracht van gegevens

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-short = afgifte van gegevens

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-meaning = U kunt de gegevens die u ons verstrekte, in een gangbaar elektronisch formaat krijgen of laten overdragen.

# Law: FADP art. 28(1)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-data-release-provided-and-automated = Dit recht geldt voor gegevens die u ons verstrekte en die we geautomatiseerd verwerken. Dit betreft: { $purposes }.

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure = Recht op snelle wissing van gegevens uit uw kindertijd

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-short = wissing van gegevens uit de kindertijd

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-meaning = Gegevens die we online verzamelden toen u minderjarig was, wissen we op verzoek zo snel mogelijk.

# Law: WP260 rev.01 annex
# Note: $purposes: list of purposes.
# reviewed: none
right-purposes = Geldt voor: { $purposes }

# Law: WP260 rev.01 annex
# Note: Label.
# reviewed: none
right-all-purposes = Geldt voor alle doeleinden

# Law: Art. 15-22
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
right-provision = Bepaling: { $article }

# Law: Art. 23
# Note: $reason is authored, $law cites the restricting provision.
# reviewed: none
right-restricted = De wet beperkt dit recht: { $reason } ({ $law }).

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-how-contact = Om uw rechten uit te oefenen, neemt u contact op met: { $contact }.

# Law: Art. 12(2)
# Note: Subject of an e-mail, without special characters.
# reviewed: none
rights-mail-subject = Verzoek over mijn persoonsgegevens

# Law: Art. 12(3)
# Note: Periods come from the law pack.
# reviewed: none
rights-deadline = We antwoorden binnen { $deadline }. Als uw verzoek complex is, kunnen we die termijn verlengen met { $extension }. We laten u dan weten waarom.

# Law: FADP art. 25(7)
# Note: For laws that set no limit to the extension.
# reviewed: none
rights-deadline-no-extension = We antwoorden binnen { $deadline }. Als we meer tijd nodig hebben, laten we u weten wanneer u antwoord krijgt.

# Law: Art. 12(5)
# Note: Whole sentence.
# reviewed: none
rights-free = Het uitoefenen van uw rechten is kosteloos.

# Law: Art. 12(6)
# Note: Whole sentence. What a controller asks for as proof follows it.
# reviewed: none
rights-identity = We vragen u alleen om uw identiteit te bewijzen als we er redelijke twijfel over hebben.

# Law: Art. 12(4)
# Note: Whole sentence.
# reviewed: none
rights-refusal = Als we geen gevolg geven aan uw verzoek, laten we u weten waarom en waar u een klacht kunt indienen.

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-second-instance = Als u niet tevreden bent met ons antwoord, kunt u om een nieuwe beoordeling vragen: { $contact }.

# Law: Art. 12(2), 80
# Note: Whole sentence.
# reviewed: none
rights-representative = Iemand die u daartoe machtigt, kan namens u optreden.

## Contact

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-email = Per e-mail

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-post = Per post

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-phone = Per telefoon

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-form = Onlineformulier

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-area = In uw klantenzone

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-name = Wie antwoordt

# Law: Art. 12(2)
# Note: Label.
# reviewed: none
contact-row-note = Goed om te weten

## Complaints

# Law: Art. 13(2)(d), 77
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority = U kunt een klacht indienen bij deze toezichthoudende autoriteit: { $authority }.

# Law: Art. 77(1)
# Note: European Union only.
# reviewed: none
complaint-authority-elsewhere = U kunt ook terecht bij de autoriteit van de lidstaat waar u woont of werkt, of waar de inbreuk zou zijn gepleegd.

# Law: Art. 12(2)
# Note: Clause library; must not make the complaint conditional.
# reviewed: none
complaint-us-first = We horen het graag eerst van u. U hoeft geen contact met ons op te nemen voordat u een klacht indient.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only. $contact: contact as written.
# reviewed: none
complaint-to-controller = U kunt bij ons een klacht indienen: { $contact }.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
complaint-to-controller-steps = We bevestigen de ontvangst binnen 30 dagen. Daarna onderzoeken we uw klacht en laten we u de uitkomst onverwijld weten.

# Law: Art. 79
# Note: Whole sentence.
# reviewed: none
complaint-court = U kunt ook naar de rechter stappen.

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-authority = Autoriteit

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-former-name = Vroegere naam

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-address = Adres

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-phone = Telefoon

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-email = E-mail

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-website = Website

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-form = Klachtenformulier

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-mediation = Bemiddeling

## Changes and versions

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
changes-first-version = Dit is de eerste versie van deze privacyverklaring.

# Law: WP260 rev.01 §§ 29-32
# Note: $channel: the channel's label. $duration: a period in words.
# reviewed: none
changes-announced-lead = Belangrijke wijzigingen kondigen we minstens { $duration } vooraf aan, via: { $channel }.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
changes-last = Laatst gewijzigd op { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-upcoming = Vanaf { $date } geldt een nieuwe versie: { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-current = Tot { $date } geldt de huidige versie: { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-version = Versie

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-summary = Wat er is gewijzigd

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-editorial = Alleen de formulering

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-inform = Wijziging waarover we u informeren

# Law: WP260 rev.01 §§ 29-32; Art. 13(3)
# Note: Label.
# reviewed: none
change-prior-information = Nieuw doel, vooraf aangekondigd

# Law: WP260 rev.01 §§ 29-32; Art. 6(1)(a)
# Note: Label.
# reviewed: none
change-consent-needed = Nieuw doel waarvoor uw toestemming nodig is
