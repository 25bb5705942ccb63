/// One thing a reader wrote down.
package struct NotebookEntry: Hashable, Sendable {
    /// The sorts of entry.
    package enum Kind: String, CaseIterable, Sendable {
        case note, mark, verdict, wording, tag
        /// What somebody is to do; see ``ReaderTask``.
        case task
        /// A name that is no subject.
        case refusal
        /// A meeting; see ``Meeting``.
        case meeting
        /// What is remembered of a meeting's brief: changes, versions, clearance.
        case brief
        /// A search that is kept.
        case search
    }

    /// Number of the entry in its notebook.
    package let number: Int64
    /// What sort of entry it is.
    package let kind: Kind
    /// What it is about, as it is found now.
    package let target: NotebookTarget
    /// A note's number, a mark's letter, a tag's or refused name, the aspect of a verdict;
    /// empty else.
    package let slot: String
    /// What was written; empty for marks and tags.
    package let text: String
    /// When it was written, as ISO 8601.
    package let at: String
    /// The words it was written about; nil where it is about no place.
    package let quotation: String?
    /// True where the words are not in the book any more.
    package let isOrphaned: Bool
    /// What the source is or was called; nil where that was never noted, and for what is in none.
    package let document: String?
    /// The words that stand there now, where they are others; nil where they are the same.
    package let changed: String?

    /// Makes an entry.
    package init(
        number: Int64,
        kind: Kind,
        target: NotebookTarget,
        slot: String,
        text: String,
        at: String,
        quotation: String?,
        isOrphaned: Bool,
        document: String? = nil,
        changed: String? = nil
    ) {
        self.number = number
        self.kind = kind
        self.target = target
        self.slot = slot
        self.text = text
        self.at = at
        self.quotation = quotation
        self.isOrphaned = isOrphaned
        self.document = document
        self.changed = changed
    }

    /// What is said where the words have changed since it was written; nil where they have not.
    package var changeWords: String? {
        guard changed != nil, let quotation else { return nil }
        let words = quotation.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "the words have changed since: was “\(words)”"
    }
}
