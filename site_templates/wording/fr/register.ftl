### Libellés et phrases du site du registre ; l’équipe et l’autorité les lisent.


## Pages and navigation
register-register = Registre
register-activities = Activités
register-all-activities = Toutes les activités
register-records = Registres des responsables
register-processor-records = Registre de sous-traitant
register-parties = Organismes extérieurs
register-measures = Mesures
register-systems = Systèmes
register-trackers = Traceurs
register-vocabulary = Vocabulaire
register-wording = Formulations
register-wording-lead = Les phrases dont sont faites les politiques, par langue : qui les a relues, et quelles traductions sont plus anciennes que l’anglais qu’elles traduisent.
register-wording-table = Langues et leur état
register-wording-language = Langue
register-wording-clauses = Clauses
register-wording-reviewed = Relues par un juriste
register-wording-of = { $done } sur { $all }
register-wording-nobody = par personne encore
register-wording-stale = Traductions à revoir
register-wording-stale-in = Traductions à revoir : { $language }
register-rules = Règles
register-rules-lead =
    { $count ->
        [one] Une règle contrôle ce registre.
        *[other] { $count } règles contrôlent ce registre. La page de chacune dit pourquoi elle importe et montre, en anglais, ce qui est signalé et ce qui est admis.
    }
register-rules-family-lead = Pourquoi chaque règle importe, ce qu’elle signale et ce qu’elle admet. Ces pages sont rédigées en anglais. Ce qu’un exemple omet est conforme à un enregistrement complet ; les exemples sont exécutés par les tests du programme.
register-codes = Tous les codes
register-codes-table = Tous les codes
register-codes-of-format = Fichiers, forme et références
register-coverage = Les règles, article par article
register-coverage-table = Les règles, article par article
register-code = Code
register-finding = Constat
register-severity = Gravité
register-severity-error = Erreur
register-severity-warning = Avertissement
register-severity-info = Indication
register-since-version = Depuis la version
register-yields-to = S’efface devant
register-article-of-law = Disposition
register-examples-reported = Signalés
register-examples-accepted = Admis
register-pages = Pages
register-look-up = Rechercher par
register-look-up-lead = Un élément, et tout ce que le registre en dit.
register-overviews = Vues d’ensemble
register-overviews-lead = Tout le registre vu sous un seul angle. Sous chaque schéma, un tableau donne les mêmes informations.
register-background = Référence
register-background-lead = Ce sur quoi le registre repose : les règles qui le contrôlent, les termes qu’il emploie, les phrases dont ses politiques sont faites.
register-about-parties = Sous-traitants, destinataires, autorités : ce qui est convenu avec eux, où ils interviennent.
register-about-systems = Où les données sont conservées, par qui, pour quelles activités.
register-about-measures = Ce qui protège les données, qui en répond, quand cela a été testé pour la dernière fois.
register-about-retention = Les durées de conservation communes à plusieurs activités, et la loi qui les fixe.
register-about-trackers = Les cookies et tout ce qui est lu ou écrit sur l’appareil d’une personne.
register-about-rules = Chaque règle qui contrôle ce registre, avec des exemples.
register-about-vocabulary = Les termes que les fiches emploient, fournis ou propres au registre.
register-about-wording = Qui a relu les phrases des politiques, et quelles traductions ne sont plus à jour.
register-todo-navigation = À faire
register-todo-title = Ce qui presse
register-languages = Cette page dans d’autres langues
register-footer = { $name }, état du droit au { $day }
register-about-page = À propos de cette page
register-on-this-page = Sur cette page
register-written-in = Écrit dans

## How facts stand
register-none = Néant.
register-none-because = Néant :
register-none-here = ce que l’activité indique ici concerne d’autres responsables du traitement
register-not-stated = Non renseigné
register-nothing-stated = Rien d’indiqué
register-gap = À fournir :
register-gap-owner = Responsable interne : { $owner }
register-gap-due = échéance { $day }
register-inherited = hérité des valeurs par défaut du registre
register-all = toutes
register-all-data = toutes les données
register-yes = oui
register-colon = { $label } :
register-session = jusqu’à la fermeture du navigateur
register-occasional = occasionnel
register-external = externe

## Article 30
register-letter = Article 30, paragraphe { $paragraph }, point { $letter })
register-article = Art. { $article }
register-completeness = Complétude au regard de l’article 30, paragraphe 1
register-complete = complet
register-none-stated = néant déclaré
register-missing = manquant
register-gaps =
    { $count ->
        [one] 1 lacune
        *[other] { $count } lacunes
    }
register-gap-in = à compléter : { $letters }
register-strip-controllers = Responsable
register-strip-purposes = Finalités
register-strip-persons-and-data = Personnes, données
register-strip-recipients = Destinataires
register-strip-transfers = Transferts
register-strip-time-limits = Délais
register-strip-security = Sécurité
register-strip-categories-of-processing = Catégories de traitements
register-section-controllers = Responsables du traitement
register-section-purposes = Finalités
register-section-persons-and-data = Personnes et données
register-section-recipients = Destinataires
register-section-transfers = Transferts vers des pays tiers
register-section-time-limits = Délais d’effacement
register-section-security = Mesures de sécurité
register-section-beyond = Au-delà de l’article 30

