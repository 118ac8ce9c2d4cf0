### The coverage of a policy: a page for the team, not for the public.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## The page

# Law: none: ours
# Note: $policy: id of the plan.
# reviewed: none
coverage-title = What the policy { $policy } tells

# Law: Art. 13, 14
# Note: Whole sentence; the page is for the team.
# reviewed: none
coverage-about = Each item of Articles 13 and 14 GDPR: whether it must be said, and where the policy says it.

# Law: none: ours
# Note: $day: a day in words. $languages: list.
# reviewed: none
coverage-law = Law and lifecycle as of { $day }; languages: { $languages }

# Law: none: ours
# Note: Counts of items.
# reviewed: none
coverage-sum = { $items } items, { $asked } of them must be said, { $said } of these are said

# Law: WCAG 2.2, 2.4.1
# Note: Label.
# reviewed: none
coverage-skip = To the table

# Law: none: ours
# Note: Label.
# reviewed: none
coverage-items = The items of the law

# Law: none: ours
# Note: Caption of a table.
# reviewed: none
coverage-caption = What the law wants told, and where the policy says it

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-item = Item

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-articles = Asked for by

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-asked = Must it be said here?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-said = Is it said?

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-where = Where

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-about = About

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-state = State

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-places = Said in

# Law: none: ours
# Note: Label of a column.
# reviewed: none
coverage-column-register = Register

# Law: none: ours
# Note: $lines: places in files.
# reviewed: none
coverage-register = Register: { $lines }

# Law: none: ours
# Note: $when: one of coverage-when.
# reviewed: none
coverage-yes = Yes: { $when }

# Law: none: ours
# Note: $reason: one of coverage-ground.
# reviewed: none
coverage-no = No: { $reason }

# Law: none: ours
# Note: Value of a cell.
# reviewed: none
coverage-nothing = Nothing to say

# Law: none: ours
# Note: $count: a number of statements.
# reviewed: none
coverage-said-all =
    { $count ->
        [one] Yes, in one statement
       *[other] Yes, in all { $count } statements
    }

# Law: none: ours
# Note: Counts of statements.
# reviewed: none
coverage-said-some = In { $said } of { $count } statements

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-said = said

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-extra = said, though the law does not ask

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap = the register lacks the fact

# Law: none: ours
# Note: State of a statement.
# reviewed: none
coverage-state-gap-extra = the register lacks the fact; the law does not ask

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid = not said in { $languages }

# Law: none: ours
# Note: $languages: list of languages.
# reviewed: none
coverage-state-unsaid-extra = not said in { $languages }; the law does not ask

## The items

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-controller = Controller and how to reach it

# Law: Art. 13(1)(a), 14(1)(a)
# Note: Label.
# reviewed: none
coverage-item-representative = Representative

# Law: Art. 13(1)(b), 14(1)(b)
# Note: Label.
# reviewed: none
coverage-item-dpo = Data protection officer

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-purposes = Purposes

# Law: Art. 13(1)(c), 14(1)(c)
# Note: Label.
# reviewed: none
coverage-item-legal-basis = Legal basis of each purpose

# Law: Art. 13(1)(d), 14(2)(b)
# Note: Label.
# reviewed: none
coverage-item-interests = Legitimate interests

# Law: Art. 13(1)(e), 14(1)(e)
# Note: Label.
# reviewed: none
coverage-item-recipients = Recipients

# Law: Art. 13(1)(f), 14(1)(f)
# Note: Label.
# reviewed: none
coverage-item-transfers = Transfers and their safeguards

# Law: Art. 13(2)(a), 14(2)(a)
# Note: Label.
# reviewed: none
coverage-item-retention = Storage periods

# Law: Art. 13(2)(b), 14(2)(c)
# Note: Label.
# reviewed: none
coverage-item-rights = Rights of the person

# Law: Art. 13(2)(c), 14(2)(d)
# Note: Label.
# reviewed: none
coverage-item-withdrawal = Withdrawal of consent

# Law: Art. 13(2)(d), 14(2)(e)
# Note: Label.
# reviewed: none
coverage-item-complaint = Complaint to an authority

# Law: Art. 13(2)(e)
# Note: Label.
# reviewed: none
coverage-item-obligation = Duty to provide data

# Law: Art. 14(1)(d)
# Note: Label.
# reviewed: none
coverage-item-categories = Categories of data

# Law: Art. 14(2)(f)
# Note: Label.
# reviewed: none
coverage-item-sources = Sources of data

# Law: Art. 13(2)(f), 14(2)(g)
# Note: Label.
# reviewed: none
coverage-item-automated = Automated decisions

# Law: Art. 13(3), 14(4)
# Note: Label.
# reviewed: none
coverage-item-further-use = Use for another purpose

# Law: Art. 26(2)
# Note: Label.
# reviewed: none
coverage-item-joint-controllers = Arrangement of joint controllers

# Law: Art. 21(4)
# Note: Label.
# reviewed: none
coverage-item-objection = Right to object, set apart

# Law: Art. 49(1)
# Note: Label.
# reviewed: none
coverage-item-compelling-interests = Compelling interests of a transfer

# Law: Art. 49(1)(a)
# Note: Label.
# reviewed: none
coverage-item-transfer-risks = Risks of a transfer by consent

## When an item must be said

# Law: Art. 13, 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-always = always

# Law: Art. 27
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-represented = a representative is appointed

# Law: Art. 37
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-designated = an officer is designated

# Law: Art. 6(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-interests = a purpose rests on legitimate interests

# Law: Art. 13(1)(e)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-received = there are recipients

# Law: Art. 13(1)(f)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transferred = data leave the area whose law applies

# Law: Art. 6(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-consent = a purpose rests on consent

# Law: Art. 13
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-person = data come from the person

# Law: Art. 14
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-from-elsewhere = data come from elsewhere

# Law: Art. 22
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-automated = there are automated decisions

# Law: Art. 13(3), 14(4)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-reused = data get a new purpose

# Law: Art. 26
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-joint = there are joint controllers

# Law: Art. 21
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-objectable = a purpose can be objected to

# Law: Art. 49(1)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-compelling = a transfer rests on compelling interests

# Law: Art. 49(1)(a)
# Note: Stands after “Yes:”.
# reviewed: none
coverage-when-transfer-consent = a transfer rests on consent

## Why an item need not be said

# Law: Art. 13, 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-asked = the law does not ask for it here

# Law: Art. 13(1)(e)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-recipient = nobody receives data

# Law: Art. 13(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer = no data leave the area whose law applies

# Law: Art. 49(1)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-compelling = no transfer rests on compelling interests

# Law: Art. 49(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-transfer-consent = no transfer rests on consent

# Law: Art. 21
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-objectable = nothing rests on legitimate interests or a public task, and nothing is direct marketing

# Law: Art. 27
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-represented = no representative is appointed

# Law: Art. 37
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-officer = no officer is designated

# Law: Art. 26
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-joint = no purpose is carried out under an arrangement of joint controllers

# Law: Art. 13
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-from-person = no data come from the person

# Law: Art. 14(1)(d)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-data = no data are used

# Law: Art. 14
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-all-from-person = all data come from the persons themselves

# Law: Art. 6(1)(f)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-interests = no purpose rests on legitimate interests

# Law: Art. 6(1)(a)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-no-consent = no purpose rests on consent

# Law: Art. 22
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-automated = no purpose knows automated decisions

# Law: Art. 13(3), 14(4)
# Note: Stands after “No:”.
# reviewed: none
coverage-ground-not-reused = no data are used for another purpose than that of their collection
