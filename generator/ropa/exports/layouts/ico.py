"""The thirty columns of the controller's template of the Information Commissioner's Office (United Kingdom).

The headings are quoted word for word by a third party; the form itself was not at hand.
"""

from ropa.exports.layouts import further, lawfulness, schedule_1, statutory
from ropa.exports.layouts.form import Column, Evidence, Fill

EXCEPTIONAL = (
    "Safeguards for exceptional transfers of personal data to third countries or international organisations "
    "(if applicable)"
)
_HEADINGS: tuple[tuple[str, Fill], ...] = (
    ("Business function", further.department),
    ("Purpose of processing", statutory.purposes),
    ("Name and contact details of joint controller (if applicable)", statutory.joint),
    ("Categories of individuals", statutory.groups),
    ("Categories of personal data", statutory.categories),
    ("Categories of recipients", statutory.recipients),
    ("Link to contract with processor", further.contracts),
    (
        "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        statutory.countries,
    ),
    (
        EXCEPTIONAL,
        statutory.exceptional,
    ),
    ("Retention schedule (if possible)", statutory.limits),
    ("General description of technical and organisational security measures (if possible)", statutory.measures),
    ("Article 6 lawful basis for processing personal data", lawfulness.bases),
    ("Article 9 condition for processing special category data", lawfulness.special),
    ("Legitimate interests for the processing (if applicable)", lawfulness.interests),
    ("Link to record of legitimate interests assessment (if applicable)", lawfulness.assessments),
    ("Rights available to individuals", lawfulness.rights),
    ("Existence of automated decision-making, including profiling (if applicable)", further.automation),
    ("The source of the personal data (if applicable)", further.sources),
    ("Link to record of consent", lawfulness.consents),
    ("Location of personal data", further.location),
    ("Data Protection Impact Assessment required?", further.dpia_needed),
    ("Data Protection Impact Assessment progress", further.dpia_state),
    ("Link to Data Protection Impact Assessment", further.dpia_link),
    ("Has a personal data breach occurred?", further.breaches),
    ("Link to record of personal data breach", further.breaches),
    ("Data Protection Act 2018 Schedule 1 Condition for processing", schedule_1.condition),
    ("GDPR Article 6 lawful basis for processing", schedule_1.legal_basis),
    ("Link to retention and erasure policy document", schedule_1.policy),
    ("Is personal data retained and erased in accordance with the policy document?", schedule_1.followed),
    ("Reasons for not adhering to policy document (if applicable)", schedule_1.reason),
)

COLUMNS = tuple(Column(heading, fill, Evidence.REPORTED) for heading, fill in _HEADINGS)
"""In the order of the template."""
