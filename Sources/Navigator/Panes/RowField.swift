internal import TerminalScreen

/// A column of a list: a text in so many cells.
struct RowField {
    /// What stands in it, with roles; cut where it is too wide.
    let line: Line
    /// Cells it takes.
    let width: Int
    /// True where the text stands at the right edge of its cells.
    let isRight: Bool

    init(_ line: Line, width: Int, isRight: Bool = false) {
        self.line = line
        self.width = width
        self.isRight = isRight
    }

    init(_ text: String, _ role: Role, width: Int, isRight: Bool = false) {
        self.init(Line(text, role), width: width, isRight: isRight)
    }

    /// The fields one after the other with a blank between them; fields of no width are left out.
    static func line(_ fields: [RowField]) -> Line {
        var line = Line()
        for field in fields where field.width > 0 {
            if line.width > 0 { line.append(" ", "row") }
            let cut = field.line.truncated(to: field.width)
            let column = line.width
            if field.isRight { line.append(.spaces(field.width - cut.width), "row") }
            line.append(cut)
            line.pad(to: column + field.width)
        }
        return line
    }

    /// Cells left for a field that takes the rest of a line beside the others.
    static func rest(of width: Int, beside widths: [Int]) -> Int {
        let taken = widths.filter { $0 > 0 }
        return max(0, width - taken.reduce(0, +) - taken.count)
    }
}

/// The sign at the left of a row that says where the cursor is.
enum RowMark {
    /// Cells it takes.
    static let width = 3

    static func line(isSelected: Bool, isFocused: Bool) -> Line {
        guard isSelected else { return Line("   ", "row") }
        return Line(" › ", isFocused ? "row.selected.mark" : "row.selected.unfocused")
    }

    /// The role of a row's first words.
    static func lead(isSelected: Bool, isFocused: Bool, else role: Role) -> Role {
        isSelected && isFocused ? "row.selected" : role
    }
}
