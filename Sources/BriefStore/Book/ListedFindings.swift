internal import BriefCore

/// Findings on their way to the lists of subjects, put into the order of the lists.
///
/// A finding stands on four lists or so; what is sorted for each is one number.
struct ListedFindings {
    /// A finding on a list, both by their numbers here.
    struct Entry {
        let list: Int32
        fileprivate let item: Int32
    }

    private struct Item {
        let row: Int
        /// Its number in ``places``.
        let place: Int
    }

    /// A text that is the same only where its bytes are: a letter with an accent may be written in
    /// two ways, and is kept as it is written.
    private struct Letters: Hashable {
        let text: String

        static func == (one: Letters, other: Letters) -> Bool {
            one.text.utf8.elementsEqual(other.text.utf8)
        }

        // What has the same bytes is the same text.
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    private var entries: [Entry] = []
    private var items: [Item] = []
    /// The different places, and their numbers.
    private var places: [FindingPlace] = []
    private var numbers: [Int: Int] = [:]
    private var texts: [Letters: Int] = [:]

    /// Entries so far.
    var count: Int { entries.count }

    /// Puts a finding on a list of each owner; findings come by their rows.
    mutating func add(
        _ finding: Int,
        to owners: [Int],
        list: (Int) -> Int,
        at place: FindingPlace
    ) {
        let item = Int32(items.count)
        items.append(Item(row: finding, place: number(of: place)))
        for owner in owners { entries.append(Entry(list: Int32(list(owner)), item: item)) }
    }

    /// Takes out everything.
    mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
        places.removeAll()
        numbers.removeAll()
        texts.removeAll()
    }

    /// The row of an entry's finding.
    func row(of entry: Entry) -> Int { items[Int(entry.item)].row }

    /// Where an entry stands on its list.
    func place(of entry: Entry) -> FindingPlace { places[items[Int(entry.item)].place] }

    /// All entries by list, then place, then row.
    func sorted() -> [Entry] {
        let ranks = ranks()
        let most = entries.reduce(0) { max($0, Int($1.list)) }
        var ends = [Int](repeating: 0, count: most + 2)
        for entry in entries { ends[Int(entry.list) + 1] += 1 }
        for list in ends.indices.dropFirst() { ends[list] += ends[list - 1] }
        // Each list's first place, which moves to its end as the list is filled.
        var keys = [UInt64](repeating: 0, count: entries.count)
        for entry in entries {
            let rank = ranks[items[Int(entry.item)].place]
            keys[ends[Int(entry.list)]] = UInt64(rank) << 32 | UInt64(entry.item)
            ends[Int(entry.list)] += 1
        }
        var sorted: [Entry] = []
        sorted.reserveCapacity(entries.count)
        keys.withUnsafeMutableBufferPointer { keys in
            for list in 0...most {
                var part = UnsafeMutableBufferPointer(rebasing: keys[sorted.count..<ends[list]])
                part.sort()
                for key in part {
                    sorted.append(
                        Entry(list: Int32(list), item: Int32(truncatingIfNeeded: key))
                    )
                }
            }
        }
        return sorted
    }

    /// For each place how many stand before it.
    private func ranks() -> [Int] {
        var ranks = [Int](repeating: 0, count: places.count)
        let order = places.indices.sorted { places[$0] < places[$1] }
        for (rank, place) in order.enumerated() { ranks[place] = rank }
        return ranks
    }

    private mutating func number(of place: FindingPlace) -> Int {
        let next = places.count
        let known: Int?
        switch place {
        case .number(let number): known = numbers.updateIfNew(number, next)
        case .text(let text): known = texts.updateIfNew(Letters(text: text), next)
        }
        if let known { return known }
        places.append(place)
        return next
    }
}

extension Dictionary {
    /// The value that a key has; nil where it had none and got this one.
    fileprivate mutating func updateIfNew(_ key: Key, _ value: Value) -> Value? {
        if let known = self[key] { return known }
        self[key] = value
        return nil
    }
}