## First page
register-audience-internal = Registre interne
register-audience-regulator = Pour l’autorité de contrôle
register-audience-public = Registre public
register-home-lead =
    { $activities ->
        [one] 1 activité
        *[other] { $activities } activités
    } de { $controllers ->
        [one] 1 responsable du traitement
        *[other] { $controllers } responsables du traitement
    }. Registre tenu au titre de l’article 30.
register-law-as-of = État du droit au
register-laws = Droit applicable
register-reviews = Révisions en retard
register-gaps-by-owner = Lacunes, par responsable interne
register-other-findings = Constats du contrôle
register-no-reviews = Aucune révision en retard
register-no-gaps-by-owner = Aucune lacune
register-no-other-findings = Le contrôle n’a rien relevé d’autre
register-days-late =
    { $days ->
        [one] 1 jour de retard
        *[other] { $days } jours de retard
    }
register-was-due = échéance du { $day }
register-never-reviewed = jamais révisé
register-overdue = en retard
register-no-owner = Sans responsable interne
register-all-of = Voir les { $count }
register-at-line = ligne { $line }
register-counts = Le registre en chiffres
register-count-activities =
    { $count ->
        [one] activité
        *[other] activités
    }
register-count-organisations =
    { $count ->
        [one] organisation
        *[other] organisations
    }
register-count-processor-records =
    { $count ->
        [one] fiche de sous-traitant
        *[other] fiches de sous-traitant
    }
register-count-parties =
    { $count ->
        [one] organisme extérieur
        *[other] organismes extérieurs
    }
register-count-destinations =
    { $count ->
        [one] pays de destination
        *[other] pays de destination
    }
register-count-measures =
    { $count ->
        [one] mesure
        *[other] mesures
    }
register-count-records-of =
    { $count ->
        [one] 1 autre fiche
        *[other] { $count } autres fiches
    }
register-count-activities-of =
    { $count ->
        [0] aucune activité
        [one] 1 activité
        *[other] { $count } activités
    }
register-activities-of = Activités : { $department }
register-no-department = Service non indiqué
register-no-persons = Aucune catégorie de personnes indiquée
register-todo-lead = Révisions, lacunes et constats de tout le registre.

## Lists
register-activities-lead =
    { $count ->
        [one] 1 activité de traitement.
        *[other] { $count } activités de traitement, par service.
    }
register-activities-table = Toutes les activités de traitement
register-records-lead = Un registre par responsable, dans l’ordre de l’article 30, paragraphe 1, complet et prêt à être remis.
register-records-table = Registres des responsables
register-parties-lead =
    { $count ->
        [one] 1 personne ou organisme extérieur.
        *[other] { $count } personnes et organismes extérieurs.
    }
register-parties-table = Tous les organismes extérieurs
register-processor-lead =
    { $count ->
        [one] 1 catégorie de travaux effectués pour d’autres, par client.
        *[other] { $count } catégories de travaux effectués pour d’autres, par client.
    }
register-engagements-table = Travaux effectués pour ce client
register-engagements = Activités de sous-traitant
register-no-engagements = Aucune organisation du registre n’agit comme sous-traitant.
register-no-client = Client non indiqué
register-measures-lead = Le catalogue des mesures techniques et organisationnelles, et leur utilisation.
register-measures-table = Catalogue des mesures
register-systems-lead = Applications, bases et fichiers qui contiennent les données.
register-systems-table = Systèmes
register-trackers-lead = Cookies et autres traceurs.
register-trackers-table = Traceurs
register-vocabulary-lead = Les termes que ce registre emploie ; les siens sont signalés.
register-terms-table = Termes

## Column headings
register-activity = Activité
register-processing-activity = Activité de traitement
register-controller = Responsable du traitement
register-controllers = Responsables du traitement
register-all-controllers = les { $count }
register-article-30 = Article 30
register-legal-bases = Bases juridiques
register-next-review = Prochaine révision
register-last-review = Révisé
register-status = État
register-department = Service
register-owner = Responsable interne
register-reference = Référence
register-applies-to = S’applique à
register-data = Données
register-items = Éléments
register-persons = Personnes
register-from = Origine
register-to-provide = À fournir ?
register-purposes = Finalités
register-source = Source
register-description = Description
register-informed = Information des personnes
register-recipient = Destinataire
register-role = Rôle
register-country = Pays
register-countries = Pays
register-contract = Contrat
register-tool = Ce qui l’autorise
register-instrument = Instrument
register-transfer-assessment = Évaluation
register-phase = Phase
register-period = Durée
register-from-when = À partir de
register-law = Texte
register-then = Ensuite
register-contact = Contact
register-dpo = Délégué à la protection des données
register-dpo-designated = Délégué désigné le
register-dpo-notified = Désignation communiquée à l’autorité le
register-representative = Représentant
register-party = Organisme extérieur
register-used-in = Utilisé dans
register-used-by = Utilisée par
register-record = Fiche
register-as-what = En qualité de
register-contract-kind = Nature
register-signed = Signé
register-expires = Expire
register-no-end-stated = aucun terme indiqué
register-subprocessing = Sous-traitance ultérieure
register-audited = Audité
register-no-audit = aucun audit indiqué
register-subprocessor = Sous-traitant ultérieur
register-subprocessors = Sous-traitants ultérieurs
register-service = Prestation
register-authorised = Autorisé
register-authorisation = Autorisation
register-measure = Mesure
register-measure-status = État
register-tested-when = Testée
register-system = Système
register-supplier = Fournisseur
register-locations = Localisation
register-tracker = Traceur
register-tracker-purpose = Usage
register-tracker-consent = Consentement
register-lifetime = Durée de vie
register-provider = Émetteur
register-client = Client
register-engagement = Travaux
register-processor = Sous-traitant
register-client-processing = Traitements
register-representative-and-dpo = Représentant, délégué
register-duty = Obligation
register-done-by = Assumée par
register-term = Terme
register-definition = Définition
register-identifier = Identifiant

