### What `ropa export` says around the record; the authority reads it first.

export-about = Zu dieser Ausfertigung
export-record = Verzeichnis von Verarbeitungstätigkeiten
export-register = Verzeichnis
export-day = Stand
export-audience = Bestimmt für
export-audience-internal = das Team
export-audience-regulator = die Aufsichtsbehörde
export-audience-public = die Öffentlichkeit
export-layout = Aufbau
export-layout-art30 = Artikel 30, in der Reihenfolge des Gesetzes
export-layout-full = Artikel 30, danach alles Weitere
export-layout-ico = Muster der britischen Aufsichtsbehörde (ICO)
export-layout-cnil = vereinfachtes Verzeichnis der CNIL (Frankreich)
export-layout-dsk = Muster der deutschen Aufsichtsbehörden (DSK)
export-layout-apd-be = Muster der belgischen Aufsichtsbehörde (APD/GBA)
export-layout-edps = Muster des Europäischen Datenschutzbeauftragten
export-layout-ch = Artikel 12 des Schweizer Datenschutzgesetzes
export-heading-reported = Überschrift nicht geprüft: aus anderer Quelle
export-heading-recalled = Überschrift nicht geprüft: aus dem Gedächtnis, Muster nicht gefunden
export-said-form = Überschriften mit einem Vermerk darüber wurden nicht mit dem Muster der Behörde verglichen.
export-yes = ja
export-no = nein
export-sheet-of = Blatt { $number }
export-made-with = Erstellt mit
export-said-day = Rechtslage und Stand der Tätigkeiten sind die vom { $day }.
export-said-gaps = Was das Verzeichnis noch nicht enthält, ist als Lücke gedruckt; ein ausdrückliches Nein als solches.
export-said-inherited = Was für das ganze Verzeichnis gilt, steht bei jeder Tätigkeit, für die es gilt.
export-said-internal = Diese Ausfertigung ist für das Team. Sie zeigt geplante Tätigkeiten, Bewertungen, Zuständige für Lücken und Notizen.
export-said-regulator = Was nur für das Team bestimmt ist, fehlt: geplante Tätigkeiten, Bewertungen, Systeme, Termine der Überprüfung und Notizen.
export-said-public = Was nicht öffentlich ist, fehlt: Sicherheitsmaßnahmen, Verträge, Zuständige, Datumsangaben, Folgenabschätzungen und Notizen. Tätigkeiten heißen nach ihren Zwecken.
export-withheld-public = nicht Teil der öffentlichen Ausfertigung
export-withheld-regulator = beim Team, wird auf Anfrage gezeigt
export-nobody = Verantwortlicher nicht angegeben
export-joint = Gemeinsam Verantwortliche
export-number = Nr.
export-controller-cell = Verantwortlicher, Vertreter, Datenschutzbeauftragter
export-processor-cell = Auftragsverarbeiter, Vertreter, Datenschutzbeauftragter
export-further = Über Artikel 30 hinaus
export-annexes = Kataloge
export-measures = Maßnahmen
export-gaps = Lücken
export-no-gaps = In dem, was diese Ausfertigung enthält, ist keine Lücke offen.
export-gap-record = Eintrag
export-gap-letter = Vorschrift
export-gap-what = Was fehlt
export-part = Teil
export-says = Inhalt
export-left-out-disposed =
    { $count ->
        [one] 1 beendete Tätigkeit fehlt: Keine ihrer Daten sind mehr gespeichert.
        *[other] { $count } beendete Tätigkeiten fehlen: Keine ihrer Daten sind mehr gespeichert.
    }
export-left-out-planned =
    { $count ->
        [one] 1 geplante Tätigkeit fehlt.
        *[other] { $count } geplante Tätigkeiten fehlen.
    }
export-contents = Inhalt
export-guide = Wo was steht
export-guide-question = Frage
export-guide-answer = Antwort unter
export-guide-who = Wer ist verantwortlich, wer vertritt den Verantwortlichen, wer ist Datenschutzbeauftragte oder Datenschutzbeauftragter?
export-guide-work = Welche Verarbeitungen werden für andere durchgeführt, als Auftragsverarbeiter?
export-guide-overview-processors = Welche Auftragsverarbeiter arbeiten in welchen Ländern und zu welchen Zwecken?
export-guide-overview-transfers = Welche Daten gehen in Drittländer, und worauf beruht jede Übermittlung?
export-guide-overview-storage-periods = Was wird länger als fünf Jahre gespeichert, und warum?
export-guide-overview-legal-bases = Welche Tätigkeiten beruhen auf berechtigten Interessen oder auf Einwilligung, und welche Bedingungen sind für besondere Kategorien erfüllt?
export-guide-sensitive-table = Wer hat Zugang zu Gesundheitsdaten und zu anderen Daten, die das Recht stärker schützt?
export-guide-automated = Gibt es automatisierte Entscheidungen oder Profiling?
export-guide-persons = Was ist über eine Gruppe von Personen gespeichert, etwa über Bewerber?
export-guide-vulnerable = Welche Verarbeitungen betreffen Kinder oder andere schutzbedürftige Personen?
export-guide-no-group = Keine Gruppe von Personen ist so gekennzeichnet.
export-guide-overview-assessments = Zu welchen Tätigkeiten gibt es eine Datenschutz-Folgenabschätzung?
export-guide-overview-contracts = Welche Verträge gibt es, und wann enden sie?
export-guide-parties = Was ist betroffen, wenn bei einem Auftragsverarbeiter oder einem anderen Empfänger der Datenschutz verletzt wird?
export-guide-gaps = Was enthält das Verzeichnis noch nicht?
export-guide-index = Welche Tätigkeiten nennen eine externe Stelle, eine Gruppe von Personen, eine Kategorie von Daten oder ein Land?
export-index = Sachverzeichnis
export-page = S.
export-filter = Nur Tätigkeiten mit diesen Wörtern zeigen
export-shown = Gezeigt
export-file-html = das Verzeichnis als eine Seite: öffnet sich in jedem Browser, ohne Netz
export-file-xlsx = das Verzeichnis als Arbeitsmappe für Excel
export-file-ods = das Verzeichnis als OpenDocument-Arbeitsmappe
export-file-json = das Verzeichnis als Daten, für Programme
export-file-pdf = das Verzeichnis auf Papier
export-file-gaps = was das Verzeichnis noch nicht enthält
export-file-manifest = was in diesem Paket ist, seine Prüfsummen und seine Herkunft
export-file-sums = die Prüfsummen, für das Programm sha256sum
export-verify = Mit dem Programm ropa lässt sich dieses Paket prüfen: ropa bundle --verify DATEI
