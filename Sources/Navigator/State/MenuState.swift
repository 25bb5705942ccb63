package import TerminalScreen

/// A list to choose from that narrows as the reader types.
package struct MenuState: Equatable, Sendable {
    /// What is listed.
    package enum Kind: Hashable, Sendable {
        /// The commands that work in this place, by group.
        case help
        /// All commands, subjects and sources, by how well they match.
        case palette
        /// Subjects to read together with the one that is shown.
        case companion
        /// The rows of a list that the screen shown stands in.
        case siblings
        /// The screens visited, the last one first.
        case visited
        /// The searches kept.
        case searches
        /// What a finding may be by the closed list of its kind.
        case status
        /// The tags in use.
        case tags
    }

    /// What is listed.
    package let kind: Kind
    /// The place it was opened in.
    package let scope: Scope
    /// How far up the path the list stands that is chosen from, 0 for the nearest.
    package var level = 0
    /// What the reader typed.
    package var editor = LineEditor()
    /// Cursor and first visible row of the list.
    package var viewport = Viewport()
    /// What the book has under the words typed, the best first.
    package var named: [NamedPlace] = []
    /// The words those answer, or will.
    package var asked = ""
    /// The request for them; nil where nothing is awaited.
    package var awaiting: RequestID?

    /// What was last listed over a slow line; nil for nothing yet.
    package var listed: Listed?

    /// A list as it stood, and the words it stood under.
    package struct Listed: Equatable, Sendable {
        let text: String
        let items: [MenuItem]
        let viewport: Viewport
    }

    /// The prompt it was opened over, which comes back when it closes; nil for none.
    package let under: PromptState?

    /// A menu narrowed by nothing.
    package init(_ kind: Kind, scope: Scope, under: PromptState? = nil) {
        self.kind = kind
        self.scope = scope
        self.under = under
    }
}
