/// A letter of a `ScreenText` that takes one or two columns, with the marks that sit on it.
struct Glyph: Sendable {
    /// The letter itself, never a control, never invisible.
    var scalar: Unicode.Scalar
    /// Combining marks on it.
    var accents = Accents()
    /// Columns: 1 or 2.
    var width: UInt8
    /// Whether a cluster begins here; text is never cut before a glyph that does not begin one.
    var startsCluster: Bool
    /// Whether a visible mark for a hidden sign begins here.
    var startsMark = false
    /// UTF-8 offset, in the text the `ScreenText` was made from, of the cluster it belongs to.
    var source: Int
}
