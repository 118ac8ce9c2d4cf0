### The children’s variant: what replaces a clause in a policy whose only audience is children.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Titles

# Law: Art. 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-scope-intro-to-child = This page is for: { $audience }.

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-to-child = The most important things

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-question-to-child = What should you remember?

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-to-child = Who decides about your data

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-to-child = Why we use your data

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-to-child = Who gets your data

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-to-child = How long we keep your data

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-to-child = Complaining

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-question-to-child = Who decides about your data?

# Law: Art. 13(1)(b), 14(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-dpo-question-to-child = Whom can you ask about your data?

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-question-to-child = Do you have to give us your data?

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-question-to-child = Why do we use your data?

# Law: Art. 13(1)(e), 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-question-to-child = Who sees your data here?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-question-to-child = Who gets your data?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-transfers-question-to-child = Do your data go to far countries?

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-question-to-child = How long do we keep your data?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-profiling-question-to-child = Does a computer decide about you?

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-question-to-child = How do we protect your data?

# Law: Art. 8
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-children-question-to-child = What applies while you are a child?

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-to-child = Your rights

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-question-to-child = What are your rights?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-contact-question-to-child = How can you reach us?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-question-to-child = Where can you complain?

## Opening sentences

# Law: Art. 14(1)(d), 5(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-data-intro-to-child = We use these data about you.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-sources-intro-to-child = Your data come from here.

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-intro-to-child = We explain what we do with your data. We say why this is allowed, who gets them and how long we keep them.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-intro-to-child = Here you see which data you must give us, and what happens if you do not.

# Law: Art. 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-intro-to-child = Only people who need your data for their work can see them.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-intro-to-child = These people and firms get your data.

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-intro-to-child = Here you see how long we keep your data. You also see what happens to them then.

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-intro-to-child = We do this to keep your data safe.

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-intro-to-child = You have rights. Here we explain each of them.

