### Labels and sentences of the register site; the team and the authority read them.


## Pages and navigation
register-register = Register
register-activities = Activities
register-all-activities = All activities
register-records = Records of controllers
register-processor-records = Processor records
register-parties = Parties
register-measures = Measures
register-systems = Systems
register-trackers = Trackers
register-vocabulary = Vocabulary
register-pages = Pages
register-look-up = Look up
register-look-up-lead = One thing, and everything that the register says about it.
register-overviews = Overviews
register-overviews-lead = The whole register seen from one side. Each drawing has a table with the same facts below it.
register-background = Background
register-background-lead = What stands behind the register: the rules that check it, the terms it uses, the sentences its policies are made of.
register-about-parties = Processors, recipients, authorities: what was agreed with them, where they are used.
register-about-systems = Where the data are kept, by whom, for which activities.
register-about-measures = What protects the data, who is responsible for it, when it was last tested.
register-about-retention = Storage periods that several activities share, and the law behind them.
register-about-trackers = Cookies and what else is read from or written to a person’s device.
register-about-rules = Every rule that checks this register, with examples.
register-about-vocabulary = Terms that records use, shipped and own.
register-about-wording = Who has reviewed the sentences of the policies, and which translations are stale.
register-todo-navigation = To do
register-wording = Wording
register-wording-lead = The sentences of our own that policies are made of, by language: who has reviewed them, and which translations are older than the English they translate.
register-wording-table = Languages and their state
register-wording-language = Language
register-wording-clauses = Clauses
register-wording-reviewed = Reviewed by a lawyer
register-wording-of = { $done } of { $all }
register-wording-nobody = by nobody yet
register-wording-stale = Stale translations
register-wording-stale-in = Stale translations: { $language }
register-rules = Rules
register-rules-lead =
    { $count ->
        [one] One rule checks this register.
        *[other] { $count } rules check this register. Each has a page that says why it matters, and shows what is reported and what is accepted.
    }
register-rules-family-lead = Why each rule matters, what it reports and what it accepts. What an example leaves out is as in a complete record. The examples are run by the tests of the program.
register-codes = All codes
register-codes-table = All codes
register-codes-of-format = Files, shape and references
register-coverage = Which rules answer which article
register-coverage-table = Which rules answer which article
register-code = Code
register-finding = What is found
register-severity = Severity
register-severity-error = Error
register-severity-warning = Warning
register-severity-info = Hint
register-since-version = Since version
register-yields-to = Gives way to
register-article-of-law = Provision
register-examples-reported = Reported
register-examples-accepted = Accepted
register-todo-title = What needs doing first
register-languages = This page in other languages
register-footer = { $name }, law as of { $day }
register-about-page = About this page
register-on-this-page = On this page
register-written-in = Written in

## How facts stand
register-none = None.
register-none-because = None:
register-none-here = what the activity lists here concerns other controllers
register-not-stated = Not stated
register-nothing-stated = Nothing stated
register-gap = To be supplied:
register-gap-owner = Owner: { $owner }
register-gap-due = due { $day }
register-inherited = inherited from the register’s defaults
register-all = all
register-all-data = all data
register-yes = yes
register-colon = { $label }:
register-session = until the browser is closed
register-occasional = occasional
register-external = external

## Article 30
register-letter = Art. 30({ $paragraph })({ $letter })
register-article = Art. { $article }
register-completeness = Completeness under Article 30(1)
register-complete = complete
register-none-stated = none, stated
register-missing = missing
register-gaps =
    { $count ->
        [one] 1 gap
        *[other] { $count } gaps
    }
register-gap-in = open: { $letters }
register-strip-controllers = Controller
register-strip-purposes = Purposes
register-strip-persons-and-data = Persons, data
register-strip-recipients = Recipients
register-strip-transfers = Transfers
register-strip-time-limits = Time limits
register-strip-security = Security
register-strip-categories-of-processing = Categories of processing
register-section-controllers = Controllers
register-section-purposes = Purposes
register-section-persons-and-data = Persons and data
register-section-recipients = Recipients
register-section-transfers = Transfers to third countries
register-section-time-limits = Time limits for erasure
register-section-security = Security measures
register-section-beyond = Beyond Article 30

