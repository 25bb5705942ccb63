internal import BriefCore

/// Finds the handling marking that a document prints at its head or foot.
///
/// A line is one where it holds nothing else, in capitals or behind a label: an ordinary heading may
/// be “Internal” or “Restricted” too.
///
/// - Source: the markings of ``MarkingScale``; Council documents print the language beside theirs.
struct MarkingReader {
    private let text: AnalysedText

    /// Reads in a text.
    init(_ text: AnalysedText) { self.text = text }

    /// The highest marking printed, as printed; nil where there is none.
    func marking(in head: DocumentHead) -> String? {
        let first = head.first.map { [$0] } ?? []
        return MarkingScale.highest((head.front + first + head.back).map { marking(of: $0) })
    }

    /// The marking that a sentence is; nil for one that says anything else.
    func marking(of index: Int) -> String? {
        let sentence = text.sentences[index]
        guard sentence.tokens.count <= MarkingReader.most,
            let first = sentence.tokens.first(where: { $0.kind != .mark }),
            MarkingReader.firsts.contains(first.folded)
        else { return nil }
        var words = text.text.words(in: sentence.passage.span).singleSpaced
        var isLabelled = false
        if let colon = words.firstIndex(of: ":"),
            MarkingReader.labels.contains(words[..<colon].lowercased())
        {
            words = String(words[words.index(after: colon)...].drop { $0 == " " })
            isLabelled = true
        }
        words = MarkingReader.bare(words)
        guard words.count > 1, isLabelled || words == words.uppercased(),
            MarkingScale.rank(words) != nil
        else { return nil }
        return words
    }

    /// The words without brackets around them, and without a language behind them.
    private static func bare(_ words: String) -> String {
        let inside = words.drop { "[(*-–— ".contains($0) }
        var bare = String(inside.reversed().drop { "])*-–— .".contains($0) }.reversed())
        for language in languages where bare.hasSuffix(language) { bare.removeLast(language.count) }
        return bare
    }

    /// Tokens of the longest line that is looked at.
    private static let most = 12
    private static let labels: Set<String> = [
        "marking", "handling", "handling marking", "classification", "security classification",
        "distribution", "protective marking", "sensitivity",
    ]
    /// Words with which markings and labels begin.
    private static let firsts: Set<Word> = [
        "public", "unclassified", "not", "u", "tlp", "official", "internal", "limite", "sensitive",
        "sbu", "eu", "restricted", "restreint", "r", "confidential", "confidentiel", "c", "secret",
        "s", "top", "tres", "très", "ts", "marking", "handling", "classification", "security",
        "distribution", "protective", "sensitivity",
    ]
    private static let languages = [" EN", " FR", " DE"]
}
