### Public privacy policies: labels and clauses that complete policy.ftl.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Labels of the page and headings

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-back-to-top = Retour en haut de page

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-all-policies = Toutes les politiques de confidentialité

# Law: Art. 12(1)
# Note: $forms: the names of file formats that follow, each a link, with commas between.
# reviewed: none
page-forms = Cette politique sous une autre forme : { $forms }

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-pdf = PDF

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-text = texte

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
purposes-other = Autres finalités

# Law: Art. 5
# Note: Label.
# reviewed: none
commitments-not = Ce que nous ne faisons pas

# Law: Art. 13(2)(a)
# Note: Label. $count: number of purposes.
# reviewed: none
retention-all-data =
    { $count ->
        [one] Toutes les données de cette finalité
       *[other] Toutes les données de ces finalités
    }

# Law: Art. 13(1)(a)
# Note: $statement: what one of several controllers says of itself. $controller: its name.
# reviewed: none
statement-of = { $controller } : { $statement }

# Law: Art. 10
# Note: Label.
# reviewed: none
mark-criminal = données relatives à des infractions

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-stop = Comment vous y opposer

# Law: Art. 21
# Note: Label.
# reviewed: none
objection-button = S’opposer par courriel

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-other-channels = Données collectées par d’autres moyens

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
purposes-all = Toutes les finalités

# Law: Art. 13(1)(e)
# Note: Value of a row; $purposes: one to three purposes.
# reviewed: none
purposes-all-except = Toutes les finalités sauf : { $purposes }

# Law: Art. 13(2)(b)
# Note: $bases: as the register states it.
# reviewed: none
purposes-on-basis = les finalités reposant sur la base { $bases }

# Law: Art. 13(2)(b)
# Note: $basis: name of a legal basis.
# reviewed: none
basis-quoted = « { $basis } »

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
        [interest] Vous pouvez vous opposer, pour des raisons qui vous sont propres, à toute utilisation fondée sur un intérêt légitime.
        [task] Vous pouvez vous opposer, pour des raisons qui vous sont propres, à toute utilisation fondée sur une mission d’intérêt public.
       *[both] Vous pouvez vous opposer, pour des raisons qui vous sont propres, à toute utilisation fondée sur un intérêt légitime ou une mission d’intérêt public.
        [any] Vous pouvez vous opposer à l’utilisation de vos données.
    }

## Sentences

# Law: Art. 13(2)(f)
# Note: $decision: as the register states it.
# reviewed: none
automated-assisted-named = Un ordinateur prépare cette décision, et une personne la prend : { $decision }.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
source-internal-unnamed = Nous reprenons ces données d’une autre de nos activités.

# Law: Art. 13(1)(c)
# Note: $ground: as the register states it.
# reviewed: none
ground-of-other-law = Fondement dans la loi applicable : { $ground }.

# Law: Art. 6(1)(c), (e)
# Note: $duty: as the register states it.
# reviewed: none
basis-duty = Ce que la loi exige de nous : { $duty }.

# Law: Art. 7
# Note: $how: as the register states it.
# reviewed: none
basis-consent-representative = Pour une personne qui ne peut pas consentir : { $how }.

# Law: Art. 13(1)(c)
# Note: $what: as the register states it.
# reviewed: none
other-consent = Une autre loi exige votre consentement à ceci : { $what }. Il ne constitue pas la base légale de l’utilisation de vos données.

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it.
# reviewed: none
subjects-from-age = { $group } (à partir de { $youngest } ans)

# Law: Art. 13
# Note: $group: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-to-age = { $group } (jusqu’à { $oldest } ans)

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-of-age = { $group } (de { $youngest } à { $oldest } ans)

# Law: Art. 13(1)(e)
# Note: $condition: as the register states it.
# reviewed: none
recipients-condition = Dans ce cas : { $condition }.

# Law: Art. 13(1)(e)
# Note: $how: as the register states it.
# reviewed: none
recipients-objection = Comment vous y opposer : { $how }.

# Law: Art. 13(1)(e)
# Note: Inside a sentence or in brackets. $data: categories of data.
# reviewed: none
only-these-data = uniquement ces données : { $data }

# Law: Art. 13(1)(e)
# Note: Words of a link.
# reviewed: none
recipients-policy = Politique de confidentialité de ce destinataire

