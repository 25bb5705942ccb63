internal import BriefCore

/// What a source is called on screen.
enum ShownTitle {
    /// Letters taken of a text that has no title.
    private static let longest = 60

    /// The title; the name of the file where there is none; the first words of the text in quotes
    /// where that name is but a hash.
    static func of(_ analysis: Analysis, in text: SourceText, file: String) -> String {
        if let title = analysis.metadata.title { return title }
        guard isHash(file), let words = firstWords(analysis.blocks, text) else { return file }
        return "“" + words + "”"
    }

    /// True for a name that says nothing, such as `002_89f486ec2ae1ab45.txt`: digits of hashes and
    /// numbers alone.
    static func isHash(_ file: String) -> Bool {
        let stem = file.split(separator: ".").first ?? ""
        let parts = stem.split { "_- ".contains($0) }
        let areDigits = parts.allSatisfy { part in part.allSatisfy(\.isHexDigit) }
        guard areDigits else { return false }
        let hasHash = parts.contains { part in
            part.count >= 8 && part.contains(where: \.isLetter) && part.contains(where: \.isNumber)
        }
        return hasHash || parts.contains { $0.count >= 24 }
    }

    /// The beginning of the first block of words, cut between words; nil where there is none.
    private static func firstWords(_ blocks: [Block], _ text: SourceText) -> String? {
        for block in blocks where [.heading, .paragraph, .listItem, .quote].contains(block.kind) {
            let end = min(block.span.end, block.span.start + 8 * longest)
            let words = text.words(in: TextSpan(block.span.start, end))
                .split(whereSeparator: \.isWhitespace)
            guard words.count(where: { $0.contains(where: \.isLetter) }) > 1 else { continue }
            var taken = ""
            for word in words {
                let longer = taken.isEmpty ? String(word) : taken + " " + word
                guard longer.count <= longest else { return taken.isEmpty ? nil : taken + "…" }
                taken = longer
            }
            return taken
        }
        return nil
    }
}
