### The coverage of a policy: a page for the team, not for the public.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page

# Law: none: ours
# Note: $policy: id of the plan.
# reviewed: none
coverage-title = Ce que dit la politique { $policy }

# Law: Art. 13, 14
# Note: Whole sentence; the page is for the team.
# reviewed: none
coverage-about = Chaque élément des articles 13 et 14 du RGPD : s’il doit être dit, et où la politique le dit.

# Law: none: ours
# Note: $day: a day in words. $languages: list.
# reviewed: none
coverage-law = Droit et cycle de vie au { $day } ; langues : { $languages }

# Law: none: ours
# Note: Counts of items.
# reviewed: none
coverage-sum = { $items } éléments, dont { $asked } à dire et { $said } dits

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
coverage-skip = Aller au tableau

# Law: none: ours
# Note: Label.
# reviewed: none
coverage-items = Les éléments de la loi

# Law: none: ours
# Note: Caption of a table.
# reviewed: none
coverage-caption = Ce que la loi veut voir dit, et où la politique le dit

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-item = Élément

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-articles = Exigé par

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-asked = À dire ici ?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-said = Est-ce dit ?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-where = Où

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-about = Sujet

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-state = État

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-places = Dit dans

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-register = Registre

# Law: none: ours
# Note: $lines: places in files.
# reviewed: none
coverage-register = Registre : { $lines }

# Law: none: ours
# Note: $when: one of coverage-when.
# reviewed: none
coverage-yes = Oui : { $when }

# Law: none: ours
# Note: $reason: one of coverage-ground.
# reviewed: none
coverage-no = Non : { $reason }

# Law: none: ours
# Note: Value of a cell.
# reviewed: none
coverage-nothing = Rien à dire

# Law: none: ours
# Note: $count: a number of statements.
# reviewed: none
coverage-said-all =
    { $count ->
        [one] Oui, en une mention
       *[other] Oui, en { $count } mentions sur { $count }
    }

# Law: none: ours
# Note: Counts of statements.
# reviewed: none
coverage-said-some = En { $said } mentions sur { $count }

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-said = dit

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-extra = dit, sans que la loi l’exige

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap = l’information manque au registre

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap-extra = l’information manque au registre ; la loi ne l’exige pas

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid = non dit en : { $languages }

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid-extra = non dit en : { $languages } ; la loi ne l’exige pas

## The items

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-controller = Responsable du traitement et moyens de le joindre

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-representative = Représentant

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
coverage-item-dpo = Délégué à la protection des données

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-purposes = Finalités

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-legal-basis = Base légale de chaque finalité

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
coverage-item-interests = Intérêts légitimes

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
coverage-item-recipients = Destinataires

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
coverage-item-transfers = Transferts et leurs garanties

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
coverage-item-retention = Durées de conservation

# Law: Art. 13(2)(b), 14(2)(c)
# Note: Label.
# reviewed: none
coverage-item-rights = Droits de la personne

# Law: Art. 13(2)(c), 14(2)(d)
# Note: Label.
# reviewed: none
coverage-item-withdrawal = Retrait du consentement

# Law: Art. 13(2)(d), 14(2)(e)
# Note: Label.
# reviewed: none
coverage-item-complaint = Réclamation auprès d’une autorité

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
coverage-item-obligation = Obligation de fournir des données

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
coverage-item-categories = Catégories de données

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
coverage-item-sources = Sources des données

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
coverage-item-automated = Décisions automatisées

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
coverage-item-further-use = Utilisation pour une autre finalité

# Law: Art. 26(2)
# Note: Label.
# reviewed: none
coverage-item-joint-controllers = Accord entre responsables conjoints

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
coverage-item-objection = Droit d’opposition, présenté à part

# Law: Art. 49(1)
# Note: Label.
# reviewed: none
coverage-item-compelling-interests = Intérêts impérieux d’un transfert

# Law: Art. 49(1)(a)
# Note: Label.
# reviewed: none
coverage-item-transfer-risks = Risques d’un transfert fondé sur le consentement

## When an item must be said

# Law: Art. 13, 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-always = toujours

# Law: Art. 27
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-represented = un représentant est désigné

# Law: Art. 37
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-designated = un délégué est désigné

# Law: Art. 6(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-interests = une finalité repose sur un intérêt légitime

# Law: Art. 13(1)(e)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-received = il y a des destinataires

# Law: Art. 13(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transferred = des données quittent l’espace dont la loi s’applique

# Law: Art. 6(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-consent = une finalité repose sur le consentement

# Law: Art. 13
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-person = des données viennent de la personne

# Law: Art. 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-elsewhere = des données viennent d’ailleurs

# Law: Art. 22
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-automated = il y a des décisions automatisées

# Law: Art. 13(3), 14(4)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-reused = des données reçoivent une nouvelle finalité

# Law: Art. 26
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-joint = il y a des responsables conjoints

# Law: Art. 21
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-objectable = on peut s’opposer à une finalité

# Law: Art. 49(1)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-compelling = un transfert repose sur des intérêts impérieux

# Law: Art. 49(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transfer-consent = un transfert repose sur le consentement

## Why an item need not be said

# Law: Art. 13, 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-asked = la loi ne l’exige pas ici

# Law: Art. 13(1)(e)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-recipient = personne ne reçoit de données

# Law: Art. 13(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer = aucune donnée ne quitte l’espace dont la loi s’applique

# Law: Art. 49(1)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-compelling = aucun transfert ne repose sur des intérêts impérieux

# Law: Art. 49(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer-consent = aucun transfert ne repose sur le consentement

# Law: Art. 21
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-objectable = rien ne repose sur un intérêt légitime ou une mission d’intérêt public, et il n’y a pas de prospection

# Law: Art. 27
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-represented = aucun représentant n’est désigné

# Law: Art. 37
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-officer = aucun délégué n’est désigné

# Law: Art. 26
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-joint = aucune finalité ne relève d’un accord entre responsables conjoints

# Law: Art. 13
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-from-person = aucune donnée ne vient de la personne

# Law: Art. 14(1)(d)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-data = aucune donnée n’est utilisée

# Law: Art. 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-all-from-person = toutes les données viennent des personnes elles-mêmes

# Law: Art. 6(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-interests = aucune finalité ne repose sur un intérêt légitime

# Law: Art. 6(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-consent = aucune finalité ne repose sur le consentement

# Law: Art. 22
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-automated = aucune finalité ne comporte de décision automatisée

# Law: Art. 13(3), 14(4)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-reused = aucune donnée ne sert à une autre finalité que celle de sa collecte
