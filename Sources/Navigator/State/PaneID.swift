package import BriefCore

/// A part of the screen that can have the cursor.
package enum PaneID: Hashable, Sendable {
    case index(IndexKind)
    case subject(SubjectPane)
    case proof, reader, hits, meeting
}
