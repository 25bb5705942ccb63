internal import BriefCore

/// Words by which blocks that say nothing are known, compiled from the cues.
struct LayoutCues: Sendable {
    /// What a phrase tells of a block.
    enum Sign: UInt8, Sendable {
        /// The block is an advertisement or a pointer elsewhere if it begins so.
        case advert
        /// The block is navigation or a social-media tail if it holds nothing else.
        case navigation
        /// The block is a note of the editors if it begins so.
        case editor
        /// The block is a caption if it ends so.
        case credit
        /// The block is a label if it begins so, up to a colon.
        case label
        /// The block is a line on the author if it begins so.
        case byline
        /// A word of a line that holds nothing but a date and a place.
        case date
        /// The block stands for a picture or film, a caption follows.
        case media
        /// The block goes on with a list if it ends so.
        case leadIn
        /// The block is the first line of a document if it begins or ends so: the name of a kind.
        case kind
    }

    private static let names: [(String, Sign)] = [
        ("layout.advert", .advert),
        ("layout.navigation", .navigation),
        ("layout.editor", .editor),
        ("layout.credit", .credit),
        ("layout.label", .label),
        ("layout.byline", .byline),
        ("layout.date-word", .date),
        ("layout.media", .media),
        ("layout.lead-in", .leadIn),
    ]

    private let table: PhraseTable<Sign>

    /// Compiles the phrases of the `layout` cues.
    init(_ cues: Cues) {
        var table = PhraseTable<Sign>()
        for (name, sign) in LayoutCues.names {
            for phrase in cues[name] { table.insert(phrase, sign) }
        }
        let kinds = SourceKind.allCases.flatMap { cues["kind.\($0.rawValue).head"] }
        for phrase in kinds + KindNames.all.map(\.phrase) { table.insert(phrase, .kind) }
        self.table = table
    }

    /// A sign with the tokens of its phrase.
    typealias Found = (sign: Sign, start: Int, end: Int)

    /// Adds the signs of all phrases that begin at a token, with the indices behind them.
    func addSigns(in tokens: [Token], at start: Int, to found: inout [Found]) {
        guard start < tokens.count, table.mayBegin(with: tokens[start]) else { return }
        table.forEachMatch(in: tokens, at: start) { end, sign in found.append((sign, start, end)) }
    }

    /// Index behind the longest phrase of a sign at a token; nil where none begins there.
    func end(of sign: Sign, in tokens: [Token], at start: Int) -> Int? {
        guard start < tokens.count, table.mayBegin(with: tokens[start]) else { return nil }
        var end: Int?
        table.forEachMatch(in: tokens, at: start) { last, found in
            if found == sign { end = last }
        }
        return end
    }
}
