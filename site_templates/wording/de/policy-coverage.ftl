### The coverage of a policy: a page for the team, not for the public.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page

# Law: none: ours
# Note: $policy: id of the plan.
# reviewed: none
coverage-title = Was die Datenschutzerklärung { $policy } sagt

# Law: Art. 13, 14
# Note: Whole sentence; the page is for the team.
# reviewed: none
coverage-about = Jede Angabe der Artikel 13 und 14 DSGVO: ob sie gemacht werden muss und wo die Datenschutzerklärung sie macht.

# Law: none: ours
# Note: $day: a day in words. $languages: list.
# reviewed: none
coverage-law = Recht und Lebenszyklus am { $day }; Sprachen: { $languages }

# Law: none: ours
# Note: Counts of items.
# reviewed: none
coverage-sum = { $items } Angaben, davon { $asked } vorgeschrieben und { $said } gemacht

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
coverage-skip = Zur Tabelle

# Law: none: ours
# Note: Label.
# reviewed: none
coverage-items = Die Angaben des Gesetzes

# Law: none: ours
# Note: Caption of a table.
# reviewed: none
coverage-caption = Was das Gesetz verlangt, und wo die Datenschutzerklärung es sagt

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-item = Angabe

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-articles = Verlangt von

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-asked = Hier vorgeschrieben?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-said = Gemacht?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-where = Wo

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-about = Worüber

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-state = Stand

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-places = Gesagt in

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-register = Verzeichnis

# Law: none: ours
# Note: $lines: places in files.
# reviewed: none
coverage-register = Verzeichnis: { $lines }

# Law: none: ours
# Note: $when: one of coverage-when.
# reviewed: none
coverage-yes = Ja: { $when }

# Law: none: ours
# Note: $reason: one of coverage-ground.
# reviewed: none
coverage-no = Nein: { $reason }

# Law: none: ours
# Note: Value of a cell.
# reviewed: none
coverage-nothing = Nichts zu sagen

# Law: none: ours
# Note: $count: a number of statements.
# reviewed: none
coverage-said-all =
    { $count ->
        [one] Ja, an einer Stelle
       *[other] Ja, an allen { $count } Stellen
    }

# Law: none: ours
# Note: Counts of statements.
# reviewed: none
coverage-said-some = An { $said } von { $count } Stellen

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-said = gesagt

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-extra = gesagt, obwohl das Gesetz es nicht verlangt

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap = die Angabe fehlt im Verzeichnis

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap-extra = die Angabe fehlt im Verzeichnis; das Gesetz verlangt sie nicht

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid = nicht gesagt in: { $languages }

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid-extra = nicht gesagt in: { $languages }; das Gesetz verlangt es nicht

## The items

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-controller = Verantwortlicher und wie er zu erreichen ist

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-representative = Vertreter

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
coverage-item-dpo = Datenschutzbeauftragter

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-purposes = Zwecke

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-legal-basis = Rechtsgrundlage jedes Zwecks

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
coverage-item-interests = Berechtigte Interessen

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
coverage-item-recipients = Empfänger

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
coverage-item-transfers = Übermittlungen und ihre Garantien

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
coverage-item-retention = Speicherdauer

# Law: Art. 13(2)(b), 14(2)(c)
# Note: Label.
# reviewed: none
coverage-item-rights = Rechte der betroffenen Person

# Law: Art. 13(2)(c), 14(2)(d)
# Note: Label.
# reviewed: none
coverage-item-withdrawal = Widerruf der Einwilligung

# Law: Art. 13(2)(d), 14(2)(e)
# Note: Label.
# reviewed: none
coverage-item-complaint = Beschwerde bei einer Behörde

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
coverage-item-obligation = Pflicht, Daten bereitzustellen

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
coverage-item-categories = Kategorien von Daten

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
coverage-item-sources = Herkunft der Daten

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
coverage-item-automated = Automatisierte Entscheidungen

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
coverage-item-further-use = Verwendung für einen anderen Zweck

# Law: Art. 26(2)
# Note: Label.
# reviewed: none
coverage-item-joint-controllers = Vereinbarung gemeinsam Verantwortlicher

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
coverage-item-objection = Widerspruchsrecht, gesondert dargestellt

# Law: Art. 49(1)
# Note: Label.
# reviewed: none
coverage-item-compelling-interests = Zwingende Interessen an einer Übermittlung

# Law: Art. 49(1)(a)
# Note: Label.
# reviewed: none
coverage-item-transfer-risks = Risiken einer Übermittlung mit Einwilligung

## When an item must be said

# Law: Art. 13, 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-always = immer

# Law: Art. 27
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-represented = ein Vertreter ist benannt

# Law: Art. 37
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-designated = ein Beauftragter ist benannt

# Law: Art. 6(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-interests = ein Zweck beruht auf berechtigten Interessen

# Law: Art. 13(1)(e)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-received = es gibt Empfänger

# Law: Art. 13(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transferred = Daten verlassen das Gebiet, dessen Recht gilt

# Law: Art. 6(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-consent = ein Zweck beruht auf Einwilligung

# Law: Art. 13
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-person = Daten kommen von der betroffenen Person

# Law: Art. 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-elsewhere = Daten kommen von anderen

# Law: Art. 22
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-automated = es gibt automatisierte Entscheidungen

# Law: Art. 13(3), 14(4)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-reused = Daten erhalten einen neuen Zweck

# Law: Art. 26
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-joint = es gibt gemeinsam Verantwortliche

# Law: Art. 21
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-objectable = einem Zweck kann widersprochen werden

# Law: Art. 49(1)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-compelling = eine Übermittlung beruht auf zwingenden Interessen

# Law: Art. 49(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transfer-consent = eine Übermittlung beruht auf Einwilligung

## Why an item need not be said

# Law: Art. 13, 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-asked = das Gesetz verlangt es hier nicht

# Law: Art. 13(1)(e)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-recipient = niemand erhält Daten

# Law: Art. 13(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer = keine Daten verlassen das Gebiet, dessen Recht gilt

# Law: Art. 49(1)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-compelling = keine Übermittlung beruht auf zwingenden Interessen

# Law: Art. 49(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer-consent = keine Übermittlung beruht auf Einwilligung

# Law: Art. 21
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-objectable = nichts beruht auf berechtigten Interessen oder einer öffentlichen Aufgabe, und nichts ist Direktwerbung

# Law: Art. 27
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-represented = kein Vertreter ist benannt

# Law: Art. 37
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-officer = kein Beauftragter ist benannt

# Law: Art. 26
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-joint = kein Zweck fällt unter eine Vereinbarung gemeinsam Verantwortlicher

# Law: Art. 13
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-from-person = keine Daten kommen von der betroffenen Person

# Law: Art. 14(1)(d)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-data = es werden keine Daten verwendet

# Law: Art. 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-all-from-person = alle Daten kommen von den Personen selbst

# Law: Art. 6(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-interests = kein Zweck beruht auf berechtigten Interessen

# Law: Art. 6(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-consent = kein Zweck beruht auf Einwilligung

# Law: Art. 22
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-automated = für keinen Zweck gibt es automatisierte Entscheidungen

# Law: Art. 13(3), 14(4)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-reused = keine Daten werden für einen anderen Zweck als den ihrer Erhebung verwendet
