/// What a word tells of the tense around it.
enum DateTenseCue: Sendable {
    /// `will`, `scheduled`, `opens`.
    case future
    /// `meet`: of what goes by a calendar, as a finite verb; only forms that are no nouns.
    case scheduled
    /// `was`, `had`.
    case past
    /// `been`.
    case been
    /// `is`: the present, and the future of a date beside it.
    case present
    /// `has`: the past before a participle, the present elsewhere.
    case has
    /// `be`: makes a past form a thing to come.
    case be
    /// A past form that does not end in `-ed`.
    case pastForm
    /// `written`: tells a tense only with the verb that governs it.
    case participle
    /// `agreed`, `asked`: what follows as an infinitive is still to come.
    case planned
    /// `postponed`: the date it leads to is still to come.
    case moved
    /// `deadline`, `meeting`: a thing that has a date of its own.
    case appointment
    /// `due`, `set`, `going`: the future before `to` or `for`.
    case intent
    /// Stands between an auxiliary and its verb.
    case adverb
    /// Ends in `-ed` but is no past form.
    case noVerb
    /// A mark that parts clauses.
    case clause

    /// The words, by key.
    static let table = KeyTable(
        Dictionary(
            words.flatMap { cue, forms in
                forms.split(separator: " ").map { (String($0), cue) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    )

    private static let words: [(DateTenseCue, String)] = [
        (.future, "will 'll shall won't would could should must may can"),
        (.future, "scheduled expected expects expect planned plans plan intends intend intended"),
        (.future, "foreseen envisaged pending tentative tentatively upcoming forthcoming slated"),
        (.future, "aims aim hopes hope seeks wants proposes invites anticipated"),
        (.future, "supposed wait waits await awaits waiting awaiting prefers prefer"),
        (.future, "expire lapse lapses apply applies resume resumes convene reconvene"),
        (.future, "ahead meets opens starts begins closes expires returns convenes"),
        (
            .future,
            "leaves departs pencilled penciled hosts enters reconvenes ends votes goes visits arrives launches ships"
        ),
        (.scheduled, "meet go travel gather begin arrive depart enter"),
        (.planned, "agreed decided invited proposed suggested offered committed pledged promised"),
        (.planned, "undertook asked requested urged called demanded required wanted instructed"),
        (.planned, "encouraged advised reminded prepare prepares prepared preparing"),
        (.planned, "tasked ordered sought insisted agree agrees decide decides ask asks request"),
        (.planned, "requests urge urges commit commits pledge pledges offer offers suggest"),
        (.planned, "suggests undertake undertakes require requires propose invite"),
        (.moved, "moved postponed rescheduled deferred delayed extended confirmed accepted"),
        (.moved, "put pushed shifted adjourned prolonged slipped"),
        (.appointment, "deadline deadlines meeting summit session conference hearing reunion"),
        (.appointment, "round visit ceremony election elections vote workshop seminar"),
        (.appointment, "debate plenary referendum congress launch opening inauguration signing"),
        (.intent, "set due going"),
        (.past, "was were had did didn't wasn't weren't hadn't ago since"),
        (.has, "has have hasn't haven't"),
        (.been, "been"),
        (.present, "is are being"),
        (.be, "be"),
        (.adverb, "not also then now still already all both never just"),
        (.noVerb, "united hundred indeed exceed proceed succeed based related limited"),
        (.noVerb, "advanced needed unprecedented embed speed breed"),
        (.clause, ", ; : ( ) \u{2014}"),
        (.participle, "written taken given seen spoken broken chosen begun fallen known shown"),
        (.participle, "done gone forgotten drawn driven flown grown risen withdrawn"),
        (.pastForm, "said told met held took came went gave made saw began"),
        (.pastForm, "became rose fell lost won left led brought bought sold built"),
        (.pastForm, "sent spent wrote spoke broke chose drew drove"),
        (.pastForm, "found fought flew forgot got grew hit kept knew laid lay paid ran rode"),
        (.pastForm, "sank shot shut stood struck swept taught thought threw understood"),
        (.pastForm, "withdrew put cut read dealt heard felt meant fed fled lent slept sat bent"),
        (.pastForm, "burnt clung crept dug drank ate flung forbade forgave froze hid hung swore"),
        (.pastForm, "swung taught tore wore wove woke sang swam sprang stole"),
    ]
}