## Captions
register-controllers-table = Responsables du traitement
register-data-table = Catégories de données
register-sources-table = Sources
register-recipients-table = Destinataires, y compris dans des pays tiers
register-transfers-table = Transferts
register-time-limits-table = Délais par catégorie de données
register-contracts-table = Contrats
register-subprocessors-table = Sous-traitants ultérieurs
register-uses-table = Où il intervient
register-clients-table = Responsables pour le compte desquels les travaux sont effectués
register-duties-table = Obligations

## Activity
register-joint-controllers = Responsables conjoints
register-arrangement = Accord
register-essence = Grandes lignes de l’accord
register-when-colon = Quand :
register-persons-categories = Catégories de personnes
register-data-categories = Catégories de données
register-children = enfants
register-vulnerable = vulnérables
register-criminal = infractions
register-national-id = numéro national
register-highly-personal = hautement personnelles
register-pseudonymised = pseudonymisées
register-publicly-accessible = accessible au public
register-notable = Peut surprendre
register-since = Depuis
register-legal-basis = Base juridique
register-case = Dans ce cas
register-interest = Intérêt
register-interest-of-third-party = (d’un tiers)
register-interest-colon = Intérêt :
register-balance = Résultat de la mise en balance
register-assessment = Mise en balance
register-recognised-interest = Intérêt reconnu
register-consent = Consentement
register-consent-explicit = explicite
register-consent-how = Recueil :
register-consent-proof = Preuve :
register-consent-withdrawal = Retrait :
register-consent-age = à partir de { $age } ans
register-consent-parental = Parents :
register-remark = Observation
register-special-ground = Condition pour les catégories particulières
register-criminal-ground = Données relatives aux infractions
register-secrecy = Secret :
register-safeguards-colon = Garanties :
register-authority-control = sous le contrôle de l’autorité publique
register-register-of-convictions = registre complet des condamnations
register-schedule-1 = Annexe 1 :
register-policy-document = Document de politique :
register-policy-not-followed = non conservées et effacées selon ce document
register-operations = Opérations
register-marketing = Prospection
register-objection-colon = Pour s’y opposer :
register-partners-colon = Partenaires :
register-original-purpose = Collectées pour
register-compatibility = Pourquoi c’est compatible
register-rights = Droits
register-rights-limits = Limites des droits
register-notes = Notes
register-remarks = Observations
register-archived = archivage
register-without-limit = sans limite
register-purposes-colon = Finalités :
register-access-colon = Accès :
register-backups = { $period } de plus dans les sauvegardes
register-deviation-colon = Écart motivé :
register-module = Module
register-until-day = jusqu’au { $day }
register-since-day = depuis le { $day }
register-copy-colon = Copie :
register-risk-colon = Risques :
register-authority-informed = Autorité informée :
register-persons-informed = Personnes informées :
register-document-version = version { $version }
register-document-expires = expire le { $day }
register-automated-decisions = Décisions automatisées
register-logic = Fonctionnement
register-significance = À quoi cela sert
register-consequences = Pour la personne
register-decision-ground = Ce qui l’autorise
register-safeguards = Garanties
register-objection = Pour s’y opposer
register-tested = Testé
register-impact-assessment = Analyse d’impact
register-screening = Examen préalable
register-decision = Décision
register-criteria-stated = Critères indiqués dans l’examen
register-criteria-not-stated = Critères qu’il n’indique pas
register-criteria-shown = La fiche montre aussi
register-to-be-judged = À apprécier :
register-national-list = Liste de l’autorité
register-rationale = Motif
register-screened = Examiné
register-assessment-document = Analyse
register-assessment-date = Date de l’analyse
register-dpo-advice = Avis du délégué
register-persons-consulted = Personnes consultées
register-residual-risk = Risque résiduel
register-prior-consultation = Consultation préalable
register-dpia-review = Prochaine révision
register-kept-for = données conservées { $period }
register-lifecycle = Vie de la fiche
register-start = Début du traitement
register-end = Fin du traitement
register-disposed = Dernières données supprimées
register-created = Rédigé
register-changed = Modifié
register-review-every = Intervalle entre révisions
register-approved = Approuvé
register-replaced-by = Remplacé par
register-papers = Systèmes et documents
register-core = Activité de base
register-core-yes = relève des activités de base
register-core-no = ne relève pas des activités de base
register-documents = Documents
register-incidents = Violations
register-tags = Étiquettes
register-findings = Constats du contrôle
register-waived-until = { $rule } accepté jusqu’au { $day }
register-accepted-until = accepté jusqu’au { $day }
register-approved-by = approuvé par { $approver }

