/// A note that is being typed and not kept yet.
package struct NoteDraft: Hashable, Sendable {
    /// What it is about.
    package let target: NotebookTarget
    /// Name of that.
    package let name: String
    /// Number of the note it changes; nil for a new one.
    package let number: String?
    /// What that note said before; nil for a new one.
    package let before: String?
    /// What has been typed.
    package let text: String

    /// Makes a draft.
    package init(
        target: NotebookTarget,
        name: String,
        number: String?,
        before: String?,
        text: String
    ) {
        self.target = target
        self.name = name
        self.number = number
        self.before = before
        self.text = text
    }
}