## First page
register-audience-internal = Internal register
register-audience-regulator = For the supervisory authority
register-audience-public = Public register
register-home-lead =
    { $activities ->
        [one] 1 activity
        *[other] { $activities } activities
    } of { $controllers ->
        [one] 1 controller
        *[other] { $controllers } controllers
    }, kept under Article 30.
register-law-as-of = Law as of
register-laws = Laws
register-reviews = Reviews overdue
register-gaps-by-owner = Gaps, by owner
register-other-findings = Findings of the check
register-no-reviews = No review is overdue
register-no-gaps-by-owner = No gap is open
register-no-other-findings = The check found nothing else
register-days-late =
    { $days ->
        [one] 1 day late
        *[other] { $days } days late
    }
register-was-due = was due { $day }
register-never-reviewed = never reviewed
register-overdue = overdue
register-no-owner = No owner
register-all-of = All { $count }
register-at-line = line { $line }
register-counts = The register in figures
register-count-activities =
    { $count ->
        [one] activity
        *[other] activities
    }
register-count-organisations =
    { $count ->
        [one] organisation
        *[other] organisations
    }
register-count-processor-records =
    { $count ->
        [one] processor record
        *[other] processor records
    }
register-count-parties =
    { $count ->
        [one] party
        *[other] parties
    }
register-count-destinations =
    { $count ->
        [one] country of destination
        *[other] countries of destination
    }
register-count-measures =
    { $count ->
        [one] measure
        *[other] measures
    }
register-count-records-of =
    { $count ->
        [one] 1 other record
        *[other] { $count } other records
    }
register-count-activities-of =
    { $count ->
        [one] 1 activity
        *[other] { $count } activities
    }
register-activities-of = Activities: { $department }
register-no-department = No department stated
register-no-persons = No group of persons stated
register-todo-lead = Reviews, gaps and findings of the whole register.

## Lists
register-activities-lead =
    { $count ->
        [one] 1 processing activity.
        *[other] { $count } processing activities, by department.
    }
register-activities-table = All processing activities
register-records-lead = One record per controller, in the order of Article 30(1), complete and ready to be handed over.
register-records-table = Records of controllers
register-parties-lead =
    { $count ->
        [one] 1 person or body outside the organisation.
        *[other] { $count } persons and bodies outside the organisation.
    }
register-parties-table = All parties
register-processor-lead =
    { $count ->
        [one] 1 kind of work done for others, by client.
        *[other] { $count } kinds of work done for others, by client.
    }
register-engagements-table = Work done for this client
register-engagements = Work as a processor
register-no-engagements = No organisation of the register works as a processor.
register-no-client = Client not stated
register-measures-lead = The catalogue of technical and organisational measures, and where each is used.
register-measures-table = Catalogue of measures
register-systems-lead = Applications, databases and files in which data are kept.
register-systems-table = Systems
register-trackers-lead = Cookies and other trackers.
register-trackers-table = Trackers
register-vocabulary-lead = The terms that this register uses, with its own marked.
register-terms-table = Terms

## Column headings
register-activity = Activity
register-processing-activity = Processing activity
register-controller = Controller
register-controllers = Controllers
register-all-controllers = all { $count }
register-article-30 = Article 30
register-legal-bases = Legal bases
register-next-review = Next review
register-last-review = Reviewed
register-status = Status
register-department = Department
register-owner = Owner
register-reference = Reference
register-applies-to = Applies to
register-data = Data
register-items = Items
register-persons = Persons
register-from = From
register-to-provide = To provide?
register-purposes = Purposes
register-source = Source
register-description = Description
register-informed = How persons are told
register-recipient = Recipient
register-role = Role
register-country = Country
register-countries = Countries
register-contract = Contract
register-tool = What allows it
register-instrument = Instrument
register-transfer-assessment = Assessment
register-phase = Phase
register-period = Period
register-from-when = From
register-law = Law
register-then = Then
register-contact = Contact
register-dpo = Data protection officer
register-dpo-designated = Officer designated
register-dpo-notified = Officer notified to the authority
register-representative = Representative
register-party = Party
register-used-in = Used in
register-used-by = Used by
register-record = Record
register-as-what = As
register-contract-kind = Kind
register-signed = Signed
register-expires = Expires
register-no-end-stated = no end stated
register-subprocessing = Further processors
register-audited = Audited
register-no-audit = no audit stated
register-subprocessor = Further processor
register-subprocessors = Further processors
register-service = Service
register-authorised = Authorised
register-authorisation = Authorisation
register-measure = Measure
register-measure-status = Status
register-tested-when = Tested
register-system = System
register-supplier = Supplier
register-locations = Locations
register-tracker = Tracker
register-tracker-purpose = What for
register-tracker-consent = Consent
register-lifetime = Lifetime
register-provider = Provider
register-client = Client
register-engagement = Work
register-processor = Processor
register-client-processing = Processing
register-representative-and-dpo = Representative, officer
register-duty = Duty
register-done-by = Done by
register-term = Term
register-definition = Definition
register-identifier = Identifier

