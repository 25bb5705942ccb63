/// A change that somebody made in a document and nobody has accepted, as programs of an office
/// keep them.
///
/// The text tells it in a note below the paragraph: inserted words stand in the paragraph as well,
/// deleted ones in the note alone. What wrote a text and what reads it share the form of that note, so
/// that a text says the same wherever it comes from.
package struct ProposedChange: Hashable, Sendable {
    /// What was done.
    package enum Verb: String, CaseIterable, Sendable {
        case inserted, deleted
        case movedHere = "moved here"
        case movedAway = "moved away"

        /// True where the words stand in the text.
        package var isInText: Bool { self == .inserted || self == .movedHere }
    }

    /// What was done.
    package let verb: Verb
    /// Who did it; nil where the document does not tell.
    package let author: String?
    /// When; nil where the document does not tell.
    package let day: String?
    /// False where the format does not tell whether it was accepted.
    package let isOpen: Bool

    /// Makes a change.
    package init(_ verb: Verb, author: String? = nil, day: String? = nil, isOpen: Bool = true) {
        self.verb = verb
        // These end the title of its note, or the note.
        self.author = author.map { name in
            String(name.map { ":“”[]".contains($0) ? " " : $0 })
        }
        self.day = day
        self.isOpen = isOpen
    }

    /// What was done, by whom, when: `inserted by Anna Rossi, 12 May 2026, not accepted`.
    package var title: String {
        var words = verb.rawValue
        if let author { words += " by " + author }
        if let day { words += ", " + day }
        return isOpen ? words + ", " + Self.open : words
    }

    private static let open = "not accepted"

    /// Where the changed words stand.
    package enum Place: Hashable, Sendable {
        /// All of what stands above is new; the text calls it by a word such as `paragraph`.
        case all(String)
        /// Behind these words of the paragraph above, or at its start where they are none.
        case after(String)
        /// Nowhere in the text.
        case apart
    }

    /// Letters from which on inserted words are shortened in their note: they stand above it.
    private static let long = 100
    /// Words kept at both ends of those that are shortened.
    private static let kept = 5
    /// What stands for the words left out.
    fileprivate static let gap = " … "

    /// The note that tells of it.
    ///
    /// - Parameters:
    ///   - words: The words that were changed.
    ///   - place: Where they stand.
    /// - Returns: One line in square brackets.
    package func note(of words: String, at place: Place) -> String {
        let quoted = "“" + (verb.isInText ? Self.shortened(words) : words) + "”"
        let told: String =
            switch place {
            case .all(let name): "the \(name) above"
            case .after(""): quoted + Self.start
            case .after(let before): quoted + Self.after + before + "”"
            case .apart: quoted
            }
        return "[" + title + ": " + told + "]"
    }

    private static let start = " at the start"
    private static let after = " after “"

    private static func shortened(_ words: String) -> String {
        guard words.utf8.count > long else { return words }
        let parts = words.split { $0.isWhitespace }
        guard parts.count > 2 * kept + 2 else { return words }
        return parts.prefix(kept).joined(separator: " ") + gap
            + parts.suffix(kept).joined(separator: " ")
    }

    /// What a note tells.
    package struct Told: Hashable, Sendable {
        /// What was done, by whom and when, in words.
        package let title: String
        /// The bytes of the paragraph above it that are new; empty where words were taken out.
        package let range: Range<Int>
        /// True where whole sentences were taken out, and none was changed.
        package let isWhole: Bool
    }
}

/// A paragraph whose notes are read one after the other.
package struct ChangedParagraph: Sendable {
    private let search: ChangeSearch
    private let all: Range<Int>
    /// Where the change before ends: notes come in the order of the words.
    private var last = 0

    /// A paragraph by its words.
    package init(_ words: ArraySlice<UInt8>) {
        search = ChangeSearch(words)
        all = 0..<words.count
    }

    /// Reads the next note below the paragraph.
    ///
    /// - Parameter note: The note.
    /// - Returns: The change and its place; the whole paragraph where the place is not found; nil for
    ///   a note of another kind, or of words that stood in no paragraph.
    package mutating func told(by note: ArraySlice<UInt8>) -> ProposedChange.Told? {
        guard note.first == UInt8(ascii: "["), note.last == UInt8(ascii: "]"),
            let verb = ProposedChange.Verb.allCases.first(where: {
                note.dropFirst().starts(with: $0.rawValue.utf8)
            }),
            let colon = Bytes(note).first(": ")
        else { return nil }
        let title = String(decoding: note[(note.startIndex + 1)..<colon], as: UTF8.self)
        let body = Bytes(note[(colon + 2)...].dropLast())
        guard body.starts(with: "“") else {
            return ProposedChange.Told(title: title, range: all, isWhole: false)
        }
        guard let (words, before) = ProposedChange.parts(of: body) else { return nil }
        let found =
            verb.isInText
            ? search.inserted(words, after: before, from: last)
            : search.taken(after: before, from: last)
        last = found?.upperBound ?? last
        let isWhole = words.bytes.last.map { ".!?".utf8.contains($0) } ?? false
        return ProposedChange.Told(
            title: title,
            range: found ?? all,
            isWhole: isWhole && found != nil
        )
    }
}

