/// A cursor in a list, and the window of it that is on screen.
///
/// Every operation leaves the cursor inside the list and inside the window; an empty list has its
/// cursor at 0. Numbers out of range are pulled in.
package struct Viewport: Hashable, Sendable {
    /// Entries in the list.
    package private(set) var count: Int
    /// Lines of the window.
    package private(set) var height: Int
    /// The entry under the cursor.
    package private(set) var cursor = 0
    /// The first entry on screen.
    package private(set) var top = 0

    /// A window of `height` lines on a list of `count` entries, at its beginning.
    package init(count: Int = 0, height: Int = 0) {
        self.count = max(0, count)
        self.height = max(0, height)
    }

    /// The entries on screen.
    package var visible: Range<Int> { top..<min(count, top + height) }
    /// The line of the window the cursor is on.
    package var cursorRow: Int { cursor - top }
    /// Whether the cursor is on the last entry.
    package var isAtEnd: Bool { cursor >= count - 1 }

    /// The list has another length now, as when it is filtered.
    package mutating func setCount(_ count: Int) {
        self.count = max(0, count)
        settle()
    }

    /// The window has another height now; the cursor stays in sight.
    package mutating func setHeight(_ height: Int) {
        self.height = max(0, height)
        settle()
    }

    /// Puts the cursor on entry `index` and scrolls no further than that needs.
    package mutating func move(to index: Int) {
        cursor = index
        settle()
    }

    /// Moves the cursor by so many entries, up where negative.
    package mutating func move(by entries: Int) {
        move(to: cursor.addingSaturated(entries))
    }

    /// Moves window and cursor by so many pages; the cursor keeps its line.
    package mutating func page(by pages: Int) {
        scroll(by: pages.multipliedSaturated(by: max(1, height - 1)))
    }

    /// Moves window and cursor by half a page, down or, where `isUp`, up.
    package mutating func halfPage(isUp: Bool) {
        let lines = max(1, height / 2)
        scroll(by: isUp ? -lines : lines)
    }

    /// Moves the window by so many lines and the cursor with it; at the ends only the cursor moves.
    package mutating func scroll(by lines: Int) {
        let wanted = top.addingSaturated(lines)
        top = min(max(0, wanted), max(0, count - height))
        cursor = cursor.addingSaturated(lines)
        settle()
    }

    /// Moves the window only; the cursor is dragged along at its edges.
    package mutating func scrollWindow(by lines: Int) {
        top = min(max(0, top.addingSaturated(lines)), max(0, count - height))
        if height > 0 { cursor = min(max(cursor, top), top + height - 1) }
        settle()
    }

    /// Shows the cursor's line in the middle of the window, as far as the list goes.
    package mutating func center() {
        top = min(max(0, cursor - height / 2), max(0, count - height))
    }

    private mutating func settle() {
        cursor = min(max(0, cursor), max(0, count - 1))
        top = min(top, max(0, count - height))
        if cursor < top { top = cursor }
        if height > 0, cursor >= top + height { top = cursor - height + 1 }
        if height == 0 { top = cursor }
    }
}

extension Int {
    fileprivate func addingSaturated(_ other: Int) -> Int {
        let (sum, isOver) = addingReportingOverflow(other)
        return isOver ? (other > 0 ? .max : .min) : sum
    }

    fileprivate func multipliedSaturated(by other: Int) -> Int {
        let (product, isOver) = multipliedReportingOverflow(by: other)
        return isOver ? ((self > 0) == (other > 0) ? .max : .min) : product
    }
}
