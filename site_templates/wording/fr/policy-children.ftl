### The children’s variant: what replaces a clause in a policy whose only audience is children.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Titles

# Law: Art. 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-scope-intro-to-child = Cette page est pour : { $audience }.

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-to-child = Le plus important

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-question-to-child = Que dois-tu retenir ?

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-to-child = Qui décide pour tes données

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-to-child = Pourquoi nous utilisons tes données

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-to-child = Qui reçoit tes données

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-to-child = Combien de temps nous gardons tes données

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-to-child = Te plaindre

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-question-to-child = Qui décide pour tes données ?

# Law: Art. 13(1)(b), 14(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-dpo-question-to-child = À qui parler de tes données ?

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-question-to-child = Dois-tu nous donner tes données ?

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-question-to-child = Pourquoi utilisons-nous tes données ?

# Law: Art. 13(1)(e), 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-question-to-child = Qui voit tes données chez nous ?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-question-to-child = Qui reçoit tes données ?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-transfers-question-to-child = Tes données vont-elles dans d’autres pays ?

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-question-to-child = Combien de temps gardons-nous tes données ?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-profiling-question-to-child = Un ordinateur décide-t-il pour toi ?

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-question-to-child = Comment protégeons-nous tes données ?

# Law: Art. 8
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-children-question-to-child = Qu’est-ce qui change parce que tu as moins de 18 ans ?

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-to-child = Tes droits

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-question-to-child = Quels sont tes droits ?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-contact-question-to-child = Comment peux-tu nous joindre ?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-question-to-child = À qui peux-tu te plaindre ?

## Opening sentences

# Law: Art. 14(1)(d), 5(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-data-intro-to-child = Nous utilisons ces données sur toi.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-sources-intro-to-child = Tes données viennent d’ici.

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-intro-to-child = Nous expliquons ce que nous faisons de tes données. Nous disons pourquoi c’est permis, qui les reçoit et combien de temps nous les gardons.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-intro-to-child = Tu vois ici quelles données tu dois donner, et ce qui se passe sinon.

# Law: Art. 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-intro-to-child = Seules les personnes qui en ont besoin pour leur travail voient tes données.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-intro-to-child = Ces personnes et ces entreprises reçoivent tes données.

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-intro-to-child = Tu vois ici combien de temps nous gardons tes données. Tu vois aussi ce qui se passe ensuite.

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-intro-to-child = Voici ce que nous faisons pour protéger tes données.

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-intro-to-child = Tu as des droits. Nous les expliquons ici un par un.