## Records of controllers and processors
register-record-of-controller = Registre du responsable, article 30, paragraphe 1
register-record-of-processor = Registre du sous-traitant, article 30, paragraphe 2
register-record-lead =
    { $count ->
        [one] 1 activité de traitement, dans l’ordre de la loi.
        *[other] { $count } activités de traitement, dans l’ordre de la loi.
    }
register-record-planned =
    { $count ->
        [one] 1 activité prévue n’y figure pas.
        *[other] { $count } activités prévues n’y figurent pas.
    }
register-record-empty = aucune activité ne désigne cette organisation comme responsable
register-controller-and-contacts = Responsable et contacts
register-processor-and-controllers = Sous-traitant et responsables
register-trade-names = Noms commerciaux
register-identifiers = Immatriculation
register-address = Adresse
register-measures-described = Description générale des mesures
register-contacts = Contacts
register-establishments = Établissements
register-record-exemption = Exemption
register-form = formulaire en ligne
register-capital-of = capital { $amount }
register-representative-eu = Union européenne :
register-representative-uk = Royaume-Uni :
register-representative-ch = Suisse :
register-work = Travaux
register-on-behalf-of = pour le compte de :
register-client-contact = Contact pour les clients
register-end-of-contract = Au terme du contrat
register-final-controller = responsable final

## Parties, arrangements, catalogues
register-where-used = Où il intervient
register-not-used = Non utilisé
register-contracts = Contrats
register-who-it-is = Identité
register-transfer-to = transfert :
register-name = Nom
register-group-of-bodies = Désigne plusieurs organismes
register-legal-form = Forme juridique
register-international-organisation = Organisation internationale
register-website = Site web
register-privacy-policy = Sa politique de confidentialité
register-certifications = Certifications
register-scheme-dpf = cadre de protection des données UE–États-Unis
register-scheme-dpf-uk = extension britannique du Data Privacy Framework
register-scheme-dpf-ch = cadre de protection des données Suisse–États-Unis
register-scheme-hds = HDS (hébergeur de données de santé)
register-scheme-secnumcloud = SecNumCloud
register-scheme-c5 = C5 (BSI, Allemagne)
register-scheme-europrivacy = Europrivacy (label européen, article 42)
register-scheme-iso-27001 = ISO/IEC 27001
register-scheme-iso-27017 = ISO/IEC 27017
register-scheme-iso-27018 = ISO/IEC 27018
register-scheme-iso-27701 = ISO/IEC 27701
register-scheme-soc-2 = SOC 2
register-scheme-pci-dss = PCI DSS
register-naming = Dans les politiques
register-naming-name = par son nom
register-naming-category = par sa catégorie
register-arrangements = Accords de responsabilité conjointe
register-arrangement-kind = Accord de responsabilité conjointe
register-contact-point = Point de contact
register-document = Document
register-duties = Qui fait quoi
register-paper = papier
register-public-colon = Dit au public :
register-opt-out-colon = Pour s’y opposer :
register-info-colon = Expliqué par le fournisseur :
register-instructions-colon = Instructions :
register-every = intervalle : { $period }
register-own-term = terme propre
register-vocabulary-legal-bases = Bases juridiques
register-vocabulary-special-grounds = Conditions pour les catégories particulières
register-vocabulary-data-subjects = Catégories de personnes
register-vocabulary-data-categories = Catégories de données
register-vocabulary-recipients = Destinataires
register-vocabulary-transfer-tools = Outils de transfert
register-vocabulary-triggers = Points de départ des durées
register-vocabulary-measures = Types de mesures
register-vocabulary-channels = Canaux
register-vocabulary-audiences = Publics
register-vocabulary-tracker-categories = Catégories de traceurs
register-vocabulary-identifiers = Identifiants

## Accountability
register-until = Jusqu’au
register-other-consents = Consentements exigés par d’autres textes
register-worded = Autres formulations
register-consent-representative = Représentant :
register-ages = de { $youngest } à { $oldest } ans
register-ages-from = à partir de { $youngest } ans
register-exporter-colon = Exporté par :
register-persons-concerned =
    { $count ->
        [one] 1 personne concernée
        *[other] { $count } personnes concernées
    }
register-arrangement-covers = Il couvre
register-contact-here = Contact pour cette activité
register-ai = Système d’IA
register-related = Activités liées
register-not-informed = Dispense d’information
register-exemption-already-informed = elles disposent déjà de l’information
register-exemption-impossible-or-disproportionate = impossible ou efforts disproportionnés
register-exemption-laid-down-by-law = prévu par la loi
register-exemption-professional-secrecy = secret professionnel
register-authorisations = Autorisations
register-consultations = Consultations
register-authority = Autorité de contrôle
register-owners = Responsables internes
register-members = Associés ou membres
register-clients-only = pour :
register-own-activities = Activités propres
register-mandate-colon = Mandat :
register-organisation-activity = Son activité
register-controller-when = Responsable quand
register-parent = Détenue par
register-staff = Effectif
register-public-authority = Autorité publique
register-also-processor = Aussi sous-traitant
register-processor-notice = Information comme sous-traitant
register-identity-proof = Preuve d’identité
register-own-deadline = Délai de réponse
register-second-instance = Recours interne
register-internal-access = Accès interne
register-departments = Services

