package import BriefCore

/// The text of a source, read line by line.
package struct ReaderState: Equatable, Sendable {
    /// Where the reader wants to be, until the text of that place has come.
    package enum Goal: Hashable, Sendable {
        /// A place in the text, in the upper third of the screen.
        case span(TextSpan)
        /// The last line, at the bottom.
        case end
    }

    /// Places that belong together, of which one is shown.
    package struct Round: Hashable, Sendable {
        /// The places, in the order they are gone through.
        package let places: [Citation]
        /// The one that is shown.
        package let index: Int
    }

    /// The source.
    package let source: SourceKey
    /// What is known of it; nil until it has come.
    package var row: SourceRow?
    /// The blocks at hand.
    package var window: Window<ReaderBlock> = .empty
    /// True once blocks have come, even none.
    package var isLoaded = false
    /// The request for blocks; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// The place of the first line on screen.
    package var top = TextPlace(block: 0, offset: 0)
    /// A place to go to when its text has come.
    package var goal: Goal? {
        didSet { tries = 0 }
    }
    /// How often the text of that place has been asked for.
    var tries = 0
    /// The blocks last asked for; nil where they are not to be relied on.
    var asked: Range<Int>?
    /// The finding that is lit; nil for none.
    package var current: ReaderMark?
    /// That finding in full; nil until it has come.
    package var finding: FindingRow?
    /// The request for it; nil where nothing is awaited.
    package var awaitingFinding: RequestID?
    /// Number of the finding last asked for; nil for none.
    var askedFinding: Int64?
    /// True where its reasons are to be shown when it has come.
    var wantsWhy = false
    /// True where the places it stands in else are to be shown when it has come.
    var wantsElsewhere = false
    /// The places the finding rests on that is read, of which this text shows one; nil where it was
    /// opened otherwise, and once another finding is lit.
    package var round: Round?
    /// The request for a finding further off; nil where nothing is awaited.
    package var awaitingMark: RequestID?
    /// Where reading stopped when the source was open before; nil where it was read from the
    /// beginning or not at all.
    package var stopped: ReadingPlaces.Entry?
    /// True once that has been looked up.
    var isLookedUp = false
    /// True once the text has been scrolled here: where it stands is worth remembering.
    var isRead = false
    /// Words lit besides: those found or searched for.
    package var lit: [TextSpan] = []
    /// True where the finding that covers them is to be the one keys act on, once their text is at
    /// hand.
    var followsLit = false
    /// The finding to be the one keys act on, once its text is at hand; nil for none.
    var followsFinding: FindingIdentity?
    /// True where the book has the source no more.
    package var isGone = false

    /// A reader at the beginning of a source, or at a place in it.
    package init(source: SourceKey, at span: TextSpan? = nil, finding: FindingRow? = nil) {
        self.source = source
        goal = span.map(Goal.span)
        if let finding {
            self.finding = finding
            current = ReaderMark(
                number: finding.number,
                kind: finding.finding.claim.kind,
                span: finding.finding.span
            )
        } else if let span {
            lit = [span]
        }
    }

    /// The text of another source in the place of this one, as of its newer edition: what was lit
    /// is not looked for in it.
    func replaced(by source: SourceKey) -> ReaderState {
        var reader = ReaderState(source: source)
        reader.top = top
        reader.isLookedUp = true
        return reader
    }

    /// Goes to words that were found: keys act on what is lit.
    mutating func goTo(found span: TextSpan) {
        lit = [span]
        goal = .span(span)
        followsLit = true
    }

    /// Takes the finding the reader came for, as from a note on it, for the one keys act on.
    mutating func followFinding() {
        guard let wanted = followsFinding, let place = lit.first,
            window.rows.contains(where: { $0.block.span.contains(place) })
        else { return }
        followsFinding = nil
        let marks = window.rows.flatMap(\.marks)
        guard
            let mark = marks.first(where: { $0.kind == wanted.kind && $0.span == wanted.span })
        else { return }
        lit = []
        current = mark
        finding = nil
        askedFinding = nil
    }

    /// Takes the finding that covers the words found for the one keys act on, none where none does.
    mutating func followLit() {
        guard followsLit, let place = lit.first,
            window.rows.contains(where: { $0.block.span.contains(place) })
        else { return }
        followsLit = false
        guard current != markAtLit else { return }
        current = markAtLit
        finding = nil
        askedFinding = nil
        round = nil
    }

    /// Lights nothing any more.
    mutating func unlight() {
        lit = []
        current = nil
        finding = nil
        askedFinding = nil
        round = nil
        followsLit = false
        followsFinding = nil
    }

    /// Lets go of the text; it is asked for again when shown.
    package mutating func release() {
        window = Window(offset: 0, total: window.total, rows: [])
        reload()
    }

    /// Asks for the text again.
    package mutating func reload() {
        isLoaded = false
        awaiting = nil
        asked = nil
    }
}

/// A place in a source's text that survives another width of the screen.
package struct TextPlace: Hashable, Comparable, Sendable {
    /// The block, from 0.
    package let block: Int
    /// Byte within the block's text.
    package let offset: Int

    /// The place at a byte of a block.
    package init(block: Int, offset: Int) {
        self.block = block
        self.offset = offset
    }

    /// By block, then by byte.
    package static func < (left: TextPlace, right: TextPlace) -> Bool {
        (left.block, left.offset) < (right.block, right.offset)
    }
}
