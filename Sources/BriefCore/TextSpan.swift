/// A half-open range of positions in a source's text, counted in UTF-8 bytes.
///
/// The one unit for positions inside the program. Unicode scalars are counted
/// only where text leaves it as JSON; see ``SourceText/scalarOffset(of:)``.
package struct TextSpan: Hashable, Comparable, Sendable {
    /// First byte of the span.
    package let start: Int
    /// First byte after the span; never before ``start``.
    package let end: Int

    /// Makes a span; an end before the start counts as the start.
    @inlinable @inline(__always)
    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Length in bytes.
    @inlinable @inline(__always)
    package var count: Int { end - start }

    /// True where the span holds no byte.
    @inlinable @inline(__always)
    package var isEmpty: Bool { start == end }

    /// True where the other span lies wholly inside this one.
    @inlinable @inline(__always)
    package func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// True where the position is one of the span's bytes.
    @inlinable @inline(__always)
    package func contains(_ position: Int) -> Bool {
        start <= position && position < end
    }

    /// True where the spans share at least one byte.
    @inlinable @inline(__always)
    package func overlaps(_ other: TextSpan) -> Bool {
        start < other.end && other.start < end
    }

    /// True where both ends are the same.
    @inlinable @inline(__always)
    package static func == (left: TextSpan, right: TextSpan) -> Bool {
        left.start == right.start && left.end == right.end
    }

    /// By start, then by end.
    @inlinable @inline(__always)
    package static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start == right.start ? left.end < right.end : left.start < right.start
    }
}
