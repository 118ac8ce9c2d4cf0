### The children’s variant: what replaces a clause in a policy whose only audience is children.
### Law: the provision behind a clause. Note: for translators. reviewed: the lawyer who approved this wording, or none.

## Titles

# Law: Art. 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-scope-intro-to-child = Diese Seite ist für: { $audience }.

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-to-child = Das Wichtigste

# Law: WP260 rev.01 §§ 35-37
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-at-a-glance-question-to-child = Was solltest du dir merken?

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-to-child = Wer über deine Daten entscheidet

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-to-child = Warum wir deine Daten verwenden

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-to-child = Wer deine Daten bekommt

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-to-child = Wie lange wir deine Daten behalten

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-to-child = Wie du dich beschweren kannst

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-controller-question-to-child = Wer entscheidet über deine Daten?

# Law: Art. 13(1)(b), 14(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-dpo-question-to-child = Wen kannst du nach deinen Daten fragen?

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-question-to-child = Musst du uns deine Daten geben?

# Law: Art. 13(1)(c), 14(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-question-to-child = Warum verwenden wir deine Daten?

# Law: Art. 13(1)(e), 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-question-to-child = Wer sieht deine Daten bei uns?

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-question-to-child = Wer bekommt deine Daten?

# Law: Art. 13(1)(f), 14(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-transfers-question-to-child = Gehen deine Daten in ferne Länder?

# Law: Art. 13(2)(a), 14(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-question-to-child = Wie lange behalten wir deine Daten?

# Law: Art. 13(2)(f), 14(2)(g), 22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-profiling-question-to-child = Entscheidet ein Computer über dich?

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-question-to-child = Wie schützen wir deine Daten?

# Law: Art. 8
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-children-question-to-child = Was gilt, solange du ein Kind bist?

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-to-child = Deine Rechte

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-question-to-child = Welche Rechte hast du?

# Law: Art. 12(2), 13(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-contact-question-to-child = Wie kannst du uns erreichen?

# Law: Art. 13(2)(d), 14(2)(e), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-complaint-question-to-child = Wo kannst du dich beschweren?

## Opening sentences

# Law: Art. 14(1)(d), 5(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-data-intro-to-child = Wir verwenden diese Daten über dich.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-sources-intro-to-child = Deine Daten kommen von hier.

# Law: Art. 13(1)(c), 14(1)(c); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-purposes-intro-to-child = Wir erklären, was wir mit deinen Daten tun. Wir sagen, warum das erlaubt ist, wer sie bekommt und wie lange wir sie behalten.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-obligation-intro-to-child = Hier siehst du, welche Daten du angeben musst und was sonst passiert.

# Law: Art. 29, 32(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-internal-access-intro-to-child = Nur wer deine Daten für seine Arbeit braucht, kann sie sehen.

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-recipients-intro-to-child = Diese Personen und Firmen bekommen deine Daten.

# Law: Art. 13(2)(a), 14(2)(a), 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-retention-intro-to-child = Hier siehst du, wie lange wir deine Daten behalten. Du siehst auch, was danach mit ihnen geschieht.

# Law: Art. 32
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-security-intro-to-child = Das tun wir, um deine Daten zu schützen.

# Law: Art. 12, 15-22
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
section-rights-intro-to-child = Du hast Rechte. Hier erklären wir dir jedes einzelne.

## The most important things

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-one-to-child = { $controller } entscheidet, wie deine Daten verwendet werden, und muss sie schützen.

# Law: Art. 13(1)(a); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-who-several-to-child = Diese Stellen entscheiden, wie deine Daten verwendet werden, und müssen sie schützen: { $controllers }.

# Law: Art. 13(1)(c); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-why-to-child = Warum wir deine Daten verwenden

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-to-child = Deine Rechte

# Law: Art. 13(2)(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-rights-list-to-child = Du hast diese Rechte: { $rights }.

# Law: Art. 21(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-to-child = Dein Recht, Nein zu sagen