## Captions
register-controllers-table = Controllers
register-data-table = Categories of personal data
register-sources-table = Sources
register-recipients-table = Recipients, including those in third countries
register-transfers-table = Transfers
register-time-limits-table = Time limits by category of data
register-contracts-table = Contracts
register-subprocessors-table = Further processors
register-uses-table = Where it is used
register-clients-table = Controllers for whom the work is done
register-duties-table = Duties

## Activity
register-joint-controllers = Joint controllers
register-arrangement = Arrangement
register-essence = Essence of the arrangement
register-when-colon = When:
register-persons-categories = Categories of persons
register-data-categories = Categories of data
register-children = children
register-vulnerable = vulnerable
register-criminal = criminal data
register-national-id = national number
register-highly-personal = highly personal
register-pseudonymised = pseudonymised
register-publicly-accessible = publicly accessible
register-notable = May surprise
register-since = Since
register-legal-basis = Legal basis
register-case = In this case
register-interest = Interest
register-interest-of-third-party = (a third party’s)
register-interest-colon = Interest:
register-balance = Result of the balancing
register-assessment = Balancing test
register-recognised-interest = Recognised interest
register-consent = Consent
register-consent-explicit = explicit
register-consent-how = Given:
register-consent-proof = Proof:
register-consent-withdrawal = Withdrawn:
register-consent-age = from the age of { $age }
register-consent-parental = Parents:
register-remark = Remark
register-special-ground = Condition for special categories
register-criminal-ground = Data about offences
register-secrecy = Secrecy:
register-safeguards-colon = Safeguards:
register-authority-control = under the control of official authority
register-register-of-convictions = comprehensive register of convictions
register-schedule-1 = Schedule 1:
register-policy-document = Policy document:
register-policy-not-followed = not kept and erased as it says
register-operations = Operations
register-marketing = Direct marketing
register-objection-colon = To object:
register-partners-colon = Partners:
register-original-purpose = Collected for
register-compatibility = Why compatible
register-rights = Rights
register-rights-limits = Limits of rights
register-notes = Notes
register-remarks = Remarks
register-archived = archived
register-without-limit = without limit
register-purposes-colon = Purposes:
register-access-colon = Access:
register-backups = { $period } more in backups
register-deviation-colon = Differs because:
register-module = Module
register-until-day = until { $day }
register-since-day = since { $day }
register-copy-colon = Copy:
register-risk-colon = Risks:
register-authority-informed = Authority told:
register-persons-informed = Persons told:
register-document-version = version { $version }
register-document-expires = expires { $day }
register-automated-decisions = Automated decisions
register-logic = Procedure
register-significance = What for
register-consequences = For the person
register-decision-ground = What allows it
register-safeguards = Safeguards
register-objection = To object
register-tested = Tested
register-impact-assessment = Impact assessment
register-screening = Screening
register-decision = Decision
register-criteria-stated = Criteria stated in the screening
register-criteria-not-stated = Criteria that it does not name
register-criteria-shown = The record also shows
register-to-be-judged = To be judged:
register-national-list = Authority’s list
register-rationale = Why
register-screened = Screened
register-assessment-document = Assessment
register-assessment-date = Date of the assessment
register-dpo-advice = Advice of the officer
register-persons-consulted = Persons consulted
register-residual-risk = Residual risk
register-prior-consultation = Prior consultation
register-dpia-review = Next review
register-kept-for = records kept { $period }
register-lifecycle = Life of the record
register-start = Processing began
register-end = Processing ended
register-disposed = Last data gone
register-created = Written
register-changed = Changed
register-review-every = Reviewed every
register-approved = Approved
register-replaced-by = Replaced by
register-papers = Systems and papers
register-core = Core activity
register-core-yes = belongs to the core activities
register-core-no = does not belong to the core activities
register-documents = Documents
register-incidents = Breaches
register-tags = Tags
register-findings = Findings of the check
register-waived-until = { $rule } accepted until { $day }
register-accepted-until = accepted until { $day }
register-approved-by = approved by { $approver }

