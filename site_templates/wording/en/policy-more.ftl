### Public privacy policies: labels and clauses that complete policy.ftl.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Labels of the page and headings

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-back-to-top = Back to the top

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-all-policies = All privacy policies

# Law: Art. 12(1)
# Note: $forms: the names of file formats that follow, each a link, with commas between.
# reviewed: none
page-forms = This policy as: { $forms }

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-pdf = PDF

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-text = text

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-markdown = Markdown

# Law: Art. 12(1)
# Note: Name of a file format, inside the line above.
# reviewed: none
page-form-json = JSON

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
purposes-other = Other purposes

# Law: Art. 5
# Note: Label.
# reviewed: none
commitments-not = What we do not do

# Law: Art. 13(2)(a)
# Note: Label. $count: number of purposes.
# reviewed: none
retention-all-data =
    { $count ->
        [one] All data of this purpose
       *[other] All data of these purposes
    }

# Law: Art. 13(1)(a)
# Note: $statement: what one of several controllers says of itself. $controller: its name.
# reviewed: none
statement-of = { $controller }: { $statement }

# Law: Art. 10
# Note: Label.
# reviewed: none
mark-criminal = data on offences

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-stop = How to stop

# Law: Art. 21
# Note: Label.
# reviewed: none
objection-button = Object by e-mail

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-other-channels = Data collected in other ways

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
purposes-all = All purposes

# Law: Art. 13(1)(e)
# Note: Value of a row; $purposes: one to three purposes.
# reviewed: none
purposes-all-except = All purposes except: { $purposes }

# Law: Art. 13(2)(b)
# Note: $bases: as the register states it.
# reviewed: none
purposes-on-basis = the purposes that rest on { $bases }

# Law: Art. 13(2)(b)
# Note: $basis: name of a legal basis.
# reviewed: none
basis-quoted = “{ $basis }”

# Law: WP260 rev.01 §§ 29-32
# Note: $version: as the register states it.
# reviewed: none
changes-version = Version { $version }.

## At a glance

# Law: Art. 21(1), (4)
# Note: Label.
# reviewed: none
glance-objection-interest =
    { $uses ->
        [interest] You can object, for reasons of your own, to every use based on a legitimate interest.
        [task] You can object, for reasons of your own, to every use based on a public task.
       *[both] You can object, for reasons of your own, to every use based on a legitimate interest or a public task.
        [any] You can object to the use of your data.
    }

## Sentences

# Law: Art. 13(2)(f)
# Note: $decision: as the register states it.
# reviewed: none
automated-assisted-named = A computer prepares this decision, and a person takes it: { $decision }.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
source-internal-unnamed = We take these data from another of our activities.

# Law: Art. 13(1)(c)
# Note: $ground: as the register states it.
# reviewed: none
ground-of-other-law = Ground in the law that applies: { $ground }.

# Law: Art. 6(1)(c), (e)
# Note: $duty: as the register states it.
# reviewed: none
basis-duty = What the law asks of us: { $duty }.

# Law: Art. 7
# Note: $how: as the register states it.
# reviewed: none
basis-consent-representative = For a person who cannot consent: { $how }.

# Law: Art. 13(1)(c)
# Note: $what: as the register states it.
# reviewed: none
other-consent = Another law asks for your consent to this: { $what }. It is not the legal basis for using your data.

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it.
# reviewed: none
subjects-from-age = { $group } (from { $youngest } years)

# Law: Art. 13
# Note: $group: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-to-age = { $group } (up to { $oldest } years)

# Law: Art. 13
# Note: $group: as the register states it; $youngest: as the register states it; $oldest: as the register states it.
# reviewed: none
subjects-of-age = { $group } ({ $youngest } to { $oldest } years)

# Law: Art. 13(1)(e)
# Note: $condition: as the register states it.
# reviewed: none
recipients-condition = In this case: { $condition }.

# Law: Art. 13(1)(e)
# Note: $how: as the register states it.
# reviewed: none
recipients-objection = How to prevent this: { $how }.

# Law: Art. 13(1)(e)
# Note: Inside a sentence or in brackets. $data: categories of data.
# reviewed: none
only-these-data = only these data: { $data }

# Law: Art. 13(1)(e)
# Note: Words of a link.
# reviewed: none
recipients-policy = Privacy policy of this recipient

