### Public privacy policies: the clauses. Whole sentences, or labels and values of rows; never fragments.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page: title, version, navigation

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-line = Version { $version }, in force since { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
version-future = Version { $version }, in force from { $date }

# Law: Art. 12(1)
# Note: $date: a day in words.
# reviewed: none
date-only-line = In force since { $date }

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
page-skip = Skip to the text

# Law: WCAG 2.2, 2.4.2
# Note: Values as the register states them.
# reviewed: none
page-title = { $title } – { $organisation }

# Law: WCAG 2.2, 2.4.5
# Note: Label.
# reviewed: none
page-contents = Contents

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
page-languages = This policy in other languages

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-prevailing-language = If the language versions differ, the version in this language prevails: { $language }.

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
page-footer = { $organisation } – { $title }

# Law: WP260 rev.01 § 35
# Note: $link: a link or its text.
# reviewed: none
page-short-link = The full privacy policy: { $link }

# Law: none: ours
# Note: Draft builds only: marks a fact that the register does not state yet.
# reviewed: none
gap = Missing: { $what }

# Law: none: ours
# Note: Draft builds only.
# reviewed: none
gap-owner = Missing: { $what }. { $owner } will supply it.

# Law: none: ours
# Note: Draft builds only. $count: a number.
# reviewed: none
draft-banner =
    { $count ->
        [one] Draft, not for publication. One fact is missing.
       *[other] Draft, not for publication. { $count } facts are missing.
    }

## Section titles, question headings and opening sentences

# Law: WP260 rev.01 §§ 35-37
# Note: Label.
# reviewed: none
section-at-a-glance = At a glance

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-question = What are the main points?

# Law: WP260 rev.01 §§ 35-37
# Note: Whole sentence.
# reviewed: none
section-at-a-glance-intro = Here is what matters most. The sections below give every detail.

# Law: Art. 4
# Note: Label.
# reviewed: none
section-definitions = Definitions

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-question = What do these words mean?

# Law: Art. 4
# Note: Whole sentence.
# reviewed: none
section-definitions-intro = These words have a fixed meaning in data protection law. We explain them in our own words.

# Law: Art. 4
# Note: Whole sentence; for lists that hold terms of the organisation's own beside those of the law.
# reviewed: none
section-definitions-intro-own = We explain these terms in our own words. Some of them have a fixed meaning in data protection law.

# Law: Art. 12(1)
# Note: Label.
# reviewed: none
section-scope = Who and what this policy covers

# Law: Art. 12(1)
# Note: Whole sentence.
# reviewed: none
section-scope-question = Who is this policy for?

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
section-scope-intro = This policy applies to these groups of people: { $audience }.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
section-controller = Controller

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-question = Who is responsible for your data?

# Law: Art. 4(7), 13(1)(a)
# Note: Whole sentence.
# reviewed: none
section-controller-intro = The controller decides why and how your data are used, and answers for it.

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
section-dpo = Data protection officer

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Whole sentence.
# reviewed: none
section-dpo-question = Who watches over data protection with us?

# Law: Art. 38(4), 39
# Note: Whole sentence.
# reviewed: none
section-dpo-intro = A data protection officer advises us, checks that we follow the law, and answers your questions.

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
section-data = Personal data we use

# Law: Art. 14(1)(d)
# Note: Whole sentence.
# reviewed: none
section-data-question = Which data do we use?

# Law: Art. 14(1)(d), 5(1)(c)
# Note: Whole sentence.
# reviewed: none
section-data-intro = We use the following categories of personal data.

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
section-sources = Where the data come from

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-question = Where do the data come from?

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
section-sources-intro = We obtain your data from these sources.

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
section-purposes = Purposes and legal bases

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Whole sentence.
# reviewed: none
section-purposes-question = Why do we use your data?

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
section-purposes-intro = For each purpose we state why it is lawful, which data we use, who receives them and how long we keep them.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
section-obligation = Data you have to provide

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-question = Do you have to give us your data?

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
section-obligation-intro = For the data you give us, we state whether you must provide them and what follows if you do not.

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Label.
# reviewed: none
section-internal-access = Access inside our organisation

# Law: Art. 13(1)(e), 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-question = Who uses your data inside our organisation?

# Law: Art. 29, 32(4)
# Note: Whole sentence.
# reviewed: none
section-internal-access-intro = Only people who need your data for their work have access to them.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
section-recipients = Recipients

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-question = Who receives your data?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Whole sentence.
# reviewed: none
section-recipients-intro = These recipients outside our own departments receive your data, each only for the purposes stated.

# Law: Art. 5
# Note: Label.
# reviewed: none
section-commitments = Our principles

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-question = Which principles do we follow?

# Law: Art. 5
# Note: Whole sentence.
# reviewed: none
section-commitments-intro = The law sets principles for every use of personal data. We follow all of them.

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
section-transfers = Transfers to third countries

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Whole sentence.
# reviewed: none
section-transfers-question = Are your data transferred to third countries?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
section-transfers-intro =
    { $border ->
        [eea] The law sets conditions for sending your data outside the European Economic Area.
        [uk] The law sets conditions for sending your data outside the United Kingdom.
       *[ch] The law sets conditions for sending your data outside Switzerland.
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
section-retention = How long we keep data

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Whole sentence.
# reviewed: none
section-retention-question = How long do we keep your data?

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: Whole sentence.
# reviewed: none
section-retention-intro = We keep your data for the periods below. What happens then is stated for each of them.

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Label.
# reviewed: none
section-marketing = Marketing

# Law: Art. 21(2)-(3); Directive 2002/58/EC art. 13
# Note: Whole sentence.
# reviewed: none
section-marketing-question = When do we send you offers?

# Law: Art. 21(2)-(4)
# Note: Whole sentence.
# reviewed: none
section-marketing-intro = You decide whether we send you offers. You can stop them at any time, free of charge.

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Label.
# reviewed: none
section-profiling = Automated decisions and profiling

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-question = Does a computer decide about you?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: Whole sentence.
# reviewed: none
section-profiling-intro = Here we say whether computers evaluate you or decide about you, and with what effect.

# Law: Art. 32
# Note: Label.
# reviewed: none
section-security = Security

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-question = How do we protect your data?

# Law: Art. 32
# Note: Whole sentence.
# reviewed: none
section-security-intro = We protect your data against loss, misuse and unauthorised access with these measures.

# Law: Art. 33, 34
# Note: Label.
# reviewed: none
section-breach = Personal data breaches

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-question = What do we do if something goes wrong?

# Law: Art. 33, 34
# Note: Whole sentence.
# reviewed: none
section-breach-intro = We have a procedure for personal data breaches.

# Law: Art. 8
# Note: Label.
# reviewed: none
section-children = Children

# Law: Art. 8
# Note: Whole sentence.
# reviewed: none
section-children-question = What applies to children?

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
section-children-intro = Children’s data deserve special protection.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
section-cookies = Cookies and similar technologies

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-question = Which cookies do we use?

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
section-cookies-intro = Cookies and similar technologies store information on your device or read it from there.

# Law: Art. 14
# Note: Label.
# reviewed: none
section-third-persons = Data about other people

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-question = What if you give us data about other people?

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
section-third-persons-intro = This concerns data that you give us about others, and data that others give us about you.

# Law: Art. 12, 15-22
# Note: Label.
# reviewed: none
section-rights = Your rights

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-question = What are your rights?

# Law: Art. 12, 15-22
# Note: Whole sentence.
# reviewed: none
section-rights-intro = You have the following rights. For each of them we say to which purposes it applies.

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Label.
# reviewed: none
section-contact = Contact

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-question = How can you reach us?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: Whole sentence.
# reviewed: none
section-contact-intro = You can reach us in these ways.

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Label.
# reviewed: none
section-complaint = Complaints

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-question = Where can you complain?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: Whole sentence.
# reviewed: none
section-complaint-intro = If you think that we do not respect your rights, you can complain.

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
section-changes = Changes to this policy

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-question = What has changed?

# Law: Art. 13(3), 14(4); WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
section-changes-intro = We date every version of this policy and say what has changed.

# Law: none: ours
# Note: Label.
# reviewed: none
section-other-notices = Other information

# Law: none: ours
# Note: Whole sentence.
# reviewed: none
section-other-notices-question = What else is useful to know?

# Law: none: ours
# Note: Not required by Art. 13 or 14; kept apart on purpose.
# reviewed: none
section-other-notices-intro = The following is not information about your personal data.

## At a glance

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-who = Who we are

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controller: name of the controller.
# reviewed: none
glance-who-one = { $controller } is responsible for your data.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: $controllers: list of names.
# reviewed: none
glance-who-several = These organisations are responsible for your data: { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-why = Why we use your data

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-rights = Your rights

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: The list holds the short names of the rights (right-…-short).
# reviewed: none
glance-rights-list = You have these rights: { $rights }.

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
glance-objection = Your right to object

# Law: Art. 21(2)-(4)
# Note: The objection must stand clearly and separately from other information.
# reviewed: none
glance-objection-marketing = You can object to marketing at any time, without giving reasons. We then stop.

# Law: WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-surprise = What may surprise you

# Law: Art. 9; WP260 rev.01 § 36
# Note: $kinds: list of kinds of data.
# reviewed: none
glance-surprise-special = We use sensitive data: { $kinds }.

# Law: Art. 10; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-criminal = We use data about criminal offences for this purpose: { $purpose }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-profiling = We draw up profiles for this purpose: { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-automated = A computer decides alone for this purpose: { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: $border: eea, uk or ch. $countries: list of countries.
# reviewed: none
glance-surprise-transfers =
    { $border ->
        [eea] Data go to recipients outside the European Economic Area: { $countries }.
        [uk] Data go to recipients outside the United Kingdom: { $countries }.
       *[ch] Data go to recipients outside Switzerland: { $countries }.
    }

# Law: Art. 14(2)(f); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-sources = We also obtain data about you from others: { $sources }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: Values as the register states them.
# reviewed: none
glance-surprise-recording = We record: { $what }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: $purpose: title of a purpose.
# reviewed: none
glance-surprise-location = We use your location for this purpose: { $purpose }.

# Law: Art. 13(1)(e); WP260 rev.01 § 36
# Note: $recipients: list of recipients.
# reviewed: none
glance-surprise-marketing-sharing = For marketing, these organisations receive your data: { $recipients }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: Label.
# reviewed: none
glance-contact = Contact

# Law: Art. 12(1); WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
glance-version = Version in force since

# Law: WP260 rev.01 §§ 35-37
# Note: Values as the register states them.
# reviewed: none
glance-more = More ({ $count }): { $section }

## Definitions, in our own words

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-personal-data-term = Personal data

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-personal-data = Any information about a person who is or can be identified, directly or by combining details.

# Law: Art. 4(2)
# Note: Label.
# reviewed: none
definition-processing-term = Processing

# Law: Art. 4(2)
# Note: Whole sentence.
# reviewed: none
definition-processing = Anything done with personal data, from collecting and storing them to using, passing on and erasing them.

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
definition-controller-term = Controller

# Law: Art. 4(7)
# Note: Whole sentence.
# reviewed: none
definition-controller = The person or organisation that decides why and how personal data are processed.

# Law: Art. 26
# Note: Label.
# reviewed: none
definition-joint-controllers-term = Joint controllers

# Law: Art. 26
# Note: Whole sentence.
# reviewed: none
definition-joint-controllers = Several controllers that decide together why and how personal data are processed.

# Law: Art. 4(8)
# Note: Label.
# reviewed: none
definition-processor-term = Processor

# Law: Art. 4(8)
# Note: Whole sentence.
# reviewed: none
definition-processor = A person or organisation that processes personal data for a controller, on its instructions.

# Law: Art. 4(1)
# Note: Label.
# reviewed: none
definition-data-subject-term = Data subject

# Law: Art. 4(1)
# Note: Whole sentence.
# reviewed: none
definition-data-subject = The person whose personal data are processed: in this policy, you.

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
definition-recipient-term = Recipient

# Law: Art. 4(9)
# Note: Whole sentence.
# reviewed: none
definition-recipient = A person or organisation to whom personal data are disclosed.

# Law: Art. 4(10)
# Note: Label.
# reviewed: none
definition-third-party-term = Third party

# Law: Art. 4(10)
# Note: Whole sentence.
# reviewed: none
definition-third-party = Anyone other than you, the controller, its processors and the people working under their authority.

# Law: Chapter V
# Note: Label.
# reviewed: none
definition-third-country-term = Third country

# Law: Chapter V
# Note: $border: eea, uk or ch.
# reviewed: none
definition-third-country =
    { $border ->
        [eea] A country outside the European Economic Area.
        [uk] A country outside the United Kingdom.
       *[ch] A country outside Switzerland.
    }

# Law: Art. 4(4)
# Note: Label.
# reviewed: none
definition-profiling-term = Profiling

# Law: Art. 4(4)
# Note: Whole sentence.
# reviewed: none
definition-profiling = Automated evaluation of personal aspects of a person, for instance to predict interests or behaviour.

# Law: Art. 4(11)
# Note: Label.
# reviewed: none
definition-consent-term = Consent

# Law: Art. 4(11)
# Note: Whole sentence.
# reviewed: none
definition-consent = A free, specific, informed and unambiguous agreement, given by a statement or a clear action.

# Law: Art. 4(21)
# Note: Label.
# reviewed: none
definition-supervisory-authority-term = Supervisory authority

# Law: Art. 4(21)
# Note: Whole sentence.
# reviewed: none
definition-supervisory-authority = The independent public authority that oversees data protection.

# Law: Art. 4(12)
# Note: Label.
# reviewed: none
definition-personal-data-breach-term = Personal data breach

# Law: Art. 4(12)
# Note: Whole sentence.
# reviewed: none
definition-personal-data-breach = A security incident in which personal data are lost, destroyed, altered, disclosed or accessed without permission.

# Law: Art. 4(5)
# Note: Label.
# reviewed: none
definition-pseudonymisation-term = Pseudonymisation

# Law: Art. 4(5)
# Note: Whole sentence.
# reviewed: none
definition-pseudonymisation = Changing data so that they point to a person only with additional information, which is kept apart.

# Law: Recital 26
# Note: Label.
# reviewed: none
definition-anonymisation-term = Anonymisation

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
definition-anonymisation = Changing data irreversibly, so that nobody can be identified any more.

# Law: Art. 9(1)
# Note: Label.
# reviewed: none
definition-special-categories-term = Special categories of personal data

# Law: Art. 9(1)
# Note: Whole sentence.
# reviewed: none
definition-special-categories = Data on origin, political opinions, beliefs, trade-union membership, genetics, biometrics, health, sex life or sexual orientation.

# Law: Art. 4(3)
# Note: Label.
# reviewed: none
definition-restriction-term = Restriction of processing

# Law: Art. 4(3), 18
# Note: Whole sentence.
# reviewed: none
definition-restriction = Marking stored data so that they are only kept and no longer otherwise used.

# Law: Art. 6
# Note: Label.
# reviewed: none
definition-legal-basis-term = Legal basis

# Law: Art. 6
# Note: Whole sentence.
# reviewed: none
definition-legal-basis = The reason in law that allows a use of personal data.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
definition-cookie-term = Cookie

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
definition-cookie = A small file that a website stores on your device and reads again later.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
definition-direct-marketing-term = Direct marketing

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
definition-direct-marketing = Advertising addressed to a particular person, whatever the means used.

# Law: Art. 4
# Note: Follows the definitions; the citation comes from the law pack. $article: the provision with its law, as the law pack cites it.
# reviewed: none
definition-source-line = The definitions of the law: { $article }.

## Scope

# Law: Art. 12(1)
# Note: $channels: list of labels.
# reviewed: none
scope-channels = It covers data that we collect through: { $channels }.

# Law: Art. 12(1)
# Note: Names jurisdictions, not countries of residence.
# reviewed: none
scope-territory = Law that applies: { $jurisdictions }.

# Law: Art. 12(1)
# Note: Clause library: data depend on the contract.
# reviewed: none
clause-data-depend-on-contract = Which data we use depends on the contract or service you have with us.

# Law: Art. 7(2), 12(1)
# Note: Clause library: information is not acceptance.
# reviewed: none
scope-not-contract = This policy informs you. It is not part of a contract, and you do not have to accept it.

## Controller

# Law: Art. 13(1)(a), 14(1)(a)
# Note: $controller: name of the controller.
# reviewed: none
controller-single = { $controller } is the controller of your data.

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Whole sentence.
# reviewed: none
controller-several = Several organisations are controllers, each for its own part. For each of them we state when it is responsible.

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-name = Name

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-trading-name = Trading name

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-legal-form = Legal form

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-activity = Activity

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-capital = Share capital

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-identifier = Registration number

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-address = Address

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-establishments = Other places of business

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-email = E-mail

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-phone = Telephone

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
controller-row-website = Website

# Law: Art. 26(1), 13(1)(a)
# Note: $controllers: list of names.
# reviewed: none
joint-controllers = These organisations decide together why and how your data are used: { $controllers }. They are joint controllers.

# Law: Art. 26(1), 13(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
joint-controllers-purposes = Their joint responsibility covers these purposes: { $purposes }.

# Law: Art. 26(2)
# Note: The essence is authored in the register; it stands after this label.
# reviewed: none
joint-essence = The essence of their arrangement

# Law: Art. 26(1)
# Note: $contact: contact as written.
# reviewed: none
joint-contact-point = The contact point for you is: { $contact }.

# Law: Art. 26(3)
# Note: Whole sentence.
# reviewed: none
joint-any-controller = Whatever they have arranged, you can exercise your rights against each of them.

# Law: Art. 28, 13(1)(a)
# Note: Clause library: the organisation's own processor role.
# reviewed: none
clause-processor-role = Where we process your data on behalf of another organisation, that organisation is the controller and informs you.

# Law: Art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-eu = Our representative in the European Union is: { $representative }.

# Law: UK GDPR art. 27, 13(1)(a)
# Note: Values as the register states them.
# reviewed: none
representative-uk = Our representative in the United Kingdom is: { $representative }.

# Law: FADP art. 14
# Note: Values as the register states them.
# reviewed: none
representative-ch = Our representative in Switzerland is: { $representative }.

## Data protection officer

# Law: Art. 13(1)(b), 38(4)
# Note: Whole sentence.
# reviewed: none
dpo-present = You can contact our data protection officer about your data and about your rights.

# Law: Art. 13(1)(b), 38(4)
# Note: $controller: name of the controller.
# reviewed: none
dpo-of = Data protection officer of { $controller }

# Law: Art. 13(1)(b), 37(2)
# Note: $controllers: list of names.
# reviewed: none
dpo-shared = The same data protection officer serves these organisations: { $controllers }.

# Law: Art. 13(1)(b), 37(1)
# Note: Whole sentence.
# reviewed: none
dpo-none = We have not appointed a data protection officer. The law does not oblige us to have one.

# Law: Art. 13(1)(b), 37(1)
# Note: The reason is authored in the register.
# reviewed: none
dpo-none-reason = We have not appointed a data protection officer: { $reason }.

# Law: Art. 13(1)(a)
# Note: $contact: contact as written.
# reviewed: none
dpo-none-contact = This contact answers your questions about data protection: { $contact }.

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-email = By e-mail

# Law: Art. 13(1)(b)
# Note: Label.
# reviewed: none
dpo-row-phone = By telephone

## Data

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-category = Category

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
data-column-items = Data

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
data-column-subjects = People concerned

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
data-column-purposes = Purposes

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
data-column-source = Source

# Law: Art. 14(1)(d)
# Note: $channel: the channel's label.
# reviewed: none
data-channel = Data collected through: { $channel }

# Law: Art. 9(1)
# Note: $kinds: list of kinds of data.
# reviewed: none
data-special = Among these data, the law gives special protection to: { $kinds }.

## Sources

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-person = You give us these data yourself.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-person-channel = You give us these data yourself through: { $channel }.

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-observed = We record these data when you visit us, use our services or deal with us in another way.

# Law: Art. 13(1)
# Note: $channel: the channel's label.
# reviewed: none
source-observed-channel = We record these data in this context: { $channel }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-derived = We derive these data from other data about you.

# Law: Art. 14(2)(f)
# Note: $how: as the register states it.
# reviewed: none
source-derived-how = We derive these data from other data about you: { $how }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-party = We receive these data from: { $party }.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-other-person = Another person gives us these data: { $person }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-other-person-unnamed = Another person gives us these data.

# Law: Art. 6(4), 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-internal = We take these data from another of our activities: { $activity }.

# Law: Art. 14(2)(f)
# Note: The source is authored in the register.
# reviewed: none
source-described = Source: { $source }.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-public = This source is publicly accessible.

# Law: Art. 14(2)(f)
# Note: Whole sentence.
# reviewed: none
source-not-public = This source is not publicly accessible.

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
source-public-named = We take these data from a publicly accessible source: { $source }.

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-person = from you

# Law: Art. 13(1)
# Note: Value in a card row.
# reviewed: none
source-short-observed = recorded by us

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-other-person = from another person

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-party = { $party }

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-internal = from another of our activities

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-derived = derived from other data

# Law: Art. 14(2)(f)
# Note: Value in a card row.
# reviewed: none
source-short-public = { $source } (publicly accessible)

# Law: Art. 13(1)
# Note: Whole sentence.
# reviewed: none
source-all-person = We obtain all these data from you.

## Purpose cards: row labels

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-purpose = Purpose

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
card-why-lawful = Why it is lawful

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
card-interest = Legitimate interest pursued

# Law: Art. 9(2)
# Note: Label.
# reviewed: none
card-special-ground = Why we can use sensitive data

# Law: Art. 10
# Note: Label.
# reviewed: none
card-criminal-ground = Why we can use data about offences

# Law: Art. 6(3), 9(2)
# Note: Label.
# reviewed: none
card-national-law = Legal provision

# Law: Art. 30(1)(c)
# Note: Label.
# reviewed: none
card-persons = Whose data

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
card-data = Data used

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
card-source = Where they come from

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
card-recipients = Who receives them

# Law: Art. 13(1)(f), 14(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
card-transfers =
    { $border ->
        [eea] Outside the European Economic Area
        [uk] Outside the United Kingdom
       *[ch] Outside Switzerland
    }

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
card-retention = How long we keep them

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
card-obligation = Do you have to provide them?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
card-automated = Automated decisions

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: Label.
# reviewed: none
card-rights = Your rights here

# Law: WP260 rev.01 § 10
# Note: Label.
# reviewed: none
card-notable = Good to know

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
card-controller = Controller

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
card-further-use = Compatible further use

# Law: Art. 6(4), 13(3), 14(4)
# Note: Values as the register states them.
# reviewed: none
further-use-original = We collected the data for another purpose: { $original }.

# Law: Art. 6(4), 13(3), 14(4)
# Note: The reason is authored in the register.
# reviewed: none
further-use-compatible = Why the new purpose is compatible: { $compatibility }.

# Law: Art. 13(1)(c)
# Note: Values as the register states them.
# reviewed: none
card-group-basis = Legal basis: { $basis }

# Law: Art. 14(2)(f)
# Note: Values as the register states them.
# reviewed: none
card-group-source = Source: { $source }

# Law: Art. 12(1)
# Note: $channel: the channel's label.
# reviewed: none
card-group-channel = Collected through: { $channel }

# Law: Art. 12(1)
# Note: Values as the register states them.
# reviewed: none
card-group-audience = For: { $audience }

# Law: Art. 13(1)(e)-(f)
# Note: Value of a row when the register says none.
# reviewed: none
card-none = None

## Legal bases (keys are the ids of the vocabulary legal-bases)

# Law: Art. 6(1)(a), 7
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-consent = We do this only with your consent ({ $article }).

# Law: Art. 7(1)
# Note: Values as the register states them.
# reviewed: none
basis-consent-given = How you give your consent: { $how }.

# Law: Art. 8(2)
# Note: Values as the register states them.
# reviewed: none
basis-consent-parental = For a child, the parents agree in this way: { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
basis-consent-withdrawal = You can withdraw your consent at any time. What we did before stays lawful.

# Law: Art. 7(3)
# Note: Values as the register states them.
# reviewed: none
basis-consent-withdrawal-how = How to withdraw your consent: { $how }.

# Law: Art. 7(4)
# Note: Values as the register states them.
# reviewed: none
basis-consent-refusal = If you do not consent: { $consequence }.

# Law: Art. 6(1)(b)
# Note: Where the register does not distinguish performance from steps before the contract. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract = We need this for our contract with you, or for steps you ask for before it ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-performance = We need this to perform our contract with you ({ $article }).

# Law: Art. 6(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-contract-steps-before = We need this for steps that you ask for before a contract ({ $article }).

# Law: Art. 6(1)(b)
# Note: Values as the register states them.
# reviewed: none
basis-contract-named = The contract concerned: { $contract }.

# Law: Art. 6(1)(c), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-legal-obligation = The law obliges us to do this ({ $article }): { $law }.

# Law: Art. 6(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-vital-interests = We need this to protect your vital interests or those of another person ({ $article }).

# Law: Art. 6(1)(e), 6(3)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
basis-public-task = We carry out a task in the public interest or exercise official authority ({ $article }): { $law }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: The interest is authored in the register, without full stop. $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests = We pursue a legitimate interest ({ $article }): { $interest }.

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
basis-legitimate-interests-third-party = A third party pursues a legitimate interest ({ $article }): { $interest }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
basis-balance = Where we pursue a legitimate interest, we have weighed it against yours. You can ask us for a summary of that assessment.

# Law: Art. 6(1)(f)
# Note: The result is authored in the register, without full stop.
# reviewed: none
basis-balance-result = How we respect your interests: { $balance }.

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: $link: a link or its text.
# reviewed: none
basis-balance-link = Summary of our assessment: { $link }

# Law: UK GDPR art. 6(1)(ea), Annex 1
# Note: United Kingdom only. $condition is a label recognised-interest-…. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-recognised-legitimate-interests = We pursue an interest that the law recognises ({ $article }): { $condition }.

# Law: FADP art. 6, 30-31
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
basis-not-required = We follow the principles of the law, which asks for no further justification here ({ $article }).

# Law: Art. 13(1)(c)
# Note: Before several conditional bases of one purpose; each follows as a row.
# reviewed: none
basis-several = The legal basis depends on the case.

# Law: Art. 13(1)(c)
# Note: Heads one of several bases; the case or the persons are authored in the register.
# reviewed: none
basis-case = For: { $case }

# Law: Art. 6(3), 9(2), 10
# Note: $law: citation of the statute.
# reviewed: none
legal-provision = Legal provision: { $law }.

# Law: Art. 6(1)
# Note: Clause library: consent is not always needed.
# reviewed: none
clause-consent-not-always = We do not always need your consent. For each purpose we state the legal basis that applies.

## Special categories and criminal data (keys are the ids of the vocabulary special-grounds)

# Law: Art. 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-explicit-consent = We use these sensitive data only with your explicit consent ({ $article }).

# Law: Art. 9(2)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-employment-social-protection = We need these sensitive data for rights and duties in employment or social protection law ({ $article }).

# Law: Art. 9(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-vital-interests = We need these sensitive data to protect vital interests of a person who cannot consent ({ $article }).

# Law: Art. 9(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-not-for-profit-body = As a not-for-profit body we use sensitive data of members and regular contacts only, without disclosing them outside ({ $article }).

# Law: Art. 9(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-made-public = You have manifestly made these sensitive data public yourself ({ $article }).

# Law: Art. 9(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-legal-claims = We need these sensitive data to establish, exercise or defend legal claims ({ $article }).

# Law: Art. 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-substantial-public-interest = We need these sensitive data for reasons of substantial public interest ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-health-care =
    { $border ->
        [ch] We need these sensitive data for your care ({ $article }).
       *[other] We need these sensitive data for health or social care, or occupational medicine ({ $article }).
    }

# Law: Art. 9(2)(i)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-public-health = We need these sensitive data for reasons of public interest in public health ({ $article }).

# Law: Art. 9(2)(j), 89(1)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
special-research-archiving-statistics = We need these sensitive data for research, archiving in the public interest or statistics ({ $article }).

# Law: Art. 9(3)
# Note: Values as the register states them.
# reviewed: none
special-secrecy = Only people bound by professional secrecy handle these data: { $secrecy }.

# Law: Art. 9(2), 89(1)
# Note: Values as the register states them.
# reviewed: none
special-safeguards = Safeguards for these data: { $safeguards }.

# Law: Art. 10
# Note: The provision follows as legal-provision. $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-law = The law allows us to use these data about offences ({ $article }).

# Law: Art. 10
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
criminal-official-authority = We use these data about offences under the control of official authority ({ $article }).

## Obligation to provide data

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-law = The law requires you to provide these data.

# Law: Art. 13(2)(e)
# Note: $law: citation of the statute.
# reviewed: none
obligation-law-cited = The law requires you to provide these data: { $law }.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-contract = Your contract requires you to provide these data.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-to-conclude = We need these data to conclude a contract with you.

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-optional = You are free to provide these data or not.

# Law: Art. 13(2)(e)
# Note: The consequence is authored in the register, without full stop.
# reviewed: none
obligation-consequence = Without them: { $consequence }.

# Law: Art. 13(2)(e); WP260 rev.01 annex
# Note: Whole sentence.
# reviewed: none
obligation-marked-fields = Our forms mark the fields that you must fill in.

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-data = Data

# Law: Art. 13(2)(e)
# Note: Whole sentence.
# reviewed: none
obligation-column-duty = Do you have to provide them?

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-consequence = If you do not

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
obligation-column-purpose = For

## Access inside the organisation

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
internal-access-departments = These departments use your data: { $departments }.

## Recipients

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
recipients-none = No recipient outside our own departments receives these data.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-internal = Our own departments

# Law: Art. 4(8), 28
# Note: Label.
# reviewed: none
recipients-processor = Service providers that act on our instructions (processors)

# Law: Art. 26
# Note: Label.
# reviewed: none
recipients-joint-controller = Organisations that decide together with us (joint controllers)

# Law: Art. 4(7)
# Note: Label.
# reviewed: none
recipients-controller = Organisations that decide for themselves how to use the data (controllers)

# Law: Recital 48
# Note: Label.
# reviewed: none
recipients-group = Organisations of our group

# Law: Art. 4(9)
# Note: Label.
# reviewed: none
recipients-public-authority = Public authorities

# Law: Art. 28(3)
# Note: Whole sentence.
# reviewed: none
recipients-processor-duty = Our processors use your data only on our documented instructions, under a contract that binds them.

# Law: Art. 13(1)(e)
# Note: Whole sentence.
# reviewed: none
recipients-controller-duty = These controllers inform you themselves about their own use of the data.

# Law: Art. 4(9), 6(1)(c)
# Note: Whole sentence.
# reviewed: none
recipients-authority-limits = We disclose data to public authorities only where the law provides for it.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-recipient = Recipient

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-role = Role

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-country = Country

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-purposes = For which purpose

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-data = Which data

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-column-reason = Why

# Law: Art. 28(2), 28(4)
# Note: Values as the register states them.
# reviewed: none
recipients-subprocessors = { $processor } uses these further processors: { $subprocessors }.

# Law: Art. 13(1)(e); WP260 rev.01 annex
# Note: Where the register names a category only; the reason is authored.
# reviewed: none
recipients-category = We name a category because: { $reason }.

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
recipients-occasional = only occasionally

# Law: Art. 5(1)(a)
# Note: Only from an explicit negative in the register.
# reviewed: none
recipients-not-rented = We do not rent out your data.

# Law: Art. 13(1)(e)
# Note: $link: a link or its text.
# reviewed: none
recipients-list-link = Current list of recipients: { $link }

# Law: Art. 13(1)(e)
# Note: Clause library: sale or merger of the organisation.
# reviewed: none
recipients-business-transfer = If our organisation is sold or merged, the new owner becomes a recipient. We inform you beforehand.

## Principles

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-lawfulness-name = Lawful, fair and transparent

# Law: Art. 5(1)(a)
# Note: Whole sentence.
# reviewed: none
commitment-lawfulness = We use your data only on a legal basis, fairly, and tell you so openly.

# Law: Art. 5(1)(b)
# Note: Label.
# reviewed: none
commitment-purpose-limitation-name = Bound to a purpose

# Law: Art. 5(1)(b)
# Note: Whole sentence.
# reviewed: none
commitment-purpose-limitation = We collect your data for stated purposes and do not use them in ways that contradict these.

# Law: Art. 5(1)(c)
# Note: Label.
# reviewed: none
commitment-minimisation-name = As few data as needed

# Law: Art. 5(1)(c)
# Note: Whole sentence.
# reviewed: none
commitment-minimisation = We limit ourselves to the data that each purpose requires.

# Law: Art. 5(1)(d)
# Note: Label.
# reviewed: none
commitment-accuracy-name = Accurate and up to date

# Law: Art. 5(1)(d)
# Note: Whole sentence.
# reviewed: none
commitment-accuracy = We keep your data accurate and correct errors without delay.

# Law: Art. 5(1)(e)
# Note: Label.
# reviewed: none
commitment-storage-limitation-name = Kept for a limited time

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
commitment-storage-limitation = We set a retention period for every purpose.

# Law: Art. 5(1)(f)
# Note: Label.
# reviewed: none
commitment-security-name = Secure and confidential

# Law: Art. 5(1)(f), 32
# Note: Whole sentence.
# reviewed: none
commitment-security = We protect your data against unauthorised use, loss and damage.

# Law: Art. 5(2)
# Note: Label.
# reviewed: none
commitment-accountability-name = Accountable

# Law: Art. 5(2), 30
# Note: Whole sentence.
# reviewed: none
commitment-accountability = We document what we do with personal data and can prove that we follow the law.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-sale-name = No sale

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-sale = We do not sell your data.

# Law: Art. 5(1)(a)
# Note: Label.
# reviewed: none
commitment-no-disclosure-for-marketing-name = No disclosure for the marketing of others

# Law: Art. 5(1)(a)
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-disclosure-for-marketing = We do not disclose your data to others for their own marketing.

# Law: Art. 22
# Note: Label.
# reviewed: none
commitment-no-automated-decisions-name = No decisions by a computer alone

# Law: Art. 22
# Note: Only from an explicit promise, checked against the register.
# reviewed: none
commitment-no-automated-decisions = No decision about you is taken by automated means alone.

# Law: Art. 25
# Note: Label.
# reviewed: none
clause-by-design-name = Data protection from the start

# Law: Art. 25
# Note: Whole sentence.
# reviewed: none
clause-by-design = We plan data protection into our services from the start and choose settings that spare your data.

# Law: Art. 6(4), 13(3), 14(4)
# Note: Clause library: further processing.
# reviewed: none
clause-further-processing = Before using your data for a new purpose, we check that it is compatible with the first one. We inform you beforehand.

# Law: Art. 6(4)
# Note: Whole sentence.
# reviewed: none
clause-further-processing-test = We look at the link between the purposes, the context, the kind of data, the consequences and the safeguards.

# Law: Recital 26
# Note: Clause library: anonymisation.
# reviewed: none
clause-anonymisation = We anonymise data for statistics. Nobody can be identified from them any more.

## Transfers (the tools carry the ids of the vocabulary transfer-tools)

# Law: Art. 13(1)(f)
# Note: $border: eea, uk or ch.
# reviewed: none
transfers-none =
    { $border ->
        [eea] We do not transfer your data outside the European Economic Area.
        [uk] We do not transfer your data outside the United Kingdom.
       *[ch] We do not transfer your data outside Switzerland.
    }

# Law: Art. 13(1)(f)
# Note: Value of a card row.
# reviewed: none
transfers-none-here = No

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-recipient = Recipient

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-country = Country

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-safeguard = Protection

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-copy = How to obtain a copy

# Law: Art. 13(1)(f)
# Note: Label.
# reviewed: none
transfers-column-reason = Why

# Law: Art. 13(1)(f)
# Note: Value of a card row. $country: name of the country. $recipient: name of the recipient.
# reviewed: none
transfer-summary = { $recipient }, { $country }: { $safeguard }

# Law: Art. 45
# Note: Serves every law; what a decision is called differs. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-adequacy = The destination is recognised as protecting personal data adequately ({ $article }).

# Law: Art. 45
# Note: Values as the register states them.
# reviewed: none
transfer-adequacy-act = Decision: { $act }.

# Law: Art. 45
# Note: For decisions with a limited scope, such as certified organisations in the United States.
# reviewed: none
transfer-adequacy-scope = The decision covers this recipient because it takes part in: { $scheme }.

# Law: Art. 13(1)(f)
# Note: Whole sentence.
# reviewed: none
transfer-no-adequacy = No adequacy decision covers this destination.

# Law: Art. 46(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-scc = We have signed the standard contractual clauses of the European Commission ({ $article }).

# Law: Art. 46(2)(c); Decision (EU) 2021/914
# Note: Values as the register states them.
# reviewed: none
transfer-scc-module = Module used: { $module }

# Law: Art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-authority-scc = We have signed standard clauses adopted by a supervisory authority ({ $article }).

# Law: Art. 46(2)(b), 47
# Note: Serves every law. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-bcr = The group follows binding corporate rules approved by the competent authority ({ $article }).

# Law: Art. 46(2)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-code-of-conduct = The recipient has committed itself to an approved code of conduct ({ $article }).

# Law: Art. 46(2)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-certification = The recipient holds an approved certification and has committed itself to its safeguards ({ $article }).

# Law: Art. 46(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-public-authority-instrument = A binding instrument between public authorities protects the data ({ $article }).

# Law: Art. 46(3)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ad-hoc-clauses = We have signed contract clauses that a supervisory authority has authorised ({ $article }).

# Law: Art. 46(3)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-administrative-arrangement = An administrative arrangement authorised by a supervisory authority protects the data ({ $article }).

# Law: Art. 48
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-treaty = An international agreement provides for the transfer ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-idta = We have signed the United Kingdom’s international data transfer agreement ({ $article }).

# Law: UK GDPR art. 46(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-addendum = We have signed standard contractual clauses with the United Kingdom addendum ({ $article }).

# Law: UK GDPR art. 46(2)(b), 47
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-uk-bcr = The group follows binding corporate rules approved in the United Kingdom ({ $article }).

# Law: FADP art. 16(2)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-ch-scc = We have signed standard contractual clauses with the adaptations required in Switzerland ({ $article }).

# Law: Art. 49(1)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-consent = You have explicitly consented to this transfer ({ $article }).

# Law: Art. 49(1)(a)
# Note: Values as the register states them.
# reviewed: none
transfer-derogation-consent-risks = Risks of this transfer without safeguards: { $risks }.

# Law: Art. 49(1)(b)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract = The transfer is necessary for our contract with you, or for steps you ask for before it ({ $article }).

# Law: Art. 49(1)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-contract-in-interest = The transfer is necessary for a contract concluded in your interest ({ $article }).

# Law: Art. 49(1)(d)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-interest = The transfer is necessary for important reasons of public interest ({ $article }).

# Law: Art. 49(1)(e)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-legal-claims = The transfer is necessary to establish, exercise or defend legal claims ({ $article }).

# Law: Art. 49(1)(f)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-vital-interests = The transfer is necessary to protect vital interests of a person who cannot consent ({ $article }).

# Law: Art. 49(1)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-public-register = The data come from a public register and are transferred within its conditions ({ $article }).

# Law: FADP art. 17(1)(e)
# Note: Switzerland only. $article: the provision with its law, as the law pack cites it.
# reviewed: none
transfer-derogation-made-public = You have made the data generally accessible and have not expressly forbidden their use ({ $article }).

# Law: Art. 49(1) second subparagraph
# Note: $article: the provision with its law, as the law pack cites it. $interest: the interest as authored.
# reviewed: none
transfer-derogation-compelling-interests = The transfer happens once, for a compelling legitimate interest ({ $article }): { $interest }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-reason = Reason for the transfer: { $reason }.

# Law: Art. 46
# Note: Values as the register states them.
# reviewed: none
transfer-supplementary = Additional protection: { $measures }.

# Law: Art. 13(1)(f)
# Note: Values as the register states them.
# reviewed: none
transfer-copy = How to obtain a copy of the safeguards: { $copy }.

# Law: Art. 13(1)(f)
# Note: $link: a link or its text.
# reviewed: none
transfer-copy-link = The safeguards are available here: { $link }

## Retention

# Law: Art. 13(2)(a)
# Note: Value of a row: a period without starting point. $duration: a period in words.
# reviewed: none
retention-for = { $duration }

# Law: Art. 13(2)(a)
# Note: Value of a row. $trigger is the vocabulary's `after` form with its preposition: 3 years + after the end of the contract. $duration: a period in words.
# reviewed: none
retention-for-after = { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-for-at-most = at most { $duration }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-most = at most { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-for-at-least = at least { $duration }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words. $trigger: starting point with its preposition.
# reviewed: none
retention-for-after-at-least = at least { $duration } { $trigger }

# Law: Art. 13(2)(a)
# Note: Value of a row. $trigger is the vocabulary's `until` form with its preposition.
# reviewed: none
retention-until = { $trigger }

# Law: Art. 13(2)(a)
# Note: The criterion is authored and names an event.
# reviewed: none
retention-criteria = The period depends on this criterion: { $criteria }.

# Law: Art. 13(2)(a)
# Note: The reason is authored in the register.
# reviewed: none
retention-unlimited = without time limit, for this reason: { $reason }

# Law: Art. 13(2)(a)
# Note: $duration: a period in words.
# reviewed: none
retention-backups = Copies in our backups last longer by: { $duration }.

# Law: Art. 13(2)(a)
# Note: $condition: the condition as authored.
# reviewed: none
retention-condition = In this case: { $condition }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-reason = Reason: { $reason }.

# Law: Art. 13(2)(a)
# Note: $law: citation of the statute.
# reviewed: none
retention-law = Legal provision: { $law }.

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-active = In active use: { $period }

# Law: Art. 13(2)(a)
# Note: Values as the register states them.
# reviewed: none
retention-phase-archive = Then in a restricted archive: { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: Whole sentence.
# reviewed: none
retention-archive-access = Only specially authorised people have access to the archive.

# Law: Art. 5(1)(e), 25(2)
# Note: Values as the register states them.
# reviewed: none
retention-archive-access-named = Access to the archive: { $access }.

# Law: Art. 5(1)(e)
# Note: $purpose: title of a purpose.
# reviewed: none
retention-archive-only-for = In the archive, the data serve only this: { $purpose }.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-erase = We then erase the data.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-destroy = We then destroy the data and their carriers.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-anonymise = We then anonymise the data, so that they no longer concern you.

# Law: Recital 26
# Note: Whole sentence.
# reviewed: none
retention-then-aggregate = We then keep only aggregated figures that identify nobody.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-overwrite = New recordings then overwrite the data.

# Law: Art. 28(3)(g)
# Note: Whole sentence.
# reviewed: none
retention-then-return = We then return the data.

# Law: Art. 5(1)(e)
# Note: Whole sentence.
# reviewed: none
retention-then-review = We then check whether we still need the data, and erase those that we do not.

# Law: Art. 89(1)
# Note: Whole sentence.
# reviewed: none
retention-then-archive-public-interest = The data then go into a permanent archive in the public interest.

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-category = Data

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-purpose = Purpose

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-period = Period

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-then = What happens then

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-column-reason = Reason

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
retention-column-law = Legal provision

# Law: Art. 13(2)(a); WP260 rev.01 annex
# Note: Label.
# reviewed: none
retention-table-caption = Retention periods per purpose

# Law: Art. 17(3)(e)
# Note: Clause library.
# reviewed: none
retention-dispute = If a dispute is pending, we keep the data needed for it until it is finally settled.

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
uses-table-caption = Uses of data, categories and legal bases

## Marketing

# Law: Directive 2002/58/EC art. 13(2)
# Note: Whole sentence.
# reviewed: none
marketing-stop-message = Every message tells you how to stop the next ones.

# Law: Art. 21(2)-(3)
# Note: $contact: contact as written.
# reviewed: none
marketing-stop-contact = To stop marketing, contact: { $contact }.

# Law: Art. 13(1)(e)
# Note: Values as the register states them.
# reviewed: none
marketing-partners = Partners whose offers you receive: { $partners }.

# Law: Art. 13(1)(e)
# Note: Only from an explicit none in the register.
# reviewed: none
marketing-no-partners = We send you only our own offers.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
marketing-stop-consequence = Once you object, we stop. This does not affect your contracts with us.

# Law: Art. 6(1)(c), 21(3)
# Note: Clause library.
# reviewed: none
marketing-suppression = We keep only what we need to respect your objection.

# Law: Art. 21(2)
# Note: Values as the register states them.
# reviewed: none
marketing-national-list = You can also register with this opt-out list: { $list }.

# Law: Art. 21(2)
# Note: Whole sentence.
# reviewed: none
marketing-profiling = We choose offers for you from your profile. If you object, this profiling ends too.

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-channel = Channel

# Law: Art. 21(2)
# Note: Label.
# reviewed: none
marketing-column-mode = Condition

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
marketing-column-purpose = For

## Automated decisions and profiling

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none = No decision about you is taken by automated means alone.

# Law: Art. 13(2)(f)
# Note: Only from an explicit none in the register.
# reviewed: none
automated-none-profiling = No decision about you is taken by automated means alone, and we do not profile you.

# Law: Art. 4(4), 13(2)(f)
# Note: $purpose: title of a purpose.
# reviewed: none
automated-profiling = We use profiling for this purpose: { $purpose }.

# Law: Art. 21(1)-(3)
# Note: $contact: contact as written.
# reviewed: none
automated-profiling-objection = You can object to this profiling. Contact: { $contact }.

# Law: Art. 21(1)-(3)
# Note: The way to object is authored in the register.
# reviewed: none
automated-profiling-objection-how = How to object to this profiling: { $how }.

# Law: Art. 21(3)
# Note: Whole sentence.
# reviewed: none
automated-profiling-stops = Once you object, the profiling ends.

# Law: Art. 22
# Note: Whole sentence.
# reviewed: none
automated-assisted = A computer prepares the decision, and a person takes it.

# Law: Art. 22(1)
# Note: Values as the register states them.
# reviewed: none
automated-solely = A computer takes this decision alone, with legal or similarly significant effects for you: { $decision }.

# Law: Art. 22(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-contract = The decision is necessary for our contract with you ({ $article }).

# Law: Art. 22(2)(b)
# Note: $article: the provision with its law, as the law pack cites it. $law: citation of the statute.
# reviewed: none
automated-ground-law = The law authorises the decision ({ $article }): { $law }.

# Law: Art. 22(2)(c)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-ground-explicit-consent = You have explicitly consented to the decision ({ $article }).

# Law: Art. 22(4), 9(2)(a)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-explicit-consent = The decision uses sensitive data, to which you have explicitly consented ({ $article }).

# Law: Art. 22(4), 9(2)(g)
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
automated-special-substantial-public-interest = The decision uses sensitive data for reasons of substantial public interest ({ $article }).

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-logic = How it works: { $logic }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-significance = What the result is used for: { $significance }

# Law: Art. 13(2)(f)
# Note: Values as the register states them.
# reviewed: none
automated-consequences = What this means for you: { $consequences }

# Law: Art. 22(3)
# Note: Values as the register states them.
# reviewed: none
automated-safeguards = Safeguards: { $safeguards }

# Law: Art. 22(3)
# Note: $contact: contact as written.
# reviewed: none
automated-human = You can ask a person to review the decision, state your view and contest it. Contact: { $contact }.

## Security

# Law: Art. 35
# Note: Clause library.
# reviewed: none
clause-impact-assessment = Before a use of data that is likely to involve a high risk, we assess its impact on you.

## Breach

# Law: Art. 33(1)
# Note: $authority: name of the authority.
# reviewed: none
breach-authority = If a breach is likely to result in a risk for you, we notify the authority within 72 hours: { $authority }.

# Law: FADP art. 24
# Note: For laws that set no number of hours. $authority: name of the authority.
# reviewed: none
breach-authority-soon = If a breach is likely to result in a high risk for you, we notify the authority as soon as possible: { $authority }.

# Law: Art. 34(1)-(2)
# Note: Whole sentence.
# reviewed: none
breach-you = If the risk is high, we inform you without undue delay. We say what happened, what follows and what we do about it.

# Law: Art. 33(5)
# Note: Whole sentence.
# reviewed: none
breach-record = We document every breach.

# Law: Art. 33, 34
# Note: Clause library: the short form, where no section on breaches is planned.
# reviewed: none
clause-breach = We notify the supervisory authority of a breach that is likely to put you at risk. If the risk is high, we inform you too.

## Children

# Law: Art. 8(1)
# Note: The age is that of the law pack or of the plan. $age: a number of years.
# reviewed: none
clause-children = From the age of { $age }, you can consent alone to the use of your data in our online services. Below that age, a parent must agree.

# Law: Art. 8, 12(1)
# Note: $purposes: list of purposes.
# reviewed: none
children-purposes = We use data of children for these purposes: { $purposes }.

# Law: Art. 8, 12(1)
# Note: Whole sentence.
# reviewed: none
children-parents = Parents and guardians can exercise the rights of their child.

## Cookies and similar technologies

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-consent = We set these cookies only after you have consented.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt = These cookies need no consent, because the service you ask for cannot work without them.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-exempt-audience = These cookies need no consent. They only measure the audience, under conditions that the authority sets.

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-exempt-reason = No consent is needed, for this reason: { $reason }.

# Law: Art. 7(3); Directive 2002/58/EC art. 5(3)
# Note: Whole sentence.
# reviewed: none
cookies-choice = Refusing is as easy as accepting. You can change your mind at any time.

# Law: Art. 7(3)
# Note: $link: a link or its text.
# reviewed: none
cookies-settings-link = Change or withdraw your choice: { $link }

# Law: Directive 2002/58/EC recital 25
# Note: Whole sentence.
# reviewed: none
cookies-browser = You can also delete cookies in the settings of your browser.

# Law: Art. 13(1)(c)
# Note: $link: a link or its text.
# reviewed: none
cookies-policy-link = The cookie policy: { $link }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Title of a separate cookie policy.
# reviewed: none
cookies-title = Cookie policy

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-caption = Cookies in this category: { $category }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Values as the register states them.
# reviewed: none
cookies-vendor-caption = Cookies of this provider: { $provider }

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-name = Name

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-kind = Kind

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-provider = Provider

# Law: Art. 13(1)(c)
# Note: Label.
# reviewed: none
cookies-column-purpose = Purpose

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
cookies-column-data = Data

# Law: Directive 2002/58/EC art. 5(3)
# Note: Label.
# reviewed: none
cookies-column-consent = Consent

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-lifetime = Lifetime

# Law: Art. 13(2)(a)
# Note: Label.
# reviewed: none
cookies-column-retention = Data kept for

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
cookies-column-refusal = If you refuse

# Law: Art. 21
# Note: Label.
# reviewed: none
cookies-column-opt-out = Opt out

# Law: Art. 13
# Note: Label.
# reviewed: none
cookies-column-information = More information

# Law: Art. 13(1)(e)
# Note: Label.
# reviewed: none
cookies-column-third-parties = Others with access

# Law: Art. 13(2)(a)
# Note: Lifetime of a session cookie.
# reviewed: none
cookies-session = Until you close the browser

## Data about other people

# Law: Art. 14
# Note: Clause library. Must not shift our duty to inform.
# reviewed: none
clause-third-persons = Give us data about other people only if that is needed. We inform them ourselves as the law requires.

# Law: Art. 14
# Note: Whole sentence.
# reviewed: none
third-persons-tell-them = You can show them this policy. It applies to them too.

# Law: Art. 14(3)
# Note: Whole sentence.
# reviewed: none
third-persons-first-contact = We inform them within one month, and no later than when we first contact them or first disclose their data.

## Rights

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access = Right of access

# Law: Art. 15
# Note: Label.
# reviewed: none
right-access-short = access

# Law: Art. 15
# Note: Whole sentence.
# reviewed: none
right-access-meaning = You can ask whether we use your data, obtain a copy, and learn how we use them.

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification = Right to rectification

# Law: Art. 16
# Note: Label.
# reviewed: none
right-rectification-short = rectification

# Law: Art. 16
# Note: Whole sentence.
# reviewed: none
right-rectification-meaning = You can have wrong data corrected and incomplete data completed.

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure = Right to erasure

# Law: Art. 17
# Note: Label.
# reviewed: none
right-erasure-short = erasure

# Law: Art. 17(1)
# Note: Whole sentence.
# reviewed: none
right-erasure-meaning = You can have your data erased, for instance if we no longer need them or you withdraw your consent.

# Law: Art. 17(1)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-consent-withdrawn = Once you withdraw your consent, you can have the data erased. This concerns: { $purposes }.

# Law: Art. 17(1)(a)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary = Once we no longer need the data, you can have them erased. This concerns: { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-no-longer-necessary-or-objected = If we no longer need the data or you object successfully, you can have them erased. This concerns: { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-law-requires = We cannot erase data that the law requires us to keep. This concerns: { $purposes }.

# Law: Art. 17(3)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-unless-task-requires = We cannot erase data that we need for a task in the public interest. This concerns: { $purposes }.

# Law: Art. 17(3)(e)
# Note: Whole sentence.
# reviewed: none
right-erasure-limit-legal-claims = We keep data that we need for legal claims.

# Law: Art. 17(3)(d)
# Note: $purposes: list of purposes.
# reviewed: none
right-erasure-limit-research = We cannot erase data if this would make the research impossible or seriously harm it. This concerns: { $purposes }.

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction = Right to restriction of processing

# Law: Art. 18
# Note: Label.
# reviewed: none
right-restriction-short = restriction

# Law: Art. 18(1)
# Note: Whole sentence.
# reviewed: none
right-restriction-meaning = You can ask us to freeze your data, for instance while we check whether they are accurate.

# Law: Art. 18(1)(a)-(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-restriction-contested-or-unlawful = This right applies if you contest the accuracy of the data or if their use is unlawful. This concerns: { $purposes }.

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability = Right to data portability

# Law: Art. 20
# Note: Label.
# reviewed: none
right-portability-short = portability

# Law: Art. 20(1)-(2)
# Note: Whole sentence.
# reviewed: none
right-portability-meaning = You can receive the data you gave us in a common machine-readable format, or have them sent to someone else.

# Law: Art. 20(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-portability-provided-and-automated = This right covers data that you gave us and that we process by automated means. This concerns: { $purposes }.

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object = Right to object

# Law: Art. 21(1)
# Note: Label.
# reviewed: none
right-object-short = objection

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-meaning =
    { $border ->
        [ch] You can object to the use of your data at any time.
       *[other] You can object at any time, for reasons arising from your particular situation, to the uses to which this right applies.
    }

# Law: Art. 21(1)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-own-situation = Tell us the reasons arising from your situation. This concerns: { $purposes }.

# Law: FADP art. 30(2)(b), 31
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-object-unless-justified = We stop, unless we have a justification in law. This concerns: { $purposes }.

# Law: Art. 21(1)
# Note: Whole sentence.
# reviewed: none
right-object-effect =
    { $border ->
        [ch] We then stop, unless you have consented, an overriding interest justifies the use or the law provides for it.
       *[other] We then stop, unless we prove compelling reasons that override your interests, or need the data for legal claims.
    }

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing = Right to object to marketing

# Law: Art. 21(2)-(3)
# Note: Label.
# reviewed: none
right-object-marketing-short = objection to marketing

# Law: Art. 21(2)-(3)
# Note: Whole sentence.
# reviewed: none
right-object-marketing-meaning = You can object to marketing at any time, without giving reasons, free of charge. We then stop.

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research = Right to object to research and statistics

# Law: Art. 21(6)
# Note: Label.
# reviewed: none
right-object-research-short = objection to research and statistics

# Law: Art. 21(6)
# Note: Whole sentence.
# reviewed: none
right-object-research-meaning = You can object to research or statistics with your data, for reasons arising from your particular situation.

# Law: Art. 21(6)
# Note: $purposes: list of purposes.
# reviewed: none
right-object-research-unless-public-interest-task = This right does not apply where the work is necessary for a task in the public interest. This concerns: { $purposes }.

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent = Right to withdraw consent

# Law: Art. 7(3)
# Note: Label.
# reviewed: none
right-withdraw-consent-short = withdrawal of consent

# Law: Art. 7(3), 13(2)(c)
# Note: Whole sentence.
# reviewed: none
right-withdraw-consent-meaning = You can withdraw your consent at any time. What we did before stays lawful.

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention = Right to a human decision

# Law: Art. 22(3)
# Note: Label.
# reviewed: none
right-human-intervention-short = human decision

# Law: Art. 22(1), 22(3)
# Note: Whole sentence.
# reviewed: none
right-human-intervention-meaning = You can have an automated decision reviewed by a person, state your view and contest the decision.

# Law: Art. 22(2)(b)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-only-if-law-authorises = Only a law can authorise such a decision here, with safeguards for you. This concerns: { $purposes }.

# Law: Art. 22(1)-(2)
# Note: $purposes: list of purposes.
# reviewed: none
right-human-intervention-otherwise-prohibited = Such a decision is allowed here only by law, by contract or with your explicit consent. This concerns: { $purposes }.

# Law: FADP art. 21(3)(b)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-explicit-consent = This right does not apply if you have explicitly consented to the automated decision. This concerns: { $purposes }.

# Law: FADP art. 21(3)(a)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-human-intervention-unless-request-granted = This right does not apply if the decision grants what you ask for under a contract. This concerns: { $purposes }.

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint = Right to lodge a complaint

# Law: Art. 77
# Note: Label.
# reviewed: none
right-complaint-short = complaint

# Law: Art. 77
# Note: $authority: name of the authority.
# reviewed: none
right-complaint-meaning = You can lodge a complaint with the authority: { $authority }.

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem = Right to decide what happens to your data after your death

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-short = directives for after your death

# Law: Loi 78-17 art. 85
# Note: France only.
# reviewed: none
right-post-mortem-meaning = You can leave directives on the keeping, erasure and disclosure of your data after your death.

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased = Right of relatives after a death

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-short = rights of relatives after a death

# Law: LOPDGDD art. 3; Codice privacy art. 2-terdecies; Lei 58/2019 art. 17
# Note: Spain, Italy and Portugal; no notice must tell it, so a policy prints it only where a register names it.
# reviewed: none
right-relatives-of-deceased-meaning = After your death, your relatives and heirs can ask us for access to your data, and to correct or erase them, unless you or the law forbid it.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller = Right to complain to us

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-short = complaint to us

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
right-complaint-to-controller-meaning = You can complain to us directly about the way we use your data.

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release = Right to the release or transfer of data

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-short = data release

# Law: FADP art. 28
# Note: Switzerland only.
# reviewed: none
right-data-release-meaning = You can receive the data you disclosed to us in a common electronic format, or have them transferred.

# Law: FADP art. 28(1)
# Note: Switzerland only. $purposes: list of purposes.
# reviewed: none
right-data-release-provided-and-automated = This right covers data that you disclosed to us and that we process by automated means. This concerns: { $purposes }.

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure = Right to fast erasure of data collected in childhood

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-short = erasure of childhood data

# Law: Loi 78-17 art. 51
# Note: France only.
# reviewed: none
right-child-erasure-meaning = Data that we collected online while you were a minor are erased on request, as soon as possible.

# Law: WP260 rev.01 annex
# Note: $purposes: list of purposes.
# reviewed: none
right-purposes = Applies to: { $purposes }

# Law: WP260 rev.01 annex
# Note: Label.
# reviewed: none
right-all-purposes = Applies to all purposes

# Law: Art. 15-22
# Note: $article: the provision with its law, as the law pack cites it.
# reviewed: none
right-provision = Provision: { $article }

# Law: Art. 23
# Note: $reason is authored, $law cites the restricting provision.
# reviewed: none
right-restricted = The law limits this right: { $reason } ({ $law }).

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-how-contact = To use your rights, contact: { $contact }.

# Law: Art. 12(2)
# Note: Subject of an e-mail, without special characters.
# reviewed: none
rights-mail-subject = Request about my personal data

# Law: Art. 12(3)
# Note: Periods come from the law pack.
# reviewed: none
rights-deadline = We answer within { $deadline }. If your request is complex, we can extend this by { $extension } and tell you why.

# Law: FADP art. 25(7)
# Note: For laws that set no limit to the extension.
# reviewed: none
rights-deadline-no-extension = We answer within { $deadline }. If we need longer, we tell you by when.

# Law: Art. 12(5)
# Note: Whole sentence.
# reviewed: none
rights-free = Using your rights is free of charge.

# Law: Art. 12(6)
# Note: Whole sentence. What a controller asks for as proof follows it.
# reviewed: none
rights-identity = We ask you to prove who you are only if we have reasonable doubts about it.

# Law: Art. 12(4)
# Note: Whole sentence.
# reviewed: none
rights-refusal = If we do not follow your request, we tell you why and where you can complain.

# Law: Art. 12(2)
# Note: $contact: contact as written.
# reviewed: none
rights-second-instance = If our answer does not satisfy you, you can ask for a second review: { $contact }.

# Law: Art. 12(2), 80
# Note: Whole sentence.
# reviewed: none
rights-representative = Someone you authorise can act for you.

## Contact

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-email = By e-mail

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-post = By post

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-phone = By telephone

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-form = Online form

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-area = In your client area

# Law: Art. 13(1)(a)
# Note: Label.
# reviewed: none
contact-row-name = Who answers

# Law: Art. 12(2)
# Note: Label.
# reviewed: none
contact-row-note = Good to know

## Complaints

# Law: Art. 13(2)(d), 77
# Note: $authority: name of the authority.
# reviewed: none
complaint-authority = You can lodge a complaint with this supervisory authority: { $authority }.

# Law: Art. 77(1)
# Note: European Union only.
# reviewed: none
complaint-authority-elsewhere = You can also turn to the authority of the Member State where you live or work, or where you believe the infringement took place.

# Law: Art. 12(2)
# Note: Clause library; must not make the complaint conditional.
# reviewed: none
complaint-us-first = We are glad to hear from you first. You do not have to contact us before complaining.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only. $contact: contact as written.
# reviewed: none
complaint-to-controller = You can complain to us: { $contact }.

# Law: Data Protection Act 2018 s. 164A
# Note: United Kingdom only.
# reviewed: none
complaint-to-controller-steps = We confirm receipt within 30 days. We then look into it and tell you the outcome without undue delay.

# Law: Art. 79
# Note: Whole sentence.
# reviewed: none
complaint-court = You can also go to court.

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-authority = Authority

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-former-name = Former name

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-address = Address

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-phone = Telephone

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-email = E-mail

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-website = Website

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-form = Complaint form

# Law: Art. 13(2)(d)
# Note: Label.
# reviewed: none
complaint-row-mediation = Mediation

## Changes and versions

# Law: WP260 rev.01 §§ 29-32
# Note: Whole sentence.
# reviewed: none
changes-first-version = This is the first version of this policy.

# Law: WP260 rev.01 §§ 29-32
# Note: $channel: the channel's label. $duration: a period in words.
# reviewed: none
changes-announced-lead = We announce important changes at least { $duration } in advance, by: { $channel }.

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words.
# reviewed: none
changes-last = Last changed on { $date }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-upcoming = From { $date }, a new version applies: { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: $date: a day in words. $link: a link or its text.
# reviewed: none
changes-current = Until { $date }, the current version applies: { $link }

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-version = Version

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
changes-column-summary = What changed

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-editorial = Wording only

# Law: WP260 rev.01 §§ 29-32
# Note: Label.
# reviewed: none
change-inform = Change we inform you about

# Law: WP260 rev.01 §§ 29-32; Art. 13(3)
# Note: Label.
# reviewed: none
change-prior-information = New purpose, announced beforehand

# Law: WP260 rev.01 §§ 29-32; Art. 6(1)(a)
# Note: Label.
# reviewed: none
change-consent-needed = New purpose that needs your consent