## Storage periods, policies and departments
register-rule-colon = Règle :
register-storage-rule = Règle
register-retention = Durées de conservation
register-retention-lead = Le référentiel des durées de conservation et leur emploi.
register-retention-table = Référentiel des durées de conservation
register-policies = Politiques
register-policies-lead = Les politiques de confidentialité publiées et les activités que chacune décrit.
register-policies-table = Politiques
register-policy = Politique
register-languages-of = Langues
register-version = Version
register-with-gaps = Incomplètes
register-departments-table = Services

## Look-up pages (persons, data, countries, systems)
register-about-persons = Ce qui est détenu sur les candidats, les clients ou toute autre catégorie de personnes, par exemple pour une demande d’accès.
register-about-data = Où se trouve chaque catégorie de données, qui la reçoit et combien de temps elle est conservée ; les catégories particulières d’abord.
register-about-countries = Qui travaille sur les données dans quel pays, ce qui y est transmis et sur quel fondement.
register-persons-lead = Les catégories de personnes. Chaque page dit tout ce que le registre contient sur l’une d’elles.
register-persons-table = Catégories de personnes
register-group-of-persons = Catégorie de personnes
register-sensitive-data = Catégories particulières et infractions
register-groups-near = Catégories plus larges et plus précises
register-glance = En bref
register-data-lead = Les catégories de données, en commençant par celles que la loi protège davantage.
register-sensitive-table = Catégories particulières (art. 9) et données relatives aux infractions (art. 10)
register-categories-table = Toutes les catégories de données
register-kinds-none = Aucune activité de ce registre ne comporte de données de ces catégories : { $kinds }.
register-data-not-stated =
    { $count ->
        [one] 1 activité n’indique pas ses données
        *[other] { $count } activités n’indiquent pas leurs données
    }
register-category-of-data = Catégorie de données
register-special-category = Catégorie particulière de données, article 9
register-article-10 = Données relatives aux infractions, article 10
register-offences = Condamnations et infractions
register-offences-lead = Données relatives aux condamnations pénales, aux infractions ou aux mesures de sûreté connexes.
register-receivers-table = Qui reçoit ces données
register-engaged-table = Activités de sous-traitant
register-clients = Clients
register-countries-lead = Tous les pays que le registre nomme pour un destinataire, un système ou un transfert.
register-countries-table = Pays
register-free-movement = Selon la loi
register-inside-border = les données circulent librement
register-adequate = décision d’adéquation
register-not-adequate = aucune décision d’adéquation
register-only-certified = seulement pour les destinataires certifiés : { $scheme }
register-parties-there = Organismes établis ou actifs dans ce pays
register-also-there = Également dans ce pays
register-own-organisations = Organismes du registre
register-engaged-by = (recruté par { $party })
register-safeguard-state = Où en est la garantie
register-through = Par
register-count-transfers-of =
    { $count ->
        [one] 1 transfert
        *[other] { $count } transferts
    }
register-from-to = De « { $first } » à « { $last } »
register-parts-table = Les activités en plusieurs parties, par nom
register-activities-from-to = Première et dernière
register-count = Nombre
register-paper-file = Fichier papier
register-breach = En cas de violation chez cet organisme
register-breach-lead = Ce que l’organisme détient des données, par son propre contrat ou par l’intermédiaire de ceux qui font appel à lui. Selon l’article 33 du RGPD, un responsable notifie une violation à son autorité dans les 72 heures après en avoir pris connaissance, sauf si un risque est peu probable. Un sous-traitant la notifie à ses responsables dans les meilleurs délais.
register-breach-nothing = Le registre ne nomme aucune donnée que cet organisme détiendrait.
register-breach-ask = À qui s’adresser
register-breach-controllers = Responsables concernés
register-breach-activities = Activités concernées
register-breach-clients = Clients à avertir
register-client-to-tell = Client à avertir
register-through-colon = par
register-transfer = transfert
register-kind-of-data = Nature
register-search = Rechercher
register-search-lead = Noms des fiches, finalités, catégories de personnes, données et organismes. Tous les mots doivent s’y trouver ; les accents et les majuscules ne comptent pas.
register-search-words = Mots à chercher
register-search-without = La recherche a besoin de scripts, qui ne fonctionnent pas ici. Les listes mènent aussi à tout.
register-filter = N’afficher que ce qui contient ces mots
register-shown = Affichés
register-receivers-in-parts = Ils sont nommés sur les pages des parties ci-dessous, chacun avec ses activités.

## Data flow, processors, transfers, storage periods
register-flow = Flux de données
register-flow-label = D’où viennent les données, où elles sont conservées, qui les reçoit
register-flow-from = proviennent de
register-flow-kept-in = conservées dans
register-flow-caption = De gauche à droite : la provenance des données, l’activité avec les systèmes qui les contiennent, et leurs destinataires, par rôle.
register-flow-caption-far = De gauche à droite : la provenance des données, l’activité avec les systèmes qui les contiennent, et leurs destinataires, par rôle. Un losange signale un transfert vers un pays tiers.
register-flow-more =
    { $count ->
        [one] et { $count } autre, dans le tableau
        *[other] et { $count } autres, dans le tableau
    }