# Law: Art. 13(1)(f)
# Note: $processor: as the register states it.
# reviewed: none
transfer-exporter = { $processor } passes the data on.

# Law: Art. 23
# Note: $how: as the register states it.
# reviewed: none
right-instead = How to exercise it instead: { $how }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it.
# reviewed: none
retention-at-least = We keep the data at least for this time: { $limit }.

# Law: Art. 13(2)(a)
# Note: $limit: as the register states it.
# reviewed: none
retention-at-most = We keep the data at most for this time: { $limit }.

# Law: Art. 13(2)(a)
# Note: After a minimum period: what decides when it ends. $criteria: as the register states it.
# reviewed: none
retention-minimum-ends = What decides the end: { $criteria }.

# Law: Art. 13(1)(f), 49(1)
# Note: The persons whose data the transfer concerns, where it is not all. $groups: list of groups.
# reviewed: none
transfer-groups = This concerns: { $groups }.

# Law: Art. 13(2)(a)
# Note: $exception: as the register states it.
# reviewed: none
retention-except = Exception: { $exception }.

# Law: Art. 10
# Note: Label.
# reviewed: none
data-criminal-named = Some of these data relate to criminal convictions or offences.

# Law: Art. 13
# Note: $data: as the register states it.
# reviewed: none
cookies-data = Data recorded: { $data }

# Law: Directive 2002/58/EC art. 5(3)
# Note: $domain: the domain under which a tracker is set.
# reviewed: none
cookies-domain = Domain: { $domain }

# Law: Art. 13(2)(a)
# Note: $duration: as the register states it.
# reviewed: none
cookies-kept = Data kept for: { $duration }

# Law: Art. 13(1)(e)
# Note: $parties: as the register states it.
# reviewed: none
cookies-others = Others with access: { $parties }

## Schemes that bring a recipient inside an adequacy decision

# Law: Decision (EU) 2023/1795
# Note: Label.
# reviewed: none
scheme-dpf = Data Privacy Framework

# Law: SI 2023/1028
# Note: Label.
# reviewed: none
scheme-dpf-uk-extension = UK Extension to the Data Privacy Framework

## Transfers by a processor

# Law: Art. 13(1)(f)
# Note: Whole sentence. The country has a decision that does not reach everybody there.
# reviewed: none
transfer-no-adequacy-recipient =
    { $border ->
        [eea] No adequacy decision covers this recipient.
        [uk] No adequacy regulations cover this recipient.
       *[ch] The Federal Council has not found that the data of this recipient are adequately protected.
    }

# Law: Art. 46(2)(c)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-scc-by = { $exporter } passes the data on and has signed the standard contractual clauses of the European Commission ({ $article }).

# Law: Art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-authority-scc-by = { $exporter } passes the data on and has signed standard clauses adopted by a supervisory authority ({ $article }).

# Law: Art. 46(3)(a)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ad-hoc-clauses-by = { $exporter } passes the data on and has signed contract clauses that a supervisory authority has authorised ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-bcr-by = { $exporter } passes the data on. Its group follows binding corporate rules approved by the competent authority ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-idta-by = { $exporter } passes the data on and has signed the United Kingdom’s international data transfer agreement ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-uk-addendum-by = { $exporter } passes the data on and has signed standard contractual clauses with the United Kingdom addendum ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $exporter: the processor whose group it is; $article: the provision with its law.
# reviewed: none
transfer-uk-bcr-by = { $exporter } passes the data on. Its group follows binding corporate rules approved in the United Kingdom ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $exporter: the processor that signed; $article: the provision with its law.
# reviewed: none
transfer-ch-scc-by = { $exporter } passes the data on and has signed standard contractual clauses with the adaptations required in Switzerland ({ $article }).

## Rights and contacts

# Law: Art. 12(2)
# Note: $how: as the register states it.
# reviewed: none
right-granted = Beyond what the law requires, we grant you this right: { $how }.

# Law: Art. 12(2)
# Note: $contact: one way to write; $organisations: for whom it stands.
# reviewed: none
contact-for-organisations = { $contact } ({ $organisations })

# Law: Art. 21
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-button-of = Object by e-mail: { $organisations }

