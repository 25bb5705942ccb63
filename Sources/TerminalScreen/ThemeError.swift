/// Why a theme cannot be used.
package enum ThemeError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A colour is neither in the palette nor known.
    case unknownColor(theme: String, place: String, name: String)
    /// A word in a style is no attribute and stands where no colour may.
    case unknownWord(theme: String, place: String, word: String)
    /// A theme inherits one that is not there.
    case unknownParent(theme: String, parent: String)
    /// A theme inherits itself, by way of others perhaps.
    case circle(theme: String)

    /// The theme, the place, what is wrong and what to write instead, in one line.
    package var description: String {
        switch self {
        case .unknownColor(let theme, let place, let name):
            "theme \(theme), \(place): no colour “\(name)”; add it to the palette or write #rrggbb"
        case .unknownWord(let theme, let place, let word):
            "theme \(theme), \(place): “\(word)” not understood; "
                + "write: COLOUR on COLOUR bold dim italic underline reverse"
        case .unknownParent(let theme, let parent):
            "theme \(theme): inherits \(parent), which is not there"
        case .circle(let theme):
            "theme \(theme): inherits itself; remove one “inherits”"
        }
    }
}
