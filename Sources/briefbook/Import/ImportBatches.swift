/// Inputs in groups that are read and analysed at the same time, and stored in one transaction.
///
/// A group is bounded in files and in bytes, so that memory depends neither on how
/// many files there are nor on how large most of them are.
struct ImportBatches: Sequence, IteratorProtocol {
    private var left: ArraySlice<ImportInput>

    /// Files in a group at most.
    private static let files = 64
    /// Bytes in a group at most; a larger file stands alone.
    private static let bytes = 1_048_576

    /// Groups of inputs, in their order.
    init(_ inputs: [ImportInput]) {
        left = inputs[...]
    }

    /// The next group; nil after the last.
    mutating func next() -> [ImportInput]? {
        guard let first = left.popFirst() else { return nil }
        var group = [first]
        var size = first.size
        while group.count < ImportBatches.files, let input = left.first,
            size + input.size <= ImportBatches.bytes
        {
            size += input.size
            group.append(input)
            left.removeFirst()
        }
        return group
    }
}
