### What `ropa export` says around the record; the authority reads it first.

export-about = À propos de cette copie
export-record = Registre des activités de traitement
export-register = Registre
export-day = À la date du
export-audience = Établi pour
export-audience-internal = l’équipe
export-audience-regulator = l’autorité de contrôle
export-audience-public = le public
export-layout = Présentation
export-layout-art30 = article 30, dans l’ordre de la loi
export-layout-full = article 30, puis tout le reste
export-layout-ico = modèle de l’autorité britannique (ICO)
export-layout-cnil = registre simplifié de la CNIL
export-layout-dsk = modèle des autorités allemandes (DSK)
export-layout-apd-be = modèle de l’autorité belge (APD/GBA)
export-layout-edps = modèle du Contrôleur européen de la protection des données
export-layout-ch = article 12 de la loi fédérale suisse sur la protection des données
export-heading-reported = intitulé non vérifié : rapporté par une autre source
export-heading-recalled = intitulé non vérifié : de mémoire, modèle non trouvé
export-said-form = Les intitulés surmontés d’une remarque n’ont pas été comparés au modèle de l’autorité.
export-yes = oui
export-no = non
export-sheet-of = Fiche { $number }
export-made-with = Établi avec
export-said-day = Le droit et l’état des activités sont ceux du { $day }.
export-said-gaps = Un élément que le registre n’a pas encore est imprimé comme une lacune, une absence déclarée comme telle.
export-said-inherited = Ce qui vaut pour tout le registre est répété dans chaque activité concernée.
export-said-internal = Cette copie est destinée à l’équipe. Elle montre les activités prévues, les évaluations, qui doit combler les lacunes, et les notes.
export-said-regulator = Ce qui n’est destiné qu’à l’équipe est omis : activités prévues, évaluations, systèmes, dates de révision et notes.
export-said-public = Ce qui n’est pas public est omis : mesures de sécurité, contrats, responsables internes, dates, analyses d’impact et notes. Les activités portent les titres de leurs finalités.
export-withheld-public = ne fait pas partie de la copie publique
export-withheld-regulator = conservé par l’équipe, communiqué sur demande
export-nobody = Responsable non indiqué
export-joint = Responsables conjoints
export-number = N°
export-controller-cell = Responsable du traitement, représentant, délégué à la protection des données
export-processor-cell = Sous-traitant, représentant, délégué à la protection des données
export-further = Au-delà de l’article 30
export-annexes = Catalogues
export-measures = Mesures
export-gaps = Lacunes
export-no-gaps = Aucune lacune n’est ouverte dans ce que montre cette copie.
export-gap-record = Fiche
export-gap-letter = Disposition
export-gap-what = Ce qui manque
export-part = Partie
export-says = Contenu
export-left-out-disposed =
    { $count ->
        [one] 1 activité terminée est omise : aucune de ses données n’est conservée.
        *[other] { $count } activités terminées sont omises : aucune de leurs données n’est conservée.
    }
export-left-out-planned =
    { $count ->
        [one] 1 activité prévue est omise.
        *[other] { $count } activités prévues sont omises.
    }
export-contents = Sommaire
export-guide = Où chercher
export-guide-question = Question
export-guide-answer = Réponse sous
export-guide-who = Qui est le responsable du traitement, qui le représente, qui est son délégué à la protection des données ?
export-guide-work = Quels traitements sont effectués pour le compte d’autrui, en sous-traitance ?
export-guide-overview-processors = Quels sous-traitants interviennent dans quels pays, et pour quelles finalités ?
export-guide-overview-transfers = Quelles données partent vers des pays tiers, et sur quoi chaque transfert repose-t-il ?
export-guide-overview-storage-periods = Qu’est-ce qui est conservé plus de cinq ans, et pourquoi ?
export-guide-overview-legal-bases = Quelles activités reposent sur l’intérêt légitime ou sur le consentement, et quelles conditions sont remplies pour les catégories particulières ?
export-guide-sensitive-table = Qui a accès aux données de santé et aux autres données que la loi protège davantage ?
export-guide-automated = Y a-t-il des décisions automatisées ou du profilage ?
export-guide-persons = Que détient-on sur un groupe de personnes, par exemple les candidats ?
export-guide-vulnerable = Quels traitements concernent des enfants ou d’autres personnes vulnérables ?
export-guide-no-group = Aucun groupe de personnes n’est signalé comme tel.
export-guide-overview-assessments = Pour quelles activités existe-t-il une analyse d’impact relative à la protection des données ?
export-guide-overview-contracts = Quels contrats existent, et quand prennent-ils fin ?
export-guide-parties = Qu’est-ce qui est touché en cas de violation chez un sous-traitant ou un autre destinataire ?
export-guide-gaps = Que manque-t-il encore au registre ?
export-guide-index = Quelles activités mentionnent un organisme extérieur, un groupe de personnes, une catégorie de données ou un pays ?
export-index = Index
export-page = p.
export-filter = N’afficher que les activités contenant ces mots
export-shown = Affichées
export-file-html = le registre sur une page : s’ouvre dans tout navigateur, sans réseau
export-file-xlsx = le registre en classeur Excel
export-file-ods = le registre en classeur OpenDocument
export-file-json = le registre en données, pour les programmes
export-file-pdf = le registre sur papier
export-file-gaps = ce que le registre n’a pas encore
export-file-manifest = le contenu de ce dossier, ses empreintes et son origine
export-file-sums = les empreintes, pour le programme sha256sum
export-verify = Avec le programme ropa, ce dossier se vérifie ainsi : ropa bundle --verify FICHIER