# Law: Art. 13(1)(f)
# Note: $processor: as the register states it.
# reviewed: none
transfer-exporter = { $processor } transmet les données.

# Law: Art. 23
# Note: $how: as the register states it.
# reviewed: none
right-instead = Comment l’exercer autrement : { $how }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it.
# reviewed: none
retention-at-least = Nous conservons les données au moins pendant cette durée : { $limit }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it.
# reviewed: none
retention-at-most = Nous conservons les données au plus pendant cette durée : { $limit }.

# Law: Art. 13(2)(a)
# Note: After a minimum period: what decides when it ends. $criteria: as the register states it.
# reviewed: none
retention-minimum-ends = Ce qui en fixe la fin : { $criteria }.

# Law: Art. 13(1)(f), 49(1)
# Note: The persons whose data the transfer concerns, where it is not all. $groups: list of groups.
# reviewed: none
transfer-groups = Cela concerne : { $groups }.

# Law: Art. 13(2)(a)
# Note: $exception: as the register states it.
# reviewed: none
retention-except = Exception : { $exception }.

# Law: Art. 10
# Note: Label.
# reviewed: none
data-criminal-named = Certaines de ces données portent sur des condamnations pénales ou des infractions.

# Law: Art. 13
# Note: $data: as the register states it.
# reviewed: none
cookies-data = Données enregistrées : { $data }

# Law: Directive 2002/58/EC art. 5(3)
# Note: $domain: the domain under which a tracker is set.
# reviewed: none
cookies-domain = Domaine : { $domain }

# Law: Art. 13(2)(a)
# Note: $duration: as the register states it.
# reviewed: none
cookies-kept = Données conservées pendant : { $duration }

# Law: Art. 13(1)(e)
# Note: $parties: as the register states it.
# reviewed: none
cookies-others = Autres personnes y ayant accès : { $parties }

## Schemes that bring a recipient inside an adequacy decision

# Law: Decision (EU) 2023/1795
# Note: Label.
# reviewed: none
scheme-dpf = cadre de protection des données UE-États-Unis (Data Privacy Framework)

# Law: SI 2023/1028
# Note: Label.
# reviewed: none
scheme-dpf-uk-extension = extension britannique du Data Privacy Framework

## Transfers by a processor

# Law: Art. 13(1)(f)
# Note: Whole sentence. The country has a decision that does not reach everybody there.
# reviewed: none
transfer-no-adequacy-recipient =
    { $border ->
        [eea] Aucune décision d’adéquation ne couvre ce destinataire.
        [uk] Aucun règlement d’adéquation du Royaume-Uni ne couvre ce destinataire.
       *[ch] Le Conseil fédéral n’a pas constaté de protection adéquate pour ce destinataire.
    }

# Law: Art. 46(2)(c)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-scc-by = { $exporter } transmet les données et a signé les clauses contractuelles types de la Commission européenne ({ $article }).

# Law: Art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-authority-scc-by = { $exporter } transmet les données et a signé des clauses types adoptées par une autorité de contrôle ({ $article }).

# Law: Art. 46(3)(a)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ad-hoc-clauses-by = { $exporter } transmet les données et a signé des clauses contractuelles autorisées par une autorité de contrôle ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-bcr-by = { $exporter } transmet les données. Son groupe applique des règles d’entreprise contraignantes approuvées par l’autorité compétente ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-idta-by = { $exporter } transmet les données et a signé l’accord international de transfert de données du Royaume-Uni ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-addendum-by = { $exporter } transmet les données et a signé des clauses contractuelles types avec l’addendum du Royaume-Uni ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-uk-bcr-by = { $exporter } transmet les données. Son groupe applique des règles d’entreprise contraignantes approuvées au Royaume-Uni ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ch-scc-by = { $exporter } transmet les données et a signé des clauses contractuelles types avec les adaptations exigées en Suisse ({ $article }).

## Rights and contacts

# Law: Art. 12(2)
# Note: $how: as the register states it.
# reviewed: none
right-granted = Au-delà de ce que la loi exige, nous vous accordons ce droit : { $how }.

# Law: Art. 12(2)
# Note: $contact: one way to write; $organisations: for whom it stands.
# reviewed: none
contact-for-organisations = { $contact } ({ $organisations })

# Law: Art. 21
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-button-of = S’opposer par courriel : { $organisations }

