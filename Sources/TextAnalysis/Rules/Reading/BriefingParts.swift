internal import BriefCore

/// What the headings of a briefing paper say that the lines under them are.
///
/// A part goes on over the headings inside it, which say what its lines are about: they follow at once
/// where the part begins, or stand lower. Another such heading ends it, and so does one over what is no
/// part of what is said, as `Participants`. What a label opens, the next heading ends.
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
        /// For knowing, and not for saying.
        case background
    }

    /// A part that is open.
    private struct OpenPart {
        let part: Part
        let level: Int
        /// True where a label opened it, and no heading.
        let isLabelled: Bool
        /// True where headings of its own level are inside it.
        var isDivided = false
        /// True once a line has come.
        var isBegun = false
    }

    private let text: AnalysedText

    /// The part of each sentence, nil where it is in none; empty for a text that holds no lines to
    /// be said.
    static func parts(of text: AnalysedText) -> [Part?] {
        guard text.metadata.kind == .note || text.metadata.kind == .record else { return [] }
        let parts = BriefingParts(text: text).parts()
        return parts.contains { $0 == .lines || $0 == .reactive } ? parts : []
    }

    private func parts() -> [Part?] {
        var open: OpenPart?
        return text.sentences.indices.map { index in
            let sentence = text.sentences[index]
            guard sentence.blockKind == .heading || isLabel(sentence) else {
                return part(of: sentence, in: &open)
            }
            enter(sentence, text.blocks[sentence.passage.block].level, &open)
            return nil
        }
    }

    private func part(of sentence: Sentence, in open: inout OpenPart?) -> Part? {
        guard let now = open, sentence.blockKind.isProse else { return nil }
        open?.isBegun = true
        return now.part == .objectives && sentence.blockKind != .listItem ? nil : now.part
    }

    /// Opens, goes on with or ends a part at a heading.
    private func enter(_ heading: Sentence, _ level: Int, _ open: inout OpenPart?) {
        let words = words(of: heading)
        if let part = part(named: words, heading) {
            open = OpenPart(part: part, level: level, isLabelled: heading.blockKind != .heading)
        } else if words.prefix(3).contains(where: { Self.elsewhere.contains($0) }) {
            open = nil
        } else if let now = open, now.isLabelled {
            open = nil
        } else if let now = open, level <= now.level, !now.isDivided {
            if now.isBegun || level < now.level {
                open = nil
            } else {
                open?.isDivided = true
            }
        }
    }

    /// `Lines to take:`, above its lines without being a heading.
    private func isLabel(_ sentence: Sentence) -> Bool {
        (sentence.blockKind == .label || sentence.tokens.last?.folded == ":")
            && part(named: words(of: sentence), sentence) != nil
    }

    /// The part that a heading names; nil for any other heading, and for one that says that its lines
    /// are another's.
    private func part(named words: [Word], _ heading: Sentence) -> Part? {
        guard let (phrase, part) = Self.parts.first(where: { words.starts(with: $0.words) }),
            !words.contains(where: { ["their", "his", "her"].contains($0) })
        else { return nil }
        let rest = words.dropFirst(phrase.count)
        let isOfMeeting = rest.prefix(4).contains { Self.occasions.contains($0) }
        let isOfOther =
            rest.contains("of") || rest.contains("from")
            || text.mentions[heading.mentions].contains {
                $0.mention.subject.kind == .country || $0.mention.subject.kind == .person
            }
        return isOfMeeting || !isOfOther ? part : nil
    }

    /// The words of a heading in lower case, without its number and without whose or which it is.
    private func words(of heading: Sentence) -> [Word] {
        guard heading.tokens.count <= Self.longest else { return [] }
        let words = heading.tokens.filter { $0.kind == .word }.map(\.folded)
        return Array(words.drop { $0.count == 1 || Self.modifiers.contains($0) })
    }

    /// Most words and marks of such a heading.
    private static let longest = 14

    private static let modifiers: WordSet = [
        "our", "the", "main", "core", "key", "suggested", "proposed", "specific", "general",
        "possible", "eu", "lines",
    ]

    /// What one meets for.
    private static let occasions: WordSet = [
        "meeting", "call", "visit", "mission", "dialogue", "lunch", "dinner", "session", "day",
    ]

    private static let parts: [(words: [Word], part: Part)] = [
        (["to", "take"], .lines), (["line", "to", "take"], .lines),
        (["messages"], .lines), (["speaking", "points"], .lines),
        (["talking", "points"], .lines), (["points", "to", "make"], .lines),
        (["points", "to", "raise"], .lines), (["points", "to", "convey"], .lines),
        (["if", "raised"], .reactive), (["if", "asked"], .reactive),
        (["if", "pressed"], .reactive), (["only", "if", "raised"], .reactive),
        (["defensive", "points"], .reactive), (["defensive", "lines"], .reactive),
        (["defensive", "messages"], .reactive), (["defensives"], .reactive),
        (["reactive", "lines"], .reactive), (["reactive", "points"], .reactive),
        (["objectives"], .objectives), (["objective"], .objectives),
        (["background"], .background), (["context"], .background),
    ]

    private static let elsewhere: WordSet = [
        "participants", "attendance", "logistics", "biography", "annex", "annexes", "contact",
        "contacts", "agenda", "they", "their", "state", "facts", "reference", "references",
        "sources", "programme", "outcome", "assessment", "discussion", "conclusions",
    ]
}
