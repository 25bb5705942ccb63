internal import BriefCore

/// What is known of a document's setting before its lines are joined.
struct PdfLayout {
    /// What becomes of a hyphen at a line's end.
    enum Hyphen {
        /// It parted a word.
        case dropped
        /// It is the word's own.
        case kept
        /// It stands for a part that comes later; a blank follows.
        case suspended
    }

    /// Size of the letters of running text.
    let body: Double
    /// Distance from line to line in running text, as a share of its size.
    let spacing: Double
    /// Where lines begin and end, page by page.
    let edges: [PdfEdges]
    /// The same for the document.
    let whole: PdfEdges
    /// True where each line holds as many words as there is room for, as far as is seen.
    let isGreedy: Bool
    /// Running heads and feet, and page numbers, by page and pattern.
    private let running: Set<String>
    /// The same where they stand further in than margins reach.
    private let placed: PdfRunning
    /// True where words are parted at the ends of lines, not only those written with a hyphen.
    private let isHyphenated: Bool
    /// Words that stand in the document unbroken, in small letters.
    private let words: Set<String>

    /// Pages on which a line must stand to be a running head, as a share and at least.
    private static let share = 0.4

    /// One part in so many of the text stands at the distance of its lines, at least.
    private static let commonGap = 7

    /// Lines in so many of which at most one ends before it is full, in the middle of a sentence.
    private static let fullLines = 10
    /// Lines that a column has at least to tell its edges.
    private static let tellingLines = 6

    /// Where fewer than one line in so many ends with a hyphen, words are not parted.
    private static let partedLines = 30
    /// What stands before a hyphen as a word, and rarely is the first part of another.
    private static let prefixes: Set<String> = [
        "co", "non", "self", "cross", "anti", "post", "well", "long", "short", "high", "low",
        "half", "full", "part", "land", "sea", "mid", "ex", "pan", "semi", "quasi", "multi", "like",
    ]

    /// What stands behind a hyphen as a word, and is no syllable that ends another.
    private static let particles: Set<String> = [
        "up", "ups", "off", "offs", "down", "based", "backed", "term", "made", "free",
    ]
    /// What stands behind the first of two words that share their second part.
    private static let conjunctions: Set<String> = ["and", "or"]