register-flow-table = La même chose en tableau
register-flow-party = Source, système ou destinataire
register-overview-transfers = Transferts
register-about-overview-transfers = Quelles données partent vers des pays tiers, chez qui, sur quoi repose chaque transfert et jusqu’à quand.
register-transfers-overview-lead =
    { $count ->
        [one] { $count } transfert vers un pays tiers ou une organisation internationale, dans son état au { $day }.
        *[other] { $count } transferts vers des pays tiers ou des organisations internationales, dans leur état au { $day }.
    }
register-transfers-map = Carte des transferts
register-transfers-map-caption = Un carré par pays, à peu près là où il se trouve dans le monde. Les signes disent sur quoi reposent les transferts ; un pays qui en porte plusieurs reçoit des données à plusieurs titres.
register-transfers-list = Liste des transferts
register-ground-open = aucun fondement valable
register-ground-derogation = dérogation particulière
register-ground-safeguard = autres garanties
register-ground-adequacy = décision d’adéquation
register-ground-inside = aucun transfert : { $area }
register-importer = Qui reçoit
register-exporter = Qui envoie
register-transfer-state = État
register-signed-day = signé le { $day }
register-expired = expiré
register-in-force = en vigueur
register-in-force-until = en vigueur jusqu’au { $day }
register-no-decision = aucune décision en vigueur pour : { $country }
register-challenged = devant la Cour : { $case }
register-listed = inscrit : { $scheme }
register-listed-until = inscrit : { $scheme }, jusqu’au { $day }
register-not-listed = non inscrit : { $scheme }
register-stretch = { $first } à { $last }. Toutes les pages :
register-overview-storage-periods = Durées de conservation
register-about-overview-storage-periods = Ce qui est conservé et combien de temps, le plus long d’abord : point de départ, sort final et raison.
register-storage-periods-lead =
    { $count ->
        [one] { $count } durée. Plus de cinq ans ou sans limite, comptés depuis l’événement de départ : { $long }.
        *[other] { $count } durées. Plus de cinq ans ou sans limite, comptés depuis l’événement de départ : { $long }.
    }
register-storage-periods-together = Les activités qui conservent des données pour la même durée, en vertu du même texte et pour la même raison, partagent une barre et une ligne.
register-kept-unlimited = Sans limite
register-kept-over-five-years = Plus de cinq ans
register-kept-up-to-five-years = Cinq ans ou moins
register-kept-by-criterion = Jusqu’à un événement, ou selon un critère
register-kept-open = À fournir
register-kept-length = Durée
register-kept-what = Quoi
register-phases = Phases
register-law-or-reason = Texte et raison
register-until-event = jusqu’à un événement
register-begins = à partir de : { $event }
register-begins-colon = À partir de :
register-goes-on = suite
register-timeline-caption = Chaque pas de l’axe a la même largeur, bien qu’il représente un temps plus long. L’axe commence à l’événement à partir duquel le temps court ; les données en usage jusque-là sont dessinées à sa gauche.
register-timeline-of = Sur l’axe du temps : { $title }
register-overview-processors = Destinataires et sous-traitants
register-about-overview-processors = Quels sous-traitants, dans quels pays, pour quelles finalités, avec quel contrat, et à qui ils font appel ; et qui d’autre reçoit des données.
register-chain-lead =
    { $count ->
        [one] { $count } sous-traitant ; sous-traitants ultérieurs : { $further }.
        *[other] { $count } sous-traitants ; sous-traitants ultérieurs : { $further }.
    }
register-chain-processors = Sous-traitants et sous-traitants ultérieurs
register-chain-clients = Travail pour des clients
register-chain-others = Autres destinataires
register-chain-caption-processors = En gras, les responsables du traitement ; au-dessous leurs sous-traitants, puis ceux auxquels ces derniers font appel, avec leurs pays et l’état du contrat ou de l’autorisation.
register-chain-caption-places = En gras, les responsables du traitement ; au-dessous leurs sous-traitants, puis ceux auxquels ces derniers font appel, avec leurs pays.
register-chain-caption-clients = En gras, le client ; au-dessous l’organisme du registre qui fait le travail, puis ceux auxquels il fait appel.
register-chain-purposes = Finalités
register-engaged-by-column = Recruté par
register-contract-state = Contrat
register-state-sound = en règle
register-state-soon = prend fin dans les 90 jours
register-state-open = manquant ou échu
register-all-controllers-here = les { $count } responsables du traitement
register-gap-short = à fournir
register-no-contract = aucun contrat
register-group-agreement = accord intragroupe
register-group-agreement-day = accord intragroupe, signé le { $day }
register-no-group-agreement = aucun accord intragroupe indiqué
register-for-controller = pour { $controller }
register-under-law = droit : { $place }
register-not-signed = non signé
register-not-authorised = autorisation non indiquée
register-authorised-day = autorisé le { $day }
register-expires-day = expire le { $day }
register-expired-day = expiré le { $day }
register-subprocessing-colon = Sous-traitance ultérieure :
register-audited-colon = Audit :
register-and-more =
    { $count ->
        [one] et { $count } autre
        *[other] et { $count } autres
    }
