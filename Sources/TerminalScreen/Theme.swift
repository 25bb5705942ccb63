/// The look of every role on one kind of terminal.
package struct Theme: Equatable, Sendable {
    /// What the theme is called.
    package let name: String
    /// The colours it was fitted to.
    package let depth: ColorDepth
    /// By the names of their roles.
    private let styles: [String: Style]

    /// Fits `definition` to a terminal of `depth`.
    ///
    /// A role takes the answer of its own name or the nearest to the left, `pane.title.focus` to
    /// `pane`. What is written for this depth, in the theme or one it inherits, goes before what
    /// is written for all; otherwise the theme goes before what it inherits. Its palette colours
    /// inherited styles too. Colours a terminal lacks become the nearest it has.
    ///
    /// - Parameters:
    ///   - definition: the theme as written.
    ///   - depth: the colours there are.
    ///   - others: the themes that may be inherited besides the built-in ones, by name.
    /// - Throws: `ThemeError`, for anything written that cannot be read.
    package init(
        _ definition: ThemeDefinition,
        depth: ColorDepth,
        others: [String: ThemeDefinition] = [:]
    ) throws(ThemeError) {
        let line = try Self.line(of: definition, others: others)
        let palette = line.reduce(into: [:]) { $0.merge($1.palette) { $1 } }
        var styles: [String: Style] = [:]
        for section in Self.sections(for: depth) {
            for theme in line {
                let parser = StyleParser(theme: theme.name, palette: palette, depth: depth)
                for (role, text) in section.entries(theme) {
                    let style = try parser.style(text, place: "\(section.name) \(role)")
                    styles[role] = style.reduced(to: depth)
                }
            }
        }
        name = definition.name
        self.depth = depth
        self.styles = styles
    }

    /// The style of `role`, by its own name or the nearest name to the left that has one; the
    /// terminal's own look where none has.
    package subscript(role: Role) -> Style {
        var next: Role? = role
        while let candidate = next {
            if let style = styles[candidate.name] { return style }
            next = candidate.parent
        }
        return .plain
    }

    /// Roles the theme answers for by their own names.
    package var roles: Set<Role> { Set(styles.keys.map { Role($0) }) }

    private typealias Section = (
        name: String, entries: (ThemeDefinition) -> [String: String]
    )

    /// What to read for `depth`, the general first.
    private static func sections(for depth: ColorDepth) -> [Section] {
        switch depth {
        case .mono: [("roles", { $0.roles }), ("mono", { $0.mono })]
        case .sixteen: [("roles", { $0.roles }), ("sixteen", { $0.sixteen })]
        case .indexed, .full: [("roles", { $0.roles })]
        }
    }

    /// The theme and those it inherits, the most general first.
    private static func line(
        of definition: ThemeDefinition,
        others: [String: ThemeDefinition]
    ) throws(ThemeError) -> [ThemeDefinition] {
        var line = [definition]
        var names: Set<String> = [definition.name]
        while let last = line.last, let parent = last.inherits {
            guard names.insert(parent).inserted else { throw .circle(theme: definition.name) }
            guard let next = others[parent] ?? ThemeDefinition.builtIn[parent] else {
                throw .unknownParent(theme: last.name, parent: parent)
            }
            line.append(next)
        }
        return line.reversed()
    }
}

extension Style {
    fileprivate func reduced(to depth: ColorDepth) -> Style {
        Style(
            foreground: foreground.reduced(to: depth),
            background: background.reduced(to: depth),
            attributes: attributes
        )
    }
}
