/// A key in the footer with one or two words for what it does there.
package struct FooterHint: Sendable {
    /// Where it is shown.
    package let scope: Scope
    /// The command.
    package let command: Command
    /// What the key does there.
    package let text: String
    /// True where only the first key of a sequence is shown, as it leads to other commands too.
    package let isPrefix: Bool

    /// Makes a hint.
    package init(_ scope: Scope, _ command: Command, _ text: String, isPrefix: Bool = false) {
        self.scope = scope
        self.command = command
        self.text = text
        self.isPrefix = isPrefix
    }
}
