/// What was known of a line when the reader changed it, so that it is found again.
package struct EditAnchor: Hashable, Sendable {
    /// The part it stood in.
    package let part: BriefPart
    /// Its marking; nil for none.
    package let marking: String?
    /// The words it rested on, its own where it rested on none, on one line.
    package let words: String

    /// Notes what is known of a line; nil for one without words.
    package init?(part: BriefPart, item: BriefItem) {
        let words = item.references.first?.words ?? item.text
        guard !words.isEmpty else { return nil }
        self.part = part
        marking = item.marking.map(Wording.single)
        self.words = Wording.single(words)
    }

    /// Reads what was written; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let part = BriefPart(rawValue: String(parts[0])), !parts[2].isEmpty
        else { return nil }
        self.part = part
        marking = parts[1].isEmpty ? nil : String(parts[1])
        words = String(parts[2])
    }

    /// The same as it is written.
    package var text: String { [part.rawValue, marking ?? "", words].joined(separator: "\t") }
}

/// Changes of a brief that are no lines of it.
package struct EditReport: Hashable, Sendable {
    /// A change.
    package struct Entry: Hashable, Sendable {
        /// The key of the line it was made on.
        package let key: String
        /// What was known of that line.
        package let anchor: EditAnchor
        /// The reader's words for it; nil where they gave none.
        package let wording: String?

        /// Makes an entry.
        package init(key: String, anchor: EditAnchor, wording: String?) {
            self.key = key
            self.anchor = anchor
            self.wording = wording
        }
    }

    /// Lines left out that would stand in it, by part and words.
    package let leftOut: [Entry]
    /// Changes of lines whose findings are not in the book any more, by part and words.
    package let gone: [Entry]
    /// What lines were called when they were changed, by their keys now; those that are called
    /// the same are left out.
    package let origins: [String: String]
}
