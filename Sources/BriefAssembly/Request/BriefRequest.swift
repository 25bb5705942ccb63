package import BriefCore

/// What is asked of a brief.
package struct BriefRequest: Hashable, Sendable {
    /// What stands above the brief, the day of the meeting among it.
    package var head: BriefHead
    /// How long it may take to read.
    package var length = BriefLength.medium
    /// Highest marking that may be shown; nil shows everything.
    package var ceiling: String?
    /// Marking of the brief itself, where it is higher than what is in it; nil for none.
    package var marking: String?
    /// Topics on the agenda.
    package var agenda: [SubjectID] = []
    /// Our objectives in the reader's words; empty draws them from our aims.
    package var objectives: [String] = []
    /// To whom the points are to be made; nil says it by the subjects.
    package var addressee: String?
    /// Title of the readout of this very meeting, which does not feed it; nil for none.
    package var readout: String?
    /// What the reader changed.
    package var edits = BriefEdits()
    /// Version of the program.
    package var program = ""
    /// Version of the analysis.
    package var analysis = ""

    /// A request for a head; everything else as it is mostly wanted.
    package init(head: BriefHead) {
        self.head = head
    }
}

/// What a reader changed in a brief, by the keys of its items.
package struct BriefEdits: Hashable, Sendable {
    /// Something the reader added.
    package struct Addition: Hashable, Sendable {
        /// What names it.
        package let key: String
        /// The part it stands in.
        package let part: BriefPart
        /// The words.
        package let text: String

        /// Adds words to a part.
        package init(key: String, part: BriefPart, text: String) {
            self.key = key
            self.part = part
            self.text = text
        }
    }

    /// Items left out.
    package var dropped: Set<String> = []
    /// Items in the reader's words.
    package var reworded: [String: String] = [:]
    /// Items the reader wants first in their part, in this order.
    package var order: [String] = []
    /// What the reader added, in the order in which it stands.
    package var added: [Addition] = []
    /// Keys of the lines whose words are the reader's.
    package var written: Set<String> {
        let matters = reworded.keys.compactMap { BriefEdits.matter(answeredBy: $0) }
        return Set(added.map(\.key)).union(reworded.keys).union(matters)
    }
    /// What was known of the changed items when they were changed, by key.
    package var anchors: [String: EditAnchor] = [:]

    private static let answer = "answer:"

    /// No changes.
    package init() {}

    /// The key under which our line on a matter that may be raised is changed.
    package static func answer(to matter: String) -> String { answer + matter }

    /// The key of the matter on which a key is our line; nil for any other line's.
    package static func matter(answeredBy key: String) -> String? {
        key.hasPrefix(answer) ? String(key.dropFirst(answer.count)) : nil
    }
}
