/// A theme as its author writes it, before it is fitted to a terminal.
package struct ThemeDefinition: Hashable, Sendable {
    /// What the theme is called.
    package var name: String
    /// The theme whose answers hold where this one has none; nil for none.
    package var inherits: String?
    /// Colours by the author's names: `#5f87af`, or `#5f87af blue`, the second for terminals of
    /// sixteen colours.
    package var palette: [String: String]
    /// Styles by role: `accent on #202020 bold`.
    package var roles: [String: String]
    /// Styles by role on terminals with sixteen colours, where they differ.
    package var sixteen: [String: String]
    /// Styles by role on terminals without colours, where they differ.
    package var mono: [String: String]

    /// A theme; what is left out is empty.
    package init(
        name: String,
        inherits: String? = nil,
        palette: [String: String] = [:],
        roles: [String: String] = [:],
        sixteen: [String: String] = [:],
        mono: [String: String] = [:]
    ) {
        self.name = name
        self.inherits = inherits
        self.palette = palette
        self.roles = roles
        self.sixteen = sixteen
        self.mono = mono
    }
}