# Law: Art. 21(1), (4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-interest-to-child = Du kannst zu manchen Verwendungen deiner Daten Nein sagen und uns sagen, warum. Bei jeder steht, ob das geht.

# Law: Art. 21(2)-(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-objection-marketing-to-child = Du kannst jederzeit Nein zu Werbung sagen. Dann hören wir damit auf.

# Law: Art. 21
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-button-to-child = Per E-Mail Nein sagen

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
objection-marketing-button-to-child = Per E-Mail Nein zu Werbung sagen

# Law: WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-to-child = Was dich überraschen kann

# Law: Art. 9; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-special-to-child = Wir verwenden sehr private Daten: { $kinds }.

# Law: Art. 13(2)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-profiling-to-child = Ein Computer errechnet, was du magst oder wie du dich verhältst, und zwar dafür: { $purpose }.

# Law: Art. 22; WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-automated-to-child = Ein Computer entscheidet hier allein: { $purpose }.

# Law: Art. 13(1)(f); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-surprise-transfers-to-child = Deine Daten gehen in andere Länder: { $countries }.

# Law: Art. 13(1)(a)-(b); WP260 rev.01 § 36
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
glance-contact-to-child = Hast du eine Frage?

## Who decides

# Law: Art. 13(1)(a), 14(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
controller-single-to-child = { $controller } entscheidet, warum und wie deine Daten verwendet werden.

# Law: Art. 13(1)(b), 38(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
dpo-present-to-child = Du kannst unsere Datenschutzbeauftragte oder unseren Datenschutzbeauftragten nach deinen Daten fragen.

## Where data come from

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-short-person-to-child = von dir

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-to-child = Du gibst uns diese Daten.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-person-channel-to-child = Du gibst uns diese Daten auf diesem Weg: { $channel }.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-all-person-to-child = Du gibst uns alle diese Daten.

# Law: Art. 13(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-observed-to-child = Wir schreiben diese Daten selbst auf, wenn du bei uns bist.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-derived-to-child = Wir leiten diese Daten aus anderen Daten über dich ab.

# Law: Art. 14(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
source-other-person-to-child = Jemand anderes sagt uns diese Daten: { $person }.

## What we do with data: the cards

# Law: Art. 13(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-why-lawful-to-child = Warum das erlaubt ist

# Law: Art. 9(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-special-ground-to-child = Warum wir sehr private Daten verwenden dürfen

# Law: Art. 13(1)(e), 14(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-recipients-to-child = Wer sie bekommt

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-obligation-to-child = Musst du sie angeben?

# Law: Art. 13(2)(f), 14(2)(g)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-automated-to-child = Entscheidet ein Computer?

# Law: Art. 13(2)(b)-(c), 14(2)(c)-(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
card-rights-to-child = Deine Rechte hier

# Law: Art. 6(1)(e), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-public-task-to-child = Das ist unsere Aufgabe im öffentlichen Interesse ({ $article }): { $law }.

# Law: Art. 6(1)(c), 6(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legal-obligation-to-child = Das Gesetz sagt, dass wir das tun müssen ({ $article }): { $law }.

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-performance-to-child = Wir brauchen das für unseren Vertrag mit dir ({ $article }).

# Law: Art. 6(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-contract-steps-before-to-child = Wir brauchen das, bevor wir einen Vertrag mit dir schließen ({ $article }).

# Law: Art. 6(1)(f), 13(1)(d), 14(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-legitimate-interests-to-child = Wir haben dafür einen guten Grund ({ $article }): { $interest }.

# Law: Art. 6(1)(d)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-vital-interests-to-child = Wir brauchen das, um dein Leben oder das eines anderen zu retten ({ $article }).

# Law: Art. 6(1)(f); WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-to-child = Wo wir einen eigenen Grund haben, haben wir zuerst an dich gedacht. Du kannst uns fragen, was dabei herauskam.

