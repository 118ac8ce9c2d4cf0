### Public privacy policies: labels and clauses that complete policy.ftl.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Labels of the page and headings

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-back-to-top = Terug naar boven

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-all-policies = Alle privacyverklaringen

# Law: Art. 12(1)
# Note: $forms: the names of file formats that follow, each a link, with commas between.
# reviewed: none
page-forms = Deze verklaring in een andere vorm: { $forms }

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-pdf = PDF

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-text = tekst

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
purposes-other = Andere doeleinden

# Law: Art. 5
# Note: Label.
# reviewed: none
commitments-not = Wat we niet doen

# Law: Art. 13(2)(a)
# Note: Label. $count: number of purposes.
# reviewed: none
retention-all-data =
    { $count ->
        [one] Alle gegevens voor dit doel
       *[other] Alle gegevens voor deze doeleinden
    }

# Law: Art. 13(1)(a)
# Note: $statement: what one of several controllers says of itself. $controller: its name.
# reviewed: none
statement-of = { $controller }: { $statement }

# Law: Art. 10
# Note: Label.
# reviewed: none
mark-criminal = gegevens over strafbare feiten

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-stop = Hoe u dit stopzet

# Law: Art. 21
# Note: Label.
# reviewed: none
objection-button = Bezwaar maken per e-mail

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-other-channels = Gegevens die op andere manieren zijn verzameld

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
purposes-all = Alle doeleinden

# Law: Art. 13(1)(e)
# Note: Value of a row; $purposes: one to three purposes.
# reviewed: none
purposes-all-except = Alle doeleinden behalve: { $purposes }

# Law: Art. 13(2)(b)
# Note: $bases: as the register states it.
# reviewed: none
purposes-on-basis = de doeleinden met de rechtsgrond { $bases }

# Law: Art. 13(2)(b)
# Note: $basis: name of a legal basis.
# reviewed: none
basis-quoted = ‘{ $basis }’

# Law: WP260 rev.01 §§ 29-32
# Note: $version: as the register states it.
# reviewed: none
changes-version = Versie { $version }.

## At a glance

# Law: Art. 21(1), (4)
# Note: Label.
# reviewed: none
glance-objection-interest =
    { $uses ->
        [interest] Gebruiken we uw gegevens op grond van een gerechtvaardigd belang? Dan kunt u bezwaar maken, om redenen die met uw situatie te maken hebben.
        [task] Gebruiken we uw gegevens op grond van een taak van algemeen belang? Dan kunt u bezwaar maken, om redenen die met uw situatie te maken hebben.
       *[both] Gebruiken we uw gegevens op grond van een gerechtvaardigd belang of een taak van algemeen belang? Dan kunt u bezwaar maken, om redenen die met uw situatie te maken hebben.
        [any] U kunt bezwaar maken tegen het gebruik van uw gegevens.
    }

## Sentences

# Law: Art. 13(2)(f)
# Note: $decision: as the register states it.
# reviewed: none
automated-assisted-named = Deze beslissing wordt door een computer voorbereid en door een mens genomen: { $decision }.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
source-internal-unnamed = We nemen deze gegevens over uit een andere activiteit van ons.

# Law: Art. 13(1)(c)
# Note: $ground: as the register states it.
# reviewed: none
ground-of-other-law = Grondslag in het toepasselijke recht: { $ground }.

# Law: Art. 6(1)(c), (e)
# Note: $duty: as the register states it.
# reviewed: none
basis-duty = Wat de wet van ons vraagt: { $duty }.

# Law: Art. 7
# Note: $how: as the register states it.
# reviewed: none
basis-consent-representative = Voor iemand die geen toestemming kan geven: { $how }.

# Law: Art. 13(1)(c)
# Note: $what: as the register states it.
# reviewed: none
other-consent = Een andere wet vereist uw toestemming voor het volgende: { $what }. Die toestemming is niet de rechtsgrond voor het gebruik van uw gegevens.

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it.
# reviewed: none
subjects-from-age = { $group } (vanaf { $youngest } jaar)

# Law: Art. 13
# Note: $group: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-to-age = { $group } (tot en met { $oldest } jaar)

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-of-age = { $group } ({ $youngest } tot en met { $oldest } jaar)

# Law: Art. 13(1)(e)
# Note: $condition: as the register states it.
# reviewed: none
recipients-condition = In dit geval: { $condition }.

# Law: Art. 13(1)(e)
# Note: $how: as the register states it.
# reviewed: none
recipients-objection = Hoe u dit voorkomt: { $how }.

# Law: Art. 13(1)(e)
# Note: Inside a sentence or in brackets. $data: categories of data.
# reviewed: none
only-these-data = alleen deze gegevens: { $data }

