"""The template of the Belgian authority (APD/GBA, 2017), as others describe it; the French headings are ours."""

from ropa.exports.layouts import further, lawfulness, statutory
from ropa.exports.layouts.form import Column, Evidence, Fill

_HEADINGS: tuple[tuple[str, Fill], ...] = (
    ("Processus métier", further.department),
    ("Propriétaire du processus", further.owner),
    ("Numéro du traitement", further.reference),
    ("Nom du traitement", statutory.name),
    ("Description fonctionnelle du traitement", further.description),
    ("Finalité", statutory.purposes),
    ("Base juridique", lawfulness.bases),
    ("Type de traitement", further.operations),
    ("Catégories de données", statutory.categories),
    ("Catégories de données particulières, condition du traitement", lawfulness.special),
    ("Catégories de personnes concernées", statutory.groups),
    ("Délai de conservation", statutory.limits),
    ("Source des données", further.sources),
    ("Sous-traitants", statutory.processors),
    ("Contrat de sous-traitance", further.contracts),
    ("Destinataires", statutory.recipients),
    ("Transferts : pays tiers ou organisation internationale", statutory.countries),
    ("Transferts : nature", statutory.tools),
    ("Transferts : garanties (art. 49, § 1, deuxième alinéa)", statutory.exceptional),
    ("Technologie utilisée", further.systems),
    ("Mesures de sécurité", statutory.measures),
    ("Analyse d’impact", further.dpia_needed),
    ("Droits des personnes concernées", lawfulness.rights),
    ("Responsables conjoints", statutory.joint),
    ("Statut, date de fin, traitement qui le remplace", further.status),
)

COLUMNS = tuple(
    Column(heading.replace(" :", "\N{NO-BREAK SPACE}:"), fill, Evidence.REPORTED) for heading, fill in _HEADINGS
)
"""In the order of the template; joint controllers stand on its first sheet."""