# Law: Art. 6(1)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-balance-result-to-child = Wie wir auf dich achten: { $balance }.

# Law: Art. 6(1)(a), 7
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-to-child = Wir tun das nur, wenn du Ja sagst ({ $article }).

# Law: Art. 7(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-given-to-child = So sagst du Ja: { $how }.

# Law: Art. 8(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-parental-to-child = So sagen deine Eltern Ja: { $how }.

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-to-child = Du kannst es dir jederzeit anders überlegen. Was wir vorher getan haben, bleibt erlaubt.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
basis-consent-withdrawal-how-to-child = So nimmst du dein Ja zurück: { $how }.

# Law: Art. 9(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-explicit-consent-to-child = Wir verwenden diese sehr privaten Daten nur, wenn du klar Ja sagst ({ $article }).

# Law: Art. 9(2)(h), 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-health-care-to-child = Wir brauchen diese sehr privaten Daten, um für dich zu sorgen ({ $article }).

# Law: Art. 9(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
special-secrecy-to-child = Nur wer schweigen muss, sieht diese Daten: { $secrecy }.

# Law: Art. 9(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
data-special-to-child = Das Gesetz schützt diese Daten besonders: { $kinds }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-here-to-child = Nein. Wir versuchen auch nicht zu erraten, wie du bist.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-to-child = Kein Computer entscheidet allein über dich.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-none-profiling-to-child = Kein Computer entscheidet allein über dich. Wir versuchen auch nicht zu erraten, wie du bist.

# Law: Art. 22(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-solely-to-child = Ein Computer entscheidet das allein, und das ist wichtig für dich: { $decision }.

# Law: Art. 13(2)(f)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-consequences-to-child = Was das für dich bedeutet: { $consequences }

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
automated-human-to-child = Du kannst verlangen, dass ein Mensch noch einmal hinsieht, und sagen, was du denkst. Kontakt: { $contact }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-to-child = Das Gesetz sagt, dass du uns diese Daten geben musst.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-law-cited-to-child = Das Gesetz sagt, dass du uns diese Daten geben musst: { $law }.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-contract-to-child = Unser Vertrag sagt, dass du uns diese Daten geben musst.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-to-conclude-to-child = Wir brauchen diese Daten, um einen Vertrag mit dir zu schließen.

# Law: Art. 13(2)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
obligation-optional-to-child = Du entscheidest, ob du uns diese Daten gibst.

## Who gets data

# Law: Art. 28(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-processor-duty-to-child = Diese Firmen arbeiten für uns. Sie verwenden deine Daten nur so, wie wir es ihnen sagen.

# Law: Art. 13(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-controller-duty-to-child = Diese Stellen entscheiden selbst. Sie sagen dir, was sie mit deinen Daten tun.

# Law: Art. 4(9), 6(1)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
recipients-authority-limits-to-child = Wir geben Behörden Daten nur, wenn das Gesetz es sagt.

## How long we keep data

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-active-to-child = Zuerst: { $period }

# Law: Art. 13(2)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-phase-archive-to-child = Danach unter Verschluss: { $period }

# Law: Art. 5(1)(e), 25(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-archive-access-to-child = Nur wenige Personen kommen an sie heran.

# Law: Art. 5(1)(e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
retention-then-destroy-to-child = Danach vernichten wir die Daten.

## While you are a child

# Law: Art. 8(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
clause-children-to-child = Ab { $age } Jahren kannst du zu unseren Online-Diensten allein Ja sagen. Bist du jünger, muss auch ein Elternteil Ja sagen.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-purposes-to-child = Wir verwenden Daten von Kindern dafür: { $purposes }.

# Law: Art. 8, 12(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
children-parents-to-child = Deine Eltern oder dein Vormund können diese Rechte für dich nutzen.

