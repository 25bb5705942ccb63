/// Reads styles as themes write them: `accent on black bold underline`.
struct StyleParser {
    let theme: String
    let palette: [String: String]
    let depth: ColorDepth

    /// The style written as `text`; an empty text is the terminal's own look.
    ///
    /// - Throws: `ThemeError.unknownColor` and `.unknownWord`, naming `place`.
    func style(_ text: String, place: String) throws(ThemeError) -> Style {
        var style = Style.plain
        var hasForeground = false
        var words = text.split(separator: " ")[...]
        while let word = words.popFirst() {
            if let attribute = Self.attributes[String(word)] {
                style.attributes.insert(attribute)
            } else if word == "on" {
                guard let name = words.popFirst() else {
                    throw .unknownWord(theme: theme, place: place, word: "on")
                }
                style.background = try color(String(name), place: place)
            } else if !hasForeground {
                style.foreground = try color(String(word), place: place)
                hasForeground = true
            } else {
                throw .unknownWord(theme: theme, place: place, word: String(word))
            }
        }
        return style
    }

    /// The colour called `name`: of the palette, of the sixteen, a number 0-255, or `#rrggbb`.
    ///
    /// - Throws: `ThemeError.unknownColor`, naming `place`.
    func color(_ name: String, place: String) throws(ThemeError) -> Color {
        if let value = palette[name] {
            let words = value.split(separator: " ")
            guard let rich = words.first, words.count <= 2, let poor = words.last,
                let color = Color(named: String(depth > .sixteen ? rich : poor))
            else {
                throw .unknownColor(theme: theme, place: "palette \(name)", name: value)
            }
            return color
        }
        guard let color = Color(named: name) else {
            throw .unknownColor(theme: theme, place: place, name: name)
        }
        return color
    }

    private static let attributes: [String: Attributes] = [
        "bold": .bold,
        "dim": .dim,
        "italic": .italic,
        "underline": .underline,
        "reverse": .reverse,
    ]
}
