/// How far two words are apart by errors of typing.
package enum TypingErrors {
    /// The fewest letters added, left out, changed, or swapped with their neighbour that make one
    /// word the other; nil where that is more than the limit.
    ///
    /// - Source: the restricted edit distance of Damerau (1964).
    package static func distance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
        if abs(one.count - other.count) > limit { return nil }
        var before: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var next = [row + 1]
            var least = row + 1
            for (column, rival) in other.enumerated() {
                var cost = min(last[column + 1], next[column]) + 1
                cost = min(cost, last[column] + (letter == rival ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == rival {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
                least = min(least, cost)
            }
            if least > limit { return nil }
            before = last
            last = next
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }

    /// How many errors are forgiven in a word of so many letters.
    package static func limit(letters: Int) -> Int {
        switch letters {
        case ..<3: 0
        case ..<6: 1
        default: 2
        }
    }

    /// The names nearest to a word that may be mistyped, at most three; empty where none is near.
    package static func nearest(_ word: String, among names: [String]) -> [String] {
        let typed = Array(word.lowercased().utf8)
        let near = names.compactMap { name in
            distance(typed, Array(name.utf8), limit: limit(letters: typed.count))
                .map { (name: name, distance: $0) }
        }
        return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }
}