## Records of controllers and processors
register-record-of-controller = Record of the controller, Article 30(1)
register-record-of-processor = Record of the processor, Article 30(2)
register-record-lead =
    { $count ->
        [one] 1 processing activity, in the order of the law.
        *[other] { $count } processing activities, in the order of the law.
    }
register-record-planned =
    { $count ->
        [one] 1 planned activity is left out.
        *[other] { $count } planned activities are left out.
    }
register-record-empty = no activity names this organisation as controller
register-controller-and-contacts = Controller and contacts
register-processor-and-controllers = Processor and controllers
register-trade-names = Trade names
register-identifiers = Registered under
register-address = Address
register-measures-described = The measures in general terms
register-contacts = Contacts
register-establishments = Establishments
register-record-exemption = Exemption
register-form = web form
register-capital-of = capital { $amount }
register-representative-eu = European Union:
register-representative-uk = United Kingdom:
register-representative-ch = Switzerland:
register-work = Work
register-on-behalf-of = on behalf of:
register-client-contact = Contact for clients
register-end-of-contract = At the end of the contract
register-final-controller = final controller

## Parties, arrangements, catalogues
register-where-used = Where it is used
register-not-used = Not used
register-contracts = Contracts
register-who-it-is = Who it is
register-transfer-to = transfer:
register-name = Name
register-group-of-bodies = Stands for several bodies
register-legal-form = Legal form
register-international-organisation = International organisation
register-website = Website
register-privacy-policy = Its privacy policy
register-certifications = Certificates
register-scheme-dpf = EU-U.S. Data Privacy Framework
register-scheme-dpf-uk = UK Extension to the Data Privacy Framework
register-scheme-dpf-ch = Swiss-U.S. Data Privacy Framework
register-scheme-hds = HDS (hosting of health data, France)
register-scheme-secnumcloud = SecNumCloud (France)
register-scheme-c5 = C5 (BSI, Germany)
register-scheme-europrivacy = Europrivacy (European seal, Art. 42)
register-scheme-iso-27001 = ISO/IEC 27001
register-scheme-iso-27017 = ISO/IEC 27017
register-scheme-iso-27018 = ISO/IEC 27018
register-scheme-iso-27701 = ISO/IEC 27701
register-scheme-soc-2 = SOC 2
register-scheme-pci-dss = PCI DSS
register-naming = In policies
register-naming-name = by its name
register-naming-category = by its category
register-arrangements = Arrangements of joint controllers
register-arrangement-kind = Arrangement of joint controllers
register-contact-point = Point of contact
register-document = Document
register-duties = Who does what
register-paper = paper
register-public-colon = Told to the public:
register-opt-out-colon = To opt out:
register-info-colon = Explained by the provider:
register-instructions-colon = Instructions:
register-every = every { $period }
register-own-term = own term
register-vocabulary-legal-bases = Legal bases
register-vocabulary-special-grounds = Conditions for special categories
register-vocabulary-data-subjects = Groups of persons
register-vocabulary-data-categories = Data categories
register-vocabulary-recipients = Recipients
register-vocabulary-transfer-tools = Transfer tools
register-vocabulary-triggers = Starting points of periods
register-vocabulary-measures = Kinds of measures
register-vocabulary-channels = Channels
register-vocabulary-audiences = Audiences
register-vocabulary-tracker-categories = Tracker categories
register-vocabulary-identifiers = Identifiers

## Accountability
register-until = Until
register-other-consents = Consents under other laws
register-worded = In other words
register-consent-representative = Representative:
register-ages = { $youngest } to { $oldest } years
register-ages-from = from { $youngest } years
register-exporter-colon = Sent by:
register-persons-concerned =
    { $count ->
        [one] 1 person concerned
        *[other] { $count } persons concerned
    }
