/// A key in the footer with one or two words for what it does there.
package struct FooterHint: Sendable {
    /// Where it is shown.
    package let scope: Scope
    /// The command.
    package let command: Command
    /// What the key does there.
    package let text: String
    /// The keys to show; nil for the first of the command's keys that is valid there.
    package let keys: String?

    /// Makes a hint.
    package init(_ scope: Scope, _ command: Command, _ text: String, keys: String? = nil) {
        self.scope = scope
        self.command = command
        self.text = text
        self.keys = keys
    }
}