## Using your rights

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-mail-subject-to-child = Frage zu meinen Daten

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-purpose-rights-to-child = Deine Rechte

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-how-contact-to-child = Wenn du deine Rechte nutzen willst, schreibe an: { $contact }.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
contact-other-ways-to-child = Du kannst uns auch so erreichen: { $ways }.

# Law: Art. 12(2), 80
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-representative-to-child = Ein Erwachsener, dem du vertraust, kann das für dich tun.

# Law: Art. 12(6)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-identity-to-child = Wir fragen nur nach, wer du bist, wenn wir wirklich daran zweifeln.

# Law: Art. 12(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-to-child = Auf unsere Antwort wartest du höchstens { $deadline }. Ist es schwierig, brauchen wir bis zu { $extension } länger. Wir sagen dir dann, warum.

# Law: FADP art. 25(7)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-deadline-no-extension-to-child = Auf unsere Antwort wartest du höchstens { $deadline }. Brauchen wir länger, sagen wir dir, bis wann.

# Law: Art. 12(5)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-free-to-child = Du bezahlst dafür nichts.

# Law: Art. 12(4)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-refusal-to-child = Wenn wir Nein sagen, erklären wir dir, warum und wo du dich beschweren kannst.

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
rights-second-instance-to-child = Wenn dir unsere Antwort nicht gefällt, kann jemand anderes sie noch einmal prüfen: { $contact }.

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-purposes-to-child = Das gilt für: { $purposes }

# Law: WP260 rev.01 annex
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-all-purposes-to-child = Das gilt für alles, was wir tun

# Law: Art. 23
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restricted-to-child = Das Gesetz beschränkt dieses Recht: { $reason } ({ $law }).

# Law: Art. 13(2)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
purposes-on-basis-to-child = die Zwecke mit dem Vermerk { $bases }

## Each right

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-short-to-child = deine Daten sehen

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-to-child = Deine Daten sehen

# Law: Art. 15
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-access-meaning-to-child = Du kannst fragen, welche Daten wir über dich haben. Du bekommst eine Kopie, und wir erklären dir, was wir damit tun.

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-short-to-child = Fehler berichtigen lassen

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-to-child = Fehler berichtigen lassen

# Law: Art. 16
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-rectification-meaning-to-child = Wenn etwas falsch ist, kannst du es berichtigen lassen. Du kannst ergänzen, was fehlt.

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-short-to-child = deine Daten löschen lassen

# Law: Art. 17
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-to-child = Deine Daten löschen lassen

# Law: Art. 17(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-meaning-to-child = Du kannst verlangen, dass wir deine Daten löschen, zum Beispiel wenn wir sie nicht mehr brauchen.

# Law: Art. 17(1)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-consent-withdrawn-to-child = Wenn du dein Ja zurücknimmst, kannst du die Daten löschen lassen. Das gilt für: { $purposes }.

# Law: Art. 17(1)(a)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-to-child = Wenn wir die Daten nicht mehr brauchen, kannst du sie löschen lassen. Das gilt für: { $purposes }.

# Law: Art. 17(1)(a), (c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-no-longer-necessary-or-objected-to-child = Wenn wir die Daten nicht mehr brauchen oder du Nein gesagt hast, kannst du sie löschen lassen. Das gilt für: { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-law-requires-to-child = Wenn das Gesetz sagt, dass wir die Daten behalten müssen, können wir sie nicht löschen. Das gilt für: { $purposes }.

# Law: Art. 17(3)(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-erasure-unless-task-requires-to-child = Wenn wir die Daten für unsere Aufgabe im öffentlichen Interesse brauchen, können wir sie nicht löschen. Das gilt für: { $purposes }.

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-short-to-child = die Nutzung anhalten lassen

# Law: Art. 18
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-to-child = Die Nutzung deiner Daten anhalten lassen

# Law: Art. 18(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-meaning-to-child = Du kannst verlangen, dass wir deine Daten eine Zeit lang nicht nutzen, zum Beispiel während wir sie prüfen.

