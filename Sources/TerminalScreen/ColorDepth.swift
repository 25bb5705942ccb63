/// How many colours a terminal shows, from none to all.
package enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
    /// Attributes only.
    case mono
    /// The sixteen numbered colours.
    case sixteen
    /// The 256 numbered colours.
    case indexed
    /// Red, green and blue at will.
    case full

    /// Fewer colours come first.
    package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
        left.rawValue < right.rawValue
    }
}
