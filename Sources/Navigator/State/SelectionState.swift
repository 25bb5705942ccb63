package import BriefCore

/// What is selected to be copied.
package enum SelectionState: Equatable, Sendable {
    /// Words of a text.
    case text(TextSelection)
    /// Rows of the list that has the cursor, from one to the one under the cursor.
    case rows(RowSelection)
}

/// Words of a text, from the word where the selection began to the one it has come to.
package struct TextSelection: Equatable, Sendable {
    /// The source.
    package let source: SourceKey
    /// The word where it began.
    package var anchor: TextSpan
    /// The word it has come to.
    package var head: TextSpan
    /// True where whole lines of the screen are taken.
    package var takesLines: Bool
    /// The lines of both ends, as bytes of the source; the words themselves where they stand on
    /// none.
    var anchorLine: TextSpan
    var headLine: TextSpan

    /// All that is selected.
    package var span: TextSpan {
        let (one, other) = takesLines ? (anchorLine, headLine) : (anchor, head)
        return TextSpan(min(one.start, other.start), max(one.end, other.end))
    }
}

/// Rows of a list.
package struct RowSelection: Equatable, Sendable {
    /// The row where it began.
    package let anchor: Int

    /// The rows up to the one under the cursor.
    package func range(to cursor: Int) -> ClosedRange<Int> {
        min(anchor, cursor)...max(anchor, cursor)
    }
}
