### The children’s variant: what replaces a clause in a policy whose only audience is children.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Titles

# Law: Art. 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-scope-intro-to-child = Deze pagina is voor: { $audience }.

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-to-child = Het belangrijkste

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-question-to-child = Wat moet je onthouden?

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-to-child = Wie over je gegevens beslist

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-to-child = Waarom we je gegevens gebruiken

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-to-child = Wie je gegevens krijgt

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-to-child = Hoe lang we je gegevens bewaren

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-to-child = Klagen

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-question-to-child = Wie beslist over je gegevens?

# Law: Art. 13(1)(b), 14(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-dpo-question-to-child = Aan wie kun je vragen stellen?

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-question-to-child = Moet je ons je gegevens geven?

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-question-to-child = Waarom gebruiken we je gegevens?

# Law: Art. 13(1)(e), 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-question-to-child = Wie ziet je gegevens bij ons?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-question-to-child = Wie krijgt je gegevens?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-transfers-question-to-child = Gaan je gegevens naar verre landen?

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-question-to-child = Hoe lang bewaren we je gegevens?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-profiling-question-to-child = Beslist een computer over jou?

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-question-to-child = Hoe beschermen we je gegevens?

# Law: Art. 8
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-children-question-to-child = Wat geldt er zolang je een kind bent?

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-to-child = Je rechten

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-question-to-child = Welke rechten heb je?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-contact-question-to-child = Hoe kun je ons bereiken?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-question-to-child = Waar kun je klagen?

## Opening sentences

# Law: Art. 14(1)(d), 5(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-data-intro-to-child = We gebruiken deze gegevens over jou.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-sources-intro-to-child = Je gegevens komen hiervandaan.

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-intro-to-child = We leggen uit wat we met je gegevens doen. We zeggen waarom dat mag, wie ze krijgt en hoe lang we ze bewaren.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-intro-to-child = Hier zie je welke gegevens je moet geven, en wat er anders gebeurt.

# Law: Art. 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-intro-to-child = Alleen mensen die je gegevens nodig hebben voor hun werk, kunnen ze zien.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-intro-to-child = Deze mensen en bedrijven krijgen je gegevens.

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-intro-to-child = Hier zie je hoe lang we je gegevens bewaren. Je ziet ook wat er daarna mee gebeurt.

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-intro-to-child = Dit doen we om je gegevens te beschermen.

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-intro-to-child = Je hebt rechten. Hier leggen we ze één voor één uit.

