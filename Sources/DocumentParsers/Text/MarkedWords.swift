internal import BriefCore
internal import SourceImport

/// The words of a paragraph with those that were changed or are not seen.
struct MarkedWords {
    /// The words that are read as the document's.
    private(set) var words = ""
    /// The others, and those of them that were inserted, in order.
    private var others: [Other] = []
    /// True where some of the words are nobody's change.
    private var hasPlain = false
    /// Comments on it.
    private var comments: [String] = []

    private struct Other {
        let state: Remarks.State
        var words: String
        /// Where they begin in the words of the paragraph, or were taken out.
        let start: Int
        /// Where they end there.
        var end: Int
    }

    /// Changes of a paragraph whose places are told from others like them.
    private static let limit = 200
    /// Bytes before a change in which the words stand that tell its place.
    private static let reach = 1000
    /// Words that tell the place of a change at least, and at most.
    private static let near = (least: 4, most: 16)

    /// True where nothing is to be written.
    var isEmpty: Bool { others.isEmpty && comments.isEmpty && !MarkedWords.isSeen(words) }

    /// Adds words.
    mutating func add(_ more: String, _ state: Remarks.State = .plain) {
        let start = words.utf8.count
        if state.isInText { words += more }
        guard state != .plain else {
            hasPlain = hasPlain || MarkedWords.isSeen(more)
            return
        }
        if let last = others.indices.last, others[last].state == state, others[last].end == start {
            others[last].words += more
            others[last].end = words.utf8.count
        } else {
            others.append(Other(state: state, words: more, start: start, end: words.utf8.count))
        }
    }

    /// Adds a comment, as it is shown.
    mutating func add(comment: String) { comments.append(comment) }

    /// The change that made all of its words; nil where some are older.
    var wholeChange: ProposedChange? {
        guard !hasPlain, MarkedWords.isSeen(words) else { return nil }
        var found: ProposedChange?
        for other in others where MarkedWords.isSeen(other.words) {
            guard case .changed(let change) = other.state, change.verb.isInText else { continue }
            guard found == nil || found == change else { return nil }
            found = change
        }
        return found
    }

    /// The notes that stand below it, counted.
    ///
    /// - Parameters:
    ///   - name: What the paragraph is called, such as `item`.
    ///   - isWhole: True where a change of all of it is told.
    ///   - remarks: What counts them.
    /// - Returns: A line each.
    func notes(_ name: String, isWhole: Bool = true, counting remarks: inout Remarks) -> [String] {
        var notes: [String] = []
        let whole = wholeChange
        let all = others.isEmpty ? [] : Array(MarkedWords.plain(self.words).utf8)
        if let whole, isWhole {
            remarks.count(whole)
            notes.append(whole.note(of: "", at: .all(name)))
        }
        for other in others where MarkedWords.isSeen(other.words) {
            let words = MarkedWords.plain(other.words)
            switch other.state {
            case .plain: break
            case .unseen(let reason):
                remarks.count(reason)
                notes.append("[" + reason.rawValue + ": " + words + "]")
            case .changed(let change):
                if change.verb.isInText, whole != nil { continue }
                remarks.count(change)
                let place = place(of: other, in: notes.count < MarkedWords.limit ? all : [])
                notes.append(change.note(of: words, at: place))
            }
        }
        return notes + comments
    }

    /// Where changed words stand in all of them, which tell it from others like it.
    private func place(of other: Other, in all: [UInt8]) -> ProposedChange.Place {
        guard MarkedWords.isSeen(words) else { return .apart }
        let end = words.utf8.index(words.startIndex, offsetBy: other.start)
        let start =
            words.utf8.index(end, offsetBy: -MarkedWords.reach, limitedBy: words.startIndex)
            ?? words.startIndex
        let before = String(decoding: words.utf8[start..<end], as: UTF8.self)
        let parts = MarkedWords.plain(before).split(separator: " ")
        var number = MarkedWords.near.least
        while true {
            let near = parts.suffix(number).joined(separator: " ")
            // As many words as tell the place from others like it.
            let isPlain = near.isEmpty || !MarkedWords.isTwice(near, in: all)
            if isPlain || number >= min(parts.count, MarkedWords.near.most) { return .after(near) }
            number += 1
        }
    }

    private static func isTwice(_ words: String, in all: [UInt8]) -> Bool {
        let search = ByteSearch(words)
        return all.withUnsafeBytes { all in
            search.first(in: all).map { search.first(in: all, from: $0 + 1) != nil } ?? false
        }
    }

    /// The words on one line, without the marks of new pages.
    static func plain(_ words: String) -> String {
        var bytes: [UInt8] = []
        for byte in words.replacing(StandIn.page, with: "").utf8 {
            if !StandIn.isSpace(byte) {
                bytes.append(byte)
            } else if bytes.last != 0x20, !bytes.isEmpty {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isSeen(_ words: String) -> Bool {
        words.utf8.contains { !StandIn.isSpace($0) }
    }
}
