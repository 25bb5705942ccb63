internal import BriefCore

/// Someone who says, wants or does something.
struct Actor: Hashable, Sendable {
    /// The name shown: as printed, or the full name of what an abbreviation or
    /// description stands for.
    let name: String
    /// The subject it is, or belongs to; nil for one no data file names.
    let subject: SubjectID?
    /// True where it speaks for the side whose book this is.
    let isSide: Bool
    /// True where it is a known subject or named by a noun for people; false for
    /// capitals alone, and for partners in general.
    var isCertain = true
    /// True for somebody whom the text introduces by name and office.
    var isPerson = false
}