# Law: Art. 18(1)(a)-(b)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-restriction-contested-or-unlawful-to-child = Das geht, wenn du denkst, dass die Daten falsch sind oder ihre Nutzung nicht erlaubt ist. Das gilt für: { $purposes }.

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-short-to-child = deine Daten mitnehmen

# Law: Art. 20
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-to-child = Deine Daten mitnehmen

# Law: Art. 20(1)-(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-meaning-to-child = Du kannst die Daten, die du uns gegeben hast, als Datei bekommen oder an jemand anderen senden lassen.

# Law: Art. 20(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-portability-provided-and-automated-to-child = Das geht bei Daten, die du uns gegeben hast und die ein Computer nutzt. Das gilt für: { $purposes }.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-short-to-child = Nein sagen

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-to-child = Nein sagen

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-meaning-to-child = Du kannst jederzeit Nein sagen. Sag uns, was bei dir besonders ist.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-effect-to-child = Dann hören wir auf, außer wir haben einen sehr starken Grund oder brauchen die Daten vor Gericht.

# Law: Art. 21(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-own-situation-to-child = Sag uns, warum du das willst. Das gilt für: { $purposes }.

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-short-to-child = Nein zu Werbung sagen

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-to-child = Nein zu Werbung sagen

# Law: Art. 21(2)-(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-object-marketing-meaning-to-child = Du kannst jederzeit Nein zu Werbung sagen, ohne Grund und ohne zu bezahlen. Dann hören wir damit auf.

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-short-to-child = dein Ja zurücknehmen

# Law: Art. 7(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-to-child = Dein Ja zurücknehmen

# Law: Art. 7(3), 13(2)(c)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-withdraw-consent-meaning-to-child = Wenn du Ja gesagt hast, kannst du es dir jederzeit anders überlegen. Was wir vorher getan haben, bleibt erlaubt.

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-short-to-child = einen Menschen entscheiden lassen

# Law: Art. 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-to-child = Einen Menschen entscheiden lassen

# Law: Art. 22(1), 22(3)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-human-intervention-meaning-to-child = Wenn ein Computer entschieden hat, kannst du verlangen, dass ein Mensch noch einmal hinsieht. Du kannst sagen, was du denkst und dass du nicht einverstanden bist.

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-short-to-child = dich beschweren

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-to-child = Dich beschweren

# Law: Art. 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-complaint-meaning-to-child = Du kannst dich bei der Behörde beschweren, die Daten schützt: { $authority }.

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-short-to-child = entscheiden, was nach deinem Tod mit deinen Daten geschieht

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-to-child = Entscheiden, was nach deinem Tod mit deinen Daten geschieht

# Law: Loi 78-17 art. 85
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-post-mortem-meaning-to-child = Du kannst aufschreiben, was nach deinem Tod mit deinen Daten geschehen soll.

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-short-to-child = deine Online-Daten schnell löschen lassen

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-to-child = Deine Online-Daten schnell löschen lassen

# Law: Loi 78-17 art. 51
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
right-child-erasure-meaning-to-child = Wenn wir online Daten über dich gesammelt haben, löschen wir sie auf deinen Wunsch so schnell wie möglich.

## Complaining

# Law: Art. 12(2)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-us-first-to-child = Du kannst zuerst uns schreiben, aber du musst nicht.

# Law: Art. 13(2)(d), 77
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-to-child = Wenn du denkst, dass wir mit deinen Daten etwas falsch machen, kannst du dich hier beschweren: { $authority }.

# Law: Art. 77(1)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-authority-elsewhere-to-child = Du kannst dich auch in dem Land beschweren, in dem du lebst oder in dem es passiert ist.

# Law: Art. 79
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-court-to-child = Du kannst auch vor Gericht gehen, zusammen mit deinen Eltern.

# Law: Art. 57(1)(b), (e)
# Note: To a child, in short plain sentences; speaks as one does to children.
# reviewed: none
complaint-service-information-to-child = Informationen über deine Rechte
