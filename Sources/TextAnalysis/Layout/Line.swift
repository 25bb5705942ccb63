internal import BriefCore

/// A line of text that holds more than white space.
struct Line: Hashable, Sendable {
    /// Where it stands, without surrounding white space.
    let span: TextSpan
    /// Columns of white space before it.
    let indent: Int
    /// Number of blank lines before it; large before the first of a page.
    let blanksBefore: Int
    /// Length in characters, runs of white space counted once.
    let length: Int
    /// The bullet or number before its text; nil where it has none.
    let marker: ListMarker?

    /// Where the text behind the marker stands; the whole line without one.
    var body: TextSpan {
        TextSpan(marker?.bodyStart ?? span.start, span.end)
    }
}
