internal import BriefCore

/// Tells findings apart that share span, kind and type.
struct Ordinals {
    private var span = TextSpan(0, 0)
    /// Kind and type of those at the span with how many there are; there are few.
    private var seen: [(type: Int, count: Int)] = []

    /// How many findings of the same identity came before; findings come by span.
    mutating func next(_ span: TextSpan, _ kind: FindingKind, _ type: Int) -> Int {
        if span != self.span {
            self.span = span
            seen.removeAll(keepingCapacity: true)
        }
        let type = kind.rawValue << 8 | type
        guard let index = seen.firstIndex(where: { $0.type == type }) else {
            seen.append((type, 1))
            return 0
        }
        seen[index].count += 1
        return seen[index].count - 1
    }
}
