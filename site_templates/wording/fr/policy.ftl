### Public privacy policies: the clauses. Whole sentences, or labels and values of rows; never fragments.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page: title, version, navigation

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-line = Version { $version }, en vigueur depuis le { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-future = Version { $version }, en vigueur à partir du { $date }

# Law: Art. 12(1)
# Note: $date: a day in words.
# reviewed: none
date-only-line = En vigueur depuis le { $date }

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
page-skip = Aller au texte

# Law: WCAG 2.2, 2.4.2
# Note: Values as the register states them.
# reviewed: none
page-title = { $title } – { $organisation }

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-contents = Sommaire

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-languages = Cette politique dans d’autres langues

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-prevailing-language = En cas de divergence entre les versions linguistiques, la version dans cette langue prévaut : { $language }.

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-footer = { $organisation } – { $title }

# Law: WP260 rev.01 § 35
# Note: $link: a link or its text.
# reviewed: none
page-short-link = La politique complète : { $link }

# Law: none: ours
# Note: Draft builds only: marks a fact that the register does not state yet.
# reviewed: none
gap = Information manquante : { $what }

# Law: none: ours
# Note: Draft builds only.
# reviewed: none
gap-owner = Information manquante : { $what }. À fournir par : { $owner }.

# Law: none: ours
# Note: Draft builds only. $count: a number.
# reviewed: none
draft-banner =
    { $count ->
        [one] Projet, à ne pas publier. Une information manque.
       *[other] Projet, à ne pas publier. { $count } informations manquent.
    }

## Section titles, question headings and opening sentences

# Law: WP260 rev.01 §§ 35-37
# Note: Label.
# reviewed: none
section-at-a-glance = L’essentiel

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-question = Que faut-il retenir ?

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-intro = Voici ce qui compte le plus. Les sections suivantes donnent tous les détails.

# Law: Art. 4
# Note: Label.
# reviewed: none
section-definitions = Définitions

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-question = Que signifient ces mots ?

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-intro = Ces mots ont un sens précis en droit de la protection des données. Nous les expliquons avec nos propres mots.

# Law: Art. 4
# Note: Whole sentence; for lists that hold terms of the organisation's own beside those of the law.
# reviewed: none
section-definitions-intro-own = Nous expliquons ces termes avec nos propres mots. Certains ont un sens précis en droit de la protection des données.

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
section-scope = Champ d’application

# Law: Art. 12(1)
# Note: Whole sentence.
# reviewed: none
section-scope-question = À qui s’adresse cette politique ?

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
section-scope-intro = Cette politique s’adresse aux personnes suivantes : { $audience }.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
section-controller = Responsable du traitement

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-question = Qui est responsable de vos données ?

# Law: Art. 4(7), 13(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-intro = Le responsable du traitement décide pourquoi et comment vos données sont utilisées, et il en répond.

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
section-dpo = Déléguée ou délégué à la protection des données

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Whole sentence.
# reviewed: none
section-dpo-question = Qui veille chez nous à la protection des données ?

# Law: Art. 38(4), 39
# Note: Whole sentence.
# reviewed: none
section-dpo-intro = Cette personne nous conseille, contrôle le respect du droit et répond à vos questions.

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
section-data = Données utilisées

# Law: Art. 14(1)(d)
# Note: Whole sentence.
# reviewed: none
section-data-question = Quelles données utilisons-nous ?

# Law: Art. 14(1)(d), 5(1)(c)
# Note: Whole sentence.
# reviewed: none
section-data-intro = Nous utilisons les catégories de données à caractère personnel suivantes.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
section-sources = Origine des données

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-question = D’où viennent les données ?

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-intro = Nous obtenons vos données auprès des sources suivantes.

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
section-purposes = Finalités et bases légales

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Whole sentence.
# reviewed: none
section-purposes-question = Pourquoi utilisons-nous vos données ?

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
section-purposes-intro = Pour chaque finalité, nous indiquons la base légale, les données utilisées, leurs destinataires et leur durée de conservation.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
section-obligation = Caractère obligatoire ou facultatif

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-question = Devez-vous nous communiquer vos données ?

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-intro = Pour les données que vous fournissez, nous indiquons si elles sont obligatoires et ce qu’entraîne leur absence.

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Label.
# reviewed: none
section-internal-access = Accès au sein de notre organisation

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-question = Qui utilise vos données au sein de notre organisation ?

# Law: Art. 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-intro = Seules les personnes qui en ont besoin pour leur travail ont accès à vos données.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
section-recipients = Destinataires

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-question = Qui reçoit vos données ?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-intro = Les destinataires suivants, extérieurs à nos services, reçoivent vos données pour les seules finalités indiquées.

# Law: Art. 5
# Note: Label.
# reviewed: none
section-commitments = Nos engagements

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-question = Quels principes respectons-nous ?

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-intro = La loi fixe des principes pour toute utilisation de données à caractère personnel. Nous les respectons tous.

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
section-transfers = Transferts vers des pays tiers

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Whole sentence.
# reviewed: none
section-transfers-question = Vos données sont-elles transférées vers des pays tiers ?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
section-transfers-intro =
    { $border ->
        [eea] La loi encadre l’envoi de vos données hors de l’Espace économique européen.
        [uk] La loi encadre l’envoi de vos données hors du Royaume-Uni.
       *[ch] La loi encadre l’envoi de vos données hors de Suisse.
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
section-retention = Durées de conservation

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Whole sentence.
# reviewed: none
section-retention-question = Combien de temps conservons-nous vos données ?

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: Whole sentence.
# reviewed: none
section-retention-intro = Nous conservons vos données pendant les durées ci-dessous. Nous précisons ce qu’elles deviennent ensuite.

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Label.
# reviewed: none
section-marketing = Prospection commerciale

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Whole sentence.
# reviewed: none
section-marketing-question = Quand recevez-vous nos offres ?

# Law: Art. 21(2)-(4)
# Note: Whole sentence.
# reviewed: none
section-marketing-intro = Vous décidez de recevoir ou non nos offres. Vous pouvez les arrêter à tout moment, sans frais.

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Label.
# reviewed: none
section-profiling = Décisions automatisées et profilage

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-question = Une machine prend-elle des décisions à votre sujet ?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-intro = Nous indiquons ici si des systèmes automatisés vous évaluent ou décident à votre sujet, et avec quel effet.

# Law: Art. 32
# Note: Label.
# reviewed: none
section-security = Sécurité

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-question = Comment protégeons-nous vos données ?

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-intro = Nous protégeons vos données contre la perte, l’usage abusif et l’accès non autorisé par les mesures suivantes.

# Law: Art. 33, 34
# Note: Label.
# reviewed: none
section-breach = Violations de données

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-question = Que faisons-nous en cas d’incident ?

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-intro = Nous appliquons une procédure en cas de violation de données à caractère personnel.

# Law: Art. 8
# Note: Label.
# reviewed: none
section-children = Mineurs

# Law: Art. 8
# Note: Whole sentence.
# reviewed: none
section-children-question = Quelles règles s’appliquent aux mineurs ?

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
section-children-intro = Les données des mineurs méritent une protection particulière.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
section-cookies = Cookies et autres traceurs

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-question = Quels cookies utilisons-nous ?

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-intro = Les cookies et autres traceurs enregistrent des informations sur votre appareil ou les y lisent.

# Law: Art. 14
# Note: Label.
# reviewed: none
section-third-persons = Données d’autres personnes

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-question = Et si vous nous communiquez les données d’autres personnes ?

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-intro = Il s’agit des données que vous nous communiquez sur d’autres personnes, et de celles que d’autres nous communiquent sur vous.

# Law: Art. 12, 15-22
# Note: Label.
# reviewed: none
section-rights = Vos droits

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-question = Quels sont vos droits ?

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-intro = Vous disposez des droits suivants. Pour chacun, nous indiquons les finalités concernées.

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Label.
# reviewed: none
section-contact = Contact

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-question = Comment nous joindre ?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-intro = Vous pouvez nous joindre par les moyens suivants.

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Label.
# reviewed: none
section-complaint = Réclamations

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-question = Où pouvez-vous introduire une réclamation ?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-intro = Si vous estimez que vos droits ne sont pas respectés, vous pouvez introduire une réclamation.

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
section-changes = Modifications de cette politique

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-question = Qu’est-ce qui a changé ?

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-intro = Nous datons chaque version de cette politique et indiquons ce qui a changé.

# Law: none: ours
# Note: Label.
# reviewed: none
section-other-notices = Autres informations

# Law: none: ours
# Note: Whole sentence.
# reviewed: none
section-other-notices-question = Que faut-il savoir d’autre ?

# Law: none: ours
# Note: Not required by Art. 13 or 14; kept apart on purpose.
# reviewed: none
section-other-notices-intro = Les informations suivantes ne concernent pas vos données à caractère personnel.

## At a glance

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-who = Qui nous sommes

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controller: name of the controller.
# reviewed: none
glance-who-one = { $controller } est responsable de vos données.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controllers: list of names.
# reviewed: none
glance-who-several = Plusieurs organismes sont responsables de vos données : { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-why = Pourquoi nous utilisons vos données

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-rights = Vos droits

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: The list holds the short names of the rights (right-…-short).
# reviewed: none
glance-rights-list = Vous disposez des droits suivants : { $rights }.

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
glance-objection = Votre droit d’opposition

# Law: Art. 21(2)-(4)
# Note: The objection must stand clearly and separately from other information.
# reviewed: none
glance-objection-marketing = Vous pouvez vous opposer à la prospection à tout moment, sans motif. Nous y mettons alors fin.

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-surprise = Ce qui peut vous surprendre

# Law: Art. 9; WP260 rev.01 § 36
# Note: $kinds: list of kinds of data.
# reviewed: none
glance-surprise-special = Nous utilisons des données sensibles : { $kinds }.

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-criminal = Nous utilisons des données relatives à des infractions pour cette finalité : { $purpose }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-profiling = Nous établissons des profils pour cette finalité : { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-automated = Une décision est prise sans intervention humaine pour cette finalité : { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: $border: eea, uk or ch. $countries: list of countries.
# reviewed: none
glance-surprise-transfers =
    { $border ->
        [eea] Des données sont transmises hors de l’Espace économique européen : { $countries }.
        [uk] Des données sont transmises hors du Royaume-Uni : { $countries }.
       *[ch] Des données sont transmises hors de Suisse : { $countries }.
    }

# Law: Art. 14(2)(f); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-sources = Nous obtenons aussi des données vous concernant auprès de tiers : { $sources }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-recording = Nous enregistrons : { $what }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-location = Nous utilisons votre localisation pour cette finalité : { $purpose }.

# Law: Art. 13(1)(e); WP260 rev.01 § 36
# Note: $recipients: list of recipients.
# reviewed: none
glance-surprise-marketing-sharing = À des fins de prospection, vos données sont transmises à : { $recipients }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-contact = Nous contacter

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
glance-version = Version en vigueur depuis le

# Law: WP260 rev.01 §§ 35-37
# Note: Values as the register states them.
# reviewed: none
glance-more = Autres ({ $count }) : { $section }

## Definitions, in our own words

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-personal-data-term = Données à caractère personnel

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-personal-data = Toute information sur une personne identifiée ou identifiable, directement ou par recoupement.

# Law: Art. 4(2)
# Note: Label.
# reviewed: none
definition-processing-term = Traitement

# Law: Art. 4(2)
# Note: Whole sentence.
# reviewed: none
definition-processing = Toute opération sur des données, de leur collecte et de leur conservation à leur utilisation, leur transmission et leur effacement.

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
definition-controller-term = Responsable du traitement

# Law: Art. 4(7)
# Note: Whole sentence.
# reviewed: none
definition-controller = La personne ou l’organisme qui détermine pourquoi et comment des données sont traitées.

# Law: Art. 26
# Note: Label.
# reviewed: none
definition-joint-controllers-term = Responsables conjoints du traitement

# Law: Art. 26
# Note: Whole sentence.
# reviewed: none
definition-joint-controllers = Plusieurs responsables qui déterminent ensemble pourquoi et comment des données sont traitées.

# Law: Art. 4(8)
# Note: Label.
# reviewed: none
definition-processor-term = Sous-traitant

# Law: Art. 4(8)
# Note: Whole sentence.
# reviewed: none
definition-processor = La personne ou l’organisme qui traite des données pour le compte d’un responsable du traitement, sur ses instructions.

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-data-subject-term = Personne concernée

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-data-subject = La personne dont les données sont traitées : dans cette politique, vous.

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
definition-recipient-term = Destinataire

# Law: Art. 4(9)
# Note: Whole sentence.
# reviewed: none
definition-recipient = La personne ou l’organisme à qui des données sont communiquées.

# Law: Art. 4(10)
# Note: Label.
# reviewed: none
definition-third-party-term = Tiers

# Law: Art. 4(10)
# Note: Whole sentence.
# reviewed: none
definition-third-party = Toute personne autre que vous, le responsable du traitement, ses sous-traitants et les personnes placées sous leur autorité.

# Law: Chapter V
# Note: Label.
# reviewed: none
definition-third-country-term = Pays tiers

# Law: Chapter V
# Note: $border: eea, uk or ch.
# reviewed: none
definition-third-country =
    { $border ->
        [eea] Un pays situé hors de l’Espace économique européen.
        [uk] Un pays autre que le Royaume-Uni.
       *[ch] Un pays autre que la Suisse.
    }

# Law: Art. 4(4)
# Note: Label.
# reviewed: none
definition-profiling-term = Profilage

# Law: Art. 4(4)
# Note: Whole sentence.
# reviewed: none
definition-profiling = L’évaluation automatisée d’aspects personnels, par exemple pour prédire des intérêts ou un comportement.

# Law: Art. 4(11)
# Note: Label.
# reviewed: none
definition-consent-term = Consentement

# Law: Art. 4(11)
# Note: Whole sentence.
# reviewed: none
definition-consent = Un accord libre, spécifique, éclairé et univoque, donné par une déclaration ou un acte positif clair.

# Law: Art. 4(21)
# Note: Label.
# reviewed: none
definition-supervisory-authority-term = Autorité de contrôle

# Law: Art. 4(21)
# Note: Whole sentence.
# reviewed: none
definition-supervisory-authority = L’autorité publique indépendante chargée de veiller à la protection des données.

# Law: Art. 4(12)
# Note: Label.
# reviewed: none
definition-personal-data-breach-term = Violation de données à caractère personnel

# Law: Art. 4(12)
# Note: Whole sentence.
# reviewed: none
definition-personal-data-breach = Un incident de sécurité qui entraîne la perte, la destruction ou l’altération de données, leur divulgation non autorisée ou un accès non autorisé à celles-ci.

# Law: Art. 4(5)
# Note: Label.
# reviewed: none
definition-pseudonymisation-term = Pseudonymisation

# Law: Art. 4(5)
# Note: Whole sentence.
# reviewed: none
definition-pseudonymisation = La transformation de données de sorte qu’elles ne désignent une personne qu’à l’aide d’informations conservées séparément.

# Law: Recital 26
# Note: Label.
# reviewed: none
definition-anonymisation-term = Anonymisation

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
definition-anonymisation = La transformation irréversible de données, après laquelle plus personne ne peut être identifié.

# Law: Art. 9(1)
# Note: Label.
# reviewed: none
definition-special-categories-term = Catégories particulières de données

# Law: Art. 9(1)
# Note: Whole sentence.
# reviewed: none
definition-special-categories = Les données sur l’origine, les opinions politiques, les convictions, l’appartenance syndicale, la génétique, la biométrie, la santé, la vie sexuelle ou l’orientation sexuelle.

# Law: Art. 4(3)
# Note: Label.
# reviewed: none
definition-restriction-term = Limitation du traitement

# Law: Art. 4(3), 18
# Note: Whole sentence.
# reviewed: none
definition-restriction = Le marquage de données afin qu’elles soient seulement conservées, sans autre utilisation.

# Law: Art. 6
# Note: Label.
# reviewed: none
definition-legal-basis-term = Base légale

# Law: Art. 6
# Note: Whole sentence.
# reviewed: none
definition-legal-basis = Le motif prévu par la loi qui autorise une utilisation de données.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
definition-cookie-term = Cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
definition-cookie = Un petit fichier qu’un site enregistre sur votre appareil et relit par la suite.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
definition-direct-marketing-term = Prospection

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
definition-direct-marketing = Toute publicité adressée à une personne déterminée, quel que soit le moyen utilisé.

# Law: Art. 4
# Note: Follows the definitions; the citation comes from the law pack. $article: the provision with its law, as the law pack cites it.
# reviewed: none
definition-source-line = Définitions données par la loi : { $article }.

## Scope

# Law: Art. 12(1)
# Note: $channels: list of labels.
# reviewed: none
scope-channels = Elle couvre les données collectées par les moyens suivants : { $channels }.

# Law: Art. 12(1)
# Note: Names jurisdictions, not countries of residence.
# reviewed: none
scope-territory = Droit applicable : { $jurisdictions }.

# Law: Art. 12(1)
# Note: Clause library: data depend on the contract.
# reviewed: none
clause-data-depend-on-contract = Les données que nous utilisons dépendent du contrat ou du service dont vous bénéficiez.

# Law: Art. 7(2), 12(1)
# Note: Clause library: information is not acceptance.
# reviewed: none
scope-not-contract = Cette politique a pour seul but de vous informer. Elle ne fait partie d’aucun contrat et n’appelle pas votre acceptation.

## Controller

# Law: Art. 13(1)(a), 14(1)(a)
# Note: $controller: name of the controller.
# reviewed: none
controller-single = { $controller } est le responsable du traitement de vos données.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
controller-several = Plusieurs organismes sont responsables du traitement, chacun pour sa part. Nous indiquons pour chacun quand il l’est.

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-name = Dénomination

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-trading-name = Nom commercial

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-legal-form = Forme juridique

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-activity = Activité

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-capital = Capital social

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-identifier = Numéro d’immatriculation

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-address = Adresse

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-establishments = Autres établissements

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-email = Courriel

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-phone = Téléphone

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-website = Site internet

# Law: Art. 26(1), 13(1)(a)
# Note: $controllers: list of names.
# reviewed: none
joint-controllers = Ces organismes déterminent ensemble pourquoi et comment vos données sont utilisées : { $controllers }. Ils sont responsables conjoints du traitement.

# Law: Art. 26(1), 13(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
joint-controllers-purposes = Leur responsabilité conjointe porte sur les finalités suivantes : { $purposes }.

# Law: Art. 26(2)
# Note: The essence is authored in the register; it stands after this label.
# reviewed: none
joint-essence = Les grandes lignes de leur accord

# Law: Art. 26(1)
# Note: $contact: contact as written.
# reviewed: none
joint-contact-point = Vous pouvez vous adresser à ce point de contact : { $contact }.

# Law: Art. 26(3)
# Note: Whole sentence.
# reviewed: none
joint-any-controller = Quels que soient les termes de leur accord, vous pouvez exercer vos droits à l’égard de chacun d’eux.

# Law: Art. 28, 13(1)(a)
# Note: Clause library: the organisation's own processor role.
# reviewed: none
clause-processor-role = Lorsque nous traitons vos données pour le compte d’un autre organisme, celui-ci est le responsable du traitement et vous informe.

# Law: Art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-eu = Nous avons un représentant dans l’Union européenne : { $representative }.

# Law: UK GDPR art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-uk = Nous avons un représentant au Royaume-Uni : { $representative }.

# Law: FADP art. 14
# Note: Values as the register states them.
# reviewed: none
representative-ch = Nous avons un représentant en Suisse : { $representative }.

## Data protection officer

# Law: Art. 13(1)(b), 38(4)
# Note: Whole sentence.
# reviewed: none
dpo-present = Pour toute question sur vos données et vos droits, vous pouvez vous adresser à la déléguée ou au délégué à la protection des données.

# Law: Art. 13(1)(b), 38(4)
# Note: $controller: name of the controller.
# reviewed: none
dpo-of = Déléguée ou délégué à la protection des données pour : { $controller }

# Law: Art. 13(1)(b), 37(2)
# Note: $controllers: list of names.
# reviewed: none
dpo-shared = La même personne est déléguée à la protection des données pour les organismes suivants : { $controllers }.

# Law: Art. 13(1)(b), 37(1)
# Note: Whole sentence.
# reviewed: none
dpo-none = Nous n’avons pas désigné de délégué à la protection des données. La loi ne nous y oblige pas.

# Law: Art. 13(1)(b), 37(1)
# Note: The reason is authored in the register.
# reviewed: none
dpo-none-reason = Nous n’avons pas désigné de délégué à la protection des données : { $reason }.

# Law: Art. 13(1)(a)
# Note: $contact: contact as written.
# reviewed: none
dpo-none-contact = Pour toute question sur la protection des données, adressez-vous à : { $contact }.

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-email = Par courriel

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-phone = Par téléphone

## Data

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-category = Catégorie

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-items = Données

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
data-column-subjects = Personnes concernées

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
data-column-purposes = Finalités

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-column-source = Source

# Law: Art. 14(1)(d)
# Note: $channel: the channel's label.
# reviewed: none
data-channel = Données collectées par ce moyen : { $channel }

# Law: Art. 9(1)
# Note: $kinds: list of kinds of data.
# reviewed: none
data-special = Parmi ces données, la loi protège particulièrement les suivantes : { $kinds }.

## Sources

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-person = Vous nous communiquez ces données vous-même.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-person-channel = Vous nous communiquez ces données vous-même, par le moyen suivant : { $channel }.

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-observed = Nous enregistrons ces données lorsque vous nous rendez visite, utilisez nos services ou êtes autrement en relation avec nous.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-observed-channel = Nous enregistrons ces données dans ce contexte : { $channel }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-derived = Nous déduisons ces données d’autres données vous concernant.

# Law: Art. 14(2)(f)
# Note: $how: as the register states it.
# reviewed: none
source-derived-how = Nous déduisons ces données d’autres données vous concernant : { $how }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-party = Nous recevons ces données de la part de : { $party }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-other-person = Une autre personne nous communique ces données : { $person }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-other-person-unnamed = Une autre personne nous communique ces données.

# Law: Art. 6(4), 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-internal = Nous reprenons ces données d’une autre de nos activités : { $activity }.

# Law: Art. 14(2)(f)
# Note: The source is authored in the register.
# reviewed: none
source-described = Source : { $source }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-public = Cette source est accessible au public.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-not-public = Cette source n’est pas accessible au public.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-public-named = Nous tirons ces données d’une source accessible au public : { $source }.

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-person = vous-même

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-observed = nos propres enregistrements

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-other-person = une autre personne

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-party = { $party }

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-internal = une autre de nos activités

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-derived = déduction à partir d’autres données

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-public = { $source } (source accessible au public)

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-all-person = Nous obtenons toutes ces données auprès de vous.

## Purpose cards: row labels

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-purpose = Finalité

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-why-lawful = Base légale

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
card-interest = Intérêt légitime poursuivi

# Law: Art. 9(2)
# Note: Label.
# reviewed: none
card-special-ground = Fondement pour les données sensibles

# Law: Art. 10
# Note: Label.
# reviewed: none
card-criminal-ground = Fondement pour les données d’infractions

# Law: Art. 6(3), 9(2)
# Note: Label.
# reviewed: none
card-national-law = Texte applicable

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
card-persons = Personnes concernées

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
card-data = Données utilisées

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
card-source = Origine

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
card-recipients = Destinataires

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
card-transfers =
    { $border ->
        [eea] Hors de l’Espace économique européen
        [uk] Hors du Royaume-Uni
       *[ch] Hors de Suisse
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
card-retention = Durée de conservation

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
card-obligation = Caractère obligatoire

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
card-automated = Décisions automatisées

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: Label.
# reviewed: none
card-rights = Vos droits

# Law: WP260 rev.01 § 10
# Note: Label.
# reviewed: none
card-notable = À savoir

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
card-controller = Responsable du traitement

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
card-further-use = Utilisation ultérieure compatible

# Law: Art. 6(4), 13(3), 14(4)
# Note: Values as the register states them.
# reviewed: none
further-use-original = Nous avons collecté les données pour une autre finalité : { $original }.

# Law: Art. 6(4), 13(3), 14(4)
# Note: The reason is authored in the register.
# reviewed: none
further-use-compatible = Pourquoi la nouvelle finalité est compatible : { $compatibility }.

# Law: Art. 13(1)(c)
# Note: Values as the register states them.
# reviewed: none
card-group-basis = Base légale : { $basis }

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
card-group-source = Source : { $source }

# Law: Art. 12(1)
# Note: $channel: the channel's label.
# reviewed: none
card-group-channel = Moyen de collecte : { $channel }

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
card-group-audience = Pour : { $audience }

# Law: Art. 13(1)(e)-(f)
# Note: Value of a row when the register says none.
# reviewed: none
card-none = Aucun

## Legal bases (keys are the ids of the vocabulary legal-bases)

# Law: Art. 6(1)(a), 7
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-consent = Nous ne le faisons qu’avec votre consentement ({ $article }).

# Law: Art. 7(1)
# Note: Values as the register states them.
# reviewed: none
basis-consent-given = Comment vous donnez votre consentement : { $how }.

# Law: Art. 8(2)
# Note: Values as the register states them.
# reviewed: none
basis-consent-parental = Pour un mineur, l’accord des parents est recueilli ainsi : { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
basis-consent-withdrawal = Vous pouvez retirer votre consentement à tout moment. Ce qui a été fait auparavant reste licite.

# Law: Art. 7(3)
# Note: Values as the register states them.
# reviewed: none
basis-consent-withdrawal-how = Pour retirer votre consentement : { $how }.

# Law: Art. 7(4)
# Note: Values as the register states them.
# reviewed: none
basis-consent-refusal = Si vous ne consentez pas : { $consequence }.

# Law: Art. 6(1)(b)
# Note: Where the register does not distinguish performance from steps before the contract. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract = Ce traitement est nécessaire à l’exécution du contrat qui nous lie à vous, ou à des mesures précontractuelles prises à votre demande ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-performance = Ce traitement est nécessaire à l’exécution du contrat qui nous lie à vous ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-steps-before = Ce traitement est nécessaire à des mesures précontractuelles prises à votre demande ({ $article }).

# Law: Art. 6(1)(b)
# Note: Values as the register states them.
# reviewed: none
basis-contract-named = Contrat concerné : { $contract }.

# Law: Art. 6(1)(c), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-legal-obligation = La loi nous y oblige ({ $article }) : { $law }.

# Law: Art. 6(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-vital-interests = Ce traitement est nécessaire à la sauvegarde de vos intérêts vitaux ou de ceux d’une autre personne ({ $article }).

# Law: Art. 6(1)(e), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-public-task = Nous exécutons une mission d’intérêt public ou relevant de l’exercice de l’autorité publique ({ $article }) : { $law }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: The interest is authored in the register, without full stop. $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests = Nous poursuivons un intérêt légitime ({ $article }) : { $interest }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests-third-party = Un tiers poursuit un intérêt légitime ({ $article }) : { $interest }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
basis-balance = Lorsque nous poursuivons un intérêt légitime, nous l’avons mis en balance avec vos propres intérêts. Vous pouvez nous demander un résumé de cette évaluation.

# Law: Art. 6(1)(f)
# Note: The result is authored in the register, without full stop.
# reviewed: none
basis-balance-result = Comment nous respectons vos intérêts : { $balance }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: $link: a link or its text.
# reviewed: none
basis-balance-link = Résumé de notre évaluation : { $link }

# Law: UK GDPR art. 6(1)(ea), Annex 1
# Note: United Kingdom only. $condition is a label recognised-interest-…. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-recognised-legitimate-interests = Nous poursuivons un intérêt que la loi reconnaît comme légitime ({ $article }) : { $condition }.

# Law: FADP art. 6, 30-31
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-not-required = Nous respectons les principes de la loi, qui n’exige ici aucune autre justification ({ $article }).

# Law: Art. 13(1)(c)
# Note: Before several conditional bases of one purpose; each follows as a row.
# reviewed: none
basis-several = La base légale dépend du cas.

# Law: Art. 13(1)(c)
# Note: Heads one of several bases; the case or the persons are authored in the register.
# reviewed: none
basis-case = Pour : { $case }

# Law: Art. 6(3), 9(2), 10
# Note: $law: citation of the statute.
# reviewed: none
legal-provision = Texte applicable : { $law }.

# Law: Art. 6(1)
# Note: Clause library: consent is not always needed.
# reviewed: none
clause-consent-not-always = Votre consentement n’est pas toujours nécessaire. Nous indiquons la base légale applicable à chaque finalité.

## Special categories and criminal data (keys are the ids of the vocabulary special-grounds)

# Law: Art. 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-explicit-consent = Nous n’utilisons ces données sensibles qu’avec votre consentement explicite ({ $article }).

# Law: Art. 9(2)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-employment-social-protection = Ces données sensibles sont nécessaires à des droits et obligations en droit du travail ou de la protection sociale ({ $article }).

# Law: Art. 9(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-vital-interests = Ces données sensibles sont nécessaires à la sauvegarde des intérêts vitaux d’une personne incapable de consentir ({ $article }).

# Law: Art. 9(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-not-for-profit-body = En tant qu’organisme à but non lucratif, nous n’utilisons que les données sensibles de nos membres et contacts réguliers, sans les communiquer à l’extérieur ({ $article }).

# Law: Art. 9(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-made-public = Vous avez manifestement rendu publiques ces données sensibles ({ $article }).

# Law: Art. 9(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-legal-claims = Ces données sensibles sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice ({ $article }).

# Law: Art. 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-substantial-public-interest = Ces données sensibles sont nécessaires pour des motifs d’intérêt public important ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-health-care =
    { $border ->
        [ch] Ces données sensibles sont nécessaires à votre prise en charge ({ $article }).
       *[other] Ces données sensibles sont nécessaires à la prise en charge sanitaire ou sociale, ou à la médecine du travail ({ $article }).
    }

# Law: Art. 9(2)(i)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-public-health = Ces données sensibles sont nécessaires pour des motifs d’intérêt public dans le domaine de la santé publique ({ $article }).

# Law: Art. 9(2)(j), 89(1)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-research-archiving-statistics = Ces données sensibles sont nécessaires à la recherche, à l’archivage dans l’intérêt public ou à des statistiques ({ $article }).

# Law: Art. 9(3)
# Note: Values as the register states them.
# reviewed: none
special-secrecy = Seules des personnes soumises au secret professionnel traitent ces données : { $secrecy }.

# Law: Art. 9(2), 89(1)
# Note: Values as the register states them.
# reviewed: none
special-safeguards = Garanties pour ces données : { $safeguards }.

# Law: Art. 10
# Note: The provision follows as legal-provision. $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-law = La loi nous autorise à utiliser ces données relatives à des infractions ({ $article }).

# Law: Art. 10
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-official-authority = Nous utilisons ces données relatives à des infractions sous le contrôle de l’autorité publique ({ $article }).

## Obligation to provide data

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-law = La loi vous impose de fournir ces données.

# Law: Art. 13(2)(e)
# Note: $law: citation of the statute.
# reviewed: none
obligation-law-cited = La loi vous impose de fournir ces données : { $law }.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-contract = Votre contrat vous impose de fournir ces données.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-to-conclude = Ces données sont nécessaires pour conclure un contrat avec vous.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-optional = Vous êtes libre de fournir ou non ces données.

# Law: Art. 13(2)(e)
# Note: The consequence is authored in the register, without full stop.
# reviewed: none
obligation-consequence = Sans ces données : { $consequence }.

# Law: Art. 13(2)(e); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
obligation-marked-fields = Nos formulaires signalent les champs obligatoires.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-data = Données

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-column-duty = Devez-vous les fournir ?

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-consequence = À défaut

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-purpose = Pour

## Access inside the organisation

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
internal-access-departments = Les services suivants utilisent vos données : { $departments }.

## Recipients

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
recipients-none = Aucun destinataire extérieur à nos services ne reçoit ces données.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-internal = Nos services

# Law: Art. 4(8), 28
# Note: Label.
# reviewed: none
recipients-processor = Prestataires agissant sur nos instructions (sous-traitants)

# Law: Art. 26
# Note: Label.
# reviewed: none
recipients-joint-controller = Organismes qui décident avec nous (responsables conjoints du traitement)

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
recipients-controller = Organismes qui décident eux-mêmes de l’utilisation des données (responsables du traitement)

# Law: Recital 48
# Note: Label.
# reviewed: none
recipients-group = Entités de notre groupe

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
recipients-public-authority = Autorités publiques

# Law: Art. 28(3)
# Note: Whole sentence.
# reviewed: none
recipients-processor-duty = Nos sous-traitants n’utilisent vos données que sur nos instructions documentées, dans le cadre d’un contrat qui les lie.

# Law: Art. 13(1)(e)
# Note: Whole sentence.
# reviewed: none
recipients-controller-duty = Ces responsables du traitement vous informent eux-mêmes de leur propre utilisation des données.

# Law: Art. 4(9), 6(1)(c)
# Note: Whole sentence.
# reviewed: none
recipients-authority-limits = Nous ne communiquons des données aux autorités publiques que dans les cas prévus par la loi.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-recipient = Destinataire

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-role = Rôle

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-country = Pays

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-purposes = Pour quelle finalité

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-data = Quelles données

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-reason = Motif

# Law: Art. 28(2), 28(4)
# Note: Values as the register states them.
# reviewed: none
recipients-subprocessors = { $processor } fait appel aux sous-traitants ultérieurs suivants : { $subprocessors }.

# Law: Art. 13(1)(e); WP260 rev.01 annex
# Note: Where the register names a category only; the reason is authored.
# reviewed: none
recipients-category = Nous indiquons une catégorie pour la raison suivante : { $reason }.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-occasional = de façon occasionnelle

# Law: Art. 5(1)(a)
# Note: Only from an explicit negative in the register.
# reviewed: none
recipients-not-rented = Nous ne louons pas vos données.

# Law: Art. 13(1)(e)
# Note: $link: a link or its text.
# reviewed: none
recipients-list-link = Liste à jour des destinataires : { $link }

# Law: Art. 13(1)(e)
# Note: Clause library: sale or merger of the organisation.
# reviewed: none
recipients-business-transfer = En cas de cession ou de fusion de notre organisation, le repreneur devient destinataire. Nous vous en informons au préalable.

## Principles

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-lawfulness-name = Licéité, loyauté et transparence

# Law: Art. 5(1)(a)
# Note: Whole sentence.
# reviewed: none
commitment-lawfulness = Nous n’utilisons vos données que sur une base légale, loyalement et en toute transparence.

# Law: Art. 5(1)(b)
# Note: Label.
# reviewed: none
commitment-purpose-limitation-name = Limitation des finalités

# Law: Art. 5(1)(b)
# Note: Whole sentence.
# reviewed: none
commitment-purpose-limitation = Nous collectons vos données pour des finalités déterminées et ne les utilisons pas de manière incompatible.

# Law: Art. 5(1)(c)
# Note: Label.
# reviewed: none
commitment-minimisation-name = Minimisation des données

# Law: Art. 5(1)(c)
# Note: Whole sentence.
# reviewed: none
commitment-minimisation = Nous nous limitons aux données que chaque finalité exige.

# Law: Art. 5(1)(d)
# Note: Label.
# reviewed: none
commitment-accuracy-name = Exactitude

# Law: Art. 5(1)(d)
# Note: Whole sentence.
# reviewed: none
commitment-accuracy = Nous tenons vos données à jour et rectifions les erreurs sans tarder.

# Law: Art. 5(1)(e)
# Note: Label.
# reviewed: none
commitment-storage-limitation-name = Limitation de la conservation

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
commitment-storage-limitation = Nous fixons une durée de conservation pour chaque finalité.

# Law: Art. 5(1)(f)
# Note: Label.
# reviewed: none
commitment-security-name = Intégrité et confidentialité

# Law: Art. 5(1)(f), 32
# Note: Whole sentence.
# reviewed: none
commitment-security = Nous protégeons vos données contre l’usage non autorisé, la perte et les dégâts.

# Law: Art. 5(2)
# Note: Label.
# reviewed: none
commitment-accountability-name = Responsabilité

# Law: Art. 5(2), 30
# Note: Whole sentence.
# reviewed: none
commitment-accountability = Nous documentons nos traitements et pouvons démontrer que nous respectons la loi.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-sale-name = Aucune vente

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-sale = Nous ne vendons pas vos données.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-disclosure-for-marketing-name = Aucune communication pour la prospection de tiers

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-disclosure-for-marketing = Nous ne communiquons pas vos données à des tiers pour leur propre prospection.

# Law: Art. 22
# Note: Label.
# reviewed: none
commitment-no-automated-decisions-name = Aucune décision entièrement automatisée

# Law: Art. 22
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-automated-decisions = Aucune décision à votre sujet n’est prise par des moyens exclusivement automatisés.

# Law: Art. 25
# Note: Label.
# reviewed: none
clause-by-design-name = Protection des données dès la conception

# Law: Art. 25
# Note: Whole sentence.
# reviewed: none
clause-by-design = Nous intégrons la protection des données dès la conception de nos services et par des réglages par défaut protecteurs.

# Law: Art. 6(4), 13(3), 14(4)
# Note: Clause library: further processing.
# reviewed: none
clause-further-processing = Avant d’utiliser vos données pour une nouvelle finalité, nous vérifions sa compatibilité avec la première. Nous vous en informons au préalable.

# Law: Art. 6(4)
# Note: Whole sentence.
# reviewed: none
clause-further-processing-test = Nous examinons le lien entre les finalités, le contexte, la nature des données, les conséquences et les garanties.

# Law: Recital 26
# Note: Clause library: anonymisation.
# reviewed: none
clause-anonymisation = Nous anonymisons des données à des fins statistiques. Elles ne permettent plus d’identifier quiconque.

## Transfers (the tools carry the ids of the vocabulary transfer-tools)

# Law: Art. 13(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
transfers-none =
    { $border ->
        [eea] Nous ne transférons pas vos données hors de l’Espace économique européen.
        [uk] Nous ne transférons pas vos données hors du Royaume-Uni.
       *[ch] Nous ne transférons pas vos données hors de Suisse.
    }

# Law: Art. 13(1)(f)
# Note: Value of a card row.
# reviewed: none
transfers-none-here = Non

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-recipient = Destinataire

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-country = Pays

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-safeguard = Garantie

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-copy = Comment en obtenir une copie

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-reason = Motif

# Law: Art. 13(1)(f)
# Note: Value of a card row. $country: name of the country. $recipient: name of the recipient.
# reviewed: none
transfer-summary = { $recipient }, { $country } : { $safeguard }

# Law: Art. 45
# Note: Serves every law; what a decision is called differs. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-adequacy = Le pays ou l’organisation destinataire est reconnu comme assurant un niveau de protection adéquat ({ $article }).

# Law: Art. 45
# Note: Values as the register states them.
# reviewed: none
transfer-adequacy-act = Décision : { $act }.

# Law: Art. 45
# Note: For decisions with a limited scope, such as certified organisations in the United States.
# reviewed: none
transfer-adequacy-scope = La décision couvre ce destinataire, qui participe au dispositif : { $scheme }.

# Law: Art. 13(1)(f)
# Note: Whole sentence.
# reviewed: none
transfer-no-adequacy = Aucune décision d’adéquation ne couvre cette destination.

# Law: Art. 46(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-scc = Nous avons signé les clauses contractuelles types de la Commission européenne ({ $article }).

# Law: Art. 46(2)(c); Decision (EU) 2021/914
# Note: Values as the register states them.
# reviewed: none
transfer-scc-module = Module utilisé : { $module }

# Law: Art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-authority-scc = Nous avons signé des clauses types adoptées par une autorité de contrôle ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: Serves every law. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-bcr = Le groupe applique des règles d’entreprise contraignantes approuvées par l’autorité compétente ({ $article }).

# Law: Art. 46(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-code-of-conduct = Le destinataire s’est engagé à respecter un code de conduite approuvé ({ $article }).

# Law: Art. 46(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-certification = Le destinataire détient une certification approuvée et s’est engagé à en appliquer les garanties ({ $article }).

# Law: Art. 46(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-public-authority-instrument = Un instrument contraignant entre autorités publiques protège les données ({ $article }).

# Law: Art. 46(3)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ad-hoc-clauses = Nous avons signé des clauses contractuelles autorisées par une autorité de contrôle ({ $article }).

# Law: Art. 46(3)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-administrative-arrangement = Un arrangement administratif autorisé par une autorité de contrôle protège les données ({ $article }).

# Law: Art. 48
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-treaty = Un accord international prévoit ce transfert ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-idta = Nous avons signé l’accord international de transfert de données du Royaume-Uni ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-addendum = Nous avons signé des clauses contractuelles types avec l’addendum du Royaume-Uni ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-bcr = Le groupe applique des règles d’entreprise contraignantes approuvées au Royaume-Uni ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ch-scc = Nous avons signé des clauses contractuelles types avec les adaptations exigées en Suisse ({ $article }).

# Law: Art. 49(1)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-consent = Vous avez explicitement consenti à ce transfert ({ $article }).

# Law: Art. 49(1)(a)
# Note: Values as the register states them.
# reviewed: none
transfer-derogation-consent-risks = Risques de ce transfert en l’absence de garanties : { $risks }.

# Law: Art. 49(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract = Ce transfert est nécessaire à l’exécution du contrat qui nous lie à vous, ou à des mesures précontractuelles prises à votre demande ({ $article }).

# Law: Art. 49(1)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract-in-interest = Ce transfert est nécessaire à un contrat conclu dans votre intérêt ({ $article }).

# Law: Art. 49(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-interest = Ce transfert est nécessaire pour des motifs importants d’intérêt public ({ $article }).

# Law: Art. 49(1)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-legal-claims = Ce transfert est nécessaire à la constatation, à l’exercice ou à la défense de droits en justice ({ $article }).

# Law: Art. 49(1)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-vital-interests = Ce transfert est nécessaire à la sauvegarde des intérêts vitaux d’une personne incapable de consentir ({ $article }).

# Law: Art. 49(1)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-register = Les données proviennent d’un registre public et sont transférées selon ses conditions ({ $article }).

# Law: FADP art. 17(1)(e)
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-made-public = Vous avez rendu les données accessibles à tout un chacun et ne vous êtes pas opposé expressément à leur traitement ({ $article }).

# Law: Art. 49(1) second subparagraph
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
transfer-derogation-compelling-interests = Ce transfert unique répond à un intérêt légitime impérieux ({ $article }) : { $interest }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-reason = Motif du transfert : { $reason }.

# Law: Art. 46
# Note: Values as the register states them.
# reviewed: none
transfer-supplementary = Mesures supplémentaires : { $measures }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-copy = Pour obtenir une copie des garanties : { $copy }.

# Law: Art. 13(1)(f)
# Note: $link: a link or its text.
# reviewed: none
transfer-copy-link = Les garanties sont disponibles ici : { $link }

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
retention-for-at-most = { $duration } au plus

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-most = au plus { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-for-at-least = { $duration } au moins

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-least = au moins { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: Value of a row. $trigger is the vocabulary's `until` form with its preposition.
# reviewed: none
retention-until = { $trigger }

# Law: Art. 13(2)(a)
# Note: The criterion is authored and names an event.
# reviewed: none
retention-criteria = La durée dépend du critère suivant : { $criteria }.

# Law: Art. 13(2)(a)
# Note: The reason is authored in the register.
# reviewed: none
retention-unlimited = sans limitation de durée, pour la raison suivante : { $reason }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-backups = Les copies de sauvegarde subsistent encore { $duration }.

# Law: Art. 13(2)(a)
# Note: $condition: the condition as authored.
# reviewed: none
retention-condition = Dans ce cas : { $condition }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-reason = Motif : { $reason }.

# Law: Art. 13(2)(a)
# Note: $law: citation of the statute.
# reviewed: none
retention-law = Texte applicable : { $law }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-active = En base active : { $period }

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-archive = Puis en archivage intermédiaire : { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: Whole sentence.
# reviewed: none
retention-archive-access = Seules des personnes spécialement habilitées accèdent à cette archive.

# Law: Art. 5(1)(e), 25(2)
# Note: Values as the register states them.
# reviewed: none
retention-archive-access-named = Accès à cette archive : { $access }.

# Law: Art. 5(1)(e)
# Note: $purpose: title of a purpose.
# reviewed: none
retention-archive-only-for = Dans cette archive, les données ne servent qu’à ceci : { $purpose }.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-erase = Nous effaçons ensuite les données.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-destroy = Nous détruisons ensuite les données et leurs supports.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-anonymise = Nous anonymisons ensuite les données, qui ne permettent plus de vous identifier.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-aggregate = Nous ne conservons ensuite que des chiffres agrégés, qui n’identifient personne.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-overwrite = De nouveaux enregistrements écrasent ensuite les données.

# Law: Art. 28(3)(g)
# Note: Whole sentence.
# reviewed: none
retention-then-return = Nous restituons ensuite les données.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-review = Nous vérifions ensuite si les données sont encore nécessaires et effaçons celles qui ne le sont plus.

# Law: Art. 89(1)
# Note: Whole sentence.
# reviewed: none
retention-then-archive-public-interest = Les données sont ensuite versées à des archives définitives dans l’intérêt public.

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-category = Données

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-purpose = Finalité

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-period = Durée

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-then = Sort des données

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-reason = Motif

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
retention-column-law = Texte applicable

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-table-caption = Durées de conservation par finalité

# Law: Art. 17(3)(e)
# Note: Clause library.
# reviewed: none
retention-dispute = En cas de litige, nous conservons les données nécessaires jusqu’à son règlement définitif.

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
uses-table-caption = Utilisations, catégories de données et bases légales

## Marketing

# Law: Directive 2002/58/EC art. 13(2)
# Note: Whole sentence.
# reviewed: none
marketing-stop-message = Chaque message vous indique comment ne plus en recevoir.

# Law: Art. 21(2)-(3)
# Note: $contact: contact as written.
# reviewed: none
marketing-stop-contact = Pour ne plus être sollicité, adressez-vous à : { $contact }.

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
marketing-partners = Partenaires dont vous recevez les offres : { $partners }.

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
marketing-no-partners = Nous ne vous adressons que nos propres offres.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
marketing-stop-consequence = Dès votre opposition, nous cessons. Vos contrats avec nous n’en sont pas affectés.

# Law: Art. 6(1)(c), 21(3)
# Note: Clause library.
# reviewed: none
marketing-suppression = Nous ne conservons que ce qui permet de respecter votre opposition.

# Law: Art. 21(2)
# Note: Values as the register states them.
# reviewed: none
marketing-national-list = Vous pouvez aussi vous inscrire sur cette liste d’opposition : { $list }.

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
marketing-profiling = Nous choisissons nos offres d’après votre profil. Si vous vous y opposez, ce profilage cesse aussi.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-channel = Canal

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-mode = Condition

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
marketing-column-purpose = Pour

## Automated decisions and profiling

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none = Aucune décision à votre sujet n’est prise par des moyens exclusivement automatisés.

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none-profiling = Aucune décision à votre sujet n’est prise par des moyens exclusivement automatisés. Nous n’établissons pas de profil.

# Law: Art. 4(4), 13(2)(f)
# Note: $purpose: title of a purpose.
# reviewed: none
automated-profiling = Nous recourons au profilage pour cette finalité : { $purpose }.

# Law: Art. 21(1)-(3)
# Note: $contact: contact as written.
# reviewed: none
automated-profiling-objection = Vous pouvez vous opposer à ce profilage. Contact : { $contact }.

# Law: Art. 21(1)-(3)
# Note: The way to object is authored in the register.
# reviewed: none
automated-profiling-objection-how = Pour vous opposer à ce profilage : { $how }.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
automated-profiling-stops = Dès votre opposition, le profilage cesse.

# Law: Art. 22
# Note: Whole sentence.
# reviewed: none
automated-assisted = Un système automatisé prépare la décision ; une personne la prend.

# Law: Art. 22(1)
# Note: Values as the register states them.
# reviewed: none
automated-solely = Cette décision, qui produit pour vous des effets juridiques ou vous affecte de manière similaire et significative, est entièrement automatisée : { $decision }.

# Law: Art. 22(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-contract = Cette décision est nécessaire au contrat qui nous lie à vous ({ $article }).

# Law: Art. 22(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
automated-ground-law = La loi autorise cette décision ({ $article }) : { $law }.

# Law: Art. 22(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-explicit-consent = Vous avez explicitement consenti à cette décision ({ $article }).

# Law: Art. 22(4), 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-explicit-consent = La décision utilise des données sensibles, ce à quoi vous avez explicitement consenti ({ $article }).

# Law: Art. 22(4), 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-substantial-public-interest = La décision utilise des données sensibles pour des motifs d’intérêt public important ({ $article }).

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-logic = Comment cela fonctionne : { $logic }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-significance = À quoi sert le résultat : { $significance }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-consequences = Ce que cela implique pour vous : { $consequences }

# Law: Art. 22(3)
# Note: Values as the register states them.
# reviewed: none
automated-safeguards = Garanties : { $safeguards }

# Law: Art. 22(3)
# Note: $contact: contact as written.
# reviewed: none
automated-human = Vous pouvez demander l’intervention d’une personne, donner votre point de vue et contester la décision. Contact : { $contact }.

## Security

# Law: Art. 35
# Note: Clause library.
# reviewed: none
clause-impact-assessment = Avant toute utilisation de données susceptible d’engendrer un risque élevé, nous en évaluons l’impact pour vous.

## Breach

# Law: Art. 33(1)
# Note: $authority: name of the authority.
# reviewed: none
breach-authority = Si une violation est susceptible d’engendrer un risque pour vous, nous la notifions sous 72 heures à l’autorité : { $authority }.

# Law: FADP art. 24
# Note: For laws that set no number of hours. $authority: name of the authority.
# reviewed: none
breach-authority-soon = Si une violation est susceptible d’entraîner un risque élevé pour vous, nous l’annonçons dans les meilleurs délais à l’autorité : { $authority }.

# Law: Art. 34(1)-(2)
# Note: Whole sentence.
# reviewed: none
breach-you = Si le risque est élevé, nous vous informons dans les meilleurs délais. Nous indiquons la nature de l’incident, ses conséquences et nos mesures.

# Law: Art. 33(5)
# Note: Whole sentence.
# reviewed: none
breach-record = Nous documentons chaque violation.

# Law: Art. 33, 34
# Note: Clause library: the short form, where no section on breaches is planned.
# reviewed: none
clause-breach = Nous notifions à l’autorité de contrôle toute violation susceptible d’engendrer un risque pour vous. Si le risque est élevé, nous vous en informons aussi.

## Children

# Law: Art. 8(1)
# Note: The age is that of the law pack or of the plan. $age: a number of years.
# reviewed: none
clause-children = À partir de { $age } ans, vous pouvez consentir seul à l’utilisation de vos données dans nos services en ligne. Avant cet âge, l’accord d’un titulaire de l’autorité parentale est nécessaire.

# Law: Art. 8, 12(1)
# Note: $purposes: list of purposes.
# reviewed: none
children-purposes = Nous utilisons des données de mineurs pour les finalités suivantes : { $purposes }.

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
children-parents = Les titulaires de l’autorité parentale peuvent exercer les droits de leur enfant.

## Cookies and similar technologies

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-consent = Nous ne déposons ces cookies qu’après votre consentement.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt = Ces cookies ne requièrent pas de consentement, car le service que vous demandez ne peut fonctionner sans eux.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt-audience = Ces cookies sont exemptés de consentement. Ils mesurent seulement l’audience, aux conditions fixées par l’autorité.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-exempt-reason = Aucun consentement n’est requis, pour la raison suivante : { $reason }.

# Law: Art. 7(3); Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-choice = Refuser est aussi simple qu’accepter. Vous pouvez changer d’avis à tout moment.

# Law: Art. 7(3)
# Note: $link: a link or its text.
# reviewed: none
cookies-settings-link = Modifier ou retirer votre choix : { $link }

# Law: Directive 2002/58/EC recital 25
# Note: Whole sentence.
# reviewed: none
cookies-browser = Vous pouvez aussi supprimer les cookies dans les réglages de votre navigateur.

# Law: Art. 13(1)(c)
# Note: $link: a link or its text.
# reviewed: none
cookies-policy-link = La politique relative aux cookies : { $link }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Title of a separate cookie policy.
# reviewed: none
cookies-title = Politique relative aux cookies

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-caption = Cookies de la catégorie : { $category }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-vendor-caption = Cookies du fournisseur : { $provider }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-name = Nom

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-kind = Type

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-provider = Fournisseur

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
cookies-column-purpose = Finalité

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
cookies-column-data = Données

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-consent = Consentement

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-lifetime = Durée de vie

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-retention = Conservation des données

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
cookies-column-refusal = En cas de refus

# Law: Art. 21
# Note: Label.
# reviewed: none
cookies-column-opt-out = Opposition

# Law: Art. 13
# Note: Label.
# reviewed: none
cookies-column-information = Plus d’informations

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-third-parties = Autres accès

# Law: Art. 13(2)(a)
# Note: Lifetime of a session cookie.
# reviewed: none
cookies-session = Jusqu’à la fermeture du navigateur

## Data about other people

# Law: Art. 14
# Note: Clause library. Must not shift our duty to inform.
# reviewed: none
clause-third-persons = Ne nous communiquez des données sur d’autres personnes que si c’est nécessaire. Nous les informons nous-mêmes comme la loi l’exige.

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
third-persons-tell-them = Vous pouvez leur montrer cette politique. Elle les concerne aussi.

# Law: Art. 14(3)
# Note: Whole sentence.
# reviewed: none
third-persons-first-contact = Nous les informons dans un délai d’un mois, et au plus tard lors du premier contact avec elles ou de la première communication de leurs données.

## Rights

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access = Droit d’accès

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access-short = accès

# Law: Art. 15
# Note: Whole sentence.
# reviewed: none
right-access-meaning = Vous pouvez demander si nous utilisons vos données, en obtenir une copie et savoir comment nous les utilisons.

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification = Droit de rectification

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification-short = rectification

# Law: Art. 16
# Note: Whole sentence.
# reviewed: none
right-rectification-meaning = Vous pouvez faire corriger des données inexactes et compléter des données incomplètes.

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure = Droit à l’effacement

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure-short = effacement

# Law: Art. 17(1)
# Note: Whole sentence.
# reviewed: none
right-erasure-meaning = Vous pouvez faire effacer vos données, par exemple si elles ne sont plus nécessaires ou si vous retirez votre consentement.

# Law: Art. 17(1)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-consent-withdrawn = Après le retrait de votre consentement, vous pouvez faire effacer les données. Cela concerne : { $purposes }.

# Law: Art. 17(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary = Dès que les données ne sont plus nécessaires, vous pouvez les faire effacer. Cela concerne : { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary-or-objected = Si les données ne sont plus nécessaires ou si votre opposition aboutit, vous pouvez les faire effacer. Cela concerne : { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-law-requires = Nous ne pouvons pas effacer des données que la loi nous oblige à conserver. Cela concerne : { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-task-requires = Nous ne pouvons pas effacer des données nécessaires à une mission d’intérêt public. Cela concerne : { $purposes }.

# Law: Art. 17(3)(e)
# Note: Whole sentence.
# reviewed: none
right-erasure-limit-legal-claims = Nous conservons les données nécessaires à la constatation, à l’exercice ou à la défense de droits en justice.

# Law: Art. 17(3)(d)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-limit-research = Nous ne pouvons pas effacer des données lorsque cela rendrait la recherche impossible ou la compromettrait gravement. Cela concerne : { $purposes }.

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction = Droit à la limitation du traitement

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction-short = limitation

# Law: Art. 18(1)
# Note: Whole sentence.
# reviewed: none
right-restriction-meaning = Vous pouvez demander le gel de vos données, par exemple pendant que nous vérifions leur exactitude.

# Law: Art. 18(1)(a)-(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-restriction-contested-or-unlawful = Ce droit vaut si vous contestez l’exactitude des données ou si leur utilisation est illicite. Cela concerne : { $purposes }.

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability = Droit à la portabilité des données

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability-short = portabilité

# Law: Art. 20(1)-(2)
# Note: Whole sentence.
# reviewed: none
right-portability-meaning = Vous pouvez recevoir, dans un format courant lisible par machine, les données que vous avez fournies, ou les faire transmettre à un tiers.

# Law: Art. 20(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-portability-provided-and-automated = Ce droit porte sur les données que vous avez fournies et qui sont traitées de façon automatisée. Cela concerne : { $purposes }.

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object = Droit d’opposition

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object-short = opposition

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-meaning =
    { $border ->
        [ch] Vous pouvez vous opposer à tout moment à l’utilisation de vos données.
       *[other] Vous pouvez vous opposer à tout moment, pour des raisons tenant à votre situation particulière, aux utilisations pour lesquelles ce droit existe.
    }

# Law: Art. 21(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-own-situation = Indiquez-nous les raisons tenant à votre situation. Cela concerne : { $purposes }.

# Law: FADP art. 30(2)(b), 31
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-object-unless-justified = Nous cessons, sauf motif justificatif prévu par la loi. Cela concerne : { $purposes }.

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-effect =
    { $border ->
        [ch] Nous cessons alors, sauf si vous avez consenti, si un intérêt prépondérant justifie l’utilisation ou si la loi la prévoit.
       *[other] Nous cessons alors, sauf si nous démontrons des motifs légitimes et impérieux ou si les données sont nécessaires à la défense de droits en justice.
    }

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing = Droit de s’opposer à la prospection

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing-short = opposition à la prospection

# Law: Art. 21(2)-(3)
# Note: Whole sentence.
# reviewed: none
right-object-marketing-meaning = Vous pouvez vous opposer à la prospection à tout moment, sans motif et sans frais. Nous y mettons alors fin.

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research = Droit de s’opposer à la recherche et aux statistiques

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research-short = opposition à la recherche et aux statistiques

# Law: Art. 21(6)
# Note: Whole sentence.
# reviewed: none
right-object-research-meaning = Vous pouvez vous opposer à la recherche ou aux statistiques, pour des raisons tenant à votre situation particulière.

# Law: Art. 21(6)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-research-unless-public-interest-task = Ce droit ne vaut pas si ces travaux sont nécessaires à une mission d’intérêt public. Cela concerne : { $purposes }.

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent = Droit de retirer votre consentement

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent-short = retrait du consentement

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
right-withdraw-consent-meaning = Vous pouvez retirer votre consentement à tout moment. Ce qui a été fait auparavant reste licite.

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention = Droit à une intervention humaine

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention-short = intervention humaine

# Law: Art. 22(1), 22(3)
# Note: Whole sentence.
# reviewed: none
right-human-intervention-meaning = Vous pouvez faire réexaminer une décision automatisée par une personne, donner votre point de vue et la contester.

# Law: Art. 22(2)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-only-if-law-authorises = Seule une loi peut autoriser ici une telle décision, avec des garanties pour vous. Cela concerne : { $purposes }.

# Law: Art. 22(1)-(2)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-otherwise-prohibited = Une telle décision n’est permise ici que par la loi, un contrat ou votre consentement explicite. Cela concerne : { $purposes }.

# Law: FADP art. 21(3)(b)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-explicit-consent = Ce droit ne vaut pas si vous avez expressément consenti à la décision automatisée. Cela concerne : { $purposes }.

# Law: FADP art. 21(3)(a)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-request-granted = Ce droit ne vaut pas si la décision satisfait à votre demande dans le cadre d’un contrat. Cela concerne : { $purposes }.

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint = Droit d’introduire une réclamation

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint-short = réclamation

# Law: Art. 77
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning = Vous pouvez introduire une réclamation auprès de l’autorité : { $authority }.

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem = Droit de définir le sort de vos données après votre décès

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-short = directives post mortem

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-meaning = Vous pouvez laisser des directives sur la conservation, l’effacement et la communication de vos données après votre décès.

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased = Droit des proches après un décès

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-short = droits des proches après un décès

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-meaning = Après votre décès, vos proches et vos héritiers peuvent nous demander l’accès à vos données, leur rectification ou leur effacement, sauf si vous l’avez interdit ou si la loi l’interdit.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller = Droit de nous adresser une réclamation

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-short = réclamation auprès de nous

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-meaning = Vous pouvez nous adresser directement une réclamation sur l’utilisation de vos données.

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release = Droit à la remise ou à la transmission des données

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-short = remise des données

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-meaning = Vous pouvez obtenir la remise, dans un format électronique courant, des données que vous nous avez communiquées, ou leur transmission à un tiers.

# Law: FADP art. 28(1)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-data-release-provided-and-automated = Ce droit porte sur les données que vous nous avez communiquées et qui sont traitées de façon automatisée. Cela concerne : { $purposes }.

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure = Droit à l’effacement accéléré pour les mineurs

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-short = effacement des données de mineurs

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-meaning = Les données collectées en ligne alors que vous étiez mineur sont effacées sur demande, dans les meilleurs délais.

# Law: WP260 rev.01 annex
# Note: $purposes: list of purposes.
# reviewed: none
right-purposes = S’applique à : { $purposes }

# Law: WP260 rev.01 annex
# Note: Label.
# reviewed: none
right-all-purposes = S’applique à toutes les finalités

# Law: Art. 15-22
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
right-provision = Texte : { $article }

# Law: Art. 23
# Note: $reason is authored, $law cites the restricting provision.
# reviewed: none
right-restricted = La loi limite ce droit : { $reason } ({ $law }).

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-how-contact = Pour exercer vos droits, adressez-vous à : { $contact }.

# Law: Art. 12(2)
# Note: Subject of an e-mail, without special characters.
# reviewed: none
rights-mail-subject = Demande concernant mes données personnelles

# Law: Art. 12(3)
# Note: Periods come from the law pack.
# reviewed: none
rights-deadline = Nous répondons sous { $deadline }. Si la demande est complexe, nous pouvons prolonger ce délai de { $extension } ; nous vous indiquons alors pourquoi.

# Law: FADP art. 25(7)
# Note: For laws that set no limit to the extension.
# reviewed: none
rights-deadline-no-extension = Nous répondons sous { $deadline }. S’il nous faut plus de temps, nous vous indiquons la date de notre réponse.

# Law: Art. 12(5)
# Note: Whole sentence.
# reviewed: none
rights-free = L’exercice de vos droits est gratuit.

# Law: Art. 12(6)
# Note: Whole sentence. What a controller asks for as proof follows it.
# reviewed: none
rights-identity = Nous ne vous demandons de justifier de votre identité qu’en cas de doute raisonnable.

# Law: Art. 12(4)
# Note: Whole sentence.
# reviewed: none
rights-refusal = Si nous ne donnons pas suite à votre demande, nous vous indiquons pourquoi et où introduire une réclamation.

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-second-instance = Si notre réponse ne vous satisfait pas, vous pouvez demander un réexamen : { $contact }.

# Law: Art. 12(2), 80
# Note: Whole sentence.
# reviewed: none
rights-representative = Une personne que vous mandatez peut agir pour vous.

## Contact

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-email = Par courriel

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-post = Par courrier

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-phone = Par téléphone

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-form = Formulaire en ligne

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-area = Dans votre espace client

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-name = Interlocuteur

# Law: Art. 12(2)
# Note: Label.
# reviewed: none
contact-row-note = À savoir

## Complaints

# Law: Art. 13(2)(d), 77
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority = Vous pouvez introduire une réclamation auprès de l’autorité de contrôle : { $authority }.

# Law: Art. 77(1)
# Note: European Union only.
# reviewed: none
complaint-authority-elsewhere = Vous pouvez aussi saisir l’autorité de l’État membre où vous résidez ou travaillez, ou de celui où la violation aurait eu lieu.

# Law: Art. 12(2)
# Note: Clause library; must not make the complaint conditional.
# reviewed: none
complaint-us-first = Nous vous invitons à nous écrire d’abord. Vous n’êtes pas tenu de le faire avant d’introduire une réclamation.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only. $contact: contact as written.
# reviewed: none
complaint-to-controller = Vous pouvez nous adresser une réclamation : { $contact }.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
complaint-to-controller-steps = Nous en accusons réception sous 30 jours. Nous l’examinons ensuite et vous en communiquons l’issue dans les meilleurs délais.

# Law: Art. 79
# Note: Whole sentence.
# reviewed: none
complaint-court = Vous pouvez aussi saisir la justice.

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-authority = Autorité

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-former-name = Ancien nom

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-address = Adresse

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-phone = Téléphone

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-email = Courriel

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-website = Site internet

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-form = Formulaire de réclamation

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-mediation = Médiation

## Changes and versions

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
changes-first-version = Ceci est la première version de cette politique.

# Law: WP260 rev.01 §§ 29-32
# Note: $channel: the channel's label. $duration: a period in words.
# reviewed: none
changes-announced-lead = Nous annonçons les modifications importantes au moins { $duration } à l’avance, par : { $channel }.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
changes-last = Dernière modification le { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-upcoming = À partir du { $date }, une nouvelle version s’applique : { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-current = Jusqu’au { $date }, la version actuelle s’applique : { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-version = Version

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-summary = Ce qui a changé

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-editorial = Rédaction seulement

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-inform = Modification portée à votre connaissance

# Law: WP260 rev.01 §§ 29-32; Art. 13(3)
# Note: Label.
# reviewed: none
change-prior-information = Nouvelle finalité, annoncée au préalable

# Law: WP260 rev.01 §§ 29-32; Art. 6(1)(a)
# Note: Label.
# reviewed: none
change-consent-needed = Nouvelle finalité soumise à votre consentement