register-overview-data-flow = Flux de données
register-about-overview-data-flow = D’où viennent les données de toute l’organisation et à quels types de destinataires elles vont.
register-flow-lead-activities = Des sources, à gauche, à travers chaque activité, jusqu’aux types de destinataires, à droite.
register-flow-lead-departments = Des sources, à gauche, à travers chaque service, jusqu’aux types de destinataires, à droite. Les activités sont trop nombreuses pour une ligne chacune ; la page de chaque activité dessine son propre flux.
register-flow-lead-persons = Des sources, à gauche, à travers les activités concernant chaque catégorie de personnes, jusqu’aux types de destinataires, à droite. Les activités sont trop nombreuses pour une ligne chacune ; la page de chaque activité dessine son propre flux.
register-flow-mark = des données circulent ici
register-flow-mark-count = des données circulent ici, dans tant d’activités
register-flow-mark-far = avec un transfert vers un pays tiers
register-lanes-caption = Une ligne pour chaque ligne du tableau ci-dessous. À gauche de la case, la provenance des données ; à droite, ceux qui les reçoivent. Les titres en gras sont les rôles, les titres qui les suivent les types de destinataires.
register-flow-no-kind = sans catégorie
register-count-of-activities = Activités
register-flow-sources = Proviennent de
register-flow-recipients = Vont à
register-flow-countries = Pays des destinataires
register-flow-abroad = Transferts vers

## Overviews of the whole register
register-overview = Vue d’ensemble
register-overview-of = { $overview } : { $part }
register-part-of = { $first } à { $last }
register-overview-completeness = Complétude
register-about-overview-completeness = Ce que l’article 30 demande à chaque fiche, point par point, et ce qui manque encore.
register-completeness-drawing = Activités en lignes, points de l’article 30, paragraphe 1, en colonnes.
register-completeness-by-department = Nombre d’activités d’un service dont un point de l’article 30, paragraphe 1, reste à compléter. Les activités sont trop nombreuses pour figurer ici une à une ; elles figurent sur les pages des services.
register-activities-open = activités à compléter
register-completeness-2 = Complétude au regard de l’article 30, paragraphe 2
register-completeness-2-drawing = Travaux de sous-traitance en lignes, points de l’article 30, paragraphe 2, en colonnes.
register-overview-data = Catégories de données
register-about-overview-data = Quelle activité utilise quelles données, les catégories particulières et les infractions d’abord, et de qui elles sont.
register-data-drawing = Activités en lignes, catégories de données en colonnes. Un losange marque les catégories particulières et les données relatives aux infractions.
register-data-by-department = Nombre d’activités d’un service qui utilisent une catégorie de données. Un losange marque les catégories particulières et les données relatives aux infractions. Les activités sont trop nombreuses pour figurer ici une à une ; elles figurent sur les pages des services.
register-data-overview-table = Activités et leurs catégories de données
register-special-data = Catégories particulières, infractions
register-other-data = Autres données
register-overview-assessments = Analyses d’impact
register-about-overview-assessments = Quelles activités demandent une analyse, selon quels critères, si elle est faite, et quand elle sera revue.
register-assessments-law = Une analyse est faite lorsqu’un risque élevé est probable (article 35, paragraphe 1, du RGPD). Elle l’est toujours dans les cas de l’article 35, paragraphe 3, et de la liste de l’autorité (article 35, paragraphe 4). Dans la plupart des cas, deux des neuf critères des lignes directrices européennes (WP248 rév. 01) suffisent.
register-assessments-drawing = Activités en lignes, les neuf critères en colonnes ; la dernière colonne montre où en est l’analyse.
register-assessments-by-department = Où en sont les activités de chaque service. Elles sont trop nombreuses pour figurer ici une à une ; elles figurent sur les pages des services.
register-assessments-table = Critères et analyses
register-criterion-stated = indiqué dans l’examen préalable
register-criterion-shown = ressort de la fiche
register-assessment-done = faite
register-assessment-in-progress = en cours
register-assessment-wanted = nécessaire, non faite
register-assessment-not-required = non requise
register-assessment-unscreened = non décidé
register-assessment-ended = activité terminée
register-overview-contracts = Contrats
register-about-overview-contracts = Quels sous-traitants ont un contrat, jusqu’à quand, si des sous-traitants ultérieurs sont autorisés, quand a eu lieu le dernier audit.
register-contracts-drawing = Organismes extérieurs en lignes ; en colonnes, le contrat et ce qu’on en sait. Un tiret : sans terme, ou sans sous-traitant ultérieur autorisé.
register-contracts-of-clients = Contrats avec les clients
register-contracts-of-clients-drawing = Clients en lignes ; en colonnes, le contrat et ce qu’on en sait.
register-contracts-by-name = Où en sont les contrats, par nom de l’organisme extérieur. Ils sont trop nombreux pour figurer ici un à un ; ils figurent sur les pages ci-dessous.
register-contract-in-force = en vigueur
register-contract-ending = se termine dans les 90 jours
register-contract-expired = expiré
register-contract-open = à compléter
register-contract-missing = manquant
register-authorised-on = autorisé le { $day }
register-overview-calendar = Calendrier
register-about-overview-calendar = Ce qui arrive à échéance et quand : révisions, lacunes, contrats, tests de mesures, décisions et dispositions qui prennent fin.
register-calendar-months = Les mois à venir
register-calendar-drawing = Nombre d’échéances de chaque sorte par mois ; les retards d’abord, ce qui vient après ces mois à la fin.
register-calendar-ics = Fichier d’agenda (iCalendar)
register-calendar-atom = Flux des échéances à 90 jours (Atom)
register-calendar-table = Échéances
register-calendar-by-month = Par mois
register-nothing-due = Rien n’est daté.
register-due-day = Jour
register-due-month = Mois
register-due-what = Objet
register-due-overdue = En retard
register-due-later = Plus tard
register-due-gap = Information à fournir
register-due-contract = Fin de contrat
register-due-adequacy = Fin de décision d’adéquation
register-due-document = Fin de validité d’un document
register-due-certificate = Fin de certificat
register-due-review = Révision d’une fiche
register-due-policy-review = Révision d’une politique
register-due-assessment-review = Révision d’une analyse d’impact
register-due-test = Test d’une mesure
register-due-waiver = Fin d’un constat accepté
register-due-disposal = Dernières données à effacer
register-due-law = Changement du droit
register-law-begins = devient applicable
register-law-ceases = cesse de s’appliquer
register-law-unverified = non vérifié
register-transfers-resting =
    { $count ->
        [one] 1 transfert repose sur elle
        *[other] { $count } transferts reposent sur elle
    }
