/// Numbers of findings by kind.
///
/// A dictionary would do; but the first of every kind of key costs the runtime a search through all
/// types, and the first screen needs these.
package struct KindCounts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var numbers = [Int](repeating: 0, count: FindingKind.allCases.count)

    /// The counts of the kinds named; all others are 0.
    package init(dictionaryLiteral elements: (FindingKind, Int)...) {
        for (kind, count) in elements { self[kind] = count }
    }

    /// How many findings of a kind there are.
    package subscript(kind: FindingKind) -> Int {
        get { numbers[kind.rawValue] }
        set { numbers[kind.rawValue] = newValue }
    }
}
