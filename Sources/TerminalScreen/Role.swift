/// What a piece of the screen is, in the eyes of a theme: a dotted name, special to the right.
package struct Role: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The dotted name: `pane.title.focus`.
    package let name: String

    /// The role called `name`.
    package init(_ name: String) { self.name = name }

    /// The role called `name`, written in the program.
    package init(stringLiteral name: String) { self.name = name }

    /// The role to fall back to: the name without its last part; nil where there is one part only.
    package var parent: Role? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return Role(String(name[..<dot]))
    }

    /// The dotted name.
    package var description: String { name }
}
