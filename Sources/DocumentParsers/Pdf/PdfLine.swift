/// A line of a page, where it stands and how it is set.
struct PdfLine {
    /// Its words.
    let words: String
    /// Edges, from the left and the top of the page.
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// Size of its letters in points, that of most of them.
    let size: Double
    /// True where most letters are bold.
    let isBold: Bool
    /// True where letters have the colour of paper.
    let isWhite: Bool
    /// True where wide gaps part it into cells.
    let isRow: Bool
    /// Index of the page.
    let page: Int
    /// Height of the page.
    let pageHeight: Double
    /// Width of its first word, of its first two, and so on, with a blank between them; the first
    /// few only.
    var heads: [Double] = []
    /// Its wide blanks and what stands on both sides of each.
    var cuts: [Cut] = []

    /// A wide blank within a line.
    struct Cut {
        /// Edges of the blank, from the left of the page.
        let left: Double
        let right: Double
        /// The line before it and behind it.
        let halves: [PdfLine]
    }

    /// The words without white space around them.
    var trimmed: Substring {
        var words = words[...]
        while let last = words.unicodeScalars.last, last.isBlank {
            words.unicodeScalars.removeLast()
        }
        while let first = words.unicodeScalars.first, first.isBlank {
            words.unicodeScalars.removeFirst()
        }
        return words
    }

    /// True in the upper or lower margin of the page.
    var isInMargin: Bool { top < pageHeight * 0.09 || bottom > pageHeight * 0.91 }

    /// The words with every figure a nought, by which running heads are known.
    var pattern: String {
        String(trimmed.map { $0.isNumber ? "0" : $0 })
    }

    /// True for the number of a page and nothing else.
    var isPageNumber: Bool {
        let words = trimmed.lowercased()
        guard words.count <= 24, words.contains(where: { $0.isNumber }) else {
            return !words.isEmpty && words.count <= 6 && words.allSatisfy { "ivxlc".contains($0) }
        }
        let letters = words.split { !$0.isLetter }
        return letters.allSatisfy {
            ["page", "of", "p", "pg", "seite", "von", "sur", "en"].contains($0)
        }
            && words.allSatisfy { $0.isLetter || $0.isNumber || " /-–—|.[]()".contains($0) }
    }

    /// True where a list item's mark stands first.
    var isItem: Bool {
        let words = trimmed
        guard !PdfLine.startsWithWord(words), let first = words.first else { return false }
        if "•▪◦●○■□‣⁃∙·\u{F0B7}\u{F0A7}".contains(first) { return true }
        if first == "-" || first == "–" || first == "—" { return words.dropFirst().first == " " }
        let head = words.prefix { !$0.isWhitespace }
        guard head.count <= PdfLine.itemHead, head.count < words.count, let last = head.last else {
            return false
        }
        let body = head.dropLast().drop { $0 == "(" }
        guard !body.isEmpty, body.count <= 3 else { return false }
        let isNumber = body.allSatisfy { $0.isNumber }
        let isLetter = body.count == 1 && body.allSatisfy { $0.isLetter && $0.isLowercase }
        let isRoman = body.allSatisfy { "ivx".contains($0) }
        return (last == ")" && (isNumber || isLetter || isRoman)) || (last == "." && isNumber)
    }

    /// True where nothing of ASCII that stands first ends or is the mark of an item, as on nearly
    /// every line.
    private static func startsWithWord(_ words: Substring) -> Bool {
        words.utf8.first != UInt8(ascii: "-")
            && words.utf8.prefix(itemHead).allSatisfy { $0 < 0x80 && !".)".utf8.contains($0) }
    }

    /// Letters that the mark of an item has at most.
    private static let itemHead = 5

    /// True where a raised figure stands first, as in a note at the foot of a page.
    var isNoteCall: Bool { trimmed.first.map { "¹²³⁴⁵⁶⁷⁸⁹".contains($0) } ?? false }

    /// True for `3 May 2025: Talks in Suva`: a few words with a figure among them, and a colon.
    var isEntry: Bool {
        guard trimmed.utf8.contains(UInt8(ascii: ":")) else { return false }
        let head = trimmed.prefix(40)
        guard let colon = head.firstIndex(of: ":"), head.first?.isLowercase == false else {
            return false
        }
        let words = head[..<colon]
        return head[colon...].dropFirst().first == " " && words.contains { $0.isNumber }
            && words.split(separator: " ").count <= 5
    }

    /// True for a day and nothing but its place and hour: `Suva, 3 May 2025, 15:00`, or
    /// `3 May 2025, Suva, House of Chiefs`.
    var isDateLine: Bool {
        guard trimmed.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        var words = trimmed.split { $0 == " " || $0 == "," }[...]
        guard words.count <= 8, trimmed.count <= 60, let place = words.first else { return false }
        let isPlaced = trimmed.last.map { $0.isLetter } ?? false
        if place.allSatisfy({ $0.isLetter }), place.first?.isUppercase == true {
            words = words.dropFirst()
        }
        guard words.count >= 3 else { return false }
        let (day, month, year) = (
            words.removeFirst(), words.removeFirst(), words.removeFirst()
        )
        guard day.count <= 2, Int(day) != nil, month.first?.isUppercase == true, year.count == 4,
            Int(year) != nil
        else { return false }
        if isPlaced, day.startIndex == trimmed.startIndex, trimmed[year.endIndex...].first == "," {
            return true
        }
        return words.allSatisfy { $0.contains { $0.isNumber } && !$0.contains { $0.isLetter } }
    }

    /// True where it ends with a short word in small letters, such as `on` or `the`.
    var hangs: Bool {
        let word = trimmed.split { $0.isWhitespace }.last ?? ""
        return word.count <= 5 && word.allSatisfy { $0.isLowercase }
    }

    /// True where a sentence ends with it.
    var endsSentence: Bool {
        guard let last = trimmed.last(where: { !"\"”’')]".contains($0) }) else { return true }
        return ".!?:;".contains(last)
    }

    /// True where it begins with a small letter.
    var startsSmall: Bool { trimmed.first.map { $0.isLowercase } ?? false }
}