register-arrangement-covers = It covers
register-contact-here = Contact for this activity
register-ai = AI system
register-related = Related activities
register-not-informed = Not informed
register-exemption-already-informed = they already have the information
register-exemption-impossible-or-disproportionate = impossible or disproportionate effort
register-exemption-laid-down-by-law = laid down by law
register-exemption-professional-secrecy = professional secrecy
register-authorisations = Authorisations
register-consultations = Consultations
register-authority = Supervisory authority
register-owners = Owners
register-members = Owners or members
register-clients-only = for:
register-own-activities = Own activities
register-mandate-colon = Mandate:
register-organisation-activity = What it does
register-controller-when = Controller when
register-parent = Owned by
register-staff = Persons employed
register-public-authority = Public authority
register-also-processor = Also a processor
register-processor-notice = Notice as a processor
register-identity-proof = Proof of identity
register-own-deadline = Time to answer
register-second-instance = Second instance
register-internal-access = Access inside
register-departments = Departments

## Storage periods, policies and departments
register-rule-colon = Rule:
register-storage-rule = Rule
register-retention = Storage periods
register-retention-lead = The catalogue of storage periods, and where each is used.
register-retention-table = Catalogue of storage periods
register-policies = Policies
register-policies-lead = The public privacy policies, and the activities that each of them tells.
register-policies-table = Policies
register-policy = Policy
register-languages-of = Languages
register-version = Version
register-with-gaps = With gaps
register-departments-table = Departments

## Look-up pages (persons, data, countries, systems)
register-about-persons = What is held about applicants, customers or any other group, such as for an access request.
register-about-data = Where each category of data is, who receives it and how long it is kept; special categories first.
register-about-countries = Who works on data in which country, what goes there and what that rests on.
register-persons-lead = Groups of persons. Each page says everything that the register holds about one of them.
register-persons-table = Groups of persons
register-group-of-persons = Group of persons
register-sensitive-data = Special categories and offences
register-groups-near = Broader and narrower groups
register-glance = At a glance
register-data-lead = Categories of data, with those first that the law protects more.
register-sensitive-table = Special categories (Art. 9) and data about offences (Art. 10)
register-categories-table = All categories of data
register-kinds-none = No activity in this register has data of these kinds: { $kinds }.
register-data-not-stated =
    { $count ->
        [one] 1 activity does not state its data
        *[other] { $count } activities do not state their data
    }
register-category-of-data = Category of data
register-special-category = Special category of data, Article 9
register-article-10 = Data about offences, Article 10
register-offences = Convictions and offences
register-offences-lead = Data about criminal convictions, offences or related security measures.
register-receivers-table = Who receives these data
register-engaged-table = Work as a processor
register-clients = Clients
register-countries-lead = Every country that the register names for a recipient, a system or a transfer.
register-countries-table = Countries
register-free-movement = Under the law
register-inside-border = data move freely
register-adequate = adequacy decision
register-not-adequate = no adequacy decision
register-only-certified = only for certified recipients: { $scheme }
register-parties-there = Parties there
register-also-there = Also there
register-own-organisations = Own organisations
register-engaged-by = (engaged by { $party })
register-safeguard-state = How it stands
register-through = Through
register-count-transfers-of =
    { $count ->
        [one] 1 transfer
        *[other] { $count } transfers
    }
register-from-to = { $first } to { $last }
register-parts-table = The activities in parts, by name
register-activities-from-to = First and last
register-count = Number
register-paper-file = Paper file
register-breach = If this party is breached
register-breach-lead = What the party has of the data, by its own contract or through those who engage it. Under Article 33 GDPR a controller tells its authority within 72 hours of learning of a breach, unless a risk is unlikely. A processor tells its controllers without undue delay.
register-breach-nothing = The register names no data that this party has.
register-breach-ask = Ask there
register-breach-controllers = Controllers concerned
register-breach-activities = Activities concerned
register-breach-clients = Clients to tell
register-client-to-tell = Client to tell
register-through-colon = through
register-transfer = transfer
register-kind-of-data = Kind
register-search = Search
register-search-lead = Names of records, purposes, groups of persons, data and parties. All words must be there; accents and capitals do not count.
register-search-words = Words to look for
register-search-without = The search needs scripts, which do not run here. The lists lead to everything as well.
register-filter = Show only what has these words
register-shown = Shown
register-receivers-in-parts = They are named on the pages of the parts below, each with its activities.