# Law: Art. 13(1)(e)
# Note: Words of a link.
# reviewed: none
recipients-policy = Privacyverklaring van deze ontvanger

# Law: Art. 13(1)(f)
# Note: $processor: as the register states it.
# reviewed: none
transfer-exporter = { $processor } geeft de gegevens door.

# Law: Art. 23
# Note: $how: as the register states it.
# reviewed: none
right-instead = Hoe u het dan wel uitoefent: { $how }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it.
# reviewed: none
retention-at-least = We bewaren de gegevens ten minste zo lang: { $limit }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it.
# reviewed: none
retention-at-most = We bewaren de gegevens ten hoogste zo lang: { $limit }.

# Law: Art. 13(2)(a)
# Note: After a minimum period: what decides when it ends. $criteria: as the register states it.
# reviewed: none
retention-minimum-ends = Wat het einde bepaalt: { $criteria }.

# Law: Art. 13(1)(f), 49(1)
# Note: The persons whose data the transfer concerns, where it is not all. $groups: list of groups.
# reviewed: none
transfer-groups = Dit betreft: { $groups }.

# Law: Art. 13(2)(a)
# Note: $exception: as the register states it.
# reviewed: none
retention-except = Uitzondering: { $exception }.

# Law: Art. 10
# Note: Label.
# reviewed: none
data-criminal-named = Sommige van deze gegevens hebben betrekking op strafrechtelijke veroordelingen of strafbare feiten.

# Law: Art. 13
# Note: $data: as the register states it.
# reviewed: none
cookies-data = Opgeslagen gegevens: { $data }

# Law: Directive 2002/58/EC art. 5(3)
# Note: $domain: the domain under which a tracker is set.
# reviewed: none
cookies-domain = Domein: { $domain }

# Law: Art. 13(2)(a)
# Note: $duration: as the register states it.
# reviewed: none
cookies-kept = Bewaartermijn van de gegevens: { $duration }

# Law: Art. 13(1)(e)
# Note: $parties: as the register states it.
# reviewed: none
cookies-others = Anderen met toegang: { $parties }

## Schemes that bring a recipient inside an adequacy decision

# Law: Decision (EU) 2023/1795
# Note: Label.
# reviewed: none
scheme-dpf = EU-VS-kader voor gegevensbescherming (Data Privacy Framework)

# Law: SI 2023/1028
# Note: Label.
# reviewed: none
scheme-dpf-uk-extension = Britse uitbreiding van het Data Privacy Framework

## Transfers by a processor

# Law: Art. 13(1)(f)
# Note: Whole sentence. The country has a decision that does not reach everybody there.
# reviewed: none
transfer-no-adequacy-recipient =
    { $border ->
        [eea] Voor deze ontvanger geldt geen adequaatheidsbesluit.
        [uk] Voor deze ontvanger geldt geen Brits adequaatheidsbesluit.
       *[ch] De Zwitserse Bondsraad heeft voor deze ontvanger geen passende bescherming vastgesteld.
    }

# Law: Art. 46(2)(c)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-scc-by = { $exporter } geeft de gegevens door en heeft de standaardcontractbepalingen van de Europese Commissie ondertekend ({ $article }).

# Law: Art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-authority-scc-by = { $exporter } geeft de gegevens door en heeft standaardbepalingen ondertekend die een toezichthoudende autoriteit heeft vastgesteld ({ $article }).

# Law: Art. 46(3)(a)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ad-hoc-clauses-by = { $exporter } geeft de gegevens door en heeft contractbepalingen ondertekend waarvoor een toezichthoudende autoriteit toestemming heeft gegeven ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-bcr-by = { $exporter } geeft de gegevens door. De groep past bindende bedrijfsvoorschriften toe die de bevoegde autoriteit heeft goedgekeurd ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-idta-by = { $exporter } geeft de gegevens door en heeft de internationale overeenkomst voor gegevensdoorgifte van het Verenigd Koninkrijk ondertekend ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-addendum-by = { $exporter } geeft de gegevens door en heeft standaardcontractbepalingen met het addendum van het Verenigd Koninkrijk ondertekend ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-uk-bcr-by = { $exporter } geeft de gegevens door. De groep past bindende bedrijfsvoorschriften toe die in het Verenigd Koninkrijk zijn goedgekeurd ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ch-scc-by = { $exporter } geeft de gegevens door en heeft standaardcontractbepalingen ondertekend, met de aanpassingen die Zwitserland vereist ({ $article }).

## Rights and contacts

# Law: Art. 12(2)
# Note: $how: as the register states it.
# reviewed: none
right-granted = Los van wat de wet vereist, geven wij u dit recht: { $how }.

