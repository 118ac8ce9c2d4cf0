### What `ropa export` says around the record; the authority reads it first.

export-about = About this copy
export-record = Record of processing activities
export-register = Register
export-day = As of
export-audience = Made for
export-audience-internal = the team
export-audience-regulator = the supervisory authority
export-audience-public = the public
export-layout = Layout
export-layout-art30 = Article 30, in the order of the law
export-layout-full = Article 30, then everything else
export-layout-ico = form of the Information Commissioner’s Office (United Kingdom)
export-layout-cnil = simplified register of the CNIL (France)
export-layout-dsk = form of the German authorities (DSK)
export-layout-apd-be = form of the Belgian authority (APD/GBA)
export-layout-edps = form of the European Data Protection Supervisor
export-layout-ch = Article 12 of the Swiss Federal Act on Data Protection
export-heading-reported = heading not verified: reported by another source
export-heading-recalled = heading not verified: recalled, form not found
export-said-form = Headings with a remark above them were not compared with the authority’s own form.
export-yes = yes
export-no = no
export-sheet-of = Sheet { $number }
export-made-with = Made with
export-said-day = Law and state of the activities are those of { $day }.
export-said-gaps = A fact that the register does not hold yet is printed as a gap; an explicit none is printed as such.
export-said-inherited = What holds for the whole register is repeated in each activity to which it applies.
export-said-internal = This copy is for the team. It shows planned activities, assessments, owners of gaps and notes.
export-said-regulator = What is for the team alone is left out: planned activities, assessments, systems, dates of review and notes.
export-said-public = What is not public is left out: security measures, contracts, owners, dates, impact assessments and notes. Activities go by the titles of their purposes.
export-withheld-public = not part of the public copy
export-withheld-regulator = kept by the team, shown on request
export-nobody = Controller not stated
export-joint = Joint controllers
export-number = No.
export-controller-cell = Controller, representative, data protection officer
export-processor-cell = Processor, representative, data protection officer
export-further = Beyond Article 30
export-annexes = Catalogues
export-measures = Measures
export-gaps = Gaps
export-no-gaps = No gap is open in what this copy shows.
export-gap-record = Record
export-gap-letter = Provision
export-gap-what = What is missing
export-part = Part
export-says = Content
export-left-out-disposed =
    { $count ->
        [one] 1 activity that has ended is left out: none of its data is kept.
        *[other] { $count } activities that have ended are left out: none of their data is kept.
    }
export-left-out-planned =
    { $count ->
        [one] 1 planned activity is left out.
        *[other] { $count } planned activities are left out.
    }
export-contents = Contents
export-guide = Where to look
export-guide-question = Question
export-guide-answer = Answered under
export-guide-who = Who is the controller, who represents it, who is its data protection officer?
export-guide-work = Which work is done for others, as a processor?
export-guide-overview-processors = Which processors work in which countries, and for which purposes?
export-guide-overview-transfers = Which data go to third countries, and on what does each transfer rest?
export-guide-overview-storage-periods = What is kept for more than five years, and why?
export-guide-overview-legal-bases = Which activities rest on legitimate interests or on consent, and which conditions are met for special categories?
export-guide-sensitive-table = Who has access to health data and to other data that the law protects more?
export-guide-automated = Are there automated decisions or profiling?
export-guide-persons = What is held about a group of persons, such as applicants?
export-guide-vulnerable = Which processing concerns children or other vulnerable persons?
export-guide-no-group = No group of persons is marked as such.
export-guide-overview-assessments = For which activities is there a data protection impact assessment?
export-guide-overview-contracts = Which contracts are there, and when do they end?
export-guide-parties = What is concerned if there is a breach at a processor or another recipient?
export-guide-gaps = What does the register not hold yet?
export-guide-index = Which activities mention a party, a group of persons, a category of data or a country?
export-index = Index
export-page = p.
export-filter = Show only activities with these words
export-shown = Shown
export-file-html = the record as one page: opens in any browser, without a network
export-file-xlsx = the record as a workbook for Excel
export-file-ods = the record as an OpenDocument workbook
export-file-json = the record as data, for programs
export-file-pdf = the record on paper
export-file-gaps = what the register does not hold yet
export-file-manifest = what is in this bundle, its hashes, and of what it was made
export-file-sums = the hashes, for the program sha256sum
export-verify = Whoever has the program ropa can check this bundle: ropa bundle --verify FILE
