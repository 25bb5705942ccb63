/// Many short lists in one array: a list costs a look-up and no counting of references.
struct FlatLists<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let starts: [Int32]

    /// Lays the lists end to end.
    init(_ lists: [[Element]]) {
        elements = Array(lists.joined())
        var starts: [Int32] = [0]
        starts.reserveCapacity(lists.count + 1)
        for list in lists { starts.append((starts.last ?? 0) + Int32(list.count)) }
        self.starts = starts
    }

    /// Indices of a list's elements.
    @inline(__always)
    func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// The element at an index.
    @inline(__always)
    subscript(index: Int) -> Element { elements[index] }
}
