package import TerminalScreen

/// One line of a pane: texts, each with the role it plays.
package struct Line: Equatable, Sendable {
    /// A text in one role.
    package struct Run: Equatable, Sendable {
        /// What is drawn.
        package let text: ScreenText
        /// What it is in the eyes of a theme.
        package let role: Role
    }

    /// The texts, left to right.
    package private(set) var runs: [Run] = []
    /// The row of a list that begins on this line, from 0; nil for all other lines.
    package var row: Int?

    /// A line with nothing on it.
    package init() {}

    /// A line of one text.
    package init(_ text: String, _ role: Role) {
        append(text, role)
    }

    /// Columns it takes.
    package var width: Int { runs.reduce(0) { $0 + $1.text.width } }

    /// The line without its roles.
    package var text: String { runs.map(\.text.text).joined() }

    /// Appends a text.
    package mutating func append(_ text: String, _ role: Role) {
        append(ScreenText(text), role)
    }

    /// Appends a text that has been measured.
    package mutating func append(_ text: ScreenText, _ role: Role) {
        if !text.isEmpty { runs.append(Run(text: text, role: role)) }
    }

    /// Appends another line.
    package mutating func append(_ line: Line) { runs += line.runs }

    /// Two lines, one behind the other.
    static func + (left: Line, right: Line) -> Line {
        var line = left
        line.append(right)
        return line
    }

    /// Appends blanks up to a column.
    package mutating func pad(to column: Int) {
        append(.spaces(column - width), "text")
    }

    /// The line itself where it fits, else its beginning and an ellipsis.
    package func truncated(to columns: Int) -> Line {
        if width <= columns { return self }
        var line = Line()
        line.row = row
        var left = max(0, columns)
        for run in runs where left > 0 {
            if run.text.width < left {
                line.append(run.text, run.role)
                left -= run.text.width
            } else {
                line.append((run.text + ScreenText("  ")).truncated(to: left), run.role)
                left = 0
            }
        }
        return line
    }

    /// The line with some of its columns in another role; ranges out of it are left alone.
    package func lighting(_ ranges: [Range<Int>], _ role: Role) -> Line {
        var line = Line()
        line.row = row
        var column = 0
        for run in runs {
            var place = 0
            let inside = ranges.filter { $0.overlaps(column..<(column + run.text.width)) }
            for range in inside {
                let low = max(place, range.lowerBound - column)
                let high = min(run.text.width, range.upperBound - column)
                guard low < high else { continue }
                line.append(run.text.slice(place..<low), run.role)
                line.append(run.text.slice(low..<high), role)
                place = high
            }
            line.append(run.text.dropFirst(columns: place), run.role)
            column += run.text.width
        }
        return line
    }

    /// The line with every place lit where a text stands in it.
    package func lighting(text found: String, _ role: Role) -> Line {
        if found.isEmpty { return self }
        let whole = text
        let places = TextFold.matches(of: found, in: whole)
        if places.isEmpty { return self }
        let measured = ScreenText(whole)
        return lighting(places.map { measured.columns(of: $0) }, role)
    }
}

extension ScreenText {
    /// Some columns as a text of their own.
    fileprivate func slice(_ columns: Range<Int>) -> ScreenText {
        prefix(columns: columns.upperBound).dropFirst(columns: columns.lowerBound)
    }
}

extension Line {
    /// A line of one measured text.
    init(_ text: ScreenText, _ role: Role) {
        self.init()
        append(text, role)
    }

    /// The line broken into lines of so many columns, at most so many.
    ///
    /// The last one holds all that is left, to be cut where it is drawn; there is always one.
    func wrapped(to columns: Int, limit: Int) -> [Line] {
        if width <= columns || limit <= 1 { return [self] }
        let whole = text
        let measured = ScreenText(whole)
        var lines: [Line] = []
        var column = 0
        for wrapped in Wrap.lines(of: whole, columns: columns) {
            let end = measured.columnOffset(ofByte: wrapped.span.upperBound)
            var line = dropFirst(column)
            if lines.count < limit - 1 { line = line.prefix(min(columns, end - column)) }
            lines.append(line)
            column = end
            if lines.count == limit { break }
        }
        return lines.isEmpty ? [self] : lines
    }

    /// The line set in by some columns.
    func indented(_ columns: Int) -> Line {
        var line = Line(.spaces(columns), "text")
        line.append(self)
        return line
    }

    /// The first columns of the line.
    func prefix(_ columns: Int) -> Line {
        var line = Line()
        var left = max(0, columns)
        for run in runs where left > 0 {
            line.append(run.text.prefix(columns: left), run.role)
            left -= run.text.width
        }
        return line
    }

    /// The line without its first columns.
    func dropFirst(_ columns: Int) -> Line {
        var line = Line()
        var left = max(0, columns)
        for run in runs {
            line.append(run.text.dropFirst(columns: left), run.role)
            left = max(0, left - run.text.width)
        }
        return line
    }
}

extension [Line] {
    /// As many of the lines as there is room for; the last one says where more would follow.
    func cut(to rows: Int, width: Int) -> [Line] {
        var shown = Array(prefix(rows))
        if rows < count, let last = shown.indices.last {
            shown[last] = shown[last].prefix(width - 2)
            shown[last].append(" …", "notice")
        }
        return shown
    }
}
