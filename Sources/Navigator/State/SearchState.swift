package import BriefCore

/// The search of the whole book.
package struct SearchState: Equatable, Sendable {
    /// The words typed.
    package var editor = LineEditor()
    /// How many searches back the words come from; nil for new ones.
    package var recalled: Int?
    /// True while keys go to the words rather than to the hits.
    package var isTyping = true
    /// True once a hit has been opened.
    package var hasOpened = false
    /// The hits, best first.
    package var hits = ListState<SearchHit>()
    /// What is to be said of the words: a field that means nothing, sources left out.
    package var remarks: [String] = []
    /// The words the hits answer, or will.
    package var asked = ""
    /// The words the hits at hand answer.
    package var answered = ""
    /// What is to be done once hits for the words typed have come; nil for nothing.
    var next: Command?
    /// True where all matches have been ranked.
    package var isComplete = false
    /// True where the ranking of all matches has been asked for.
    package var isThorough = false

    /// A search for nothing yet.
    package init() {}
}

extension SearchState {
    /// How words are to be written that can find nothing as they stand.
    var advice: [String] {
        let words = asked.split(separator: " ")
        if !words.isEmpty, words.allSatisfy({ $0.first == "-" && $0.count > 1 }) {
            return ["words not wanted alone find nothing: type one that is wanted, too"]
        }
        let marks = asked.count { "\"\u{201C}\u{201D}\u{201E}".contains($0) }
        guard marks % 2 == 1, hits.isLoaded, hits.total == 0 else { return [] }
        return ["the quotation mark is open: close it behind the words that stand side by side"]
    }
}

extension Command {
    /// True where it is done on the hits rather than on the words typed.
    var isOnHits: Bool {
        switch self {
        case .typeAccept, .typeDown, .typePageDown: true
        default: false
        }
    }
}