## The most important things

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-one-to-child = { $controller } beslist hoe je gegevens worden gebruikt en moet ze beschermen.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-several-to-child = Deze organisaties beslissen hoe je gegevens worden gebruikt en moeten ze beschermen: { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-why-to-child = Waarom we je gegevens gebruiken

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-to-child = Je rechten

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-list-to-child = Je hebt deze rechten: { $rights }.

# Law: Art. 21(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-to-child = Je recht om nee te zeggen

# Law: Art. 21(1), (4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-interest-to-child = Je kunt nee zeggen tegen een deel van wat we met je gegevens doen, en vertellen waarom. Bij elk gebruik staat of dat kan.

# Law: Art. 21(2)-(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-marketing-to-child = Je kunt altijd nee zeggen tegen reclame. Dan stoppen we ermee.

# Law: Art. 21
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-button-to-child = Nee zeggen per e-mail

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-marketing-button-to-child = Per e-mail nee zeggen tegen reclame

# Law: WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-to-child = Wat je kan verrassen

# Law: Art. 9; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-special-to-child = We gebruiken heel gevoelige gegevens: { $kinds }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-profiling-to-child = Een computer bekijkt wat je leuk vindt of hoe je je gedraagt, hiervoor: { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-automated-to-child = Hier beslist alleen een computer: { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-transfers-to-child = Je gegevens gaan naar andere landen: { $countries }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-contact-to-child = Heb je een vraag?

## Who decides

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
controller-single-to-child = { $controller } beslist waarom en hoe je gegevens worden gebruikt.

# Law: Art. 13(1)(b), 38(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
dpo-present-to-child = Je kunt vragen stellen aan onze functionaris voor gegevensbescherming.

## Where data come from

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-short-person-to-child = jijzelf

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-to-child = Je geeft ons deze gegevens zelf.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-channel-to-child = Je geeft ons deze gegevens via: { $channel }.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-all-person-to-child = Je geeft ons al deze gegevens zelf.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-observed-to-child = We schrijven deze gegevens zelf op, als je bij ons bent.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-derived-to-child = We leiden deze gegevens af uit andere gegevens over jou.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-other-person-to-child = Iemand anders vertelt ons deze gegevens: { $person }.

## What we do with data: the cards

# Law: Art. 13(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-why-lawful-to-child = Waarom dit mag

# Law: Art. 9(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-special-ground-to-child = Waarom we heel gevoelige gegevens mogen gebruiken

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-recipients-to-child = Wie ze krijgt

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-obligation-to-child = Moet je ze geven?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-automated-to-child = Beslist een computer?

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-rights-to-child = Je rechten hier

# Law: Art. 6(1)(e), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-public-task-to-child = Dit is onze taak van algemeen belang ({ $article }): { $law }.

# Law: Art. 6(1)(c), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legal-obligation-to-child = De wet zegt dat we dit moeten doen ({ $article }): { $law }.

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-performance-to-child = We hebben dit nodig voor onze afspraak met jou ({ $article }).

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-steps-before-to-child = We hebben dit nodig voordat we een afspraak met je maken ({ $article }).

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legitimate-interests-to-child = We hebben hier een goede reden voor ({ $article }): { $interest }.

# Law: Art. 6(1)(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-vital-interests-to-child = We hebben dit nodig om jouw leven of dat van iemand anders te redden ({ $article }).

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-to-child = Als we een eigen reden hebben, hebben we eerst aan jou gedacht. Je kunt vragen wat daaruit kwam.

# Law: Art. 6(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-result-to-child = Hoe we aan jou denken: { $balance }.

# Law: Art. 6(1)(a), 7
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-to-child = We doen dit alleen als je ja zegt ({ $article }).

# Law: Art. 7(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-given-to-child = Zo zeg je ja: { $how }.

# Law: Art. 8(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-parental-to-child = Zo zeggen je ouders ja: { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-to-child = Je kunt altijd van gedachten veranderen. Wat we daarvóór deden, blijft toegestaan.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-how-to-child = Zo trek je je ja weer in: { $how }.

# Law: Art. 9(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-explicit-consent-to-child = We gebruiken deze heel gevoelige gegevens alleen als je duidelijk ja zegt ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-health-care-to-child = We hebben deze heel gevoelige gegevens nodig om voor je te zorgen ({ $article }).

# Law: Art. 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-secrecy-to-child = Alleen mensen die moeten zwijgen, zien deze gegevens: { $secrecy }.

# Law: Art. 9(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
data-special-to-child = De wet beschermt deze gegevens extra: { $kinds }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-here-to-child = Nee. We proberen ook niet te raden hoe je bent.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-to-child = Een computer beslist nooit alleen over jou.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-profiling-to-child = Een computer beslist nooit alleen over jou. We proberen ook niet te raden hoe je bent.

# Law: Art. 22(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-solely-to-child = Een computer beslist dit zonder mens erbij, en dat is belangrijk voor je: { $decision }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-consequences-to-child = Wat dit voor je betekent: { $consequences }

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-human-to-child = Je kunt vragen of een mens er nog eens naar kijkt, en zeggen wat je vindt. Contact: { $contact }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-to-child = Van de wet moet je ons deze gegevens geven.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-cited-to-child = Van de wet moet je ons deze gegevens geven: { $law }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-contract-to-child = Volgens onze afspraak moet je ons deze gegevens geven.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-to-conclude-to-child = We hebben deze gegevens nodig om een afspraak met je te maken.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-optional-to-child = Je kiest zelf of je ons deze gegevens geeft.

## Who gets data

# Law: Art. 28(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-processor-duty-to-child = Deze bedrijven werken voor ons. Ze gebruiken je gegevens alleen zoals wij het zeggen.

# Law: Art. 13(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-controller-duty-to-child = Deze organisaties beslissen zelf. Ze vertellen je wat ze met je gegevens doen.

# Law: Art. 4(9), 6(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-authority-limits-to-child = De overheid krijgt van ons alleen gegevens als de wet dat zegt.

## How long we keep data

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-active-to-child = Eerst: { $period }

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-archive-to-child = Daarna achter slot: { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-archive-access-to-child = Alleen een paar mensen kunnen erbij.

# Law: Art. 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-then-destroy-to-child = Daarna vernietigen we de gegevens.

## While you are a child

# Law: Art. 8(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
clause-children-to-child = Vanaf { $age } jaar kun je zelf ja zeggen tegen onze onlinediensten. Ben je jonger, dan moet een ouder ook ja zeggen.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-purposes-to-child = We gebruiken gegevens van kinderen hiervoor: { $purposes }.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-parents-to-child = Je ouders of je voogd kunnen deze rechten voor je gebruiken.

## Using your rights

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-mail-subject-to-child = Vraag over mijn gegevens

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-purpose-rights-to-child = Je rechten

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-how-contact-to-child = Wil je je rechten gebruiken? Schrijf dan naar: { $contact }.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-other-ways-to-child = Je kunt ons ook zo bereiken: { $ways }.

# Law: Art. 12(2), 80
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-representative-to-child = Een volwassene die je vertrouwt, kan dit voor je doen.

# Law: Art. 12(6)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-identity-to-child = We vragen alleen wie je bent als we daar echt aan twijfelen.

# Law: Art. 12(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-to-child = We antwoorden binnen { $deadline }. Als het moeilijk is, kan het { $extension } langer duren. We zeggen je dan waarom.

# Law: FADP art. 25(7)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-no-extension-to-child = We antwoorden binnen { $deadline }. Als we meer tijd nodig hebben, zeggen we je wanneer je antwoord krijgt.

# Law: Art. 12(5)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-free-to-child = Je betaalt hier niets voor.

# Law: Art. 12(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-refusal-to-child = Als we nee zeggen, vertellen we je waarom en waar je kunt klagen.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-second-instance-to-child = Als je ons antwoord niet goed vindt, kan iemand anders er nog eens naar kijken: { $contact }.

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-purposes-to-child = Dit geldt voor: { $purposes }

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-all-purposes-to-child = Dit geldt voor alles wat we doen

# Law: Art. 23
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restricted-to-child = De wet beperkt dit recht: { $reason } ({ $law }).

# Law: Art. 13(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
purposes-on-basis-to-child = het gebruik met de vermelding { $bases }

## Each right

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-short-to-child = je gegevens bekijken

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-to-child = Je gegevens bekijken

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-meaning-to-child = Je kunt vragen welke gegevens we over je hebben. Je krijgt een kopie en we leggen uit wat we ermee doen.

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-short-to-child = fouten laten verbeteren

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-to-child = Fouten laten verbeteren

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-meaning-to-child = Als er iets niet klopt, kun je het laten verbeteren. Je kunt toevoegen wat ontbreekt.

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-short-to-child = je gegevens laten wissen

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-to-child = Je gegevens laten wissen

# Law: Art. 17(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-meaning-to-child = Je kunt vragen of we je gegevens wissen, bijvoorbeeld als we ze niet meer nodig hebben.

# Law: Art. 17(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-consent-withdrawn-to-child = Als je je ja intrekt, kun je de gegevens laten wissen. Dit geldt voor: { $purposes }.

# Law: Art. 17(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-to-child = Als we de gegevens niet meer nodig hebben, kun je ze laten wissen. Dit geldt voor: { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-or-objected-to-child = Als we de gegevens niet meer nodig hebben of je nee hebt gezegd, kun je ze laten wissen. Dit geldt voor: { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-law-requires-to-child = Als de wet zegt dat we de gegevens moeten bewaren, kunnen we ze niet wissen. Dit geldt voor: { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-task-requires-to-child = Als we de gegevens nodig hebben voor onze taak van algemeen belang, kunnen we ze niet wissen. Dit geldt voor: { $purposes }.

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-short-to-child = het gebruik laten pauzeren

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-to-child = Het gebruik van je gegevens laten pauzeren

# Law: Art. 18(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-meaning-to-child = Je kunt vragen of we je gegevens een tijd niet gebruiken, bijvoorbeeld terwijl we ze nakijken.

# Law: Art. 18(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-contested-or-unlawful-to-child = Dat kan als je denkt dat de gegevens niet kloppen of dat het gebruik niet mag. Dit geldt voor: { $purposes }.

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-short-to-child = je gegevens meenemen

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-to-child = Je gegevens meenemen

# Law: Art. 20(1)-(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-meaning-to-child = Je kunt de gegevens die je ons gaf, als bestand krijgen of ze naar iemand anders laten sturen.

# Law: Art. 20(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-provided-and-automated-to-child = Dat kan met gegevens die je ons gaf en die een computer gebruikt. Dit geldt voor: { $purposes }.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-short-to-child = nee zeggen

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-to-child = Nee zeggen

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-meaning-to-child = Je kunt altijd nee zeggen. Vertel ons wat er bij jou bijzonder is.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-effect-to-child = Dan stoppen we, tenzij we een heel sterke reden hebben of de gegevens nodig zijn voor een rechtszaak.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-own-situation-to-child = Vertel ons waarom je dat wilt. Dit geldt voor: { $purposes }.

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-short-to-child = nee zeggen tegen reclame

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-to-child = Nee zeggen tegen reclame

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-meaning-to-child = Je kunt altijd nee zeggen tegen reclame, zonder reden en gratis. Dan stoppen we ermee.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-short-to-child = je ja intrekken

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-to-child = Je ja intrekken

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-meaning-to-child = Als je ja hebt gezegd, kun je altijd van gedachten veranderen. Wat we daarvóór deden, blijft toegestaan.

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-short-to-child = een mens laten beslissen

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-to-child = Een mens laten beslissen

# Law: Art. 22(1), 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-meaning-to-child = Als een computer heeft beslist, kun je vragen of een mens nog eens kijkt. Je kunt zeggen wat je vindt en dat je het er niet mee eens bent.

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-short-to-child = klagen

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-to-child = Klagen

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-meaning-to-child = Je kunt klagen bij de autoriteit die gegevens beschermt: { $authority }.

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-short-to-child = beslissen wat er na je dood met je gegevens gebeurt

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-to-child = Beslissen wat er na je dood met je gegevens gebeurt

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-meaning-to-child = Je kunt opschrijven wat er na je dood met je gegevens moet gebeuren.

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-short-to-child = je onlinegegevens snel laten wissen

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-to-child = Je onlinegegevens snel laten wissen

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-meaning-to-child = Als we online gegevens over je hebben verzameld, wissen we ze zo snel mogelijk als je dat vraagt.

## Complaining

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-us-first-to-child = Je kunt ons eerst schrijven, maar dat hoeft niet.

# Law: Art. 13(2)(d), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-to-child = Als je denkt dat we iets verkeerd doen met je gegevens, kun je hier klagen: { $authority }.

# Law: Art. 77(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-elsewhere-to-child = Je kunt ook klagen in het land waar je woont, of waar het is gebeurd.

# Law: Art. 79
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-court-to-child = Je kunt ook naar de rechter gaan, samen met je ouders.

# Law: Art. 57(1)(b), (e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-service-information-to-child = informatie over je rechten
