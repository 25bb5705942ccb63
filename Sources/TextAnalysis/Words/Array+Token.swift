internal import BriefCore

extension [Token] {
    /// Index of the first token that begins at a position or behind it; the count
    /// where none does.
    ///
    /// - Complexity: logarithmic.
    func firstIndex(atOrAfter position: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].span.start < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Indices of the tokens that begin inside a span, half-open.
    func range(of span: TextSpan) -> Range<Int> {
        firstIndex(atOrAfter: span.start)..<firstIndex(atOrAfter: span.end)
    }
}
