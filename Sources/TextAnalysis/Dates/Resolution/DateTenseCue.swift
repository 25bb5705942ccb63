/// What a word tells of the tense around it.
enum DateTenseCue: Sendable {
    /// `will`, `scheduled`, `opens`.
    case future
    /// `was`, `had`.
    case past
    /// `been`.
    case been
    /// `is`: the present, and the future of a date beside it.
    case present
    /// `be`: makes a past form a thing to come.
    case be
    /// A past form that does not end in `-ed`.
    case pastForm
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
        (.future, "scheduled expected expects expect planned plans plan intends intend slated"),
        (.future, "foreseen envisaged pending tentative tentatively upcoming forthcoming"),
        (.future, "aims aim hopes hope seeks wants proposes invited invites anticipated"),
        (.future, "deadline ahead meets opens starts begins closes expires returns convenes"),
        (.future, "hosts enters reconvenes ends votes goes visits arrives launches ships"),
        (.intent, "set due going"),
        (.past, "was were had did has have didn't wasn't weren't hasn't haven't ago since"),
        (.been, "been"),
        (.present, "is are being"),
        (.be, "be"),
        (.adverb, "not also then now still already"),
        (.noVerb, "united hundred indeed exceed proceed succeed based related limited"),
        (.noVerb, "advanced needed unprecedented embed speed breed"),
        (.clause, ", ; : ( ) \u{2014}"),
        (.pastForm, "said told met held took taken came went gone gave given made saw seen began"),
        (.pastForm, "begun became rose fell fallen lost won left led brought bought sold built"),
        (.pastForm, "sent spent wrote written spoke spoken broke broken chose chosen drew drove"),
        (.pastForm, "found fought flew forgot got grew hit kept knew known laid lay paid ran rode"),
        (.pastForm, "sank shot shown shut stood struck swept taught thought threw understood"),
        (.pastForm, "withdrew put cut read done"),
    ]
}