## Data flow, processors, transfers, storage periods
register-flow = Data flow
register-flow-label = Where the data come from, where they are kept, who receives them
register-flow-from = come from
register-flow-kept-in = kept in
register-flow-caption = From left to right: where the data come from, the activity with the systems that keep them, and who receives them, by role.
register-flow-caption-far = From left to right: where the data come from, the activity with the systems that keep them, and who receives them, by role. A diamond marks a transfer to a third country.
register-flow-more =
    { $count ->
        [one] and 1 more, in the table
        *[other] and { $count } more, in the table
    }
register-flow-table = The same as a table
register-flow-party = Source, system or recipient
register-overview-transfers = Transfers
register-about-overview-transfers = Which data leave for third countries, to whom, on what each transfer rests, and until when that holds.
register-transfers-overview-lead =
    { $count ->
        [one] 1 transfer to a third country or an international organisation, and how it stands on { $day }.
        *[other] { $count } transfers to third countries or international organisations, and how they stand on { $day }.
    }
register-transfers-map = Map of transfers
register-transfers-map-caption = One square per country, roughly where it is in the world. Signs tell what the transfers to it rest on; a country with several signs receives data in several ways.
register-transfers-list = List of transfers
register-ground-open = nothing that holds
register-ground-derogation = derogation for one case
register-ground-safeguard = other safeguards
register-ground-adequacy = adequacy decision
register-ground-inside = no transfer: { $area }
register-importer = Who receives
register-exporter = Who sends
register-transfer-state = How it stands
register-signed-day = signed { $day }
register-expired = expired
register-in-force = in force
register-in-force-until = in force until { $day }
register-no-decision = no decision in force for { $country }
register-challenged = before the court: { $case }
register-listed = listed: { $scheme }
register-listed-until = listed: { $scheme }, until { $day }
register-not-listed = not listed: { $scheme }
register-stretch = { $first } to { $last }. All pages:
register-overview-storage-periods = Storage periods
register-about-overview-storage-periods = What is kept how long, the longest first: what starts the time, what ends it, and why so long.
register-storage-periods-lead =
    { $count ->
        [one] 1 period. Longer than five years or without limit, counted from the event with which they begin: { $long }.
        *[other] { $count } periods. Longer than five years or without limit, counted from the event with which they begin: { $long }.
    }
register-storage-periods-together = Activities that keep data for the same time, under the same law and for the same reason, share a bar and a row.
register-kept-unlimited = Without limit
register-kept-over-five-years = More than five years
register-kept-up-to-five-years = Five years or less
register-kept-by-criterion = Until an event, or by a criterion
register-kept-open = Still to be supplied
register-kept-length = Kept for
register-kept-what = What
register-phases = Phases
register-law-or-reason = Law and reason
register-until-event = until an event
register-begins = from: { $event }
register-begins-colon = From:
register-goes-on = continued
register-timeline-caption = Each step of the axis is as wide as the next, though it stands for a longer time. The axis starts with the event from which the time counts; data that are in use until then are drawn to its left.
register-timeline-of = On the axis of time: { $title }
register-overview-processors = Recipients and processors
register-about-overview-processors = Which processors work in which countries for which purposes, under what contract, whom they engage themselves; and who else receives data.
register-chain-lead =
    { $count ->
        [one] 1 processor, and further ones in its chain: { $further }.
        *[other] { $count } processors, and further ones in their chains: { $further }.
    }
register-chain-processors = Processors and those whom they engage
register-chain-clients = Work for clients
register-chain-others = Other recipients
register-chain-caption-processors = In bold, the controllers; below them their processors, and below these whom they engage in turn, each with its countries and the state of the contract or authorisation.
register-chain-caption-places = In bold, the controllers; below them their processors, and below these whom they engage in turn, each with its countries.
register-chain-caption-clients = In bold, the client; below it the own organisation that does the work, and whom it engages in turn.
register-chain-purposes = For what
register-engaged-by-column = Engaged by
register-contract-state = Contract
register-state-sound = in order
register-state-soon = ends within 90 days
register-state-open = missing or ended
register-all-controllers-here = all { $count } controllers
register-gap-short = to be supplied
register-no-contract = no contract
register-group-agreement = group agreement
register-group-agreement-day = group agreement, signed { $day }
register-no-group-agreement = no group agreement stated
register-for-controller = for { $controller }
register-under-law = law: { $place }
register-not-signed = not signed
register-not-authorised = authorisation not stated
register-authorised-day = authorised { $day }
register-expires-day = expires { $day }
register-expired-day = expired { $day }
register-subprocessing-colon = Further processors:
register-audited-colon = Audited:
register-and-more =
    { $count ->
        [one] and 1 more
        *[other] and { $count } more
    }
