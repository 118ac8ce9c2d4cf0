### What `ropa export` says around the record; the authority reads it first.

export-about = Over dit exemplaar
export-record = Register van de verwerkingsactiviteiten
export-register = Register
export-day = Stand op
export-audience = Bestemd voor
export-audience-internal = het team
export-audience-regulator = de toezichthoudende autoriteit
export-audience-public = het publiek
export-layout = Opbouw
export-layout-art30 = artikel 30, in de volgorde van de wet
export-layout-full = artikel 30, daarna al het andere
export-layout-ico = model van de Britse autoriteit (ICO)
export-layout-cnil = vereenvoudigd register van de CNIL (Frankrijk)
export-layout-dsk = model van de Duitse autoriteiten (DSK)
export-layout-apd-be = model van de Belgische autoriteit (GBA)
export-layout-edps = model van de Europese Toezichthouder voor gegevensbescherming
export-layout-ch = artikel 12 van de Zwitserse wet inzake gegevensbescherming
export-heading-reported = opschrift niet geverifieerd: uit een andere bron
export-heading-recalled = opschrift niet geverifieerd: uit het geheugen, model niet gevonden
export-said-form = Opschriften met een opmerking erboven zijn niet met het model van de autoriteit vergeleken.
export-yes = ja
export-no = nee
export-sheet-of = Blad { $number }
export-made-with = Gemaakt met
export-said-day = Het recht en de stand van de activiteiten zijn die van { $day }.
export-said-gaps = Wat het register nog niet bevat, is als leemte afgedrukt; een uitdrukkelijk ‘geen’ als zodanig.
export-said-inherited = Wat voor het hele register geldt, staat bij elke activiteit waarvoor het geldt.
export-said-internal = Dit exemplaar is voor het team. Het toont geplande activiteiten, beoordelingen, verantwoordelijken voor leemten en notities.
export-said-regulator = Wat alleen voor het team bestemd is, ontbreekt: geplande activiteiten, beoordelingen, systemen, herzieningsdatums en notities.
export-said-public = Wat niet openbaar is, ontbreekt: beveiligingsmaatregelen, overeenkomsten, verantwoordelijken, datums, effectbeoordelingen en notities. Activiteiten dragen de titels van hun doeleinden.
export-withheld-public = geen deel van het openbare exemplaar
export-withheld-regulator = bij het team, wordt op verzoek getoond
export-nobody = Verwerkingsverantwoordelijke niet vermeld
export-joint = Gezamenlijke verwerkingsverantwoordelijken
export-number = Nr.
export-controller-cell = Verwerkingsverantwoordelijke, vertegenwoordiger, functionaris voor gegevensbescherming
export-processor-cell = Verwerker, vertegenwoordiger, functionaris voor gegevensbescherming
export-further = Buiten artikel 30
export-annexes = Catalogi
export-measures = Maatregelen
export-gaps = Leemten
export-no-gaps = Er staat geen leemte open in wat dit exemplaar toont.
export-gap-record = Fiche
export-gap-letter = Bepaling
export-gap-what = Wat ontbreekt
export-part = Deel
export-says = Inhoud
export-left-out-disposed =
    { $count ->
        [one] 1 beëindigde activiteit ontbreekt: er worden geen gegevens van bewaard.
        *[other] { $count } beëindigde activiteiten ontbreken: er worden geen gegevens van bewaard.
    }
export-left-out-planned =
    { $count ->
        [one] 1 geplande activiteit ontbreekt.
        *[other] { $count } geplande activiteiten ontbreken.
    }
export-contents = Inhoud
export-guide = Waar te zoeken
export-guide-question = Vraag
export-guide-answer = Antwoord onder
export-guide-who = Wie is de verwerkingsverantwoordelijke, wie vertegenwoordigt hem, wie is zijn functionaris voor gegevensbescherming?
export-guide-work = Welke verwerkingen worden voor anderen verricht, als verwerker?
export-guide-overview-processors = Welke verwerkers werken in welke landen, en voor welke doeleinden?
export-guide-overview-transfers = Welke gegevens gaan naar derde landen, en waarop berust elke doorgifte?
export-guide-overview-storage-periods = Wat wordt langer dan vijf jaar bewaard, en waarom?
export-guide-overview-legal-bases = Welke activiteiten berusten op een gerechtvaardigd belang of op toestemming, en aan welke voorwaarden is voldaan voor bijzondere categorieën?
export-guide-sensitive-table = Wie heeft toegang tot gezondheidsgegevens en tot andere gegevens die de wet sterker beschermt?
export-guide-automated = Zijn er geautomatiseerde beslissingen of is er profilering?
export-guide-persons = Wat is er vastgelegd over een groep personen, bijvoorbeeld sollicitanten?
export-guide-vulnerable = Welke verwerkingen betreffen kinderen of andere kwetsbare personen?
export-guide-no-group = Geen enkele groep personen is als zodanig aangemerkt.
export-guide-overview-assessments = Voor welke activiteiten is er een gegevensbeschermingseffectbeoordeling?
export-guide-overview-contracts = Welke overeenkomsten zijn er, en wanneer eindigen ze?
export-guide-parties = Wat wordt geraakt als zich bij een verwerker of een andere ontvanger een inbreuk voordoet?
export-guide-gaps = Wat bevat het register nog niet?
export-guide-index = Welke activiteiten vermelden een partij, een groep personen, een categorie gegevens of een land?
export-index = Index
export-page = p.
export-filter = Alleen activiteiten met deze woorden tonen
export-shown = Getoond
export-file-html = het register als één pagina: opent in elke browser, zonder netwerk
export-file-xlsx = het register als werkmap voor Excel
export-file-ods = het register als OpenDocument-werkmap
export-file-json = het register als gegevens, voor programma’s
export-file-pdf = het register op papier
export-file-gaps = wat het register nog niet bevat
export-file-manifest = wat in dit pakket zit, de controlegetallen en de herkomst
export-file-sums = de controlegetallen, voor het programma sha256sum
export-verify = Met het programma ropa is dit pakket te controleren: ropa bundle --verify BESTAND
