/// A date in figures as written, day or month first.
struct DateFigures: Hashable, Sendable {
    let first: Int
    let second: Int
    /// The year, or its last two digits.
    let year: Int
    /// True where the year has two digits.
    let isShort: Bool
    /// True where the marks between tell that the day comes first.
    let isDayFirst: Bool
}