register-overview-data-flow = Data flow
register-about-overview-data-flow = Where the data of the whole organisation come from, and which kinds of recipients they go to.
register-flow-lead-activities = From the sources on the left through each activity to the kinds of recipients on the right.
register-flow-lead-departments = From the sources on the left through each department to the kinds of recipients on the right. There are too many activities for a line each; the page of each activity draws its own flow.
register-flow-lead-persons = From the sources on the left through the activities about each group of persons to the kinds of recipients on the right. There are too many activities for a line each; the page of each activity draws its own flow.
register-flow-mark = data flow here
register-flow-mark-count = data flow here, in so many activities
register-flow-mark-far = with a transfer to a third country
register-lanes-caption = A line for each row of the table below. What is left of the box is where data come from, what is right of it is who receives them. Bold headings are roles, the headings after them kinds of recipients.
register-flow-no-kind = without a category
register-count-of-activities = Activities
register-flow-sources = Come from
register-flow-recipients = Go to
register-flow-countries = Countries of the recipients
register-flow-abroad = Transfers to

## Overviews of the whole register
register-overview = Overview
register-overview-of = { $overview }: { $part }
register-part-of = { $first } to { $last }
register-overview-completeness = Completeness
register-about-overview-completeness = What Article 30 asks of each record, letter by letter, and where something is still open.
register-completeness-drawing = Activities in rows, the letters of Article 30(1) in columns.
register-completeness-by-department = In how many activities of a department a letter of Article 30(1) is still open. There are too many activities to draw each of them here; the pages of the departments do.
register-activities-open = activities with something open
register-completeness-2 = Completeness under Article 30(2)
register-completeness-2-drawing = Work as a processor in rows, the letters of Article 30(2) in columns.
register-overview-data = Categories of data
register-about-overview-data = Which activity uses which data, special categories and data about offences first, and whose data they are.
register-data-drawing = Activities in rows, categories of data in columns. A diamond marks special categories and data about offences.
register-data-by-department = How many activities of a department use a category of data. A diamond marks special categories and data about offences. There are too many activities to draw each of them here; the pages of the departments do.
register-data-overview-table = Activities and their categories of data
register-special-data = Special categories, offences
register-other-data = Other data
register-overview-assessments = Impact assessments
register-about-overview-assessments = Which activities need an assessment, by which criteria, whether it is made, and when it is looked at again.
register-assessments-law = An assessment is made where a high risk is likely (Article 35(1) GDPR), always in the cases of Article 35(3) and of the authority’s list (Article 35(4)). In most cases two of the nine criteria of the European guidelines (WP248 rev.01) are enough.
register-assessments-drawing = Activities in rows, the nine criteria in columns; the last column shows how it stands with the assessment.
register-assessments-by-department = How many activities of a department stand where. There are too many activities to draw each of them here; the pages of the departments do.
register-assessments-table = Criteria and assessments
register-criterion-stated = stated in the screening
register-criterion-shown = shown by the record
register-assessment-done = made
register-assessment-in-progress = in progress
register-assessment-wanted = needed, not made
register-assessment-not-required = not required
register-assessment-unscreened = not decided
register-assessment-ended = activity has ended
register-overview-contracts = Contracts
register-about-overview-contracts = Which processors have a contract, until when it runs, whether further processors are allowed, when it was audited.
register-contracts-drawing = Parties in rows; in columns the contract and what is known of it. A dash: it runs on, or allows no further processors.
register-contracts-of-clients = Contracts with clients
register-contracts-of-clients-drawing = Clients in rows; in columns the contract and what is known of it.
register-contracts-by-name = How many contracts stand where, by name of the party. There are too many to draw each of them here; the pages below do.
register-contract-in-force = in force
register-contract-ending = ends within 90 days
register-contract-expired = expired
register-contract-open = still open
register-contract-missing = missing
register-authorised-on = authorised { $day }
register-overview-calendar = Calendar
register-about-overview-calendar = What falls due when: reviews, gaps, contracts, tests of measures, decisions and provisions that end.
register-calendar-months = The coming months
register-calendar-drawing = How much of each kind falls due in a month; what is overdue stands first, what comes after these months last.
register-calendar-ics = Calendar file (iCalendar)
register-calendar-atom = Feed of what falls due within 90 days (Atom)
register-calendar-table = What falls due
register-calendar-by-month = By month
register-nothing-due = Nothing has a day.
register-due-day = Day
register-due-month = Month
register-due-what = What
register-due-overdue = Overdue
register-due-later = Later
register-due-gap = Fact to be supplied
register-due-contract = Contract ends
register-due-adequacy = Adequacy decision ends
register-due-document = Document ends
register-due-certificate = Certificate ends
register-due-review = Review of a record
register-due-policy-review = Review of a policy
register-due-assessment-review = Review of an impact assessment
register-due-test = Test of a measure
register-due-waiver = Accepted finding ends
register-due-disposal = Last data to be gone
register-due-law = Change of the law
register-law-begins = begins to apply
register-law-ceases = ceases to apply
register-law-unverified = not verified
register-transfers-resting =
    { $count ->
        [one] 1 transfer rests on it
        *[other] { $count } transfers rest on it
    }
