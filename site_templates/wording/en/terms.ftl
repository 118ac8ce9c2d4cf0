### Labels of fixed values, shared by the register site and the policies.
### Law: the provision behind a label. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Roles of recipients

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-internal = own department

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-processor = processor

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-joint-controller = joint controller

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-controller = controller

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-public-authority = public authority

# Law: Art. 4(7)-(9), 26, 28
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recipient-role-group = organisation of the group

## Life of a record

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-planned = planned

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-active = active

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-suspended = suspended

# Law: Art. 30(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
status-ended = ended

## Retention

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-erase = erasure

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-anonymise = anonymisation

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-destroy = destruction

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-return = return

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-archive-public-interest = permanent archive in the public interest

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-review = review

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-aggregate = aggregation

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
disposal-overwrite = overwriting

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-exact = fixed period

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-maximum = at most

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
retention-bound-minimum = at least

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-active = active use

# Law: Art. 5(1)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
phase-archive = restricted archive

## Duty to provide data

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-law = required by law

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-contract = required by contract

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-to-conclude = needed to conclude a contract

# Law: Art. 13(2)(e)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
obligation-kind-optional = optional

## Automated decisions

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-none = none

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-profiling = profiling

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-assisted = decision prepared by a computer, taken by a person

# Law: Art. 4(4), 22
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
automated-kind-solely-automated = solely automated decision

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-contract = necessary for a contract

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-law = authorised by law

# Law: Art. 22(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
decision-ground-explicit-consent = explicit consent

## Impact assessment

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-evaluation-scoring = evaluation or scoring

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-automated-decisions = automated decisions with legal or similar effect

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-systematic-monitoring = systematic monitoring

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-sensitive-data = sensitive or highly personal data

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-large-scale = large scale

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-matching-combining = matching or combining datasets

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-vulnerable-persons = vulnerable persons

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-innovative-technology = innovative use or new technology

# Law: WP248 rev.01 pp. 9-11
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-criterion-blocking-rights = processing that blocks a right, a service or a contract

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-required = required

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-not-required = not required

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-in-progress = in progress

# Law: Art. 35
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
dpia-decision-done = done

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-low = low

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-medium = medium

# Law: Art. 35(7), 36(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
residual-risk-high = high

## Measures

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-technical = technical

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-organisational = organisational

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-physical = physical

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-nature-legal = legal

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-planned = planned

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-in-place = in place

# Law: Art. 32(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
measure-status-retired = retired

## Numbers of persons concerned

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100 = fewer than 100

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-1000 = hundreds

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-10000 = thousands

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-under-100000 = tens of thousands

# Law: WP248 rev.01 p. 10
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scale-over-100000 = 100,000 and more

## Contacts and marketing

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-privacy = Questions on data protection

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-rights = Your rights

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-marketing = Stopping marketing

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-complaints = Complaints

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-general = General questions

# Law: Art. 12(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contact-purpose-dpo = Data protection officer

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-email = e-mail

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-sms = text message (SMS)

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-mms = multimedia message (MMS)

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-telephone = telephone

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-automated-call = automated call

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-post = post

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-push = notification in the app

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
channel-social-media = social media

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-in = with prior consent

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-existing-customers = existing customers, unless they object

# Law: Directive 2002/58/EC art. 13
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
marketing-mode-opt-out = unless the person objects

## Trackers

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-required = consent required

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt = no consent needed

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-consent-exempt-audience = no consent needed (audience measurement)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-cookie = cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-local-storage = browser storage

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-pixel = invisible image (pixel)

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-sdk = component of an application

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-fingerprint = recognition of the device

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
tracker-kind-other = other technique

## Contracts

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-processing = data processing agreement

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-joint = joint controller arrangement

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-disclosure = data disclosure agreement

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-transfer = transfer instrument

# Law: Art. 26, 28, 46
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-kind-service = service contract

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-specific = specific authorisation

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-general = general authorisation

# Law: Art. 28(2)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
subprocessing-none = not allowed

## Legal bases

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-performance = performance of a contract

# Law: Art. 6(1)(b)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
contract-stage-steps-before = steps before a contract

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-controller = the controller

# Law: Art. 6(1)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
interest-holder-third-party = a third party

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-public-task-disclosure = disclosure to a body that needs the data for a public task

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-national-security = national security, public security or defence

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-emergencies = response to an emergency

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-crime = detection, investigation or prevention of crime

# Law: UK GDPR Annex 1
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
recognised-interest-safeguarding = safeguarding of vulnerable individuals

## Sources

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-person = the person concerned

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-observed = observation

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-derived = derived from other data

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-other-person = another person

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-party = another organisation

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-public = publicly accessible source

# Law: Art. 14(2)(f)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
source-kind-internal = another activity

## Transfers

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-stored = stored there

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-remote-access = read from there

# Law: Art. 44
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
transfer-direction-disclosed = sent there

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-1 = 1, controller to controller

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-2 = 2, controller to processor

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-3 = 3, processor to processor

# Law: Decision (EU) 2021/914
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
scc-module-4 = 4, processor to controller

## Short answers

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-yes = yes

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-no = no

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-none = none

# Law: Art. 12(1)
# Note: Label of a value; stands in a cell or a list.
# reviewed: none
answer-unknown = not stated
