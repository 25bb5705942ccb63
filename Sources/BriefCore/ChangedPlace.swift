/// What a change of the notebook was made on, so that the cursor can go there.
package enum ChangedPlace: Hashable, Sendable {
    /// Something of the book.
    case entry(NotebookTarget)
    /// A meeting, by its number.
    case meeting(Int)
    /// A line of a meeting's brief, by its key.
    case line(String, ofMeeting: Int)
}