register-falling-due = Past, or due within 90 days
register-no-falling-due = Nothing falls due within 90 days
register-overview-legal-bases = Legal bases
register-about-overview-legal-bases = Which activity rests on which legal basis: interests and where they are assessed, consents and how they are withdrawn, conditions for special categories, automated decisions.
register-lawfulness-drawing = Activities in rows; in columns the legal bases, then the conditions for special categories and data about offences.
register-lawfulness-by-department = How many activities of a department rest on each legal basis; a dashed box marks where an assessment or the way to withdraw is lacking. There are too many activities to draw each of them here; the pages of the departments do.
register-lawfulness-table = Purposes and what they rest on
register-lawfulness-interests = Legitimate interests and their assessments
register-interests-assessed = The balancing tests themselves are kept by the team and shown on request; this copy does not say for which purposes there is one.
register-lawfulness-consents = Consents and how they are withdrawn
register-lawfulness-conditions = Conditions for special categories and data about offences
register-lawfulness-automated = Automated decisions and profiling
register-automated-none =
    { $count ->
        [one] 1 activity is stated to have none.
        *[other] { $count } activities are stated to have none.
    }
register-automated-unsaid =
    { $count ->
        [one] 1 activity says nothing about them:
        *[other] { $count } activities say nothing about them:
    }
register-rests-on-it = rests on it
register-rests-lacking = assessment or withdrawal lacking
register-condition-stated = condition stated
register-lacking =
    { $count ->
        [one] 1 incomplete
        *[other] { $count } incomplete
    }
register-purpose = Purpose
register-withdrawal = How it is withdrawn
register-overview-policies = Register and policies
register-about-overview-policies = Which policy tells a purpose and where, from which record a policy tells what, and what no policy tells.
register-informing-drawing = Activities in rows, published policies in columns; the last column shows what no policy tells.
register-informing-by-department = How many activities of a department are told by a policy. There are too many activities to draw each of them here; the pages of the departments do.
register-informing-table = Activities and the policies that tell them
register-told-nowhere = No policy
register-told-whole = all purposes told
register-told-partly = some purposes told
register-silent-with-reason = told by none, with a reason
register-silence-planned = not begun yet
register-silence-ended = over
register-silence-exempt = exempt from informing
register-silence-prepared = its policy is being prepared
register-silence-unexplained = told by none, no reason stated
register-purpose-untold = in no policy
register-policy-sections = Sections of the policies
register-policy-sections-lead = Each section of the policy and each card of a purpose, with the records it is told from. A section without content is left out of the policy.
register-policy-section = Section
register-policy-cards = Cards of purposes
register-anchor = Anchor
register-told-from = Told from
register-told-purposes = Purposes told
register-told-own-words = words of the plan
register-told-activities = the activities below
register-purposes-elsewhere =
    { $count ->
        [one] 1 purpose, by activity
        *[other] { $count } purposes, by activity
    }
