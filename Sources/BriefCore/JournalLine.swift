/// One change of the notebook, as a reader is told of it.
package struct JournalLine: Hashable, Sendable {
    /// When, as ISO 8601 in UTC.
    package let at: String
    /// Who, as the system names the user.
    package let who: String
    /// What was done, in a line.
    package let words: String
    /// Name of what it was done to; empty where the book has none.
    package let about: String
    /// What it was done to.
    package let target: NotebookTarget

    /// Makes a line.
    package init(at: String, who: String, words: String, about: String, target: NotebookTarget) {
        self.at = at
        self.who = who
        self.words = words
        self.about = about
        self.target = target
    }
}
