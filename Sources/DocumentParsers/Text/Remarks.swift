internal import BriefCore
internal import SourceImport

/// What a text tells below a paragraph and is no part of it: changes, hidden words, comments.
struct Remarks {
    /// Why words are not plainly there.
    enum State: Hashable {
        case plain
        case changed(ProposedChange)
        case unseen(Unseen)

        /// True for words that are read as those of the document.
        var isInText: Bool {
            switch self {
            case .plain: true
            case .changed(let change): change.verb.isInText
            case .unseen: false
            }
        }
    }

    /// Ways in which words of a document are not seen, or seen as taken back.
    enum Unseen: String, CaseIterable {
        case hidden
        case struck = "struck through"
        case paper = "in the colour of the paper"
        case tiny = "too small to see"
    }

    private var changes: [ProposedChange.Verb: Int] = [:]
    private var unseen: [Unseen: Int] = [:]
    private var comments = 0
    private var authors: [String] = []
    private var commenters: [String] = []
    private var isOpen = false

    /// Names that a line of the slip holds.
    private static let names = 3

    /// Counts a change.
    mutating func count(_ change: ProposedChange) {
        changes[change.verb, default: 0] += 1
        isOpen = isOpen || change.isOpen
        Remarks.add(change.author, to: &authors)
    }

    /// Counts a passage that is not seen.
    mutating func count(_ reason: Unseen) { unseen[reason, default: 0] += 1 }

    /// Counts a comment.
    mutating func countComment(by author: String?) {
        comments += 1
        Remarks.add(author, to: &commenters)
    }

    /// One line each for the import's slip.
    var warnings: [String] {
        var lines: [String] = []
        let changed = ProposedChange.Verb.allCases.compactMap { verb in
            changes[verb].map { "\($0) \(verb.rawValue)" }
        }
        if !changed.isEmpty {
            let what = isOpen ? "changes not accepted, shown as such: " : "changes shown as such: "
            lines.append(what + changed.joined(separator: ", ") + Remarks.by(authors))
        }
        let parts = Unseen.allCases.compactMap { reason in
            unseen[reason].map { "\($0) \(reason.rawValue)" }
        }
        if !parts.isEmpty {
            lines.append("hidden text shown as such: " + parts.joined(separator: ", "))
        }
        if comments > 0 {
            let what = comments == 1 ? "1 comment" : "\(comments) comments"
            lines.append("\(what) shown apart from the text" + Remarks.by(commenters))
        }
        return lines
    }

    private static func add(_ name: String?, to names: inout [String]) {
        guard let name, names.count < 1000, !names.contains(name) else { return }
        names.append(name)
    }

    private static func by(_ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        let more = names.count - Remarks.names
        return ", by " + names.prefix(Remarks.names).joined(separator: ", ")
            + (more > 0 ? " and \(more) more" : "")
    }
}
