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
        let ends = head.front + first + head.back
        let spans = text.blocks.filter { $0.kind == .boilerplate && !$0.isNote }.map(\.span)
            .prefix(MarkingReader.looks)
        var found: [String] = []
        func note(_ marking: String?) {
            if let marking, !found.contains(marking) { found.append(marking) }
        }
        for end in ends { note(marking(of: end)) }
        for end in ends { note(coded(text.sentences[end].passage.span)) }
        for span in spans { note(coded(span)) }
        return found.isEmpty ? nil : MarkingScale.highest(found)
    }

    /// The marking on a line of codes, as at the head or foot of pages: `14877/26  TREE.1.B
    /// LIMITE  EN`.
    private func coded(_ span: TextSpan) -> String? {
        guard span.count <= MarkingReader.longest, holdsRoot(span) else { return nil }
        let words = text.text.words(in: span).singleSpaced
        guard
            let marking = MarkingReader.unmistakable.first(where: {
                (" " + words + " ").contains(" \($0) ")
            }),
            let place = words.firstRange(of: marking)
        else { return nil }
        let others =
            words[..<place.lowerBound].split(separator: " ")
            + words[place.upperBound...].split(separator: " ")
        // `COUNCIL TO PUBLISH LIMITE PAPERS` is a headline.
        guard others.allSatisfy(MarkingReader.isCode),
            others.isEmpty || others.contains(where: { $0.contains(where: \.isNumber) })
        else { return nil }
        return marking
    }

    /// True where letters of a marking stand there: asked of very many lines, most of them without.
    private func holdsRoot(_ span: TextSpan) -> Bool {
        let bytes = text.text.bytes
        var place = span.start
        while place < span.end {
            switch bytes[place] {
            case UInt8(ascii: "L"), UInt8(ascii: "S"), UInt8(ascii: "C"), UInt8(ascii: "R"):
                let rest = bytes[place..<span.end]
                if MarkingReader.roots.contains(where: { rest.starts(with: $0) }) { return true }
            default: break
            }
            place += 1
        }
        return false
    }

    /// True for a part of a line such as `14877/26`, `(COD)`, `TREE.1.B`, `MVG/ek` or `EN`.
    private static func isCode(_ part: Substring) -> Bool {
        if part.contains("/") { return true }
        guard !part.contains(where: \.isLowercase) else { return false }
        return part.count { $0.isLetter } <= 4 || part.contains { $0.isNumber || $0 == "." }
    }

    /// The marking that a sentence is; nil for one that says anything else.
    func marking(of index: Int) -> String? {
        let sentence = text.sentences[index]
        guard sentence.tokens.count <= MarkingReader.most,
            let first = sentence.tokens.first(where: { $0.kind != .mark }),
            MarkingReader.firsts.contains(first.folded)
        else { return nil }
        let bytes = text.text.bytes[sentence.passage.span.start..<sentence.passage.span.end]
        let hasSmall = bytes.contains { UInt8(ascii: "a") <= $0 && $0 <= UInt8(ascii: "z") }
        guard !hasSmall || bytes.contains(UInt8(ascii: ":")) else { return nil }
        var words = text.text.words(in: sentence.passage.span).singleSpaced
        var isLabelled = false
        if let colon = words.firstIndex(of: ":"),
            MarkingReader.labels.contains(words[..<colon].lowercased())
        {
            words = String(words[words.index(after: colon)...].drop { $0 == " " })
            isLabelled = true
        }
        guard isLabelled || !hasSmall else { return nil }
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

    /// Bytes of the longest line at a page's head or foot, and lines that are looked at.
    private static let longest = 120
    private static let looks = 200
    /// Markings that are nothing else wherever they stand in capitals, the highest first.
    private static let unmistakable = [
        "TRÈS SECRET UE/EU TOP SECRET", "SECRET UE/EU SECRET", "CONFIDENTIEL UE/EU CONFIDENTIAL",
        "RESTREINT UE/EU RESTRICTED", "LIMITE",
    ]
    /// Letters that each of them holds.
    private static let roots = ["LIMITE", "SECRET", "CONFIDENTIEL", "RESTREINT"].map {
        Array($0.utf8)
    }
    /// Tokens of the longest line that is looked at.
    private static let most = 12
    private static let labels: Set<String> = [
        "marking", "handling", "handling marking", "classification", "security classification",
        "distribution", "protective marking", "sensitivity",
    ]
    /// Words with which markings and labels begin.
    private static let firsts: WordSet = [
        "public", "unclassified", "not", "u", "tlp", "official", "internal", "limite", "sensitive",
        "sbu", "eu", "restricted", "restreint", "r", "confidential", "confidentiel", "c", "secret",
        "s", "top", "tres", "très", "ts", "marking", "handling", "classification", "security",
        "distribution", "protective", "sensitivity",
    ]
    private static let languages = [" EN", " FR", " DE"]
}