    /// Surveys all lines of a document.
    init(_ pages: [[PdfLine]]) {
        var sizes: [Int: Int] = [:]
        var gaps: [Int: Int] = [:]
        var patterns: [String: Int] = [:]
        var words: Set<String> = []
        var parted = 0
        var count = 0
        for lines in pages {
            var last: PdfLine?
            for line in lines {
                sizes[Int((line.size * 2).rounded()), default: 0] += line.words.utf8.count
                if let last, line.size > 0, line.top > last.top, abs(line.size - last.size) < 0.5 {
                    let gap = (line.top - last.top) / line.size
                    if gap < 4 {
                        gaps[Int((gap * 20).rounded()), default: 0] += line.words.utf8.count
                    }
                }
                last = line
                count += 1
                if line.trimmed.utf8.last == UInt8(ascii: "-") { parted += 1 }
            }
            for pattern in Set(lines.filter(\.isInMargin).map(\.pattern)) {
                patterns[pattern, default: 0] += 1
            }
        }
        body = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Double($0.key) / 2 } ?? 0
        // Where most paragraphs are one line, the room between them is the commoner.
        let weight = gaps.values.reduce(0, +)
        spacing =
            gaps.filter { $0.key >= 18 && $0.value * PdfLayout.commonGap >= weight }.keys.min()
            .map { Double($0) / 20 } ?? 1.2
        // Words are asked for only where some are parted.
        if parted > 0 { for line in pages.joined() { PdfLayout.collect(line, into: &words) } }
        let least = max(2, Int((Double(pages.count) * PdfLayout.share).rounded(.up)))
        running = Set(patterns.filter { $0.value >= least }.keys)
        placed = PdfRunning(pages, least: least)
        self.words = words
        let edges = pages.map { PdfEdges($0) }
        self.edges = edges
        whole = PdfEdges(pages.joined())
        isGreedy = PdfLayout.isGreedy(pages, edges)
        isHyphenated = parted * PdfLayout.partedLines > count
    }

    /// The edges of the column in which a line of a page begins.
    func column(at left: Double, page: Int) -> PdfEdges.Column? {
        let column = edges.indices.contains(page) ? edges[page].column(at: left) : nil
        if let column, column.count >= PdfLayout.tellingLines { return column }
        guard let other = whole.column(at: left) else { return column }
        guard let column, column.right > other.right else { return other }
        return column
    }

    /// Looks whether lines that go on with a small letter were full.
    private static func isGreedy(_ pages: [[PdfLine]], _ edges: [PdfEdges]) -> Bool {
        var count = 0
        var early = 0
        for (lines, edges) in zip(pages, edges) {
            for (last, line) in zip(lines, lines.dropFirst()) {
                guard line.startsSmall, !last.endsSentence, !last.isRow, !line.isRow,
                    line.top > last.top, abs(line.left - last.left) < 2,
                    abs(line.size - last.size) < 0.5, let column = edges.column(at: last.left)
                else { continue }
                count += 1
                if last.hasRoom(for: line.head, upTo: column.right) { early += 1 }
            }
        }
        return early * fullLines <= max(count, fullLines)
    }

    /// True for a running head or foot, or the number of the page.
    func isRunning(_ line: PdfLine) -> Bool {
        line.isInMargin && (running.contains(line.pattern) || line.isPageNumber)
            || placed.contains(line)
    }

    /// True for a line set larger than running text, or bold and alone.
    func isHeading(_ line: PdfLine) -> Bool {
        guard line.words.utf8.count <= 240, line.trimmed.contains(where: { $0.isLetter }) else {
            return false
        }
        if line.size >= body * 1.13 { return true }
        return line.isBold && line.size >= body * 0.98 && !line.endsSentence && !line.isItem
            && line.words.utf8.count <= 120
    }

    /// True for a line at the foot of a page set smaller than running text.
    func isNote(_ line: PdfLine) -> Bool {
        line.size > 0 && line.size <= body * 0.9 && line.top > line.pageHeight * 0.5
    }

    /// What becomes of a hyphen at a line's end, judged by how the word is written elsewhere.
    func hyphen(between first: Substring, and second: Substring) -> Hyphen {
        let head = first.split { $0.isWhitespace }.last.map { $0.dropLast() } ?? ""
        let tail = second.prefix { !$0.isWhitespace && !",.;:)!?".contains($0) }
        let whole = (head + tail).lowercased()
        let parted = (head + "-" + tail).lowercased()
        if words.contains(parted) { return .kept }
        if words.contains(whole) { return .dropped }
        // `short- and long-term`
        if PdfLayout.conjunctions.contains(String(tail)) { return .suspended }
        // A word that holds another hyphen, or one behind one letter or before a capital, is written
        // with it.
        let isCompound =
            head.contains("-") || head.count == 1 || tail.first.map { !$0.isLowercase } ?? true
            || !isHyphenated
            || PdfLayout.prefixes.contains(head.lowercased())
            || PdfLayout.particles.contains(String(tail))
        return isCompound ? .kept : .dropped
    }

    /// Adds the words of a line that are longer than three bytes, hyphens within them kept; what
    /// is no ASCII counts as a letter.
    private static func collect(_ line: PdfLine, into words: inout Set<String>) {
        guard words.count < 200_000 else { return }
        var word: [UInt8] = []
        for byte in line.words.utf8 {
            switch byte {
            case 0x41...0x5A: word.append(byte | 0x20)
            case 0x61...0x7A, 0x2D, 0x80...: word.append(byte)
            default:
                if word.count > 3 { words.insert(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        // The last one may be half a word.
        guard word.count > 3, word.last != 0x2D else { return }
        words.insert(String(decoding: word, as: UTF8.self))
    }
}