# Law: Art. 21(4)
# Note: In the list of rights, in place of what the box set apart says in full. A link to it.
# reviewed: none
objection-above = Ce droit est expliqué dans l’encadré ci-dessus.

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
objection-marketing-button = S’opposer par courriel à la prospection

# Law: Art. 21(2)-(3)
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-marketing-button-of = S’opposer par courriel à la prospection : { $organisations }

# Law: Art. 13(1)(e)
# Note: $controllers: the controllers for which another controller of the group works.
# reviewed: none
recipients-for = pour { $controllers }

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-other-sources = Autres sources

# Law: Art. 77
# Note: Label.
# reviewed: none
complaint-row-services = Ce qu’elle propose

# Law: Art. 57(1)(b), (e)
# Note: Label in a list.
# reviewed: none
complaint-service-information = information sur vos droits

# Law: Art. 57(1)(f)
# Note: Label in a list.
# reviewed: none
complaint-service-mediation = médiation

# Law: Art. 77
# Note: Label in a list.
# reviewed: none
complaint-service-complaint = traitement des réclamations

## Cards of purposes

# Law: Art. 13(2)(f)
# Note: Stands beside the label "Automated decisions".
# reviewed: none
automated-none-here = Aucune décision de ce type ni profilage.

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-internal = Nos services

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-processor = Prestataires (sous-traitants)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-joint-controller = Responsables conjoints

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-group = Notre groupe

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-controller = Destinataires indépendants (responsables du traitement)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-public-authority = Autorités publiques

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-unknown = Autres

# Law: Art. 13(1)(e)
# Note: $recipient: a name; $details: countries and conditions.
# reviewed: none
recipient-with = { $recipient } ({ $details })

# Law: Art. 14(2)(f)
# Note: Whole sentence; several sources were named before.
# reviewed: none
sources-not-public = Ces sources ne sont pas accessibles au public.

# Law: Art. 12(1)
# Note: Sets two parts of a list apart whose parts hold commas and "and". $done: what stands before; $more: the next.
# reviewed: none
series-pair = { $done } ; { $more }

## Hosting and ways to reach us

# Law: Art. 13(1)(e) and (f)
# Note: $countries: list of countries. $hosts: names of the hosting providers, one or several.
# reviewed: none
transfers-hosting = Lieu d’hébergement : { $countries }. Hébergeur : { $hosts }.

# Law: Art. 12(2)
# Note: $ways: the messages contact-way-*, set apart by semicolons. It follows the e-mail address.
# reviewed: none
contact-other-ways = Vous pouvez aussi nous joindre ainsi : { $ways }.

# Law: Art. 12(2)
# Note: $link: address of the form. Part of contact-other-ways.
# reviewed: none
contact-way-form = par le formulaire en ligne { $link }

# Law: Art. 12(2)
# Note: $place: where in the account, such as “My account, My data”. Part of contact-other-ways.
# reviewed: none
contact-way-account = dans votre espace client ({ $place })

# Law: Art. 12(2)
# Note: $address: postal address in one line. Part of contact-other-ways.
# reviewed: none
contact-way-post = par courrier ({ $address })

## Conditions of marketing, as the person reads them

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-in = avec votre consentement préalable

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-existing-customers = si vous êtes notre client, pour des produits ou services analogues à ceux que vous avez achetés, sauf opposition de votre part

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-out = sauf opposition de votre part

## Law and announcements

# Law: Art. 12(1)
# Note: $law: full name of the main data protection law, with its number.
# reviewed: none
scope-law = Principal texte sur la protection des données : { $law }.

# Law: Art. 12(1)
# Note: After scope-law. $law: full name of the national act on data protection that applies beside the main law.
# reviewed: none
scope-law-national = S’y ajoute ce texte national : { $law }.

# Law: Art. 13(3), WP260 rev.01 § 29
# Note: $date: a day. $channel: how persons were told, as the register states it.
# reviewed: none
change-announced = Nous avons annoncé ce changement le { $date }, par : { $channel }.

# Law: Art. 45
# Note: How the number of an act of the Union begins, as in Decision (EU) 2023/1795.
# reviewed: none
act-of-union = (UE)

# Law: Art. 45
# Note: How the number of an act of the Community ends, as in Decision 2000/518/EC.
# reviewed: none
act-of-community = CE
