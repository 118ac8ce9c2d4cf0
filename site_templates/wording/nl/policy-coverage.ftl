### The coverage of a policy: a page for the team, not for the public.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page

# Law: none: ours
# Note: $policy: id of the plan.
# reviewed: none
coverage-title = Wat de privacyverklaring { $policy } vermeldt

# Law: Art. 13, 14
# Note: Whole sentence; the page is for the team.
# reviewed: none
coverage-about = Elk onderdeel van de artikelen 13 en 14 AVG: of het moet worden vermeld, en waar de privacyverklaring het vermeldt.

# Law: none: ours
# Note: $day: a day in words. $languages: list.
# reviewed: none
coverage-law = Recht en levenscyclus op { $day }; talen: { $languages }

# Law: none: ours
# Note: Counts of items.
# reviewed: none
coverage-sum = Onderdelen: { $items }; te vermelden: { $asked }; daarvan vermeld: { $said }

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
coverage-skip = Naar de tabel

# Law: none: ours
# Note: Label.
# reviewed: none
coverage-items = De onderdelen van de wet

# Law: none: ours
# Note: Caption of a table.
# reviewed: none
coverage-caption = Welke informatie de wet verlangt, en waar de privacyverklaring die geeft

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-item = Onderdeel

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-articles = Gevraagd door

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-asked = Moet het hier worden vermeld?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-said = Is het vermeld?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-where = Waar

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-about = Waarover

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-state = Stand

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-places = Vermeld in

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-register = Register

# Law: none: ours
# Note: $lines: places in files.
# reviewed: none
coverage-register = Register: { $lines }

# Law: none: ours
# Note: $when: one of coverage-when.
# reviewed: none
coverage-yes = Ja: { $when }

# Law: none: ours
# Note: $reason: one of coverage-ground.
# reviewed: none
coverage-no = Nee: { $reason }

# Law: none: ours
# Note: Value of a cell.
# reviewed: none
coverage-nothing = Niets te vermelden

# Law: none: ours
# Note: $count: a number of statements.
# reviewed: none
coverage-said-all =
    { $count ->
        [one] Ja, in één vermelding
       *[other] Ja, in alle { $count } vermeldingen
    }

# Law: none: ours
# Note: Counts of statements.
# reviewed: none
coverage-said-some = In { $said } van { $count } vermeldingen

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-said = vermeld

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-extra = vermeld, hoewel de wet er niet om vraagt

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap = het gegeven ontbreekt in het register

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap-extra = het gegeven ontbreekt in het register; de wet vraagt er niet om

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid = niet vermeld in: { $languages }

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid-extra = niet vermeld in: { $languages }; de wet vraagt er niet om

## The items

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-controller = Verwerkingsverantwoordelijke en hoe die te bereiken is

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-representative = Vertegenwoordiger

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
coverage-item-dpo = Functionaris voor gegevensbescherming

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-purposes = Doeleinden

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-legal-basis = Rechtsgrond van elk doel

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
coverage-item-interests = Gerechtvaardigde belangen

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
coverage-item-recipients = Ontvangers

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
coverage-item-transfers = Doorgiften en hun waarborgen

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
coverage-item-retention = Bewaartermijnen

# Law: Art. 13(2)(b), 14(2)(c)
# Note: Label.
# reviewed: none
coverage-item-rights = Rechten van de betrokkene

# Law: Art. 13(2)(c), 14(2)(d)
# Note: Label.
# reviewed: none
coverage-item-withdrawal = Intrekking van toestemming

# Law: Art. 13(2)(d), 14(2)(e)
# Note: Label.
# reviewed: none
coverage-item-complaint = Klacht bij een autoriteit

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
coverage-item-obligation = Verplichting om gegevens te verstrekken

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
coverage-item-categories = Categorieën van gegevens

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
coverage-item-sources = Bronnen van de gegevens

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
coverage-item-automated = Geautomatiseerde besluitvorming

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
coverage-item-further-use = Gebruik voor een ander doel

# Law: Art. 26(2)
# Note: Label.
# reviewed: none
coverage-item-joint-controllers = Regeling tussen gezamenlijke verwerkingsverantwoordelijken

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
coverage-item-objection = Recht van bezwaar, afzonderlijk vermeld

# Law: Art. 49(1)
# Note: Label.
# reviewed: none
coverage-item-compelling-interests = Dwingende belangen bij een doorgifte

# Law: Art. 49(1)(a)
# Note: Label.
# reviewed: none
coverage-item-transfer-risks = Risico’s van een doorgifte op grond van toestemming

## When an item must be said

# Law: Art. 13, 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-always = altijd

# Law: Art. 27
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-represented = er is een vertegenwoordiger aangewezen

# Law: Art. 37
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-designated = er is een functionaris aangewezen

# Law: Art. 6(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-interests = een doel berust op gerechtvaardigde belangen

# Law: Art. 13(1)(e)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-received = er zijn ontvangers

# Law: Art. 13(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transferred = gegevens verlaten het gebied waarvan het recht geldt

# Law: Art. 6(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-consent = een doel berust op toestemming

# Law: Art. 13
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-person = gegevens komen van de betrokkene

# Law: Art. 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-elsewhere = gegevens komen van elders

# Law: Art. 22
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-automated = er is geautomatiseerde besluitvorming

# Law: Art. 13(3), 14(4)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-reused = gegevens krijgen een nieuw doel

# Law: Art. 26
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-joint = er zijn gezamenlijke verwerkingsverantwoordelijken

# Law: Art. 21
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-objectable = tegen een doel kan bezwaar worden gemaakt

# Law: Art. 49(1)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-compelling = een doorgifte berust op dwingende belangen

# Law: Art. 49(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transfer-consent = een doorgifte berust op toestemming

## Why an item need not be said

# Law: Art. 13, 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-asked = de wet vraagt er hier niet om

# Law: Art. 13(1)(e)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-recipient = niemand ontvangt gegevens

# Law: Art. 13(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer = geen gegevens verlaten het gebied waarvan het recht geldt

# Law: Art. 49(1)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-compelling = geen doorgifte berust op dwingende belangen

# Law: Art. 49(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer-consent = geen doorgifte berust op toestemming

# Law: Art. 21
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-objectable = niets berust op gerechtvaardigde belangen of een taak van algemeen belang, en er is geen direct marketing

# Law: Art. 27
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-represented = er is geen vertegenwoordiger aangewezen

# Law: Art. 37
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-officer = er is geen functionaris aangewezen

# Law: Art. 26
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-joint = geen doel valt onder een regeling tussen gezamenlijke verwerkingsverantwoordelijken

# Law: Art. 13
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-from-person = geen gegevens komen van de betrokkene

# Law: Art. 14(1)(d)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-data = er worden geen gegevens gebruikt

# Law: Art. 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-all-from-person = alle gegevens komen van de betrokkenen zelf

# Law: Art. 6(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-interests = geen doel berust op gerechtvaardigde belangen

# Law: Art. 6(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-consent = geen doel berust op toestemming

# Law: Art. 22
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-automated = voor geen enkel doel is er geautomatiseerde besluitvorming

# Law: Art. 13(3), 14(4)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-reused = geen gegevens worden gebruikt voor een ander doel dan dat van de verzameling
