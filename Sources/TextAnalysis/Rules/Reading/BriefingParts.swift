internal import BriefCore

/// What the headings of a briefing paper say that the lines under them are.
///
/// A part goes on over the headings inside it, which say what its lines are about: they follow at once
/// where the part begins, or stand lower. Another such heading ends it, and so does one over what is no
/// part of what is said, as `Background`.
///
/// - Source: the outline of meeting briefings: objectives, lines to take, lines if raised,
///   background.
struct BriefingParts {
    /// What the lines of a part are.
    enum Part: Hashable {
        /// For saying.
        case lines
        /// For saying where the other side brings the matter up.
        case reactive
        /// What is wanted of the meeting.
        case objectives
    }

    /// A part that is open.
    private struct OpenPart {
        let part: Part
        let level: Int
        /// True where headings of its own level are inside it.
        var isDivided = false
        /// True once a line has come.
        var isBegun = false
    }

    /// The part of each sentence, nil where it is in none; empty where no heading names one.
    static func parts(of text: AnalysedText) -> [Part?] {
        guard text.sentences.contains(where: { names($0) }) else { return [] }
        var parts: [Part?] = []
        parts.reserveCapacity(text.sentences.count)
        var open: OpenPart?
        for index in text.sentences.indices {
            let sentence = text.sentences[index]
            guard sentence.blockKind == .heading || names(sentence) else {
                parts.append(part(of: sentence, in: &open))
                continue
            }
            enter(sentence, text.blocks[sentence.passage.block].level, &open)
            parts.append(nil)
        }
        return parts
    }

    private static func part(of sentence: Sentence, in open: inout OpenPart?) -> Part? {
        guard let now = open, sentence.blockKind.isProse else { return nil }
        open?.isBegun = true
        return now.part == .objectives && sentence.blockKind != .listItem ? nil : now.part
    }

    /// Opens, goes on with or ends a part at a heading.
    private static func enter(_ heading: Sentence, _ level: Int, _ open: inout OpenPart?) {
        if let part = part(named: heading) {
            open = OpenPart(part: part, level: level)
        } else if isElsewhere(heading) {
            open = nil
        } else if let now = open, level <= now.level, !now.isDivided {
            if now.isBegun || level < now.level {
                open = nil
            } else {
                open?.isDivided = true
            }
        }
    }

    private static func names(_ sentence: Sentence) -> Bool {
        (sentence.blockKind == .heading || sentence.blockKind == .label
            || sentence.tokens.last?.folded == ":")
            && sentence.tokens.count <= longest && part(named: sentence) != nil
    }

    /// The part that a heading names; nil for any other heading.
    private static func part(named heading: Sentence) -> Part? {
        let words = words(of: heading)
        return parts.first { words.starts(with: $0.words) }?.part
    }

    /// True for `Background`, `Participants`, `Their position`.
    private static func isElsewhere(_ heading: Sentence) -> Bool {
        words(of: heading).prefix(3).contains { elsewhere.contains($0) }
    }

    /// The words of a heading in lower case, without its number and without whose or which it is.
    private static func words(of heading: Sentence) -> [Word] {
        guard heading.tokens.count <= longest else { return [] }
        let words = heading.tokens.filter { $0.kind == .word }.map(\.folded)
        return Array(words.drop { $0.count == 1 || modifiers.contains($0) })
    }

    /// Most words and marks of such a heading.
    private static let longest = 10

    private static let modifiers: WordSet = [
        "our", "the", "main", "core", "key", "suggested", "proposed", "specific", "general",
        "possible", "eu",
    ]

    private static let parts: [(words: [Word], part: Part)] = [
        (["lines", "to", "take"], .lines), (["line", "to", "take"], .lines),
        (["messages"], .lines), (["speaking", "points"], .lines),
        (["talking", "points"], .lines), (["points", "to", "make"], .lines),
        (["points", "to", "raise"], .lines), (["points", "to", "convey"], .lines),
        (["if", "raised"], .reactive), (["if", "asked"], .reactive),
        (["if", "pressed"], .reactive), (["only", "if", "raised"], .reactive),
        (["defensive", "points"], .reactive), (["defensive", "lines"], .reactive),
        (["defensive", "messages"], .reactive), (["defensives"], .reactive),
        (["reactive", "lines"], .reactive), (["reactive", "points"], .reactive),
        (["objectives"], .objectives), (["objective"], .objectives),
    ]

    private static let elsewhere: WordSet = [
        "background", "context", "participants", "attendance", "logistics", "biography", "annex",
        "annexes", "contact", "contacts", "agenda", "they", "their", "state", "facts", "reference",
        "references", "sources", "programme",
    ]
}