## The most important things

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-one-to-child = { $controller } decides how your data are used and must protect them.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-several-to-child = These organisations decide how your data are used and must protect them: { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-why-to-child = Why we use your data

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-to-child = Your rights

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-list-to-child = You have these rights: { $rights }.

# Law: Art. 21(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-to-child = Your right to say no

# Law: Art. 21(1), (4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-interest-to-child = You can say no to some uses of your data and tell us why. For each use we say if you can.

# Law: Art. 21(2)-(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-marketing-to-child = You can say no to advertising at any time. We then stop.

# Law: Art. 21
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-button-to-child = Say no by e-mail

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-marketing-button-to-child = Say no to advertising by e-mail

# Law: WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-to-child = What may surprise you

# Law: Art. 9; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-special-to-child = We use very private data: { $kinds }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-profiling-to-child = A computer works out what you like or how you behave, for this: { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-automated-to-child = A computer decides alone here: { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-transfers-to-child = Your data go to other countries: { $countries }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-contact-to-child = Do you have a question?

## Who decides

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
controller-single-to-child = { $controller } decides why and how your data are used.

# Law: Art. 13(1)(b), 38(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
dpo-present-to-child = You can ask our data protection officer about your data.

## Where data come from

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-short-person-to-child = from you

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-to-child = You give us these data.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-channel-to-child = You give us these data through: { $channel }.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-all-person-to-child = You give us all these data.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-observed-to-child = We write these data down ourselves, when you are with us.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-derived-to-child = We work these data out from other data about you.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-other-person-to-child = Somebody else tells us these data: { $person }.

## What we do with data: the cards

# Law: Art. 13(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-why-lawful-to-child = Why this is allowed

# Law: Art. 9(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-special-ground-to-child = Why we can use very private data

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-recipients-to-child = Who gets them

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-obligation-to-child = Do you have to give them?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-automated-to-child = Does a computer decide?

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-rights-to-child = Your rights here

# Law: Art. 6(1)(e), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-public-task-to-child = This is our task in the public interest ({ $article }): { $law }.

# Law: Art. 6(1)(c), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legal-obligation-to-child = The law says that we must do this ({ $article }): { $law }.

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-performance-to-child = We need this to keep our agreement with you ({ $article }).

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-steps-before-to-child = We need this before we make an agreement with you ({ $article }).

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legitimate-interests-to-child = We have a good reason for this ({ $article }): { $interest }.

# Law: Art. 6(1)(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-vital-interests-to-child = We need this to save your life or that of somebody else ({ $article }).

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-to-child = Where we have a reason of our own, we first thought of you. You can ask us what we found.

# Law: Art. 6(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-result-to-child = How we look after you: { $balance }.

# Law: Art. 6(1)(a), 7
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-to-child = We do this only if you say yes ({ $article }).

# Law: Art. 7(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-given-to-child = How you say yes: { $how }.

# Law: Art. 8(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-parental-to-child = How your parents say yes: { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-to-child = You can change your mind at any time. What we did before stays allowed.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-how-to-child = How to take back your yes: { $how }.

# Law: Art. 9(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-explicit-consent-to-child = We use these very private data only if you clearly say yes ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-health-care-to-child = We need these very private data to take care of you ({ $article }).

# Law: Art. 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-secrecy-to-child = Only people who must keep it secret see these data: { $secrecy }.

# Law: Art. 9(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
data-special-to-child = The law protects these data more than others: { $kinds }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-here-to-child = No. We do not guess what you are like either.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-to-child = No computer decides about you alone.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-profiling-to-child = No computer decides about you alone. We do not guess what you are like either.

# Law: Art. 22(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-solely-to-child = A computer decides this alone, and it matters for you: { $decision }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-consequences-to-child = What this means for you: { $consequences }

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-human-to-child = You can ask a person to look at it again, and say what you think. Contact: { $contact }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-to-child = The law says that you must give us these data.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-cited-to-child = The law says that you must give us these data: { $law }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-contract-to-child = Our agreement says that you must give us these data.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-to-conclude-to-child = We need these data to make an agreement with you.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-optional-to-child = You choose whether you give us these data.

## Who gets data

# Law: Art. 28(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-processor-duty-to-child = These firms work for us. They use your data only as we tell them.

# Law: Art. 13(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-controller-duty-to-child = These organisations decide for themselves. They tell you what they do with your data.

# Law: Art. 4(9), 6(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-authority-limits-to-child = We give data to authorities only if the law says so.

## How long we keep data

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-active-to-child = First: { $period }

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-archive-to-child = Then locked away: { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-archive-access-to-child = Only a few people can open it.

# Law: Art. 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-then-destroy-to-child = We then destroy the data.

## While you are a child

# Law: Art. 8(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
clause-children-to-child = From the age of { $age } you can say yes to our online services on your own. If you are younger, a parent must say yes too.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-purposes-to-child = We use data of children for this: { $purposes }.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-parents-to-child = Your parents or your guardian can use these rights for you.

## Using your rights

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-mail-subject-to-child = Question about my data

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-purpose-rights-to-child = Your rights

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-how-contact-to-child = To use your rights, write here: { $contact }.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-other-ways-to-child = You can also reach us in these ways: { $ways }.

# Law: Art. 12(2), 80
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-representative-to-child = A grown-up you trust can do this for you.

# Law: Art. 12(6)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-identity-to-child = We ask who you are only if we are really not sure.

# Law: Art. 12(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-to-child = We answer within { $deadline }. If it is difficult, we can take { $extension } more and tell you why.

# Law: FADP art. 25(7)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-no-extension-to-child = We answer within { $deadline }. If we need longer, we tell you by when.

# Law: Art. 12(5)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-free-to-child = You pay nothing for this.

# Law: Art. 12(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-refusal-to-child = If we say no, we tell you why and where you can complain.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-second-instance-to-child = If you do not like our answer, somebody else can look at it again: { $contact }.

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-purposes-to-child = This is for: { $purposes }

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-all-purposes-to-child = This is for everything we do

# Law: Art. 23
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restricted-to-child = The law limits this right: { $reason } ({ $law }).

# Law: Art. 13(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
purposes-on-basis-to-child = the uses marked { $bases }

## Each right

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-short-to-child = seeing your data

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-to-child = Seeing your data

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-meaning-to-child = You can ask which data we have about you. You get a copy, and we explain what we do with them.

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-short-to-child = correcting mistakes

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-to-child = Correcting mistakes

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-meaning-to-child = If something is wrong, you can have it corrected. You can add what is missing.

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-short-to-child = erasing your data

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-to-child = Erasing your data

# Law: Art. 17(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-meaning-to-child = You can ask us to erase your data, for example when we no longer need them.

# Law: Art. 17(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-consent-withdrawn-to-child = If you take back your yes, you can have the data erased. This is for: { $purposes }.

# Law: Art. 17(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-to-child = When we no longer need the data, you can have them erased. This is for: { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-or-objected-to-child = When we no longer need the data or you said no, you can have them erased. This is for: { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-law-requires-to-child = If the law says that we must keep the data, we cannot erase them. This is for: { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-task-requires-to-child = If we need the data for our task in the public interest, we cannot erase them. This is for: { $purposes }.

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-short-to-child = pausing the use

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-to-child = Pausing the use of your data

# Law: Art. 18(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-meaning-to-child = You can ask us not to touch your data for a while, for example while we check them.

# Law: Art. 18(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-contested-or-unlawful-to-child = This works if you think that the data are wrong or that their use is not allowed. This is for: { $purposes }.

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-short-to-child = taking your data with you

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-to-child = Taking your data with you

# Law: Art. 20(1)-(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-meaning-to-child = You can get the data you gave us as a file, or have them sent to somebody else.

# Law: Art. 20(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-provided-and-automated-to-child = It works for data that you gave us and that a computer uses. This is for: { $purposes }.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-short-to-child = saying no

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-to-child = Saying no

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-meaning-to-child = You can say no at any time. Tell us what is special in your case.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-effect-to-child = We then stop, unless we have a very strong reason or need the data for a court case.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-own-situation-to-child = Tell us why you want this. This is for: { $purposes }.

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-short-to-child = saying no to advertising

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-to-child = Saying no to advertising

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-meaning-to-child = You can say no to advertising at any time. You need no reason and pay nothing. We then stop.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-short-to-child = taking back your yes

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-to-child = Taking back your yes

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-meaning-to-child = If you said yes, you can change your mind at any time. What we did before stays allowed.

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-short-to-child = having a person decide

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-to-child = Having a person decide

# Law: Art. 22(1), 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-meaning-to-child = If a computer decided, you can ask a person to look again. You can say what you think and that you do not agree.

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-short-to-child = complaining

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-to-child = Complaining

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-meaning-to-child = You can complain to the authority that protects data: { $authority }.

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-short-to-child = deciding what happens to your data after your death

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-to-child = Deciding what happens to your data after your death

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-meaning-to-child = You can write down what should happen to your data after your death.

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-short-to-child = erasing your online data fast

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-to-child = Erasing your online data fast

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-meaning-to-child = If we collected data about you online, we erase them as soon as possible when you ask.

## Complaining

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-us-first-to-child = You can write to us first, but you do not have to.

# Law: Art. 13(2)(d), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-to-child = If you think that we do something wrong with your data, you can complain here: { $authority }.

# Law: Art. 77(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-elsewhere-to-child = You can also complain in the country where you live, or where it happened.

# Law: Art. 79
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-court-to-child = You can also go to a judge, with your parents.

# Law: Art. 57(1)(b), (e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-service-information-to-child = information about your rights