# Law: Art. 12(2)
# Note: $contact: one way to write; $organisations: for whom it stands.
# reviewed: none
contact-for-organisations = { $contact } ({ $organisations })

# Law: Art. 21
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-button-of = Bezwaar maken per e-mail: { $organisations }

# Law: Art. 21(4)
# Note: In the list of rights, in place of what the box set apart says in full. A link to it.
# reviewed: none
objection-above = Dit recht staat uitgelegd in het kader hierboven.

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
objection-marketing-button = Per e-mail bezwaar maken tegen direct marketing

# Law: Art. 21(2)-(3)
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-marketing-button-of = Per e-mail bezwaar maken tegen direct marketing: { $organisations }

# Law: Art. 13(1)(e)
# Note: $controllers: the controllers for which another controller of the group works.
# reviewed: none
recipients-for = voor { $controllers }

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-other-sources = Andere bronnen

# Law: Art. 77
# Note: Label.
# reviewed: none
complaint-row-services = Wat de autoriteit biedt

# Law: Art. 57(1)(b), (e)
# Note: Label in a list.
# reviewed: none
complaint-service-information = informatie over uw rechten

# Law: Art. 57(1)(f)
# Note: Label in a list.
# reviewed: none
complaint-service-mediation = bemiddeling

# Law: Art. 77
# Note: Label in a list.
# reviewed: none
complaint-service-complaint = behandeling van klachten

## Cards of purposes

# Law: Art. 13(2)(f)
# Note: Stands beside the label "Automated decisions".
# reviewed: none
automated-none-here = Geen, en ook geen profilering.

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-internal = Onze afdelingen

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-processor = Dienstverleners (verwerkers)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-joint-controller = Gezamenlijke verwerkingsverantwoordelijken

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-group = Onze groep

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-controller = Zelfstandige ontvangers (verwerkingsverantwoordelijken)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-public-authority = Overheidsinstanties

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-unknown = Anderen

# Law: Art. 13(1)(e)
# Note: $recipient: a name; $details: countries and conditions.
# reviewed: none
recipient-with = { $recipient } ({ $details })

# Law: Art. 14(2)(f)
# Note: Whole sentence; several sources were named before.
# reviewed: none
sources-not-public = Deze bronnen zijn niet openbaar.

# Law: Art. 12(1)
# Note: Sets two parts of a list apart whose parts hold commas and "and". $done: what stands before; $more: the next.
# reviewed: none
series-pair = { $done }; { $more }

## Hosting and ways to reach us

# Law: Art. 13(1)(e) and (f)
# Note: $countries: list of countries. $hosts: names of the hosting providers, one or several.
# reviewed: none
transfers-hosting = Plaats van hosting: { $countries }. Hostingprovider: { $hosts }.

# Law: Art. 12(2)
# Note: $ways: the messages contact-way-*, set apart by semicolons. It follows the e-mail address.
# reviewed: none
contact-other-ways = U kunt ons ook zo bereiken: { $ways }.

# Law: Art. 12(2)
# Note: $link: address of the form. Part of contact-other-ways.
# reviewed: none
contact-way-form = via het onlineformulier { $link }

# Law: Art. 12(2)
# Note: $place: where in the account, such as “My account, My data”. Part of contact-other-ways.
# reviewed: none
contact-way-account = in uw klantenzone, onder { $place }

# Law: Art. 12(2)
# Note: $address: postal address in one line. Part of contact-other-ways.
# reviewed: none
contact-way-post = per post ({ $address })

## Conditions of marketing, as the person reads them

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-in = met uw voorafgaande toestemming

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-existing-customers = als u onze klant bent, voor producten of diensten die lijken op wat u hebt gekocht, tenzij u bezwaar maakt

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-out = tenzij u bezwaar maakt

## Law and announcements

# Law: Art. 12(1)
# Note: $law: full name of the main data protection law, with its number.
# reviewed: none
scope-law = Belangrijkste regels over gegevensbescherming: { $law }.

# Law: Art. 12(1)
# Note: After scope-law. $law: full name of the national act on data protection that applies beside the main law.
# reviewed: none
scope-law-national = Daarnaast geldt deze nationale wet: { $law }.

# Law: Art. 13(3), WP260 rev.01 § 29
# Note: $date: a day. $channel: how persons were told, as the register states it.
# reviewed: none
change-announced = We hebben deze wijziging op { $date } aangekondigd, via: { $channel }.

# Law: Art. 45
# Note: How the number of an act of the Union begins, as in Decision (EU) 2023/1795.
# reviewed: none
act-of-union = (EU)

# Law: Art. 45
# Note: How the number of an act of the Community ends, as in Decision 2000/518/EC.
# reviewed: none
act-of-community = EG
