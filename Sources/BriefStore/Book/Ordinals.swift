internal import BriefCore

/// Tells findings apart that share span, kind and type.
struct Ordinals {
    private var span = TextSpan(0, 0)
    private var seen: [Int: Int] = [:]

    /// How many findings of the same identity came before; findings come by span.
    mutating func next(_ span: TextSpan, _ kind: FindingKind, _ type: Int) -> Int {
        if span != self.span {
            self.span = span
            seen.removeAll(keepingCapacity: true)
        }
        let ordinal = seen[kind.rawValue << 8 | type, default: 0]
        seen[kind.rawValue << 8 | type] = ordinal + 1
        return ordinal
    }
}
