/// Shares a length of rows or columns among parts that stand one after the other.
package enum Split {
    /// What a part asks for.
    package enum Part: Hashable, Sendable {
        /// So many cells.
        case exactly(Int)
        /// A share of what the exact parts leave, by weight, but not less than `atLeast`.
        case share(weight: Int, atLeast: Int)

        /// An equal share of what is left.
        package static let rest = Part.share(weight: 1, atLeast: 0)
    }

    /// The lengths of `parts` in `total` cells with `gap` cells between neighbours.
    ///
    /// Where there is too little, parts at the end give way first; the sum with the gaps never
    /// exceeds `total`, and reaches it where a part takes a share.
    package static func lengths(_ parts: [Part], in total: Int, gap: Int = 0) -> [Int] {
        let gaps = max(0, gap) * max(0, parts.count - 1)
        var left = max(0, total - gaps)
        var lengths = parts.map { part in
            switch part {
            case .exactly(let length): max(0, length)
            case .share(_, let least): max(0, least)
            }
        }
        for index in lengths.indices {
            lengths[index] = min(lengths[index], left)
            left -= lengths[index]
        }
        distribute(left, by: parts, to: &lengths)
        return lengths
    }

    private static func distribute(_ left: Int, by parts: [Part], to lengths: inout [Int]) {
        var left = left
        let room = left + zip(parts, lengths).reduce(0) { $0 + ($1.0.weight > 0 ? $1.1 : 0) }
        var weights = parts.reduce(0) { $0 + $1.weight }
        var roomLeft = room
        for (index, part) in parts.enumerated() where part.weight > 0 {
            let ideal = roomLeft * part.weight / weights
            let extra = min(left, max(0, ideal - lengths[index]))
            lengths[index] += extra
            left -= extra
            roomLeft -= lengths[index]
            weights -= part.weight
        }
        if left > 0, let last = parts.lastIndex(where: { $0.weight > 0 }) { lengths[last] += left }
    }
}

extension Split.Part {
    fileprivate var weight: Int {
        if case .share(let weight, _) = self { max(0, weight) } else { 0 }
    }
}

extension Rect {
    /// The rectangle cut into rows of panes, top to bottom.
    package func rows(_ parts: [Split.Part], gap: Int = 0) -> [Rect] {
        var row = row
        return Split.lengths(parts, in: rows, gap: gap).map { length in
            defer { row += length + max(0, gap) }
            return Rect(row: row, column: column, rows: length, columns: columns)
        }
    }

    /// The rectangle cut into columns of panes, left to right.
    package func columns(_ parts: [Split.Part], gap: Int = 0) -> [Rect] {
        var column = column
        return Split.lengths(parts, in: columns, gap: gap).map { length in
            defer { column += length + max(0, gap) }
            return Rect(row: row, column: column, rows: rows, columns: length)
        }
    }
}
