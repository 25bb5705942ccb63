/// What made the derived part of a book: version of the analysis and its words.
package struct AnalysisStamp: Hashable, Sendable {
    /// Version of the analysis.
    package let version: Int
    /// Fingerprint of the vocabulary; nil where the caller has not read it.
    package let vocabulary: UInt64?

    /// Makes a stamp.
    package init(version: Int, vocabulary: UInt64?) {
        self.version = version
        self.vocabulary = vocabulary
    }

    /// True where a book with this stamp is as good as one the other would make.
    ///
    /// A vocabulary that was not read is taken for the same.
    func covers(_ current: AnalysisStamp) -> Bool {
        guard version >= current.version else { return false }
        guard let mine = vocabulary, let other = current.vocabulary else { return true }
        return mine == other
    }
}