# Law: Art. 21(4)
# Note: In the list of rights, in place of what the box set apart says in full. A link to it.
# reviewed: none
objection-above = This right is explained in the box above.

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
objection-marketing-button = Object by e-mail to marketing

# Law: Art. 21(2)-(3)
# Note: $organisations: to whom the message goes.
# reviewed: none
objection-marketing-button-of = Object by e-mail to marketing: { $organisations }

# Law: Art. 13(1)(e)
# Note: $controllers: the controllers for which another controller of the group works.
# reviewed: none
recipients-for = for { $controllers }

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-other-sources = Other sources

# Law: Art. 77
# Note: Label.
# reviewed: none
complaint-row-services = What it offers

# Law: Art. 57(1)(b), (e)
# Note: Label in a list.
# reviewed: none
complaint-service-information = information about your rights

# Law: Art. 57(1)(f)
# Note: Label in a list.
# reviewed: none
complaint-service-mediation = mediation

# Law: Art. 77
# Note: Label in a list.
# reviewed: none
complaint-service-complaint = handling of complaints

## Cards of purposes

# Law: Art. 13(2)(f)
# Note: Stands beside the label "Automated decisions".
# reviewed: none
automated-none-here = No such decision, and no profiling.

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-internal = Our departments

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-processor = Service providers (processors)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-joint-controller = Joint controllers

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-group = Our group

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-controller = Independent recipients (controllers)

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-public-authority = Public authorities

# Law: Art. 13(1)(e)
# Note: Label in a card.
# reviewed: none
card-recipients-unknown = Others

# Law: Art. 13(1)(e)
# Note: $recipient: a name; $details: countries and conditions.
# reviewed: none
recipient-with = { $recipient } ({ $details })

# Law: Art. 14(2)(f)
# Note: Whole sentence; several sources were named before.
# reviewed: none
sources-not-public = These sources are not publicly accessible.

# Law: Art. 12(1)
# Note: Sets two parts of a list apart whose parts hold commas and "and". $done: what stands before; $more: the next.
# reviewed: none
series-pair = { $done }; { $more }

## Hosting and ways to reach us

# Law: Art. 13(1)(e) and (f)
# Note: $countries: list of countries. $hosts: names of the hosting providers, one or several.
# reviewed: none
transfers-hosting = Place of hosting: { $countries }. Hosting provider: { $hosts }.

# Law: Art. 12(2)
# Note: $ways: the messages contact-way-*, set apart by semicolons. It follows the e-mail address.
# reviewed: none
contact-other-ways = You can also reach us in these ways: { $ways }.

# Law: Art. 12(2)
# Note: $link: address of the form. Part of contact-other-ways.
# reviewed: none
contact-way-form = with the online form { $link }

# Law: Art. 12(2)
# Note: $place: where in the account, such as “My account, My data”. Part of contact-other-ways.
# reviewed: none
contact-way-account = in your client area, under { $place }

# Law: Art. 12(2)
# Note: $address: postal address in one line. Part of contact-other-ways.
# reviewed: none
contact-way-post = by post ({ $address })

## Conditions of marketing, as the person reads them

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-in = with your prior consent

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-existing-customers = if you are our customer, for products or services similar to those you bought, unless you object

# Law: Directive 2002/58 Art. 13, Art. 21(2)
# Note: Stands alone in a cell of a table; starts small.
# reviewed: none
marketing-condition-opt-out = unless you object

## Law and announcements

# Law: Art. 12(1)
# Note: $law: full name of the main data protection law, with its number.
# reviewed: none
scope-law = Main law on data protection: { $law }.

# Law: Art. 12(1)
# Note: After scope-law. $law: full name of the national act on data protection that applies beside the main law.
# reviewed: none
scope-law-national = This national law applies beside it: { $law }.

# Law: Art. 13(3), WP260 rev.01 § 29
# Note: $date: a day. $channel: how persons were told, as the register states it.
# reviewed: none
change-announced = We announced this change on { $date }, by: { $channel }.

# Law: Art. 45
# Note: How the number of an act of the Union begins, as in Decision (EU) 2023/1795.
# reviewed: none
act-of-union = (EU)

# Law: Art. 45
# Note: How the number of an act of the Community ends, as in Decision 2000/518/EC.
# reviewed: none
act-of-community = EC
