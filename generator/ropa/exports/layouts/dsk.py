"""The template of the German supervisory authorities (Datenschutzkonferenz, 2018), a row per activity.

The headings are recalled, and partly seen in the code of others; nobody found the form.
"""

from ropa.exports.layouts import further, statutory
from ropa.exports.layouts.form import Column, Evidence, Fill

_HEADINGS: tuple[tuple[str, Fill], ...] = (
    ("Bezeichnung der Verarbeitungstätigkeit", statutory.name),
    ("Datum der Einführung", further.started),
    ("Datum der letzten Änderung", further.changed),
    ("Verantwortliche Fachabteilung, Ansprechpartner", further.owner),
    ("Verantwortlicher", statutory.controller),
    ("Gemeinsam Verantwortliche", statutory.joint),
    ("Vertreter", statutory.representative),
    ("Datenschutzbeauftragter", statutory.officer),
    ("Zwecke der Verarbeitung", statutory.purposes),
    ("Name des eingesetzten Verfahrens", further.systems),
    ("Kategorien betroffener Personen", statutory.groups),
    ("Kategorien personenbezogener Daten, besondere Kategorien (Art. 9 DSGVO)", statutory.categories),
    ("Empfänger intern (zugriffsberechtigter Personenkreis)", statutory.internal),
    ("Empfänger extern", statutory.outside),
    ("Empfänger in Drittländern oder internationale Organisationen", statutory.receivers),
    ("Übermittlung an Drittländer: Land oder internationale Organisation", statutory.countries),
    ("Geeignete Garantien bei Übermittlungen nach Art. 49 Abs. 1 Unterabs. 2 DSGVO", statutory.exceptional),
    ("Fristen für die Löschung der Datenkategorien", statutory.limits),
    ("Technische und organisatorische Maßnahmen (Art. 32 Abs. 1 DSGVO)", statutory.measures),
)

COLUMNS = tuple(Column(heading, fill, Evidence.RECALLED) for heading, fill in _HEADINGS)
"""In the order of the template."""
