/// A search of the whole book.
package struct SearchQuery: Hashable, Sendable {
    /// What the reader typed; never read as anything but words.
    package let text: String
    /// Ranks of the hits wanted, from 0.
    package let hits: Range<Int>
    /// True where all matches are to be ranked, false where the first few thousand are enough.
    package let isThorough: Bool

    /// Makes a query.
    package init(text: String, hits: Range<Int>, isThorough: Bool) {
        self.text = text
        self.hits = hits
        self.isThorough = isThorough
    }
}