## The most important things

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-one-to-child = { $controller } décide comment tes données sont utilisées et doit les protéger.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-several-to-child = Ces organismes décident comment tes données sont utilisées et doivent les protéger : { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-why-to-child = Pourquoi nous utilisons tes données

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-to-child = Tes droits

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-list-to-child = Tu as ces droits : { $rights }.

# Law: Art. 21(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-to-child = Ton droit de dire non

# Law: Art. 21(1), (4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-interest-to-child = Tu peux dire non à certaines utilisations de tes données et nous dire pourquoi. Pour chacune, nous disons si c’est possible.

# Law: Art. 21(2)-(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-marketing-to-child = Tu peux dire non à la publicité à tout moment. Nous arrêtons alors.

# Law: Art. 21
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-button-to-child = Dire non par courriel

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-marketing-button-to-child = Dire non à la publicité par courriel

# Law: WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-to-child = Ce qui peut te surprendre

# Law: Art. 9; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-special-to-child = Nous utilisons des données très personnelles : { $kinds }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-profiling-to-child = Un ordinateur devine tes goûts ou tes habitudes, pour ceci : { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-automated-to-child = Un ordinateur décide seul ici : { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-transfers-to-child = Tes données vont dans d’autres pays : { $countries }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-contact-to-child = Tu as une question ?

## Who decides

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
controller-single-to-child = { $controller } décide pourquoi et comment tes données sont utilisées.

# Law: Art. 13(1)(b), 38(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
dpo-present-to-child = Tu peux poser tes questions à la déléguée ou au délégué à la protection des données.

## Where data come from

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-short-person-to-child = toi-même

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-to-child = Tu nous donnes ces données.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-channel-to-child = Tu nous donnes ces données par : { $channel }.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-all-person-to-child = Tu nous donnes toutes ces données.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-observed-to-child = Nous notons nous-mêmes ces données, quand tu es avec nous.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-derived-to-child = Nous déduisons ces données d’autres données sur toi.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-other-person-to-child = Quelqu’un d’autre nous donne ces données : { $person }.

## What we do with data: the cards

# Law: Art. 13(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-why-lawful-to-child = Pourquoi c’est permis

# Law: Art. 9(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-special-ground-to-child = Pourquoi nous pouvons utiliser des données très personnelles

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-recipients-to-child = Qui les reçoit

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-obligation-to-child = Dois-tu les donner ?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-automated-to-child = Un ordinateur décide-t-il ?

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-rights-to-child = Tes droits ici

# Law: Art. 6(1)(e), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-public-task-to-child = C’est notre mission d’intérêt public ({ $article }) : { $law }.

# Law: Art. 6(1)(c), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legal-obligation-to-child = La loi nous oblige à le faire ({ $article }) : { $law }.

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-performance-to-child = Nous en avons besoin pour tenir notre contrat avec toi ({ $article }).

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-steps-before-to-child = Nous en avons besoin avant de conclure un contrat avec toi ({ $article }).

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legitimate-interests-to-child = Nous avons une bonne raison de le faire ({ $article }) : { $interest }.

# Law: Art. 6(1)(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-vital-interests-to-child = Nous en avons besoin pour te sauver la vie ou celle de quelqu’un d’autre ({ $article }).

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-to-child = Quand nous avons une raison à nous, nous avons d’abord pensé à toi. Tu peux nous demander le résultat.

# Law: Art. 6(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-result-to-child = Comment nous pensons à toi : { $balance }.

# Law: Art. 6(1)(a), 7
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-to-child = Nous le faisons seulement si tu es d’accord ({ $article }).

# Law: Art. 7(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-given-to-child = Comment tu donnes ton accord : { $how }.

# Law: Art. 8(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-parental-to-child = Comment tes parents donnent leur accord : { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-to-child = Tu peux changer d’avis à tout moment. Ce que nous avons fait avant reste permis.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-how-to-child = Comment retirer ton accord : { $how }.

# Law: Art. 9(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-explicit-consent-to-child = Nous utilisons ces données très personnelles seulement si tu dis clairement oui ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-health-care-to-child = Nous avons besoin de ces données très personnelles pour te soigner ({ $article }).

# Law: Art. 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-secrecy-to-child = Seules des personnes tenues au secret voient ces données : { $secrecy }.

# Law: Art. 9(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
data-special-to-child = La loi protège ces données plus que les autres : { $kinds }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-here-to-child = Non. Nous ne devinons pas non plus comment tu es.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-to-child = Aucun ordinateur ne décide seul pour toi.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-profiling-to-child = Aucun ordinateur ne décide seul pour toi. Nous ne devinons pas non plus comment tu es.

# Law: Art. 22(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-solely-to-child = Un ordinateur en décide seul, et c’est important pour toi : { $decision }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-consequences-to-child = Ce que cela change pour toi : { $consequences }

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-human-to-child = Tu peux demander qu’une personne regarde à nouveau, et donner ton avis. Contact : { $contact }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-to-child = La loi dit que tu dois nous donner ces données.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-cited-to-child = La loi dit que tu dois nous donner ces données : { $law }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-contract-to-child = Notre contrat dit que tu dois nous donner ces données.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-to-conclude-to-child = Nous avons besoin de ces données pour conclure un contrat avec toi.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-optional-to-child = Tu choisis de donner ou non ces données.

## Who gets data

# Law: Art. 28(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-processor-duty-to-child = Ces entreprises travaillent pour nous. Elles utilisent tes données seulement comme nous le leur disons.

# Law: Art. 13(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-controller-duty-to-child = Ces organismes décident eux-mêmes. Ils te disent ce qu’ils font de tes données.

# Law: Art. 4(9), 6(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-authority-limits-to-child = Nous donnons des données aux autorités seulement si la loi le dit.

## How long we keep data

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-active-to-child = D’abord : { $period }

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-archive-to-child = Puis sous clé : { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-archive-access-to-child = Seules quelques personnes peuvent l’ouvrir.

# Law: Art. 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-then-destroy-to-child = Ensuite, nous détruisons les données.

## While you are a child

# Law: Art. 8(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
clause-children-to-child = À partir de { $age } ans, tu peux donner ton accord sans tes parents pour nos services en ligne. Si tu es plus jeune, un parent doit aussi donner le sien.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-purposes-to-child = Nous utilisons des données d’enfants pour ceci : { $purposes }.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-parents-to-child = Tes parents ou ton tuteur peuvent utiliser ces droits pour toi.

## Using your rights

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-mail-subject-to-child = Question sur mes données

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-purpose-rights-to-child = Exercice de tes droits

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-how-contact-to-child = Pour utiliser tes droits, écris ici : { $contact }.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-other-ways-to-child = Tu peux aussi nous joindre ainsi : { $ways }.

# Law: Art. 12(2), 80
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-representative-to-child = Un adulte en qui tu as confiance peut le faire pour toi.

# Law: Art. 12(6)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-identity-to-child = Nous te demandons qui tu es seulement si nous avons un vrai doute.

# Law: Art. 12(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-to-child = Nous répondons sous { $deadline }. Si c’est difficile, nous pouvons prendre { $extension } de plus et nous te disons pourquoi.

# Law: FADP art. 25(7)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-no-extension-to-child = Nous répondons sous { $deadline }. S’il nous faut plus de temps, nous te disons quand tu auras la réponse.

# Law: Art. 12(5)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-free-to-child = Tu ne paies rien pour cela.

# Law: Art. 12(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-refusal-to-child = Si nous disons non, nous te disons pourquoi et à qui tu peux te plaindre.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-second-instance-to-child = Si notre réponse ne te va pas, quelqu’un d’autre peut la revoir : { $contact }.

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-purposes-to-child = Ceci vaut pour : { $purposes }

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-all-purposes-to-child = Ceci vaut pour tout ce que nous faisons

# Law: Art. 23
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restricted-to-child = La loi limite ce droit : { $reason } ({ $law }).

# Law: Art. 13(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
purposes-on-basis-to-child = les utilisations marquées { $bases }

## Each right

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-short-to-child = voir tes données

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-to-child = Voir tes données

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-meaning-to-child = Tu peux demander quelles données nous avons sur toi. Tu en reçois une copie, et nous t’expliquons ce que nous en faisons.

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-short-to-child = faire corriger les erreurs

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-to-child = Faire corriger les erreurs

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-meaning-to-child = Si quelque chose est faux, tu peux le faire corriger. Tu peux ajouter ce qui manque.

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-short-to-child = faire effacer tes données

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-to-child = Faire effacer tes données

# Law: Art. 17(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-meaning-to-child = Tu peux demander que nous effacions tes données, par exemple quand nous n’en avons plus besoin.

# Law: Art. 17(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-consent-withdrawn-to-child = Si tu retires ton accord, tu peux faire effacer les données. Ceci vaut pour : { $purposes }.

# Law: Art. 17(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-to-child = Quand nous n’avons plus besoin des données, tu peux les faire effacer. Ceci vaut pour : { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-or-objected-to-child = Quand nous n’avons plus besoin des données ou si tu as dit non, tu peux les faire effacer. Ceci vaut pour : { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-law-requires-to-child = Si la loi nous oblige à garder les données, nous ne pouvons pas les effacer. Ceci vaut pour : { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-task-requires-to-child = Si nous avons besoin des données pour notre mission d’intérêt public, nous ne pouvons pas les effacer. Ceci vaut pour : { $purposes }.

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-short-to-child = mettre en pause leur utilisation

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-to-child = Mettre en pause l’utilisation de tes données

# Law: Art. 18(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-meaning-to-child = Tu peux demander que nous ne touchions plus à tes données un moment, par exemple pendant que nous les vérifions.

# Law: Art. 18(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-contested-or-unlawful-to-child = C’est possible si tu penses que les données sont fausses ou que leur utilisation n’est pas permise. Ceci vaut pour : { $purposes }.

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-short-to-child = emporter tes données

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-to-child = Emporter tes données

# Law: Art. 20(1)-(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-meaning-to-child = Tu peux recevoir dans un fichier les données que tu nous as données, ou les faire envoyer à quelqu’un d’autre.

# Law: Art. 20(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-provided-and-automated-to-child = C’est possible pour les données que tu nous as données et qu’un ordinateur utilise. Ceci vaut pour : { $purposes }.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-short-to-child = dire non

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-to-child = Dire non

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-meaning-to-child = Tu peux dire non à tout moment. Explique-nous ta situation.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-effect-to-child = Nous arrêtons alors, sauf si nous avons une raison très forte ou besoin des données pour un procès.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-own-situation-to-child = Dis-nous pourquoi tu dis non. Ceci vaut pour : { $purposes }.

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-short-to-child = dire non à la publicité

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-to-child = Dire non à la publicité

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-meaning-to-child = Tu peux dire non à la publicité à tout moment, sans raison et sans payer. Nous arrêtons alors.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-short-to-child = retirer ton accord

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-to-child = Retirer ton accord

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-meaning-to-child = Si tu as donné ton accord, tu peux changer d’avis à tout moment. Ce que nous avons fait avant reste permis.

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-short-to-child = faire décider une personne

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-to-child = Faire décider une personne

# Law: Art. 22(1), 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-meaning-to-child = Si un ordinateur a décidé, tu peux demander qu’une personne regarde à nouveau. Tu peux donner ton avis et dire que tu n’es pas d’accord.

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-short-to-child = te plaindre

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-to-child = Te plaindre

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-meaning-to-child = Tu peux te plaindre à l’autorité qui protège les données : { $authority }.

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-short-to-child = décider de tes données après ta mort

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-to-child = Décider de tes données après ta mort

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-meaning-to-child = Tu peux écrire ce que tes données doivent devenir après ta mort.

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-short-to-child = faire effacer vite tes données en ligne

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-to-child = Faire effacer vite tes données en ligne

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-meaning-to-child = Si nous avons recueilli des données sur toi en ligne, nous les effaçons au plus vite quand tu le demandes.

## Complaining

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-us-first-to-child = Tu peux nous écrire d’abord, mais tu n’y es pas obligé.

# Law: Art. 13(2)(d), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-to-child = Si tu penses que nous faisons quelque chose de mal avec tes données, tu peux te plaindre ici : { $authority }.

# Law: Art. 77(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-elsewhere-to-child = Tu peux aussi te plaindre dans le pays où tu habites, ou là où c’est arrivé.

# Law: Art. 79
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-court-to-child = Tu peux aussi aller devant un juge, avec tes parents.

# Law: Art. 57(1)(b), (e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-service-information-to-child = information sur tes droits