register-falling-due = Échéances passées ou sous 90 jours
register-no-falling-due = Aucune échéance dans les 90 jours
register-overview-legal-bases = Bases juridiques
register-about-overview-legal-bases = Quelle activité repose sur quelle base juridique : intérêts et leur mise en balance, consentements et leur retrait, conditions des catégories particulières, décisions automatisées.
register-lawfulness-drawing = Activités en lignes ; en colonnes, les bases juridiques, puis les conditions pour les catégories particulières et les infractions.
register-lawfulness-by-department = Nombre d’activités d’un service qui reposent sur chaque base juridique ; un cadre en tirets signale qu’il manque une mise en balance ou le moyen de retirer le consentement. Les activités sont trop nombreuses pour figurer ici une à une ; elles figurent sur les pages des services.
register-lawfulness-table = Finalités et leur fondement
register-lawfulness-interests = Intérêts légitimes et leur mise en balance
register-interests-assessed = Les mises en balance elles-mêmes sont conservées par l’équipe et communiquées sur demande ; cette copie ne dit pas pour quelles finalités il en existe une.
register-lawfulness-consents = Consentements et leur retrait
register-lawfulness-conditions = Conditions pour les catégories particulières et les infractions
register-lawfulness-automated = Décisions automatisées et profilage
register-automated-none =
    { $count ->
        [one] 1 activité déclare n’en comporter aucune.
        *[other] { $count } activités déclarent n’en comporter aucune.
    }
register-automated-unsaid =
    { $count ->
        [one] 1 activité n’en dit rien :
        *[other] { $count } activités n’en disent rien :
    }
register-rests-on-it = repose sur elle
register-rests-lacking = mise en balance ou retrait manquant
register-condition-stated = condition indiquée
register-lacking =
    { $count ->
        [one] 1 incomplète
        *[other] { $count } incomplètes
    }
register-purpose = Finalité
register-withdrawal = Retrait
register-overview-policies = Registre et politiques
register-about-overview-policies = Quelle politique expose une finalité et où, de quelle fiche vient ce qu’elle dit, et ce qu’aucune politique n’expose.
register-informing-drawing = Activités en lignes, politiques publiées en colonnes ; la dernière colonne montre ce qu’aucune politique n’expose.
register-informing-by-department = Nombre d’activités d’un service qu’une politique expose. Les activités sont trop nombreuses pour figurer ici une à une ; elles figurent sur les pages des services.
register-informing-table = Activités et politiques qui les exposent
register-told-nowhere = Aucune politique
register-told-whole = toutes les finalités exposées
register-told-partly = certaines finalités exposées
register-silent-with-reason = exposée nulle part, avec un motif
register-silence-planned = pas encore commencée
register-silence-ended = terminée
register-silence-exempt = dispense d’information
register-silence-prepared = sa politique est en préparation
register-silence-unexplained = exposée nulle part, sans motif
register-purpose-untold = dans aucune politique
register-policy-sections = Rubriques des politiques
register-policy-sections-lead = Chaque rubrique de la politique et chaque encadré de finalité, avec les fiches dont ils proviennent. Une rubrique sans contenu ne figure pas dans la politique.
register-policy-section = Rubrique
register-policy-cards = Encadrés des finalités
register-anchor = Ancre
register-told-from = Provenance
register-told-purposes = Finalités exposées
register-told-own-words = texte du plan
register-told-activities = les activités ci-dessous
register-purposes-elsewhere =
    { $count ->
        [one] 1 finalité, par activité
        *[other] { $count } finalités, par activité
    }
