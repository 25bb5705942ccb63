/// A text that nobody writes, made to find where reading is slow.
package struct StrangeText: Sendable {
    private enum Content {
        /// The same over and over.
        case unit(String)
        /// Words in any order, each followed by one of the marks.
        case words([String], marks: [String])
    }

    /// What the text is.
    package let name: String
    private let content: Content

    private init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }

    /// The text at least so long, a short sentence first: there is nothing to read in blanks.
    func bytes(size: Int) -> [UInt8] {
        var bytes = Array("Text.\n\n".utf8)
        bytes.reserveCapacity(size + 64)
        switch content {
        case .unit(let unit):
            while bytes.count < size { bytes += unit.utf8 }
        case .words(let words, let marks):
            var random = SplitMix(state: 7)
            while bytes.count < size, !words.isEmpty {
                bytes += words[Int(random.next() % UInt64(words.count))].utf8
                bytes += marks[Int(random.next() % UInt64(marks.count))].utf8
            }
        }
        return bytes
    }

    /// All of them, some mixed of the words of documents and of phrases the analyser knows.
    package static func all(of documents: [MarkedDocument], vocabulary: [String]) -> [StrangeText] {
        let stops: Set<Character> = [".", "!", "?", ";", ":"]
        let words = documents.flatMap { document in
            String(decoding: document.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
                .map { String($0.filter { !stops.contains($0) }) }
        }
        let mixtures: [StrangeText] = [
            StrangeText("words without stops", .words(words, marks: [" "])),
            StrangeText("words and commas", .words(words, marks: [" ", ", "])),
            StrangeText("words and quotes", .words(words, marks: [" ", " “", "” "])),
            StrangeText("words and brackets", .words(words, marks: [" (", " [", ") "])),
            StrangeText("words and line ends", .words(words, marks: [" ", "\n", "\n\n"])),
            StrangeText("known phrases without stops", .words(vocabulary, marks: [" "])),
            StrangeText("known phrases and commas", .words(vocabulary, marks: [", "])),
        ]
        let repeated = units.map { unit in
            let shown = unit.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
            return StrangeText("“\(shown)” over and over", .unit(unit))
        }
        return repeated + mixtures
    }

    /// Letters, words, marks and figures that many rules begin with, without an end or in
    /// every line.
    private static let units = [
        "x", "é", "e\u{301}", "漢", "😀", "\u{202E}", "ab\u{AD}", " ", "\n", "\t", ". ", ", ", "; ",
        ": ", "? ", "–", "-", "…", "“", "\"", "\" ", "'", "’s ", "(", "(a", "[", "[1] ", "“a” ",
        "a ", "a, ", "a; ", "A. ", "A: ", "A\n\n", "I ", "the ", "and ", "if ", "not yet ",
        "should ", "said ", "will ", "to be ", "1 ", "1.", "1.1.1 ", "1,000 ", "2024 ", "2024-",
        "Q1 ", "12:30 ", "May ", "2024 May ", "3 May and ", "between 3 and ",
        "the first half of ", "one hundred and ", "12 March 2024, 10:00\n",
        "by the end of the year of ",
        "- ", "- a\n", "* \n", "1. a\n", "(a) ", "–\n", "# Heading\n\n", "a.b.", "U.S. ",
        "Mr. ", "e.g. ", "https://x.y/", "EU ", "EU-", "US ", "WHO is ", "Berlin ", "France ",
        "Georgia ", "Tokyo said ", "with Tokyo ", "Japan and ", "Council of ",
        "Agency for the Office of the ", "according to ", "the country ",
        "it should not have been ",
        "The EU will not yet say whether it ", "“We will,” he said, “if they, too, agree.” ",
        "Japan, Korea and Chile said, on 3 May, that the talks, which were held, failed. ",
    ]
}
