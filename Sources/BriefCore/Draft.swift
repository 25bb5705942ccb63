/// A text that is being typed and not kept yet.
package struct Draft: Hashable, Sendable {
    /// What it answers and of what, in words that only the program reads; never empty.
    package let question: [String]
    /// Name of what it is about.
    package let title: String
    /// What has been typed.
    package let text: String

    /// Makes a draft.
    package init(question: [String], title: String, text: String) {
        self.question = question
        self.title = title
        self.text = text
    }
}