extension ProposedChange {
    /// The changed words that a note quotes and those they stand behind; nil where it tells of no
    /// place.
    fileprivate static func parts(of body: Bytes) -> (words: Bytes, before: Bytes)? {
        if body.ends(with: "”" + start) {
            return (body.dropping("“", "”" + start), Bytes([]))
        }
        guard body.ends(with: "”"), let mark = body.last("”" + after) else { return nil }
        return (
            Bytes(body.bytes[..<mark]).dropping("“", ""),
            Bytes(body.bytes[mark...]).dropping("”" + after, "”")
        )
    }
}

/// Looks for changed words in the paragraph they belong to; all white space is alike.
private struct ChangeSearch: Sendable {
    private let text: Bytes

    init(_ paragraph: ArraySlice<UInt8>) { text = Bytes(Bytes(paragraph).flat[...]) }

    /// Places looked at for one change.
    private static let most = 100

    /// Where inserted words stand behind others, first from a place on.
    func inserted(_ words: Bytes, after before: Bytes, from place: Int) -> Range<Int>? {
        let gap = ProposedChange.gap
        let middle = words.first(gap)
        let head = Bytes(words.bytes[..<(middle ?? words.bytes.endIndex)]).flat
        let tail = middle.map { Bytes(words.bytes[($0 + gap.utf8.count)...]).flat }
        let before = before.flat
        guard !before.isEmpty else { return range(at: 0, head, tail) }
        for first in Set([back(from: place, before), 0]).sorted(by: >) {
            var from = first
            for _ in 0..<ChangeSearch.most {
                guard let found = text.first(before, from: from) else { break }
                from = found + 1
                let end = found + before.count
                let start = text.bytes[end...].firstIndex { $0 != 0x20 } ?? end
                if let range = range(at: start, head, tail) { return range }
            }
        }
        return nil
    }

    /// The words that begin at a place, if they are these; what lies between head and tail may be
    /// anything.
    private func range(at start: Int, _ head: [UInt8], _ tail: [UInt8]?) -> Range<Int>? {
        guard text.holds(head, at: start) else { return nil }
        let end = start + head.count
        guard let tail else { return start..<end }
        return text.first(tail, from: end).map { start..<($0 + tail.count) }
    }

    /// The place where words were taken out, first from a place on.
    func taken(after before: Bytes, from place: Int) -> Range<Int>? {
        let words = before.flat
        guard !words.isEmpty else { return 0..<0 }
        let found = text.first(words, from: back(from: place, words)) ?? text.first(words, from: 0)
        return found.map { $0 + words.count }.map { $0..<$0 }
    }

    /// Where words may begin behind which a place stands, with a blank between.
    private func back(from place: Int, _ words: [UInt8]) -> Int { max(0, place - words.count - 1) }
}

/// Bytes in which words are looked for.
private struct Bytes: Sendable {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// The same with every white space a blank.
    var flat: [UInt8] { bytes.map { $0 == 0x0A || $0 == 0x09 || $0 == 0x0D ? 0x20 : $0 } }

    func starts(with words: String) -> Bool { bytes.starts(with: words.utf8) }

    func ends(with words: String) -> Bool {
        bytes.count >= words.utf8.count && bytes.suffix(words.utf8.count).elementsEqual(words.utf8)
    }

    /// The bytes without what stands first and last in them.
    func dropping(_ head: String, _ tail: String) -> Bytes {
        guard bytes.count >= head.utf8.count + tail.utf8.count else { return Bytes([]) }
        return Bytes(bytes.dropFirst(head.utf8.count).dropLast(tail.utf8.count))
    }

    func holds(_ words: [UInt8], at start: Int) -> Bool {
        start + words.count <= bytes.endIndex && bytes[start...].starts(with: words)
    }

    /// Where some words stand first behind a place.
    func first(_ words: [UInt8], from start: Int) -> Int? {
        guard let first = words.first else { return start }
        var place = start
        while let next = bytes[min(place, bytes.endIndex)...].firstIndex(of: first) {
            if holds(words, at: next) { return next }
            place = next + 1
        }
        return nil
    }

    func first(_ words: String) -> Int? { first(Array(words.utf8), from: bytes.startIndex) }

    /// Where some words stand last.
    func last(_ words: String) -> Int? {
        let words = Array(words.utf8)
        return bytes.indices.last { bytes[$0] == words[0] && holds(words, at: $0) }
    }
}

extension Block {
    /// Level of a note.
    package static let noteLevel = 1

    /// True for a note on the text, which is no part of what the document says.
    ///
    /// It tells of the text what its words do not: that some were inserted, deleted or hidden, or
    /// what somebody remarked on them.
    package var isNote: Bool { kind == .boilerplate && level == Self.noteLevel }
}
